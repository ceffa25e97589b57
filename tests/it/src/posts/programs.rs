//! What readers and writers do on pages besides publishing, done by programs: the same acts, the same refusals.

use axum::http::Method;
use serde_json::{Value, json};

use super::{bodies, bring, comment, id, notices, of, post_in, say, space, write};
use crate::on_each_engine;
use crate::world::{Answer, Client};

async fn call(client: &Client, method: Method, path: &str) -> Answer {
    client.json(method, path, &json!({})).await
}

/// The sentence with which something was refused.
fn refusal(answer: &Answer) -> String {
    answer.value()["detail"].as_str().unwrap().to_owned()
}

on_each_engine!(a_history_holds_every_text_there_was, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let karim = world.employee("Karim Haddad").await;
    let slug = space(&fatou, "closed", "Logistique").await;
    bring(&fatou, &slug, &lea).await;
    let post = say(&fatou, &slug, "Quai 2").await;
    let answer = comment(&lea, &post, "Vu").await;
    let remark = format!("/api/v1/comments/{}", id(&answer));
    world.wait(60).await;
    for (author, path, body) in [(&fatou, of(&post), "Quai 3"), (&lea, remark.clone(), "Lu")] {
        author
            .json(Method::PATCH, &path, &json!({"body": body}))
            .await
            .expect(200);
    }
    for (path, texts) in [(of(&post), ["Quai 3", "Quai 2"]), (remark, ["Lu", "Vu"])] {
        let path = format!("{path}/history");
        let history = lea.get(&path).await.expect(200).value();
        assert_eq!(bodies(&history), texts);
        let versions = &history["items"];
        assert_eq!([&versions[0]["version"], &versions[1]["version"]], [2, 1]);
        assert!(versions[0]["written_at"].as_str() > versions[1]["written_at"].as_str());
        karim.get(&path).await.expect(404);
    }
    call(&fatou, Method::DELETE, &of(&post)).await.expect(204);
    let gone = format!("{}/history", of(&post));
    lea.get(&gone).await.expect(404);
});

on_each_engine!(
    what_was_just_written_can_be_taken_back_by_a_program,
    |world| {
        let fatou = world.employee("Fatou Diarra").await;
        let lea = world.employee("Léa Morel").await;
        let slug = space(&fatou, "open", "Logistique").await;
        bring(&fatou, &slug, &lea).await;
        let post = post_in(&write(&fatou, &slug, "Trop vite").await);
        let path = format!("/api/v1/posts/{post}");
        let undo = format!("{path}/undo");
        call(&lea, Method::POST, &undo).await.expect(403);
        call(&fatou, Method::POST, &undo).await.expect(204);
        fatou.get(&path).await.expect(404);

        let kept = say(&fatou, &slug, "Pour de bon").await;
        let fields = [("body", "Oups")];
        let address = fatou
            .post(&format!("/posts/{}/comments", id(&kept)), &fields)
            .await
            .expect(303)
            .header("location")
            .to_owned();
        let remark = format!("/api/v1/comments/{}", post_in(&address));
        call(&fatou, Method::POST, &format!("{remark}/undo"))
            .await
            .expect(204);
        fatou.get(&remark).await.expect(404);
        let late = call(&fatou, Method::POST, &format!("{}/undo", of(&kept)))
            .await
            .expect(409);
        let sentence = refusal(&late);
        fatou
            .post(&format!("/posts/{}/undo", id(&kept)), &[])
            .await
            .expect(409)
            .contains(&sentence);
    }
);

on_each_engine!(
    a_program_silences_a_discussion_and_hears_it_again,
    |world| {
        let fatou = world.employee("Fatou Diarra").await;
        let lea = world.employee("Léa Morel").await;
        let slug = space(&fatou, "open", "Logistique").await;
        bring(&fatou, &slug, &lea).await;
        let post = say(&fatou, &slug, "Une affaire sans fin").await;
        let mute = format!("{}/mute", of(&post));
        for _ in 0..2 {
            call(&fatou, Method::PUT, &mute).await.expect(204);
        }
        assert_eq!(fatou.get(&of(&post)).await.value()["muted"], true);
        assert_eq!(lea.get(&of(&post)).await.value()["muted"], false);
        comment(&lea, &post, "Un").await;
        assert_eq!(notices(&world, &fatou, "comment").await, 0);
        call(&fatou, Method::DELETE, &mute).await.expect(204);
        comment(&lea, &post, "Deux").await;
        assert_eq!(notices(&world, &fatou, "comment").await, 1);
    }
);

on_each_engine!(
    a_preview_shows_the_text_and_says_who_would_read_it,
    |world| {
        let fatou = world.employee("Fatou Diarra").await;
        let lea = world.employee("Léa Morel").await;
        let slug = space(&fatou, "secret", "Rachat").await;
        bring(&fatou, &slug, &lea).await;
        let karim = world.employee("Karim Haddad").await;
        let body = "**Vu** avec @lea.morel et @karim.haddad";
        let preview = async |who: &Client, body: Value| {
            who.json(Method::POST, "/api/v1/preview", &body).await
        };
        let shown = preview(&fatou, json!({"body": body, "space": slug}))
            .await
            .expect(200)
            .value();
        let html = shown["html"].as_str().unwrap();
        assert!(html.contains("<strong>Vu</strong>"), "{html}");
        assert!(html.contains("/people/lea.morel"), "{html}");
        assert!(!html.contains("/people/karim.haddad"), "{html}");
        assert_eq!(shown["audience"], json!({"people": 2, "companies": 1}));
        let nowhere = preview(&fatou, json!({"body": body}))
            .await
            .expect(200)
            .value();
        assert_eq!(nowhere["audience"], Value::Null);
        let refused = preview(&karim, json!({"body": body, "space": slug}))
            .await
            .expect(404);
        let sentence = refusal(&refused);
        karim
            .post("/posts", &[("space", &slug), ("body", body)])
            .await
            .expect(404)
            .contains(&sentence);
        assert_eq!(
            lea.get(&format!("/api/v1/spaces/{slug}/posts"))
                .await
                .value()["items"],
            json!([])
        );
    }
);

on_each_engine!(a_program_says_how_far_it_has_read, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let slug = space(&fatou, "open", "Logistique").await;
    bring(&fatou, &slug, &lea).await;
    let unread = async || {
        let path = format!("/api/v1/spaces/{slug}");
        lea.get(&path).await.value()["unread"].as_i64().unwrap()
    };
    let first = say(&fatou, &slug, "Un").await;
    world.wait(60).await;
    let second = say(&fatou, &slug, "Deux").await;
    assert_eq!(unread().await, 2);
    let read = async |newest: &str| {
        let until = json!({"newest": newest});
        lea.json(Method::PUT, "/api/v1/feed/seen", &until).await
    };
    read(id(&first)).await.expect(204);
    assert_eq!(unread().await, 2, "her space has a later post");
    lea.get("/")
        .await
        .expect(200)
        .contains(&format!("data-feed-newest-value=\"{}\"", id(&second)));
    read(id(&second)).await.expect(204);
    assert_eq!(unread().await, 0);
    lea.get("/")
        .await
        .expect(200)
        .lacks(&format!("data-feed-newest-value=\"{}\"", id(&second)));
    read("hier").await.expect(422);

    world.wait(60).await;
    say(&fatou, &slug, "Trois").await;
    assert_eq!(unread().await, 1);
    call(&lea, Method::PUT, &format!("/api/v1/spaces/{slug}/seen"))
        .await
        .expect(204);
    assert_eq!(unread().await, 0);
});
