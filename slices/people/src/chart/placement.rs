//! Changing the chart: posts are placed, filled, vacated, and never report to themselves.

use kit::db::Tx;
use kit::fault::Fault;
use kit::search::sort_key;
use kit::site::Site;
use kit::values;
use kit::web::{Refusal, Stop};

use super::seat::{PositionId, SeatState, way_up};
use crate::PersonId;
use crate::profiles::terms::TermId;

/// A post to be placed in the chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Placement<'a> {
    /// What it is known by where it comes from: placing it again changes it.
    pub key: Option<&'a str>,
    /// Its title.
    pub title: &'a str,
    /// Its unit.
    pub unit: Option<TermId>,
    /// Who holds it.
    pub holder: Holder,
}

/// Who holds a post.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Holder {
    /// This person.
    Person(PersonId),
    /// Nobody.
    Vacant,
    /// Somebody whose name is not given.
    Undisclosed,
}

impl Holder {
    fn state(self) -> SeatState {
        match self {
            Self::Person(_) => SeatState::Held,
            Self::Vacant => SeatState::Vacant,
            Self::Undisclosed => SeatState::Undisclosed,
        }
    }

    fn person(self) -> Option<PersonId> {
        if let Self::Person(person) = self {
            Some(person)
        } else {
            None
        }
    }
}

// Two changes at once could each be right and together close a circle: they take turns at one row.
const TAKE_TURNS: &str = "update organisation set name = name where id = 1";
const BY_KEY: &str = "select id, state, reports_to from positions where import_key = $1";
const BY_HOLDER: &str = "select id, state, reports_to from positions where holder_id = $1";
const HOLDER_KEY: &str = "select sort_key from people where id = $1";
const ADD: &str = "insert into positions (id, import_key, title, unit_id, reports_to, holder_id, state, sort_key, team) \
     values ($1, $2, $3, $4, null, $5, $6, $7, 0)";
const CHANGE: &str = "update positions set title = $1, unit_id = $2, holder_id = $3, state = $4, sort_key = $5 where id = $6";
pub(super) const STANDING: &str = "select state, team, reports_to from positions where id = $1";
const ABOVE: &str = concat!(way_up!("$1"), " select id from up where id = $2");
const COUNT: &str = concat!(
    "update positions set team = team + $2 where id in (",
    way_up!("$1"),
    " select id from up)"
);
const REPORT: &str = "update positions set reports_to = $1 where id = $2";
const VACATE: &str =
    "update positions set holder_id = null, state = 'vacant', sort_key = $1 where id = $2";
const HELD: &str = "select id, title, reports_to from positions where holder_id = $1";

type Known = (PositionId, SeatState, Option<PositionId>);

/// Places a post, or changes it when its key (or, without one, its holder) is already there.
///
/// # Errors
/// A refusal when the person already holds another post.
pub async fn place(
    site: &Site,
    tx: &mut Tx,
    placement: &Placement<'_>,
) -> Result<PositionId, Stop> {
    let holder = placement.holder.person();
    let held: Option<Known> = match holder {
        Some(person) => tx.first(BY_HOLDER, values![person]).await?,
        None => None,
    };
    let known: Option<Known> = match placement.key {
        Some(key) => tx.first(BY_KEY, values![key]).await?,
        None => held,
    };
    if held.is_some_and(|held| Some(held.0) != known.map(|known| known.0)) {
        return Err(Refusal::conflict("people-chart-holds-another").into());
    }
    let state = placement.holder.state();
    let order = order(tx, placement.title, holder).await?;
    let Some((id, before, superior)) = known else {
        let id = PositionId(site.new_id());
        tx.run(
            ADD,
            values![
                id,
                placement.key,
                placement.title,
                placement.unit,
                holder,
                state,
                order
            ],
        )
        .await?;
        return Ok(id);
    };
    tx.run(
        CHANGE,
        values![placement.title, placement.unit, holder, state, order, id],
    )
    .await?;
    count_above(tx, superior, state.people() - before.people()).await?;
    Ok(id)
}

/// Posts stand in the order of their holders' names; without one, in that of their titles.
async fn order(tx: &mut Tx, title: &str, holder: Option<PersonId>) -> Result<String, Fault> {
    match holder {
        Some(person) => tx.one(HOLDER_KEY, values![person]).await,
        None => Ok(sort_key(title)),
    }
}

/// Has a post report to another, or to nobody.
///
/// # Errors
/// A refusal when the other one reports to it, however far; a fault when there is no such post.
pub async fn set_superior(
    tx: &mut Tx,
    position: PositionId,
    superior: Option<PositionId>,
) -> Result<(), Stop> {
    tx.run(TAKE_TURNS, values![]).await?;
    let (state, team, before): (SeatState, i64, Option<PositionId>) =
        tx.one(STANDING, values![position]).await?;
    if before == superior {
        return Ok(());
    }
    if let Some(superior) = superior
        && tx
            .first::<i64>(ABOVE, values![superior, position])
            .await?
            .is_some()
    {
        return Err(Refusal::conflict("people-chart-circle").into());
    }
    let people = team + state.people();
    count_above(tx, before, -people).await?;
    tx.run(REPORT, values![superior, position]).await?;
    count_above(tx, superior, people).await?;
    Ok(())
}

/// Leaves vacant the post somebody held, if any: they left.
///
/// # Errors
/// A fault when the database refuses.
pub async fn vacate(tx: &mut Tx, person: PersonId) -> Result<(), Fault> {
    let held: Option<(PositionId, String, Option<PositionId>)> =
        tx.first(HELD, values![person]).await?;
    let Some((position, title, superior)) = held else {
        return Ok(());
    };
    tx.run(VACATE, values![sort_key(&title), position]).await?;
    count_above(tx, superior, -1).await
}

/// Adds to the number of people below `from` and below everybody above it.
pub(super) async fn count_above(
    tx: &mut Tx,
    from: Option<PositionId>,
    people: i64,
) -> Result<(), Fault> {
    match from {
        Some(from) if people != 0 => tx.run(COUNT, values![from, people]).await.map(drop),
        _ => Ok(()),
    }
}
