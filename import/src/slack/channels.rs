//! Channels: which can become spaces, which are private conversations.

use super::json::{instant, is_true, list, some_text, text};
use super::users::is_identifier;
use crate::text::one_line;
use serde_json::Value;
use std::collections::HashSet;

/// Who could read a channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Privacy {
    /// Every member of the workspace.
    Public,
    /// Its own members.
    Private,
}

/// A channel that can become a space.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Channel {
    /// Slack's identifier, stable from one export to the next: `C…` or `G…`.
    pub id: String,
    /// Its name, without `#`.
    pub name: String,
    /// Who could read it.
    pub privacy: Privacy,
    /// What it is for, as Slack writes it; [`super::Export::purpose`] gives it as Markdown.
    pub(super) purpose: String,
    pub(super) topic: String,
    /// Its members' identifiers.
    pub members: Vec<String>,
    /// It was closed.
    pub is_archived: bool,
    /// Everybody is in it.
    pub is_general: bool,
    /// Who made it.
    pub creator: Option<String>,
    /// When it was made, in microseconds since 1970.
    pub created_at_microseconds: Option<i64>,
    /// Instants of pinned messages, in microseconds.
    pub(super) pins: HashSet<i64>,
}

/// What a record of a list of channels is.
pub(super) enum Listed {
    Channel(Channel),
    /// A direct message, of two or of several: the identifier alone, for the names of its folder.
    Private {
        id: String,
        name: String,
    },
    Unreadable,
}

impl Listed {
    /// Reads a record of one of the four lists.
    pub(super) fn read(record: &Value, privacy: Privacy, is_conversation: bool) -> Self {
        let (id, name) = (text(record, &["id"]), one_line(&text(record, &["name"])));
        if !is_identifier(&id) {
            return Self::Unreadable;
        }
        // Old exports mix conversations of several people with private channels.
        if is_conversation
            || is_true(record, "is_im")
            || is_true(record, "is_mpim")
            || name.starts_with("mpdm-")
        {
            return Self::Private { id, name };
        }
        if name.is_empty() {
            return Self::Unreadable;
        }
        let private = is_true(record, "is_private");
        Self::Channel(Channel {
            privacy: if private { Privacy::Private } else { privacy },
            purpose: text(record, &["purpose", "value"]),
            topic: text(record, &["topic", "value"]),
            members: list(record, "members")
                .iter()
                .filter_map(Value::as_str)
                .map(str::to_owned)
                .collect(),
            is_archived: is_true(record, "is_archived"),
            is_general: is_true(record, "is_general"),
            creator: some_text(record, &["creator"]),
            created_at_microseconds: instant(&text(record, &["created"])),
            pins: list(record, "pins")
                .iter()
                .filter_map(|pin| instant(&text(pin, &["id"])))
                .collect(),
            id,
            name,
        })
    }
}
