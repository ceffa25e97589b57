//! Administering accounts: what it allows, what it never does.

mod inviting;
mod leaving;

use axum::http::Method;
use kit::values;
use people::Standing;
use people::accounts::tokens;
use serde_json::json;

use crate::on_each_engine;
use crate::world::{Client, World, encoded};

/// An administrator who took note of the charge.
pub async fn charged(world: &World, name: &str) -> Client {
    let client = world.administrator(name).await;
    client.post("/admin/charge", &[]).await.expect(303);
    client
}

pub async fn standing(world: &World, client: &Client) -> Standing {
    let mut tx = world.site.db.read().await.unwrap();
    tx.one::<String>(
        "select standing from people where id = $1",
        values![client.person],
    )
    .await
    .map(|tag| Standing::from_tag(&tag).unwrap())
    .unwrap()
}

pub async fn active_administrators(world: &World) -> i64 {
    let mut tx = world.site.db.read().await.unwrap();
    let count = "select count(*) from people where administrator = true and standing = 'active'";
    tx.one(count, values![]).await.unwrap()
}

pub fn page_of(client: &Client) -> String {
    format!("/admin/people/{}", client.person)
}

pub fn act(client: &Client, act: &str) -> String {
    format!("/admin/people/{}/{act}", client.person)
}

on_each_engine!(the_charge_opens_nothing_before_it_was_read, |world| {
    let lea = world.employee("Léa Morel").await;
    let amina = world.administrator("Amina Seconde").await;
    let unread = amina.get("/admin").await.expect(303);
    assert_eq!(unread.header("location"), "/admin/charge");
    amina
        .post(&act(&lea, "suspension"), &[])
        .await
        .expect(403)
        .contains("connaissance");
    amina.get("/api/v1/admin/people").await.expect(403);
    amina
        .get("/admin/charge")
        .await
        .expect(200)
        .contains("Ce qu’elle interdit");
    amina.post("/admin/charge", &[]).await.expect(303);
    amina.get("/admin").await.expect(200).contains("Léa Morel");
    // For everybody else there is nothing to read.
    lea.get("/admin/charge").await.expect(404);
    lea.post("/admin/charge", &[]).await.expect(404);
    lea.post(&act(&amina, "suspension"), &[]).await.expect(404);
});

on_each_engine!(never_fewer_than_two_administrators, |world| {
    let yann = charged(&world, "Yann Premier").await;
    let ines = charged(&world, "Inès Deuxième").await;
    for what in ["suspension", "departure", "mandate/end"] {
        yann.post(&act(&ines, what), &[])
            .await
            .expect(409)
            .contains("moins de deux administrateurs");
        yann.post(&act(&yann, what), &[])
            .await
            .expect(409)
            .contains("Yann Premier");
    }
    let problem = yann
        .json(
            Method::PUT,
            &format!("/api/v1{}", act(&ines, "suspension")),
            &json!({}),
        )
        .await
        .expect(409);
    problem.contains("people-two-administrators");
    // A third one makes room.
    let lea = world.employee("Léa Morel").await;
    yann.post(&act(&lea, "mandate"), &[]).await.expect(303);
    let own = yann.post(&act(&yann, "mandate/end"), &[]).await.expect(303);
    assert_eq!(own.header("location"), "/");
    yann.get("/admin").await.expect(404);
    ines.post(&act(&lea, "suspension"), &[]).await.expect(409);
    assert_eq!(active_administrators(&world).await, 2);
    // Neither a guest nor somebody who has not come yet can have the charge.
    let guest = world.guest("Gaëlle Passante", "Transports Morvan").await;
    ines.post(&act(&guest, "mandate"), &[]).await.expect(409);
});

