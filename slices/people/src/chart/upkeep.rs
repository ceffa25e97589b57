//! Keeping the chart by hand: a post for whoever has none yet, and the posts nobody is known to hold.

use kit::db::Tx;
use kit::fault::Fault;
use kit::search::sort_key;
use kit::site::Site;
use kit::values;
use kit::web::Stop;

use super::placement::{Holder, Placement, STANDING, count_above, place, vacate};
use super::seat::{PositionId, SeatState, held_by};
use crate::PersonId;
use crate::profiles::terms::TermId;

const WORK: &str = "select title, unit_id from people where id = $1";
const DESCRIBE: &str = "update positions set title = $1, unit_id = $2, sort_key = $3 where id = $4 and holder_id is null";
const FILL: &str = "update positions set holder_id = $1, state = 'held', sort_key = $2 \
     where id = $3 and holder_id is null";
const ORDER_OF: &str = "select sort_key from people where id = $1";
const REMOVE: &str = "delete from positions where id = $1 and state = 'vacant' \
       and not exists (select 1 from positions below where below.reports_to = $1)";

/// The post somebody holds; whoever holds none gets one, with their title and in their unit.
///
/// # Errors
/// A fault when the database refuses.
pub(crate) async fn post_of(
    site: &Site,
    tx: &mut Tx,
    person: PersonId,
) -> Result<PositionId, Stop> {
    match held_by(tx, person).await? {
        Some(position) => Ok(position),
        None => follow_work(site, tx, person).await,
    }
}

/// Gives the post somebody holds the title, the unit and the place in the order of names
/// that they have now.
///
/// # Errors
/// A fault when the database refuses.
pub(crate) async fn follow_work(
    site: &Site,
    tx: &mut Tx,
    person: PersonId,
) -> Result<PositionId, Stop> {
    let (title, unit): (String, Option<TermId>) = tx.one(WORK, values![person]).await?;
    let placement = Placement {
        key: None,
        title: &title,
        unit,
        holder: Holder::Person(person),
    };
    place(site, tx, &placement).await
}

/// Describes anew a post that nobody is known to hold; whether it is one.
///
/// # Errors
/// A fault when the database refuses.
pub(crate) async fn describe(
    tx: &mut Tx,
    position: PositionId,
    title: &str,
    unit: Option<TermId>,
) -> Result<bool, Fault> {
    let described = tx
        .run(DESCRIBE, values![title, unit, sort_key(title), position])
        .await?;
    Ok(described == 1)
}

/// Has somebody hold a post that nobody is known to hold. The post they held until now
/// stays where it is, vacant: others may report to it. Whether it could be filled.
///
/// # Errors
/// A fault when the database refuses, or when there is no such post.
pub(crate) async fn fill(
    tx: &mut Tx,
    position: PositionId,
    person: PersonId,
) -> Result<bool, Fault> {
    vacate(tx, person).await?;
    let (state, _, superior): (SeatState, i64, Option<PositionId>) =
        tx.one(STANDING, values![position]).await?;
    let order: String = tx.one(ORDER_OF, values![person]).await?;
    if tx.run(FILL, values![person, order, position]).await? == 0 {
        return Ok(false);
    }
    count_above(tx, superior, 1 - state.people()).await?;
    Ok(true)
}

/// Removes a vacant post to which nobody reports; whether it was one.
///
/// # Errors
/// A fault when the database refuses.
pub(crate) async fn remove(tx: &mut Tx, position: PositionId) -> Result<bool, Fault> {
    Ok(tx.run(REMOVE, values![position]).await? == 1)
}
