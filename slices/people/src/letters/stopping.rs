//! Stopping letters with one click (RFC 8058), signed in or not: the address in a letter is
//! the proof. It stops that sort of letter and opens nothing else.

use kit::db::Tx;
use kit::fault::Fault;
use kit::mail::Way;
use kit::seal::Seal;
use kit::site::Site;

use super::SEAL;
use crate::PersonId;
use crate::notices::switches;

const PURPOSE: &str = "stop";

/// What an address stops.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stopping {
    person: PersonId,
    what: What,
}

/// A sort of letters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum What {
    /// About one kind of news.
    Kind(String),
    /// Of each day or week.
    Digest(Way),
}

/// The whole address that stops letters about a kind of news, or those of a rhythm.
pub(super) fn address(site: &Site, seal: &Seal, person: PersonId, what: &str) -> String {
    let mut payload = person.0.to_be_bytes().to_vec();
    payload.extend_from_slice(what.as_bytes());
    let token = seal.sign(PURPOSE, &payload);
    format!("{}/unsubscribe/{token}", site.settings.public_url)
}

impl Stopping {
    /// What that part of an address stops; nothing when it was not given out here.
    ///
    /// # Errors
    /// A fault when the database cannot be read.
    pub(super) async fn find(tx: &mut Tx, token: &str) -> Result<Option<Self>, Fault> {
        let Some(seal) = Seal::find(tx, SEAL).await? else {
            return Ok(None);
        };
        Ok(seal
            .open(PURPOSE, token)
            .and_then(|payload| Self::read(&payload)))
    }

    fn read(payload: &[u8]) -> Option<Self> {
        let (person, what) = payload.split_at_checked(8)?;
        let what = std::str::from_utf8(what).ok()?;
        let rhythm = Way::from_tag(what).filter(|way| matches!(way, Way::Daily | Way::Weekly));
        Some(Self {
            person: PersonId(i64::from_be_bytes(person.try_into().ok()?)),
            what: rhythm.map_or_else(|| What::Kind(what.to_owned()), What::Digest),
        })
    }

    /// Which sort of letters it stops.
    pub(super) const fn what(&self) -> &What {
        &self.what
    }

    /// Stops them: that news stands on the page alone from now on.
    ///
    /// # Errors
    /// A fault when the database refuses.
    pub(super) async fn stop(&self, site: &Site) -> Result<(), Fault> {
        let mut tx = site.db.write().await?;
        match &self.what {
            What::Kind(kind) => {
                switches::choose(&mut tx, self.person, kind, Way::Page).await?;
            }
            What::Digest(way) => {
                let chosen = switches::chosen(&mut tx, self.person).await?;
                for kind in site.mail.kinds() {
                    if chosen.way(site, kind) == *way {
                        switches::choose(&mut tx, self.person, kind, Way::Page).await?;
                    }
                }
            }
        }
        site.commit(tx).await
    }
}
