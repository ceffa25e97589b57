//! A post as the chart shows it, and the ways to look one up.

use kit::db::{Cell, Column, FromRow, Row, ToValue, Tx, Value};
use kit::fault::Fault;
use kit::values;

use crate::PersonId;
use crate::profiles::card::{Card, cards};

kit::id_type!(
    /// Identifies a post of the organisation chart.
    PositionId
);

/// Whether somebody holds a post.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SeatState {
    /// Somebody does.
    Held,
    /// Nobody does.
    Vacant,
    /// Somebody does, whose name the organisation does not give.
    Undisclosed,
}

impl SeatState {
    /// As the database writes it.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Held => "held",
            Self::Vacant => "vacant",
            Self::Undisclosed => "undisclosed",
        }
    }

    /// How many people it adds to the teams above.
    #[must_use]
    pub const fn people(self) -> i64 {
        match self {
            Self::Held | Self::Undisclosed => 1,
            Self::Vacant => 0,
        }
    }
}

impl Column for SeatState {
    fn column(cell: Cell<'_>) -> Result<Self, Fault> {
        let tag = String::column(cell)?;
        let all = [Self::Held, Self::Vacant, Self::Undisclosed];
        all.into_iter()
            .find(|state| state.tag() == tag)
            .ok_or_else(|| Fault::broken("reading the state of a post", tag))
    }
}

impl ToValue for SeatState {
    fn value(&self) -> Value<'_> {
        Value::Text(self.tag())
    }
}

/// A post of the chart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seat {
    /// The post.
    pub id: PositionId,
    /// Its title.
    pub title: String,
    /// Its unit.
    pub unit: Option<String>,
    /// Whether somebody holds it.
    pub state: SeatState,
    /// Who does, when that is known.
    pub holder: Option<Card>,
    /// How many people are below it, however far.
    pub team: i64,
    /// How many posts report to it directly.
    pub direct: i64,
    /// The post it reports to.
    pub reports_to: Option<PositionId>,
}

struct Found {
    seat: Seat,
    holder: Option<PersonId>,
}

impl FromRow for Found {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        let seat = Seat {
            id: row.next()?,
            title: row.next()?,
            unit: row.next()?,
            state: row.next()?,
            team: row.next()?,
            direct: row.next()?,
            reports_to: row.next()?,
            holder: None,
        };
        Ok(Self {
            seat,
            holder: row.next()?,
        })
    }
}

/// How many posts of one team a page shows at once.
pub const TEAM_AT_ONCE: usize = 60;
/// The way up from a post; it gives up at a depth no organisation has.
macro_rules! way_up {
    ($start:literal) => {
        concat!(
            "with recursive up (id, superior, depth) as (select s.id, s.reports_to, cast(0 as bigint) from positions s where s.id = ", $start,
            " union all select s.id, s.reports_to, up.depth + 1 from positions s join up on s.id = up.superior where up.depth < 64)"
        )
    };
}
macro_rules! seats {
    () => {
        "select s.id, s.title, u.name, s.state, s.team, \
           (select count(*) from positions b where b.reports_to = s.id), s.reports_to, s.holder_id \
         from positions s left join terms u on u.id = s.unit_id"
    };
}
pub(super) use way_up;

const PLACE_OF: &str = "select sort_key, id from positions where id = $1";
const ROOTS: &str = concat!(
    seats!(),
    " where s.reports_to is null and (s.sort_key, s.id) > ($1, $2) order by s.sort_key, s.id limit $3"
);
const TEAM: &str = concat!(
    seats!(),
    " where s.reports_to = $4 and (s.sort_key, s.id) > ($1, $2) order by s.sort_key, s.id limit $3"
);
const SEAT: &str = concat!(seats!(), " where s.id = $1");
const TRAIL: &str = concat!(
    way_up!("$1"),
    " ",
    seats!(),
    " join up on up.id = s.id order by up.depth desc"
);
const UNHELD: &str = concat!(
    seats!(),
    " where s.holder_id is null order by s.sort_key, s.id limit $1"
);
const THESE: &str = concat!(seats!(), " where s.id in ({ids})");
const HELD_BY: &str = "select id from positions where holder_id = $1";
const HOLDERS: &str = "select holder_id, id from positions where holder_id in ({ids})";

