//! A post: something said in a space, and what it may become. No SQL, no HTTP.

use kit::clock::{Instant, SECOND};
use kit::db::{Cell, Column, FromRow, Row, ToValue, Value};
use kit::fault::Fault;
use people::PersonId;
use spaces::SpaceId;

use crate::{CommentId, PostId};

/// How long what was just sent can be taken back without a trace (requirement R31), in microseconds.
pub const SECOND_THOUGHTS: i64 = 10 * SECOND;
/// The longest text of a post or a comment, in characters.
pub const LONGEST: usize = 50_000;
/// How many posts may be pinned in a space: what is always on top must stay few.
pub const MOST_PINS: i64 = 5;

/// Something said in a space.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Post {
    /// Its identifier.
    pub id: PostId,
    /// Where it was said.
    pub space: SpaceId,
    /// By whom.
    pub author: PersonId,
    /// What sort of post it is.
    pub kind: Kind,
    /// Whether it still stands.
    pub state: State,
    /// What was written, in Markdown.
    pub body: String,
    /// The same as HTML that is safe to show.
    pub html: String,
    /// Its beginning, on one line.
    pub excerpt: String,
    /// Which version this is, 1 at first.
    pub version: i64,
    /// When it was said.
    pub published_at: Instant,
    /// When it was last edited.
    pub edited_at: Option<Instant>,
    /// Until when it can be taken back, and before when nobody is told of it.
    pub settled_at: Instant,
    /// When it was withdrawn.
    pub withdrawn_at: Option<Instant>,
    /// How many comments stand under it.
    pub comments: i64,
    /// The reactions to it, as [`kit::reactions::Summary`] writes them.
    pub reactions: String,
    /// How many people said they have read it, when it is an announcement.
    pub readers: i64,
    /// The comment chosen as its answer, when it is a question.
    pub answer: Option<CommentId>,
    /// When it was pinned.
    pub pinned_at: Option<Instant>,
    /// How many files are attached to it.
    pub files: i64,
}

/// The columns of a [`Post`] in their order, of the table under the name `post`.
macro_rules! post_columns {
    () => {
        "post.id, post.space_id, post.author_id, post.kind, post.state, post.body, post.html, post.excerpt, post.version, \
         post.published_at, post.edited_at, post.settled_at, post.withdrawn_at, post.comments, post.reactions, \
         post.readers, post.answer_id, post.pinned_at, post.files"
    };
}
pub(crate) use post_columns;

impl FromRow for Post {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        Ok(Self {
            id: row.next()?,
            space: row.next()?,
            author: row.next()?,
            kind: row.next()?,
            state: row.next()?,
            body: row.next()?,
            html: row.next()?,
            excerpt: row.next()?,
            version: row.next()?,
            published_at: row.next()?,
            edited_at: row.next()?,
            settled_at: row.next()?,
            withdrawn_at: row.next()?,
            comments: row.next()?,
            reactions: row.next()?,
            readers: row.next()?,
            answer: row.next()?,
            pinned_at: row.next()?,
            files: row.next()?,
        })
    }
}

impl Post {
    /// Its address on this site.
    #[must_use]
    pub fn address(&self) -> String {
        self.id.address()
    }

    /// Whether it still stands.
    #[must_use]
    pub fn stands(&self) -> bool {
        self.state == State::Published
    }

    /// Whether it waits for an answer.
    #[must_use]
    pub fn is_unanswered(&self) -> bool {
        self.kind == Kind::Question && self.answer.is_none() && self.stands()
    }
}

impl PostId {
    /// The post's address on this site.
    #[must_use]
    pub fn address(self) -> String {
        format!("/posts/{self}")
    }
}

/// What sort of post it is.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    Default,
    serde::Serialize,
    serde::Deserialize,
    utoipa::ToSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Something said.
    #[default]
    Message,
    /// Something asked: one comment can be chosen as the answer.
    Question,
    /// Something stewards want everybody to have read.
    Announcement,
}

impl Kind {
    /// As the database and forms write it.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Message => "message",
            Self::Question => "question",
            Self::Announcement => "announcement",
        }
    }

    /// The kind of that tag.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        [Self::Message, Self::Question, Self::Announcement]
            .into_iter()
            .find(|kind| kind.tag() == tag)
    }
}

/// Whether something said still stands, or who took it away.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize, utoipa::ToSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// It stands.
    Published,
    /// Its author withdrew it.
    Withdrawn,
    /// A steward of the space withdrew it.
    Removed,
}

impl State {
    /// As the database writes it.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Published => "published",
            Self::Withdrawn => "withdrawn",
            Self::Removed => "removed",
        }
    }
}

macro_rules! tagged {
    ($type:ident, $find:expr) => {
        impl Column for $type {
            fn column(cell: Cell<'_>) -> Result<Self, Fault> {
                let tag = String::column(cell)?;
                $find(&tag)
                    .ok_or_else(|| Fault::broken(concat!("reading a ", stringify!($type)), tag))
            }
        }
        impl ToValue for $type {
            fn value(&self) -> Value<'_> {
                Value::Text(self.tag())
            }
        }
    };
}
tagged!(Kind, Kind::from_tag);
tagged!(State, |tag: &str| {
    [State::Published, State::Withdrawn, State::Removed]
        .into_iter()
        .find(|state| state.tag() == tag)
});
