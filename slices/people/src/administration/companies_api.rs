//! Companies as JSON, and the contracts of partners.

use axum::extract::State;
use axum::http::StatusCode;
use kit::site::SharedSite;
use kit::web::{Json, Listing, Path, Stop};
use serde::{Deserialize, Serialize};

use super::companies::{self, Company};
use super::office::Charged;
use crate::CompanyId;

/// A company, as administrators see it.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(as = Company)]
pub(super) struct Shape {
    /// Its identifier.
    #[schema(value_type = String)]
    id: CompanyId,
    /// Its name.
    name: String,
    /// Whether its people are guests.
    partner: bool,
    /// The reference of the contract that lets its people in.
    contract: Option<String>,
    /// How many of its people have an account here, or could have one.
    people: i64,
}

/// What changes of a company.
#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = CompanyChange)]
pub(super) struct Change {
    /// The reference of the contract that lets its people in; empty for none.
    contract: String,
}

impl Shape {
    fn of(company: Company) -> Self {
        Self {
            id: company.id,
            name: company.name,
            partner: company.partner,
            contract: company.contract,
            people: company.people,
        }
    }
}

/// Every company, ours first.
#[utoipa::path(get, path = "/api/v1/admin/companies", tag = "administration", responses((status = 200, body = Listing<Shape>), (status = 404, body = kit::web::Problem)))]
pub(super) async fn list(
    State(site): State<SharedSite>,
    _: Charged,
) -> Result<Json<Listing<Shape>>, Stop> {
    let companies = companies::list(&mut site.db.read().await?).await?;
    Ok(Json(Listing {
        items: companies.into_iter().map(Shape::of).collect(),
        next: None,
    }))
}

/// Notes the contract of a partner.
#[utoipa::path(patch, path = "/api/v1/admin/companies/{id}", tag = "administration", params(("id" = String, Path,)), request_body = Change, responses((status = 204), (status = 404, body = kit::web::Problem), (status = 422, body = kit::web::Problem)))]
pub(super) async fn change(
    State(site): State<SharedSite>,
    Charged(actor): Charged,
    Path(company): Path<CompanyId>,
    Json(change): Json<Change>,
) -> Result<StatusCode, Stop> {
    companies::note_contract(&site, &actor, company, &change.contract).await?;
    Ok(StatusCode::NO_CONTENT)
}
