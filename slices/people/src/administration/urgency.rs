//! Who may have something urgent delivered outside of people's hours (R52): a power that
//! administrators give to whoever is on call, and take back. It is told to whoever has it.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use kit::site::{SharedSite, Site};
use kit::web::{Form, Path, Reader, Refusal, Stop};
use serde::Deserialize;

use super::account::Account;
use super::account_page::done;
use super::office::{Charged, Office};
use crate::hours::empower;
use crate::{Actor, PersonId, Standing};

/// What the button says.
#[derive(Debug, Deserialize)]
pub(super) struct Answer {
    #[serde(default)]
    answer: String,
}

async fn decide(site: &Site, by: &Actor, person: PersonId, may: bool) -> Result<(), Stop> {
    let mut tx = site.db.write().await?;
    let account = Account::in_turn(&mut tx, person).await?;
    if may && account.guest {
        return Err(Refusal::conflict("people-urgency-guest").into());
    }
    if may && account.standing != Standing::Active {
        return Err(Refusal::conflict("people-mandate-absent").into());
    }
    empower(site, &mut tx, by, person, may).await?;
    Ok(site.commit(tx).await?)
}

/// Gives it, or takes it back.
pub(super) async fn change(
    State(site): State<SharedSite>,
    Office(actor): Office,
    Path(person): Path<PersonId>,
    reader: Reader,
    Form(answer): Form<Answer>,
) -> Result<Response, Stop> {
    let act = decide(&site, &actor, person, answer.answer != "no").await;
    done(&site, &actor, &reader, person, act).await
}

/// Lets somebody have something urgent delivered outside of people's hours.
#[utoipa::path(put, path = "/api/v1/admin/people/{person}/urgency", tag = "administration", params(("person" = String, Path,)), responses((status = 204), (status = 404, body = kit::web::Problem), (status = 409, body = kit::web::Problem)))]
pub(super) async fn give(
    State(site): State<SharedSite>,
    Charged(actor): Charged,
    Path(person): Path<PersonId>,
) -> Result<StatusCode, Stop> {
    decide(&site, &actor, person, true).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes that power back.
#[utoipa::path(delete, path = "/api/v1/admin/people/{person}/urgency", tag = "administration", params(("person" = String, Path,)), responses((status = 204), (status = 404, body = kit::web::Problem)))]
pub(super) async fn take(
    State(site): State<SharedSite>,
    Charged(actor): Charged,
    Path(person): Path<PersonId>,
) -> Result<StatusCode, Stop> {
    decide(&site, &actor, person, false).await?;
    Ok(StatusCode::NO_CONTENT)
}
