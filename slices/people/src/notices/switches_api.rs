//! Choosing what one is told, as JSON.

use std::collections::BTreeMap;

use axum::Extension;
use axum::extract::State;
use kit::site::SharedSite;
use kit::web::{Json, Refusal, Stop};

use super::switches::{off, switch_off};
use crate::Actor;

/// Every kind of notice there is: the server alone knows those of every slice.
#[derive(Debug, Clone, Copy)]
pub(super) struct Kinds(pub(super) &'static [&'static str]);

/// Kinds of notices, and whether one is told of them.
type Switches = BTreeMap<String, bool>;

impl Kinds {
    fn without(self, off: &[String]) -> Switches {
        self.0
            .iter()
            .map(|kind| ((*kind).to_owned(), !off.iter().any(|off| off == kind)))
            .collect()
    }
}

/// Of which kinds of things one is told.
#[utoipa::path(get, path = "/api/v1/me/notifications", tag = "notifications",
    responses((status = 200, body = Switches), (status = 401, body = kit::web::Problem)))]
pub(super) async fn show(
    State(site): State<SharedSite>,
    Extension(kinds): Extension<Kinds>,
    actor: Actor,
) -> Result<Json<Switches>, Stop> {
    let off = off(&mut site.db.read().await?, actor.person).await?;
    Ok(Json(kinds.without(&off)))
}

/// Switches kinds of notices on or off; those that are left out stay as they are.
#[utoipa::path(patch, path = "/api/v1/me/notifications", tag = "notifications", request_body = Switches,
    responses((status = 200, body = Switches), (status = 401, body = kit::web::Problem), (status = 422, body = kit::web::Problem)))]
pub(super) async fn choose(
    State(site): State<SharedSite>,
    Extension(kinds): Extension<Kinds>,
    actor: Actor,
    Json(chosen): Json<Switches>,
) -> Result<Json<Switches>, Stop> {
    if let Some(unknown) = chosen.keys().find(|kind| !kinds.0.contains(&kind.as_str())) {
        return Err(Refusal::invalid("kit-json-unknown")
            .arg("field", unknown.as_str())
            .into());
    }
    let mut tx = site.db.write().await?;
    let mut switches = kinds.without(&off(&mut tx, actor.person).await?);
    switches.extend(chosen);
    let unwanted: Vec<&str> = switches
        .iter()
        .filter(|(_, on)| !**on)
        .map(|(kind, _)| kind.as_str())
        .collect();
    switch_off(&mut tx, actor.person, &unwanted).await?;
    site.commit(tx).await?;
    Ok(Json(switches))
}
