//! Spaces: the places where things are said, who is in them, who may enter.
//!
//! This slice knows people and nothing of what is said. What it offers to the
//! slices above is the door: a [`access::ReadableSpace`] for this actor, or
//! nothing. What must never live here: any rule about a post.

pub mod access;
pub mod activity;
mod api;
pub mod archive;
pub mod audience;
pub mod create;
mod departures;
pub mod description;
mod duties;
pub mod editorial;
mod following;
mod hearers;
pub mod indexing;
pub mod invitations;
mod kind;
pub mod letters;
pub mod members;
pub mod membership;
mod mine;
pub mod pages;
mod passage;
pub mod requests;
pub mod restore;
mod slug;
mod space;
pub mod square;
pub mod stewardship;
mod visible;

pub use access::readable_ids;
pub use duties::TABLES;
pub use following::{FOLLOWERS, HABITS, NOTICE_KINDS};
pub use hearers::hearers;
pub use kind::Kind;
pub use mine::{Mine, mine};
pub use space::Space;
pub use visible::{Counts, Relation, Scope, VisibleSpace};

kit::id_type!(
    /// Identifies a space.
    SpaceId
);

/// The sentences of this slice.
pub const SENTENCES: kit::words::Sentences = kit::words::Sentences {
    fr: include_str!("../words/fr.ftl"),
    en: include_str!("../words/en.ftl"),
};

/// The routes of this slice.
#[must_use]
pub fn routes() -> kit::web::Routes {
    pages::routes().and(api::routes())
}
