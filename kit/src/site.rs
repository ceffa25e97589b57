//! What every handler is given: the database, the clock, the dice, the files,
//! the words. One value, made when the process starts and shared by all.

use std::path::PathBuf;
use std::sync::Arc;

use crate::clock::{Instant, SharedClock};
use crate::db::{Db, Tx};
use crate::dice::SharedDice;
use crate::facts::Followers;
use crate::fault::Fault;
use crate::files::Files;
use crate::id::Ids;
use crate::kept::Kept;
use crate::live::{Hub, Signal};
use crate::mail::Mail;
use crate::words::{Catalogue, Lang, Words};

/// The running product, as its parts see it.
pub struct Site {
    /// Where everything said is kept.
    pub db: Db,
    /// Where time comes from.
    pub clock: SharedClock,
    /// Where chance comes from.
    pub dice: SharedDice,
    /// Where identifiers come from.
    pub ids: Ids,
    /// Where files are kept.
    pub files: Files,
    /// Every sentence of the interface.
    pub catalogue: &'static Catalogue,
    /// Who is watching right now.
    pub hub: Hub,
    /// What slices keep in memory between requests.
    pub kept: Kept,
    /// What follows from facts.
    pub followers: Followers,
    /// How letters leave.
    pub mail: Mail,
    /// What the operator decided.
    pub settings: Settings,
}

/// The site as handlers receive it.
pub type SharedSite = Arc<Site>;

/// What the operator decided when starting the process.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Where everything is kept that is not in the database.
    pub data: PathBuf,
    /// The address people type, without a slash at its end; links in invitations begin with it.
    pub public_url: String,
    /// Whether a proxy in front of us may say who calls (`X-Forwarded-For`).
    pub trust_proxy: bool,
    /// The largest file somebody may attach, in bytes.
    pub largest_file: u64,
}

impl Settings {
    /// Whether people reach us over TLS, which decides how strict cookies can be.
    #[must_use]
    pub fn is_https(&self) -> bool {
        self.public_url.starts_with("https://")
    }
}

impl Site {
    /// The present.
    #[must_use]
    pub fn now(&self) -> Instant {
        self.clock.now()
    }

    /// A new identifier, greater than every earlier one.
    #[must_use]
    pub fn new_id(&self) -> i64 {
        self.ids.next(&*self.clock, &*self.dice)
    }

    /// The catalogue in one language.
    #[must_use]
    pub fn words(&self, lang: Lang) -> Words {
        Words::new(self.catalogue, lang)
    }

    /// Commits, then wakes whatever follows from the facts just recorded and tells the streams concerned.
    ///
    /// # Errors
    /// As [`Tx::commit`].
    pub async fn commit(&self, mut tx: Tx) -> Result<(), Fault> {
        let concerned = tx.take_concerned();
        tx.commit().await?;
        self.followers.wake();
        for watcher in concerned {
            self.hub.tell(watcher, &Signal::Changed);
        }
        Ok(())
    }
}
