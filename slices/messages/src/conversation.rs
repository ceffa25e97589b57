//! A conversation: who talks in it is its seats, what it is called follows from them. No SQL, no HTTP.

use kit::clock::Instant;
use kit::db::{FromRow, Row};
use kit::fault::Fault;
use kit::words::{Arg, Words};
use people::PersonId;
use people::profiles::card::Card;

use crate::{ConversationId, MessageId};

/// How many people may take part in one conversation.
pub const MOST_PEOPLE: usize = 50;
/// The longest name of a conversation, in characters.
pub const LONGEST_NAME: usize = 80;
/// How many people a title names before it counts the others.
const NAMED: usize = 3;

/// Something two people, or a few, talk in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conversation {
    /// Its identifier.
    pub id: ConversationId,
    /// Whether it is the one conversation of two people.
    pub pair: bool,
    /// What a group called it; empty when nobody has.
    pub name: String,
    /// When it was opened.
    pub created_at: Instant,
    /// By whom it was marked personal.
    pub personal_by: Option<PersonId>,
    /// Since when it has been marked personal.
    pub personal_at: Option<Instant>,
}

/// The columns of a [`Conversation`] in their order, of the table under the name `talk`.
macro_rules! conversation_columns {
    () => {
        "talk.id, (talk.pair_key is not null), talk.name, talk.created_at, talk.personal_by, talk.personal_at"
    };
}
pub(crate) use conversation_columns;

impl FromRow for Conversation {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        Ok(Self {
            id: row.next()?,
            pair: row.next()?,
            name: row.next()?,
            created_at: row.next()?,
            personal_by: row.next()?,
            personal_at: row.next()?,
        })
    }
}

/// Where somebody sits in a conversation, and how they want it: theirs alone to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Seat {
    /// What opens to them what was said while they sat here.
    pub search_key: i64,
    /// The message after which they may read.
    pub since: MessageId,
    /// Whether they want to be told nothing of it.
    pub muted: bool,
    /// Whether they took it off their list until something is said.
    pub hidden: bool,
    /// Up to which message they have read.
    pub read: MessageId,
    /// How many messages they have not read.
    pub unread: i64,
    /// The newest thing said in it that they may read, or 0.
    pub newest: MessageId,
}

/// The columns of a [`Seat`] in their order, of the table under the name `seat`.
macro_rules! seat_columns {
    () => {
        "seat.search_key, seat.since_id, seat.muted, seat.hidden, seat.read_id, seat.unread, seat.newest_id"
    };
}
pub(crate) use seat_columns;

impl FromRow for Seat {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        Ok(Self {
            search_key: row.next()?,
            since: row.next()?,
            muted: row.next()?,
            hidden: row.next()?,
            read: row.next()?,
            unread: row.next()?,
            newest: row.next()?,
        })
    }
}

/// Somebody who takes part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Participant {
    /// How they are shown.
    pub card: Card,
    /// Whether they come from a partner company.
    pub guest: bool,
}

impl FromRow for Participant {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        Ok(Self {
            card: Card::from_row(row)?,
            guest: row.next()?,
        })
    }
}

impl ConversationId {
    /// The conversation's address on this site.
    #[must_use]
    pub fn address(self) -> String {
        format!("/messages/{self}")
    }
}

impl Conversation {
    /// What `reader` sees it called: its name, or those of the others.
    #[must_use]
    pub fn title(&self, words: Words, people: &[Participant], reader: PersonId) -> String {
        if !self.name.is_empty() {
            return self.name.clone();
        }
        let others: Vec<&str> = people
            .iter()
            .filter(|one| one.card.id != reader)
            .map(|one| one.card.shown(words))
            .collect();
        match others.len() {
            0 => words.say("messages-alone").to_owned(),
            count if count <= NAMED => listed(words, &others),
            count => {
                let more = i64::try_from(count - 2).unwrap_or(i64::MAX);
                let args = [
                    ("names", Arg::Text(others[..2].join(", "))),
                    ("count", Arg::Number(more)),
                ];
                words.with("messages-and-others", &args)
            }
        }
    }
}

/// « Léa Morel, Marc Petit et Inès Roy »
#[must_use]
pub(crate) fn listed(words: Words, names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => {
            let args = [
                ("names", Arg::Text(first.join(", "))),
                ("last", Arg::Text((*last).to_owned())),
            ];
            words.with("messages-names-and", &args)
        }
    }
}

/// The key of the one conversation of two people, whoever opens it.
pub(crate) fn pair_key(one: PersonId, other: PersonId) -> String {
    let (first, second) = (one.0.min(other.0), one.0.max(other.0));
    format!("{first}-{second}")
}
