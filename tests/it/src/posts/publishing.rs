//! Publishing: from a page and from a program, with the same refusals, and never a lost text.

use axum::http::Method;
use serde_json::json;

use super::{bring, id, of, say, say_as, space, write};
use crate::on_each_engine;

on_each_engine!(a_post_is_read_at_once_by_whoever_may, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let slug = space(&fatou, "open", "Logistique").await;
    write(&fatou, &slug, "Le quai **trois** est fermé. #quai").await;
    let page = lea.get(&format!("/s/{slug}")).await.expect(200);
    page.contains("Le quai <strong>trois</strong> est fermé")
        .contains("/search?q=%23quai")
        .contains("Fatou Diarra");
    let feed = fatou.get("/").await.expect(200);
    feed.contains("quai <strong>trois</strong>")
        .contains("class=\"undo\"");
});

on_each_engine!(a_program_publishes_reads_and_withdraws, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let slug = space(&fatou, "open", "Logistique").await;
    let post = say(&fatou, &slug, "Bonjour *à tous*").await;
    assert_eq!(
        post["url"],
        format!("http://parvis.example/posts/{}", id(&post))
    );
    assert_eq!(post["html"], "<p>Bonjour <em>à tous</em></p>\n");
    let read = fatou.get(&of(&post)).await.expect(200).value();
    assert_eq!(read, post);
    fatou
        .json(Method::DELETE, &of(&post), &json!({}))
        .await
        .expect(204);
    let gone = fatou.get(&of(&post)).await.expect(200).value();
    assert_eq!(
        (
            gone["state"].as_str(),
            gone["body"].as_str(),
            gone["html"].as_str()
        ),
        (Some("withdrawn"), Some(""), Some(""))
    );
});

on_each_engine!(what_is_refused_comes_back_with_its_text, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let slug = space(&fatou, "open", "Logistique").await;
    let secret = space(&fatou, "secret", "Rachat").await;
    let long = "é".repeat(50_001);
    fatou
        .post("/posts", &[("space", &slug), ("body", &long)])
        .await
        .expect(422)
        .contains(&long)
        .contains("dépasse");
    fatou
        .post("/posts", &[("space", &slug), ("body", " \n ")])
        .await
        .expect(422);
    lea.post(
        "/posts",
        &[("space", &slug), ("body", "Mon texte à garder")],
    )
    .await
    .expect(403)
    .contains("Mon texte à garder");
    bring(&fatou, &slug, &lea).await;
    let announced = [
        ("space", slug.as_str()),
        ("body", "Oyez ce texte"),
        ("kind", "announcement"),
    ];
    lea.post("/posts", &announced)
        .await
        .expect(403)
        .contains("Oyez ce texte")
        .contains("nnonces");
    for nowhere in [secret.as_str(), "nulle-part"] {
        lea.post(
            "/posts",
            &[("space", nowhere), ("body", "Gardé quand même")],
        )
        .await
        .expect(404)
        .contains("Gardé quand même");
        lea.json(
            Method::POST,
            &format!("/api/v1/spaces/{nowhere}/posts"),
            &json!({"body": "x"}),
        )
        .await
        .expect(404);
    }
    let problem = lea
        .json(
            Method::POST,
            &format!("/api/v1/spaces/{slug}/posts"),
            &json!({"body": ""}),
        )
        .await
        .expect(422);
    assert_eq!(problem.value()["field"], "body");
});

on_each_engine!(before_posting_the_page_says_who_will_read, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let yann = world.guest("Yann Cariou", "Transports Morvan").await;
    let slug = space(&fatou, "closed", "Tournées").await;
    fatou
        .get(&format!("/s/{slug}"))
        .await
        .expect(200)
        .contains("Visible par une seule personne");
    bring(&fatou, &slug, &yann).await;
    let page = fatou.get(&format!("/s/{slug}")).await.expect(200);
    page.contains("Visible par 2 personnes de 2 entreprises")
        .contains("data-outside");
    fatou
        .get("/")
        .await
        .expect(200)
        .contains("Tournées (2 personnes, 2 entreprises)");
});

on_each_engine!(a_preview_is_what_would_be_published, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let slug = space(&fatou, "open", "Logistique").await;
    let fields = [
        ("space", slug.as_str()),
        (
            "body",
            "Merci @fatou.diarra, _beau_ <script>alert(1)</script>",
        ),
    ];
    let piece = fatou
        .with("x-fragment", "preview")
        .post("/preview", &fields)
        .await
        .expect(200);
    piece
        .contains("<em>beau</em>")
        .contains("class=\"mention me\"")
        .lacks("<main")
        .lacks("<script");
    let whole = fatou.upload("/preview", &fields, &[]).await.expect(200);
    whole
        .contains("<em>beau</em>")
        .contains("Merci @fatou.diarra, _beau_")
        .contains("name=\"body\"");
});

on_each_engine!(
    only_stewards_announce_and_the_count_of_readers_is_exact,
    |world| {
        let fatou = world.employee("Fatou Diarra").await;
        let lea = world.employee("Léa Morel").await;
        let slug = space(&fatou, "open", "Logistique").await;
        bring(&fatou, &slug, &lea).await;
        let path = format!("/api/v1/spaces/{slug}/posts");
        lea.json(
            Method::POST,
            &path,
            &json!({"body": "Oyez", "kind": "announcement"}),
        )
        .await
        .expect(403);
        let post = say_as(&fatou, &slug, "announcement", "Fermeture le 24").await;
        lea.get(&format!("/s/{slug}"))
            .await
            .expect(200)
            .contains("J’ai lu")
            .contains("confirmé");
        for _ in 0..2 {
            lea.post(&format!("/posts/{}/acknowledgement", id(&post)), &[])
                .await
                .expect(303);
        }
        fatou
            .get(&format!("/s/{slug}"))
            .await
            .expect(200)
            .contains("Une personne sur 2 a lu");
        assert_eq!(lea.get(&of(&post)).await.value()["readers"], 1);
    }
);

// An empty form under the refusal would say that the text is lost; the page before holds it.
on_each_engine!(a_text_too_long_to_be_read_is_not_shown_empty, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let slug = space(&fatou, "open", "Logistique").await;
    let text = "x".repeat(3_000_000);
    let fields = [("space", slug.as_str()), ("body", text.as_str())];
    fatou
        .upload("/posts", &fields, &[])
        .await
        .expect(413)
        .contains("Revenez en arrière")
        .lacks("<textarea");
});
