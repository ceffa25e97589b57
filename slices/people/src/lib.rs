//! People: who they are, how they prove it, how they are found, how they are told.
//!
//! This is the lowest slice: it knows no space and no post. What it offers to the
//! slices above is the [`Actor`] (who is asking), the [`Person`] one may see, and
//! [`notices`] (telling somebody something). What must never live here: anything
//! said, and any rule about a place where things are said.

pub mod accounts;
pub mod acquaintances;
mod administration;
pub mod arrivals;
pub mod attachments;
pub mod chart;
pub mod directory;
mod duties;
mod followers;
pub mod hours;
pub mod letters;
pub mod mentions;
pub mod notices;
pub mod organisation;
pub mod profiles;
pub mod settings;
pub mod unread;

use kit::mail::Way;

pub use accounts::actor::{Actor, Administrator, SomeActor};
pub use accounts::standing::Standing;
pub use administration::{forget_old_resets, link_at_the_terminal};
pub use duties::TABLES;
pub use followers::FOLLOWERS;

kit::id_type!(
    /// Identifies a person.
    PersonId
);
kit::id_type!(
    /// Identifies a company: ours, or a partner's.
    CompanyId
);

/// The sentences of this slice.
pub const SENTENCES: kit::words::Sentences = kit::words::Sentences {
    fr: include_str!("../words/fr.ftl"),
    en: include_str!("../words/en.ftl"),
};

/// The kinds of notices this slice tells.
pub const NOTICE_KINDS: &[&str] = &["token-created", "reset-link", "work-record"];

/// Those of them that do not wait for the letter of the day.
pub const HABITS: &[(&str, Way)] = &[("token-created", Way::AtOnce), ("reset-link", Way::AtOnce)];

/// The routes of this slice.
#[must_use]
pub fn routes() -> kit::web::Routes {
    kit::web::Routes::new()
        .and(accounts::routes())
        .and(organisation::routes())
        .and(directory::routes())
        .and(chart::routes())
        .and(profiles::routes())
        .and(notices::routes())
        .and(letters::routes())
        .and(settings::routes())
        .and(hours::routes())
        .and(administration::routes())
}
