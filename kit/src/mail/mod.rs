//! Mail that leaves: a durable queue, the ways out, and what every letter looks like.
//!
//! The queue keeps *what a letter is about*, never its words nor an address: a letter is
//! written when it leaves, by the writer of its kind, through the doors of that moment. So
//! nothing leaves that its receiver may no longer read (check C21), and nothing said waits
//! in a second place.
//!
//! A letter asked for twice on one occasion is one letter. SMTP knows no transaction: a
//! process killed between the server's yes and our note of it sends that letter again,
//! under the same `Message-ID`, by which mailboxes know it.

mod answers;
mod duties;
mod folder;
mod incoming;
mod letter;
mod outlet;
mod queue;
mod received;
mod returns;
mod sending;
mod sheet;
mod way;

use std::path::PathBuf;

pub use answers::{Answers, Ticket};
pub use duties::TABLES;
pub use folder::{Kept, kept};
pub use incoming::{Incoming, Outcome, new_words, read as read_message};
pub use letter::{Letter, is_address};
#[cfg(feature = "testing")]
pub use outlet::Basket;
pub use outlet::{Outlet, Trouble};
pub use queue::{Queue, Slip, forget_old, forget_receiver, put, queue};
pub use received::take_in;
pub use returns::{MOST_RETURNS, Returns, came_back, returns, works_again};
pub use sending::{Due, Writer, Written, send_all, send_forever};
pub use sheet::{Quote, Sheet, abroad};
pub use way::Way;

/// How this site sends letters.
pub struct Mail {
    outlet: Outlet,
    from: String,
    answers: Option<Answers>,
    writers: Vec<(&'static str, Writer)>,
    habits: Vec<(&'static str, Way)>,
}

impl Mail {
    /// Letters leave that way, in the name of that address. `answers` is where answers to
    /// them come in, when they do.
    #[must_use]
    pub fn new(outlet: Outlet, from: String, answers: Option<Answers>) -> Self {
        Self {
            outlet,
            from,
            answers,
            writers: Vec::new(),
            habits: Vec::new(),
        }
    }

    /// No letter leaves.
    #[must_use]
    pub fn nowhere() -> Self {
        Self::new(Outlet::Nowhere, String::new(), None)
    }

    /// The same, with the writers of every slice, each under the kind of letter it writes.
    #[must_use]
    pub fn written_by(mut self, writers: Vec<(&'static str, Writer)>) -> Self {
        self.writers = writers;
        self
    }

    /// The same, with how each kind of news goes out unless its receiver chose otherwise.
    #[must_use]
    pub fn with_habits(mut self, habits: Vec<(&'static str, Way)>) -> Self {
        self.habits = habits;
        self
    }

    /// Whether letters leave at all.
    #[must_use]
    pub fn is_on(&self) -> bool {
        !matches!(self.outlet, Outlet::Nowhere)
    }

    /// How news of that kind goes out unless its receiver chose otherwise. What nobody can
    /// choose about, because it belongs to a charge, goes out at once.
    #[must_use]
    pub fn habit(&self, kind: &str) -> Way {
        let known = self.habits.iter().find(|(known, _)| *known == kind);
        known.map_or(Way::AtOnce, |(_, way)| *way)
    }

    /// The kinds of news people choose about.
    pub fn kinds(&self) -> impl Iterator<Item = &'static str> + '_ {
        self.habits.iter().map(|(kind, _)| *kind)
    }

    /// The address letters come from.
    #[must_use]
    pub fn from(&self) -> &str {
        &self.from
    }

    /// Where answers come in, when they do.
    #[must_use]
    pub fn answers(&self) -> Option<&Answers> {
        self.answers.as_ref()
    }

    /// The way out in words for whoever looks after the site; no password in it.
    #[must_use]
    pub fn described(&self) -> String {
        self.outlet.described()
    }

    /// The folder letters are put in, where that is the way out.
    #[must_use]
    pub fn folder(&self) -> Option<&PathBuf> {
        match &self.outlet {
            Outlet::Folder(folder) => Some(folder),
            _ => None,
        }
    }

    /// The part of our address after the at sign.
    #[must_use]
    pub fn domain(&self) -> &str {
        self.from.rsplit_once('@').map_or("localhost", |(_, d)| d)
    }

    fn writer(&self, kind: &str) -> Option<Writer> {
        let known = self.writers.iter().find(|(known, _)| *known == kind);
        known.map(|(_, writer)| *writer)
    }
}
