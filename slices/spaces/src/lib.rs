//! Spaces: the places where things are said, who is in them, who may enter.
//!
//! This slice knows people and nothing of what is said. What it offers to the
//! slices above is the door: a [`access::ReadableSpace`] for this actor, or
//! nothing. What must never live here: any rule about a post.

pub mod access;
pub mod activity;
pub mod audience;
mod kind;
mod mine;
mod space;

pub use access::readable_ids;
pub use kind::Kind;
pub use mine::{Mine, mine};
pub use space::Space;

kit::id_type!(
    /// Identifies a space.
    SpaceId
);

/// The sentences of this slice.
pub const SENTENCES: kit::words::Sentences =
    kit::words::Sentences { fr: include_str!("../words/fr.ftl"), en: include_str!("../words/en.ftl") };
