//! What somebody decides about their hours: their own week or everybody's, and their leave.

use jiff::civil::Date;
use kit::db::Tx;
use kit::fault::Fault;
use kit::site::Site;
use kit::values;
use kit::web::{Refusal, Stop};

use super::LeaveId;
use super::calendar::lately;
use super::week::Week;
use crate::{Actor, PersonId};

/// As many leaves as somebody may have ahead of them.
const MOST_LEAVES: i64 = 40;

const OWN: &str = "update people set hours = $1 where id = $2";
const COMMON: &str = "update organisation set hours = $1 where id = 1";
const AHEAD: &str = "select count(*) from leaves where person_id = $1";
const LEAVE: &str =
    "insert into leaves (id, person_id, first_day, last_day) values ($1, $2, $3, $4)";
const STAY: &str = "delete from leaves where id = $1 and person_id = $2";
const OVER: &str = "delete from leaves where last_day < $1";

/// Gives a person their own week, or that of the organisation.
///
/// # Errors
/// A refusal for a week without work: nobody could ever be reached.
pub async fn choose(tx: &mut Tx, person: PersonId, week: Option<Week>) -> Result<(), Stop> {
    if week.is_some_and(|week| !week.has_work()) {
        return Err(Refusal::invalid("people-hours-none").into());
    }
    let kept = week.map(|week| week.to_string());
    tx.run(OWN, values![kept, person]).await?;
    Ok(())
}

/// Makes it the week of everybody who has none of their own.
///
/// # Errors
/// As [`choose`].
pub async fn choose_for_all(
    site: &Site,
    tx: &mut Tx,
    by: Option<&Actor>,
    week: Week,
) -> Result<(), Stop> {
    if !week.has_work() {
        return Err(Refusal::invalid("people-hours-none").into());
    }
    tx.run(COMMON, values![week.to_string()]).await?;
    let by = by.map(|actor| actor.person.0);
    kit::facts::record(site, tx, "organisation.hours", by, 1, None).await?;
    Ok(())
}

/// Notes that a person is away from one day to another, both included.
///
/// # Errors
/// A refusal when the days are none, or end before they begin.
pub async fn leave(
    site: &Site,
    tx: &mut Tx,
    person: PersonId,
    first: &str,
    last: &str,
) -> Result<LeaveId, Stop> {
    let day = |text: &str, field| {
        let day: Result<Date, _> = text.trim().parse();
        day.map_err(|_| Refusal::invalid("people-hours-day").on(field))
    };
    let first = day(first, "first")?;
    let last = day(last, "last")?;
    if last < first {
        return Err(Refusal::invalid("people-hours-days-order")
            .on("last")
            .into());
    }
    if tx.one::<i64>(AHEAD, values![person]).await? >= MOST_LEAVES {
        return Err(Refusal::conflict("people-hours-leaves")
            .arg("limit", MOST_LEAVES)
            .into());
    }
    let id = LeaveId(site.new_id());
    tx.run(
        LEAVE,
        values![id, person, first.to_string(), last.to_string()],
    )
    .await?;
    Ok(id)
}

/// Takes a leave back.
///
/// # Errors
/// Not found when it is none of theirs.
pub async fn stay(tx: &mut Tx, person: PersonId, id: LeaveId) -> Result<(), Stop> {
    if tx.run(STAY, values![id, person]).await? == 0 {
        return Err(Stop::not_found());
    }
    Ok(())
}

/// Forgets leaves that are over.
///
/// # Errors
/// A fault when the database refuses.
pub async fn forget_old(site: &Site) -> Result<(), Fault> {
    let mut tx = site.db.write().await?;
    tx.run(OVER, values![lately(site.now())]).await?;
    site.commit(tx).await
}
