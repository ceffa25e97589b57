//! Posts nobody is known to hold: opened, placed, filled and removed by administrators.

use axum::http::Method;
use kit::values;
use people::chart::{Holder, Placement, place};
use serde_json::json;

use super::records::charged;
use crate::on_each_engine;
use crate::world::{Answer, World};

/// Where a page leads to the post of that title.
fn link_to(page: &Answer, title: &str) -> String {
    let text = page.text();
    let before = text.split(&format!("\">{title}")).next().unwrap();
    let address = before.rsplit("href=\"").next().unwrap();
    assert!(address.starts_with("/admin/chart/"), "{title}: {address}");
    address.to_owned()
}

async fn facts(world: &World, kind: &str) -> i64 {
    let mut tx = world.site.db.read().await.unwrap();
    tx.one("select count(*) from facts where kind = $1", values![kind])
        .await
        .unwrap()
}

on_each_engine!(a_vacant_post_is_opened_filled_and_removed, |world| {
    let ines = charged(&world, "Inès Seconde").await;
    let lea = world.employee("Léa Morel").await;
    let paul = world.employee("Paul Roy").await;
    ines.get("/people/chart")
        .await
        .expect(200)
        .contains("href=\"/admin/chart\"");
    paul.get("/people/chart")
        .await
        .expect(200)
        .lacks("/admin/chart");
    ines.get("/admin/chart")
        .await
        .expect(200)
        .contains("Aucun poste vacant");
    ines.post("/admin/chart", &[("title", ""), ("unit", "Atelier")])
        .await
        .expect(422)
        .contains("id=\"title-error\"")
        .contains("value=\"Atelier\"");
    let answers = [
        ("title", "Cheffe d’atelier"),
        ("unit", "Atelier"),
        ("manager", "paul.roy"),
    ];
    ines.post("/admin/chart", &answers).await.expect(303);
    let listed = ines
        .get("/admin/chart")
        .await
        .expect(200)
        .contains("Dépend de Paul Roy");
    let chief = link_to(&listed, "Cheffe d’atelier");
    let id = chief.rsplit('/').next().unwrap().to_owned();
    // Somebody can be placed under it, and then it cannot go.
    let record = format!("/admin/people/{}/record", lea.person);
    ines.get(&record)
        .await
        .expect(200)
        .contains(&format!("<option value=\"{id}\""));
    ines.post(&record, &[("manager", "paul.roy"), ("under", &id)])
        .await
        .expect(422)
        .contains("id=\"under-error\"");
    ines.post(&record, &[("manager", ""), ("under", &id)])
        .await
        .expect(303);
    ines.get(&record)
        .await
        .expect(200)
        .contains(&format!("<option value=\"{id}\" selected"));
    ines.post(&format!("{chief}/removal"), &[])
        .await
        .expect(409)
        .contains("dont personne ne dépend");
    // Nor can it report to the one below it.
    ines.post(&chief, &[("title", "Cheffe"), ("manager", "lea.morel")])
        .await
        .expect(409)
        .contains("un cercle")
        .contains("value=\"Cheffe\"");
    ines.post(&chief, &[("title", "Responsable d’atelier")])
        .await
        .expect(303);
    paul.get(&format!("/people/chart?from={id}"))
        .await
        .expect(200)
        .contains("Responsable d’atelier")
        .contains("Poste vacant")
        .contains("Léa Morel");
    // Whoever takes it takes its title and its unit, is told, and leaves the post they held.
    ines.post(&format!("{chief}/holder"), &[("person", "personne.ici")])
        .await
        .expect(422)
        .contains("id=\"person-error\"")
        .contains("value=\"personne.ici\"");
    let marc = world.employee("Marc Oliveira").await;
    ines.post(
        &format!("/admin/people/{}/record", marc.person),
        &[
            ("title", "Soudeur"),
            ("manager", "lea.morel"),
            ("work_phone", "12 34"),
        ],
    )
    .await
    .expect(303);
    ines.post(&format!("{chief}/holder"), &[("person", "@marc.oliveira")])
        .await
        .expect(303);
    world.settle().await;
    paul.get("/people/marc.oliveira")
        .await
        .expect(200)
        .contains("Responsable d’atelier")
        .contains("Atelier")
        .contains("12 34");
    marc.get("/notifications")
        .await
        .expect(200)
        .contains("a modifié votre fiche");
    let seen = paul
        .get("/api/v1/people/lea.morel")
        .await
        .expect(200)
        .value();
    assert_eq!(seen["manager"], "marc.oliveira");
    // The post he left is vacant under Léa; it can go. The one he holds follows his record.
    let listed = ines
        .get("/admin/chart")
        .await
        .expect(200)
        .lacks("Responsable d’atelier");
    let left = link_to(&listed, "Soudeur");
    ines.post(&format!("{left}/removal"), &[]).await.expect(303);
    ines.get(&left).await.expect(404);
    let held = ines.get(&chief).await.expect(303);
    assert_eq!(
        held.header("location"),
        format!("/admin/people/{}/record", marc.person)
    );
    ines.post(&chief, &[("title", "Trop tard")])
        .await
        .expect(409);
    for (kind, count) in [
        ("position.opened", 1),
        ("position.changed", 1),
        ("position.filled", 1),
        ("position.removed", 1),
    ] {
        assert_eq!(facts(&world, kind).await, count, "{kind}");
    }
    // The numbers of the teams are right after all of it: Paul above Marc, Marc above Léa.
    let mut tx = world.site.db.read().await.unwrap();
    for (person, team) in [(&paul, 2_i64), (&marc, 1), (&lea, 0)] {
        let counted: i64 = tx
            .one(
                "select team from positions where holder_id = $1",
                values![person.person],
            )
            .await
            .unwrap();
        assert_eq!(counted, team, "{}", person.handle);
    }
});

