//! Requirement R31: a few seconds during which what was sent can be taken back, and nobody is told.

use axum::http::Method;
use kit::values;
use serde_json::json;

use super::{bring, comment, id, notices, post_in, say, space, write};
use crate::on_each_engine;
use crate::world::Client;

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
        .expect(200);
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
            .expect(200);
        assert_eq!(unread().await, [0, 0], "she looked: {lea_looked}");
    }
    say(&fatou, &slug, "Pour de bon").await;
    assert_eq!(unread().await, [0, 1]);
});

on_each_engine!(what_is_withdrawn_is_news_to_nobody, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let yann = world.employee("Yann Cariou").await;
    let slug = space(&fatou, "open", "Logistique").await;
    for reader in [&lea, &yann] {
        bring(&fatou, &slug, reader).await;
    }
    let unread = async || {
        let mut counts = Vec::new();
        for reader in [&fatou, &lea, &yann] {
            let answer = reader.get(&format!("/api/v1/spaces/{slug}")).await.value();
            counts.push(answer["unread"].as_i64().unwrap());
        }
        counts
    };
    let withdraw = async |post: &str| {
        let address = format!("/posts/{post}/withdrawal");
        fatou.post(&address, &[]).await.expect(303);
    };
    let first = said(&fatou, &slug, "Un").await;
    lea.post(&format!("/s/{slug}/seen"), &[]).await.expect(303);
    let second = said(&fatou, &slug, "Deux").await;
    // She says something without having looked at the second.
    say(&lea, &slug, "Trois").await;
    let fourth = said(&fatou, &slug, "Quatre").await;
    assert_eq!(unread().await, [1, 2, 4]);
    withdraw(&second).await;
    assert_eq!(unread().await, [1, 1, 3]);
    // Twice is once.
    withdraw(&second).await;
    assert_eq!(unread().await, [1, 1, 3]);
    // She had seen the first: nothing changes for her.
    withdraw(&first).await;
    assert_eq!(unread().await, [1, 1, 2]);
    withdraw(&fourth).await;
    assert_eq!(unread().await, [1, 0, 1]);
    say(&yann, &slug, "Cinq").await;
    assert_eq!(unread().await, [2, 1, 1]);
});

// What is taken back is taken back to be said better: its words, its kind, its space and its files are in the form.
on_each_engine!(what_is_taken_back_is_in_the_form_again, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    space(&fatou, "open", "Accueil").await;
    let slug = space(&fatou, "open", "Logistique").await;
    let fields = [
        ("space", slug.as_str()),
        ("kind", "question"),
        ("body", "Qui ferme le quai & quand ?"),
    ];
    let files: [(&str, &str, &[u8]); 2] =
        [("files", "plan.txt", b"ici"), ("files", "liste.txt", b"la")];
    let sent = fatou.upload("/posts", &fields, &files).await.expect(303);
    let post = post_in(sent.header("location"));
    let page = fatou
        .post(&format!("/posts/{post}/undo"), &[])
        .await
        .expect(200)
        .contains("personne ne le lira")
        .contains("Qui ferme le quai &#38; quand ?</textarea>")
        .contains("value=\"question\" checked");
    let chosen = format!("<option value=\"{slug}\"");
    let text = page.text();
    let option = text.split_once(&chosen).unwrap().1;
    assert!(option.split_once('>').unwrap().0.ends_with(" selected"));
    assert!(text.find("plan.txt") < text.find("liste.txt"));
    fatou.get(&format!("/posts/{post}")).await.expect(404);
    // The files wait for the better words, whatever is done to what was taken back.
    let again = attached_in(&text);
    assert_eq!(again.len(), 2);
    let mut fields = vec![("space", slug.as_str()), ("body", "Le quai ferme à 18 h")];
    fields.extend(again.iter().map(|id| ("attachment", id.as_str())));
    let sent = fatou.post("/posts", &fields).await.expect(303);
    let post = post_in(sent.header("location"));
    fatou
        .get(&format!("/posts/{post}"))
        .await
        .expect(200)
        .contains("plan.txt")
        .contains("liste.txt");
});

on_each_engine!(a_comment_taken_back_is_in_the_form_again, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let slug = space(&fatou, "open", "Logistique").await;
    let post = said(&fatou, &slug, "Une nouvelle").await;
    let files: [(&str, &str, &[u8]); 1] = [("files", "plan.txt", b"ici")];
    let sent = fatou
        .upload(
            &format!("/posts/{post}/comments"),
            &[("body", "Oups")],
            &files,
        )
        .await
        .expect(303);
    let comment = post_in(sent.header("location"));
    let page = fatou
        .post(&format!("/comments/{comment}/undo"), &[])
        .await
        .expect(200)
        .contains("Aucun commentaire")
        .contains("Oups</textarea>")
        .contains("plan.txt");
    let again = attached_in(&page.text());
    fatou
        .post(
            &format!("/posts/{post}/comments"),
            &[("body", "Mieux"), ("attachment", &again[0])],
        )
        .await
        .expect(303);
    fatou
        .get(&format!("/posts/{post}"))
        .await
        .expect(200)
        .contains("plan.txt");
});

/// The files that wait in a form.
fn attached_in(page: &str) -> Vec<String> {
    let fields = page.split("name=\"attachment\" value=\"").skip(1);
    fields
        .filter_map(|field| field.split_once('"'))
        .map(|(id, _)| id.to_owned())
        .collect()
}

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
        .expect(200);
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
        .expect(200);
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

/// Says something as a program; the post's identifier.
async fn said(author: &Client, slug: &str, body: &str) -> String {
    id(&say(author, slug, body).await).to_owned()
}
