//! Inviting people from the members' page.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kit::site::SharedSite;
use kit::web::{Form, Path, Reader, Stop, see_other};
use people::Actor;
use serde::Deserialize;

use super::members::{Wanted, page};
use super::readable;
use crate::invitations;

/// The handles somebody typed.
#[derive(Deserialize)]
pub(super) struct Named {
    people: String,
}

/// Invites people; when a name is wrong, nobody, and what was typed is kept.
pub(super) async fn invite(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Path(slug): Path<String>,
    Form(named): Form<Named>,
) -> Result<Response, Stop> {
    let mut tx = site.db.write().await?;
    let space = readable(&mut tx, &actor, &slug).await?;
    match invitations::invite(&site, &mut tx, &space, &named.people).await {
        Ok(invited) => {
            site.commit(tx).await?;
            Ok(see_other(&format!(
                "{}/members?invited={invited}",
                space.space.address()
            )))
        }
        Err(stop) => {
            let refusal = stop.refusal()?;
            drop(tx);
            let mut tx = site.db.read().await?;
            Ok(page(
                &mut tx,
                &reader,
                &space,
                &Wanted::default(),
                &named.people,
                Some(&refusal),
            )
            .await?
            .into_response())
        }
    }
}
