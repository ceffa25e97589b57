//! Messages: what two people, or a few, say to each other alone.
//!
//! Everything here stands in a conversation, and whoever has a seat in it may read what was
//! said since they sat down: a message is found through [`access`] or it is nothing. There is
//! no other door, for nobody (truth 4). What must never live here: a way for anybody else to
//! read, and any mark that tells a writer when they were read (truth 12).

pub mod access;
mod announcing;
mod api;
pub mod blocks;
mod carried;
pub mod conversation;
mod duties;
mod emptying;
mod following;
mod indexing;
pub mod letters;
pub mod list;
pub mod message;
pub mod opening;
mod pages;
mod participants;
mod personal;
mod reactions;
mod reading;
mod reports;
mod restore;
mod search;
mod text;
mod thread;
mod writing;

pub use announcing::ANNOUNCERS;
pub use carried::DOOR;
pub use conversation::Conversation;
pub use duties::TABLES;
pub use following::{FOLLOWERS, HABITS, NOTICE_KINDS};
pub use message::Message;
pub use reports::forget_old as forget_old_reports;
pub use restore::{Restored, restore};

kit::id_type!(
    /// Identifies a conversation.
    ConversationId
);
kit::id_type!(
    /// Identifies a message.
    MessageId
);
kit::id_type!(
    /// Identifies a report of messages.
    ReportId
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
