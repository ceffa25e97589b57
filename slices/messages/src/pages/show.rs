//! A conversation on its own page: what was said, who reads it, and where one writes.

use askama::Template;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use kit::db::Tx;
use kit::site::{SharedSite, Site};
use kit::ui::UndoView;
use kit::web::{Page, Path, Query, Reader, Refusal, Stop, see_other};
use kit::words::Words;
use people::Actor;
use people::attachments::{self, Attached, ChooserView, Sent};
use serde::Deserialize;

use super::line::{Line, lines};
use super::own::{Words as Said, quoted, said};
use super::reach::{audience, later, marked};
use super::readable;
use crate::access::{ReadableConversation, ReadableMessage};
use crate::text::Text;
use crate::thread::{PAGE, Stretch, Thread};
use crate::{ConversationId, MessageId, carried};

#[derive(Template)]
#[template(path = "conversation.html")]
struct ConversationPage<'a> {
    words: Words,
    handle: &'a str,
    title: &'a str,
    place: &'a ReadableConversation,
    lines: Vec<Line<'a>>,
    thread: &'a Thread,
    marked: Option<String>,
    audience: &'a str,
    outside: bool,
    /// When it will reach those who are outside of their hours.
    later: Option<String>,
    /// Whether the reader may have it delivered all the same.
    may_interrupt: bool,
    /// Why nothing can be written now.
    closed: Option<String>,
    written: Written,
    refusal: Option<String>,
    /// The field it is about.
    wrong: &'static str,
    limit: u64,
    chooser: ChooserView,
    undo: Option<UndoView>,
}

#[derive(Template)]
#[template(path = "conversation-aside.html")]
struct Beside<'a> {
    words: Words,
    place: &'a ReadableConversation,
    audience: &'a str,
}

/// What was written and is not sent: refused, looked at before sending, or taken back.
#[derive(Debug, Default)]
pub(super) struct Written {
    pub(super) body: String,
    pub(super) files: Vec<Attached>,
    pub(super) personal: bool,
    pub(super) urgent: bool,
    pub(super) reason: String,
    pub(super) refusal: Option<Refusal>,
    pub(super) preview: Option<String>,
    pub(super) taken_back: bool,
}

impl Written {
    fn of(sent: &Sent) -> Self {
        Self {
            body: sent.body().to_owned(),
            files: sent.attached(),
            personal: sent.field("personal").is_some(),
            urgent: sent.field("urgent").is_some(),
            reason: sent.field("reason").unwrap_or_default().to_owned(),
            ..Self::default()
        }
    }
}

/// Which part to show, and which message to answer.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    before: Option<MessageId>,
    at: Option<MessageId>,
    quote: Option<MessageId>,
}

/// `GET /messages/{id}`
pub(super) async fn show(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Path(id): Path<ConversationId>,
    Query(asked): Query<Asked>,
) -> Result<Page, Stop> {
    let mut tx = site.db.read().await?;
    let place = readable(&mut tx, &actor, id).await?;
    let stretch = match (asked.before, asked.at) {
        (Some(before), _) => Stretch::Before(before),
        (None, Some(at)) => Stretch::Around(at),
        (None, None) => Stretch::Newest,
    };
    let quote = match asked.quote {
        Some(message) => ReadableMessage::find(&mut tx, &actor, message).await?,
        None => None,
    };
    let body = quote
        // What was said elsewhere is not carried here.
        .filter(|item| item.message.conversation == id && item.message.stands())
        .map(|item| quoted(&reader, &item))
        .unwrap_or_default();
    let written = Written {
        body,
        ..Written::default()
    };
    let desk = Desk {
        reader: &reader,
        actor: &actor,
        largest_file: site.settings.largest_file,
    };
    page(&mut tx, desk, &place, stretch, written).await
}

/// `POST /messages/{id}`
pub(super) async fn say(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Path(id): Path<ConversationId>,
    mut sent: Sent,
) -> Result<Response, Stop> {
    let refusal = match taken_and_said(&site, &actor, id, &mut sent).await {
        Ok(Some(message)) => {
            return Ok(see_other(&format!("{}#message-{message}", id.address())));
        }
        Ok(None) => None,
        Err(stop) => Some(stop.refusal()?),
    };
    let written = Written {
        refusal,
        ..Written::of(&sent)
    };
    again(&site, &reader, &actor, id, written).await
}

/// Nothing is said by a form that was sent to take a file off its list.
async fn taken_and_said(
    site: &Site,
    actor: &Actor,
    id: ConversationId,
    sent: &mut Sent,
) -> Result<Option<MessageId>, Stop> {
    sent.take_in(site, actor).await?;
    if sent.is_removing() {
        return Ok(None);
    }
    let words = Said {
        body: sent.body(),
        files: &sent.attached(),
        personal: sent.field("personal").is_some(),
        urgent: urgent(sent),
    };
    said(site, actor, id, words, true).await.map(Some)
}

/// Why it is to be delivered at any hour, where the box is ticked.
fn urgent(sent: &Sent) -> Option<&str> {
    sent.field("urgent")?;
    Some(sent.field("reason").unwrap_or_default())
}

