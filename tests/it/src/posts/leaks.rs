//! Truths 1, 2 and 4, checks C2, C12 and C21: nothing of a post gets out of its space.

use axum::http::Method;
use serde_json::json;

use super::{bring, comment, id, notices, react, say, say_as, space, write};
use crate::on_each_engine;
use crate::world::Client;

/// Every path and method that names a post or a comment, with a body that would be accepted.
async fn try_every_door(client: &Client, post: &str, remark: &str) {
    let none: [(&str, &str); 0] = [];
    for path in [
        "/posts/{p}",
        "/posts/{p}/history",
        "/posts/{p}/edit",
        "/comments/{c}",
        "/comments/{c}/edit",
        "/comments/{c}/history",
        "/api/v1/posts/{p}",
        "/api/v1/posts/{p}/comments",
        "/api/v1/posts/{p}/history",
        "/api/v1/comments/{c}",
        "/api/v1/comments/{c}/history",
    ] {
        let filled = path.replace("{p}", post).replace("{c}", remark);
        let hidden = client.get(&filled).await.expect(404);
        let absent = client
            .get(&path.replace("{p}", "123").replace("{c}", "123"))
            .await
            .expect(404);
        assert_eq!(
            hidden.text().replace(post, "123").replace(remark, "123"),
            absent.text(),
            "{path}"
        );
    }
    let forms: [(&str, &[(&str, &str)]); 15] = [
        ("/posts/{p}", &[("version", "1"), ("body", "x")]),
        ("/posts/{p}/comments", &[("body", "x")]),
        ("/posts/{p}/reactions", &[("emoji", "👍")]),
        ("/posts/{p}/bookmark", &none),
        ("/posts/{p}/mute", &none),
        ("/posts/{p}/pin", &none),
        ("/posts/{p}/acknowledgement", &none),
        ("/posts/{p}/answer", &[("comment", "123")]),
        ("/posts/{p}/withdrawal", &none),
        ("/posts/{p}/undo", &none),
        ("/comments/{c}", &[("version", "1"), ("body", "x")]),
        ("/comments/{c}/reactions", &[("emoji", "👍")]),
        ("/comments/{c}/withdrawal", &none),
        ("/comments/{c}/undo", &none),
        ("/preview", &[("under", "{p}"), ("body", "x")]),
    ];
    for (path, fields) in forms {
        let fields: Vec<(&str, &str)> = fields
            .iter()
            .map(|(key, value)| (*key, if *value == "{p}" { post } else { *value }))
            .collect();
        client
            .post(&path.replace("{p}", post).replace("{c}", remark), &fields)
            .await
            .expect(404);
    }
    let nothing = json!({});
    let text = json!({"body": "x"});
    for (method, path, body) in [
        (Method::PATCH, "posts/{p}", &text),
        (Method::DELETE, "posts/{p}", &nothing),
        (Method::POST, "posts/{p}/comments", &text),
        (Method::PUT, "posts/{p}/reactions/%F0%9F%91%8D", &nothing),
        (Method::DELETE, "posts/{p}/reactions/%F0%9F%91%8D", &nothing),
        (Method::PUT, "posts/{p}/bookmark", &nothing),
        (Method::DELETE, "posts/{p}/bookmark", &nothing),
        (Method::PUT, "posts/{p}/mute", &nothing),
        (Method::DELETE, "posts/{p}/mute", &nothing),
        (Method::POST, "posts/{p}/undo", &nothing),
        (Method::PUT, "posts/{p}/pin", &nothing),
        (Method::DELETE, "posts/{p}/pin", &nothing),
        (Method::PUT, "posts/{p}/acknowledgement", &nothing),
        (Method::PUT, "posts/{p}/answer", &json!({"comment": "123"})),
        (Method::DELETE, "posts/{p}/answer", &nothing),
        (Method::PATCH, "comments/{c}", &text),
        (Method::DELETE, "comments/{c}", &nothing),
        (Method::PUT, "comments/{c}/reactions/%F0%9F%91%8D", &nothing),
        (
            Method::DELETE,
            "comments/{c}/reactions/%F0%9F%91%8D",
            &nothing,
        ),
        (Method::POST, "comments/{c}/undo", &nothing),
    ] {
        let path = format!(
            "/api/v1/{}",
            path.replace("{p}", post).replace("{c}", remark)
        );
        client.json(method, &path, body).await.expect(404);
    }
}

on_each_engine!(no_address_opens_what_is_said_elsewhere, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let slug = space(&fatou, "secret", "Rachat").await;
    let post = say_as(&fatou, &slug, "question", "Combien ?").await;
    let remark = comment(&fatou, &post, "Beaucoup").await;
    let others = [
        world.employee("Léa Morel").await,
        world.administrator("Adèle Roy").await,
        world.guest("Yann Cariou", "Morvan").await,
    ];
    for other in &others {
        try_every_door(other, id(&post), id(&remark)).await;
    }
    fatou
        .get(&format!("/posts/{}", id(&post)))
        .await
        .expect(200)
        .contains("Beaucoup");
});

