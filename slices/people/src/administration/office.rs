//! Whoever may act as an administrator: holding one of these is the proof.

use axum::extract::FromRequestParts;
use axum::http::Method;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use kit::site::SharedSite;
use kit::web::{Refusal, Stop, see_other};

use super::charge;
use crate::accounts::in_person::InPerson;
use crate::{Actor, Administrator};

/// An administrator who has taken note of what the charge allows and forbids:
/// before that it opens nothing (R12). For everybody else nothing of it exists.
#[derive(Debug, Clone)]
pub(crate) struct Charged(pub(crate) Actor);

impl FromRequestParts<SharedSite> for Charged {
    type Rejection = Stop;

    async fn from_request_parts(parts: &mut Parts, site: &SharedSite) -> Result<Self, Stop> {
        let Administrator(actor) = Administrator::from_request_parts(parts, site).await?;
        let mut tx = site.db.read().await?;
        if charge::is_noted(&mut tx, actor.person).await? {
            Ok(Self(actor))
        } else {
            Err(Refusal::forbidden("people-charge-first").into())
        }
    }
}

/// The same, signed in: what opens other accounts (links to come in, links to another
/// password, the list of administrators) is not for whoever found a token.
#[derive(Debug, Clone)]
pub(super) struct ChargedInPerson(pub(super) Actor);

impl FromRequestParts<SharedSite> for ChargedInPerson {
    type Rejection = Stop;

    async fn from_request_parts(parts: &mut Parts, site: &SharedSite) -> Result<Self, Stop> {
        // After the charge: to whoever is no administrator there is nothing here, program or not.
        let Charged(actor) = Charged::from_request_parts(parts, site).await?;
        InPerson::from_request_parts(parts, site).await?;
        Ok(Self(actor))
    }
}

/// The same, at a screen: pages are not for programs. Whoever has not yet taken
/// note is led to what is to be read first.
#[derive(Debug, Clone)]
pub(crate) struct Office(pub(crate) Actor);

impl FromRequestParts<SharedSite> for Office {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, site: &SharedSite) -> Result<Self, Response> {
        let charged = Charged::from_request_parts(parts, site).await;
        // Looked at after the charge: to whoever is no administrator there is nothing here, program or not.
        match charged {
            Ok(Charged(actor)) => {
                InPerson::from_request_parts(parts, site)
                    .await
                    .map_err(IntoResponse::into_response)?;
                Ok(Self(actor))
            }
            Err(stop) if stop.key() == "people-charge-first" && parts.method == Method::GET => {
                Err(see_other("/admin/charge"))
            }
            Err(stop) => Err(stop.into_response()),
        }
    }
}
