//! Bookmarks, pins, silence.

use axum::http::Method;
use serde_json::json;

use super::{bodies, bring, comment, id, notices, of, say, space};
use crate::on_each_engine;

on_each_engine!(bookmarks_are_ones_own, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let slug = space(&fatou, "open", "Logistique").await;
    let post = say(&fatou, &slug, "À relire un jour").await;
    lea.post(&format!("/posts/{}/bookmark", id(&post)), &[])
        .await
        .expect(303);
    lea.get("/bookmarks")
        .await
        .expect(200)
        .contains("À relire un jour");
    fatou
        .get("/bookmarks")
        .await
        .expect(200)
        .lacks("À relire un jour");
    assert_eq!(
        bodies(&lea.get("/api/v1/bookmarks").await.expect(200).value()),
        ["À relire un jour"]
    );
    lea.json(
        Method::DELETE,
        &format!("{}/bookmark", of(&post)),
        &json!({}),
    )
    .await
    .expect(204);
    lea.get("/bookmarks")
        .await
        .expect(200)
        .lacks("À relire un jour");
});

on_each_engine!(stewards_pin_a_few_posts, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let slug = space(&fatou, "open", "Logistique").await;
    bring(&fatou, &slug, &lea).await;
    let mut posts = Vec::new();
    for number in 1..=6 {
        posts.push(say(&lea, &slug, &format!("Règle {number}")).await);
    }
    lea.json(Method::PUT, &format!("{}/pin", of(&posts[0])), &json!({}))
        .await
        .expect(403);
    let pins = posts.iter().map(|post| {
        let (fatou, path) = (fatou.clone(), format!("{}/pin", of(post)));
        tokio::spawn(async move {
            fatou
                .json(Method::PUT, &path, &json!({}))
                .await
                .status
                .as_u16()
        })
    });
    let mut statuses = Vec::new();
    for pin in pins.collect::<Vec<_>>() {
        statuses.push(pin.await.unwrap());
    }
    statuses.sort_unstable();
    assert_eq!(statuses, [204, 204, 204, 204, 204, 409]);
    let page = lea.get(&format!("/s/{slug}")).await.expect(200).text();
    assert_eq!(
        page.matches("id=\"post-").count(),
        6,
        "nothing is shown twice"
    );
});

on_each_engine!(one_can_hear_no_more_of_a_discussion, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let slug = space(&fatou, "open", "Logistique").await;
    bring(&fatou, &slug, &lea).await;
    let post = say(&fatou, &slug, "Une affaire sans fin").await;
    comment(&lea, &post, "Un").await;
    assert_eq!(notices(&world, &fatou, "comment").await, 1);
    fatou
        .post(&format!("/posts/{}/mute", id(&post)), &[])
        .await
        .expect(303);
    fatou.post("/notifications/read", &[]).await;
    comment(&lea, &post, "Deux").await;
    world.settle().await;
    assert_eq!(
        fatou.get("/api/v1/notifications").await.value()["items"][0]["others"]
            .as_i64()
            .unwrap_or(0),
        0
    );
    fatou
        .get(&format!("/posts/{}", id(&post)))
        .await
        .expect(200)
        .contains("Suivre de nouveau");
});
