//! Letters that come back: after a few, no more are sent to that address.

use crate::clock::{DAY, Instant};
use crate::db::{FromRow, Row, Tx};
use crate::fault::Fault;
use crate::site::Site;
use crate::values;

/// After so many letters that came back none is sent until their receiver says that it works again.
pub const MOST_RETURNS: i64 = 3;
/// What came back so long ago no longer counts.
const COUNTED: i64 = 60 * DAY;

/// What came back of the letters to somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Returns {
    /// How many.
    pub count: i64,
    /// Since when none is sent.
    pub stopped_at: Option<Instant>,
}

impl FromRow for Returns {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        Ok(Self {
            count: row.next()?,
            stopped_at: row.next()?,
        })
    }
}

impl Returns {
    /// Whether no letter is sent any more.
    #[must_use]
    pub const fn is_stopped(&self) -> bool {
        self.stopped_at.is_some()
    }
}

const FIND: &str = "select returns, stopped_at from letter_returns where receiver_id = $1";
const COUNT: &str = "insert into letter_returns (receiver_id, returns, last_at) values ($1, 1, $2) \
     on conflict (receiver_id) do update set last_at = $2, \
       returns = case when letter_returns.last_at < $3 then 1 else letter_returns.returns + 1 end";
const STOP: &str = "update letter_returns set stopped_at = $1 where receiver_id = $2 and returns >= $3 and stopped_at is null";
const FORGET: &str = "delete from letter_returns where receiver_id = $1";
const RETURNED: &str =
    "update letters set state = 'failed' where id = $1 and receiver_id = $2 and state = 'sent'";

/// What came back of the letters to somebody.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn returns(tx: &mut Tx, receiver: i64) -> Result<Returns, Fault> {
    let found = tx.first(FIND, values![receiver]).await?;
    Ok(found.unwrap_or_default())
}

/// Notes that a letter came back; each counts once, and only if it was sent.
///
/// # Errors
/// A fault when the database refuses.
pub async fn came_back(site: &Site, tx: &mut Tx, receiver: i64, letter: i64) -> Result<(), Fault> {
    if tx.run(RETURNED, values![letter, receiver]).await? == 0 {
        return Ok(());
    }
    count(site, tx, receiver).await
}

pub(super) async fn count(site: &Site, tx: &mut Tx, receiver: i64) -> Result<(), Fault> {
    let now = site.now();
    tx.run(COUNT, values![receiver, now, now.plus(-COUNTED)])
        .await?;
    tx.run(STOP, values![now, receiver, MOST_RETURNS])
        .await
        .map(drop)
}

/// Forgets what came back: its receiver says that the address works again.
///
/// # Errors
/// A fault when the database refuses.
pub async fn works_again(tx: &mut Tx, receiver: i64) -> Result<(), Fault> {
    tx.run(FORGET, values![receiver]).await.map(drop)
}
