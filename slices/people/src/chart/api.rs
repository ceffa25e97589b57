//! The chart as JSON: a post, the way down to it, and who reports to it; without one, the top.

use axum::extract::State;
use kit::db::Tx;
use kit::site::SharedSite;
use kit::web::{Json, Paging, Path, Query, Stop};
use serde::{Deserialize, Serialize};

use super::around::in_place;
use super::seat::{PositionId, Seat, TEAM_AT_ONCE, held_by, roots, team};
use crate::Actor;
use crate::directory::find;

/// A post of the chart.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(as = ChartPost)]
pub(super) struct Post {
    /// Its identifier.
    #[schema(value_type = String)]
    id: PositionId,
    /// Its title; empty when none is known.
    title: String,
    /// Its unit.
    unit: Option<String>,
    /// `held`, `vacant`, or `undisclosed` where somebody holds it whose name is not given.
    #[schema(value_type = String)]
    state: &'static str,
    /// Who holds it, where that is known.
    holder: Option<Holder>,
    /// How many people are below it, however far.
    people_below: i64,
    /// How many posts report to it directly.
    reports: i64,
    /// The post it reports to.
    #[schema(value_type = Option<String>)]
    reports_to: Option<PositionId>,
}

/// Who holds a post.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(as = ChartHolder)]
pub(super) struct Holder {
    /// Their handle, without `@`.
    handle: String,
    /// Their name.
    name: String,
    /// Their page, on this site.
    url: String,
}

/// A part of the chart.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(as = Chart)]
pub(super) struct Shape {
    /// The way down to the post, the top first.
    above: Vec<Post>,
    /// The post; null at the top, and for somebody who holds none.
    post: Option<Post>,
    /// Who reports to the post, in the order of names; at the top, the posts that report to none.
    items: Vec<Post>,
    /// Where the next page begins, when there is one.
    next: Option<String>,
}

/// Which part of the chart.
#[derive(Debug, Default, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct Whose {
    /// The place of this person, by handle.
    person: Option<String>,
}

impl Post {
    fn of(seat: Seat) -> Self {
        let holder = seat.holder.map(|card| Holder {
            url: format!("/people/{}", card.handle),
            handle: card.handle,
            name: card.name,
        });
        Self {
            id: seat.id,
            title: seat.title,
            unit: seat.unit,
            state: seat.state.tag(),
            holder,
            people_below: seat.team,
            reports: seat.direct,
            reports_to: seat.reports_to,
        }
    }
}

impl Shape {
    /// What is above and below a post.
    async fn around(tx: &mut Tx, position: PositionId, paging: &Paging) -> Result<Self, Stop> {
        let (above, post) = in_place(tx, position).await?.ok_or_else(Stop::not_found)?;
        let below = team(tx, position, paging.after()?).await?;
        Ok(Self {
            above: above.into_iter().map(Post::of).collect(),
            post: Some(Post::of(post)),
            ..Self::listing(below, paging)
        })
    }

    fn listing(mut seats: Vec<Seat>, paging: &Paging) -> Self {
        let size = paging.size(TEAM_AT_ONCE).min(TEAM_AT_ONCE);
        let more = seats.len() > size;
        seats.truncate(size);
        let next = seats
            .last()
            .filter(|_| more)
            .map(|seat| seat.id.to_string());
        Self {
            above: Vec::new(),
            post: None,
            items: seats.into_iter().map(Post::of).collect(),
            next,
        }
    }
}

/// The top of the chart, or the place of somebody in it. For a guest it does not exist.
#[utoipa::path(get, path = "/api/v1/people/chart", tag = "people", params(Whose, Paging),
    responses((status = 200, body = Shape), (status = 404, body = kit::web::Problem)))]
pub(super) async fn show(
    State(site): State<SharedSite>,
    actor: Actor,
    Query(whose): Query<Whose>,
    paging: Paging,
) -> Result<Json<Shape>, Stop> {
    if actor.guest {
        return Err(Stop::not_found());
    }
    let mut tx = site.db.read().await?;
    let Some(handle) = whose.person else {
        let top = roots(&mut tx, paging.after()?).await?;
        return Ok(Json(Shape::listing(top, &paging)));
    };
    let person = find(&mut tx, &actor, &handle)
        .await?
        .ok_or_else(Stop::not_found)?;
    let shape = match held_by(&mut tx, person.id()).await? {
        Some(position) => Shape::around(&mut tx, position, &paging).await?,
        None => Shape::listing(Vec::new(), &paging),
    };
    Ok(Json(shape))
}

/// A post of the chart, the way down to it, and who reports to it. For a guest it does not exist.
#[utoipa::path(get, path = "/api/v1/people/chart/{id}", tag = "people", params(("id" = String, Path, description = "The post"), Paging),
    responses((status = 200, body = Shape), (status = 404, body = kit::web::Problem)))]
pub(super) async fn show_one(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(position): Path<PositionId>,
    paging: Paging,
) -> Result<Json<Shape>, Stop> {
    if actor.guest {
        return Err(Stop::not_found());
    }
    let mut tx = site.db.read().await?;
    Ok(Json(Shape::around(&mut tx, position, &paging).await?))
}
