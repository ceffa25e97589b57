//! Messages one by one, for programs, and the search among one's own.

use axum::extract::State;
use axum::http::StatusCode;
use kit::db::Tx;
use kit::reactions::{Emoji, ReactionShape, Wish};
use kit::search::Query as Question;
use kit::site::{SharedSite, Site};
use kit::web::{Json, Listing, Paging, Path, Problem, Query, Reader, Stop};
use people::Actor;
use serde::Deserialize;

use super::shapes::MessageShape;
use crate::access::{OwnMessage, ReadableConversation, ReadableMessage};
use crate::pages::edited;
use crate::search::{self, ask};
use crate::{ConversationId, MessageId, carried};

/// Done; there is nothing more to say.
type Done = Result<StatusCode, Stop>;
/// The reactions to a message after the change.
type Answer = Result<Json<Vec<ReactionShape>>, Stop>;

/// Another text for a message.
#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct MessageChange {
    /// What it says now, in Markdown.
    body: String,
    /// The version it replaces; the one that stands when left out.
    version: Option<i64>,
}

/// What is looked for.
#[derive(Debug, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct Asked {
    /// Words, `"exact phrases"`, `from:`, `before:`, `after:`, `#tag`.
    #[serde(default)]
    q: String,
    /// Only in this conversation.
    #[param(value_type = Option<String>)]
    conversation: Option<ConversationId>,
}

/// Looks for something among your own messages, newest first. Nobody else's can be found.
#[utoipa::path(get, path = "/api/v1/messages", tag = "conversations", params(Asked, Paging),
    responses((status = 200, body = Listing<MessageShape>)))]
pub(super) async fn search(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Query(asked): Query<Asked>,
    paging: Paging,
) -> Result<Json<Listing<MessageShape>>, Stop> {
    let wish = search::Wish {
        query: Question::parse(&asked.q),
        inside: asked.conversation,
        after: paging.after()?,
        size: paging.size(30),
    };
    let mut tx = site.db.read().await?;
    let found = ask(&mut tx, &actor, &reader.zone, &wish).await?;
    let carried = carried::of(&mut tx, &found.messages).await?;
    Ok(Json(Listing {
        items: found
            .messages
            .iter()
            .map(|item| MessageShape::of(&site, item, &carried))
            .collect(),
        next: found.next.map(|next| next.to_string()),
    }))
}

/// A message.
#[utoipa::path(get, path = "/api/v1/messages/{id}", tag = "conversations", params(("id" = String, Path, description = "The message")),
    responses((status = 200, body = MessageShape), (status = 404, body = Problem)))]
pub(super) async fn read(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<MessageId>,
) -> Result<Json<MessageShape>, Stop> {
    let mut tx = site.db.read().await?;
    let item = ReadableMessage::open(&mut tx, &actor, id).await?;
    let carried = carried::of(&mut tx, [&item]).await?;
    Ok(Json(MessageShape::of(&site, &item, &carried)))
}

/// Gives a message another text: only its author may, for a day.
#[utoipa::path(patch, path = "/api/v1/messages/{id}", tag = "conversations", params(("id" = String, Path, description = "The message")),
    request_body = MessageChange,
    responses((status = 200, body = MessageShape), (status = 403, body = Problem), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn edit(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<MessageId>,
    Json(change): Json<MessageChange>,
) -> Result<Json<MessageShape>, Stop> {
    edited(&site, &actor, id, change.version, &change.body).await?;
    read(State(site), actor, Path(id)).await
}

async fn own(tx: &mut Tx, actor: &Actor, id: MessageId) -> Result<OwnMessage, Stop> {
    ReadableMessage::open(tx, actor, id)
        .await?
        .own(tx, actor)
        .await
}

/// Withdraws a message: only its author may.
#[utoipa::path(delete, path = "/api/v1/messages/{id}", tag = "conversations", params(("id" = String, Path, description = "The message")),
    responses((status = 204), (status = 403, body = Problem), (status = 404, body = Problem)))]
pub(super) async fn withdraw(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<MessageId>,
) -> Done {
    let mut tx = site.db.write().await?;
    let own = own(&mut tx, &actor, id).await?;
    let leftover = own.withdraw(&site, &mut tx).await?;
    site.commit(tx).await?;
    leftover.delete(&site).await;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes back what was just sent from a page, as if it had never been: its author may, for a few seconds.
#[utoipa::path(post, path = "/api/v1/messages/{id}/undo", tag = "conversations", params(("id" = String, Path, description = "The message")),
    responses((status = 204), (status = 403, body = Problem), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn take_back(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<MessageId>,
) -> Done {
    let mut tx = site.db.write().await?;
    let own = own(&mut tx, &actor, id).await?;
    let _waiting = own.take_back(&site, &mut tx).await?;
    site.commit(tx).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Marks a message of yours personal.
#[utoipa::path(put, path = "/api/v1/messages/{id}/personal", tag = "conversations", params(("id" = String, Path, description = "The message")),
    responses((status = 204), (status = 403, body = Problem), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn mark(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<MessageId>,
) -> Done {
    let mut tx = site.db.write().await?;
    let own = own(&mut tx, &actor, id).await?;
    own.mark(&site, &mut tx).await?;
    site.commit(tx).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes that mark back.
#[utoipa::path(delete, path = "/api/v1/messages/{id}/personal", tag = "conversations", params(("id" = String, Path, description = "The message")),
    responses((status = 204), (status = 403, body = Problem), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn unmark(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<MessageId>,
) -> Done {
    let mut tx = site.db.write().await?;
    let own = own(&mut tx, &actor, id).await?;
    own.unmark(&site, &mut tx).await?;
    site.commit(tx).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Reacts to a message.
#[utoipa::path(put, path = "/api/v1/messages/{id}/reactions/{emoji}", tag = "conversations",
    params(("id" = String, Path, description = "The message"), ("emoji" = String, Path, description = "One emoji, percent-encoded")),
    responses((status = 200, body = Vec<ReactionShape>), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn give(
    State(site): State<SharedSite>,
    actor: Actor,
    Path((id, emoji)): Path<(MessageId, String)>,
) -> Answer {
    react(&site, &actor, id, &emoji, Wish::Give).await
}

/// Takes a reaction to a message back.
#[utoipa::path(delete, path = "/api/v1/messages/{id}/reactions/{emoji}", tag = "conversations",
    params(("id" = String, Path, description = "The message"), ("emoji" = String, Path, description = "One emoji, percent-encoded")),
    responses((status = 200, body = Vec<ReactionShape>), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn take(
    State(site): State<SharedSite>,
    actor: Actor,
    Path((id, emoji)): Path<(MessageId, String)>,
) -> Answer {
    react(&site, &actor, id, &emoji, Wish::Take).await
}

async fn react(site: &Site, actor: &Actor, id: MessageId, emoji: &str, wish: Wish) -> Answer {
    let mut tx = site.db.write().await?;
    let item = ReadableMessage::open(&mut tx, actor, id).await?;
    let emoji = Emoji::typed(emoji)?;
    let place = ReadableConversation::open(&mut tx, actor, item.message.conversation)
        .await?
        .writable(&mut tx)
        .await?;
    let summary = place.react(site, &mut tx, &item, emoji, wish).await?;
    let item = ReadableMessage::open(&mut tx, actor, id).await?;
    site.commit(tx).await?;
    Ok(Json(ReactionShape::all(&summary, &item.mine)))
}
