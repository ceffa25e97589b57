//! The posts nobody is known to hold: opened, described, placed, filled, removed (R59).
//!
//! Posts that somebody holds follow their holder's work record.

use kit::db::Tx;
use kit::fault::Fault;
use kit::site::Site;
use kit::values;
use kit::web::{Refusal, Stop};

use super::superior::Superior;
use super::work_record::{LONGEST_LINE, line};
use crate::Actor;
use crate::chart::upkeep::{describe, fill, remove};
use crate::chart::{Holder, Placement, PositionId, Seat, SeatState, place, seat, these, unheld};
use crate::directory::find;
use crate::profiles::assignment::{Assignment, assign};
use crate::profiles::terms::{self, TermId, TermKind};

/// The most posts a page shows or a form offers: vacant ones are a few.
pub(super) const MOST_POSTS: usize = 200;

/// A post as a form or a program describes it. What is left out stays as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Deserialize, utoipa::ToSchema)]
#[serde(default, deny_unknown_fields)]
#[schema(as = PositionChange)]
pub(super) struct Description {
    /// Its title.
    pub(super) title: Option<String>,
    /// Its unit, by name; empty for none.
    pub(super) unit: Option<String>,
    /// The person it reports to, by handle; empty for nobody.
    pub(super) manager: Option<String>,
    /// The post it reports to, by identifier, where nobody is known to hold it.
    pub(super) under: Option<String>,
}

/// A post nobody is known to hold, and the one it reports to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Position {
    pub(super) seat: Seat,
    pub(super) superior: Option<Seat>,
}

// Two changes of the chart take turns, as acts on accounts do: what one found still holds when it is written.
const TAKE_TURN: &str = "update organisation set id = id where id = 1";
const WORK: &str = "select coalesce(f.work_phone, ''), p.site_id from people p left join profiles f on f.person_id = p.id where p.id = $1";
const POST: &str = "select title, unit_id from positions where id = $1";

impl Position {
    /// The post of that number, if nobody is known to hold it.
    pub(super) async fn find(tx: &mut Tx, id: PositionId) -> Result<Self, Stop> {
        let seat = seat(tx, id).await?.ok_or_else(Stop::not_found)?;
        if seat.holder.is_some() {
            return Err(held());
        }
        let above: Vec<PositionId> = seat.reports_to.into_iter().collect();
        let superior = these(tx, &above).await?.pop();
        Ok(Self { seat, superior })
    }

    /// The posts that nobody is known to hold, in the order of their titles.
    pub(super) async fn all(tx: &mut Tx) -> Result<Vec<Self>, Fault> {
        let seats = unheld(tx, MOST_POSTS).await?;
        let above: Vec<PositionId> = seats.iter().filter_map(|seat| seat.reports_to).collect();
        let superiors = these(tx, &above).await?;
        let with_superior = |seat: Seat| Self {
            superior: superiors
                .iter()
                .find(|superior| Some(superior.id) == seat.reports_to)
                .cloned(),
            seat,
        };
        Ok(seats.into_iter().map(with_superior).collect())
    }

    /// Whether it can be removed: vacant, and nobody reports to it.
    pub(super) fn is_empty(&self) -> bool {
        self.seat.state == SeatState::Vacant && self.seat.direct == 0
    }
}

/// Somebody holds it; also for the moment between a departure and the vacancy that follows.
fn held() -> Stop {
    Refusal::conflict("people-position-held").into()
}

fn title(typed: Option<&String>, known: &str) -> Result<String, Refusal> {
    let title = line(typed, known, "title", LONGEST_LINE)?;
    if title.is_empty() {
        Err(Refusal::invalid("people-position-title").on("title"))
    } else {
        Ok(title)
    }
}

async fn unit(
    site: &Site,
    tx: &mut Tx,
    typed: Option<&String>,
    known: &str,
) -> Result<Option<TermId>, Stop> {
    let name = line(typed, known, "unit", LONGEST_LINE)?;
    match name.as_str() {
        "" => Ok(None),
        name => Ok(Some(terms::named(site, tx, TermKind::Unit, name).await?)),
    }
}

async fn begin(site: &Site) -> Result<Tx, Fault> {
    let mut tx = site.db.write().await?;
    tx.run(TAKE_TURN, values![]).await?;
    Ok(tx)
}

