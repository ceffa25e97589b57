//! People brought from elsewhere: who is here already, and by what each of them is
//! recognised when the same file is brought again.
//!
//! Imports compare whole lists, so everything here reads whole lists, in one
//! statement each. A key may hold a name or an address: only its digest is kept,
//! and it outlives a departure, so that no later import brings back somebody who left.

use std::collections::HashMap;

use kit::db::{FromRow, Row, Tx};
use kit::fault::Fault;
use kit::search::fold;
use kit::site::Site;
use kit::values;
use kit::web::{Refusal, Stop};

use crate::accounts::account;
use crate::chart::{PositionId, SeatState};
use crate::{PersonId, Standing};

/// Somebody who is or was here, as far as imports compare.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// Who.
    pub id: PersonId,
    /// Their handle, without `@`.
    pub handle: String,
    /// Their name as machines compare it ([`fold`]).
    pub folded: String,
    /// Where they stand.
    pub standing: Standing,
    /// Whether they are a guest.
    pub guest: bool,
    /// Their address as machines compare it.
    pub email_folded: Option<String>,
    /// Whether they have no address and never came: then a list may give them one.
    pub takes_address: bool,
    /// Their title; empty when none is known.
    pub title: String,
    /// The name of their unit.
    pub unit: Option<String>,
    /// The name of their site.
    pub site: Option<String>,
    /// Their telephone at work; empty when none is known.
    pub work_phone: String,
}

impl FromRow for Known {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        Ok(Self {
            id: row.next()?,
            handle: row.next()?,
            folded: row.next()?,
            standing: row.next()?,
            guest: row.next()?,
            email_folded: row.next()?,
            takes_address: row.next()?,
            title: row.next()?,
            unit: row.next()?,
            site: row.next()?,
            work_phone: row.next()?,
        })
    }
}

/// A post of the chart that an import brought, or that somebody holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownSeat {
    /// Which.
    pub id: PositionId,
    /// What it was called where it came from.
    pub key: Option<String>,
    /// Its title.
    pub title: String,
    /// The name of its unit.
    pub unit: Option<String>,
    /// Whether somebody holds it.
    pub state: SeatState,
    /// Who holds it.
    pub holder: Option<PersonId>,
    /// The post it reports to.
    pub superior: Option<PositionId>,
}

impl FromRow for KnownSeat {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        Ok(Self {
            id: row.next()?,
            key: row.next()?,
            title: row.next()?,
            unit: row.next()?,
            state: row.next()?,
            holder: row.next()?,
            superior: row.next()?,
        })
    }
}

const EVERYBODY: &str = "select p.id, p.handle, p.folded, p.standing, p.guest, c.email_folded, \
       (c.person_id is not null and c.email is null and c.password_hash is null), p.title, u.name, s.name, coalesce(f.work_phone, '') \
     from people p left join credentials c on c.person_id = p.id left join profiles f on f.person_id = p.id \
       left join terms u on u.id = p.unit_id left join terms s on s.id = p.site_id order by p.id";
const ARRIVALS: &str = "select digest, person_id from arrivals";
const REMEMBER: &str =
    "insert into arrivals (digest, person_id) values ($1, $2) on conflict (digest) do nothing";
const COMPANIES: &str = "select folded, partner from companies";
const SEATS: &str = "select p.id, p.import_key, p.title, u.name, p.state, p.holder_id, p.reports_to from positions p \
     left join terms u on u.id = p.unit_id where p.import_key is not null or p.holder_id is not null";
const HANDLE: &str = "select handle from people where id = $1";
// Whoever opened their account chose their address themselves, or was invited at it.
const GIVE_ADDRESS: &str = "update credentials set email = $1, email_folded = $2, changed_at = $3 \
     where person_id = $4 and email is null and password_hash is null \
       and not exists (select 1 from credentials other where other.email_folded = $2)";

/// What is kept of a key.
#[must_use]
pub fn digest(key: &str) -> Vec<u8> {
    kit::dice::digest(key)
}

/// Everybody who is or was here.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn everybody(tx: &mut Tx) -> Result<Vec<Known>, Fault> {
    tx.all(EVERYBODY, values![]).await
}

/// Whom earlier imports brought, by the [`digest`] of their keys.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn remembered(tx: &mut Tx) -> Result<HashMap<Vec<u8>, PersonId>, Fault> {
    let rows: Vec<(Vec<u8>, PersonId)> = tx.all(ARRIVALS, values![]).await?;
    Ok(rows.into_iter().collect())
}

/// Remembers by what somebody is recognised. One person may have several keys.
///
/// # Errors
/// A refusal when the key became somebody's since it was looked for: another import of the
/// same file is writing. What its transaction brought must go with it, or people would be
/// here twice. A fault when the database refuses.
pub async fn remember(tx: &mut Tx, key: &str, person: PersonId) -> Result<(), Stop> {
    match tx.run(REMEMBER, values![digest(key), person]).await? {
        0 => Err(Refusal::conflict("people-arrivals-meanwhile").into()),
        _ => Ok(()),
    }
}

/// The handle of somebody who just came.
///
/// # Errors
/// A fault when there is no such person.
pub async fn handle(tx: &mut Tx, person: PersonId) -> Result<String, Fault> {
    tx.one(HANDLE, values![person]).await
}

/// The companies there are, by their folded names, and which of them are partners.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn companies(tx: &mut Tx) -> Result<HashMap<String, bool>, Fault> {
    let rows: Vec<(String, bool)> = tx.all(COMPANIES, values![]).await?;
    Ok(rows.into_iter().collect())
}

/// The posts that were brought or are held.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn seats(tx: &mut Tx) -> Result<Vec<KnownSeat>, Fault> {
    tx.all(SEATS, values![]).await
}

/// Gives somebody who has no address and never came the one that an import names.
///
/// # Errors
/// A fault when the database refuses.
pub async fn give_address(
    site: &Site,
    tx: &mut Tx,
    person: PersonId,
    email: &str,
) -> Result<(), Fault> {
    if account::is_address(email) {
        tx.run(
            GIVE_ADDRESS,
            values![email, fold(email), site.now(), person],
        )
        .await?;
    }
    Ok(())
}
