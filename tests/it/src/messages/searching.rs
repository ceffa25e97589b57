//! Searching among one's own messages, and in nobody else's: not by words, counts, or gaps (check C21).

use serde_json::Value;

use super::{talk, tell};
use crate::on_each_engine;
use crate::world::{Client, encoded};

async fn found(reader: &Client, question: &str) -> Vec<String> {
    let list: Value = reader
        .get(&format!("/api/v1/messages?q={}", encoded(question)))
        .await
        .expect(200)
        .value();
    let items = list["items"].as_array().unwrap().iter();
    items
        .map(|item| item["body"].as_str().unwrap().to_owned())
        .collect()
}

on_each_engine!(ones_own_messages_are_found_and_nobody_elses, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let yann = world.employee("Yann Cariou").await;
    let late = world.employee("Inès Roy").await;
    let chief = world.administrator("Adèle Administre").await;
    let pair = talk(&fatou, &[&lea], "La balance est réparée").await;
    let group = talk(&fatou, &[&lea, &yann], "Des balances neuves arrivent").await;
    tell(&lea, &group, "Une balance de trop #stock").await;
    // Words meet by their stems, without accents, newest first.
    assert_eq!(
        found(&lea, "balance").await,
        [
            "Une balance de trop #stock",
            "Des balances neuves arrivent",
            "La balance est réparée"
        ]
    );
    assert_eq!(found(&lea, "reparee").await, ["La balance est réparée"]);
    assert_eq!(found(&lea, "balance from:fatou.diarra").await.len(), 2);
    assert_eq!(found(&lea, "#stock").await.len(), 1);
    assert_eq!(found(&yann, "balance").await.len(), 2);
    assert!(found(&chief, "balance").await.is_empty());
    assert!(found(&late, "balance").await.is_empty());
    // In one conversation alone.
    let inside = lea
        .get(&format!("/messages?q=balance&in={pair}"))
        .await
        .expect(200);
    inside.contains("réparée").lacks("neuves");
    // Whoever is brought in later does not find what was said before, nor a gap where it was.
    lea.post(
        &format!("/messages/{group}/people"),
        &[("people", "ines.roy")],
    )
    .await
    .expect(303);
    assert!(found(&late, "balance").await.is_empty());
    tell(&fatou, &group, "La balance attend Inès").await;
    let first = late
        .get("/api/v1/messages?q=balance&limit=1")
        .await
        .expect(200)
        .value();
    assert_eq!(first["items"][0]["body"], "La balance attend Inès");
    // Nothing of it is in the search of everybody.
    for who in [&lea, &chief] {
        let everywhere = who.get("/api/v1/search?q=balance").await.expect(200);
        let text = everywhere.text();
        assert!(
            !text.contains("balance est") && !text.contains("neuves"),
            "{text}"
        );
        who.get("/search?q=balance")
            .await
            .expect(200)
            .lacks("réparée")
            .lacks("neuves");
    }
    // Nor can somebody else's conversation be named to look through it.
    let theirs = chief
        .get(&format!("/messages?q=balance&in={pair}"))
        .await
        .expect(200);
    theirs.lacks("réparée").lacks("Léa Morel");
});

on_each_engine!(an_edited_message_is_found_by_what_it_says_now, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let pair = talk(&fatou, &[&lea], "Bonjour").await;
    let said = tell(&fatou, &pair, "Le camion rouge").await;
    let page = format!("/message/{}", said["id"].as_str().unwrap());
    fatou
        .post(&page, &[("body", "Le camion bleu"), ("version", "1")])
        .await
        .expect(303);
    assert!(found(&lea, "rouge").await.is_empty());
    assert_eq!(found(&lea, "bleu").await, ["Le camion bleu"]);
});

on_each_engine!(from_anywhere_one_goes_to_a_conversation, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let pair = talk(&fatou, &[&lea], "Bonjour").await;
    let go = lea.get("/go?q=fatou").await.expect(200).text();
    assert!(go.contains(&format!("/messages/{pair}#last")), "{go}");
    let go = lea.get("/go?q=yann").await.expect(200).text();
    assert!(go.contains("/messages/new?to=yann.legoff"), "{go}");
});
