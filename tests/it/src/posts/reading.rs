//! The feed: newest first, by cursor, with the place where one stopped.

use axum::http::Method;
use serde_json::json;

use super::{bodies, bring, id, of, say, say_as, space};
use crate::on_each_engine;

on_each_engine!(the_feed_is_what_is_new_in_my_spaces_newest_first, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let logistics = space(&fatou, "open", "Logistique").await;
    let quality = space(&fatou, "closed", "Qualité").await;
    bring(&fatou, &logistics, &lea).await;
    for (slug, body) in [
        (&logistics, "Un"),
        (&quality, "Deux"),
        (&logistics, "Trois"),
        (&quality, "Quatre"),
        (&logistics, "Cinq"),
    ] {
        say(&fatou, slug, body).await;
    }
    let first = fatou.get("/api/v1/feed?limit=3").await.expect(200).value();
    assert_eq!(bodies(&first), ["Cinq", "Quatre", "Trois"]);
    let second = fatou
        .get(&format!(
            "/api/v1/feed?limit=3&after={}",
            first["next"].as_str().unwrap()
        ))
        .await
        .value();
    assert_eq!(bodies(&second), ["Deux", "Un"]);
    assert!(second["next"].is_null());
    assert_eq!(
        bodies(&lea.get("/api/v1/feed").await.expect(200).value()),
        ["Cinq", "Trois", "Un"]
    );
    assert_eq!(
        bodies(
            &lea.get(&format!("/api/v1/spaces/{logistics}/posts?limit=1"))
                .await
                .value()
        ),
        ["Cinq"]
    );
    lea.get(&format!("/api/v1/spaces/{quality}/posts"))
        .await
        .expect(404);
    world.stranger().get("/api/v1/feed").await.expect(401);
});

on_each_engine!(many_spaces_and_quiet_ones_make_one_feed, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let mut expected = Vec::new();
    for number in 0..30 {
        let slug = space(&fatou, "open", &format!("Espace {number}")).await;
        for post in 0..=(number % 3) {
            let body = format!("Texte {number}.{post}");
            say(&fatou, &slug, &body).await;
            expected.insert(0, body);
        }
    }
    let mut read = Vec::new();
    let mut after = String::new();
    loop {
        let page = fatou
            .get(&format!("/api/v1/feed?limit=7{after}"))
            .await
            .expect(200)
            .value();
        read.extend(bodies(&page).into_iter().map(str::to_owned));
        let Some(next) = page["next"].as_str() else {
            break;
        };
        after = format!("&after={next}");
    }
    assert_eq!(read, expected);
    let home = fatou.get("/").await.expect(200).text();
    assert_eq!(home.matches("<article class=\"post").count(), 20);
    assert!(
        home.contains(&expected[0])
            && home.contains(&expected[19])
            && !home.contains(&expected[20])
    );
});

on_each_engine!(the_feed_marks_where_one_stopped, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let slug = space(&fatou, "open", "Logistique").await;
    bring(&fatou, &slug, &lea).await;
    let old = say(&fatou, &slug, "Déjà lu").await;
    lea.get("/")
        .await
        .expect(200)
        .contains(&format!("data-feed-newest-value=\"{}\"", id(&old)))
        .lacks("arrêté ici");
    lea.post("/seen", &[("newest", id(&old))]).await.expect(303);
    lea.get("/")
        .await
        .expect(200)
        .lacks("arrêté ici")
        .lacks("data-feed-newest-value");
    say(&fatou, &slug, "Pas encore lu").await;
    let page = lea
        .get("/")
        .await
        .expect(200)
        .contains("class=\"post new\"")
        .text();
    let marker = page.find("arrêté ici").expect("the marker");
    assert!(page.find("Pas encore lu").unwrap() < marker && marker < page.find("Déjà lu").unwrap());
    lea.post("/seen", &[("newest", "9223372036854775807")])
        .await
        .expect(303);
    say(&fatou, &slug, "Plus tard").await;
    world.clock.advance(10 * kit::clock::SECOND);
    say(&fatou, &slug, "Bien plus tard").await;
    lea.get("/").await.expect(200).contains("arrêté ici");
});

