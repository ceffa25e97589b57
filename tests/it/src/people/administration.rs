//! Administering accounts: what it allows, what it never does.

use axum::http::Method;
use kit::clock::DAY;
use kit::duties::{Column, Departure, Holds};
use kit::live::Signal;
use kit::values;
use people::Standing;
use people::accounts::{password, tokens};
use serde_json::json;

use crate::on_each_engine;
use crate::world::{Client, World, encoded};

const PASSWORD: &str = "tramway orange sous la pluie";

/// An administrator who took note of the charge.
async fn charged(world: &World, name: &str) -> Client {
    let client = world.administrator(name).await;
    client.post("/admin/charge", &[]).await.expect(303);
    client
}

async fn standing(world: &World, client: &Client) -> Standing {
    let mut tx = world.site.db.read().await.unwrap();
    tx.one::<String>(
        "select standing from people where id = $1",
        values![client.person],
    )
    .await
    .map(|tag| Standing::from_tag(&tag).unwrap())
    .unwrap()
}

async fn active_administrators(world: &World) -> i64 {
    let mut tx = world.site.db.read().await.unwrap();
    let count = "select count(*) from people where administrator = true and standing = 'active'";
    tx.one(count, values![]).await.unwrap()
}

fn page_of(client: &Client) -> String {
    format!("/admin/people/{}", client.person)
}

fn act(client: &Client, act: &str) -> String {
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
        // Done, refused with the reason, or no longer an administrator, or signed in at all, when the turn came.
        let status = act.await.unwrap();
        assert!([303, 401, 404, 409].contains(&status), "{status}");
    }
    assert!(active_administrators(&world).await >= 2);
});

on_each_engine!(a_suspension_ends_everything_and_can_end, |world| {
    let yann = charged(&world, "Yann Premier").await;
    let lea = world.employee("Léa Morel").await;
    let hash = password::hash(PASSWORD.into(), &*world.site.dice)
        .await
        .unwrap();
    let mut tx = world.site.db.write().await.unwrap();
    tx.run(
        "update credentials set password_hash = $1 where person_id = $2",
        values![hash, lea.person],
    )
    .await
    .unwrap();
    let secret = tokens::make(&world.site, &mut tx, lea.person, "Essai", true)
        .await
        .unwrap();
    world.site.commit(tx).await.unwrap();
    let program = lea.with_token(&secret);
    program.get("/api/v1/me").await.expect(200);
    let mut stream = world.site.hub.watch(lea.person.0);
    yann.post(&act(&lea, "suspension"), &[]).await.expect(303);
    // The stream is told to end before the answer is given.
    assert!(matches!(stream.try_recv(), Ok(Signal::End)));
    lea.get("/settings").await.expect(303);
    program.get("/api/v1/me").await.expect(401);
    world
        .stranger()
        .post(
            "/sign-in",
            &[("login", "lea.morel"), ("password", PASSWORD)],
        )
        .await
        .expect(422);
    yann.get(&page_of(&lea))
        .await
        .expect(200)
        .contains("Accès suspendu")
        .contains("Rendre l’accès");
    yann.post(&act(&lea, "suspension"), &[]).await.expect(409);
    yann.post(&act(&lea, "return"), &[]).await.expect(303);
    assert_eq!(standing(&world, &lea).await, Standing::Active);
    // What was ended stays ended.
    lea.get("/settings").await.expect(303);
    program.get("/api/v1/me").await.expect(401);
    world
        .stranger()
        .post(
            "/sign-in",
            &[("login", "lea.morel"), ("password", PASSWORD)],
        )
        .await
        .expect(303);
});

