//! The stream of a browser tells what is new through the same door as a page, loses nothing
//! when it is cut, and ends with the right to ask (check C8).

use std::time::Duration;

use axum::http::Method;
use kit::values;
use people::accounts::tokens;
use serde_json::json;

use crate::on_each_engine;
use crate::posts::{bring, comment, id, react, say, space};
use crate::world::{Client, Events, World};

/// What people are promised: within five seconds nobody hears what they may not hear.
const PROMISED: Duration = Duration::from_secs(5);

on_each_engine!(what_is_new_is_told_as_it_happens, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let slug = space(&fatou, "open", "Logistique").await;
    bring(&fatou, &slug, &lea).await;
    let mut events = lea.listen().await;
    let first = events
        .counts(PROMISED)
        .await
        .expect("the counts as they are");
    assert!(first.contains(&format!("\"{slug}\":0")), "{first}");
    say(&fatou, &slug, "Nouvelle").await;
    world.settle().await;
    let second = events
        .counts(PROMISED)
        .await
        .expect("the counts as they are now");
    assert!(second.contains(&format!("\"{slug}\":1")), "{second}");
});

on_each_engine!(a_stream_ends_with_the_right_to_ask, |world| {
    let site = &world.site;
    let signed_out = world.employee("Anne Sortie").await;
    let revoked = world.employee("Bruno Jeton").await;
    let suspended = world.employee("Chloé Suspendue").await;
    let guest = world.guest("Denis Invité", "Fonderie Lacaze").await;
    let stays = world.employee("Elsa Demeure").await;
    let mut tx = site.db.write().await.unwrap();
    let secret = tokens::make(site, &mut tx, revoked.person, "essai", true)
        .await
        .unwrap();
    site.commit(tx).await.unwrap();
    let program = revoked.with_token(&secret);
    let mut open = Vec::new();
    for client in [&signed_out, &program, &suspended, &guest, &stays] {
        let mut events = client.listen().await;
        events.counts(PROMISED).await.expect("the counts");
        open.push(events);
    }
    let mut tx = site.db.write().await.unwrap();
    tokens::revoke_all(&mut tx, revoked.person).await.unwrap();
    // As another node would: nothing is signalled here.
    let end = "delete from sessions where person_id = $1";
    tx.run(end, values![signed_out.person]).await.unwrap();
    let stand = "update people set standing = 'suspended' where id = $1";
    tx.run(stand, values![suspended.person]).await.unwrap();
    let over = "update people set guest_until = $1 where id = $2";
    tx.run(over, values![site.now(), guest.person])
        .await
        .unwrap();
    site.commit(tx).await.unwrap();
    let ends = open
        .into_iter()
        .map(|events| tokio::spawn(events.ends_within(PROMISED)));
    let mut ended = Vec::new();
    for end in ends.collect::<Vec<_>>() {
        ended.push(end.await.unwrap());
    }
    assert_eq!(ended, [true, true, true, true, false]);
});

/// The stream of somebody who heard nothing yet, past what their page may have missed.
async fn listening(world: &World, client: &Client) -> Events {
    world.wait(60).await;
    let mut events = client.listen().await;
    events.counts(PROMISED).await.expect("the counts");
    events
}

/// How long to wait for what must not come.
const SILENCE: Duration = Duration::from_millis(400);

on_each_engine!(
    what_happens_to_a_post_is_told_to_those_in_its_space,
    |world| {
        let fatou = world.employee("Fatou Diarra").await;
        let lea = world.employee("Léa Morel").await;
        let paul = world.employee("Paul Roy").await;
        let slug = space(&fatou, "secret", "Conseil").await;
        bring(&fatou, &slug, &lea).await;
        let mut inside = listening(&world, &lea).await;
        let mut outside = listening(&world, &paul).await;
        let post = say(&fatou, &slug, "Nouvelle").await;
        let post_id = id(&post);
        world.settle().await;
        let (_, said) = inside.news(PROMISED).await.expect("a new post");
        assert_eq!(
            said,
            format!(
                "<turbo-stream action=\"said\" post=\"{post_id}\" space=\"{slug}\"></turbo-stream>"
            )
        );
        let changed =
            format!("<turbo-stream action=\"changed\" post=\"{post_id}\"></turbo-stream>");
        comment(&lea, &post, "Un avis").await;
        world.settle().await;
        assert_eq!(inside.news(PROMISED).await.expect("a comment").1, changed);
        react(&fatou, Method::PUT, &post, "👍").await.expect(200);
        world.settle().await;
        assert_eq!(inside.news(PROMISED).await.expect("a reaction").1, changed);
        fatou
            .json(
                Method::PATCH,
                &format!("/api/v1/posts/{post_id}"),
                &json!({"body": "Corrigée"}),
            )
            .await
            .expect(200);
        world.settle().await;
        assert_eq!(inside.news(PROMISED).await.expect("a change").1, changed);
        fatou.post(&format!("/posts/{post_id}/undo"), &[]).await;
        assert!(
            outside.news(SILENCE).await.is_none(),
            "nobody else hears of it"
        );
        // What the page then asks for says what is new, to those who may read it.
        let now = format!("/posts/{post_id}/now?shown=page");
        lea.get(&now)
            .await
            .expect(200)
            .contains("Corrigée")
            .contains("Un avis");
        paul.get(&now).await.expect(404);
    }
);

