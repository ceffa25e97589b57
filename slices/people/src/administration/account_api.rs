//! One account as JSON: what is known of it, the end of a guest's time, and the charge of an administrator.

use axum::extract::State;
use axum::http::StatusCode;
use kit::site::SharedSite;
use kit::web::{Json, Path, Reader, Stop};
use serde::{Deserialize, Serialize};

use super::account::Account;
use super::office::{Charged, ChargedInPerson};
use super::resets::{self, Waiting};
use super::work_record::WorkRecord;
use super::{administrators, api, guests, work_record_api};
use crate::PersonId;

/// Done; there is nothing more to say.
type Done = Result<StatusCode, Stop>;

/// What is known of an account.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(as = AccountDetail)]
pub(super) struct Detail {
    #[serde(flatten)]
    account: api::Shape,
    /// What the organisation says of them at work; null once they have left.
    record: Option<work_record_api::Shape>,
    /// The link to another password that waits for a second administrator.
    reset: Option<Request>,
}

/// A link to another password that one administrator asked for.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(as = ResetRequest)]
pub(super) struct Request {
    /// Who asked: another one confirms.
    #[schema(value_type = String)]
    asked_by: PersonId,
    /// Why.
    reason: String,
    /// When (RFC 3339).
    asked_at: String,
}

/// The new end of a guest's time.
#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Stay {
    /// The last day (`2026-12-31`).
    until: String,
}

impl Request {
    fn of(waiting: Waiting) -> Self {
        Self {
            asked_by: waiting.asked_by,
            reason: waiting.reason,
            asked_at: waiting.asked_at.rfc3339(),
        }
    }
}

/// What is known of an account.
#[utoipa::path(get, path = "/api/v1/admin/people/{person}", tag = "administration", params(("person" = String, Path,)), responses((status = 200, body = Detail), (status = 404, body = kit::web::Problem)))]
pub(super) async fn show(
    State(site): State<SharedSite>,
    _: Charged,
    Path(person): Path<PersonId>,
) -> Result<Json<Detail>, Stop> {
    let mut tx = site.db.read().await?;
    let account = Account::find(&mut tx, person).await?;
    let record = WorkRecord::find(&mut tx, person).await?;
    let reset = resets::waiting(&site, &mut tx, person).await?;
    Ok(Json(Detail {
        record: record.map(|record| work_record_api::Shape::of(&account, record)),
        reset: reset.map(Request::of),
        account: api::Shape::of(account),
    }))
}

/// Moves the end of a guest's time.
#[utoipa::path(put, path = "/api/v1/admin/people/{person}/stay", tag = "administration", params(("person" = String, Path,)), request_body = Stay, responses((status = 204), (status = 404, body = kit::web::Problem), (status = 409, body = kit::web::Problem), (status = 422, body = kit::web::Problem)))]
pub(super) async fn prolong(
    State(site): State<SharedSite>,
    Charged(actor): Charged,
    Path(person): Path<PersonId>,
    reader: Reader,
    Json(stay): Json<Stay>,
) -> Done {
    let until = guests::end_of(&stay.until, &reader.zone, site.now())?;
    guests::prolong(&site, &actor, person, until).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Gives somebody the charge of an administrator. In person: no token does it.
#[utoipa::path(put, path = "/api/v1/admin/people/{person}/mandate", tag = "administration", params(("person" = String, Path,)), responses((status = 204), (status = 403, body = kit::web::Problem), (status = 404, body = kit::web::Problem), (status = 409, body = kit::web::Problem)))]
pub(super) async fn make_administrator(
    State(site): State<SharedSite>,
    ChargedInPerson(actor): ChargedInPerson,
    Path(person): Path<PersonId>,
) -> Done {
    administrators::make(&site, &actor, person).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Ends the charge of an administrator, while two others are left. In person: no token does it.
#[utoipa::path(delete, path = "/api/v1/admin/people/{person}/mandate", tag = "administration", params(("person" = String, Path,)), responses((status = 204), (status = 403, body = kit::web::Problem), (status = 404, body = kit::web::Problem), (status = 409, body = kit::web::Problem)))]
pub(super) async fn end_mandate(
    State(site): State<SharedSite>,
    ChargedInPerson(actor): ChargedInPerson,
    Path(person): Path<PersonId>,
) -> Done {
    administrators::end(&site, &actor, person).await?;
    Ok(StatusCode::NO_CONTENT)
}
