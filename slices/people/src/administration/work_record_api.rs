//! The work record as JSON: the same change and refusals as the page.

use axum::extract::State;
use kit::site::SharedSite;
use kit::web::{Json, Path, Stop};
use serde::Serialize;

use super::account::Account;
use super::office::Charged;
use super::work_record::{Revision, WorkRecord};
use crate::PersonId;
use crate::chart::PositionId;

/// What the organisation says of somebody at work.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(as = WorkRecord)]
pub(super) struct Shape {
    /// The person's identifier.
    #[schema(value_type = String)]
    id: PersonId,
    /// Their handle, without `@`: it never changes.
    handle: String,
    /// Their name.
    name: String,
    /// Their title; empty when none is known.
    title: String,
    /// Their unit; empty when none is known.
    unit: String,
    /// Their site; empty when none is known.
    site: String,
    /// Their company.
    company: String,
    /// Their telephone at work; empty when none is known.
    work_phone: String,
    /// The person they report to, by handle; empty for nobody.
    manager: String,
    /// The post they report to, where nobody is known to hold it.
    #[schema(value_type = Option<String>)]
    under: Option<PositionId>,
}

impl Shape {
    pub(super) fn of(account: &Account, record: WorkRecord) -> Self {
        Self {
            id: account.id,
            handle: account.handle.clone(),
            company: account.company.clone(),
            manager: record.manager().to_owned(),
            under: record.under(),
            name: record.name,
            title: record.title,
            unit: record.unit,
            site: record.site,
            work_phone: record.work_phone,
        }
    }
}

/// Keeps right what the organisation says of somebody at work; they are told.
#[utoipa::path(patch, path = "/api/v1/admin/people/{person}", tag = "administration", params(("person" = String, Path,)), request_body = Revision, responses((status = 200, body = Shape), (status = 404, body = kit::web::Problem), (status = 409, body = kit::web::Problem), (status = 422, body = kit::web::Problem)))]
pub(super) async fn revise(
    State(site): State<SharedSite>,
    Charged(actor): Charged,
    Path(person): Path<PersonId>,
    Json(revision): Json<Revision>,
) -> Result<Json<Shape>, Stop> {
    revision.make(&site, &actor, person).await?;
    let mut tx = site.db.read().await?;
    let account = Account::find(&mut tx, person).await?;
    let record = WorkRecord::find(&mut tx, person).await?;
    let record = record.ok_or_else(Stop::not_found)?;
    Ok(Json(Shape::of(&account, record)))
}
