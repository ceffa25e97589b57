//! Choosing what one is told, as JSON.

use std::collections::BTreeMap;

use axum::Extension;
use axum::extract::State;
use axum::http::StatusCode;
use kit::mail::Way;
use kit::site::{SharedSite, Site};
use kit::web::{Json, Refusal, Stop};

use super::switches::{self, Chosen, chosen};
use crate::Actor;

/// Every kind of notice there is: the server alone knows those of every slice.
#[derive(Debug, Clone, Copy)]
pub(super) struct Kinds(pub(super) &'static [&'static str]);

/// Kinds of notices, and how one is told of them.
type Switches = BTreeMap<String, Way>;

impl Kinds {
    fn as_chosen(self, site: &Site, chosen: &Chosen) -> Switches {
        let kinds = self.0.iter();
        kinds
            .map(|kind| ((*kind).to_owned(), chosen.way(site, kind)))
            .collect()
    }
}

/// How one is told of each kind of things: on the page alone, by a letter at once, in that of
/// the day or of the week (all of them on the page as well), or never.
#[utoipa::path(get, path = "/api/v1/me/notifications", tag = "notifications",
    responses((status = 200, body = Switches), (status = 401, body = kit::web::Problem)))]
pub(super) async fn show(
    State(site): State<SharedSite>,
    Extension(kinds): Extension<Kinds>,
    actor: Actor,
) -> Result<Json<Switches>, Stop> {
    let chosen = chosen(&mut site.db.read().await?, actor.person).await?;
    Ok(Json(kinds.as_chosen(&site, &chosen)))
}

/// Chooses how one is told of kinds of things; those that are left out stay as they are.
#[utoipa::path(patch, path = "/api/v1/me/notifications", tag = "notifications", request_body = Switches,
    responses((status = 200, body = Switches), (status = 401, body = kit::web::Problem), (status = 422, body = kit::web::Problem)))]
pub(super) async fn choose(
    State(site): State<SharedSite>,
    Extension(kinds): Extension<Kinds>,
    actor: Actor,
    Json(wanted): Json<Switches>,
) -> Result<Json<Switches>, Stop> {
    if let Some(unknown) = wanted.keys().find(|kind| !kinds.0.contains(&kind.as_str())) {
        return Err(Refusal::invalid("kit-json-unknown")
            .arg("field", unknown.as_str())
            .into());
    }
    let mut tx = site.db.write().await?;
    for (kind, way) in &wanted {
        switches::choose(&mut tx, actor.person, kind, *way).await?;
    }
    let chosen = chosen(&mut tx, actor.person).await?;
    site.commit(tx).await?;
    Ok(Json(kinds.as_chosen(&site, &chosen)))
}

/// Says that letters arrive again, after they came back and were stopped.
#[utoipa::path(delete, path = "/api/v1/me/mail-returns", tag = "notifications",
    responses((status = 204), (status = 401, body = kit::web::Problem)))]
pub(super) async fn works_again(
    State(site): State<SharedSite>,
    actor: Actor,
) -> Result<StatusCode, Stop> {
    let mut tx = site.db.write().await?;
    kit::mail::works_again(&mut tx, actor.person.0).await?;
    site.commit(tx).await?;
    Ok(StatusCode::NO_CONTENT)
}
