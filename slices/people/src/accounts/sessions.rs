//! Sessions: opened by signing in, seen in the settings, ended one by one or all.

use axum::http::{HeaderMap, header};
use kit::clock::{DAY, Instant};
use kit::db::{FromRow, Row, Tx};
use kit::fault::Fault;
use kit::live::Signal;
use kit::site::Site;
use kit::values;

use crate::PersonId;
use crate::hours::{Calendar, calendar_columns, lately};

kit::id_type!(
    /// Identifies a session.
    SessionId
);

/// How long a session lasts without signing in again.
pub const LASTS: i64 = 30 * DAY;

/// A session as its owner sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Its identifier.
    pub id: SessionId,
    /// The browser and system, in a few words.
    pub device: String,
    /// When it was opened.
    pub created_at: Instant,
    /// When it ends by itself.
    pub expires_at: Instant,
}

impl FromRow for Session {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        Ok(Self {
            id: row.next()?,
            device: row.next()?,
            created_at: row.next()?,
            expires_at: row.next()?,
        })
    }
}

const OPEN: &str = "insert into sessions (id, person_id, digest, device, created_at, expires_at) values ($1, $2, $3, $4, $5, $6)";
const OF: &str = "select id, device, created_at, expires_at from sessions where person_id = $1 and expires_at > $2 order by id desc";
const END: &str = "delete from sessions where person_id = $1 and id = $2";
const END_OTHERS: &str = "delete from sessions where person_id = $1 and id <> $2";
const END_ALL: &str = "delete from sessions where person_id = $1";

/// Opens a session; returns the secret for the cookie, which is kept nowhere.
///
/// # Errors
/// A fault when the database refuses.
pub async fn open(
    site: &Site,
    tx: &mut Tx,
    person: PersonId,
    device: &str,
) -> Result<String, Fault> {
    let secret = kit::dice::secret(&*site.dice);
    let now = site.now();
    tx.run(
        OPEN,
        values![
            site.new_id(),
            person,
            kit::dice::digest(&secret),
            device,
            now,
            now.plus(LASTS)
        ],
    )
    .await?;
    Ok(secret)
}

/// The sessions of a person, newest first.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn of(site: &Site, tx: &mut Tx, person: PersonId) -> Result<Vec<Session>, Fault> {
    tx.all(OF, values![person, site.now()]).await
}

/// Ends one session of a person; whether there was such a one.
///
/// # Errors
/// A fault when the database refuses.
pub async fn end(tx: &mut Tx, person: PersonId, session: SessionId) -> Result<bool, Fault> {
    tx.concerns(person.0);
    Ok(tx.run(END, values![person, session]).await? > 0)
}

/// Ends every session of a person but one.
///
/// # Errors
/// A fault when the database refuses.
pub async fn end_others(tx: &mut Tx, person: PersonId, kept: SessionId) -> Result<(), Fault> {
    tx.concerns(person.0);
    tx.run(END_OTHERS, values![person, kept]).await.map(drop)
}

/// Ends every session of a person. The streams end when the transaction is
/// committed; see [`cut_streams`].
///
/// # Errors
/// A fault when the database refuses.
pub async fn end_all(tx: &mut Tx, person: PersonId) -> Result<(), Fault> {
    tx.run(END_ALL, values![person]).await.map(drop)
}

/// Ends the streams a person has open on this node; other nodes notice by themselves within seconds.
pub fn cut_streams(site: &Site, person: PersonId) {
    site.hub.tell(person.0, &Signal::End);
}

/// The browser and system in a few words, for the list of sessions. Only what tells
/// one's own devices apart; the whole `User-Agent` is kept nowhere.
#[must_use]
pub fn device(headers: &HeaderMap) -> String {
    let agent = headers
        .get(header::USER_AGENT)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let first = |names: &[(&str, &str)]| {
        names
            .iter()
            .find(|(mark, _)| agent.contains(mark))
            .map(|(_, name)| (*name).to_owned())
    };
    let browser = first(&[
        ("Firefox/", "Firefox"),
        ("Edg/", "Edge"),
        ("OPR/", "Opera"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
        ("curl/", "curl"),
    ]);
    let system = first(&[
        ("Android", "Android"),
        ("iPhone", "iPhone"),
        ("iPad", "iPad"),
        ("Windows", "Windows"),
        ("Mac OS X", "macOS"),
        ("Linux", "Linux"),
    ]);
    match (browser, system) {
        (Some(browser), Some(system)) => format!("{browser} · {system}"),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => "?".into(),
    }
}

// All proofs in one statement: a stream asks it every few seconds. Identifiers are of one sequence.
const STILL: &str = concat!(
    "select p.unseen_notices, (select count(*) from unread_places u where u.person_id = p.id), \
     (select count(*) from unread_places u where u.person_id = p.id and u.urgent = true), ",
    calendar_columns!("$4"),
    " from people p join organisation o on o.id = 1 \
     where p.id = $1 and p.standing = 'active' and (p.guest_until is null or p.guest_until > $3) \
       and (exists (select 1 from sessions s where s.id = $2 and s.person_id = p.id and s.expires_at > $3) \
         or exists (select 1 from tokens t where t.id = $2 and t.person_id = p.id))"
);

/// What calls somebody, in the numbers of their badges.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waiting {
    /// How many notices they have not seen.
    pub notices: i64,
    /// In how many places something was said to them alone that they have not read.
    pub places: i64,
    /// Whether they are outside of their hours: only what is urgent is counted then.
    pub rests: bool,
}

/// What calls an actor, or `None` when they may no longer ask:
/// their session or their token has ended, or their account.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn waiting(
    site: &Site,
    tx: &mut Tx,
    actor: &crate::Actor,
) -> Result<Option<Waiting>, Fault> {
    let session = actor.session.map(|session| session.0);
    let proof = session.or(actor.token.map(|token| token.0)).unwrap_or(0);
    let now = site.now();
    let found: Option<Unread> = tx
        .first(STILL, values![actor.person, proof, now, lately(now)])
        .await?;
    Ok(found.map(|unread| {
        let rests = !unread.calendar.is_open(now);
        Waiting {
            notices: if rests { 0 } else { unread.notices },
            places: if rests { unread.urgent } else { unread.places },
            rests,
        }
    }))
}

/// What somebody has not read, and when they may be called to it.
struct Unread {
    notices: i64,
    places: i64,
    urgent: i64,
    calendar: Calendar,
}

impl FromRow for Unread {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        Ok(Self {
            notices: row.next()?,
            places: row.next()?,
            urgent: row.next()?,
            calendar: Calendar::from_row(row)?,
        })
    }
}

/// Forgets sessions and links whose time is over.
///
/// # Errors
/// A fault when the database refuses.
pub async fn forget_old(site: &Site) -> Result<(), Fault> {
    let mut tx = site.db.write().await?;
    tx.run(
        "delete from sessions where expires_at < $1",
        values![site.now()],
    )
    .await?;
    tx.run(
        "delete from links where expires_at < $1",
        values![site.now()],
    )
    .await?;
    site.commit(tx).await
}
