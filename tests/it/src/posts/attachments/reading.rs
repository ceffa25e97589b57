//! Check C20: a file is read through the door of what it goes with, each time.

use axum::http::Method;
use image::ImageFormat;
use serde_json::json;

use super::{address, picture, say_with, send, sent};
use crate::on_each_engine;
use crate::posts::{bring, id, of, post_in, space};
use crate::world::encoded;

on_each_engine!(
    a_picture_waits_for_its_owner_and_is_shown_with_the_post,
    |world| {
        let fatou = world.employee("Fatou Diarra").await;
        let lea = world.employee("Léa Morel").await;
        let slug = space(&fatou, "open", "Logistique").await;
        let file = sent(&fatou, "quai à vue.png", &picture(ImageFormat::Png)).await;
        assert_eq!(file["kind"], "image");
        assert_eq!(file["name"], "quai à vue.webp");
        let small = file["thumbnail"].as_str().unwrap().to_owned();
        for path in [address(&file), small.as_str()] {
            fatou.get(path).await.expect(200);
            lea.get(path).await.expect(404);
        }
        let alt = format!("alt-{}", id(&file));
        let fields = [
            ("space", slug.as_str()),
            ("body", "Le quai 3"),
            ("attachment", id(&file)),
            (alt.as_str(), "Le quai 3 & sa barrière"),
        ];
        let said = fatou.post("/posts", &fields).await.expect(303);
        let post = post_in(said.header("location"));
        let page = lea.get(&format!("/posts/{post}")).await.expect(200);
        page.contains("<ul class=\"images\">")
            .contains("alt=\"Le quai 3 &#38; sa barrière\"")
            .contains(&small);
        let answer = lea.get(address(&file)).await.expect(200);
        assert_eq!(answer.header("content-type"), "image/webp");
        assert_eq!(
            answer.header("content-security-policy"),
            "default-src 'none'; sandbox; frame-ancestors 'none'"
        );
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert_eq!(answer.header("cache-control"), "private, no-cache");
        assert_eq!(
            answer.header("content-disposition"),
            "inline; filename=\"quai _ vue.webp\"; filename*=UTF-8''quai%20%C3%A0%20vue.webp"
        );
        let known = lea
            .with("if-none-match", answer.header("etag"))
            .get(address(&file))
            .await
            .expect(304);
        assert!(known.body.is_empty());
        assert!(
            lea.get(&small)
                .await
                .expect(200)
                .header("content-type")
                .starts_with("image/")
        );
    }
);

on_each_engine!(
    who_may_not_read_the_post_is_told_what_is_told_of_nothing,
    |world| {
        let fatou = world.employee("Fatou Diarra").await;
        let lea = world.employee("Léa Morel").await;
        let outsider = world.employee("Marc Petit").await;
        let guest = world.guest("Anne Invitée", "Transports Morvan").await;
        let administrator = world.administrator("Adèle Administre").await;
        let slug = space(&fatou, "secret", "Comité").await;
        bring(&fatou, &slug, &lea).await;
        let file = sent(&fatou, "budget.png", &picture(ImageFormat::Png)).await;
        say_with(&fatou, &slug, &[&file]).await;
        for path in [address(&file), file["thumbnail"].as_str().unwrap()] {
            lea.get(path).await.expect(200);
            assert_eq!(world.stranger().get(path).await.status.as_u16(), 303);
            let nothing = path.replace(id(&file), "12345");
            for person in [&outsider, &guest, &administrator] {
                let hidden = person.get(path).await.expect(404);
                assert_eq!(hidden.text(), person.get(&nothing).await.expect(404).text());
            }
            outsider
                .with("if-none-match", &format!("\"{}\"", id(&file)))
                .get(path)
                .await
                .expect(404);
            outsider
                .with("range", "bytes=0-1")
                .get(path)
                .await
                .expect(404);
        }
        // The old address is dead the moment one has left.
        lea.post(&format!("/s/{slug}/departure"), &[])
            .await
            .expect(303);
        lea.get(address(&file)).await.expect(404);
        lea.get(file["thumbnail"].as_str().unwrap())
            .await
            .expect(404);
        fatou.get(address(&file)).await.expect(200);
    }
);

