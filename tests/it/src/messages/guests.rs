//! Guests talk with people they share a space with, and with nobody else (R57).

use axum::http::Method;
use serde_json::json;

use super::{attempt, heard, talk, tell};
use crate::on_each_engine;
use crate::spaces::{bring, space};

on_each_engine!(a_guest_talks_with_those_they_share_a_space_with, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let guest = world.guest("Marion Chauvet", "Transports Morvan").await;
    let path = "/api/v1/conversations";
    let open = |handles: &[&str]| json!({"people": handles, "body": "Bonjour"});
    // To a guest nobody is there whom they do not know; an employee is told why not.
    guest
        .json(Method::POST, path, &open(&["fatou.diarra"]))
        .await
        .expect(422);
    let refused = fatou
        .json(Method::POST, path, &open(&["marion.chauvet"]))
        .await
        .expect(403)
        .value();
    assert!(
        refused["detail"]
            .as_str()
            .unwrap()
            .contains("partage un espace"),
        "{refused}"
    );
    let slug = space(&fatou, "closed", "Quais").await;
    bring(&fatou, &slug, &guest).await;
    let pair = talk(&guest, &[&fatou], "Bonjour Fatou").await;
    tell(&fatou, &pair, "Bonjour Marion").await;
    // A group with somebody she does not know is none of hers.
    fatou
        .json(Method::POST, path, &open(&["marion.chauvet", "lea.morel"]))
        .await
        .expect(403);
    fatou
        .get(&format!("/messages/{pair}"))
        .await
        .expect(200)
        .contains("Transports Morvan");
    let group = talk(
        &fatou,
        &[&lea, &world.employee("Yann Cariou").await],
        "Nous",
    )
    .await;
    fatou
        .post(
            &format!("/messages/{group}/people"),
            &[("people", "marion.chauvet")],
        )
        .await
        .expect(403)
        .contains("espace commun");
    // They part: what was said stays theirs to read, and no more is said.
    fatou
        .post(&format!("/s/{slug}/members/{}/removal", guest.person), &[])
        .await
        .expect(303);
    world.settle().await;
    for who in [&guest, &fatou] {
        attempt(who, &pair, "Encore un mot").await.expect(403);
        assert_eq!(heard(who, &pair).await, ["Bonjour Fatou", "Bonjour Marion"]);
        who.get(&format!("/messages/{pair}"))
            .await
            .expect(200)
            .contains("ne partage plus d’espace");
    }
});