on_each_engine!(a_post_whose_holder_is_not_named_counts_once, |world| {
    let ines = charged(&world, "Inès Seconde").await;
    let lea = world.employee("Léa Morel").await;
    let mut tx = world.site.db.write().await.unwrap();
    let hidden = Placement {
        key: Some("S"),
        title: "Sûreté",
        unit: None,
        holder: Holder::Undisclosed,
    };
    let position = place(&world.site, &mut tx, &hidden).await.unwrap();
    world.site.commit(tx).await.unwrap();
    let path = format!("/api/v1/admin/positions/{position}");
    let listed = ines
        .get("/api/v1/admin/positions")
        .await
        .expect(200)
        .value();
    assert_eq!(listed["items"][0]["state"], "undisclosed");
    // Nobody is named, but somebody is there: the post is not empty.
    ines.json(Method::DELETE, &path, &json!({}))
        .await
        .expect(409);
    let changed = ines
        .json(Method::PATCH, &path, &json!({ "manager": "lea.morel" }))
        .await
        .expect(200)
        .value();
    assert_eq!(
        (&changed["title"], &changed["manager"]),
        (&json!("Sûreté"), &json!("lea.morel"))
    );
    let team = "select team from positions where holder_id = $1";
    let mut tx = world.site.db.read().await.unwrap();
    assert_eq!(tx.one::<i64>(team, values![lea.person]).await.unwrap(), 1);
    drop(tx);
    let paul = world.employee("Paul Roy").await;
    ines.json(
        Method::PUT,
        &format!("{path}/holder"),
        &json!({ "person": paul.handle }),
    )
    .await
    .expect(204);
    let mut tx = world.site.db.read().await.unwrap();
    assert_eq!(tx.one::<i64>(team, values![lea.person]).await.unwrap(), 1);
    drop(tx);
    ines.json(Method::PATCH, &path, &json!({ "title": "Autre" }))
        .await
        .expect(409);
    let opened = ines
        .json(
            Method::POST,
            "/api/v1/admin/positions",
            &json!({ "title": "Apprenti", "manager": "paul.roy" }),
        )
        .await
        .expect(201)
        .value();
    assert_eq!(opened["state"], "vacant");
    let path = format!("/api/v1/admin/positions/{}", opened["id"].as_str().unwrap());
    ines.json(Method::DELETE, &path, &json!({}))
        .await
        .expect(204);
    ines.json(Method::DELETE, &path, &json!({}))
        .await
        .expect(404);
    paul.get("/api/v1/admin/positions").await.expect(404);
});