/// Fills every field of a profile that can be filled, so that what stays can be seen.
async fn plant(world: &World, client: &Client) {
    let mut tx = world.site.db.write().await.unwrap();
    let profile = "update profiles set work_phone = 'canari', about = 'canari', phone = 'canari', address = 'canari', \
         diplomas = 'canari', hobbies = 'canari' where person_id = $1";
    tx.run(profile, values![client.person]).await.unwrap();
    tx.run(
        "update people set title = 'canari' where id = $1",
        values![client.person],
    )
    .await
    .unwrap();
    let term = world.site.new_id();
    tx.run(
        "insert into terms (id, kind, name, folded) values ($1, 'skill', 'canari', 'canari')",
        values![term],
    )
    .await
    .unwrap();
    tx.run(
        "insert into person_terms (person_id, term_id) values ($1, $2)",
        values![client.person, term],
    )
    .await
    .unwrap();
    let photo = "insert into photos (person_id, name, large, small, kind, created_at) values ($1, 'canari', 'canari', 'canari', 'image/jpeg', $2)";
    tx.run(photo, values![client.person, world.site.now()])
        .await
        .unwrap();
    tx.run(
        "update people set photo = 'canari' where id = $1",
        values![client.person],
    )
    .await
    .unwrap();
    let switch = "insert into notice_switches (person_id, kind) values ($1, 'canari')";
    tx.run(switch, values![client.person]).await.unwrap();
    tokens::make(&world.site, &mut tx, client.person, "canari", true)
        .await
        .unwrap();
    world.site.commit(tx).await.unwrap();
    world.settle().await;
}

on_each_engine!(a_departure_takes_what_was_theirs_alone, |world| {
    let yann = charged(&world, "Yann Premier").await;
    let lea = world.employee("Léa Morel").await;
    plant(&world, &lea).await;
    yann.get(&act(&lea, "departure"))
        .await
        .expect(200)
        .contains("définitif");
    yann.post(&act(&lea, "departure"), &[]).await.expect(303);
    world.settle().await;
    lea.get("/settings").await.expect(303);
    let mut tx = world.site.db.read().await.unwrap();
    // As the declarations say: no row of theirs, but the one that what they said hangs on.
    for table in people::TABLES {
        let goes = |column: &Column| {
            column.name == "person_id"
                && matches!(column.holds, Holds::Personal(datum) if datum.departure == Departure::Deleted)
        };
        if table.columns.iter().any(goes) {
            let count = format!("select count(*) from {} where person_id = $1", table.name);
            assert_eq!(
                tx.one::<i64>(&count, values![lea.person]).await.unwrap(),
                0,
                "{} keeps something",
                table.name
            );
        }
    }
    let row: (String, Option<String>, Option<i64>, bool, i64) = tx
        .one(
            "select title, photo, unit_id, administrator, unseen_notices from people where id = $1",
            values![lea.person],
        )
        .await
        .unwrap();
    assert_eq!(row, (String::new(), None, None, false, 0));
    drop(tx);
    // Colleagues no longer find them; administrators see that they left, and nothing can be undone.
    let paul = world.employee("Paul Roy").await;
    paul.get("/people/lea.morel").await.expect(404);
    paul.get("/people?q=morel")
        .await
        .expect(200)
        .lacks("Léa Morel");
    yann.get("/admin?part=left")
        .await
        .expect(200)
        .contains("Léa Morel");
    yann.get(&page_of(&lea))
        .await
        .expect(200)
        .lacks("canari")
        .lacks("<form method=\"post\" action=\"/admin");
    yann.post(&act(&lea, "return"), &[]).await.expect(409);
    yann.post(&act(&lea, "departure"), &[]).await.expect(409);
    yann.post("/admin/links", &[("person", &lea.person.to_string())])
        .await
        .expect(409);
    // Their address is free for the account they would have if they came back.
    let again = [
        ("people", "Léa Morel <lea.morel@verdier.example>"),
        ("from", "ours"),
    ];
    yann.post("/admin/invitations", &again).await.expect(201);
});

