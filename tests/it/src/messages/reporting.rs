//! Reporting: the messages one chooses, the context one chooses, and nothing else.

use axum::http::Method;
use kit::values;
use serde_json::json;

use super::{talk, tell};
use crate::on_each_engine;

on_each_engine!(a_report_holds_what_was_chosen_as_it_stood, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let chief = world.administrator("Adèle Administre").await;
    let pair = talk(&fatou, &[&lea], "Un mot de contexte").await;
    let bad = tell(&fatou, &pair, "Une insulte").await;
    tell(&fatou, &pair, "Autre chose, qui ne regarde personne").await;
    let list = lea
        .get(&format!("/api/v1/conversations/{pair}/messages"))
        .await
        .value();
    let context = list["items"][2]["id"].as_str().unwrap();
    let bad = bad["id"].as_str().unwrap();
    let form = format!("/messages/{pair}/report");
    lea.get(&format!("{form}?message={bad}"))
        .await
        .expect(200)
        .contains(&format!(
            "value=\"{bad}\" aria-describedby=\"said-{bad}\" checked"
        ));
    lea.post(&form, &[("reason", "Il m’insulte"), ("context", context)])
        .await
        .expect(422)
        .contains("Il m’insulte");
    lea.post(&form, &[("reported", bad), ("reason", " ")])
        .await
        .expect(422);
    let chosen = [
        ("reported", bad),
        ("context", context),
        ("reason", "Il m’insulte"),
    ];
    lea.post(&form, &chosen).await.expect(303);
    fatou
        .json(
            Method::DELETE,
            &format!("/api/v1/messages/{bad}"),
            &json!({}),
        )
        .await
        .expect(204);
    // It stands as it was reported, and only its reporter reads it.
    lea.get("/messages/reports")
        .await
        .expect(200)
        .contains("Une insulte")
        .contains("Un mot de contexte")
        .lacks("qui ne regarde personne");
    for who in [&fatou, &chief] {
        let theirs = who.get("/api/v1/me/reports").await.expect(200).value();
        assert_eq!(theirs["items"], json!([]));
    }
    let mut tx = world.site.db.read().await.unwrap();
    let facts: i64 = tx
        .one(
            "select count(*) from facts where kind = 'messages.reported'",
            values![],
        )
        .await
        .unwrap();
    assert_eq!(facts, 1);
    drop(tx);
    // What is not theirs to read is not theirs to report.
    let other = talk(&fatou, &[&chief], "Entre eux").await;
    let theirs = tell(&fatou, &other, "Ailleurs").await;
    lea.post(
        &form,
        &[
            ("reported", theirs["id"].as_str().unwrap()),
            ("reason", "Pour voir"),
        ],
    )
    .await
    .expect(422);
    // After a year it is forgotten.
    world.wait(366 * 24 * 3600).await;
    messages::forget_old_reports(&world.site).await.unwrap();
    let mut tx = world.site.db.read().await.unwrap();
    let left: i64 = tx
        .one("select count(*) from reported_messages", values![])
        .await
        .unwrap();
    assert_eq!(left, 0);
});
