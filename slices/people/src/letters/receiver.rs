//! Whom a letter is for, as they are when it leaves.

use jiff::tz::TimeZone;
use kit::db::{FromRow, Row, Tx};
use kit::fault::Fault;
use kit::mail::Sheet;
use kit::site::Site;
use kit::values;
use kit::words::{Lang, Words};

use crate::{PersonId, Standing};

/// Somebody a letter can be sent to.
#[derive(Clone)]
pub struct Receiver {
    /// The person.
    pub person: PersonId,
    /// Their name.
    pub name: String,
    /// Their address.
    pub email: String,
    /// Where they stand.
    pub standing: Standing,
    /// The sentences, in their language.
    pub words: Words,
    /// Their time zone.
    pub zone: TimeZone,
    /// The organisation's name.
    pub organisation: String,
}

const FIND: &str = "select p.name, c.email, p.standing, p.language, p.zone, o.name from people p \
     join credentials c on c.person_id = p.id join organisation o on o.id = 1 \
     where p.id = $1 and c.email is not null and (p.guest_until is null or p.guest_until > $2)";

struct Found {
    name: String,
    email: String,
    standing: Standing,
    language: String,
    zone: String,
    organisation: String,
}

impl FromRow for Found {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        Ok(Self {
            name: row.next()?,
            email: row.next()?,
            standing: row.next()?,
            language: row.next()?,
            zone: row.next()?,
            organisation: row.next()?,
        })
    }
}

impl Receiver {
    /// Whoever has that number, if they have an address and their time is not over.
    ///
    /// # Errors
    /// A fault when the database cannot be read.
    pub async fn find(site: &Site, tx: &mut Tx, person: i64) -> Result<Option<Self>, Fault> {
        let found: Option<Found> = tx.first(FIND, values![person, site.now()]).await?;
        Ok(found.map(|found| Self {
            person: PersonId(person),
            name: found.name,
            email: found.email,
            standing: found.standing,
            words: site.words(Lang::from_tag(&found.language).unwrap_or_default()),
            zone: kit::words::zone(&found.zone),
            organisation: found.organisation,
        }))
    }

    /// The beginning of a letter to them.
    #[must_use]
    pub fn sheet(&self, title: String) -> Sheet {
        Sheet {
            words: self.words,
            organisation: self.organisation.clone(),
            title,
            paragraphs: Vec::new(),
            quotes: Vec::new(),
            action: None,
            after: Vec::new(),
            reason: String::new(),
            ways_out: Vec::new(),
        }
    }
}