on_each_engine!(inviting_is_all_or_nothing_and_shows_links_once, |world| {
    let yann = charged(&world, "Yann Premier").await;
    let list = "Léonie Perrin <leonie@verdier.example>\nPaul Roy;paul@verdier.example";
    let half = format!("{list}\nsans adresse");
    let refused = yann
        .post("/admin/invitations", &[("people", &half)])
        .await
        .expect(422);
    refused
        .contains("La ligne 3")
        .contains("leonie@verdier.example");
    let twice = format!("{list}\nLéo Autre <leonie@verdier.example>");
    yann.post("/admin/invitations", &[("people", &twice)])
        .await
        .expect(409)
        .contains("appartient déjà");
    yann.get("/admin?part=invited")
        .await
        .expect(200)
        .lacks("Perrin");
    let made = yann
        .post("/admin/invitations", &[("people", list)])
        .await
        .expect(201)
        .text();
    let links: Vec<&str> = made
        .split("http://parvis.example")
        .skip(1)
        .map(|rest| rest.split('"').next().unwrap())
        .collect();
    assert_eq!(links.len(), 2);
    yann.get("/admin?part=invited")
        .await
        .expect(200)
        .contains("Léonie Perrin")
        .contains("Invitation en attente")
        .lacks("/welcome/");
    world
        .stranger()
        .get(links[0])
        .await
        .expect(200)
        .contains("Léonie Perrin");
    world
        .stranger()
        .post(links[0], &[("password", PASSWORD)])
        .await
        .expect(303);
    // Another link for whoever lost theirs; the first one is put out.
    let mut tx = world.site.db.read().await.unwrap();
    let paul: i64 = tx
        .one("select id from people where handle = 'paul.roy'", values![])
        .await
        .unwrap();
    drop(tx);
    yann.post("/admin/links", &[("person", &paul.to_string())])
        .await
        .expect(201)
        .contains("Paul Roy");
    world.stranger().get(links[1]).await.expect(410);
    yann.post("/admin/links", &[]).await.expect(422);
    let mut tx = world.site.db.read().await.unwrap();
    let facts: i64 = tx
        .one(
            "select count(*) from facts where kind = 'person.invited' and actor_id = $1",
            values![yann.person],
        )
        .await
        .unwrap();
    assert_eq!(facts, 3);
});

on_each_engine!(
    several_of_one_name_invited_at_once_each_get_their_handle,
    |world| {
        let yann = charged(&world, "Yann Premier").await;
        let invited: Vec<_> = (0..8)
            .map(|number| {
                let yann = yann.clone();
                let email = format!("camille{number}@verdier.example");
                let asked = json!({"name": "Camille Petit", "email": email});
                tokio::spawn(async move {
                    yann.json(Method::POST, "/api/v1/admin/people", &asked)
                        .await
                })
            })
            .collect();
        for invited in invited {
            invited.await.unwrap().expect(201);
        }
        let mut tx = world.site.db.read().await.unwrap();
        let mut handles: Vec<String> = tx
            .all(
                "select handle from people where name = 'Camille Petit'",
                values![],
            )
            .await
            .unwrap();
        handles.sort_unstable();
        let mut expected = vec!["camille.petit".to_owned()];
        expected.extend((2..=8).map(|number| format!("camille.petit{number}")));
        assert_eq!(handles, expected);
        drop(tx);
        // One address invited twice at once is one person's.
        let asked = json!({"name": "Camille Petit", "email": "camille@verdier.example"});
        let twice = [yann.clone(), yann.clone()].map(|yann| {
            let asked = asked.clone();
            tokio::spawn(async move {
                yann.json(Method::POST, "/api/v1/admin/people", &asked)
                    .await
            })
        });
        let mut statuses = Vec::new();
        for answer in twice {
            let answer = answer.await.unwrap();
            statuses.push(answer.status.as_u16());
            if answer.status.as_u16() == 409 {
                answer.contains("camille@verdier.example");
            }
        }
        statuses.sort_unstable();
        assert_eq!(statuses, [201, 409]);
    }
);

