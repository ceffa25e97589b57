//! Links that work once: an invitation to come, a way back after a lost password.

use kit::clock::{DAY, HOUR};
use kit::db::Tx;
use kit::fault::Fault;
use kit::site::Site;
use kit::values;

use crate::PersonId;

/// What a link is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// To come for the first time.
    Invitation,
    /// To choose another password.
    Reset,
}

impl Purpose {
    /// As the database writes it.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Invitation => "invitation",
            Self::Reset => "reset",
        }
    }

    const fn lasts(self) -> i64 {
        match self {
            Self::Invitation => 14 * DAY,
            Self::Reset => 4 * HOUR,
        }
    }
}

const FORGET: &str = "delete from links where person_id = $1 and purpose = $2";
const MAKE: &str =
    "insert into links (id, person_id, purpose, digest, expires_at) values ($1, $2, $3, $4, $5)";
const LOOK: &str = "select person_id, purpose from links where digest = $1 and expires_at > $2";
const USE: &str =
    "delete from links where digest = $1 and expires_at > $2 returning person_id, purpose";

/// Makes a link for a person, and forgets the earlier ones of that purpose.
/// Returns its whole address, which is kept nowhere.
///
/// # Errors
/// A fault when the database refuses.
pub async fn make(
    site: &Site,
    tx: &mut Tx,
    person: PersonId,
    purpose: Purpose,
) -> Result<String, Fault> {
    let secret = kit::dice::secret(&*site.dice);
    tx.run(FORGET, values![person, purpose.tag()]).await?;
    let until = site.now().plus(purpose.lasts());
    tx.run(
        MAKE,
        values![
            site.new_id(),
            person,
            purpose.tag(),
            kit::dice::digest(&secret),
            until
        ],
    )
    .await?;
    Ok(format!("{}/welcome/{secret}", site.settings.public_url))
}

/// Whom a link is for, without using it up.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn look(
    site: &Site,
    tx: &mut Tx,
    secret: &str,
) -> Result<Option<(PersonId, Purpose)>, Fault> {
    let found = tx
        .first(LOOK, values![kit::dice::digest(secret), site.now()])
        .await?;
    Ok(found.map(named))
}

/// Uses a link up: of two at the same time, one gets it.
///
/// # Errors
/// A fault when the database refuses.
pub async fn use_up(
    site: &Site,
    tx: &mut Tx,
    secret: &str,
) -> Result<Option<(PersonId, Purpose)>, Fault> {
    let found = tx
        .first(USE, values![kit::dice::digest(secret), site.now()])
        .await?;
    Ok(found.map(named))
}

fn named((person, purpose): (PersonId, String)) -> (PersonId, Purpose) {
    let purpose = if purpose == Purpose::Invitation.tag() {
        Purpose::Invitation
    } else {
        Purpose::Reset
    };
    (person, purpose)
}
