//! Notices: grouped, counted exactly, switched off, forgotten with their place.

use kit::clock::DAY;
use kit::mail::Way;
use kit::values;
use people::PersonId;
use people::notices::{self, Notice, forget_bundle, forget_old, forget_place, tell};

use crate::on_each_engine;
use crate::world::{Client, World};

fn reaction(to: PersonId, actor: PersonId) -> Notice<'static> {
    Notice {
        to,
        kind: "token-created",
        bundle: "reactions:1",
        address: "/posts/1",
        about: "👍",
        place: Some(5),
        actor: Some(actor),
    }
}

async fn told(world: &World, all: &[Notice<'_>]) {
    let mut tx = world.site.db.write().await.unwrap();
    for notice in all {
        tell(&world.site, &mut tx, notice).await.unwrap();
    }
    world.site.commit(tx).await.unwrap();
}

/// The counter in the person's row, which must be what the notices say.
async fn unseen(world: &World, person: &Client) -> i64 {
    let mut tx = world.site.db.read().await.unwrap();
    let counted: i64 = tx
        .one(
            "select count(*) from notices where person_id = $1 and seen = false",
            values![person.person],
        )
        .await
        .unwrap();
    let kept: i64 = tx
        .one(
            "select unseen_notices from people where id = $1",
            values![person.person],
        )
        .await
        .unwrap();
    assert_eq!(kept, counted);
    kept
}

async fn first(client: &Client) -> serde_json::Value {
    client
        .get("/api/v1/notifications")
        .await
        .expect(200)
        .value()["items"][0]
        .clone()
}

on_each_engine!(what_several_do_is_one_notice, |world| {
    let lea = world.employee("Léa Morel").await;
    let (marc, zoe) = (
        world.employee("Marc Oliveira").await,
        world.employee("Zoé Martin").await,
    );
    told(&world, &[reaction(lea.person, lea.person)]).await;
    assert_eq!(unseen(&world, &lea).await, 0);
    // Said twice, by the same and by another; the first one again adds nobody.
    let by_marc = reaction(lea.person, marc.person);
    told(
        &world,
        &[by_marc, by_marc, reaction(lea.person, zoe.person), by_marc],
    )
    .await;
    assert_eq!(unseen(&world, &lea).await, 1);
    let notice = first(&lea).await;
    assert_eq!(
        (notice["actor"].as_str(), notice["others"].as_i64()),
        (Some("marc.oliveira"), Some(1))
    );
    lea.get("/notifications")
        .await
        .expect(200)
        .contains("class=\"unread\"")
        .contains("Tout marquer comme lu");
    // Reading changes nothing; a button does.
    assert_eq!(unseen(&world, &lea).await, 1);
    lea.post("/notifications/seen", &[]).await.expect(303);
    assert_eq!(unseen(&world, &lea).await, 0);
    told(&world, &[by_marc]).await;
    assert_eq!(unseen(&world, &lea).await, 0);
    told(
        &world,
        &[reaction(lea.person, world.employee("Ana Roy").await.person)],
    )
    .await;
    assert_eq!(unseen(&world, &lea).await, 1);
    assert_eq!(first(&lea).await["others"], 2);
});

on_each_engine!(one_is_opened_and_leads_to_its_place, |world| {
    let lea = world.employee("Léa Morel").await;
    let marc = world.employee("Marc Oliveira").await;
    told(&world, &[reaction(lea.person, marc.person)]).await;
    let id = first(&lea).await["id"].as_str().unwrap().to_owned();
    marc.post(&format!("/notifications/{id}/open"), &[])
        .await
        .expect(404);
    let opened = lea
        .post(&format!("/notifications/{id}/open"), &[])
        .await
        .expect(303);
    assert_eq!(opened.header("location"), "/posts/1");
    assert_eq!(unseen(&world, &lea).await, 0);
    // What came after the page was shown stays unseen.
    told(
        &world,
        &[Notice {
            bundle: "later",
            ..reaction(lea.person, marc.person)
        }],
    )
    .await;
    lea.post("/notifications/seen", &[("until", "1")])
        .await
        .expect(303);
    assert_eq!(unseen(&world, &lea).await, 1);
    lea.json(
        axum::http::Method::POST,
        "/api/v1/notifications/seen",
        &serde_json::json!({}),
    )
    .await
    .expect(200)
    .contains("\"unseen\":0");
});

on_each_engine!(a_place_left_takes_its_notices_along, |world| {
    let lea = world.employee("Léa Morel").await;
    let (marc, zoe) = (
        world.employee("Marc Oliveira").await,
        world.employee("Zoé Martin").await,
    );
    let elsewhere = Notice {
        bundle: "elsewhere",
        place: Some(6),
        ..reaction(lea.person, marc.person)
    };
    told(
        &world,
        &[
            reaction(lea.person, marc.person),
            reaction(lea.person, zoe.person),
            elsewhere,
            reaction(zoe.person, marc.person),
        ],
    )
    .await;
    assert_eq!(unseen(&world, &lea).await, 2);
    let mut tx = world.site.db.write().await.unwrap();
    forget_place(&mut tx, lea.person, 5).await.unwrap();
    world.site.commit(tx).await.unwrap();
    assert_eq!(unseen(&world, &lea).await, 1);
    assert_eq!(unseen(&world, &zoe).await, 1);
    let mut tx = world.site.db.write().await.unwrap();
    forget_bundle(&mut tx, "reactions:1").await.unwrap();
    world.site.commit(tx).await.unwrap();
    assert_eq!(
        (unseen(&world, &zoe).await, unseen(&world, &lea).await),
        (0, 1)
    );
});

on_each_engine!(what_is_switched_off_is_not_told, |world| {
    let lea = world.employee("Léa Morel").await;
    let marc = world.employee("Marc Oliveira").await;
    let mut tx = world.site.db.write().await.unwrap();
    notices::switches::choose(&mut tx, lea.person, "token-created", Way::Never)
        .await
        .unwrap();
    world.site.commit(tx).await.unwrap();
    told(&world, &[reaction(lea.person, marc.person)]).await;
    assert_eq!(unseen(&world, &lea).await, 0);
    lea.get("/notifications")
        .await
        .expect(200)
        .contains("Rien à signaler");
});

on_each_engine!(notices_go_after_a_season, |world| {
    let lea = world.employee("Léa Morel").await;
    let (marc, zoe) = (
        world.employee("Marc Oliveira").await,
        world.employee("Zoé Martin").await,
    );
    told(
        &world,
        &[
            reaction(lea.person, marc.person),
            reaction(lea.person, zoe.person),
        ],
    )
    .await;
    world.clock.advance(89 * DAY);
    told(
        &world,
        &[Notice {
            bundle: "young",
            ..reaction(lea.person, marc.person)
        }],
    )
    .await;
    forget_old(&world.site).await.unwrap();
    assert_eq!(unseen(&world, &lea).await, 2);
    world.clock.advance(2 * DAY);
    forget_old(&world.site).await.unwrap();
    assert_eq!(unseen(&world, &lea).await, 1);
});

on_each_engine!(a_new_token_is_told_to_its_owner, |world| {
    let lea = world.employee("Léa Morel").await;
    let mut tx = world.site.db.write().await.unwrap();
    people::accounts::tokens::make(&world.site, &mut tx, lea.person, "Écran du quai", false)
        .await
        .unwrap();
    world.site.commit(tx).await.unwrap();
    world.settle().await;
    assert_eq!(unseen(&world, &lea).await, 1);
    lea.get("/notifications")
        .await
        .expect(200)
        .contains("Écran du quai")
        .contains("révoquez-le");
});

on_each_engine!(pages_of_notices_follow_each_other, |world| {
    let lea = world.employee("Léa Morel").await;
    let marc = world.employee("Marc Oliveira").await;
    let bundles: Vec<String> = (0..7).map(|number| format!("b{number}")).collect();
    let all: Vec<Notice<'_>> = bundles
        .iter()
        .map(|bundle| Notice {
            bundle,
            about: bundle,
            ..reaction(lea.person, marc.person)
        })
        .collect();
    told(&world, &all).await;
    let (mut after, mut found) = (String::new(), Vec::new());
    loop {
        let page = lea
            .get(&format!("/api/v1/notifications?limit=3{after}"))
            .await
            .expect(200)
            .value();
        found.extend(
            page["items"]
                .as_array()
                .unwrap()
                .iter()
                .map(|item| item["about"].as_str().unwrap().to_owned()),
        );
        let Some(next) = page["next"].as_str() else {
            break;
        };
        after = format!("&after={next}");
    }
    assert_eq!(found, bundles.iter().rev().cloned().collect::<Vec<_>>());
    assert!(world.statements(&lea, "/notifications").await <= 4);
});
