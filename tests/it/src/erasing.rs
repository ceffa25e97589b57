//! What was erased is not in the files any more: an erasure is verified by looking for the bytes.

use axum::http::Method;
use serde_json::json;

use crate::messages;
use crate::posts::{attachments, comment, id, of, say, space};
use crate::world::World;

/// Words nobody else says, in forms no compression of ours hides: one word, repeated.
const CANARY: &str = "zyxcanariqwv";

fn bytes_below(folder: &std::path::Path) -> Vec<u8> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(bytes_below(&path));
        } else {
            all.extend(std::fs::read(&path).unwrap());
        }
    }
    all
}

fn is_in_the_files(world: &World) -> bool {
    let bytes = bytes_below(world.database.folder.path());
    bytes
        .windows(CANARY.len())
        .any(|window| window.eq_ignore_ascii_case(CANARY.as_bytes()))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_withdrawn_is_not_in_the_files() {
    let world = World::on(kit::db::Engine::Sqlite).await;
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let yann = world.employee("Yann Cariou").await;
    let slug = space(&fatou, "open", "Logistique").await;
    let around = say(&fatou, &slug, "Ce qui reste").await;
    let said = say(
        &fatou,
        &slug,
        &format!("Ceci est {CANARY} {} @lea.morel", CANARY.repeat(900)),
    )
    .await;
    let edited = say(&fatou, &slug, &format!("Une version {CANARY}")).await;
    fatou
        .json(
            Method::PATCH,
            &of(&edited),
            &json!({"body": "Une autre version"}),
        )
        .await
        .expect(200);
    let remark = comment(&fatou, &around, &format!("Remarque {CANARY}")).await;
    let file = attachments::sent(
        &fatou,
        &format!("{CANARY}.txt"),
        CANARY.repeat(40).as_bytes(),
    )
    .await;
    let shown = attachments::say_with(&fatou, &slug, &[&file]).await;
    let pair = messages::talk(&fatou, &[&lea], "Bonjour").await;
    let whispered = messages::tell(&fatou, &pair, &format!("Tout bas {CANARY}")).await;
    let parted = messages::talk(&fatou, &[&lea, &yann], &format!("À trois {CANARY}")).await;
    lea.upload(
        "/settings/profile",
        &[("about", &format!("Je suis {CANARY}"))],
        &[],
    )
    .await
    .expect(303);
    world.settle().await;
    world.site.db.checkpoint().await.unwrap();
    assert!(is_in_the_files(&world), "the canary was never written");
    for post in [&said, &edited, &shown] {
        fatou
            .json(Method::DELETE, &of(post), &json!({}))
            .await
            .expect(204);
    }
    fatou
        .json(
            Method::DELETE,
            &format!("/api/v1/comments/{}", id(&remark)),
            &json!({}),
        )
        .await
        .expect(204);
    fatou
        .json(
            Method::DELETE,
            &format!("/api/v1/messages/{}", id(&whispered)),
            &json!({}),
        )
        .await
        .expect(204);
    for who in [&fatou, &lea, &yann] {
        who.post(&format!("/messages/{parted}/departure"), &[])
            .await
            .expect(303);
    }
    lea.upload("/settings/profile", &[("about", "")], &[])
        .await
        .expect(303);
    world.settle().await;
    assert!(
        world.site.db.empty_log().await.unwrap(),
        "nobody was reading"
    );
    assert!(!is_in_the_files(&world), "erased, and still in the files");
    fatou
        .get(&format!("/s/{slug}"))
        .await
        .expect(200)
        .contains("Ce qui reste");
}
