//! What is said: changed for a day, withdrawn, taken back, quoted, reacted to.

use axum::http::Method;
use serde_json::json;

use super::{heard, seen, talk, tell, write};
use crate::on_each_engine;
use crate::world::encoded;

const DAY: i64 = 24 * 3600;

on_each_engine!(a_message_is_changed_for_a_day_and_says_so, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let pair = talk(&fatou, &[&lea], "Rendez-vous à 8 h").await;
    let said = tell(&fatou, &pair, "Quai 2").await;
    let id = said["id"].as_str().unwrap();
    let page = format!("/message/{id}");
    fatou
        .get(&format!("{page}/edit"))
        .await
        .expect(200)
        .contains("Vous pouvez modifier ce message jusqu’au");
    fatou
        .post(&page, &[("body", "Quai 3"), ("version", "1")])
        .await
        .expect(303);
    lea.get(&format!("/messages/{pair}"))
        .await
        .expect(200)
        .contains("Quai 3")
        .contains("modifié")
        .lacks("Quai 2");
    // Two windows met: both texts are shown, nothing is lost.
    fatou
        .post(&page, &[("body", "Quai 4"), ("version", "1")])
        .await
        .expect(409)
        .contains("Quai 3")
        .contains("Quai 4");
    lea.post(&page, &[("body", "Quai 5"), ("version", "2")])
        .await
        .expect(403);
    world.wait(DAY + 60).await;
    fatou
        .post(&page, &[("body", "Quai 6"), ("version", "2")])
        .await
        .expect(409)
        .contains("24");
    assert_eq!(heard(&lea, &pair).await[1], "Quai 3");
});

on_each_engine!(what_is_withdrawn_leaves_a_tombstone_and_no_word, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let pair = talk(&fatou, &[&lea], "Bonjour").await;
    let said = tell(&fatou, &pair, "Oubliez ceci").await;
    let id = said["id"].as_str().unwrap();
    lea.post(&format!("/message/{id}/withdrawal"), &[])
        .await
        .expect(403);
    fatou
        .post(&format!("/message/{id}/withdrawal"), &[])
        .await
        .expect(303);
    lea.get(&format!("/messages/{pair}"))
        .await
        .expect(200)
        .contains("Message retiré par son auteur")
        .lacks("Oubliez ceci");
    let found = lea.get("/api/v1/messages?q=oubliez").await.expect(200);
    assert_eq!(found.value()["items"], json!([]));
    let reaction = format!("/api/v1/messages/{id}/reactions/{}", encoded("👍"));
    lea.json(Method::PUT, &reaction, &json!({}))
        .await
        .expect(409);
});

on_each_engine!(what_was_just_sent_can_be_taken_back, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let pair = talk(&fatou, &[&lea], "Bonjour").await;
    lea.post(
        &format!("/messages/{pair}/seen"),
        &[("newest", "9223372036854775807")],
    )
    .await
    .expect(303);
    let id = write(&fatou, &pair, "Trop vite").await;
    assert_eq!(seen(&lea, &pair).await["unread"], 1);
    fatou
        .get(&format!("/messages/{pair}"))
        .await
        .expect(200)
        .contains(&format!("/message/{id}/undo"));
    fatou
        .post(&format!("/message/{id}/undo"), &[])
        .await
        .expect(200)
        .contains("Trop vite</textarea>");
    assert_eq!(heard(&lea, &pair).await, ["Bonjour"]);
    assert_eq!(seen(&lea, &pair).await["unread"], 0);
    lea.get("/").await.expect(200).lacks("conversation non lue");
    let id = write(&fatou, &pair, "Pensé deux fois").await;
    world.wait(11).await;
    fatou
        .post(&format!("/message/{id}/undo"), &[])
        .await
        .expect(409);
    // A program has thought before.
    let said = tell(&fatou, &pair, "Par programme").await;
    let undo = format!("/message/{}/undo", said["id"].as_str().unwrap());
    fatou.post(&undo, &[]).await.expect(409);
});

on_each_engine!(a_quote_leads_back_and_reactions_are_counted, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let pair = talk(&fatou, &[&lea], "Bonjour").await;
    let said = tell(&fatou, &pair, "Le quai est plein\n\n> déjà cité").await;
    let id = said["id"].as_str().unwrap();
    lea.get(&format!("/messages/{pair}?quote={id}"))
        .await
        .expect(200)
        .contains(&format!("](/message/{id})"))
        .contains("&#62; Le quai est plein")
        .lacks("&#62; &#62;");
    for (who, method) in [
        (&lea, Method::PUT),
        (&fatou, Method::PUT),
        (&lea, Method::PUT),
    ] {
        let path = format!("/api/v1/messages/{id}/reactions/{}", encoded("👍"));
        who.json(method, &path, &json!({})).await.expect(200);
    }
    fatou
        .post(&format!("/message/{id}/reactions"), &[("emoji", "👍")])
        .await
        .expect(303);
    let now = lea.get(&format!("/api/v1/messages/{id}")).await.value();
    assert_eq!(
        now["reactions"],
        json!([{"emoji": "👍", "count": 1, "mine": true}])
    );
    let elsewhere = talk(&fatou, &[&lea, &world.employee("Yann Cariou").await], "Ici").await;
    // What was said in one conversation is not carried into another.
    fatou
        .get(&format!("/messages/{elsewhere}?quote={id}"))
        .await
        .expect(200)
        .lacks("Le quai est plein");
});

on_each_engine!(
    a_refused_text_comes_back_and_a_preview_keeps_nothing,
    |world| {
        let fatou = world.employee("Fatou Diarra").await;
        let lea = world.employee("Léa Morel").await;
        let pair = talk(&fatou, &[&lea], "Bonjour").await;
        let long = "mot ".repeat(5_001);
        fatou
            .post(&format!("/messages/{pair}"), &[("body", &long)])
            .await
            .expect(422)
            .contains("mot mot");
        fatou
            .post(
                &format!("/messages/{pair}/preview"),
                &[("body", "Un **essai**")],
            )
            .await
            .expect(200)
            .contains("<strong>essai</strong>");
        assert_eq!(heard(&lea, &pair).await, ["Bonjour"]);
    }
);
