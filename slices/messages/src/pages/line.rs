//! One line of a conversation as its reader sees it: something said, or what became of it.

use std::borrow::Cow;
use std::collections::HashMap;

use askama::Template;
use kit::db::Tx;
use kit::fault::Fault;
use kit::reactions::{ReactionsView, Summary};
use kit::web::Reader;
use kit::words::{Arg, Words};
use people::attachments::{AttachmentsView, Carried};
use people::profiles::card::{Card, cards};
use people::{Actor, PersonId};

use crate::access::{ReadableConversation, ReadableMessage};
use crate::message::{Kind, Message};

/// Whose line it is, to its reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Hand {
    /// Somebody else's.
    Theirs,
    /// The reader's own, as it stays.
    Settled,
    /// The reader's own, to be changed still.
    Editable,
}

/// A line of a conversation.
#[derive(Template)]
#[template(path = "message.html")]
pub(super) struct Line<'a> {
    words: Words,
    reader: &'a Reader,
    item: &'a ReadableMessage,
    handle: &'a str,
    hand: Hand,
    /// Whether the reader may write where it stands.
    open: bool,
    reactions: ReactionsView,
    files: Option<AttachmentsView<'a>>,
    note: Option<String>,
    /// Whether it is the first the reader has not read.
    new: bool,
}

impl Line<'_> {
    fn is_mine(&self) -> bool {
        self.hand != Hand::Theirs
    }

    fn html(&self) -> Cow<'_, str> {
        let html = &self.item.message.html;
        people::mentions::for_reader(html, self.handle)
            .map_or(Cow::Borrowed(html.as_str()), Cow::Owned)
    }

    fn gone(&self) -> String {
        let Message {
            withdrawn_at,
            sent_at,
            ..
        } = self.item.message;
        let at = withdrawn_at.unwrap_or(sent_at);
        self.words
            .one("messages-withdrawn", "day", self.reader.day(at))
    }

    fn marked(&self) -> Option<String> {
        let at = self.item.message.personal_at?;
        let moment = self.reader.moment(at);
        Some(self.words.one("messages-personal-since", "moment", moment))
    }
}

/// The row of emojis under a message.
pub(super) fn row(words: Words, item: &ReadableMessage, open: bool) -> ReactionsView {
    let message = &item.message;
    let summary = Summary::read(&message.reactions);
    let open = open && message.stands();
    ReactionsView::new(words, "message", message.id.0, &summary, &item.mine, open)
}

/// The lines of a stretch of a conversation.
pub(super) async fn lines<'a>(
    tx: &mut Tx,
    reader: &'a Reader,
    actor: &'a Actor,
    place: &ReadableConversation,
    messages: &'a [ReadableMessage],
    carried: &'a Carried,
    open: bool,
) -> Result<Vec<Line<'a>>, Fault> {
    let objects: Vec<PersonId> = messages
        .iter()
        .filter_map(|item| item.message.object)
        .collect();
    let known = if objects.is_empty() {
        HashMap::new()
    } else {
        cards(tx, &objects).await?
    };
    let words = reader.words;
    let first_unread = messages
        .iter()
        .find(|item| place.seat.unread > 0 && is_news(item, place, actor))
        .map(|item| item.message.id);
    let line = |item: &'a ReadableMessage| Line {
        words,
        reader,
        item,
        handle: &actor.handle,
        hand: match item.message.author == actor.person {
            false => Hand::Theirs,
            true if open && item.message.may_be_edited(actor.now) => Hand::Editable,
            true => Hand::Settled,
        },
        open,
        reactions: row(words, item, open),
        files: AttachmentsView::new(words, carried.by(item.message.id.0)),
        note: note(words, item, &known),
        new: first_unread == Some(item.message.id),
    };
    Ok(messages.iter().map(line).collect())
}

fn is_news(item: &ReadableMessage, place: &ReadableConversation, actor: &Actor) -> bool {
    item.message.id > place.seat.read
        && item.message.author != actor.person
        && item.message.kind == Kind::Said
}

/// What became of the conversation, as a sentence; nothing for what was said in it.
fn note(words: Words, item: &ReadableMessage, known: &HashMap<PersonId, Card>) -> Option<String> {
    let key = match item.message.kind {
        Kind::Said => return None,
        Kind::Joined => "messages-line-joined",
        Kind::Left => "messages-line-left",
        Kind::Named if item.message.body.is_empty() => "messages-line-unnamed",
        Kind::Named => "messages-line-named",
        Kind::Marked => "messages-line-marked",
        Kind::Unmarked => "messages-line-unmarked",
    };
    let whom = item
        .message
        .object
        .and_then(|person| known.get(&person))
        .map_or("", |card| card.shown(words));
    let args = [
        ("name", Arg::Text(item.author.shown(words).to_owned())),
        ("whom", Arg::Text(whom.to_owned())),
        ("title", Arg::Text(item.message.body.clone())),
    ];
    Some(words.with(key, &args))
}
