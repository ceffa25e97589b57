//! Spaces: who sees them, who comes in, who goes out, who looks after them.

mod counters;
mod creating;
mod doors;
mod entering;
mod guests;
mod looking_after;
mod square;

use axum::http::Method;
use people::accounts::account;
use people::accounts::standing::Standing;
use serde_json::json;

use crate::world::{Client, World};

/// A new space of that kind and name, looked after by `founder`; its address.
pub async fn space(founder: &Client, kind: &str, name: &str) -> String {
    let body = json!({"name": name, "kind": kind, "description": "Une description à soi"});
    let made = founder
        .json(Method::POST, "/api/v1/spaces", &body)
        .await
        .expect(201)
        .value();
    made["slug"].as_str().unwrap().to_owned()
}

/// Brings somebody into a space of any kind, by invitation.
pub async fn bring(founder: &Client, slug: &str, guest: &Client) {
    founder
        .post(
            &format!("/s/{slug}/invitations"),
            &[("people", &guest.handle)],
        )
        .await
        .expect(303);
    guest
        .post(&format!("/s/{slug}/membership"), &[])
        .await
        .expect(303);
}

/// Changes where somebody stands, and lets what follows happen.
pub async fn stand(world: &World, by: &Client, person: &Client, standing: Standing) {
    let mut tx = world.site.db.write().await.unwrap();
    account::stand(&world.site, &mut tx, by.person, person.person, standing)
        .await
        .unwrap();
    world.site.commit(tx).await.unwrap();
    world.settle().await;
}

/// How many notices of a kind somebody has.
pub async fn notices(world: &World, person: &Client, kind: &str) -> i64 {
    world.settle().await;
    let mut tx = world.site.db.read().await.unwrap();
    let sql = "select count(*) from notices where person_id = $1 and kind = $2";
    tx.one(sql, kit::values![person.person, kind])
        .await
        .unwrap()
}
