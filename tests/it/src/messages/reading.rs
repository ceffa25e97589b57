//! Reading: counted for the reader alone, told to nobody else, by page, count and notice.

use std::time::Duration;

use axum::http::Method;
use serde_json::json;

use super::{heard, seen, talk, tell};
use crate::on_each_engine;
use crate::spaces::notices;
use crate::world::Client;

async fn read(reader: &Client, talk: &str, newest: &str) {
    let path = format!("/api/v1/conversations/{talk}/seen");
    reader
        .json(Method::PUT, &path, &json!({"newest": newest}))
        .await
        .expect(204);
}

on_each_engine!(what_waits_is_counted_until_it_is_read, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let pair = talk(&fatou, &[&lea], "Un").await;
    let last = tell(&fatou, &pair, "Deux").await;
    assert_eq!(seen(&lea, &pair).await["unread"], 2);
    assert_eq!(seen(&fatou, &pair).await["unread"], 0);
    lea.get("/")
        .await
        .expect(200)
        .contains("data-count=\"messages\" data-value=\"1\"");
    lea.get("/messages")
        .await
        .expect(200)
        .contains("2 messages non lus");
    assert_eq!(notices(&world, &lea, "message").await, 1);
    // Looking changes nothing: reading is said.
    lea.get(&format!("/messages/{pair}"))
        .await
        .expect(200)
        .contains("Nouveaux messages");
    assert_eq!(seen(&lea, &pair).await["unread"], 2);
    read(&lea, &pair, last["id"].as_str().unwrap()).await;
    assert_eq!(seen(&lea, &pair).await["unread"], 0);
    lea.get("/")
        .await
        .expect(200)
        .contains("data-count=\"messages\" data-value=\"0\"");
    // What was read is news no longer, in the notices neither.
    assert_eq!(notices(&world, &lea, "message").await, 0);
    // Whoever answers has read.
    tell(&fatou, &pair, "Trois").await;
    tell(&lea, &pair, "Quatre").await;
    assert_eq!(seen(&lea, &pair).await["unread"], 0);
    assert_eq!(seen(&fatou, &pair).await["unread"], 1);
});

on_each_engine!(nobody_learns_that_they_were_read, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let pair = talk(&fatou, &[&lea], "As-tu lu ?").await;
    world.wait(60).await;
    let pages = [
        format!("/messages/{pair}"),
        format!("/messages/{pair}/about"),
        "/messages".to_owned(),
        format!("/api/v1/conversations/{pair}"),
        format!("/api/v1/conversations/{pair}/messages"),
        "/api/v1/conversations".to_owned(),
    ];
    let mut before = Vec::new();
    for page in &pages {
        before.push(fatou.get(page).await.expect(200).text());
    }
    lea.get(&format!("/messages/{pair}")).await.expect(200);
    read(&lea, &pair, &i64::MAX.to_string()).await;
    lea.post(&format!("/messages/{pair}/mute"), &[("answer", "yes")])
        .await
        .expect(303);
    for (page, before) in pages.iter().zip(before) {
        assert_eq!(fatou.get(page).await.expect(200).text(), before, "{page}");
    }
});

on_each_engine!(
    a_muted_conversation_tells_nothing_and_counts_nothing,
    |world| {
        let fatou = world.employee("Fatou Diarra").await;
        let lea = world.employee("Léa Morel").await;
        let pair = talk(&fatou, &[&lea], "Un").await;
        read(&lea, &pair, &i64::MAX.to_string()).await;
        let mute = format!("/api/v1/conversations/{pair}/mute");
        lea.json(Method::PUT, &mute, &json!({})).await.expect(204);
        tell(&fatou, &pair, "Deux").await;
        assert_eq!(notices(&world, &lea, "message").await, 0);
        let counted = |count: i64| format!("data-count=\"messages\" data-value=\"{count}\"");
        lea.get("/").await.expect(200).contains(&counted(0));
        // On the list it is still seen that something was said.
        assert_eq!(seen(&lea, &pair).await["unread"], 1);
        lea.json(Method::DELETE, &mute, &json!({}))
            .await
            .expect(204);
        lea.get("/").await.expect(200).contains(&counted(1));
    }
);

on_each_engine!(
    what_is_taken_off_the_list_comes_back_with_what_is_said,
    |world| {
        let fatou = world.employee("Fatou Diarra").await;
        let lea = world.employee("Léa Morel").await;
        let pair = talk(&fatou, &[&lea], "Un").await;
        lea.post(&format!("/messages/{pair}/hiding"), &[])
            .await
            .expect(303);
        lea.get("/messages").await.expect(200).lacks("Fatou Diarra");
        assert_eq!(heard(&lea, &pair).await, ["Un"]);
        tell(&fatou, &pair, "Deux").await;
        lea.get("/messages")
            .await
            .expect(200)
            .contains("Fatou Diarra");
    }
);

on_each_engine!(
    the_newest_conversation_comes_first_and_pages_follow,
    |world| {
        let fatou = world.employee("Fatou Diarra").await;
        let mut talks = Vec::new();
        for number in 0..33 {
            let other = world.employee(&format!("Personne {number}")).await;
            talks.push(talk(&fatou, &[&other], &format!("Bonjour {number}")).await);
        }
        tell(&fatou, &talks[0], "De nouveau").await;
        let first = fatou
            .get("/api/v1/conversations?limit=20")
            .await
            .expect(200)
            .value();
        assert_eq!(first["items"][0]["id"], talks[0].as_str());
        let next = first["next"].as_str().unwrap();
        let second = fatou
            .get(&format!("/api/v1/conversations?limit=20&after={next}"))
            .await
            .expect(200)
            .value();
        assert_eq!(second["items"].as_array().unwrap().len(), 13);
        assert_eq!(second["next"], json!(null));
        for number in 0..60 {
            tell(&fatou, &talks[0], &format!("Mot {number}")).await;
        }
        let page = fatou
            .get(&format!("/messages/{}", talks[0]))
            .await
            .expect(200)
            .contains("Mot 59")
            .lacks("Mot 9<")
            .text();
        let earlier = page.split("?before=").nth(1).unwrap();
        let earlier = earlier.split('"').next().unwrap();
        fatou
            .get(&format!("/messages/{}?before={earlier}", talks[0]))
            .await
            .expect(200)
            .contains("Mot 9<")
            .lacks("Mot 59");
    }
);

on_each_engine!(streams_hear_that_something_waits, |world| {
    let patience = Duration::from_secs(5);
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let mut events = lea.listen().await;
    let first = events.counts(patience).await.expect("the counts");
    assert!(first.contains("\"messages\":0"), "{first}");
    talk(&fatou, &[&lea], "Bonjour").await;
    let second = events.counts(patience).await.expect("the counts now");
    assert!(second.contains("\"messages\":1"), "{second}");
});

on_each_engine!(a_page_of_a_conversation_costs_a_few_statements, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let yann = world.employee("Yann Cariou").await;
    let group = talk(&fatou, &[&lea, &yann], "Bonjour").await;
    for number in 0..60 {
        tell(&fatou, &group, &format!("Mot {number}")).await;
    }
    // The session, the seat, the people, the messages; the frame's spaces.
    let page = world.statements(&lea, &format!("/messages/{group}")).await;
    assert!(page <= 6, "{page}");
    let list = world.statements(&lea, "/messages").await;
    assert!(list <= 5, "{list}");
});
