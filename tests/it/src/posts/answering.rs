//! Comments and chosen answers.

use axum::http::Method;
use serde_json::json;

use super::{bodies, bring, comment, id, of, say, say_as, space};
use crate::on_each_engine;

on_each_engine!(comments_stand_in_their_order_and_are_counted, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let slug = space(&fatou, "open", "Logistique").await;
    let post = say(&fatou, &slug, "Une nouvelle").await;
    lea.post(
        &format!("/posts/{}/comments", id(&post)),
        &[("body", "Gardez-moi")],
    )
    .await
    .expect(403);
    bring(&fatou, &slug, &lea).await;
    let first = comment(&lea, &post, "Premier").await;
    comment(&fatou, &post, "Deuxième").await;
    comment(&lea, &post, "Troisième").await;
    let path = format!("{}/comments", of(&post));
    let page = fatou
        .get(&format!("{path}?limit=2"))
        .await
        .expect(200)
        .value();
    assert_eq!(bodies(&page), ["Premier", "Deuxième"]);
    let rest = fatou
        .get(&format!(
            "{path}?limit=2&after={}",
            page["next"].as_str().unwrap()
        ))
        .await
        .expect(200)
        .value();
    assert_eq!(bodies(&rest), ["Troisième"]);
    assert!(rest["next"].is_null());
    lea.json(
        Method::DELETE,
        &format!("/api/v1/comments/{}", id(&first)),
        &json!({}),
    )
    .await
    .expect(204);
    assert_eq!(fatou.get(&of(&post)).await.value()["comments"], 2);
    fatou
        .get(&format!("/posts/{}", id(&post)))
        .await
        .expect(200)
        .contains("Commentaire retiré")
        .contains("2 commentaires");
    fatou
        .post(&format!("/posts/{}/comments", id(&post)), &[("body", " ")])
        .await
        .expect(422);
    let quoting = fatou
        .get(&format!(
            "/posts/{}?quote={}",
            id(&post),
            id(&comment(&lea, &post, "À citer").await)
        ))
        .await
        .expect(200);
    quoting.contains("&#62; À citer");
});

on_each_engine!(a_long_discussion_is_read_from_its_end, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let slug = space(&fatou, "open", "Logistique").await;
    let post = say(&fatou, &slug, "Une longue affaire").await;
    let mut first = json!(null);
    for number in 1..=105 {
        let said = comment(&fatou, &post, &format!("Remarque n° {number}.")).await;
        if number == 1 {
            first = said;
        }
    }
    let page = fatou
        .get(&format!("/posts/{}", id(&post)))
        .await
        .expect(200);
    page.contains("Remarque n° 105.")
        .lacks("Remarque n° 5.")
        .contains("?before=");
    let found = fatou
        .get(&format!("/posts/{}?at={}", id(&post), id(&first)))
        .await
        .expect(200);
    found.contains("Remarque n° 1.").lacks("Remarque n° 105.");
});

on_each_engine!(whoever_asked_chooses_the_answer, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let marc = world.employee("Marc Petit").await;
    let slug = space(&fatou, "open", "Logistique").await;
    for member in [&lea, &marc] {
        bring(&fatou, &slug, member).await;
    }
    let question = say_as(&lea, &slug, "question", "Où est la clef ?").await;
    let answer = comment(&marc, &question, "Sous le paillasson").await;
    let path = format!("{}/answer", of(&question));
    lea.get("/?only=questions")
        .await
        .expect(200)
        .contains("Où est la clef");
    marc.json(Method::PUT, &path, &json!({"comment": id(&answer)}))
        .await
        .expect(403);
    let elsewhere = say(&lea, &slug, "Autre chose").await;
    let other = comment(&marc, &elsewhere, "Hors sujet").await;
    lea.json(Method::PUT, &path, &json!({"comment": id(&other)}))
        .await
        .expect(409);
    lea.post(
        &format!("/posts/{}/answer", id(&question)),
        &[("comment", id(&answer))],
    )
    .await
    .expect(303);
    lea.get("/?only=questions")
        .await
        .expect(200)
        .lacks("Où est la clef");
    marc.get("/")
        .await
        .expect(200)
        .contains("Réponse choisie, de")
        .contains("Sous le paillasson");
    assert_eq!(super::notices(&world, &marc, "chosen").await, 1);
    marc.json(
        Method::DELETE,
        &format!("/api/v1/comments/{}", id(&answer)),
        &json!({}),
    )
    .await
    .expect(204);
    assert!(lea.get(&of(&question)).await.value()["answer"].is_null());
    lea.json(
        Method::PUT,
        &format!("{}/answer", of(&elsewhere)),
        &json!({"comment": id(&other)}),
    )
    .await
    .expect(409);
});
