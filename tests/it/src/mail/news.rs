//! Letters about what happened: what is addressed to somebody, once, and never more than
//! they may read as it leaves.

use axum::http::Method;
use kit::mail::Letter;
use serde_json::json;

use crate::on_each_engine;
use crate::posts::{comment, id, of, say, space};
use crate::world::{Client, World};

/// Past second thoughts and the minute in which whoever has the page open sees it there.
const SETTLED: i64 = 90;

async fn join(who: &Client, slug: &str) {
    who.post(&format!("/s/{slug}/membership"), &[])
        .await
        .expect(303);
}

/// How somebody is told of a kind of news.
async fn choose(who: &Client, kind: &str, way: &str) {
    who.post("/settings/notifications", &[(kind, way)])
        .await
        .expect(303);
}

/// Two colleagues in a space, and a post that calls the second one.
async fn called(world: &World) -> (Client, Client, String, serde_json::Value) {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let slug = space(&fatou, "closed", "Logistique").await;
    fatou
        .post(
            &format!("/s/{slug}/invitations"),
            &[("people", lea.handle.as_str())],
        )
        .await
        .expect(303);
    join(&lea, &slug).await;
    // What came before is told.
    told(world).await;
    let said = say(&fatou, &slug, "Le **quai 4** est libre @lea.morel & co").await;
    (fatou, lea, slug, said)
}

fn nothing(letters: &[Letter]) {
    assert!(letters.is_empty(), "{letters:#?}");
}

/// The letters that follow from what just happened: it settles, is told, and is still unseen
/// a minute later.
async fn told(world: &World) -> Vec<Letter> {
    world.wait(20).await;
    world.letters(SETTLED).await
}

fn only(mut letters: Vec<Letter>) -> Letter {
    assert_eq!(letters.len(), 1, "{letters:#?}");
    letters.remove(0)
}

on_each_engine!(
    whoever_is_called_gets_a_letter_with_what_was_said,
    |world| {
        let world = world.with_mail();
        let (_, lea, _, said) = called(&world).await;
        // Not within the minute: they may have it on their screen.
        nothing(&world.letters(30).await);
        let letter = only(told(&world).await);
        assert_eq!(letter.to, "lea.morel@verdier.example");
        assert_eq!(letter.from_name, "Ateliers Verdier");
        assert_eq!(letter.subject, "Fatou Diarra vous cite dans Logistique");
        assert!(
            letter
                .text
                .contains("> Le **quai 4** est libre @lea.morel & co")
        );
        assert!(letter.html.contains("<strong>quai 4</strong>"));
        assert!(
            letter
                .html
                .contains("href=\"http://parvis.example/people/lea.morel\"")
        );
        let post = format!("http://parvis.example/posts/{}", id(&said));
        assert!(letter.text.contains(&post) && letter.html.contains(&post));
        // Whoever signs in on the way comes to the exact place.
        let signed_out = world.stranger().get(&format!("/posts/{}", id(&said))).await;
        assert_eq!(
            signed_out.expect(303).header("location"),
            format!("/sign-in?next=/posts/{}", id(&said))
        );
        assert_eq!(letter.thread, Some(format!("post.{}", id(&said))));
        assert!(letter.reply_to.unwrap().starts_with("reponse+a"));
        assert!(letter.returns_to.unwrap().starts_with("reponse+r"));
        assert!(
            letter.text.contains("Lu par\u{a0}: 2 personnes"),
            "{}",
            letter.text
        );
        // Once, however long one waits.
        nothing(&world.letters(9 * 24 * 3600).await);
        lea.get("/notifications")
            .await
            .expect(200)
            .contains("vous cite dans");
    }
);

on_each_engine!(what_was_seen_is_not_sent, |world| {
    let world = world.with_mail();
    let (_, lea, _, _) = called(&world).await;
    world.wait(20).await;
    lea.post("/notifications/seen", &[]).await.expect(303);
    nothing(&world.letters(SETTLED).await);
});

on_each_engine!(what_may_no_longer_be_read_is_not_sent, |world| {
    let world = world.with_mail();
    // Withdrawn, left, shut out of the organisation: between what happened and the letter.
    let (fatou, _, _, said) = called(&world).await;
    world.wait(20).await;
    fatou
        .json(Method::DELETE, &of(&said), &json!({}))
        .await
        .expect(204);
    nothing(&world.letters(SETTLED).await);
});

