//! Working hours for programs: one's own, as one reads and writes them on the page.

use axum::extract::State;
use axum::http::StatusCode;
use kit::db::Tx;
use kit::site::{SharedSite, Site};
use kit::web::{Json, Path, Refusal, Stop};
use serde::{Deserialize, Serialize};

use super::calendar::Calendar;
use super::week::{Shift, Week};
use super::{LeaveId, choice};
use crate::Actor;
use crate::administration::Charged;

/// The hours of one day: two times on the wall clock, `09:00`.
#[derive(Debug, Clone, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = Shift)]
pub(super) struct ShiftShape {
    /// When work begins.
    from: String,
    /// When it ends; `00:00` is midnight at the end of the day.
    until: String,
}

/// Days on which one is away, the first and the last included.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(as = Leave)]
pub(super) struct LeaveShape {
    #[schema(value_type = String)]
    id: LeaveId,
    /// `2026-03-12`
    first: String,
    /// `2026-03-13`
    last: String,
}

/// When one works.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(as = Hours)]
pub(super) struct HoursShape {
    /// The days of the week, Monday first; a free day is null.
    week: Vec<Option<ShiftShape>>,
    /// Whether the week is one's own, and not that of the organisation.
    own: bool,
    /// When one is away, from today on.
    leaves: Vec<LeaveShape>,
    /// The first moment, now or later, at which one may be reached (RFC 3339).
    open_from: Option<String>,
}

/// The week to choose.
#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = HoursChoice)]
pub(super) struct Choice {
    /// The seven days, Monday first, a free day null; null for the week of the organisation.
    week: Option<Vec<Option<ShiftShape>>>,
}

/// The days to be away.
#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = NewLeave)]
pub(super) struct NewLeave {
    /// `2026-03-12`
    first: String,
    /// `2026-03-13`
    last: String,
}

async fn shaped(tx: &mut Tx, site: &Site, actor: &Actor) -> Result<HoursShape, Stop> {
    let calendar = Calendar::of(tx, actor.person, site.now())
        .await?
        .ok_or_else(Stop::not_found)?;
    let shift = |shift: Shift| ShiftShape {
        from: shift.beginning(),
        until: shift.end(),
    };
    Ok(HoursShape {
        week: calendar.week.0.map(|day| day.map(shift)).into(),
        own: calendar.own,
        leaves: calendar
            .ahead(site.now())
            .map(|leave| LeaveShape {
                id: leave.id,
                first: leave.first.to_string(),
                last: leave.last.to_string(),
            })
            .collect(),
        open_from: calendar
            .open_from(site.now())
            .map(kit::clock::Instant::rfc3339),
    })
}

/// When whoever asks works.
#[utoipa::path(get, path = "/api/v1/me/hours", tag = "people", responses((status = 200, body = HoursShape), (status = 401, body = kit::web::Problem)))]
pub(super) async fn show(
    State(site): State<SharedSite>,
    actor: Actor,
) -> Result<Json<HoursShape>, Stop> {
    let mut tx = site.db.read().await?;
    Ok(Json(shaped(&mut tx, &site, &actor).await?))
}

/// Chooses one's week, or that of the organisation.
#[utoipa::path(put, path = "/api/v1/me/hours", tag = "people", request_body = Choice, responses((status = 200, body = HoursShape), (status = 422, body = kit::web::Problem)))]
pub(super) async fn choose(
    State(site): State<SharedSite>,
    actor: Actor,
    Json(choice): Json<Choice>,
) -> Result<Json<HoursShape>, Stop> {
    let week = choice.week.map(|days| read(&days)).transpose()?;
    let mut tx = site.db.write().await?;
    choice::choose(&mut tx, actor.person, week).await?;
    let hours = shaped(&mut tx, &site, &actor).await?;
    site.commit(tx).await?;
    Ok(Json(hours))
}

fn read(days: &[Option<ShiftShape>]) -> Result<Week, Refusal> {
    let days: Vec<_> = days
        .iter()
        .map(|day| match day {
            Some(shift) => Shift::read(&shift.from, &shift.until),
            None => Ok(None),
        })
        .collect::<Result<_, _>>()?;
    let week = days.try_into();
    week.map(Week)
        .map_err(|_| Refusal::invalid("people-hours-seven").on("week"))
}

/// The week of everybody who has none of their own.
#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = CommonHours)]
pub(super) struct Common {
    /// The seven days, Monday first, a free day null.
    week: Vec<Option<ShiftShape>>,
}

/// Chooses the week of everybody who has none of their own.
#[utoipa::path(put, path = "/api/v1/admin/hours", tag = "administration", request_body = Common, responses((status = 204), (status = 404, body = kit::web::Problem), (status = 422, body = kit::web::Problem)))]
pub(super) async fn choose_for_all(
    State(site): State<SharedSite>,
    Charged(actor): Charged,
    Json(common): Json<Common>,
) -> Result<StatusCode, Stop> {
    let week = read(&common.week)?;
    let mut tx = site.db.write().await?;
    choice::choose_for_all(&site, &mut tx, Some(&actor), week).await?;
    site.commit(tx).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Notes that one is away.
#[utoipa::path(post, path = "/api/v1/me/leaves", tag = "people", request_body = NewLeave, responses((status = 201, body = HoursShape), (status = 422, body = kit::web::Problem)))]
pub(super) async fn leave(
    State(site): State<SharedSite>,
    actor: Actor,
    Json(new): Json<NewLeave>,
) -> Result<(StatusCode, Json<HoursShape>), Stop> {
    let mut tx = site.db.write().await?;
    choice::leave(&site, &mut tx, actor.person, &new.first, &new.last).await?;
    let hours = shaped(&mut tx, &site, &actor).await?;
    site.commit(tx).await?;
    Ok((StatusCode::CREATED, Json(hours)))
}

/// Takes a leave back.
#[utoipa::path(delete, path = "/api/v1/me/leaves/{id}", tag = "people", params(("id" = String, Path, description = "The leave")),
    responses((status = 204), (status = 404, body = kit::web::Problem)))]
pub(super) async fn stay(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<LeaveId>,
) -> Result<StatusCode, Stop> {
    let mut tx = site.db.write().await?;
    choice::stay(&mut tx, actor.person, id).await?;
    site.commit(tx).await?;
    Ok(StatusCode::NO_CONTENT)
}