async fn again(
    site: &Site,
    reader: &Reader,
    actor: &Actor,
    id: ConversationId,
    written: Written,
) -> Result<Response, Stop> {
    let mut tx = site.db.read().await?;
    let place = readable(&mut tx, actor, id).await?;
    let desk = Desk {
        reader,
        actor,
        largest_file: site.settings.largest_file,
    };
    let page = page(&mut tx, desk, &place, Stretch::Newest, written).await?;
    Ok(page.into_response())
}

/// `POST /messages/{id}/preview`: a piece for a script, the whole page otherwise.
pub(super) async fn preview(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    asked: HeaderMap,
    Path(id): Path<ConversationId>,
    mut sent: Sent,
) -> Result<Response, Stop> {
    let mut tx = site.db.read().await?;
    let place = readable(&mut tx, &actor, id).await?;
    drop(tx);
    let html = Text::written(&place.people, sent.body()).rendered.html;
    if asked.contains_key("x-fragment") {
        let kind = [(axum::http::header::CONTENT_TYPE, "text/html; charset=utf-8")];
        return Ok((kind, html).into_response());
    }
    // A browser does not choose files twice: those that came stay with the form.
    let refusal = match sent.take_in(&site, &actor).await {
        Ok(()) => None,
        Err(stop) => Some(stop.refusal()?),
    };
    let written = Written {
        refusal,
        preview: Some(html),
        ..Written::of(&sent)
    };
    again(&site, &reader, &actor, id, written).await
}

/// `POST /message/{id}/undo`: nothing is there any more, and its text is back in the form.
pub(super) async fn take_back(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Path(id): Path<MessageId>,
) -> Result<Response, Stop> {
    let mut tx = site.db.write().await?;
    let own = ReadableMessage::open(&mut tx, &actor, id)
        .await?
        .own(&mut tx, &actor)
        .await?;
    let files = own.take_back(&site, &mut tx).await?;
    let message = own.message.clone();
    site.commit(tx).await?;
    let written = Written {
        body: message.body,
        files,
        personal: message.personal_at.is_some(),
        urgent: !message.urgent.is_empty(),
        reason: message.urgent,
        taken_back: true,
        ..Written::default()
    };
    again(&site, &reader, &actor, message.conversation, written).await
}

/// Before whom a page is laid, and how large a file they may put on it.
#[derive(Clone, Copy)]
pub(super) struct Desk<'d> {
    reader: &'d Reader,
    actor: &'d Actor,
    largest_file: u64,
}

/// The page of the conversation.
pub(super) async fn page(
    tx: &mut Tx,
    desk: Desk<'_>,
    place: &ReadableConversation,
    stretch: Stretch,
    written: Written,
) -> Result<Page, Stop> {
    let Desk { reader, actor, .. } = desk;
    let words = reader.words;
    let thread = place.thread(tx, stretch, PAGE).await?;
    let closed = place.why_not(tx).await?;
    let later = later(tx, reader, place).await?;
    let carried = carried::of(tx, &thread.messages).await?;
    let lines = lines(
        tx,
        reader,
        actor,
        place,
        &thread.messages,
        &carried,
        closed.is_none(),
    )
    .await?;
    let files = attachments::among(tx, actor.person, &written.files).await?;
    let title = place.title(words);
    let audience = audience(words, place);
    let status = written.refusal.as_ref().map(|refusal| refusal.status);
    let page = ConversationPage {
        words,
        handle: &actor.handle,
        title: &title,
        place,
        lines,
        marked: marked(tx, reader, place).await?,
        audience: &audience,
        outside: place.people.iter().any(|one| one.card.outside),
        later,
        may_interrupt: actor.may_interrupt,
        closed: closed.map(|refusal| refusal.sentence(words)),
        wrong: written
            .refusal
            .as_ref()
            .and_then(|refusal| refusal.field)
            .map_or("", field_id),
        refusal: written
            .refusal
            .as_ref()
            .map(|refusal| refusal.sentence(words)),
        written,
        limit: desk.largest_file / 1_000_000,
        chooser: ChooserView::new(words, "message-files", desk.largest_file, files),
        undo: undo(reader, actor, &thread.messages),
        thread: &thread,
    };
    let page = Page::new(title.as_str(), &page)?
        .section("messages")
        .aside(&Beside {
            words,
            place,
            audience: &audience,
        })?;
    Ok(status.into_iter().fold(page, Page::status))
}

/// What a field of the form is called in the page.
pub(super) fn field_id(field: &str) -> &'static str {
    match field {
        "body" => "message-body",
        "files" => "message-files",
        "urgent" => "message-urgent",
        "reason" => "message-reason",
        "people" => "people",
        "name" => "name",
        _ => "",
    }
}

fn undo(reader: &Reader, actor: &Actor, messages: &[ReadableMessage]) -> Option<UndoView> {
    let fresh = |item: &&ReadableMessage| {
        item.message.author == actor.person && item.message.may_be_taken_back(actor.now)
    };
    let item = messages.iter().rev().find(fresh)?;
    Some(UndoView {
        words: reader.words,
        action: format!("{}/undo#message-body", item.message.id.address()),
        until: item.message.settled_at,
        sentence: reader.words.say("messages-sent").to_owned(),
    })
}
