//! Who is told of what: mention, answer, comment, reaction; never oneself, never twice.

use axum::http::Method;

use super::{bring, comment, id, notices, react, say, say_as, space};
use crate::on_each_engine;

on_each_engine!(those_who_take_part_are_told, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let marc = world.employee("Marc Petit").await;
    let slug = space(&fatou, "open", "Logistique").await;
    for member in [&lea, &marc] {
        bring(&fatou, &slug, member).await;
    }
    let question = say_as(&fatou, &slug, "question", "Où est la clef ?").await;
    comment(&lea, &question, "Je cherche").await;
    assert_eq!(notices(&world, &fatou, "answer").await, 1);
    comment(&marc, &question, "Moi aussi, @lea.morel").await;
    assert_eq!(
        notices(&world, &fatou, "answer").await,
        1,
        "told once, and more"
    );
    assert_eq!(
        (
            notices(&world, &lea, "mention").await,
            notices(&world, &lea, "comment").await
        ),
        (1, 0),
        "called by name, told once"
    );
    comment(&fatou, &question, "Merci").await;
    assert_eq!(
        (
            notices(&world, &lea, "comment").await,
            notices(&world, &marc, "comment").await
        ),
        (1, 1)
    );
    assert_eq!(
        notices(&world, &fatou, "comment").await,
        0,
        "nobody is told of themselves"
    );
    let page = lea.get("/notifications").await.expect(200);
    page.contains("vous cite dans Logistique")
        .contains("a commenté");
});

on_each_engine!(reactions_to_one_text_are_one_notice, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let marc = world.employee("Marc Petit").await;
    let slug = space(&fatou, "open", "Logistique").await;
    for member in [&lea, &marc] {
        bring(&fatou, &slug, member).await;
    }
    let post = say(&fatou, &slug, "Livré !").await;
    react(&lea, Method::PUT, &post, "👍").await.expect(200);
    react(&marc, Method::PUT, &post, "🎉").await.expect(200);
    react(&fatou, Method::PUT, &post, "👍").await.expect(200);
    assert_eq!(notices(&world, &fatou, "reaction").await, 1);
    fatou
        .get("/notifications")
        .await
        .expect(200)
        .contains("et une autre personne ont réagi");
    react(&lea, Method::PUT, &post, "🤔").await.expect(200);
    react(&lea, Method::DELETE, &post, "🤔").await.expect(200);
    assert_eq!(notices(&world, &fatou, "reaction").await, 1);
});

on_each_engine!(an_edit_tells_only_those_it_adds, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let marc = world.employee("Marc Petit").await;
    let slug = space(&fatou, "open", "Logistique").await;
    let post = say(&fatou, &slug, "Merci @lea.morel").await;
    world.settle().await;
    fatou
        .post(
            &format!("/posts/{}", id(&post)),
            &[
                ("version", "1"),
                ("body", "Merci @lea.morel et @marc.petit"),
            ],
        )
        .await
        .expect(303);
    assert_eq!(
        (
            notices(&world, &lea, "mention").await,
            notices(&world, &marc, "mention").await
        ),
        (1, 1)
    );
    fatou
        .post(
            &format!("/posts/{}", id(&post)),
            &[("version", "2"), ("body", "Merci @marc.petit")],
        )
        .await
        .expect(303);
    lea.get("/?only=mentions").await.expect(200).lacks("Merci");
});