on_each_engine!(a_space_that_was_looked_at_holds_nothing_new, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let slug = space(&fatou, "open", "Logistique").await;
    bring(&fatou, &slug, &lea).await;
    say(&fatou, &slug, "Nouvelle").await;
    let unread = |answer: serde_json::Value| answer["unread"].as_i64();
    assert_eq!(
        unread(lea.get(&format!("/api/v1/spaces/{slug}")).await.value()),
        Some(1)
    );
    lea.get(&format!("/s/{slug}"))
        .await
        .expect(200)
        .contains(&format!("data-feed-seen-value=\"/s/{slug}/seen\""));
    lea.post(&format!("/s/{slug}/seen"), &[("newest", "1")])
        .await
        .expect(303);
    assert_eq!(
        unread(lea.get(&format!("/api/v1/spaces/{slug}")).await.value()),
        Some(0)
    );
});

on_each_engine!(
    a_home_feed_that_was_read_leaves_nothing_new_in_its_spaces,
    |world| {
        let fatou = world.employee("Fatou Diarra").await;
        let lea = world.employee("Léa Morel").await;
        let slug = space(&fatou, "open", "Logistique").await;
        bring(&fatou, &slug, &lea).await;
        let first = say(&fatou, &slug, "Nouvelle").await;
        let unread = async || {
            let answer = lea.get(&format!("/api/v1/spaces/{slug}")).await.value();
            answer["unread"].as_i64()
        };
        lea.post("/seen", &[("newest", id(&first))])
            .await
            .expect(303);
        assert_eq!(unread().await, Some(0));
        let second = say(&fatou, &slug, "Une autre").await;
        say(&fatou, &slug, "Publiée pendant que Léa lisait").await;
        lea.post("/seen", &[("newest", id(&second))])
            .await
            .expect(303);
        assert_eq!(unread().await, Some(2), "what came meanwhile stays new");
    }
);

on_each_engine!(the_feed_is_filtered, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let slug = space(&fatou, "open", "Logistique").await;
    bring(&fatou, &slug, &lea).await;
    say(&fatou, &slug, "Pour tous").await;
    say(&fatou, &slug, "Pour @lea.morel").await;
    say_as(&fatou, &slug, "question", "Où est la clef ?").await;
    let only = async |filter: &str| {
        let list = lea
            .get(&format!("/api/v1/feed?only={filter}"))
            .await
            .expect(200)
            .value();
        bodies(&list)
            .into_iter()
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(only("all").await.len(), 3);
    assert_eq!(only("mentions").await, ["Pour @lea.morel"]);
    assert_eq!(only("questions").await, ["Où est la clef ?"]);
    assert!(only("bookmarks").await.is_empty());
    lea.get("/?only=mentions")
        .await
        .expect(200)
        .contains("Pour <a class=\"mention me\"")
        .lacks("Pour tous");
    lea.get("/?only=tout").await.expect(400);
});

on_each_engine!(an_old_text_says_that_it_is_old, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let slug = space(&fatou, "open", "Logistique").await;
    let post = say(&fatou, &slug, "La procédure").await;
    fatou
        .get(&format!("/posts/{}", id(&post)))
        .await
        .expect(200)
        .lacks("plus d’un an");
    let mut tx = world.site.db.write().await.unwrap();
    let before = world.site.now().plus(-400 * kit::clock::DAY);
    tx.run("update posts set published_at = $1", kit::values![before])
        .await
        .unwrap();
    tx.commit().await.unwrap();
    fatou
        .get(&format!("/posts/{}", id(&post)))
        .await
        .expect(200)
        .contains("plus d’un an");
    fatou
        .json(
            Method::PATCH,
            &of(&post),
            &json!({"body": "La procédure, revue"}),
        )
        .await
        .expect(200);
    fatou
        .get(&format!("/posts/{}", id(&post)))
        .await
        .expect(200)
        .lacks("plus d’un an");
});
