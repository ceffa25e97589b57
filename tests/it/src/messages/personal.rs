//! The mark « Personnel »: specific, dated, shown to all who take part; never on everything.

use axum::http::Method;
use serde_json::json;

use super::{seen, talk, tell};
use crate::on_each_engine;

on_each_engine!(a_mark_carries_its_time_and_whoever_made_it, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let pair = talk(&fatou, &[&lea], "Rendez-vous chez le médecin").await;
    lea.post(&format!("/messages/{pair}/personal"), &[("answer", "yes")])
        .await
        .expect(303);
    let since = seen(&fatou, &pair).await["personal_at"].clone();
    assert_eq!(since, "2026-03-12T09:00:00Z");
    fatou
        .get(&format!("/messages/{pair}"))
        .await
        .expect(200)
        .contains("Marquée par Léa Morel le 12 mars 2026")
        .contains("Léa Morel a marqué la conversation");
    // Marked again later, it keeps the time it was marked first.
    world.wait(3600).await;
    for who in [&lea, &fatou] {
        who.post(&format!("/messages/{pair}/personal"), &[("answer", "yes")])
            .await
            .expect(303);
    }
    assert_eq!(seen(&fatou, &pair).await["personal_at"], since);
    fatou
        .post(&format!("/messages/{pair}/personal"), &[("answer", "no")])
        .await
        .expect(403);
    lea.post(&format!("/messages/{pair}/personal"), &[("answer", "no")])
        .await
        .expect(303);
    assert_eq!(seen(&fatou, &pair).await["personal_at"], json!(null));
});

on_each_engine!(a_message_is_marked_by_its_author_alone, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let pair = talk(&fatou, &[&lea], "Bonjour").await;
    let said = tell(&fatou, &pair, "Résultats d’analyse").await;
    let mark = format!("/api/v1/messages/{}/personal", said["id"].as_str().unwrap());
    lea.json(Method::PUT, &mark, &json!({})).await.expect(403);
    fatou.json(Method::PUT, &mark, &json!({})).await.expect(204);
    lea.get(&format!("/messages/{pair}"))
        .await
        .expect(200)
        .contains("Personnel depuis le 12 mars 2026");
    fatou
        .post(
            &format!("/messages/{pair}"),
            &[("body", "Autre chose"), ("personal", "yes")],
        )
        .await
        .expect(303);
    let list = lea
        .get(&format!("/api/v1/conversations/{pair}/messages"))
        .await
        .value();
    assert_eq!(list["items"][0]["personal_at"], "2026-03-12T09:00:00Z");
});

on_each_engine!(a_mark_on_everything_is_refused_with_the_reason, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let mut talks = Vec::new();
    for name in ["Léa Morel", "Yann Cariou", "Inès Roy", "Paul Martin"] {
        let other = world.employee(name).await;
        talks.push(talk(&fatou, &[&other], "Bonjour").await);
    }
    let mark = |talk: &str| format!("/messages/{talk}/personal");
    for one in &talks[..3] {
        fatou
            .post(&mark(one), &[("answer", "yes")])
            .await
            .expect(303);
    }
    fatou
        .post(&mark(&talks[3]), &[("answer", "yes")])
        .await
        .expect(409)
        .contains("une marque posée sur tout");
    fatou
        .get(&format!("/messages/{}/about", talks[3]))
        .await
        .expect(200)
        .contains("article 9 du Code civil")
        .contains("11-12.502");
    fatou
        .post(&mark(&talks[0]), &[("answer", "no")])
        .await
        .expect(303);
    fatou
        .post(&mark(&talks[3]), &[("answer", "yes")])
        .await
        .expect(303);
    // Nor can it be a setting.
    fatou
        .json(Method::PATCH, "/api/v1/me", &json!({"personal": true}))
        .await
        .expect(422);
});
