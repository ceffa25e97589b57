//! Who is in a space and who looks after it, for programs.

use axum::extract::State;
use axum::http::StatusCode;
use kit::site::SharedSite;
use kit::web::{Json, Listing, Paging, Path, Problem, Query, Stop};
use people::Actor;
use serde::Deserialize;
use utoipa::IntoParams;

use super::membership::person;
use super::shapes::{HandOver, MemberShape};
use crate::pages::{readable, stewarded};
use crate::{members, membership, stewardship};

/// How many members a page of the list holds when the client does not say.
const PAGE: usize = 50;

/// Whom one looks for.
#[derive(Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub(super) struct Wanted {
    /// Part of their names.
    q: String,
}

/// The members of a space, by name.
#[utoipa::path(get, path = "/api/v1/spaces/{slug}/members", tag = "spaces",
    params(("slug" = String, Path, description = "The address of the space"), Wanted, Paging),
    responses((status = 200, body = Listing<MemberShape>), (status = 404, body = Problem)))]
pub(super) async fn list(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(slug): Path<String>,
    Query(wanted): Query<Wanted>,
    paging: Paging,
) -> Result<Json<Listing<MemberShape>>, Stop> {
    let mut tx = site.db.read().await?;
    let space = readable(&mut tx, &actor, &slug).await?;
    let found = members::list(
        &mut tx,
        &space,
        &wanted.q,
        paging.after()?,
        paging.size(PAGE),
    )
    .await?;
    Ok(Json(found.map(MemberShape::from)))
}

/// Removes a member: for stewards.
#[utoipa::path(delete, path = "/api/v1/spaces/{slug}/members/{handle}", tag = "spaces",
    params(("slug" = String, Path, description = "The address of the space"), ("handle" = String, Path, description = "The member")),
    responses((status = 204), (status = 403, body = Problem), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn remove(
    State(site): State<SharedSite>,
    actor: Actor,
    Path((slug, handle)): Path<(String, String)>,
) -> Result<StatusCode, Stop> {
    let mut tx = site.db.write().await?;
    let space = stewarded(&mut tx, &actor, &slug).await?;
    let person = person(&mut tx, &actor, &handle).await?;
    membership::remove(&site, &mut tx, &space, person).await?;
    site.commit(tx).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Names a member steward: for stewards.
#[utoipa::path(put, path = "/api/v1/spaces/{slug}/members/{handle}/stewardship", tag = "spaces",
    params(("slug" = String, Path, description = "The address of the space"), ("handle" = String, Path, description = "The member")),
    responses((status = 204), (status = 403, body = Problem), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn name(
    State(site): State<SharedSite>,
    actor: Actor,
    Path((slug, handle)): Path<(String, String)>,
) -> Result<StatusCode, Stop> {
    let mut tx = site.db.write().await?;
    let space = stewarded(&mut tx, &actor, &slug).await?;
    let person = person(&mut tx, &actor, &handle).await?;
    stewardship::name(&site, &mut tx, &space, person).await?;
    site.commit(tx).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Relieves a steward, oneself included, while another is left: for stewards.
#[utoipa::path(delete, path = "/api/v1/spaces/{slug}/members/{handle}/stewardship", tag = "spaces",
    params(("slug" = String, Path, description = "The address of the space"), ("handle" = String, Path, description = "The steward")),
    responses((status = 204), (status = 403, body = Problem), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn relieve(
    State(site): State<SharedSite>,
    actor: Actor,
    Path((slug, handle)): Path<(String, String)>,
) -> Result<StatusCode, Stop> {
    let mut tx = site.db.write().await?;
    let space = stewarded(&mut tx, &actor, &slug).await?;
    let person = person(&mut tx, &actor, &handle).await?;
    stewardship::relieve(&site, &mut tx, &space, person).await?;
    site.commit(tx).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Hands a space over to another member and is its steward no longer: for stewards.
#[utoipa::path(post, path = "/api/v1/spaces/{slug}/handover", tag = "spaces", request_body = HandOver,
    params(("slug" = String, Path, description = "The address of the space")),
    responses((status = 204), (status = 403, body = Problem), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn hand_over(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(slug): Path<String>,
    Json(to): Json<HandOver>,
) -> Result<StatusCode, Stop> {
    let mut tx = site.db.write().await?;
    let space = stewarded(&mut tx, &actor, &slug).await?;
    stewardship::hand_over_to(&site, &mut tx, &space, &to.person).await?;
    site.commit(tx).await?;
    Ok(StatusCode::NO_CONTENT)
}
