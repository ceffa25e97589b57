//! When people work, and from when on they may be reached.

use axum::http::Method;
use kit::clock::Instant;
use people::hours::Calendar;
use serde_json::json;

use crate::on_each_engine;
use crate::world::{Client, World};

/// From when on somebody may be reached, as a timestamp.
async fn opens(world: &World, client: &Client) -> String {
    let hours = client.get("/api/v1/me/hours").await.expect(200).value();
    let said = hours["open_from"].as_str().unwrap().to_owned();
    // The page's own noun says the same.
    let mut tx = world.site.db.read().await.unwrap();
    let calendar = Calendar::of(&mut tx, client.person, world.site.now())
        .await
        .unwrap()
        .unwrap();
    let opens = calendar.open_from(world.site.now());
    assert_eq!(opens.map(Instant::rfc3339).as_deref(), Some(said.as_str()));
    said
}

// The tests' clock stands at 10 in the morning of Thursday 12 March 2026, in Paris.
on_each_engine!(
    the_organisation_works_until_somebody_says_otherwise,
    |world| {
        let lea = world.employee("Léa Morel").await;
        assert_eq!(opens(&world, &lea).await, world.site.now().rfc3339());
        // Half past seven in the evening.
        world.wait(9 * 3600 + 1800).await;
        assert_eq!(opens(&world, &lea).await, "2026-03-13T08:00:00Z");
        lea.get("/settings/hours")
            .await
            .expect(200)
            .contains("name=\"mon-from\" value=\"09:00\"")
            .contains("en dehors de vos horaires")
            .contains("demain à 9\u{a0}h");
        // Mornings on four days, in one's own time zone.
        let morning = json!({"from": "07:30", "until": "12:00"});
        let week = json!([morning, morning, null, morning, null, null, null]);
        lea.json(Method::PUT, "/api/v1/me/hours", &json!({ "week": week }))
            .await
            .expect(200);
        assert_eq!(opens(&world, &lea).await, "2026-03-16T06:30:00Z");
        lea.json(
            Method::PATCH,
            "/api/v1/me",
            &json!({"zone": "America/Guadeloupe"}),
        )
        .await
        .expect(200);
        assert_eq!(opens(&world, &lea).await, "2026-03-16T11:30:00Z");
        lea.post("/settings/hours", &[("common", "yes")])
            .await
            .expect(303);
        assert_eq!(opens(&world, &lea).await, world.site.now().rfc3339());
    }
);

on_each_engine!(nobody_is_reached_while_they_are_away, |world| {
    let lea = world.employee("Léa Morel").await;
    let away = [("first", "2026-03-12"), ("last", "2026-03-16")];
    lea.post("/settings/hours/leaves", &away).await.expect(303);
    assert_eq!(opens(&world, &lea).await, "2026-03-17T08:00:00Z");
    let page = lea.get("/settings/hours").await.expect(200);
    let removal = page.quoted_after("action=\"/settings/hours/leaves/");
    // Another person's leave is none of mine.
    let paul = world.employee("Paul Roy").await;
    let path = format!("/settings/hours/leaves/{removal}");
    paul.post(&path, &[]).await.expect(404);
    lea.post(&path, &[]).await.expect(303);
    assert_eq!(opens(&world, &lea).await, world.site.now().rfc3339());
    // What is over is forgotten.
    lea.post("/settings/hours/leaves", &away).await.expect(303);
    world.wait(30 * 24 * 3600).await;
    parvis::compose::forget_what_is_over(&world.site)
        .await
        .unwrap();
    let mut tx = world.site.db.read().await.unwrap();
    let left: i64 = tx
        .one("select count(*) from leaves", kit::values![])
        .await
        .unwrap();
    assert_eq!(left, 0);
});

on_each_engine!(only_an_administrator_says_it_for_everybody, |world| {
    let lea = world.employee("Léa Morel").await;
    let paul = world.employee("Paul Roy").await;
    let chief = world.administrator("Inès Cheffe").await;
    let sunday = [("sun-from", "10:00"), ("sun-until", "00:00")];
    lea.post("/settings/hours", &sunday).await.expect(303);
    assert_eq!(opens(&world, &lea).await, "2026-03-15T09:00:00Z");
    assert_eq!(opens(&world, &paul).await, world.site.now().rfc3339());
    lea.post("/admin/hours", &sunday).await.expect(404);
    chief.post("/admin/hours", &sunday).await.expect(403);
    chief.post("/admin/charge", &[]).await.expect(303);
    chief.post("/admin/hours", &sunday).await.expect(303);
    assert_eq!(opens(&world, &paul).await, "2026-03-15T09:00:00Z");
    paul.get("/settings/hours")
        .await
        .expect(200)
        .lacks("/admin/hours");
});

on_each_engine!(wrong_hours_are_refused_and_shown_again, |world| {
    let lea = world.employee("Léa Morel").await;
    for (fields, sentence) in [
        (&[("tue-from", "09:00")][..], "Écrivez l’heure comme 09:00"),
        (
            &[("tue-from", "25:00"), ("tue-until", "26:00")],
            "Écrivez l’heure comme 09:00",
        ),
        (&[], "rien ne vous parviendrait jamais"),
    ] {
        let mut page = lea
            .post("/settings/hours", fields)
            .await
            .expect(422)
            .contains(sentence);
        for (name, value) in fields {
            page = page.contains(&format!("name=\"{name}\" value=\"{value}\""));
        }
    }
    for (first, last, sentence) in [
        ("bientôt", "2026-03-16", "Écrivez le jour comme 2026-03-12"),
        (
            "2026-03-16",
            "2026-03-12",
            "ne peut pas précéder le premier",
        ),
    ] {
        let fields = [("first", first), ("last", last)];
        lea.post("/settings/hours/leaves", &fields)
            .await
            .expect(422)
            .contains(sentence)
            .contains(first);
    }
    lea.json(Method::PUT, "/api/v1/me/hours", &json!({"week": [null]}))
        .await
        .expect(422);
});
