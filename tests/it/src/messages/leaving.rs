//! Leaving: from then on nothing of it is there any more, and what nobody may read is erased.

use axum::http::Method;
use kit::values;
use people::accounts::standing::Standing;
use serde_json::json;

use super::{attempt, heard, talk, tell};
use crate::on_each_engine;
use crate::spaces::{notices, stand};

on_each_engine!(
    whoever_left_reads_nothing_finds_nothing_and_is_told_nothing,
    |world| {
        let fatou = world.employee("Fatou Diarra").await;
        let lea = world.employee("Léa Morel").await;
        let yann = world.employee("Yann Cariou").await;
        let group = talk(&fatou, &[&lea, &yann], "Un secret de palette").await;
        let said = tell(&fatou, &group, "Encore une palette").await;
        assert_eq!(notices(&world, &lea, "message").await, 1);
        lea.post(&format!("/messages/{group}/departure"), &[])
            .await
            .expect(303);
        assert_eq!(notices(&world, &lea, "message").await, 0);
        let id = said["id"].as_str().unwrap();
        for path in [
            format!("/messages/{group}"),
            format!("/messages/{group}/about"),
            format!("/message/{id}"),
            format!("/api/v1/conversations/{group}/messages"),
        ] {
            lea.get(&path).await.expect(404);
        }
        let found = lea.get("/api/v1/messages?q=palette").await.value();
        assert_eq!(found["items"], json!([]));
        lea.get("/messages").await.expect(200).lacks("Yann Cariou");
        yann.get(&format!("/messages/{group}"))
            .await
            .expect(200)
            .contains("Léa Morel a quitté la conversation");
        // Brought in again, she begins anew.
        yann.post(
            &format!("/messages/{group}/people"),
            &[("people", "lea.morel")],
        )
        .await
        .expect(303);
        tell(&fatou, &group, "La palette est revenue").await;
        assert_eq!(heard(&lea, &group).await, ["La palette est revenue"]);
        let found = lea.get("/api/v1/messages?q=palette").await.value();
        assert_eq!(found["items"].as_array().unwrap().len(), 1, "{found}");
        let pair = talk(&fatou, &[&lea], "À deux").await;
        lea.json(
            Method::DELETE,
            &format!("/api/v1/conversations/{pair}/seat"),
            &json!({}),
        )
        .await
        .expect(409);
    }
);

on_each_engine!(what_nobody_may_read_any_more_is_erased, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let yann = world.employee("Yann Cariou").await;
    let group = talk(&fatou, &[&lea, &yann], "Entre nous").await;
    for number in 0..105 {
        tell(&fatou, &group, &format!("Mot {number}")).await;
    }
    let rows = async |table: &str| {
        let mut tx = world.site.db.read().await.unwrap();
        let sql = format!("select count(*) from {table}");
        tx.one::<i64>(&sql, values![]).await.unwrap()
    };
    for who in [&fatou, &lea] {
        who.post(&format!("/messages/{group}/departure"), &[])
            .await
            .expect(303);
        world.settle().await;
    }
    assert!(rows("messages").await > 100);
    yann.post(&format!("/messages/{group}/departure"), &[])
        .await
        .expect(303);
    world.settle().await;
    for table in ["messages", "seats", "conversations", "unread_places"] {
        assert_eq!(rows(table).await, 0, "{table}");
    }
    assert_eq!(rows("search_documents where kind = 'message'").await, 0);
});

on_each_engine!(whoever_left_the_organisation_keeps_no_name_in_it, |world| {
    let chief = world.administrator("Yann Premier").await;
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let pair = talk(&lea, &[&fatou], "Je pars bientôt").await;
    lea.post("/messages/blocks", &[("person", "fatou.diarra")])
        .await
        .expect(303);
    stand(&world, &chief, &lea, Standing::Left).await;
    fatou
        .get(&format!("/messages/{pair}"))
        .await
        .expect(200)
        .contains("Je pars bientôt")
        .contains("Ancien membre")
        .contains("plus personne d’autre")
        .lacks("Léa Morel");
    attempt(&fatou, &pair, "Bon vent").await.expect(409);
    let mut tx = world.site.db.read().await.unwrap();
    let blocks: i64 = tx
        .one("select count(*) from blocks", values![])
        .await
        .unwrap();
    assert_eq!(blocks, 0);
});
