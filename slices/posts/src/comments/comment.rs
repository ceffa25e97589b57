//! A comment: something said under a post. No SQL, no HTTP.

use kit::clock::Instant;
use kit::db::{FromRow, Row};
use kit::fault::Fault;
use people::PersonId;

use crate::{CommentId, PostId, State};

/// Something said under a post.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    /// Its identifier.
    pub id: CommentId,
    /// The post it stands under.
    pub post: PostId,
    /// By whom.
    pub author: PersonId,
    /// Whether it still stands.
    pub state: State,
    /// What was written, in Markdown.
    pub body: String,
    /// The same as HTML that is safe to show.
    pub html: String,
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
    /// The reactions to it, as [`kit::reactions::Summary`] writes them.
    pub reactions: String,
    /// How many files are attached to it.
    pub files: i64,
}

/// The columns of a [`Comment`] in their order, of the table under the name `remark`.
macro_rules! comment_columns {
    () => {
        "remark.id, remark.post_id, remark.author_id, remark.state, remark.body, remark.html, remark.version, \
         remark.published_at, remark.edited_at, remark.settled_at, remark.withdrawn_at, remark.reactions, remark.files"
    };
}
pub(super) use comment_columns;

impl FromRow for Comment {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        Ok(Self {
            id: row.next()?,
            post: row.next()?,
            author: row.next()?,
            state: row.next()?,
            body: row.next()?,
            html: row.next()?,
            version: row.next()?,
            published_at: row.next()?,
            edited_at: row.next()?,
            settled_at: row.next()?,
            withdrawn_at: row.next()?,
            reactions: row.next()?,
            files: row.next()?,
        })
    }
}

impl Comment {
    /// Its address on this site: its place under its post.
    #[must_use]
    pub fn address(&self) -> String {
        address(self.post, self.id)
    }

    /// Whether it still stands.
    #[must_use]
    pub fn stands(&self) -> bool {
        self.state == State::Published
    }
}

/// The address of a comment: the page of its post that holds it, and its place there.
#[must_use]
pub(crate) fn address(post: PostId, comment: CommentId) -> String {
    format!("/posts/{post}?at={comment}#comment-{comment}")
}
