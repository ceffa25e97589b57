//! Asking for a link to another password, and confirming it: on the account's page.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kit::site::SharedSite;
use kit::web::{Form, Path, Reader, Stop, see_other};
use serde::Deserialize;

use super::office::Office;
use super::{account_page, links_page, resets};
use crate::PersonId;

/// Why somebody needs a link.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Asking {
    reason: String,
}

/// Asks for a link.
pub(super) async fn ask(
    State(site): State<SharedSite>,
    Office(actor): Office,
    Path(person): Path<PersonId>,
    reader: Reader,
    Form(asking): Form<Asking>,
) -> Result<Response, Stop> {
    match resets::ask(&site, &actor, person, &asking.reason).await {
        Ok(()) => Ok(see_other(&format!("/admin/people/{person}"))),
        Err(stop) => {
            let refusal = stop.refusal()?;
            let typed = account_page::Typed {
                reason: &asking.reason,
                ..account_page::Typed::default()
            };
            account_page::refused(&site, &actor, &reader, person, typed, &refusal).await
        }
    }
}

/// Confirms what another asked: the link is shown in this answer, and never again.
pub(super) async fn confirm(
    State(site): State<SharedSite>,
    Office(actor): Office,
    Path(person): Path<PersonId>,
    reader: Reader,
) -> Result<Response, Stop> {
    match resets::confirm(&site, &actor, person).await {
        Ok(handed) => Ok(links_page::page(&reader, &[handed])?.into_response()),
        Err(stop) => {
            let refusal = stop.refusal()?;
            let typed = account_page::Typed::default();
            account_page::refused(&site, &actor, &reader, person, typed, &refusal).await
        }
    }
}

/// Withdraws or declines what was asked.
pub(super) async fn decline(
    State(site): State<SharedSite>,
    Office(actor): Office,
    Path(person): Path<PersonId>,
    reader: Reader,
) -> Result<Response, Stop> {
    let act = resets::drop_waiting(&site, &actor, person).await;
    account_page::done(&site, &actor, &reader, person, act).await
}
