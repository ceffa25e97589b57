//! The loop that carries facts to their followers.

use std::time::Duration;

use super::Fact;
use crate::clock::{MINUTE, SECOND};
use crate::fault::Fault;
use crate::live::Signal;
use crate::site::{SharedSite, Site};
use crate::values;

/// How long one node may work on a fact before another may take it.
const CLAIM: i64 = 2 * MINUTE;
/// A fact that failed this often is left aside, in the log, instead of blocking the others.
const MOST_ATTEMPTS: i64 = 8;

// The outer condition is repeated because PostgreSQL looks at it again after waiting for another node's claim.
const CLAIM_SOME: &str = "update facts set claimed_until = $1, attempts = attempts + 1 \
     where followed = false and claimed_until < $2 and id in \
       (select id from facts where followed = false and claimed_until < $2 order by id limit 100) \
     returning id, kind, at, actor_id, subject_id, object_id, attempts";
const FOLLOWED: &str = "update facts set followed = true where id = $1";
const LET_GO: &str = "update facts set claimed_until = $1 where id = $2";
// What was never tried is not claimed: it waits until it can no longer be taken back.
const LET_ALL_GO: &str =
    "update facts set claimed_until = 0 where followed = false and attempts > 0";
const GIVE_UP: &str = "update facts set followed = true where id = $1 and attempts >= $2";

/// Follows facts until the process ends; also looks every few seconds, for facts of other nodes.
pub async fn follow_forever(site: SharedSite) {
    if site.db.is_ours_alone()
        && let Err(fault) = let_all_go(&site).await
    {
        tracing::error!(%fault, "taking up facts again");
    }
    loop {
        if let Err(fault) = follow_all(&site).await {
            tracing::error!(%fault, "following facts");
        }
        let bell = site.followers.bell.notified();
        // A bell that rang meanwhile, or the time: either way there may be something.
        drop(tokio::time::timeout(Duration::from_secs(2), bell).await);
    }
}

/// Follows every fact that waits, until there is none left.
///
/// # Errors
/// A fault when the facts cannot be read; a follower's own fault is logged and tried again later.
pub async fn follow_all(site: &Site) -> Result<(), Fault> {
    loop {
        let now = site.now();
        let mut reader = site.db.read().await?;
        let waiting: Option<i64> = reader
            .first(
                "select id from facts where followed = false and claimed_until < $1 limit 1",
                values![now],
            )
            .await?;
        drop(reader);
        if waiting.is_none() {
            return Ok(());
        }
        let mut tx = site.db.write().await?;
        let mut claimed: Vec<Claimed> = tx.all(CLAIM_SOME, values![now.plus(CLAIM), now]).await?;
        tx.commit().await?;
        claimed.sort_by_key(|claimed| claimed.fact.id);
        for Claimed { fact, attempts } in &claimed {
            if let Err(fault) = follow(site, fact).await {
                tracing::error!(%fault, fact = fact.id, kind = fact.kind, attempts, "following a fact");
                put_off(site, fact, *attempts).await?;
            }
        }
    }
}

/// What an earlier process had claimed when it was killed need not wait until the claim ends.
async fn let_all_go(site: &Site) -> Result<(), Fault> {
    let mut tx = site.db.write().await?;
    tx.run(LET_ALL_GO, values![]).await?;
    tx.commit().await
}

async fn follow(site: &Site, fact: &Fact) -> Result<(), Fault> {
    let mut tx = site.db.write().await?;
    for follower in &site.followers.all {
        follower(site, &mut tx, fact).await?;
    }
    tx.run(FOLLOWED, values![fact.id]).await?;
    let concerned = tx.take_concerned();
    tx.commit().await?;
    for watcher in concerned {
        site.hub.tell(watcher, &Signal::Changed);
    }
    Ok(())
}

async fn put_off(site: &Site, fact: &Fact, attempts: i64) -> Result<(), Fault> {
    let mut tx = site.db.write().await?;
    let pause = SECOND << attempts.clamp(0, 10);
    tx.run(LET_GO, values![site.now().plus(pause), fact.id])
        .await?;
    tx.run(GIVE_UP, values![fact.id, MOST_ATTEMPTS]).await?;
    tx.commit().await
}

struct Claimed {
    fact: Fact,
    attempts: i64,
}

impl crate::db::FromRow for Claimed {
    fn from_row(row: &mut crate::db::Row<'_>) -> Result<Self, Fault> {
        Ok(Self {
            fact: Fact::from_row(row)?,
            attempts: row.next()?,
        })
    }
}