async fn record(
    site: &Site,
    tx: &mut Tx,
    by: &Actor,
    kind: &'static str,
    position: PositionId,
    object: Option<i64>,
) -> Result<(), Fault> {
    kit::facts::record(site, tx, kind, Some(by.person.0), position.0, object).await
}

/// Opens a vacant post.
pub(super) async fn open(
    site: &Site,
    by: &Actor,
    description: &Description,
) -> Result<PositionId, Stop> {
    let mut tx = begin(site).await?;
    let title = title(description.title.as_ref(), "")?;
    let placement = Placement {
        key: None,
        title: &title,
        unit: unit(site, &mut tx, description.unit.as_ref(), "").await?,
        holder: Holder::Vacant,
    };
    let position = place(site, &mut tx, &placement).await?;
    place_under(site, &mut tx, by, position, description).await?;
    record(site, &mut tx, by, "position.opened", position, None).await?;
    site.commit(tx).await?;
    Ok(position)
}

/// Describes a post anew, or has it report to another.
pub(super) async fn change(
    site: &Site,
    by: &Actor,
    id: PositionId,
    description: &Description,
) -> Result<(), Stop> {
    let mut tx = begin(site).await?;
    let known = Position::find(&mut tx, id).await?.seat;
    let title = title(description.title.as_ref(), &known.title)?;
    let known_unit = known.unit.unwrap_or_default();
    let unit = unit(site, &mut tx, description.unit.as_ref(), &known_unit).await?;
    if !describe(&mut tx, id, &title, unit).await? {
        return Err(held());
    }
    place_under(site, &mut tx, by, id, description).await?;
    record(site, &mut tx, by, "position.changed", id, None).await?;
    Ok(site.commit(tx).await?)
}

async fn place_under(
    site: &Site,
    tx: &mut Tx,
    by: &Actor,
    position: PositionId,
    description: &Description,
) -> Result<(), Stop> {
    let superior = Superior::read(description.manager.as_deref(), description.under.as_deref())?;
    match superior {
        Some(superior) => superior.command(site, tx, by, position).await,
        None => Ok(()),
    }
}

/// Has somebody hold a post: they take its title and its unit, and are told.
pub(super) async fn appoint(
    site: &Site,
    by: &Actor,
    id: PositionId,
    handle: &str,
) -> Result<(), Stop> {
    let mut tx = begin(site).await?;
    Position::find(&mut tx, id).await?;
    let handle = handle.trim().trim_start_matches('@');
    if handle.is_empty() {
        return Err(Refusal::invalid("people-position-nobody")
            .on("person")
            .into());
    }
    let person = find(&mut tx, by, handle)
        .await?
        .ok_or_else(|| {
            Refusal::invalid("people-superior-unknown")
                .arg("handle", handle)
                .on("person")
        })?
        .id();
    if !fill(&mut tx, id, person).await? {
        return Err(held());
    }
    let (title, unit): (String, Option<TermId>) = tx.one(POST, values![id]).await?;
    let (work_phone, workplace): (String, Option<TermId>) = tx.one(WORK, values![person]).await?;
    let assignment = Assignment {
        title: &title,
        unit,
        site: workplace,
        work_phone: &work_phone,
    };
    assign(site, &mut tx, person, &assignment).await?;
    record(site, &mut tx, by, "position.filled", id, Some(person.0)).await?;
    let change = site.new_id();
    let (actor, subject) = (Some(by.person.0), person.0);
    kit::facts::record(
        site,
        &mut tx,
        "person.assigned",
        actor,
        subject,
        Some(change),
    )
    .await?;
    tx.concerns(person.0);
    Ok(site.commit(tx).await?)
}

/// Removes a vacant post to which nobody reports.
pub(super) async fn close(site: &Site, by: &Actor, id: PositionId) -> Result<(), Stop> {
    let mut tx = begin(site).await?;
    Position::find(&mut tx, id).await?;
    if !remove(&mut tx, id).await? {
        return Err(Refusal::conflict("people-position-not-empty").into());
    }
    record(site, &mut tx, by, "position.removed", id, None).await?;
    Ok(site.commit(tx).await?)
}