on_each_engine!(whoever_left_a_space_finds_nothing_of_it_any_more, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let slug = space(&fatou, "closed", "Comité").await;
    bring(&fatou, &slug, &lea).await;
    let post = say(&fatou, &slug, "Canari pour @lea.morel #oiseau").await;
    let remark = comment(&lea, &post, "Vu").await;
    lea.post(&format!("/posts/{}/bookmark", id(&post)), &[])
        .await
        .expect(303);
    assert_eq!(notices(&world, &lea, "mention").await, 1);
    lea.get("/complete/tags?q=ois")
        .await
        .expect(200)
        .contains("oiseau");
    lea.post(&format!("/s/{slug}/departure"), &[])
        .await
        .expect(303);
    world.settle().await;
    for path in [
        "/",
        "/?only=mentions",
        "/bookmarks",
        "/api/v1/feed",
        "/api/v1/feed?only=mentions",
        "/api/v1/bookmarks",
        "/notifications",
        "/complete/tags?q=ois",
    ] {
        lea.get(path)
            .await
            .expect(200)
            .lacks("Canari")
            .lacks("Comité")
            .lacks("oiseau");
    }
    try_every_door(&lea, id(&post), id(&remark)).await;
    comment(&fatou, &post, "La suite").await;
    react(&fatou, Method::PUT, &post, "👍").await.expect(200);
    fatou
        .json(
            Method::PUT,
            &format!("/api/v1/comments/{}/reactions/%F0%9F%91%8D", id(&remark)),
            &json!({}),
        )
        .await
        .expect(200);
    for kind in ["mention", "comment", "reaction"] {
        assert_eq!(notices(&world, &lea, kind).await, 0, "{kind}");
    }
});

on_each_engine!(a_mention_calls_only_those_who_may_read, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let marc = world.employee("Marc Petit").await;
    let yann = world.guest("Yann Cariou", "Morvan").await;
    let slug = space(&fatou, "closed", "Comité").await;
    bring(&fatou, &slug, &yann).await;
    bring(&fatou, &slug, &marc).await;
    let post = say(
        &fatou,
        &slug,
        "Merci @lea.morel, @marc.petit, @yann.cariou et @personne",
    )
    .await;
    let html = post["html"].as_str().unwrap();
    assert!(
        !html.contains("/people/lea.morel") && html.contains("@lea.morel"),
        "{html}"
    );
    assert!(
        html.contains("/people/marc.petit")
            && html.contains("/people/yann.cariou")
            && !html.contains("/people/personne"),
        "{html}"
    );
    assert_eq!(notices(&world, &lea, "mention").await, 0);
    assert_eq!(
        (
            notices(&world, &marc, "mention").await,
            notices(&world, &yann, "mention").await
        ),
        (1, 1)
    );
    // Into an open space a guest cannot call by guessing: only people they meet there.
    let open = space(&fatou, "open", "Tournées").await;
    bring(&fatou, &open, &yann).await;
    let guessed = say(&yann, &open, "Bonjour @fatou.diarra et @lea.morel").await;
    let html = guessed["html"].as_str().unwrap();
    assert!(
        html.contains("/people/fatou.diarra") && !html.contains("/people/lea.morel"),
        "{html}"
    );
});

on_each_engine!(hostile_words_are_shown_as_words, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let slug = space(&fatou, "open", "Logistique").await;
    let hostile = "<script>alert(1)</script> <img src=x onerror=alert(1)> [x](javascript:alert(1)) **\"><svg/onload=alert(1)>** #<b>";
    let post = say(&fatou, &slug, hostile).await;
    comment(&fatou, &post, hostile).await;
    fatou
        .json(
            Method::PATCH,
            &format!("/api/v1/posts/{}", id(&post)),
            &json!({"body": format!("{hostile} bis")}),
        )
        .await
        .expect(200);
    write(&fatou, &slug, hostile).await;
    let page = format!("/posts/{}", id(&post));
    for path in [
        "/",
        &format!("/s/{slug}"),
        &page,
        &format!("{page}/history"),
        &format!("{page}/edit"),
    ] {
        let html = fatou.get(path).await.expect(200).text();
        for attack in [
            "<script>alert",
            "<img src=x",
            "href=\"javascript:",
            "<svg/onload",
            "<b>",
        ] {
            assert!(!html.contains(attack), "{attack} in {path}");
        }
    }
    let crossed = fatou
        .post(&page, &[("version", "1"), ("body", hostile)])
        .await
        .expect(409);
    crossed.lacks("<script>alert").lacks("<img src=x");
});
