//! Conversations for programs: listed, opened, read, written in.

use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use kit::clock::Instant;
use kit::site::SharedSite;
use kit::web::{Json, Listing, Paging, Path, Problem, Reader, Stop};
use people::Actor;
use people::attachments::Attached;
use serde::{Deserialize, Serialize};

use super::shapes::{ConversationShape, MessageShape};
use crate::access::{ReadableConversation, ReadableMessage};
use crate::list::mine;
use crate::pages::{Opening, Words, opened, renamed, said};
use crate::thread::Stretch;
use crate::{ConversationId, MessageId, carried};

/// A conversation to open.
#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NewConversation {
    /// The handles of the others: one for the conversation of two people, which is found when
    /// it is there already.
    people: Vec<String>,
    /// What a group is called.
    #[serde(default)]
    name: String,
    /// The first words in it, in Markdown.
    body: String,
    /// Files sent before that go with them, by their identifiers.
    #[serde(default)]
    attachments: Vec<String>,
}

/// Another name for a group.
#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ConversationChange {
    /// What it is called from now on; empty for no name.
    name: String,
}

/// Something to say.
#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NewMessage {
    /// What it says, in Markdown.
    body: String,
    /// Whether you mark it personal.
    #[serde(default)]
    personal: bool,
    /// Why it is to be delivered outside of people's hours too: only for whoever was given that
    /// power, and when it is outside of somebody's hours.
    urgent: Option<String>,
    /// Files sent before, by their identifiers.
    #[serde(default)]
    attachments: Vec<String>,
}

/// The conversations you take part in, the one with the newest message first.
#[utoipa::path(get, path = "/api/v1/conversations", tag = "conversations", params(Paging),
    responses((status = 200, body = Listing<ConversationShape>)))]
pub(super) async fn list(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    paging: Paging,
) -> Result<Json<Listing<ConversationShape>>, Stop> {
    let before = paging.after()?.unwrap_or(i64::MAX);
    let mut tx = site.db.read().await?;
    let (list, next) = mine(&mut tx, &actor, before, paging.size(30)).await?;
    let items = list
        .iter()
        .map(|one| ConversationShape::listed(&site, reader.words, &actor, one))
        .collect();
    Ok(Json(Listing {
        items,
        next: next.map(|next| next.to_string()),
    }))
}

/// Opens a conversation, or finds that of two people, and says the first words in it.
#[utoipa::path(post, path = "/api/v1/conversations", tag = "conversations", request_body = NewConversation,
    responses((status = 201, body = ConversationShape), (status = 403, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn open(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Json(new): Json<NewConversation>,
) -> Result<Response, Stop> {
    let handles = new.people.join(" ");
    let opening = Opening {
        people: &handles,
        name: &new.name,
        body: &new.body,
        files: &Attached::named(&new.attachments),
        later: None,
        second_thoughts: false,
    };
    let id = opened(&site, &actor, opening).await?;
    let mut tx = site.db.read().await?;
    let place = ReadableConversation::open(&mut tx, &actor, id).await?;
    let shape = ConversationShape::of(&site, reader.words, &place);
    let location = [(header::LOCATION, format!("/api/v1/conversations/{id}"))];
    Ok((StatusCode::CREATED, location, Json(shape)).into_response())
}

/// A conversation you take part in.
#[utoipa::path(get, path = "/api/v1/conversations/{id}", tag = "conversations", params(("id" = String, Path, description = "The conversation")),
    responses((status = 200, body = ConversationShape), (status = 404, body = Problem)))]
pub(super) async fn read(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Path(id): Path<ConversationId>,
) -> Result<Json<ConversationShape>, Stop> {
    let mut tx = site.db.read().await?;
    let place = ReadableConversation::open(&mut tx, &actor, id).await?;
    Ok(Json(ConversationShape::of(&site, reader.words, &place)))
}

/// Gives a group another name.
#[utoipa::path(patch, path = "/api/v1/conversations/{id}", tag = "conversations", params(("id" = String, Path, description = "The conversation")),
    request_body = ConversationChange,
    responses((status = 200, body = ConversationShape), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn rename(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Path(id): Path<ConversationId>,
    Json(change): Json<ConversationChange>,
) -> Result<Json<ConversationShape>, Stop> {
    renamed(&site, &actor, id, &change.name).await?;
    let mut tx = site.db.read().await?;
    let place = ReadableConversation::open(&mut tx, &actor, id).await?;
    Ok(Json(ConversationShape::of(&site, reader.words, &place)))
}

/// What was said in a conversation, newest first.
#[utoipa::path(get, path = "/api/v1/conversations/{id}/messages", tag = "conversations", params(("id" = String, Path, description = "The conversation"), Paging),
    responses((status = 200, body = Listing<MessageShape>), (status = 404, body = Problem)))]
pub(super) async fn messages(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<ConversationId>,
    paging: Paging,
) -> Result<Json<Listing<MessageShape>>, Stop> {
    let mut tx = site.db.read().await?;
    let place = ReadableConversation::open(&mut tx, &actor, id).await?;
    let stretch = paging
        .after()?
        .map_or(Stretch::Newest, |after| Stretch::Before(MessageId(after)));
    let thread = place.thread(&mut tx, stretch, paging.size(50)).await?;
    let carried = carried::of(&mut tx, &thread.messages).await?;
    let newest_first = thread.messages.iter().rev();
    Ok(Json(Listing {
        items: newest_first
            .map(|item| MessageShape::of(&site, item, &carried))
            .collect(),
        next: thread.earlier.map(|earlier| earlier.to_string()),
    }))
}

/// Somebody who is outside of their hours.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub(super) struct Delivery {
    /// Their handle.
    person: String,
    /// From when on they are told; null for whoever does not come back within reach.
    from: Option<String>,
}

/// Those who are told only later of what is said now, because they are outside of their hours.
#[utoipa::path(get, path = "/api/v1/conversations/{id}/deliveries", tag = "conversations", params(("id" = String, Path, description = "The conversation")),
    responses((status = 200, body = Vec<Delivery>), (status = 404, body = Problem)))]
pub(super) async fn deliveries(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<ConversationId>,
) -> Result<Json<Vec<Delivery>>, Stop> {
    let mut tx = site.db.read().await?;
    let place = ReadableConversation::open(&mut tx, &actor, id).await?;
    let later = place.reached_later(&mut tx).await?;
    let deliveries = later.into_iter().map(|(one, at)| Delivery {
        person: one.card.handle.clone(),
        from: at.map(Instant::rfc3339),
    });
    Ok(Json(deliveries.collect()))
}

/// Says something in a conversation.
#[utoipa::path(post, path = "/api/v1/conversations/{id}/messages", tag = "conversations", params(("id" = String, Path, description = "The conversation")),
    request_body = NewMessage,
    responses((status = 201, body = MessageShape), (status = 403, body = Problem), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn say(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<ConversationId>,
    Json(new): Json<NewMessage>,
) -> Result<Response, Stop> {
    let words = Words {
        body: &new.body,
        files: &Attached::named(&new.attachments),
        personal: new.personal,
        urgent: new.urgent.as_deref(),
    };
    let message = said(&site, &actor, id, words, false).await?;
    let mut tx = site.db.read().await?;
    let item = ReadableMessage::open(&mut tx, &actor, message).await?;
    let location = [(header::LOCATION, format!("/api/v1/messages/{message}"))];
    let shape = MessageShape::of(&site, &item, &carried::of(&mut tx, [&item]).await?);
    Ok((StatusCode::CREATED, location, Json(shape)).into_response())
}
