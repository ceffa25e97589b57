//! Letters to people: the link that lets them in, what they are told, and how that is stopped.
//!
//! A letter is written when it leaves, for whoever its receiver is at that moment: somebody
//! suspended gets none, and what one may no longer read is not in it (check C21). Links to
//! come in are made in the letter itself, so that they are kept nowhere.

mod delivery;
mod digest;
mod doors;
mod entrance;
mod news;
mod receiver;
mod refused;
mod stopping;
mod stopping_page;
mod trial;

use kit::mail::Writer;

pub use delivery::earliest;
pub(crate) use delivery::{Hour, NewsOf, ask_for_news};
pub use digest::digest;
pub use doors::{Door, Said, Shown, own};
pub(crate) use entrance::{Occasion, ask_for_link, takes_links};
pub use news::news;
pub use receiver::Receiver;
pub use refused::{Unpublished, say_unpublished};
pub(crate) use trial::ask_for_trial;

/// The kind of letters about one notice, which [`news`] writes.
pub const NEWS: &str = "news";
/// The kind of those that leave at any hour, which [`news`] writes too.
pub const URGENT: &str = "urgent";
/// The kind of letters about those of a day or a week, which [`digest`] writes.
pub const DIGEST: &str = "digest";
/// The name of the key with which addresses in letters are signed.
pub const SEAL: &str = "mail";

/// Who writes the letters of this slice that are about nothing anybody said.
pub const WRITERS: &[(&str, Writer)] = &[
    (entrance::KIND, entrance::write),
    (trial::KIND, trial::write),
    (refused::KIND, refused::write),
];

/// The routes of letters: stopping them works for whoever is signed out.
pub(crate) fn routes() -> kit::web::Routes {
    kit::web::Routes::new()
        .get("/unsubscribe/{secret}", stopping_page::show)
        .post("/unsubscribe/{secret}", stopping_page::stop)
}
