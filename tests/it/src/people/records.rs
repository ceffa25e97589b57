//! The work record: what administrators keep right about people at work, and how these learn of it.

use axum::http::Method;
use kit::values;
use people::accounts::tokens;
use people::organisation::setup::{self, Beginning, Founder};
use serde_json::json;

use crate::on_each_engine;
use crate::world::{Client, World};

/// An administrator who took note of the charge.
pub async fn charged(world: &World, name: &str) -> Client {
    let client = world.administrator(name).await;
    client.post("/admin/charge", &[]).await.expect(303);
    client
}

fn record_of(client: &Client) -> String {
    format!("/admin/people/{}/record", client.person)
}

async fn facts_about(world: &World, client: &Client, kind: &str) -> Vec<i64> {
    let mut tx = world.site.db.read().await.unwrap();
    tx.all(
        "select actor_id from facts where kind = $1 and subject_id = $2",
        values![kind, client.person],
    )
    .await
    .unwrap()
}

on_each_engine!(administrators_keep_right_what_is_said_at_work, |world| {
    let ines = charged(&world, "Inès Seconde").await;
    let lea = world.employee("Léa Morel").await;
    let paul = world.employee("Paul Roy").await;
    ines.get(&format!("/admin/people/{}", lea.person))
        .await
        .expect(200)
        .contains(&format!("href=\"{}\"", record_of(&lea)));
    ines.get(&record_of(&lea))
        .await
        .expect(200)
        .contains("value=\"Léa Morel\"");
    let answers = [
        ("name", " Zoé   Zola "),
        ("title", "Cheffe d’atelier"),
        ("unit", "Atelier nord"),
        ("site", "Tours"),
        ("work_phone", "02 47 00 00 00"),
        ("manager", ""),
    ];
    ines.post(&record_of(&lea), &answers).await.expect(303);
    world.settle().await;
    // Everybody sees it at once, under the handle they know.
    paul.get("/people/lea.morel")
        .await
        .expect(200)
        .contains("<h1>Zoé Zola</h1>")
        .contains("Cheffe d’atelier")
        .contains("Atelier nord")
        .contains("02 47 00 00 00");
    for words in ["zola", "atelier", "tours", "cheffe"] {
        paul.get(&format!("/people?q={words}"))
            .await
            .expect(200)
            .contains("Zoé Zola");
    }
    // In the order of names she now comes last.
    let all = paul.get("/api/v1/people").await.expect(200).value();
    let names: Vec<&str> = all["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["name"].as_str().unwrap())
        .collect();
    assert_eq!(names.last(), Some(&"Zoé Zola"), "{names:?}");
    // She is told once, by whom, with nothing of anybody else; what happened names its author.
    lea.get("/notifications")
        .await
        .expect(200)
        .contains("Inès Seconde a modifié votre fiche");
    let told = lea.get("/api/v1/notifications").await.expect(200).value();
    assert_eq!(told["items"].as_array().unwrap().len(), 1);
    for kind in ["person.renamed", "person.assigned"] {
        assert_eq!(
            facts_about(&world, &lea, kind).await,
            [ines.person.0],
            "{kind}"
        );
    }
    assert!(
        facts_about(&world, &lea, "person.manager-changed")
            .await
            .is_empty()
    );
    // Saved again unchanged, nothing happened.
    ines.post(&record_of(&lea), &answers).await.expect(303);
    assert_eq!(facts_about(&world, &lea, "person.renamed").await.len(), 1);
    assert_eq!(facts_about(&world, &lea, "person.assigned").await.len(), 1);
});

on_each_engine!(
    what_a_record_cannot_say_is_refused_beside_its_field,
    |world| {
        let ines = charged(&world, "Inès Seconde").await;
        let lea = world.employee("Léa Morel").await;
        let long = "x".repeat(121);
        for (field, value, sentence) in [
            ("name", " ", "de 1 à 120 caractères"),
            ("title", long.as_str(), "dépasse 120 caractères"),
            ("unit", long.as_str(), "dépasse 120 caractères"),
            ("site", long.as_str(), "dépasse 120 caractères"),
            ("work_phone", long.as_str(), "dépasse 40 caractères"),
            ("manager", "personne.ici", "personne.ici"),
            ("under", "7", "n’existe plus"),
        ] {
            let answers = [("title", "Soudeuse"), (field, value)];
            let answers = if field == "title" {
                &answers[1..]
            } else {
                &answers[..]
            };
            let refused = ines
                .post(&record_of(&lea), answers)
                .await
                .expect(422)
                .contains(sentence)
                .contains(&format!("id=\"{field}-error\""));
            if field != "title" {
                // What was typed comes back, and nothing was kept.
                refused.contains("value=\"Soudeuse\"");
            }
        }
        assert!(
            facts_about(&world, &lea, "person.assigned")
                .await
                .is_empty()
        );
        // Two forms open at once: the second one learns of the first, and keeps what was typed.
        let before = ines.get(&record_of(&lea)).await.expect(200);
        let began = before.quoted_after("name=\"began-from\" value=\"");
        world.clock.advance(kit::clock::SECOND);
        ines.post(
            &record_of(&lea),
            &[("title", "Une"), ("began-from", &began)],
        )
        .await
        .expect(303);
        let late = ines
            .post(
                &record_of(&lea),
                &[("title", "Deux"), ("began-from", &began)],
            )
            .await
            .expect(409)
            .contains("a changé depuis")
            .contains("value=\"Deux\"")
            .text();
        assert!(!late.contains(&format!("value=\"{began}\"")));
        // Whoever left has no record any more.
        ines.post(&format!("/admin/people/{}/departure", lea.person), &[])
            .await
            .expect(303);
        ines.get(&record_of(&lea)).await.expect(409);
        ines.post(&record_of(&lea), &[("title", "Trois")])
            .await
            .expect(409);
        ines.get(&format!("/admin/people/{}", lea.person))
            .await
            .expect(200)
            .lacks("/record");
    }
);

on_each_engine!(a_manager_gives_both_their_place_in_the_chart, |world| {
    let ines = charged(&world, "Inès Seconde").await;
    let lea = world.employee("Léa Morel").await;
    let paul = world.employee("Paul Roy").await;
    let marc = world.employee("Marc Oliveira").await;
    ines.post(&record_of(&paul), &[("title", "Directeur")])
        .await
        .expect(303);
    ines.post(
        &record_of(&lea),
        &[("title", "Soudeuse"), ("manager", "@Paul.Roy")],
    )
    .await
    .expect(303);
    ines.post(&record_of(&marc), &[("manager", "lea.morel")])
        .await
        .expect(303);
    world.settle().await;
    marc.get("/people/chart")
        .await
        .expect(200)
        .contains("Directeur")
        .contains("Soudeuse")
        .contains("2 personnes");
    let seen = marc
        .get("/api/v1/people/lea.morel")
        .await
        .expect(200)
        .value();
    assert_eq!(seen["manager"], "paul.roy");
    marc.get("/settings/profile")
        .await
        .expect(200)
        .contains("<dt>Responsable</dt><dd>Léa Morel</dd>");
    assert_eq!(
        facts_about(&world, &lea, "person.manager-changed").await,
        [ines.person.0]
    );
    // Never in a circle, however far, and nothing of the form is kept then.
    for (who, manager) in [
        (&paul, "marc.oliveira"),
        (&paul, "paul.roy"),
        (&lea, "marc.oliveira"),
    ] {
        ines.post(
            &record_of(who),
            &[("title", "Autre chose"), ("manager", manager)],
        )
        .await
        .expect(409)
        .contains("un cercle")
        .contains("id=\"manager-error\"")
        .contains("value=\"Autre chose\"");
    }
    marc.get("/people/lea.morel")
        .await
        .expect(200)
        .contains("Soudeuse");
    // The post follows the record of whoever holds it.
    ines.post(
        &record_of(&lea),
        &[("name", "Zoé Morel"), ("title", "Cheffe d’équipe")],
    )
    .await
    .expect(303);
    marc.get("/people/chart?person=lea.morel")
        .await
        .expect(200)
        .contains("Zoé Morel")
        .contains("Cheffe d’équipe")
        .lacks("Soudeuse");
    let mut tx = world.site.db.read().await.unwrap();
    let order: String = tx
        .one(
            "select sort_key from positions where holder_id = $1",
            values![lea.person],
        )
        .await
        .unwrap();
    assert_eq!(order, kit::search::sort_key("Zoé Morel"));
    drop(tx);
    // Nobody above: at the top, with one's team.
    ines.post(&record_of(&lea), &[("manager", "")])
        .await
        .expect(303);
    let seen = marc
        .get("/api/v1/people/lea.morel")
        .await
        .expect(200)
        .value();
    assert!(seen["manager"].is_null());
    let paul_now = marc.get("/people/chart").await.expect(200).text();
    assert!(!paul_now.contains("2 personnes"));
});

on_each_engine!(programs_keep_records_with_the_same_refusals, |world| {
    let ines = charged(&world, "Inès Seconde").await;
    let lea = world.employee("Léa Morel").await;
    world.employee("Paul Roy").await;
    let mut tx = world.site.db.write().await.unwrap();
    let secret = tokens::make(&world.site, &mut tx, ines.person, "Annuaire", true)
        .await
        .unwrap();
    world.site.commit(tx).await.unwrap();
    let program = ines.with_token(&secret);
    let path = format!("/api/v1/admin/people/{}", lea.person);
    let change = json!({ "title": "Soudeuse", "unit": "Atelier", "manager": "paul.roy" });
    let kept = program
        .json(Method::PATCH, &path, &change)
        .await
        .expect(200)
        .value();
    assert_eq!(
        (
            &kept["name"],
            &kept["title"],
            &kept["unit"],
            &kept["manager"],
            &kept["handle"]
        ),
        (
            &json!("Léa Morel"),
            &json!("Soudeuse"),
            &json!("Atelier"),
            &json!("paul.roy"),
            &json!("lea.morel")
        )
    );
    // What is left out stays.
    let kept = program
        .json(Method::PATCH, &path, &json!({ "work_phone": "12 34" }))
        .await
        .expect(200)
        .value();
    assert_eq!(
        (&kept["title"], &kept["manager"], &kept["work_phone"]),
        (&json!("Soudeuse"), &json!("paul.roy"), &json!("12 34"))
    );
    let refused = program
        .json(Method::PATCH, &path, &json!({ "manager": "lea.morel" }))
        .await
        .expect(409)
        .value();
    assert_eq!(refused["field"], "manager");
    let refused = program
        .json(
            Method::PATCH,
            &path,
            &json!({ "work_phone": "1".repeat(41) }),
        )
        .await
        .expect(422)
        .value();
    assert_eq!(refused["field"], "work_phone");
    program
        .json(Method::PATCH, "/api/v1/admin/people/1", &change)
        .await
        .expect(404);
    lea.json(Method::PATCH, &path, &change).await.expect(404);
});

on_each_engine!(
    people_correct_their_telephone_and_see_who_keeps_the_rest,
    |world| {
        let lea = world.employee("Léa Morel").await;
        let paul = world.employee("Paul Roy").await;
        lea.get("/settings/profile")
            .await
            .expect(200)
            .contains("name=\"work_phone\"")
            .contains("vos administrateurs")
            .lacks("name=\"title\"")
            .lacks("name=\"unit\"");
        lea.upload("/settings/profile", &[("work_phone", " 02 47  11 ")], &[])
            .await
            .expect(303);
        paul.get("/people/lea.morel")
            .await
            .expect(200)
            .contains("02 47 11");
        // A form that does not ask for it leaves it alone.
        lea.upload("/settings/profile", &[("about", "Bonjour")], &[])
            .await
            .expect(303);
        paul.get("/people/lea.morel")
            .await
            .expect(200)
            .contains("02 47 11")
            .contains("Bonjour");
        let long = "1".repeat(41);
        lea.upload("/settings/profile", &[("work_phone", &long)], &[])
            .await
            .expect(422)
            .contains("id=\"work_phone-error\"")
            .contains(&long);
    }
);

// Issue 2, lines 2 and 3: an organisation that nobody imported has units, sites and a chart.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_organisation_that_began_by_invitations_has_a_directory_with_filters() {
    for engine in kit::testing::engines() {
        let world = World::empty(engine).await;
        let founder = |name: &str, email: &str| Founder {
            name: name.into(),
            email: email.into(),
        };
        let beginning = Beginning {
            organisation: "Ateliers Verdier".into(),
            language: kit::words::Lang::Fr,
            founders: vec![
                founder("Amina Belkacem", "amina@verdier.example"),
                founder("Yann Le Goff", "yann@verdier.example"),
            ],
        };
        let links = setup::begin(&world.site, &beginning).await.unwrap();
        world.settle().await;
        assert_eq!(links.len(), 2);
        let amina = entered(&world, "amina.belkacem", &links[0].link).await;
        amina.post("/admin/charge", &[]).await.expect(303);
        let list = "Léonie Perrin <leonie@verdier.example>\nPaul Roy <paul@verdier.example>";
        amina
            .post("/admin/invitations", &[("people", list)])
            .await
            .expect(201);
        for (handle, unit, place, manager) in [
            ("leonie.perrin", "Logistique", "Tours", ""),
            ("paul.roy", "Atelier", "Blois", "leonie.perrin"),
        ] {
            let mut tx = world.site.db.read().await.unwrap();
            let id: i64 = tx
                .one("select id from people where handle = $1", values![handle])
                .await
                .unwrap();
            drop(tx);
            let answers = [("unit", unit), ("site", place), ("manager", manager)];
            amina
                .post(&format!("/admin/people/{id}/record"), &answers)
                .await
                .expect(303);
        }
        let directory = amina
            .get("/people")
            .await
            .expect(200)
            .contains("name=\"unit\"")
            .contains("name=\"site\"")
            .text();
        let logistics = directory
            .split("<option value=\"")
            .find(|option| option.contains("Logistique"))
            .unwrap()
            .split('"')
            .next()
            .unwrap()
            .to_owned();
        amina
            .get(&format!("/people?unit={logistics}"))
            .await
            .expect(200)
            .contains("Léonie Perrin")
            .lacks("Paul Roy");
        amina
            .get("/people/chart?person=paul.roy")
            .await
            .expect(200)
            .contains("Léonie Perrin");
    }
}

/// Somebody who came in by that link.
async fn entered(world: &World, handle: &str, link: &str) -> Client {
    let path = link.trim_start_matches("http://parvis.example");
    let password = [("password", "tramway orange sous la pluie")];
    let answer = world.stranger().post(path, &password).await.expect(303);
    let cookie = answer.header("set-cookie").split(';').next().unwrap();
    let mut client = world.stranger().with("cookie", cookie);
    handle.clone_into(&mut client.handle);
    client
}
