//! Links to come in and links to another password as JSON. Whoever holds one can come in as its
//! owner: they are made in person only, and those to a password by two administrators.

use axum::extract::State;
use axum::http::StatusCode;
use kit::site::SharedSite;
use kit::web::{Json, Listing, Path, Stop};
use serde::{Deserialize, Serialize};

use super::handed::Handed;
use super::invitations;
use super::office::ChargedInPerson;
use super::resets;
use crate::PersonId;

/// Who is to get a link.
#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = LinkRequest)]
pub(super) struct Wanted {
    /// The people, by identifier.
    #[schema(value_type = Vec<String>)]
    people: Vec<PersonId>,
}

/// Why somebody needs a link to another password.
#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ResetReason)]
pub(super) struct Asking {
    /// The reason: the person reads it.
    reason: String,
}

/// A link for its owner: given in this answer and never again, or sent to them by mail.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(as = Link)]
pub(super) struct Shape {
    /// Whose it is.
    #[schema(value_type = String)]
    person: PersonId,
    /// Their name.
    name: String,
    /// The link, unless it leaves by mail: then nobody but its owner gets it.
    link: Option<String>,
}

impl Shape {
    fn of(handed: Handed) -> Self {
        Self {
            person: handed.person,
            name: handed.name,
            link: handed.link.link().map(str::to_owned),
        }
    }
}

/// Makes links with which people come in for the first time: all of them or none.
#[utoipa::path(post, path = "/api/v1/admin/links", tag = "administration", request_body = Wanted, responses((status = 201, body = Listing<Shape>), (status = 403, body = kit::web::Problem), (status = 404, body = kit::web::Problem), (status = 409, body = kit::web::Problem), (status = 422, body = kit::web::Problem)))]
pub(super) async fn hand_out(
    State(site): State<SharedSite>,
    ChargedInPerson(actor): ChargedInPerson,
    Json(wanted): Json<Wanted>,
) -> Result<(StatusCode, Json<Listing<Shape>>), Stop> {
    let handed = invitations::hand_out(&site, &actor, wanted.people).await?;
    let links = Listing {
        items: handed.into_iter().map(Shape::of).collect(),
        next: None,
    };
    Ok((StatusCode::CREATED, Json(links)))
}

/// Asks for a link to another password and says why: another administrator confirms it.
#[utoipa::path(post, path = "/api/v1/admin/people/{person}/reset", tag = "administration", params(("person" = String, Path,)), request_body = Asking, responses((status = 204), (status = 403, body = kit::web::Problem), (status = 404, body = kit::web::Problem), (status = 409, body = kit::web::Problem), (status = 422, body = kit::web::Problem)))]
pub(super) async fn ask(
    State(site): State<SharedSite>,
    ChargedInPerson(actor): ChargedInPerson,
    Path(person): Path<PersonId>,
    Json(asking): Json<Asking>,
) -> Result<StatusCode, Stop> {
    resets::ask(&site, &actor, person, &asking.reason).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Withdraws what one asked, or declines what another administrator did.
#[utoipa::path(delete, path = "/api/v1/admin/people/{person}/reset", tag = "administration", params(("person" = String, Path,)), responses((status = 204), (status = 403, body = kit::web::Problem), (status = 404, body = kit::web::Problem), (status = 409, body = kit::web::Problem)))]
pub(super) async fn decline(
    State(site): State<SharedSite>,
    ChargedInPerson(actor): ChargedInPerson,
    Path(person): Path<PersonId>,
) -> Result<StatusCode, Stop> {
    resets::drop_waiting(&site, &actor, person).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Confirms what another administrator asked, and makes the link.
#[utoipa::path(post, path = "/api/v1/admin/people/{person}/reset/confirmation", tag = "administration", params(("person" = String, Path,)), responses((status = 201, body = Shape), (status = 403, body = kit::web::Problem), (status = 404, body = kit::web::Problem), (status = 409, body = kit::web::Problem)))]
pub(super) async fn confirm(
    State(site): State<SharedSite>,
    ChargedInPerson(actor): ChargedInPerson,
    Path(person): Path<PersonId>,
) -> Result<(StatusCode, Json<Shape>), Stop> {
    let handed = resets::confirm(&site, &actor, person).await?;
    Ok((StatusCode::CREATED, Json(Shape::of(handed))))
}
