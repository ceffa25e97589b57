//! Requirement R31: a few seconds during which what was sent can be taken back, and nobody is told.

use axum::http::Method;
use kit::values;
use serde_json::json;

use super::{bring, comment, id, notices, post_in, say, space, write};
use crate::on_each_engine;

on_each_engine!(what_is_taken_back_leaves_no_trace, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let slug = space(&fatou, "open", "Logistique").await;
    bring(&fatou, &slug, &lea).await;
    let post = post_in(&write(&fatou, &slug, "J’en ai assez de @lea.morel #colere").await);
    assert_eq!(
        notices(&world, &lea, "mention").await,
        0,
        "told before it is settled"
    );
    lea.post(&format!("/posts/{post}/undo"), &[])
        .await
        .expect(403);
    fatou
        .post(&format!("/posts/{post}/undo"), &[])
        .await
        .expect(303);
    world.wait(30).await;
    fatou.get(&format!("/posts/{post}")).await.expect(404);
    lea.get(&format!("/s/{slug}"))
        .await
        .expect(200)
        .lacks("assez");
    assert_eq!(notices(&world, &lea, "mention").await, 0);
    let mut tx = world.site.db.read().await.unwrap();
    for table in [
        "posts",
        "mentions",
        "subject_tags",
        "space_tags",
        "versions",
    ] {
        let left: i64 = tx
            .one(&format!("select count(*) from {table}"), values![])
            .await
            .unwrap();
        assert_eq!(left, 0, "{table}");
    }
    let found: i64 = tx
        .one(
            "select count(*) from search_documents where kind = 'post'",
            values![],
        )
        .await
        .unwrap();
    assert_eq!(found, 0);
});

on_each_engine!(what_is_taken_back_is_news_to_nobody, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let slug = space(&fatou, "open", "Logistique").await;
    bring(&fatou, &slug, &lea).await;
    let unread = async || {
        let mut counts = Vec::new();
        for reader in [&fatou, &lea] {
            let answer = reader.get(&format!("/api/v1/spaces/{slug}")).await.value();
            counts.push(answer["unread"].as_i64().unwrap());
        }
        counts
    };
    for lea_looked in [false, true] {
        let post = post_in(&write(&fatou, &slug, "Trop vite").await);
        if lea_looked {
            lea.post(&format!("/s/{slug}/seen"), &[]).await.expect(303);
        }
        fatou
            .post(&format!("/posts/{post}/undo"), &[])
            .await
            .expect(303);
        assert_eq!(unread().await, [0, 0], "she looked: {lea_looked}");
    }
    say(&fatou, &slug, "Pour de bon").await;
    assert_eq!(unread().await, [0, 1]);
});

on_each_engine!(
    after_a_few_seconds_people_are_told_and_it_is_too_late,
    |world| {
        let fatou = world.employee("Fatou Diarra").await;
        let lea = world.employee("Léa Morel").await;
        let slug = space(&fatou, "open", "Logistique").await;
        let post = post_in(&write(&fatou, &slug, "Merci @lea.morel").await);
        fatou
            .get(&format!("/posts/{post}"))
            .await
            .expect(200)
            .contains(&format!("/posts/{post}/undo"));
        world.wait(11).await;
        assert_eq!(notices(&world, &lea, "mention").await, 1);
        fatou
            .get(&format!("/posts/{post}"))
            .await
            .expect(200)
            .lacks("/undo");
        fatou
            .post(&format!("/posts/{post}/undo"), &[])
            .await
            .expect(409);
    }
);

on_each_engine!(a_program_has_thought_before, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let slug = space(&fatou, "open", "Logistique").await;
    let post = say(&fatou, &slug, "Merci @lea.morel").await;
    assert_eq!(notices(&world, &lea, "mention").await, 1);
    fatou
        .post(&format!("/posts/{}/undo", id(&post)), &[])
        .await
        .expect(409);
});

on_each_engine!(what_was_answered_already_is_withdrawn_instead, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let slug = space(&fatou, "open", "Logistique").await;
    bring(&fatou, &slug, &lea).await;
    let post = post_in(&write(&fatou, &slug, "Trop vite").await);
    comment(&lea, &json!({"id": post}), "Je réponds").await;
    fatou
        .post(&format!("/posts/{post}/undo"), &[])
        .await
        .expect(303);
    fatou
        .get(&format!("/posts/{post}"))
        .await
        .expect(200)
        .contains("Je réponds")
        .contains("retirée par son auteur")
        .lacks("Trop vite");
});

on_each_engine!(a_comment_can_be_taken_back_too, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let slug = space(&fatou, "open", "Logistique").await;
    let post = say(&fatou, &slug, "Une nouvelle").await;
    let address = fatou
        .post(
            &format!("/posts/{}/comments", id(&post)),
            &[("body", "Oups")],
        )
        .await
        .expect(303)
        .header("location")
        .to_owned();
    let comment = post_in(&address);
    fatou
        .get(&format!("/posts/{}", id(&post)))
        .await
        .expect(200)
        .contains(&format!("/comments/{comment}/undo"));
    fatou
        .post(&format!("/comments/{comment}/undo"), &[])
        .await
        .expect(303);
    let page = fatou
        .get(&format!("/posts/{}", id(&post)))
        .await
        .expect(200);
    page.lacks("Oups").contains("Aucun commentaire");
    fatou
        .json(
            Method::GET,
            &format!("/api/v1/comments/{comment}"),
            &json!({}),
        )
        .await
        .expect(404);
});