on_each_engine!(a_document_is_handed_over_and_its_parts_too, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let slug = space(&fatou, "open", "Logistique").await;
    let text = b"%PDF-1.4 0123456789";
    let file = sent(&fatou, "Plan de circulation.pdf", text).await;
    assert_eq!(file["kind"], "file");
    assert!(file.get("thumbnail").is_none());
    let post = say_with(&fatou, &slug, &[&file]).await;
    assert_eq!(post["attachments"][0]["name"], "Plan de circulation.pdf");
    assert_eq!(post["attachments"][0]["media_type"], "application/pdf");
    fatou
        .get(&format!("/posts/{}", id(&post)))
        .await
        .expect(200)
        .contains("<span class=\"name\">Plan de circulation.pdf</span>")
        .contains("19\u{a0}octets");
    let whole = fatou.get(address(&file)).await.expect(200);
    assert!(
        whole
            .header("content-disposition")
            .starts_with("attachment; ")
    );
    assert_eq!(whole.body, text);
    assert_eq!(whole.header("content-length"), "19");
    let part = fatou
        .with("range", "bytes=9-12")
        .get(address(&file))
        .await
        .expect(206);
    assert_eq!(
        (part.body.as_slice(), part.header("content-range")),
        (&b"0123"[..], "bytes 9-12/19")
    );
    let other = fatou
        .with("range", "bytes=9-12")
        .with("if-range", "\"another\"")
        .get(address(&file))
        .await
        .expect(200);
    assert_eq!(other.body, text);
    assert_eq!(
        fatou
            .with("range", "bytes=99-")
            .get(address(&file))
            .await
            .expect(416)
            .header("content-range"),
        "bytes */19"
    );
    fatou
        .get(&format!("/files/{}/thumbnail", id(&file)))
        .await
        .expect(404);
});

on_each_engine!(files_come_with_comments_too, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let outsider = world.employee("Marc Petit").await;
    let slug = space(&fatou, "secret", "Comité").await;
    let post = crate::posts::say(&fatou, &slug, "Une affaire").await;
    let file = sent(&fatou, "note.txt", b"Une note").await;
    let body = json!({"body": "La voici", "attachments": [id(&file)]});
    let comment = fatou
        .json(Method::POST, &format!("{}/comments", of(&post)), &body)
        .await
        .expect(201)
        .value();
    assert_eq!(comment["attachments"][0]["id"], file["id"]);
    fatou
        .get(&format!("/posts/{}", id(&post)))
        .await
        .expect(200)
        .contains("note.txt");
    fatou.get(address(&file)).await.expect(200);
    outsider.get(address(&file)).await.expect(404);
    fatou
        .json(
            Method::DELETE,
            &format!("/api/v1/comments/{}", id(&comment)),
            &json!({}),
        )
        .await
        .expect(204);
    fatou.get(address(&file)).await.expect(404);
    assert_eq!(super::on_disk(&world), 0);
});

on_each_engine!(files_are_found_by_their_names, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let slug = space(&fatou, "open", "Logistique").await;
    let file = sent(&fatou, "Plan_de_circulation-2026.pdf", b"%PDF-1.4 x").await;
    let post = say_with(&fatou, &slug, &[&file]).await;
    let found = fatou
        .get("/api/v1/search?q=circulation")
        .await
        .expect(200)
        .value();
    assert_eq!(found["items"][0]["id"], post["id"], "{found}");
    fatou
        .get(&format!("/search?q={}", encoded("circulation")))
        .await
        .expect(200)
        .contains("<mark>circulation</mark>");
    let change = json!({"body": "Sans fichier", "version": 1, "attachments": []});
    fatou
        .json(Method::PATCH, &of(&post), &change)
        .await
        .expect(200);
    let found = fatou
        .get("/api/v1/search?q=circulation")
        .await
        .expect(200)
        .value();
    assert_eq!(found["items"].as_array().unwrap().len(), 0);
});

on_each_engine!(one_binds_only_ones_own_files_and_once, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let slug = space(&fatou, "open", "Logistique").await;
    bring(&fatou, &slug, &lea).await;
    let file = sent(&fatou, "note.txt", b"Une note").await;
    let path = format!("/api/v1/spaces/{slug}/posts");
    let stolen = json!({"body": "À moi", "attachments": [id(&file)]});
    lea.json(Method::POST, &path, &stolen).await.expect(422);
    fatou.json(Method::POST, &path, &stolen).await.expect(201);
    fatou.json(Method::POST, &path, &stolen).await.expect(422);
    fatou
        .json(
            Method::POST,
            &path,
            &json!({"body": "x", "attachments": ["zzz"]}),
        )
        .await
        .expect(422);
    send(&fatou, "vide.txt", b"").await.expect(422);
});
