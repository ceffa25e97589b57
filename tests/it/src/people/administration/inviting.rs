//! Letting people in: invitations, links, guests and their time.

use axum::http::Method;
use kit::clock::DAY;
use kit::values;
use serde_json::json;

use super::{act, charged};
use crate::on_each_engine;
use crate::world::PASSWORD;

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
        .expect(201);
    let link = made.quoted_after("http://parvis.example");
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