on_each_engine!(whoever_left_the_place_gets_no_letter_about_it, |world| {
    let world = world.with_mail();
    let (fatou, lea, slug, _) = called(&world).await;
    world.wait(20).await;
    // The notice itself is kept from being forgotten, so that the letter's own door is tried.
    let mut tx = world.site.db.write().await.unwrap();
    tx.run("update notices set place = null", kit::values![])
        .await
        .unwrap();
    world.site.commit(tx).await.unwrap();
    fatou
        .post(
            &format!("/s/{slug}/members/{}/removal", lea.person),
            &[("person", lea.handle.as_str())],
        )
        .await
        .expect(303);
    lea.get("/api/v1/notifications")
        .await
        .expect(200)
        .contains("/posts/");
    nothing(&world.letters(SETTLED).await);
});

on_each_engine!(whoever_is_suspended_gets_nothing, |world| {
    let world = world.with_mail();
    let (_, lea, _, _) = called(&world).await;
    world.wait(20).await;
    let mut tx = world.site.db.write().await.unwrap();
    tx.run(
        "update people set standing = 'suspended' where id = $1",
        kit::values![lea.person],
    )
    .await
    .unwrap();
    world.site.commit(tx).await.unwrap();
    nothing(&world.letters(SETTLED).await);
});

on_each_engine!(each_answer_is_a_letter_of_the_same_thread, |world| {
    let world = world.with_mail();
    let (fatou, lea, slug, _) = called(&world).await;
    told(&world).await;
    let question = json!({ "body": "Qui a les clés ?", "kind": "question" });
    let asked = lea
        .json(
            Method::POST,
            &format!("/api/v1/spaces/{slug}/posts"),
            &question,
        )
        .await
        .expect(201)
        .value();
    let first = comment(&fatou, &asked, "C’est moi").await;
    let letter = only(told(&world).await);
    assert!(
        letter.subject.contains("Fatou Diarra"),
        "{}",
        letter.subject
    );
    assert!(letter.text.contains("> C’est moi"));
    // The way there survives signing in, and ends at the comment.
    let place = format!("http://parvis.example/comments/{}", id(&first));
    assert!(letter.text.contains(&place), "{}", letter.text);
    // Another answer before the first was seen: its own letter, and the first not again.
    comment(&fatou, &asked, "Ou plutôt Marc").await;
    let second = only(told(&world).await);
    assert!(second.text.contains("> Ou plutôt Marc"));
    assert_eq!(second.thread, letter.thread);
});

on_each_engine!(what_waits_for_the_day_is_one_letter, |world| {
    let world = world.with_mail();
    let (fatou, lea, _, said) = called(&world).await;
    told(&world).await;
    lea.post("/notifications/seen", &[]).await.expect(303);
    // Léa takes part; two comments wait for the letter of the day, one of them to be withdrawn.
    comment(&lea, &said, "J’arrive").await;
    told(&world).await;
    choose(&fatou, "comment", "daily").await;
    comment(&lea, &said, "Je suis là").await;
    nothing(&world.letters(3600).await);
    // The next morning at eight in Paris.
    let letters = world.letters(24 * 3600).await;
    let letter = only(letters);
    assert_eq!(letter.to, "fatou.diarra@verdier.example");
    assert_eq!(letter.subject, "Votre journée\u{a0}: Ateliers Verdier");
    assert!(letter.text.contains("> Je suis là"), "{}", letter.text);
    assert_eq!(letter.reply_to, None);
    // What was told is not told again, although it was not seen.
    nothing(&world.letters(2 * 24 * 3600).await);
});

on_each_engine!(
    a_letter_of_the_day_is_skipped_when_all_was_seen_or_silenced,
    |world| {
        let world = world.with_mail();
        let (fatou, lea, _, said) = called(&world).await;
        told(&world).await;
        comment(&lea, &said, "J’arrive").await;
        world.wait(60).await;
        fatou.post("/notifications/seen", &[]).await.expect(303);
        nothing(&world.letters(24 * 3600).await);
        comment(&lea, &said, "Je suis là").await;
        world.wait(60).await;
        fatou
            .post(&format!("/posts/{}/mute", id(&said)), &[])
            .await
            .expect(303);
        nothing(&world.letters(24 * 3600).await);
    }
);