on_each_engine!(two_remain_whoever_acts_at_the_same_moment, |world| {
    let mut circle = Vec::new();
    for name in [
        "Une Personne",
        "Deux Personnes",
        "Trois Personnes",
        "Quatre Personnes",
        "Cinq Personnes",
    ] {
        circle.push(charged(&world, name).await);
    }
    let acts = circle.iter().enumerate().map(|(place, client)| {
        let (client, next) = (client.clone(), circle[(place + 1) % circle.len()].clone());
        let what = ["suspension", "mandate/end", "departure"][place % 3];
        tokio::spawn(async move { client.post(&act(&next, what), &[]).await.status.as_u16() })
    });
    for act in acts.collect::<Vec<_>>() {
        // Done, refused with the reason, or no longer an administrator, or signed in at all, when the
        // turn came; 403 where the charge, and that it was taken note of, went between two looks.
        let status = act.await.unwrap();
        assert!([303, 401, 403, 404, 409].contains(&status), "{status}");
    }
    assert!(active_administrators(&world).await >= 2);
});

on_each_engine!(the_roll_is_found_by_name_handle_or_address, |world| {
    let yann = charged(&world, "Yann Premier").await;
    world.employee("Élodie Lefèvre").await;
    for number in 0..55 {
        world.employee(&format!("Personne Nombre{number:02}")).await;
    }
    for words in [
        "lefevre",
        "élodie",
        "elodie.le",
        "@elodie",
        "elodie.lefevre@verdier",
    ] {
        yann.get(&format!("/admin?q={}", encoded(words)))
            .await
            .expect(200)
            .contains("Élodie Lefèvre")
            .lacks("Nombre01");
    }
    yann.get("/admin?q=zzz")
        .await
        .expect(200)
        .contains("Aucun compte");
    let first = yann
        .get("/admin")
        .await
        .expect(200)
        .contains("Nombre10")
        .lacks("Nombre54")
        .text();
    let next = first
        .split("href=\"")
        .find(|part| part.contains("after="))
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .replace("&amp;", "&")
        .replace("&#38;", "&");
    yann.get(&next)
        .await
        .expect(200)
        .contains("Nombre54")
        .lacks("Nombre10");
    assert!(world.statements(&yann, "/admin").await <= 6);
});

on_each_engine!(programs_administer_with_the_same_refusals, |world| {
    let yann = charged(&world, "Yann Premier").await;
    charged(&world, "Inès Deuxième").await;
    let lea = world.employee("Léa Morel").await;
    let mut tx = world.site.db.write().await.unwrap();
    let reading = tokens::make(&world.site, &mut tx, yann.person, "Lecture", false)
        .await
        .unwrap();
    let writing = tokens::make(&world.site, &mut tx, yann.person, "Écriture", true)
        .await
        .unwrap();
    world.site.commit(tx).await.unwrap();
    let (reading, writing) = (yann.with_token(&reading), yann.with_token(&writing));
    let list = reading
        .get("/api/v1/admin/people?q=morel")
        .await
        .expect(200)
        .value();
    assert_eq!(list["items"][0]["email"], "lea.morel@verdier.example");
    let suspension = format!("/api/v1{}", act(&lea, "suspension"));
    reading
        .json(Method::PUT, &suspension, &json!({}))
        .await
        .expect(403);
    assert_eq!(standing(&world, &lea).await, Standing::Active);
    writing
        .json(Method::PUT, &suspension, &json!({}))
        .await
        .expect(204);
    writing
        .json(Method::PUT, &suspension, &json!({}))
        .await
        .expect(409);
    writing
        .json(Method::DELETE, &suspension, &json!({}))
        .await
        .expect(204);
    // Whatever is sent along makes nobody an administrator, nor skips the link (check C6).
    let wanted = json!({ "name": "Paul Roy", "email": "paul@verdier.example" });
    for (extra, value) in [
        ("administrator", json!(true)),
        ("standing", json!("active")),
        ("id", json!("1")),
    ] {
        let mut more = wanted.clone();
        more[extra] = value;
        let refused = writing
            .json(Method::POST, "/api/v1/admin/people", &more)
            .await
            .expect(422)
            .value();
        assert_eq!(refused["field"], extra);
    }
    let made = writing
        .json(Method::POST, "/api/v1/admin/people", &wanted)
        .await
        .expect(201)
        .value();
    assert_eq!(
        (&made["administrator"], &made["standing"]),
        (&json!(false), &json!("invited"))
    );
    assert!(
        made["link"]
            .as_str()
            .unwrap()
            .starts_with("http://parvis.example/welcome/")
    );
    writing
        .json(Method::POST, "/api/v1/admin/people", &wanted)
        .await
        .expect(409);
    let endless = json!({ "name": "Gaëlle Passante", "email": "g@morvan.example", "partner": "Transports Morvan" });
    writing
        .json(Method::POST, "/api/v1/admin/people", &endless)
        .await
        .expect(422)
        .contains("people-guest-needs-end")
        .contains("\"field\":\"guest_until\"");
    let ours = json!({ "name": "Gaëlle Passante", "email": "g@morvan.example", "partner": "Ateliers Verdier", "guest_until": "2026-06-01" });
    for (partner, key) in [
        ("", "people-partner-name"),
        ("Ateliers Verdier", "people-partner-ours"),
    ] {
        let mut wanted = ours.clone();
        wanted["partner"] = json!(partner);
        writing
            .json(Method::POST, "/api/v1/admin/people", &wanted)
            .await
            .expect(422)
            .contains(key)
            .contains("\"field\":\"partner\"");
    }
    // Pages, and with them links to other people's passwords, are not for programs.
    writing.get("/admin").await.expect(403);
    writing
        .post("/admin/links", &[("person", &lea.person.to_string())])
        .await
        .expect(403);
    writing.post(&act(&lea, "mandate"), &[]).await.expect(403);
    let paul = world.employee("Paul Employé").await;
    paul.get("/api/v1/admin/people").await.expect(404);
    world
        .stranger()
        .get("/api/v1/admin/people")
        .await
        .expect(401);
});

