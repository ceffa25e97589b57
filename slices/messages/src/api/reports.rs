//! Reports and blocks, for programs: both are known to whoever made them alone.

use axum::extract::State;
use axum::http::StatusCode;
use kit::site::SharedSite;
use kit::web::{Json, Listing, Paging, Path, Problem, Stop};
use people::{Actor, directory};
use serde::Deserialize;

use super::shapes::{BlockShape, ReportShape};
use crate::access::ReadableConversation;
use crate::reports::{Choice, mine};
use crate::{ConversationId, MessageId, blocks as blocking};

/// Messages to report.
#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NewReport {
    /// The messages you report.
    #[schema(value_type = Vec<String>)]
    messages: Vec<MessageId>,
    /// Those that make them understood.
    #[serde(default)]
    #[schema(value_type = Vec<String>)]
    context: Vec<MessageId>,
    /// Why.
    reason: String,
}

/// Reports messages of a conversation you take part in: these, and no others.
#[utoipa::path(post, path = "/api/v1/conversations/{id}/report", tag = "conversations", params(("id" = String, Path, description = "The conversation")),
    request_body = NewReport,
    responses((status = 201), (status = 404, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn report(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<ConversationId>,
    Json(new): Json<NewReport>,
) -> Result<StatusCode, Stop> {
    let mut tx = site.db.write().await?;
    let place = ReadableConversation::open(&mut tx, &actor, id).await?;
    let choice = Choice {
        reported: new.messages,
        context: new.context,
        reason: new.reason,
    };
    place.report(&site, &mut tx, &choice).await?;
    site.commit(tx).await?;
    Ok(StatusCode::CREATED)
}

/// The reports you made, newest first.
#[utoipa::path(get, path = "/api/v1/me/reports", tag = "conversations", params(Paging),
    responses((status = 200, body = Listing<ReportShape>)))]
pub(super) async fn list(
    State(site): State<SharedSite>,
    actor: Actor,
    paging: Paging,
) -> Result<Json<Listing<ReportShape>>, Stop> {
    let before = paging.after()?.unwrap_or(i64::MAX);
    let mut tx = site.db.read().await?;
    let (reports, next) = mine(&mut tx, &actor, before, paging.size(20)).await?;
    Ok(Json(Listing {
        items: reports.iter().map(ReportShape::of).collect(),
        next: next.map(|next| next.to_string()),
    }))
}

/// Whom you blocked, by name.
#[utoipa::path(get, path = "/api/v1/me/blocks", tag = "conversations",
    responses((status = 200, body = Listing<BlockShape>)))]
pub(super) async fn blocks(
    State(site): State<SharedSite>,
    actor: Actor,
) -> Result<Json<Listing<BlockShape>>, Stop> {
    let mut tx = site.db.read().await?;
    let blocked = blocking::mine(&mut tx, &actor).await?;
    Ok(Json(Listing {
        items: blocked.iter().map(BlockShape::of).collect(),
        next: None,
    }))
}

/// Blocks somebody: they cannot begin a conversation with you, nor write in the one you have.
#[utoipa::path(put, path = "/api/v1/me/blocks/{handle}", tag = "conversations", params(("handle" = String, Path, description = "The person")),
    responses((status = 204), (status = 404, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn block(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(handle): Path<String>,
) -> Result<StatusCode, Stop> {
    let mut tx = site.db.write().await?;
    let person = directory::find(&mut tx, &actor, &handle)
        .await?
        .ok_or_else(Stop::not_found)?;
    blocking::block(&site, &mut tx, &actor, person.id()).await?;
    site.commit(tx).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes a block back.
#[utoipa::path(delete, path = "/api/v1/me/blocks/{handle}", tag = "conversations", params(("handle" = String, Path, description = "The person")),
    responses((status = 204)))]
pub(super) async fn unblock(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(handle): Path<String>,
) -> Result<StatusCode, Stop> {
    let mut tx = site.db.write().await?;
    blocking::unblock(&mut tx, &actor, &handle).await?;
    site.commit(tx).await?;
    Ok(StatusCode::NO_CONTENT)
}
