//! The posts nobody is known to hold, as JSON: the same acts and refusals as the pages.

use axum::extract::State;
use axum::http::StatusCode;
use kit::db::Tx;
use kit::site::SharedSite;
use kit::web::{Json, Listing, Path, Stop};
use serde::{Deserialize, Serialize};

use super::office::Charged;
use super::positions::{self, Description, Position};
use crate::chart::{PositionId, SeatState};

/// A post nobody is known to hold.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(as = Position)]
pub(super) struct Shape {
    /// Its identifier.
    #[schema(value_type = String)]
    id: PositionId,
    /// Its title.
    title: String,
    /// Its unit; empty when none is known.
    unit: String,
    /// `vacant`, or `undisclosed` where somebody holds it whose name is not given.
    #[schema(value_type = String)]
    state: &'static str,
    /// The person it reports to, by handle; empty for nobody.
    manager: String,
    /// The post it reports to, where nobody is known to hold it.
    #[schema(value_type = Option<String>)]
    under: Option<PositionId>,
}

/// Who is to hold a post.
#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = Appointment)]
pub(super) struct Appointed {
    /// The person, by handle.
    person: String,
}

impl Shape {
    fn of(position: Position) -> Self {
        let Position { seat, superior } = position;
        let under = superior
            .as_ref()
            .filter(|seat| seat.holder.is_none())
            .map(|seat| seat.id);
        Self {
            id: seat.id,
            title: seat.title,
            unit: seat.unit.unwrap_or_default(),
            // Whoever held it may have left a moment ago.
            state: match seat.state {
                SeatState::Undisclosed => SeatState::Undisclosed.tag(),
                _ => SeatState::Vacant.tag(),
            },
            manager: superior
                .and_then(|seat| seat.holder)
                .map_or_else(String::new, |card| card.handle),
            under,
        }
    }

    async fn find(tx: &mut Tx, id: PositionId) -> Result<Self, Stop> {
        Position::find(tx, id).await.map(Self::of)
    }
}

/// The posts that nobody is known to hold, two hundred at most.
#[utoipa::path(get, path = "/api/v1/admin/positions", tag = "administration", responses((status = 200, body = Listing<Shape>), (status = 404, body = kit::web::Problem)))]
pub(super) async fn list(
    State(site): State<SharedSite>,
    _: Charged,
) -> Result<Json<Listing<Shape>>, Stop> {
    let mut tx = site.db.read().await?;
    let items = Position::all(&mut tx).await?;
    Ok(Json(Listing {
        items: items.into_iter().map(Shape::of).collect(),
        next: None,
    }))
}

/// Opens a vacant post.
#[utoipa::path(post, path = "/api/v1/admin/positions", tag = "administration", request_body = Description, responses((status = 201, body = Shape), (status = 409, body = kit::web::Problem), (status = 422, body = kit::web::Problem)))]
pub(super) async fn open(
    State(site): State<SharedSite>,
    Charged(actor): Charged,
    Json(description): Json<Description>,
) -> Result<(StatusCode, Json<Shape>), Stop> {
    let id = positions::open(&site, &actor, &description).await?;
    let shape = Shape::find(&mut site.db.read().await?, id).await?;
    Ok((StatusCode::CREATED, Json(shape)))
}

/// Describes a post anew, or has it report to another.
#[utoipa::path(patch, path = "/api/v1/admin/positions/{id}", tag = "administration", params(("id" = String, Path,)), request_body = Description, responses((status = 200, body = Shape), (status = 404, body = kit::web::Problem), (status = 409, body = kit::web::Problem), (status = 422, body = kit::web::Problem)))]
pub(super) async fn change(
    State(site): State<SharedSite>,
    Charged(actor): Charged,
    Path(id): Path<PositionId>,
    Json(description): Json<Description>,
) -> Result<Json<Shape>, Stop> {
    positions::change(&site, &actor, id, &description).await?;
    let shape = Shape::find(&mut site.db.read().await?, id).await?;
    Ok(Json(shape))
}

/// Removes a vacant post to which nobody reports.
#[utoipa::path(delete, path = "/api/v1/admin/positions/{id}", tag = "administration", params(("id" = String, Path,)), responses((status = 204), (status = 404, body = kit::web::Problem), (status = 409, body = kit::web::Problem)))]
pub(super) async fn remove(
    State(site): State<SharedSite>,
    Charged(actor): Charged,
    Path(id): Path<PositionId>,
) -> Result<StatusCode, Stop> {
    positions::close(&site, &actor, id).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Has somebody hold a post: they take its title and its unit, and leave the post they held.
#[utoipa::path(put, path = "/api/v1/admin/positions/{id}/holder", tag = "administration", params(("id" = String, Path,)), request_body = Appointed, responses((status = 204), (status = 404, body = kit::web::Problem), (status = 409, body = kit::web::Problem), (status = 422, body = kit::web::Problem)))]
pub(super) async fn appoint(
    State(site): State<SharedSite>,
    Charged(actor): Charged,
    Path(id): Path<PositionId>,
    Json(appointed): Json<Appointed>,
) -> Result<StatusCode, Stop> {
    positions::appoint(&site, &actor, id, &appointed.person).await?;
    Ok(StatusCode::NO_CONTENT)
}