// Nobody reads of themselves by name, and whoever gets or loses the charge is told.
on_each_engine!(whoever_gets_or_loses_the_charge_is_told_as_you, |world| {
    let yann = charged(&world, "Yann Premier").await;
    let ines = charged(&world, "Inès Deuxième").await;
    let lea = world.employee("Léa Morel").await;
    yann.post(&act(&lea, "mandate"), &[]).await.expect(303);
    world.settle().await;
    lea.get("/notifications")
        .await
        .expect(200)
        .contains("Yann Premier vous a confié la charge d’administration")
        .lacks("à Léa Morel");
    ines.get("/notifications")
        .await
        .expect(200)
        .contains("Yann Premier a confié la charge d’administration à Léa Morel");
    yann.post(&act(&lea, "mandate/end"), &[]).await.expect(303);
    world.settle().await;
    lea.get("/notifications")
        .await
        .expect(200)
        .contains("Yann Premier vous a retiré la charge d’administration")
        .lacks("à Léa Morel");
});

on_each_engine!(the_list_of_open_accounts_says_so_once, |world| {
    let yann = charged(&world, "Yann Premier").await;
    world.employee("Léa Morel").await;
    yann.get("/admin")
        .await
        .expect(200)
        .contains("Léa Morel")
        .contains("Comptes ouverts")
        .lacks("Compte ouvert<");
    yann.get("/admin?q=lea")
        .await
        .expect(200)
        .contains("Léa Morel")
        .contains("Compte ouvert<");
});

// On the first day there is nobody to talk to: whoever can invite is shown where.
on_each_engine!(an_empty_home_page_offers_to_invite, |world| {
    let yann = charged(&world, "Yann Premier").await;
    let lea = world.employee("Léa Morel").await;
    let offer = "<a class=\"button\" href=\"/admin/invitations\">Inviter</a>";
    yann.get("/").await.expect(200).contains(offer);
    lea.get("/")
        .await
        .expect(200)
        .contains("Rien de nouveau ici")
        .lacks("/admin/invitations");
});
