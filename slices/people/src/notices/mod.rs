//! Notices: telling somebody that something concerns them.
//!
//! A notice says where to look, never more than its reader may see there. Those
//! of one bundle (the reactions to a post) are one notice that grows. Each
//! person keeps a count of what they have not seen; every change of a notice
//! moves it in the same transaction.

mod forgetting;
mod telling;

pub use forgetting::{forget_bundle, forget_old, forget_place};
pub use telling::{Notice, tell};

kit::id_type!(
    /// Identifies a notice.
    NoticeId
);
