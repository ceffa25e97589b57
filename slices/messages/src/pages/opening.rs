//! The page on which a conversation begins: with whom, and the first words.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use kit::site::{SharedSite, Site};
use kit::web::{Page, Query, Reader, Refusal, Stop, see_other};
use kit::words::Words;
use people::attachments::{self, Attached, ChooserView, Sent};
use people::hours::Calendar;
use people::{Actor, directory};
use serde::Deserialize;

use super::reach::delivered_later;
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
    people: &'a str,
    name: &'a str,
    body: &'a str,
    later: Option<&'a str>,
    limit: u64,
    chooser: ChooserView,
    refusal: Option<String>,
    wrong: &'a str,
}

/// What the first words of a conversation are.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Opening<'o> {
    /// With whom, by handle.
    pub(crate) people: &'o str,
    /// What a group is called.
    pub(crate) name: &'o str,
    /// What is said first.
    pub(crate) body: &'o str,
    /// The files that go with it.
    pub(crate) files: &'o [Attached],
    /// When it will reach whoever it is meant for, if that is known and later.
    pub(crate) later: Option<&'o str>,
    /// Whether its author gets a few seconds to take it back.
    pub(crate) second_thoughts: bool,
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
    let mut people = String::new();
    let mut later = None;
    if !asked.to.is_empty() {
        // Somebody who is not there, or not for this reader to see: the form, without them.
        if let Some(person) = directory::find(&mut tx, &actor, &asked.to).await? {
            if let Some(id) = with(&mut tx, &actor, person.id()).await? {
                return Ok(see_other(&format!("{}#last", id.address())));
            }
            people = format!("@{} ", person.card.handle);
            let resting = Calendar::resting(&mut tx, &[person.id()], actor.now).await?;
            let named = resting
                .first()
                .map(|(_, at)| (person.card.name.as_str(), *at));
            later = delivered_later(&reader, actor.now, named.as_slice());
        }
    }
    drop(tx);
    let opening = Opening {
        people: &people,
        later: later.as_deref(),
        ..Opening::default()
    };
    Ok(form(&site, &reader, &actor, opening, None)
        .await?
        .into_response())
}

async fn form(
    site: &Site,
    reader: &Reader,
    actor: &Actor,
    opening: Opening<'_>,
    refusal: Option<&Refusal>,
) -> Result<Page, Stop> {
    let words = reader.words;
    let largest = site.settings.largest_file;
    let mut tx = site.db.read().await?;
    let files = attachments::among(&mut tx, actor.person, opening.files).await?;
    drop(tx);
    let page = New {
        words,
        handle: &actor.handle,
        people: opening.people,
        name: opening.name,
        body: opening.body,
        later: opening.later,
        limit: largest / 1_000_000,
        chooser: ChooserView::new(words, "message-files", largest, files),
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
    mut sent: Sent,
) -> Result<Response, Stop> {
    let taken = sent.take_in(&site, &actor).await;
    let files = sent.attached();
    let opening = Opening {
        people: sent.field("people").unwrap_or_default(),
        name: sent.field("name").unwrap_or_default(),
        body: sent.body(),
        files: &files,
        later: None,
        second_thoughts: true,
    };
    let done = match taken {
        // Nothing is said by a form that was sent to take a file off its list.
        Ok(()) if sent.is_removing() => None,
        Ok(()) => Some(opened(&site, &actor, opening).await),
        Err(stop) => Some(Err(stop)),
    };
    let refusal = match done {
        Some(Ok(id)) => return Ok(see_other(&format!("{}#last", id.address()))),
        Some(Err(stop)) => Some(stop.refusal()?),
        None => None,
    };
    let page = form(&site, &reader, &actor, opening, refusal.as_ref()).await?;
    Ok(page.into_response())
}

/// Opens a conversation and says the first words in it, whoever asks for it: a conversation
/// in which nothing is said would only show that somebody thought of it.
pub(crate) async fn opened(
    site: &Site,
    actor: &Actor,
    opening: Opening<'_>,
) -> Result<ConversationId, Stop> {
    let mut tx = site.db.write().await?;
    let people = people_named(&mut tx, actor, opening.people).await?;
    let id = open_with(site, &mut tx, actor, &people, opening.name).await?;
    let place = readable(&mut tx, actor, id)
        .await?
        .writable(&mut tx)
        .await?;
    let text = Text::sent(&place.0.people, opening.body, !opening.files.is_empty())?;
    let draft = Draft {
        text: &text,
        files: opening.files,
        personal: false,
        urgency: None,
        second_thoughts: opening.second_thoughts,
    };
    place.say(site, &mut tx, draft).await?;
    site.commit(tx).await?;
    Ok(id)
}