on_each_engine!(each_chooses_how_they_are_told, |world| {
    let world = world.with_mail();
    let (fatou, lea, slug, _) = called(&world).await;
    told(&world).await;
    for (way, at_once) in [("page", 0), ("weekly", 0), ("never", 0), ("at-once", 1)] {
        choose(&lea, "mention", way).await;
        say(&fatou, &slug, "Encore @lea.morel").await;
        assert_eq!(told(&world).await.len(), at_once, "{way}");
    }
    // On Monday the letter of the week tells of nothing: what waits was chosen otherwise since.
    nothing(&world.letters(5 * 24 * 3600).await);
    let page = lea.get("/settings/notifications").await.expect(200);
    page.contains("Courriel de la semaine");
});

on_each_engine!(one_click_stops_that_sort_of_letter_signed_out, |world| {
    let world = world.with_mail();
    let (fatou, lea, slug, _) = called(&world).await;
    let letter = only(told(&world).await);
    let stop = letter.unsubscribe.unwrap();
    assert!(letter.text.contains(&stop) && letter.html.contains(&stop));
    let path = stop.strip_prefix("http://parvis.example").unwrap();
    let stranger = world.stranger();
    // Mailboxes look at links to judge them: that stops nothing.
    stranger
        .get(path)
        .await
        .expect(200)
        .contains("On me cite")
        .contains("<form");
    say(&fatou, &slug, "Encore @lea.morel").await;
    assert_eq!(told(&world).await.len(), 1);
    // As a mailbox does it (RFC 8058): no cookie, no origin.
    stranger
        .post(path, &[("List-Unsubscribe", "One-Click")])
        .await
        .expect(200)
        .contains("C’est fait");
    say(&fatou, &slug, "Encore @lea.morel").await;
    nothing(&told(&world).await);
    lea.get("/notifications")
        .await
        .expect(200)
        .contains("vous cite dans");
    let ways = lea
        .get("/api/v1/me/notifications")
        .await
        .expect(200)
        .value();
    assert_eq!(
        (&ways["mention"], &ways["answer"]),
        (&json!("page"), &json!("at-once"))
    );
    // Made up, or of another letter cut short: nothing is there.
    stranger
        .post(&path[..path.len() - 1], &[])
        .await
        .expect(404);
});

on_each_engine!(whoever_looks_after_accounts_is_asked_by_mail, |world| {
    let world = world.with_mail();
    let chief = crate::people::administration::charged(&world, "Yann Premier").await;
    let lea = world.employee("Léa Morel").await;
    chief
        .post(
            &format!("/admin/people/{}/reset", lea.person),
            &[("reason", "Vue ce matin.")],
        )
        .await
        .expect(303);
    let letters = told(&world).await;
    // Amina and Yann of the first day have not come yet.
    assert!(letters.is_empty(), "{letters:?}");
    let second = crate::people::administration::charged(&world, "Adèle Troisième").await;
    chief
        .post(&format!("/admin/people/{}/reset/refusal", lea.person), &[])
        .await
        .expect(303);
    chief
        .post(
            &format!("/admin/people/{}/reset", lea.person),
            &[("reason", "Vue ce matin.")],
        )
        .await
        .expect(303);
    let letter = only(told(&world).await);
    assert_eq!(letter.to, "adele.troisieme@verdier.example");
    assert!(letter.unsubscribe.is_none(), "it belongs to the charge");
    // Whoever is no administrator any more is not told.
    drop(second);
});

on_each_engine!(an_address_that_does_not_work_is_told_on_the_page, |world| {
    let world = world.with_mail();
    let (fatou, lea, slug, _) = called(&world).await;
    for _ in 0..3 {
        world
            .basket
            .refuse(kit::mail::Trouble::Undeliverable("550".into()));
        nothing(&told(&world).await);
        say(&fatou, &slug, "Encore @lea.morel").await;
    }
    nothing(&told(&world).await);
    lea.get("/settings/notifications")
        .await
        .expect(200)
        .contains("depuis le 12 mars 2026");
    lea.post("/settings/notifications/address", &[])
        .await
        .expect(303);
    say(&fatou, &slug, "Encore @lea.morel").await;
    assert_eq!(told(&world).await.len(), 1);
});
