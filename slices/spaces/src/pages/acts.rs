//! What one does about spaces by a button: each answer leads back to where it shows.

use axum::extract::State;
use axum::response::Response;
use kit::site::SharedSite;
use kit::web::{Form, Path, Stop, see_other};
use people::{Actor, PersonId};
use serde::Deserialize;

use super::{stewarded, visible};
use crate::{archive as archives, invitations, membership, requests, stewardship};

/// A yes or a no.
#[derive(Deserialize)]
pub(super) struct Answer {
    answer: YesNo,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum YesNo {
    Yes,
    No,
}

/// Joins, or takes up an invitation.
pub(super) async fn join(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(slug): Path<String>,
) -> Result<Response, Stop> {
    let mut tx = site.db.write().await?;
    let space = visible(&mut tx, &actor, &slug).await?;
    membership::join(&site, &mut tx, &space).await?;
    site.commit(tx).await?;
    Ok(see_other(&space.address()))
}

/// Takes a request back.
pub(super) async fn take_back(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(slug): Path<String>,
) -> Result<Response, Stop> {
    let mut tx = site.db.write().await?;
    let space = visible(&mut tx, &actor, &slug).await?;
    requests::take_back(&mut tx, &space).await?;
    site.commit(tx).await?;
    Ok(see_other(&space.address()))
}

/// Says no to an invitation.
pub(super) async fn decline(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(slug): Path<String>,
) -> Result<Response, Stop> {
    let mut tx = site.db.write().await?;
    let space = visible(&mut tx, &actor, &slug).await?;
    invitations::decline(&mut tx, &space).await?;
    site.commit(tx).await?;
    Ok(see_other("/spaces"))
}

/// Lets somebody in who asked, or does not.
pub(super) async fn answer_request(
    State(site): State<SharedSite>,
    actor: Actor,
    Path((slug, person)): Path<(String, PersonId)>,
    Form(Answer { answer }): Form<Answer>,
) -> Result<Response, Stop> {
    let mut tx = site.db.write().await?;
    let space = stewarded(&mut tx, &actor, &slug).await?;
    match answer {
        YesNo::Yes => requests::admit(&site, &mut tx, &space, person).await?,
        YesNo::No => requests::decline(&site, &mut tx, &space, person).await?,
    }
    site.commit(tx).await?;
    Ok(to_members(&slug))
}

/// Takes an invitation back.
pub(super) async fn withdraw(
    State(site): State<SharedSite>,
    actor: Actor,
    Path((slug, person)): Path<(String, PersonId)>,
) -> Result<Response, Stop> {
    let mut tx = site.db.write().await?;
    let space = stewarded(&mut tx, &actor, &slug).await?;
    invitations::withdraw(&mut tx, &space, person).await?;
    site.commit(tx).await?;
    Ok(to_members(&slug))
}

/// Removes a member.
pub(super) async fn remove(
    State(site): State<SharedSite>,
    actor: Actor,
    Path((slug, person)): Path<(String, PersonId)>,
) -> Result<Response, Stop> {
    let mut tx = site.db.write().await?;
    let space = stewarded(&mut tx, &actor, &slug).await?;
    membership::remove(&site, &mut tx, &space, person).await?;
    site.commit(tx).await?;
    Ok(to_members(&slug))
}

/// Names a steward, or relieves one.
pub(super) async fn set_steward(
    State(site): State<SharedSite>,
    actor: Actor,
    Path((slug, person)): Path<(String, PersonId)>,
    Form(Answer { answer }): Form<Answer>,
) -> Result<Response, Stop> {
    let mut tx = site.db.write().await?;
    let space = stewarded(&mut tx, &actor, &slug).await?;
    match answer {
        YesNo::Yes => stewardship::name(&site, &mut tx, &space, person).await?,
        YesNo::No => stewardship::relieve(&site, &mut tx, &space, person).await?,
    }
    site.commit(tx).await?;
    Ok(to_members(&slug))
}

/// Archives the space.
pub(super) async fn archive(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(slug): Path<String>,
) -> Result<Response, Stop> {
    let mut tx = site.db.write().await?;
    let space = stewarded(&mut tx, &actor, &slug).await?;
    archives::close(&site, &mut tx, &space).await?;
    site.commit(tx).await?;
    Ok(see_other(&space.space.address()))
}

/// Opens an archived space again.
pub(super) async fn reopen(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(slug): Path<String>,
) -> Result<Response, Stop> {
    let mut tx = site.db.write().await?;
    let space = stewarded(&mut tx, &actor, &slug).await?;
    archives::reopen(&site, &mut tx, &space).await?;
    site.commit(tx).await?;
    Ok(see_other(&space.space.address()))
}

fn to_members(slug: &str) -> Response {
    see_other(&format!("/s/{slug}/members"))
}
