//! Letters to people: the link that lets them in, and a trial for those who look after mail.
//!
//! A letter is written when it leaves, for whoever its receiver is at that moment: somebody
//! suspended gets none. Links to come in are made in the letter itself, so that they are
//! kept nowhere.

mod entrance;
mod receiver;
mod trial;

use kit::mail::Writer;

pub(crate) use entrance::{Occasion, ask_for_link, takes_links};
pub use receiver::Receiver;
pub(crate) use trial::ask_for_trial;

/// Who writes the letters of this slice that are about nothing anybody said.
pub const WRITERS: &[(&str, Writer)] = &[
    (entrance::KIND, entrance::write),
    (trial::KIND, trial::write),
];
