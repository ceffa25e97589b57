//! Nobody but those who take part, whatever their office: pages, programs, lists and counts.

use axum::http::Method;
use serde_json::json;

use super::{talk, tell};
use crate::on_each_engine;

// Truth 4: in the refusal matrix every route says so one by one; here an administrator
// looks everywhere at once, and nothing of it is anywhere.
on_each_engine!(no_administrator_finds_a_word_of_it_anywhere, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let chief = world.administrator("Adèle Administre").await;
    chief.post("/admin/charge", &[]).await.expect(303);
    let pair = talk(&fatou, &[&lea], "Zanzibar en secret").await;
    let said = tell(&lea, &pair, "Zanzibar, entendu").await;
    lea.post(
        &format!("/messages/{pair}/report"),
        &[
            ("reported", said["id"].as_str().unwrap()),
            ("reason", "Zanzibar encore"),
        ],
    )
    .await
    .expect(303);
    world.settle().await;
    for path in [
        "/",
        "/messages",
        "/messages?q=zanzibar",
        "/messages/reports",
        "/search?q=zanzibar",
        "/go?q=zanzibar",
        "/notifications",
        "/admin",
        "/settings/blocks",
        "/api/v1/conversations",
        "/api/v1/messages?q=zanzibar",
        "/api/v1/search?q=zanzibar",
        "/api/v1/me/reports",
        "/api/v1/notifications",
    ] {
        let text = chief.get(path).await.expect(200).text();
        let echoed = text.replace("/search?q=zanzibar", "");
        assert!(
            !echoed.contains("Zanzibar") && !echoed.contains(&pair),
            "{path}: {text}"
        );
    }
    for person in [&fatou, &lea] {
        let page = format!("/admin/people/{}", person.person);
        chief.get(&page).await.expect(200).lacks("Zanzibar");
    }
});

on_each_engine!(
    a_conversation_that_is_not_ours_is_like_one_that_never_was,
    |world| {
        let fatou = world.employee("Fatou Diarra").await;
        let lea = world.employee("Léa Morel").await;
        let chief = world.administrator("Adèle Administre").await;
        let pair = talk(&fatou, &[&lea], "Bonjour").await;
        for prefix in ["/messages/", "/api/v1/conversations/"] {
            let theirs = chief.get(&format!("{prefix}{pair}")).await.expect(404);
            let absent = chief.get(&format!("{prefix}1")).await.expect(404);
            assert_eq!(theirs.text(), absent.text());
        }
        let body = json!({"people": ["lea.morel"], "body": "Bonjour"});
        let read_only = |member: &str| json!({"people": ["lea.morel"], "body": "x", member: 1});
        fatou
            .json(Method::POST, "/api/v1/conversations", &read_only("silent"))
            .await
            .expect(422);
        let again = fatou
            .json(Method::POST, "/api/v1/conversations", &body)
            .await
            .expect(201);
        assert_eq!(
            again.header("location"),
            format!("/api/v1/conversations/{pair}")
        );
    }
);
