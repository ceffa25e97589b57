//! The loop that has letters written and carries them out.

use std::time::Duration;

use futures_util::future::{BoxFuture, join_all};

use super::letter::Postmark;
use super::outlet::AT_ONCE;
use super::{Letter, Trouble, returns};
use crate::clock::{HOUR, Instant, MINUTE};
use crate::db::{FromRow, Row, Tx};
use crate::fault::Fault;
use crate::site::{SharedSite, Site};
use crate::values;

/// How long one node may be busy with a letter before another may take it: longer than any
/// letter takes.
const CLAIM: i64 = 5 * MINUTE;
/// A letter that failed this often, over two days, is given up.
const MOST_ATTEMPTS: i64 = 16;
/// The longest pause between two attempts.
const LONGEST_PAUSE: i64 = 6 * HOUR;
/// Between two looks at the queue.
const LOOK: Duration = Duration::from_secs(2);
/// Between two tries of a way out that did not work.
const REST: Duration = Duration::from_secs(30);

/// A letter whose time has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// Its number, the same at each attempt.
    pub id: i64,
    /// Its kind.
    pub kind: String,
    /// Whom it is for.
    pub receiver: i64,
    /// What its writer was told.
    pub about: String,
    attempts: i64,
}

impl FromRow for Due {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        Ok(Self {
            id: row.next()?,
            kind: row.next()?,
            receiver: row.next()?,
            about: row.next()?,
            attempts: row.next()?,
        })
    }
}

/// What a writer makes of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Written {
    /// A letter.
    Letter(Box<Letter>),
    /// Nothing before then.
    Later(Instant),
    /// Nothing: it is no longer wanted, or no longer its receiver's to read.
    Nothing,
}

/// Writes letters of one kind: called each time one of them is about to leave, in a
/// transaction of its own that is committed before it does.
pub type Writer =
    for<'a> fn(&'a Site, &'a mut Tx, &'a Due) -> BoxFuture<'a, Result<Written, Fault>>;

const WAITING: &str = "select id from letters where state = 'waiting' and not_before <= $1 and claimed_until < $1 limit 1";
// The outer condition is repeated because PostgreSQL looks at it again after waiting for another node's claim.
const CLAIM_SOME: &str = "update letters set claimed_until = $1, attempts = attempts + 1 \
     where state = 'waiting' and not_before <= $2 and claimed_until < $2 and id in \
       (select id from letters where state = 'waiting' and not_before <= $2 and claimed_until < $2 order by not_before, id limit $3) \
     returning id, kind, receiver_id, about, attempts";
const LET_ALL_GO: &str = "update letters set claimed_until = 0 where state = 'waiting'";
const TRY_AGAIN: &str = "update letters set not_before = $1 where state = 'waiting' and attempts > 0 and not_before > $1";
const PUT_OFF: &str =
    "update letters set not_before = $1, claimed_until = 0, trouble = $2 where id = $3";
const NOT_YET: &str =
    "update letters set not_before = $1, claimed_until = 0, attempts = attempts - 1 where id = $2";
const SETTLE: &str = "update letters set state = $1, settled_at = $2, trouble = $3 where id = $4";

/// Sends letters until the process ends.
pub async fn send_forever(site: SharedSite) {
    if !site.mail.is_on() {
        return;
    }
    if site.db.is_ours_alone()
        && let Err(fault) = let_all_go(&site).await
    {
        tracing::error!(%fault, "taking up letters again");
    }
    loop {
        let pause = match send_all(&site).await {
            Ok(true) => LOOK,
            Ok(false) => REST,
            Err(fault) => {
                tracing::error!(%fault, "sending letters");
                REST
            }
        };
        tokio::time::sleep(pause).await;
    }
}

/// Sends every letter whose time has come; whether the way out works.
///
/// # Errors
/// A fault when the queue cannot be read; what is wrong with one letter is noted beside it.
pub async fn send_all(site: &Site) -> Result<bool, Fault> {
    loop {
        let now = site.now();
        let mut reader = site.db.read().await?;
        let waiting: Option<i64> = reader.first(WAITING, values![now]).await?;
        drop(reader);
        if waiting.is_none() {
            return Ok(true);
        }
        let mut tx = site.db.write().await?;
        let claimed: Vec<Due> = tx
            .all(
                CLAIM_SOME,
                values![now.plus(CLAIM), now, i64::from(AT_ONCE)],
            )
            .await?;
        tx.commit().await?;
        let outcomes = join_all(claimed.iter().map(|due| send(site, due))).await;
        let mut works = true;
        for outcome in outcomes {
            works &= outcome?;
        }
        // One letter finds out that the server is away; the others need not.
        if !works {
            return Ok(false);
        }
    }
}