on_each_engine!(who_left_a_space_hears_no_more_of_it, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let slug = space(&fatou, "closed", "Conseil").await;
    bring(&fatou, &slug, &lea).await;
    let mut events = listening(&world, &lea).await;
    lea.post(&format!("/s/{slug}/departure"), &[])
        .await
        .expect(303);
    say(&fatou, &slug, "Entre nous").await;
    world.settle().await;
    assert!(events.news(SILENCE).await.is_none());
});

on_each_engine!(a_stream_that_was_cut_is_told_what_it_missed, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let slug = space(&fatou, "open", "Logistique").await;
    bring(&fatou, &slug, &lea).await;
    let mut events = listening(&world, &lea).await;
    say(&fatou, &slug, "Avant").await;
    world.settle().await;
    let (heard, _) = events.news(PROMISED).await.expect("a new post");
    drop(events);
    world.wait(120).await;
    let (one, other) = (
        say(&fatou, &slug, "Pendant").await,
        say(&fatou, &slug, "Encore").await,
    );
    let missed = [id(&one), id(&other)];
    world.wait(120).await;
    let mut again = lea.with("last-event-id", &heard).listen().await;
    let mut told = Vec::new();
    while told.len() < 2 {
        let (_, news) = again.news(PROMISED).await.expect("what was missed");
        told.extend(
            missed
                .into_iter()
                .find(|post| news.contains(&format!("\"{post}\""))),
        );
    }
    assert_eq!(told, missed);
    // After a long while everything is to be looked at again.
    world.wait(3600).await;
    let mut later = lea.with("last-event-id", &heard).listen().await;
    let (_, news) = later.news(PROMISED).await.expect("a word about it");
    assert!(news.contains("\"stale\""), "{news}");
});

on_each_engine!(whoever_cannot_follow_is_let_go_and_comes_back, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let slug = space(&fatou, "open", "Logistique").await;
    bring(&fatou, &slug, &lea).await;
    let mut slow = world.site.hub.watch(lea.person.0);
    for number in 0..80 {
        say(&fatou, &slug, &format!("Nouvelle {number}")).await;
    }
    world.settle().await;
    let mut heard = 0;
    while slow.next().await.is_some() {
        heard += 1;
    }
    assert!(heard < 80, "{heard} were heard");
    assert_eq!(world.site.hub.watching(lea.person.0), 0);
});

on_each_engine!(who_is_writing_is_told_to_those_who_take_part, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let paul = world.employee("Paul Roy").await;
    let slug = space(&fatou, "open", "Logistique").await;
    bring(&fatou, &slug, &lea).await;
    bring(&fatou, &slug, &paul).await;
    let post = say(&fatou, &slug, "Une question").await;
    let post = id(&post);
    let mut author = listening(&world, &fatou).await;
    let mut other = listening(&world, &paul).await;
    lea.post(&format!("/posts/{post}/writing"), &[])
        .await
        .expect(204);
    let (number, news) = author.news(PROMISED).await.expect("a word about it");
    assert_eq!(number, "", "it is not told again");
    assert!(
        news.contains("\"writing\"") && news.contains("Léa Morel"),
        "{news}"
    );
    assert!(other.news(SILENCE).await.is_none());
});

on_each_engine!(one_account_opens_a_few_streams_and_no_thousand, |world| {
    let lea = world.employee("Léa Morel").await;
    let mut open = Vec::new();
    for _ in 0..12 {
        open.push(lea.listen().await);
    }
    for _ in 12..1000 {
        lea.get("/live").await.expect(429);
    }
    // One that ends leaves its place, and the others were not disturbed.
    drop(open.pop());
    open.push(lea.listen().await);
    let counts = open[0].counts(PROMISED).await;
    assert!(counts.is_some());
    assert_eq!(world.site.hub.watching(lea.person.0), 12);
});
