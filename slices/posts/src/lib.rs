//! Posts: what is said in spaces, what is answered, and the feed that shows it.
//!
//! Everything here stands in a space, and whoever may read the space may read it:
//! a post is found through [`access`] or it is nothing. What it costs to read does
//! not grow with what was ever said: counters and HTML are kept beside the words
//! when they are written. What must never live here: a rule about who is in a space.

pub mod access;
mod announcing;
pub mod answering;
mod carried;
pub mod comments;
mod completion;
mod duties;
pub mod feed;
mod following;
pub mod indexing;
mod keeping;
pub mod letters;
mod naming;
pub mod post;
pub mod publication;
pub mod reactions;
pub mod search;
pub mod shapes;
pub mod text;
mod versions;

pub use announcing::ANNOUNCERS;
pub use carried::DOOR;
pub use duties::TABLES;
pub use following::{FOLLOWERS, HABITS, NOTICE_KINDS};
pub use post::{Kind, Post, State};
pub use text::Text;

kit::id_type!(
    /// Identifies a post.
    PostId
);
kit::id_type!(
    /// Identifies a comment: of the same sequence as posts.
    CommentId
);

/// The sentences of this slice.
pub const SENTENCES: kit::words::Sentences = kit::words::Sentences {
    fr: include_str!("../words/fr.ftl"),
    en: include_str!("../words/en.ftl"),
};

/// The routes of this slice.
#[must_use]
pub fn routes() -> kit::web::Routes {
    feed::routes()
        .and(publication::routes())
        .and(comments::routes())
        .and(reactions::routes())
        .and(keeping::routes())
        .and(versions::routes())
        .and(kit::web::Routes::new().get("/complete/tags", completion::tags))
}
