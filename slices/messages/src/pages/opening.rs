//! The page on which a conversation begins: with whom, and the first words.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use kit::site::{SharedSite, Site};
use kit::web::{Form, Page, Query, Reader, Refusal, Stop, see_other};
use kit::words::Words;
use people::{Actor, directory};
use serde::Deserialize;

use super::readable;
use super::show::field_id;
use crate::ConversationId;
use crate::opening::{open as open_with, people_named, with};
use crate::text::Text;
use crate::writing::Draft;

#[derive(Template)]
#[template(path = "conversation-new.html")]
struct New<'a> {
    words: Words,
    handle: &'a str,
    sent: &'a Sent,
    refusal: Option<String>,
    wrong: &'a str,
}

/// What the form sends.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Sent {
    people: String,
    name: String,
    body: String,
}

/// With whom, by handle.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    to: String,
}

/// `GET /messages/new`: the conversation of two that is there already, or the form.
pub(super) async fn show(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Query(asked): Query<Asked>,
) -> Result<Response, Stop> {
    let mut tx = site.db.read().await?;
    let mut sent = Sent::default();
    if !asked.to.is_empty() {
        // Somebody who is not there, or not for this reader to see: the form, without them.
        if let Some(person) = directory::find(&mut tx, &actor, &asked.to).await? {
            if let Some(id) = with(&mut tx, &actor, person.id()).await? {
                return Ok(see_other(&format!("{}#last", id.address())));
            }
            sent.people = format!("@{} ", person.card.handle);
        }
    }
    Ok(form(&reader, &actor, &sent, None)?.into_response())
}

fn form(
    reader: &Reader,
    actor: &Actor,
    sent: &Sent,
    refusal: Option<&Refusal>,
) -> Result<Page, Stop> {
    let words = reader.words;
    let page = New {
        words,
        handle: &actor.handle,
        sent,
        refusal: refusal.map(|refusal| refusal.sentence(words)),
        wrong: refusal
            .and_then(|refusal| refusal.field)
            .map_or("", field_id),
    };
    let status = refusal.map_or(StatusCode::OK, |refusal| refusal.status);
    Ok(Page::new(words.say("messages-new"), &page)?
        .section("messages")
        .status(status))
}

/// `POST /messages`
pub(super) async fn open(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Form(sent): Form<Sent>,
) -> Result<Response, Stop> {
    match opened(&site, &actor, &sent.people, &sent.name, &sent.body, true).await {
        Ok(id) => Ok(see_other(&format!("{}#last", id.address()))),
        Err(stop) => {
            let refusal = stop.refusal()?;
            Ok(form(&reader, &actor, &sent, Some(&refusal))?.into_response())
        }
    }
}

/// Opens a conversation and says the first words in it, whoever asks for it: a conversation
/// in which nothing is said would only show that somebody thought of it.
pub(crate) async fn opened(
    site: &Site,
    actor: &Actor,
    handles: &str,
    name: &str,
    body: &str,
    second_thoughts: bool,
) -> Result<ConversationId, Stop> {
    let mut tx = site.db.write().await?;
    let people = people_named(&mut tx, actor, handles).await?;
    let id = open_with(site, &mut tx, actor, &people, name).await?;
    let place = readable(&mut tx, actor, id)
        .await?
        .writable(&mut tx)
        .await?;
    let text = Text::sent(&place.0.people, body, false)?;
    let draft = Draft {
        text: &text,
        files: &[],
        personal: false,
        urgency: None,
        second_thoughts,
    };
    place.say(site, &mut tx, draft).await?;
    site.commit(tx).await?;
    Ok(id)
}
