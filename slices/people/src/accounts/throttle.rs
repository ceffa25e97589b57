//! Counting what is tried in vain, by account and by network (check C9).
//!
//! An attempt is counted before the secret is looked at, so that a hundred
//! attempts at once are a hundred attempts, and taken back when it was right.

use axum::http::StatusCode;
use kit::clock::{MINUTE, SECOND};
use kit::fault::Fault;
use kit::site::Site;
use kit::values;
use kit::web::{Refusal, Stop};

/// How long failures are remembered.
const WINDOW: i64 = 15 * MINUTE;
/// Failures an account bears before it answers no more until the window ends.
const PER_ACCOUNT: i64 = 10;
/// Failures a network bears: an office behind one address has many people.
const PER_NETWORK: i64 = 60;

/// What is being tried.
#[derive(Debug, Clone)]
pub struct Attempt {
    account: Option<String>,
    network: String,
}

const COUNT: &str = "insert into attempts (subject, failures, until) values ($1, 1, $2) \
     on conflict (subject) do update set \
       failures = case when attempts.until < $3 then 1 else attempts.failures + 1 end, \
       until = case when attempts.until < $3 then $2 else attempts.until end \
     returning failures, until";
const FORGET: &str = "delete from attempts where subject = $1";
const TAKE_BACK: &str =
    "update attempts set failures = failures - 1 where subject = $1 and failures > 0";

impl Attempt {
    /// An attempt on the secret `what` of an account, named by the login as it is looked up
    /// ([`login`](super::login)); kept as a digest. Handle and address count apart: if they
    /// counted together, a refusal of one would tell that the other is the same person's.
    #[must_use]
    pub fn on_account(what: &str, login: &str, network: &str) -> Self {
        let digest = kit::dice::digest(login);
        let name = kit::dice::hex(&digest[..16]);
        Self {
            account: Some(format!("{what}:{name}")),
            network: format!("network:{network}"),
        }
    }

    /// An attempt on a secret that names no account: a link, a token.
    #[must_use]
    pub fn from_network(network: &str) -> Self {
        Self {
            account: None,
            network: format!("network:{network}"),
        }
    }

    /// Counts the attempt.
    ///
    /// # Errors
    /// A refusal (429) with the time to wait when there were too many.
    pub async fn begin(&self, site: &Site) -> Result<(), Stop> {
        let now = site.now();
        let mut tx = site.db.write().await?;
        let mut wait = 0;
        let counted = self
            .account
            .iter()
            .map(|account| (account, PER_ACCOUNT))
            .chain([(&self.network, PER_NETWORK)]);
        for (subject, most) in counted {
            let (failures, until): (i64, i64) = tx
                .one(COUNT, values![subject, now.plus(WINDOW), now])
                .await?;
            if failures > most {
                wait = wait.max(until - now.0);
            }
        }
        site.commit(tx).await?;
        if wait == 0 {
            return Ok(());
        }
        let mut refusal = Refusal::new(StatusCode::TOO_MANY_REQUESTS, "people-too-many-attempts")
            .arg("minutes", (wait / MINUTE).max(1));
        refusal.retry_after = u64::try_from(wait / SECOND + 1).ok();
        Err(refusal.into())
    }

    /// The secret was right: the attempt was none.
    ///
    /// # Errors
    /// A fault when the database refuses.
    pub async fn succeeded(&self, site: &Site) -> Result<(), Fault> {
        let mut tx = site.db.write().await?;
        if let Some(account) = &self.account {
            tx.run(FORGET, values![account]).await?;
        }
        tx.run(TAKE_BACK, values![self.network]).await?;
        site.commit(tx).await
    }
}

/// Forgets attempts whose window has ended; a job runs it.
///
/// # Errors
/// A fault when the database refuses.
pub async fn forget_old(site: &Site) -> Result<(), Fault> {
    let mut tx = site.db.write().await?;
    tx.run("delete from attempts where until < $1", values![site.now()])
        .await?;
    site.commit(tx).await
}
