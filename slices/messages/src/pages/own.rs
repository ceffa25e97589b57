//! Messages one by one: found, sent, withdrawn, marked, reacted to.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use kit::reactions::{Choice, Wish};
use kit::site::{SharedSite, Site};
use kit::web::{Form, Path, Reader, Stop, see_other};
use people::Actor;
use people::attachments::Attached;
use people::hours::Urgency;
use serde::Deserialize;

use super::line::row;
use super::readable;
use crate::access::ReadableMessage;
use crate::text::Text;
use crate::writing::Draft;
use crate::{ConversationId, MessageId};

/// What somebody wants to say.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Words<'w> {
    pub(crate) body: &'w str,
    pub(crate) files: &'w [Attached],
    pub(crate) personal: bool,
    /// Why it is to be delivered at any hour, if it is.
    pub(crate) urgent: Option<&'w str>,
}

/// Says something in a conversation, whoever asks for it.
pub(crate) async fn said(
    site: &Site,
    actor: &Actor,
    id: ConversationId,
    words: Words<'_>,
    second_thoughts: bool,
) -> Result<MessageId, Stop> {
    // The text is made ready before the write begins: nothing slow happens while others wait.
    let mut tx = site.db.read().await?;
    let place = readable(&mut tx, actor, id).await?;
    drop(tx);
    let text = Text::sent(&place.people, words.body, !words.files.is_empty())?;
    let urgency = words.urgent.map(|reason| Urgency::claimed(actor, reason));
    let urgency = urgency.transpose()?;
    let mut tx = site.db.write().await?;
    let place = readable(&mut tx, actor, id)
        .await?
        .writable(&mut tx)
        .await?;
    let draft = Draft {
        text: &text,
        files: words.files,
        personal: words.personal,
        urgency: urgency.as_ref(),
        second_thoughts,
    };
    let message = place.say(site, &mut tx, draft).await?;
    site.commit(tx).await?;
    Ok(message)
}

/// Changes a message, whoever asks for it; where it is.
pub(crate) async fn edited(
    site: &Site,
    actor: &Actor,
    id: MessageId,
    version: Option<i64>,
    body: &str,
) -> Result<String, Stop> {
    let mut tx = site.db.read().await?;
    let own = ReadableMessage::open(&mut tx, actor, id)
        .await?
        .editable(&mut tx, actor)
        .await?;
    drop(tx);
    let text = Text::sent(&own.place.0.people, body, own.message.files > 0)?;
    let mut tx = site.db.write().await?;
    let own = ReadableMessage::open(&mut tx, actor, id)
        .await?
        .editable(&mut tx, actor)
        .await?;
    let version = version.unwrap_or(own.message.version);
    own.edit(site, &mut tx, version, &text).await?;
    site.commit(tx).await?;
    Ok(own.message.address())
}

/// `GET /message/{id}`: its place in its conversation.
pub(super) async fn show(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<MessageId>,
) -> Result<Response, Stop> {
    let mut tx = site.db.read().await?;
    let item = ReadableMessage::open(&mut tx, &actor, id).await?;
    Ok(see_other(&item.message.address()))
}

/// `POST /message/{id}/withdrawal`
pub(super) async fn withdraw(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<MessageId>,
) -> Result<Response, Stop> {
    let mut tx = site.db.write().await?;
    let own = ReadableMessage::open(&mut tx, &actor, id)
        .await?
        .own(&mut tx, &actor)
        .await?;
    let leftover = own.withdraw(&site, &mut tx).await?;
    site.commit(tx).await?;
    leftover.delete(&site).await;
    Ok(see_other(&own.message.address()))
}

/// Yes or no, said by the value of a button.
#[derive(Debug, Deserialize)]
pub(super) struct Answer {
    #[serde(default)]
    answer: String,
}

impl Answer {
    /// Everything but a no is a yes.
    pub(super) fn is_yes(&self) -> bool {
        self.answer != "no"
    }
}

/// `POST /message/{id}/personal`
pub(super) async fn mark(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<MessageId>,
    Form(answer): Form<Answer>,
) -> Result<Response, Stop> {
    let mut tx = site.db.write().await?;
    let own = ReadableMessage::open(&mut tx, &actor, id)
        .await?
        .own(&mut tx, &actor)
        .await?;
    if answer.is_yes() {
        own.mark(&site, &mut tx).await?;
    } else {
        own.unmark(&site, &mut tx).await?;
    }
    site.commit(tx).await?;
    Ok(see_other(&own.message.address()))
}

/// `POST /message/{id}/reactions`
pub(super) async fn react(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    headers: HeaderMap,
    Path(id): Path<MessageId>,
    Form(choice): Form<Choice>,
) -> Result<Response, Stop> {
    let emoji = choice.emoji()?;
    let mut tx = site.db.write().await?;
    let item = ReadableMessage::open(&mut tx, &actor, id).await?;
    let place = readable(&mut tx, &actor, item.message.conversation)
        .await?
        .writable(&mut tx)
        .await?;
    place
        .react(&site, &mut tx, &item, emoji, Wish::Toggle)
        .await?;
    let item = ReadableMessage::open(&mut tx, &actor, id).await?;
    site.commit(tx).await?;
    row(reader.words, &item, true).answer(&headers, &item.message.address())
}

/// A message quoted, to begin an answer to it with: who said it and when lead back to it.
pub(super) fn quoted(reader: &Reader, item: &ReadableMessage) -> String {
    const MOST_LINES: usize = 4;
    let name: String = item
        .author
        .shown(reader.words)
        .chars()
        .filter(|c| !matches!(c, '[' | ']' | '\\'))
        .collect();
    let mut quote = format!(
        "> [{name}, {}]({})\n",
        reader.moment(item.message.sent_at),
        item.message.id.address()
    );
    // What was quoted already is not quoted again.
    let own = item
        .message
        .body
        .lines()
        .filter(|line| !line.starts_with('>') && !line.trim().is_empty());
    for line in own.take(MOST_LINES) {
        quote.push_str("> ");
        quote.push_str(line);
        quote.push('\n');
    }
    quote.push('\n');
    quote
}
