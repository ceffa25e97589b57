//! About a conversation, for programs: reading marks, silence, people, its mark.

use axum::extract::State;
use axum::http::StatusCode;
use kit::site::{SharedSite, Site};
use kit::web::{Json, Path, Problem, Stop};
use people::Actor;
use serde::{Deserialize, Serialize};

use crate::access::ReadableConversation;
use crate::pages::{brought_in, left, set_mark};
use crate::text::Text;
use crate::{ConversationId, MessageId};

/// Done; there is nothing more to say.
type Done = Result<StatusCode, Stop>;

/// Up to where you have read.
#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = MessagesRead)]
pub(super) struct Read {
    /// The newest message you have read.
    #[schema(value_type = String)]
    newest: MessageId,
}

/// People to bring in.
#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct BroughtIn {
    /// Their handles.
    people: Vec<String>,
}

/// A text to be looked at before it is sent.
#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct MessageAttempt {
    /// What it says, in Markdown.
    body: String,
}

/// What a text would look like.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub(super) struct MessagePreview {
    /// The text as safe HTML.
    html: String,
}

/// Says up to where you have read. Nobody else is told.
#[utoipa::path(put, path = "/api/v1/conversations/{id}/seen", tag = "conversations", params(("id" = String, Path, description = "The conversation")),
    request_body = Read, responses((status = 204), (status = 404, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn see(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<ConversationId>,
    Json(read): Json<Read>,
) -> Done {
    let mut tx = site.db.write().await?;
    let place = ReadableConversation::open(&mut tx, &actor, id).await?;
    place.read_until(&mut tx, read.newest).await?;
    site.commit(tx).await?;
    Ok(StatusCode::NO_CONTENT)
}

async fn set_muted(site: &Site, actor: &Actor, id: ConversationId, muted: bool) -> Done {
    let mut tx = site.db.write().await?;
    let place = ReadableConversation::open(&mut tx, actor, id).await?;
    place.mute(&mut tx, muted).await?;
    site.commit(tx).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// You want to be told nothing of it.
#[utoipa::path(put, path = "/api/v1/conversations/{id}/mute", tag = "conversations", params(("id" = String, Path, description = "The conversation")),
    responses((status = 204), (status = 404, body = Problem)))]
pub(super) async fn mute(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<ConversationId>,
) -> Done {
    set_muted(&site, &actor, id, true).await
}

/// You want to be told of it again.
#[utoipa::path(delete, path = "/api/v1/conversations/{id}/mute", tag = "conversations", params(("id" = String, Path, description = "The conversation")),
    responses((status = 204), (status = 404, body = Problem)))]
pub(super) async fn unmute(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<ConversationId>,
) -> Done {
    set_muted(&site, &actor, id, false).await
}

/// Takes it off your list until something is said in it.
#[utoipa::path(put, path = "/api/v1/conversations/{id}/hiding", tag = "conversations", params(("id" = String, Path, description = "The conversation")),
    responses((status = 204), (status = 404, body = Problem)))]
pub(super) async fn hide(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<ConversationId>,
) -> Done {
    let mut tx = site.db.write().await?;
    let place = ReadableConversation::open(&mut tx, &actor, id).await?;
    place.hide(&mut tx).await?;
    site.commit(tx).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Brings people into a group: they read what follows, nothing of what was said before.
#[utoipa::path(post, path = "/api/v1/conversations/{id}/people", tag = "conversations", params(("id" = String, Path, description = "The conversation")),
    request_body = BroughtIn,
    responses((status = 204), (status = 403, body = Problem), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn bring_in(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<ConversationId>,
    Json(new): Json<BroughtIn>,
) -> Done {
    brought_in(&site, &actor, id, &new.people.join(" ")).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Leaves a group: you read nothing of it any more.
#[utoipa::path(delete, path = "/api/v1/conversations/{id}/seat", tag = "conversations", params(("id" = String, Path, description = "The conversation")),
    responses((status = 204), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn leave(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<ConversationId>,
) -> Done {
    left(&site, &actor, id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Marks a conversation personal. A mark on all your conversations is refused: it must be specific.
#[utoipa::path(put, path = "/api/v1/conversations/{id}/personal", tag = "conversations", params(("id" = String, Path, description = "The conversation")),
    responses((status = 204), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn mark(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<ConversationId>,
) -> Done {
    set_mark(&site, &actor, id, true).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes the mark back: only whoever made it may.
#[utoipa::path(delete, path = "/api/v1/conversations/{id}/personal", tag = "conversations", params(("id" = String, Path, description = "The conversation")),
    responses((status = 204), (status = 403, body = Problem), (status = 404, body = Problem)))]
pub(super) async fn unmark(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<ConversationId>,
) -> Done {
    set_mark(&site, &actor, id, false).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Shows what a text would look like. Nothing is kept.
#[utoipa::path(post, path = "/api/v1/conversations/{id}/preview", tag = "conversations", params(("id" = String, Path, description = "The conversation")),
    request_body = MessageAttempt,
    responses((status = 200, body = MessagePreview), (status = 404, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn preview(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<ConversationId>,
    Json(attempt): Json<MessageAttempt>,
) -> Result<Json<MessagePreview>, Stop> {
    let mut tx = site.db.read().await?;
    let place = ReadableConversation::open(&mut tx, &actor, id).await?;
    let html = Text::written(&place.people, &attempt.body).rendered.html;
    Ok(Json(MessagePreview { html }))
}
