//! Saying how far one has read, for programs.

use axum::extract::State;
use axum::http::StatusCode;
use kit::site::SharedSite;
use kit::web::{Json, Path, Stop};
use people::Actor;
use serde::Deserialize;

use super::seen::{feed_seen, space_seen};
use crate::PostId;

/// How far the home feed was read.
#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ReadUntil {
    /// The newest post that was seen.
    #[schema(value_type = String)]
    newest: PostId,
}

/// Marks the home feed as read up to a post. The mark never goes back.
#[utoipa::path(put, path = "/api/v1/feed/seen", tag = "posts", request_body = ReadUntil,
    responses((status = 204), (status = 401, body = kit::web::Problem), (status = 422, body = kit::web::Problem)))]
pub(super) async fn home(
    State(site): State<SharedSite>,
    actor: Actor,
    Json(until): Json<ReadUntil>,
) -> Result<StatusCode, Stop> {
    feed_seen(&site, &actor, until.newest.0).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Marks everything in a space as seen.
#[utoipa::path(put, path = "/api/v1/spaces/{slug}/seen", tag = "spaces", params(("slug" = String, Path, description = "The address of the space")),
    responses((status = 204), (status = 404, body = kit::web::Problem)))]
pub(super) async fn space(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(slug): Path<String>,
) -> Result<StatusCode, Stop> {
    space_seen(&site, &actor, &slug).await?;
    Ok(StatusCode::NO_CONTENT)
}