/// The posts that report to nobody, after `after` in the order of names; one more than
/// [`TEAM_AT_ONCE`] when there are more.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn roots(tx: &mut Tx, after: Option<PositionId>) -> Result<Vec<Seat>, Fault> {
    let (sort_key, id) = beginning(tx, after).await?;
    let found = tx
        .all(ROOTS, values![sort_key, id, TEAM_AT_ONCE + 1])
        .await?;
    with_holders(tx, found).await
}

/// The posts that report to `superior`, likewise.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn team(
    tx: &mut Tx,
    superior: PositionId,
    after: Option<PositionId>,
) -> Result<Vec<Seat>, Fault> {
    let (sort_key, id) = beginning(tx, after).await?;
    let found = tx
        .all(TEAM, values![sort_key, id, TEAM_AT_ONCE + 1, superior])
        .await?;
    with_holders(tx, found).await
}

/// One post.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn seat(tx: &mut Tx, id: PositionId) -> Result<Option<Seat>, Fault> {
    let found = tx.all(SEAT, values![id]).await?;
    Ok(with_holders(tx, found).await?.pop())
}

/// The way from the top of the chart down to a post, the post itself last; empty when there is no such post.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn trail(tx: &mut Tx, id: PositionId) -> Result<Vec<Seat>, Fault> {
    let found = tx.all(TRAIL, values![id]).await?;
    with_holders(tx, found).await
}

/// The post somebody holds.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn held_by(tx: &mut Tx, person: PersonId) -> Result<Option<PositionId>, Fault> {
    tx.first(HELD_BY, values![person]).await
}

/// The posts that nobody is known to hold, vacant or not disclosed, at most `limit`.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn unheld(tx: &mut Tx, limit: usize) -> Result<Vec<Seat>, Fault> {
    let found = tx.all(UNHELD, values![limit]).await?;
    with_holders(tx, found).await
}

/// Those posts, in no particular order.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn these(tx: &mut Tx, ids: &[PositionId]) -> Result<Vec<Seat>, Fault> {
    let mut ids: Vec<i64> = ids.iter().map(|id| id.0).collect();
    ids.sort_unstable();
    ids.dedup();
    let found = tx.all_in(THESE, values![], &ids).await?;
    with_holders(tx, found).await
}

/// Those of these people who hold a post.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn holders(tx: &mut Tx, people: &[PersonId]) -> Result<Vec<PersonId>, Fault> {
    let ids: Vec<i64> = people.iter().map(|person| person.0).collect();
    let found: Vec<(PersonId, PositionId)> = tx.all_in(HOLDERS, values![], &ids).await?;
    Ok(found.into_iter().map(|(person, _)| person).collect())
}

async fn beginning(tx: &mut Tx, after: Option<PositionId>) -> Result<(String, i64), Fault> {
    let Some(after) = after else {
        return Ok((String::new(), 0));
    };
    Ok(tx
        .first(PLACE_OF, values![after])
        .await?
        .unwrap_or_default())
}

async fn with_holders(tx: &mut Tx, found: Vec<Found>) -> Result<Vec<Seat>, Fault> {
    let people: Vec<PersonId> = found.iter().filter_map(|found| found.holder).collect();
    let mut known = if people.is_empty() {
        std::collections::HashMap::new()
    } else {
        cards(tx, &people).await?
    };
    let seats = found.into_iter().map(|Found { mut seat, holder }| {
        seat.holder = holder
            .and_then(|holder| known.remove(&holder))
            .filter(|card| card.present);
        if seat.state == SeatState::Held && seat.holder.is_none() {
            // Whoever held it has left, and the chart has not followed yet.
            seat.state = SeatState::Vacant;
        }
        seat
    });
    Ok(seats.collect())
}