on_each_engine!(a_guest_has_an_end_and_is_out_after_it, |world| {
    let yann = charged(&world, "Yann Premier").await;
    let guest = |until: &'static str, company: &'static str| {
        [
            ("people", "Gaëlle Passante <gaelle@morvan.example>"),
            ("from", "partner"),
            ("company", company),
            ("until", until),
            ("contract", "M-2026-4"),
        ]
    };
    yann.post("/admin/invitations", &guest("", "Transports Morvan"))
        .await
        .expect(422)
        .contains("dernier jour");
    yann.post(
        "/admin/invitations",
        &guest("2026-03-01", "Transports Morvan"),
    )
    .await
    .expect(422);
    yann.post(
        "/admin/invitations",
        &guest("2031-03-01", "Transports Morvan"),
    )
    .await
    .expect(422)
    .contains("Gaëlle Passante");
    yann.post("/admin/invitations", &guest("2026-03-20", ""))
        .await
        .expect(422);
    yann.post(
        "/admin/invitations",
        &guest("2026-03-20", "ATELIERS VERDIER"),
    )
    .await
    .expect(422)
    .contains("notre propre");
    let made = yann
        .post(
            "/admin/invitations",
            &guest("2026-03-20", "Transports Morvan"),
        )
        .await
        .expect(201)
        .text();
    let link = made
        .split("http://parvis.example")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .to_owned();
    yann.get("/admin/companies")
        .await
        .expect(200)
        .contains("Transports Morvan")
        .contains("M-2026-4");
    let entered = world
        .stranger()
        .post(&link, &[("password", PASSWORD)])
        .await
        .expect(303);
    let cookie = entered
        .header("set-cookie")
        .split(';')
        .next()
        .unwrap()
        .to_owned();
    let gaelle = world.stranger().with("cookie", &cookie);
    gaelle.get("/settings").await.expect(200);
    world.clock.advance(9 * DAY);
    gaelle.get("/settings").await.expect(303);
    world
        .stranger()
        .post(
            "/sign-in",
            &[("login", "gaelle.passante"), ("password", PASSWORD)],
        )
        .await
        .expect(422);
    // The end can be put off.
    let mut tx = world.site.db.read().await.unwrap();
    let id: i64 = tx
        .one(
            "select id from people where handle = 'gaelle.passante'",
            values![],
        )
        .await
        .unwrap();
    drop(tx);
    yann.get(&format!("/admin/people/{id}"))
        .await
        .expect(200)
        .contains("Séjour terminé")
        .contains("value=\"2026-03-20\"");
    yann.post(
        &format!("/admin/people/{id}/stay"),
        &[("until", "2026-03-01")],
    )
    .await
    .expect(422)
    .contains("déjà passé");
    yann.post(
        &format!("/admin/people/{id}/stay"),
        &[("until", "2026-12-31")],
    )
    .await
    .expect(303);
    gaelle.get("/settings").await.expect(200);
});

on_each_engine!(asking_for_a_link_tells_nobody_who_is_known, |world| {
    let yann = charged(&world, "Yann Premier").await;
    let ines = charged(&world, "Inès Deuxième").await;
    let lea = world.employee("Léa Morel").await;
    let stranger = world.stranger();
    stranger
        .get("/sign-in")
        .await
        .expect(200)
        .contains("/reset");
    // The same words, and the same number of statements, for somebody known and for nobody.
    stranger
        .post("/reset", &[("login", "echauffement")])
        .await
        .expect(303);
    let mut answers = Vec::new();
    for login in ["lea.morel", "personne"] {
        let before = world.site.db.statements_so_far();
        let answer = stranger
            .post("/reset", &[("login", login)])
            .await
            .expect(303);
        let page = stranger
            .get(answer.header("location"))
            .await
            .expect(200)
            .contains("Si un compte correspond");
        answers.push((
            answer.header("location").to_owned(),
            page.text(),
            world.site.db.statements_so_far() - before,
        ));
    }
    assert_eq!(answers[0], answers[1]);
    world.settle().await;
    yann.get("/admin?part=asking")
        .await
        .expect(200)
        .contains("Léa Morel");
    yann.get("/notifications")
        .await
        .expect(200)
        .contains("demande un lien");
    // Asking there is no voice: anybody can ask in anybody's name, an administrator too.
    yann.post("/admin/links", &[("person", &lea.person.to_string())])
        .await
        .expect(409)
        .contains("un autre administrateur");
    // Two hand one out, which answers the request.
    yann.post(&act(&lea, "reset"), &[("reason", "Vue ce matin.")])
        .await
        .expect(303);
    ines.post(&act(&lea, "reset/confirmation"), &[])
        .await
        .expect(201)
        .contains("quatre heures");
    world.settle().await;
    yann.get("/admin?part=asking")
        .await
        .expect(200)
        .lacks("Léa Morel");
    yann.get("/notifications")
        .await
        .expect(200)
        .lacks("demande un lien");
    // Every request is counted, whoever it names.
    for _ in 0..9 {
        stranger
            .post("/reset", &[("login", "personne")])
            .await
            .expect(303);
    }
    stranger
        .post("/reset", &[("login", "personne")])
        .await
        .expect(429)
        .contains("personne");
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
