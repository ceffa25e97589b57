//! Notices as JSON.

use axum::extract::State;
use axum::http::StatusCode;
use kit::site::SharedSite;
use kit::web::{Json, Listing, Paging, Path, Reader, Stop};
use serde::Serialize;

use super::list::{Place, Told, list as list_told};
use super::{NoticeId, seeing};
use crate::Actor;

/// Something the reader was told.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub(super) struct Notice {
    /// The notice's identifier.
    #[schema(value_type = String)]
    id: NoticeId,
    /// What kind of thing it is.
    kind: String,
    /// The notice as a sentence, in the reader's language.
    text: String,
    /// A few words of what it is about.
    about: String,
    /// Who did it last, by handle.
    actor: Option<String>,
    /// How many others did the same.
    others: i64,
    /// When it last grew (RFC 3339).
    at: String,
    /// Whether it has been seen.
    seen: bool,
    /// Where to look, on this site.
    url: String,
}

/// How many notices are left to see.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub(super) struct Unseen {
    /// How many.
    unseen: i64,
}

/// What the reader was told, newest first.
#[utoipa::path(get, path = "/api/v1/notifications", tag = "notifications", params(Paging), responses((status = 200, body = Listing<Notice>)))]
pub(super) async fn list(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    paging: Paging,
) -> Result<Json<Listing<Notice>>, Stop> {
    let from = paging.after()?.unwrap_or(Place::TOP);
    let (told, next) = list_told(&mut site.db.read().await?, &actor, from, paging.size(40)).await?;
    let items = told.into_iter().map(|told| notice(told, &reader)).collect();
    Ok(Json(Listing {
        items,
        next: next.map(|place| place.to_string()),
    }))
}

/// Marks everything as seen.
#[utoipa::path(post, path = "/api/v1/notifications/seen", tag = "notifications", responses((status = 200, body = Unseen)))]
pub(super) async fn see(
    State(site): State<SharedSite>,
    actor: Actor,
) -> Result<Json<Unseen>, Stop> {
    let mut tx = site.db.write().await?;
    seeing::see_until(&mut tx, &actor, actor.now).await?;
    let unseen = tx
        .one(
            "select unseen_notices from people where id = $1",
            kit::values![actor.person],
        )
        .await?;
    site.commit(tx).await?;
    Ok(Json(Unseen { unseen }))
}

/// Marks one notice as seen.
#[utoipa::path(put, path = "/api/v1/notifications/{id}/seen", tag = "notifications", params(("id" = String, Path, description = "The notice")), responses((status = 204), (status = 404, body = kit::web::Problem)))]
pub(super) async fn see_one(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<NoticeId>,
) -> Result<StatusCode, Stop> {
    let mut tx = site.db.write().await?;
    seeing::open(&mut tx, &actor, id)
        .await?
        .ok_or_else(Stop::not_found)?;
    site.commit(tx).await?;
    Ok(StatusCode::NO_CONTENT)
}

fn notice(told: Told, reader: &Reader) -> Notice {
    Notice {
        text: told.sentence(&reader.words),
        id: told.id,
        kind: told.kind,
        about: told.about,
        actor: told
            .actor
            .filter(|card| card.present)
            .map(|card| card.handle),
        others: told.others,
        at: told.at.rfc3339(),
        seen: told.seen,
        url: told.address,
    }
}
