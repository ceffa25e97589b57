//! The letters that wait, and what became of the others.

use super::received;
use crate::clock::{DAY, Instant};
use crate::db::{FromRow, Row, Tx};
use crate::fault::Fault;
use crate::site::Site;
use crate::values;

/// How long it is known of a letter that it left: after that, the same occasion would make another.
const KNOWN: i64 = 10 * DAY;

/// A letter to be written and sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Slip<'a> {
    /// What makes it the same letter: asked for again on the same occasion, it is that one.
    pub occasion: &'a str,
    /// Its kind, which says who writes it.
    pub kind: &'static str,
    /// Whom it is for, by number.
    pub receiver: i64,
    /// What its writer must know to write it: numbers, never words that were said.
    pub about: &'a str,
    /// When it may leave.
    pub not_before: Instant,
}

const PUT: &str = "insert into letters (id, occasion, kind, receiver_id, about, not_before, state, attempts, claimed_until, trouble) \
     values ($1, $2, $3, $4, $5, $6, 'waiting', 0, 0, '') on conflict (occasion) do nothing";
const COUNT: &str = "select state, attempts > 0, not_before > $1, count(*) from letters \
     group by state, attempts > 0, not_before > $1";
const FORGET_OLD: &str = "delete from letters where settled_at < $1";
const FORGET_RECEIVER: &str = "delete from letters where receiver_id = $1";
const FORGET_RETURNS: &str = "delete from letter_returns where receiver_id = $1";

/// Asks for a letter, in the transaction of what it follows from. Where no mail is
/// configured nothing is kept.
///
/// # Errors
/// A fault when the database refuses.
pub async fn put(site: &Site, tx: &mut Tx, slip: &Slip<'_>) -> Result<(), Fault> {
    if !site.mail.is_on() {
        return Ok(());
    }
    let Slip {
        occasion,
        kind,
        receiver,
        about,
        not_before,
    } = slip;
    let id = site.new_id();
    tx.run(
        PUT,
        values![id, occasion, kind, receiver, about, not_before],
    )
    .await
    .map(drop)
}

/// The queue in numbers; whose letters they are is nobody's business.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Queue {
    /// Waiting to leave, now.
    pub due: i64,
    /// Waiting for their hour.
    pub resting: i64,
    /// Waiting to be tried again.
    pub again: i64,
    /// Gone, in the last days.
    pub sent: i64,
    /// Not needed any more when their time came.
    pub dropped: i64,
    /// Given up, or come back.
    pub failed: i64,
}

struct Counted {
    state: String,
    tried: bool,
    later: bool,
    count: i64,
}

impl FromRow for Counted {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        Ok(Self {
            state: row.next()?,
            tried: row.next()?,
            later: row.next()?,
            count: row.next()?,
        })
    }
}

/// How the queue stands.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn queue(site: &Site, tx: &mut Tx) -> Result<Queue, Fault> {
    let mut queue = Queue::default();
    let counted: Vec<Counted> = tx.all(COUNT, values![site.now()]).await?;
    for counted in counted {
        let place = match (counted.state.as_str(), counted.tried, counted.later) {
            ("waiting", true, _) => &mut queue.again,
            ("waiting", false, true) => &mut queue.resting,
            ("waiting", false, false) => &mut queue.due,
            ("sent", ..) => &mut queue.sent,
            ("dropped", ..) => &mut queue.dropped,
            _ => &mut queue.failed,
        };
        *place += counted.count;
    }
    Ok(queue)
}

/// Forgets letters that left, or did not, some days ago.
///
/// # Errors
/// A fault when the database refuses.
pub async fn forget_old(site: &Site) -> Result<(), Fault> {
    let mut tx = site.db.write().await?;
    tx.run(FORGET_OLD, values![site.now().plus(-KNOWN)]).await?;
    received::forget_old(site, &mut tx).await?;
    site.commit(tx).await
}

/// Forgets everything about letters to somebody.
///
/// # Errors
/// A fault when the database refuses.
pub async fn forget_receiver(tx: &mut Tx, receiver: i64) -> Result<(), Fault> {
    tx.run(FORGET_RECEIVER, values![receiver]).await?;
    received::forget_sender(tx, receiver).await?;
    tx.run(FORGET_RETURNS, values![receiver]).await.map(drop)
}
