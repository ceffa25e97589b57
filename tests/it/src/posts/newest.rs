//! What is newest is kept in memory between pages, and never shown when it no longer holds.

use axum::http::Method;

use super::{bodies, bring, id, of, say, space};
use crate::on_each_engine;
use crate::world::{Client, World};

/// Long enough for everything that was said to be settled, and its numbers to be kept.
const A_WHILE: i64 = 30;

async fn feed(reader: &Client) -> Vec<String> {
    let list = reader.get("/api/v1/feed").await.expect(200).value();
    bodies(&list).into_iter().map(str::to_owned).collect()
}

/// Somebody who writes and somebody who reads in two spaces, whose posts are kept in memory.
async fn with_a_past(world: &World) -> (Client, Client, String, String) {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let logistics = space(&fatou, "closed", "Logistique").await;
    let quality = space(&fatou, "closed", "Qualité").await;
    bring(&fatou, &logistics, &lea).await;
    bring(&fatou, &quality, &lea).await;
    say(&fatou, &logistics, "Un").await;
    say(&fatou, &quality, "Deux").await;
    world.wait(A_WHILE).await;
    assert_eq!(feed(&lea).await, ["Deux", "Un"]);
    (fatou, lea, logistics, quality)
}

on_each_engine!(what_was_just_said_is_there_at_once, |world| {
    let (fatou, lea, logistics, _) = with_a_past(&world).await;
    say(&fatou, &logistics, "Trois").await;
    assert_eq!(feed(&lea).await, ["Trois", "Deux", "Un"]);
    world.wait(A_WHILE).await;
    assert_eq!(feed(&lea).await, ["Trois", "Deux", "Un"]);
    say(&fatou, &logistics, "Quatre").await;
    world.wait(A_WHILE).await;
    assert_eq!(feed(&lea).await, ["Quatre", "Trois", "Deux", "Un"]);
});

on_each_engine!(what_was_changed_or_withdrawn_shows_so, |world| {
    let (fatou, lea, logistics, _) = with_a_past(&world).await;
    let post = say(&fatou, &logistics, "Trois").await;
    world.wait(A_WHILE).await;
    lea.get("/").await.expect(200).contains("<p>Trois</p>");
    let edit = serde_json::json!({ "body": "Troisième", "version": 1 });
    fatou
        .json(Method::PATCH, &of(&post), &edit)
        .await
        .expect(200);
    lea.get("/").await.expect(200).contains("<p>Troisième</p>");
    fatou
        .send(Method::DELETE, &of(&post), None, Vec::new())
        .await
        .expect(204);
    let page = lea.get("/").await.expect(200);
    page.lacks("Troisième")
        .contains(&format!("id=\"post-{}\"", id(&post)));
});

on_each_engine!(whoever_left_sees_no_more_of_it, |world| {
    let (_, lea, logistics, _) = with_a_past(&world).await;
    lea.send(
        Method::DELETE,
        &format!("/api/v1/spaces/{logistics}/membership"),
        None,
        Vec::new(),
    )
    .await
    .expect(204);
    assert_eq!(feed(&lea).await, ["Deux"]);
    lea.get("/").await.expect(200).lacks("<p>Un</p>");
});

on_each_engine!(each_reader_sees_their_own_marks, |world| {
    let (fatou, lea, logistics, _) = with_a_past(&world).await;
    let yann = world.employee("Yann Le Goff").await;
    bring(&fatou, &logistics, &yann).await;
    let post = say(&fatou, &logistics, "Trois").await;
    world.wait(A_WHILE).await;
    let before = lea.get("/").await.expect(200).text();
    lea.post(&format!("/posts/{}/bookmark", id(&post)), &[])
        .await
        .expect(303);
    assert_ne!(lea.get("/").await.expect(200).text(), before);
    yann.get("/").await.expect(200).lacks("Retirer des signets");
    fatou
        .get("/")
        .await
        .expect(200)
        .contains(&format!("/posts/{}/edit", id(&post)));
    yann.get("/")
        .await
        .expect(200)
        .lacks(&format!("/posts/{}/edit", id(&post)));
});

on_each_engine!(a_page_that_is_known_costs_no_more, |world| {
    let (_, lea, ..) = with_a_past(&world).await;
    lea.get("/").await.expect(200);
    assert!(world.statements(&lea, "/").await <= 5);
    assert!(world.statements(&lea, "/api/v1/feed").await <= 3);
});
