//! What is delivered outside of people's hours because somebody said it was urgent: who may say
//! so, and how often it was said, for everybody to see. Never to whom (requirements R52, H8).

use kit::clock::Instant;
use kit::db::Tx;
use kit::fault::Fault;
use kit::site::Site;
use kit::values;
use kit::web::{Refusal, Stop};

use crate::{Actor, PersonId};

/// How many months are shown.
const SHOWN: usize = 12;
/// The longest reason, in characters: it is read at an hour at which nobody should read.
const LONGEST_REASON: usize = 200;

const GIVE: &str = "update people set may_interrupt = true where id = $1 and may_interrupt = false";
const TAKE: &str = "update people set may_interrupt = false where id = $1 and may_interrupt = true";
const COUNT: &str = "insert into interruptions (month, number) values ($1, 1) \
     on conflict (month) do update set number = interruptions.number + 1";
const MONTHS: &str = "select month, number from interruptions order by month desc limit $1";

/// Why something is delivered at any hour: only whoever was given that power has one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Urgency(String);

impl Urgency {
    /// The reason they give.
    ///
    /// # Errors
    /// A refusal when they may not, on the field `urgent`; when they give no reason, or a long
    /// one, on the field `reason`.
    pub fn claimed(actor: &Actor, reason: &str) -> Result<Self, Refusal> {
        if !actor.may_interrupt {
            return Err(Refusal::forbidden("people-urgent-not-yours").on("urgent"));
        }
        let reason = reason.split_whitespace().collect::<Vec<_>>().join(" ");
        if reason.is_empty() {
            return Err(Refusal::invalid("people-urgent-why").on("reason"));
        }
        if reason.chars().count() > LONGEST_REASON {
            let limit = i64::try_from(LONGEST_REASON).unwrap_or(i64::MAX);
            return Err(Refusal::invalid("people-urgent-long")
                .arg("limit", limit)
                .on("reason"));
        }
        Ok(Self(reason))
    }

    /// What they said.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.0
    }
}

/// Gives somebody that power, or takes it from them; whether it changed anything.
pub(crate) async fn empower(
    site: &Site,
    tx: &mut Tx,
    by: &Actor,
    person: PersonId,
    may: bool,
) -> Result<(), Stop> {
    let (sql, fact) = if may {
        (GIVE, "urgency.given")
    } else {
        (TAKE, "urgency.taken")
    };
    if tx.run(sql, values![person]).await? == 1 {
        let by = Some(by.person.0);
        kit::facts::record(site, tx, fact, by, person.0, None).await?;
    }
    Ok(())
}

/// Something was delivered to somebody outside of their hours.
///
/// # Errors
/// A fault when the database refuses.
pub async fn count(tx: &mut Tx, now: Instant) -> Result<(), Fault> {
    tx.run(COUNT, values![month_of(now)]).await.map(drop)
}

/// How often that happened in this month, and in each of the last ones in which it did, the
/// newest first.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn each_month(tx: &mut Tx, now: Instant) -> Result<Vec<(String, i64)>, Fault> {
    let mut months: Vec<(String, i64)> = tx.all(MONTHS, values![SHOWN]).await?;
    let this = month_of(now);
    if months.first().is_none_or(|(newest, _)| *newest != this) {
        months.insert(0, (this, 0));
    }
    Ok(months)
}

/// `2026-03`
fn month_of(now: Instant) -> String {
    now.timestamp().strftime("%Y-%m").to_string()
}
