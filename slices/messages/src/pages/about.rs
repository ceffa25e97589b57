//! About a conversation: who takes part, what it is called, its mark, and the way out of it.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use kit::db::Tx;
use kit::site::{SharedSite, Site};
use kit::web::{Form, Page, Path, Reader, Refusal, Stop, see_other};
use kit::words::Words;
use people::{Actor, PersonId};
use serde::Deserialize;

use super::own::Answer;
use super::reach::{audience, marked};
use super::readable;
use crate::ConversationId;
use crate::access::ReadableConversation;
use crate::opening::people_named;

#[derive(Template)]
#[template(path = "conversation-about.html")]
struct About<'a> {
    words: Words,
    me: PersonId,
    title: &'a str,
    place: &'a ReadableConversation,
    audience: &'a str,
    marked: Option<String>,
    name: &'a str,
    people: &'a str,
    refusal: Option<String>,
    wrong: &'a str,
}

impl About<'_> {
    fn is_my_mark(&self) -> bool {
        self.place.conversation.personal_by == Some(self.me)
    }
}

/// What the forms of the page send.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    name: Option<String>,
    people: String,
}

/// `GET /messages/{id}/about`
pub(super) async fn show(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Path(id): Path<ConversationId>,
) -> Result<Page, Stop> {
    let mut tx = site.db.read().await?;
    let place = readable(&mut tx, &actor, id).await?;
    page(&mut tx, &reader, &place, &Typed::default(), None).await
}

async fn page(
    tx: &mut Tx,
    reader: &Reader,
    place: &ReadableConversation,
    typed: &Typed,
    refusal: Option<&Refusal>,
) -> Result<Page, Stop> {
    let words = reader.words;
    let title = place.title(words);
    let page = About {
        words,
        me: place.actor.person,
        title: &title,
        place,
        audience: &audience(words, place),
        marked: marked(tx, reader, place).await?,
        name: typed.name.as_deref().unwrap_or(&place.conversation.name),
        people: &typed.people,
        refusal: refusal.map(|refusal| refusal.sentence(words)),
        wrong: refusal
            .and_then(|refusal| refusal.field)
            .unwrap_or_default(),
    };
    let status = refusal.map_or(StatusCode::OK, |refusal| refusal.status);
    let heading = words.one("messages-about", "title", &title);
    Ok(Page::new(heading, &page)?
        .section("messages")
        .status(status))
}

/// The page again, with what was typed and why it was refused.
async fn again(
    site: &Site,
    actor: &Actor,
    reader: &Reader,
    id: ConversationId,
    typed: &Typed,
    stop: Stop,
) -> Result<Response, Stop> {
    let refusal = stop.refusal()?;
    let mut tx = site.db.read().await?;
    let place = readable(&mut tx, actor, id).await?;
    let page = page(&mut tx, reader, &place, typed, Some(&refusal)).await?;
    Ok(page.into_response())
}

/// `POST /messages/{id}/name`
pub(super) async fn rename(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Path(id): Path<ConversationId>,
    Form(typed): Form<Typed>,
) -> Result<Response, Stop> {
    let name = typed.name.as_deref().unwrap_or_default();
    match renamed(&site, &actor, id, name).await {
        Ok(()) => Ok(see_other(&format!("{}/about", id.address()))),
        Err(stop) => again(&site, &actor, &reader, id, &typed, stop).await,
    }
}

/// Gives a group another name, whoever asks for it.
pub(crate) async fn renamed(
    site: &Site,
    actor: &Actor,
    id: ConversationId,
    name: &str,
) -> Result<(), Stop> {
    let mut tx = site.db.write().await?;
    let place = readable(&mut tx, actor, id)
        .await?
        .writable(&mut tx)
        .await?;
    place.rename(site, &mut tx, name).await?;
    site.commit(tx).await?;
    Ok(())
}

/// `POST /messages/{id}/people`
pub(super) async fn bring_in(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Path(id): Path<ConversationId>,
    Form(typed): Form<Typed>,
) -> Result<Response, Stop> {
    match brought_in(&site, &actor, id, &typed.people).await {
        Ok(()) => Ok(see_other(&format!("{}/about", id.address()))),
        Err(stop) => again(&site, &actor, &reader, id, &typed, stop).await,
    }
}

/// Brings people into a group, whoever asks for it.
pub(crate) async fn brought_in(
    site: &Site,
    actor: &Actor,
    id: ConversationId,
    handles: &str,
) -> Result<(), Stop> {
    let mut tx = site.db.write().await?;
    let place = readable(&mut tx, actor, id)
        .await?
        .writable(&mut tx)
        .await?;
    let people = people_named(&mut tx, actor, handles).await?;
    place.bring_in(site, &mut tx, &people).await?;
    site.commit(tx).await?;
    Ok(())
}

/// `POST /messages/{id}/personal`
pub(super) async fn mark(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Path(id): Path<ConversationId>,
    Form(answer): Form<Answer>,
) -> Result<Response, Stop> {
    match set_mark(&site, &actor, id, answer.is_yes()).await {
        Ok(()) => Ok(see_other(&format!("{}/about", id.address()))),
        Err(stop) => again(&site, &actor, &reader, id, &Typed::default(), stop).await,
    }
}

/// Marks a conversation, or takes the mark back, whoever asks for it.
pub(crate) async fn set_mark(
    site: &Site,
    actor: &Actor,
    id: ConversationId,
    wanted: bool,
) -> Result<(), Stop> {
    let mut tx = site.db.write().await?;
    let place = readable(&mut tx, actor, id).await?;
    if wanted {
        place.mark(site, &mut tx).await?;
    } else {
        place.unmark(site, &mut tx).await?;
    }
    site.commit(tx).await?;
    Ok(())
}

/// `POST /messages/{id}/departure`
pub(super) async fn leave(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Path(id): Path<ConversationId>,
) -> Result<Response, Stop> {
    match left(&site, &actor, id).await {
        Ok(()) => Ok(see_other("/messages")),
        Err(stop) => again(&site, &actor, &reader, id, &Typed::default(), stop).await,
    }
}

/// Leaves a group, whoever asks for it.
pub(crate) async fn left(site: &Site, actor: &Actor, id: ConversationId) -> Result<(), Stop> {
    let mut tx = site.db.write().await?;
    readable(&mut tx, actor, id)
        .await?
        .leave(site, &mut tx)
        .await?;
    site.commit(tx).await?;
    Ok(())
}
