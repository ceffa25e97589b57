//! Live pages: the streams that are open on this node, and what is told to them.
//!
//! What is told says *that* something changed and where, never what it says: the page
//! then looks it up through its own door. Who is told is looked up at that moment too,
//! through the door of the place it happened in. So nothing can be heard here that the
//! page would refuse, and telling something twice does no harm.

mod announce;
mod hub;

pub use announce::{Announced, Announcement, Announcer, Hearers, announce_forever, missed_by};
pub use hub::{Hub, News, Passing, Signal, Watching};
