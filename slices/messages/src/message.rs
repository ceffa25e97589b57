//! A message: something said in a conversation, and what it may become. No SQL, no HTTP.

use kit::clock::{DAY, Instant, SECOND};
use kit::db::{Cell, Column, FromRow, Row, ToValue, Value};
use kit::fault::Fault;
use people::PersonId;

use crate::{ConversationId, MessageId};

/// How long what was just sent can be taken back without a trace (requirement R31), in microseconds.
pub const SECOND_THOUGHTS: i64 = 10 * SECOND;
/// How long the text of a message can be changed, in microseconds: long enough for a slip,
/// too short to change what others have long acted on.
pub const EDITABLE: i64 = DAY;
/// The longest text of a message, in characters.
pub const LONGEST: usize = 20_000;

/// Something said in a conversation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    /// Its identifier.
    pub id: MessageId,
    /// Where it was said.
    pub conversation: ConversationId,
    /// By whom.
    pub author: PersonId,
    /// Whether it was said, or tells what became of the conversation.
    pub kind: Kind,
    /// Whom else it tells of: who was brought in.
    pub object: Option<PersonId>,
    /// What was written, in Markdown.
    pub body: String,
    /// The same as HTML that is safe to show.
    pub html: String,
    /// Its beginning, on one line.
    pub excerpt: String,
    /// Which version this is, 1 at first.
    pub version: i64,
    /// When it was sent.
    pub sent_at: Instant,
    /// Until when it can be taken back, and before when nobody is told of it.
    pub settled_at: Instant,
    /// When it was last edited.
    pub edited_at: Option<Instant>,
    /// When it was withdrawn.
    pub withdrawn_at: Option<Instant>,
    /// Since when its author has marked it personal.
    pub personal_at: Option<Instant>,
    /// Why it was delivered at any hour; empty where it was not.
    pub urgent: String,
    /// The reactions to it, as [`kit::reactions::Summary`] writes them.
    pub reactions: String,
    /// How many files are attached to it.
    pub files: i64,
}

/// The columns of a [`Message`] in their order, of the table under the name `said`.
macro_rules! message_columns {
    () => {
        "said.id, said.conversation_id, said.author_id, said.kind, said.object_id, said.body, said.html, said.excerpt, \
         said.version, said.sent_at, said.settled_at, said.edited_at, said.withdrawn_at, said.personal_at, said.urgent, said.reactions, said.files"
    };
}
pub(crate) use message_columns;

impl FromRow for Message {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        Ok(Self {
            id: row.next()?,
            conversation: row.next()?,
            author: row.next()?,
            kind: row.next()?,
            object: row.next()?,
            body: row.next()?,
            html: row.next()?,
            excerpt: row.next()?,
            version: row.next()?,
            sent_at: row.next()?,
            settled_at: row.next()?,
            edited_at: row.next()?,
            withdrawn_at: row.next()?,
            personal_at: row.next()?,
            urgent: row.next()?,
            reactions: row.next()?,
            files: row.next()?,
        })
    }
}

impl Message {
    /// Its place on the page of its conversation.
    #[must_use]
    pub fn address(&self) -> String {
        format!(
            "/messages/{}?at={}#message-{}",
            self.conversation, self.id, self.id
        )
    }

    /// Whether it was said and still stands.
    #[must_use]
    pub fn stands(&self) -> bool {
        self.kind == Kind::Said && self.withdrawn_at.is_none()
    }

    /// Whether its author may still change it.
    #[must_use]
    pub fn may_be_edited(&self, now: Instant) -> bool {
        self.stands() && now.since(self.sent_at) <= EDITABLE
    }

    /// Whether its author may still take it back without a trace.
    #[must_use]
    pub fn may_be_taken_back(&self, now: Instant) -> bool {
        self.stands() && now <= self.settled_at && self.settled_at > self.sent_at
    }
}

impl MessageId {
    /// The message's own address, which leads to its place.
    #[must_use]
    pub fn address(self) -> String {
        format!("/message/{self}")
    }
}

/// What a line of a conversation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, utoipa::ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Something said.
    Said,
    /// Somebody was brought in.
    Joined,
    /// Somebody left.
    Left,
    /// It was given a name.
    Named,
    /// It was marked personal.
    Marked,
    /// It is no longer marked personal.
    Unmarked,
}

impl Kind {
    const EACH: [Self; 6] = [
        Self::Said,
        Self::Joined,
        Self::Left,
        Self::Named,
        Self::Marked,
        Self::Unmarked,
    ];

    /// As the database writes it.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Said => "said",
            Self::Joined => "joined",
            Self::Left => "left",
            Self::Named => "named",
            Self::Marked => "marked",
            Self::Unmarked => "unmarked",
        }
    }
}

impl Column for Kind {
    fn column(cell: Cell<'_>) -> Result<Self, Fault> {
        let tag = String::column(cell)?;
        Self::EACH
            .into_iter()
            .find(|kind| kind.tag() == tag)
            .ok_or_else(|| Fault::broken("reading the kind of a message", tag))
    }
}

impl ToValue for Kind {
    fn value(&self) -> Value<'_> {
        Value::Text(self.tag())
    }
}