/// What an earlier process had claimed when it was killed need not wait until the claim ends,
/// nor what failed until its pause is over: whoever starts us again may have mended the way out.
async fn let_all_go(site: &Site) -> Result<(), Fault> {
    let mut tx = site.db.write().await?;
    tx.run(LET_ALL_GO, values![]).await?;
    tx.run(TRY_AGAIN, values![site.now()]).await?;
    tx.commit().await
}

/// Writes and sends one letter; whether the way out works.
async fn send(site: &Site, due: &Due) -> Result<bool, Fault> {
    let letter = match write(site, due).await {
        Ok(Some(letter)) => letter,
        Ok(None) => return Ok(true),
        Err(fault) => {
            tracing::error!(%fault, letter = due.id, kind = due.kind, "writing a letter");
            put_off(site, due, "it could not be written").await?;
            return Ok(true);
        }
    };
    let domain = site.mail.domain();
    let postmark = Postmark {
        id: due.id,
        at: site.now(),
        from: &site.mail.from,
        domain,
    };
    let sealed = match letter.sealed(&postmark) {
        Ok(sealed) => sealed,
        Err(fault) => {
            tracing::warn!(
                letter = due.id,
                kind = due.kind,
                "a letter cannot be addressed"
            );
            drop(fault);
            settle(site, due, "failed", "no address").await?;
            return Ok(true);
        }
    };
    let outlet = &site.mail.outlet;
    match outlet.carry(&letter, &sealed, (due.id, due.receiver)).await {
        Ok(()) => settle(site, due, "sent", "").await.map(|()| true),
        Err(Trouble::Undeliverable(why)) => {
            tracing::warn!(letter = due.id, why, "a letter was refused for good");
            refused(site, due, &why).await.map(|()| true)
        }
        Err(Trouble::Later(why)) => {
            tracing::warn!(letter = due.id, why, "a letter was refused for now");
            put_off(site, due, &why).await.map(|()| true)
        }
        Err(Trouble::Away(why)) => {
            tracing::warn!(letter = due.id, why, "the way out of letters does not work");
            put_off(site, due, &why).await.map(|()| false)
        }
    }
}

/// The letter, if there is one to send now.
async fn write(site: &Site, due: &Due) -> Result<Option<Box<Letter>>, Fault> {
    let mut tx = site.db.write().await?;
    let stopped = returns::returns(&mut tx, due.receiver).await?.is_stopped();
    let written = match site.mail.writer(&due.kind) {
        Some(writer) if !stopped => writer(site, &mut tx, due).await?,
        _ => Written::Nothing,
    };
    let letter = match written {
        Written::Letter(letter) => Some(letter),
        Written::Later(at) => {
            tx.run(NOT_YET, values![at, due.id]).await?;
            None
        }
        Written::Nothing => {
            tx.run(SETTLE, values!["dropped", site.now(), "", due.id])
                .await?;
            None
        }
    };
    site.commit(tx).await?;
    Ok(letter)
}

async fn settle(site: &Site, due: &Due, state: &str, trouble: &str) -> Result<(), Fault> {
    let mut tx = site.db.write().await?;
    tx.run(SETTLE, values![state, site.now(), trouble, due.id])
        .await?;
    site.commit(tx).await
}

async fn refused(site: &Site, due: &Due, why: &str) -> Result<(), Fault> {
    let mut tx = site.db.write().await?;
    tx.run(SETTLE, values!["failed", site.now(), why, due.id])
        .await?;
    returns::count(site, &mut tx, due.receiver).await?;
    site.commit(tx).await
}

async fn put_off(site: &Site, due: &Due, why: &str) -> Result<(), Fault> {
    if due.attempts >= MOST_ATTEMPTS {
        return settle(site, due, "failed", why).await;
    }
    let mut tx = site.db.write().await?;
    let again = site.now().plus(pause(due.attempts));
    tx.run(PUT_OFF, values![again, why, due.id]).await?;
    site.commit(tx).await
}

/// A minute after the first attempt, twice as long after each further one.
fn pause(attempts: i64) -> i64 {
    (MINUTE << (attempts - 1).clamp(0, 12)).min(LONGEST_PAUSE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_and_then_stay() {
        assert_eq!(pause(1), MINUTE);
        assert_eq!(pause(2), 2 * MINUTE);
        assert_eq!(pause(5), 16 * MINUTE);
        assert_eq!(pause(15), LONGEST_PAUSE);
        let all: i64 = (1..MOST_ATTEMPTS).map(pause).sum();
        assert!(all > 40 * HOUR && all < 60 * HOUR, "{}", all / HOUR);
    }
}
