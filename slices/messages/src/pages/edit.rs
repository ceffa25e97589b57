//! The page on which a message is changed, for a day.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use kit::site::{SharedSite, Site};
use kit::web::{Form, Page, Path, Reader, Refusal, Stop, see_other};
use kit::words::Words;
use people::Actor;
use serde::Deserialize;

use super::own::edited;
use super::reach::audience;
use super::show::field_id;
use crate::MessageId;
use crate::access::{EditableMessage, ReadableMessage};
use crate::message::EDITABLE;

#[derive(Template)]
#[template(path = "message-edit.html")]
struct Edit<'a> {
    words: Words,
    address: String,
    title: &'a str,
    id: MessageId,
    version: i64,
    body: &'a str,
    /// What stands now, where it is not what the form began from.
    stands: Option<&'a str>,
    audience: &'a str,
    outside: bool,
    limit: String,
    refusal: Option<String>,
    wrong: &'static str,
}

/// What the form sends.
#[derive(Debug, Deserialize)]
pub(super) struct Sent {
    #[serde(default)]
    body: String,
    version: Option<i64>,
}

/// `GET /message/{id}/edit`
pub(super) async fn show(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Path(id): Path<MessageId>,
) -> Result<Page, Stop> {
    form(&site, &actor, &reader, id, None).await
}

/// `POST /message/{id}`
pub(super) async fn edit(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Path(id): Path<MessageId>,
    Form(sent): Form<Sent>,
) -> Result<Response, Stop> {
    let refusal = match edited(&site, &actor, id, sent.version, &sent.body).await {
        Ok(address) => return Ok(see_other(&address)),
        Err(stop) => stop.refusal()?,
    };
    let page = form(&site, &actor, &reader, id, Some((&sent.body, &refusal))).await?;
    Ok(page.into_response())
}

async fn form(
    site: &Site,
    actor: &Actor,
    reader: &Reader,
    id: MessageId,
    attempt: Option<(&str, &Refusal)>,
) -> Result<Page, Stop> {
    let mut tx = site.db.read().await?;
    let EditableMessage { message, place } = ReadableMessage::open(&mut tx, actor, id)
        .await?
        .editable(&mut tx, actor)
        .await?;
    let (words, place) = (reader.words, place.0);
    let crossed = attempt.is_some_and(|(_, refusal)| refusal.status == StatusCode::CONFLICT);
    let page = Edit {
        words,
        address: message.address(),
        title: &place.title(words),
        id,
        version: message.version,
        body: attempt.map_or(message.body.as_str(), |(body, _)| body),
        stands: crossed.then_some(message.body.as_str()),
        audience: &audience(words, &place),
        outside: place.people.iter().any(|one| one.card.outside),
        limit: reader.moment(message.sent_at.plus(EDITABLE)),
        refusal: attempt.map(|(_, refusal)| refusal.sentence(words)),
        wrong: attempt
            .and_then(|(_, refusal)| refusal.field)
            .map_or("", field_id),
    };
    let status = attempt.map_or(StatusCode::OK, |(_, refusal)| refusal.status);
    Ok(Page::new(words.say("messages-edit"), &page)?
        .section("messages")
        .status(status))
}
