//! Coming into a space and going out of it, for programs.

use axum::extract::State;
use axum::http::StatusCode;
use kit::db::Tx;
use kit::site::SharedSite;
use kit::web::{Json, Listing, Path, Problem, Stop};
use people::{Actor, PersonId, directory};

use super::shapes::{AskingShape, InvitationShape, InvitedShape, WaitingShape};
use crate::pages::{readable, stewarded, visible};
use crate::{invitations, membership, requests};

/// Done; there is nothing more to say.
type Done = Result<StatusCode, Stop>;

/// The person of that handle, if the actor may see them.
pub(super) async fn person(tx: &mut Tx, actor: &Actor, handle: &str) -> Result<PersonId, Stop> {
    directory::find(tx, actor, handle)
        .await?
        .map(|person| person.id())
        .ok_or_else(Stop::not_found)
}

/// Joins an open space, or takes up an invitation to any.
#[utoipa::path(post, path = "/api/v1/spaces/{slug}/membership", tag = "spaces", params(("slug" = String, Path, description = "The address of the space")),
    responses((status = 204), (status = 403, body = Problem), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn join(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(slug): Path<String>,
) -> Done {
    let mut tx = site.db.write().await?;
    let space = visible(&mut tx, &actor, &slug).await?;
    membership::join(&site, &mut tx, &space).await?;
    site.commit(tx).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Leaves a space.
#[utoipa::path(delete, path = "/api/v1/spaces/{slug}/membership", tag = "spaces", params(("slug" = String, Path, description = "The address of the space")),
    responses((status = 204), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn leave(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(slug): Path<String>,
) -> Done {
    let mut tx = site.db.write().await?;
    let space = readable(&mut tx, &actor, &slug).await?;
    membership::leave(&site, &mut tx, &space).await?;
    site.commit(tx).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Asks to come into a space on request.
#[utoipa::path(post, path = "/api/v1/spaces/{slug}/requests", tag = "spaces", request_body = AskingShape,
    params(("slug" = String, Path, description = "The address of the space")),
    responses((status = 204), (status = 403, body = Problem), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn ask(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(slug): Path<String>,
    Json(asking): Json<AskingShape>,
) -> Done {
    let mut tx = site.db.write().await?;
    let space = visible(&mut tx, &actor, &slug).await?;
    requests::ask(&site, &mut tx, &space, &asking.message).await?;
    site.commit(tx).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes one's own request back.
#[utoipa::path(delete, path = "/api/v1/spaces/{slug}/requests", tag = "spaces", params(("slug" = String, Path, description = "The address of the space")),
    responses((status = 204), (status = 404, body = Problem)))]
pub(super) async fn take_back(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(slug): Path<String>,
) -> Done {
    let mut tx = site.db.write().await?;
    let space = visible(&mut tx, &actor, &slug).await?;
    requests::take_back(&mut tx, &space).await?;
    site.commit(tx).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Those who ask to come in: for stewards.
#[utoipa::path(get, path = "/api/v1/spaces/{slug}/requests", tag = "spaces", params(("slug" = String, Path, description = "The address of the space")),
    responses((status = 200, body = Listing<WaitingShape>), (status = 403, body = Problem), (status = 404, body = Problem)))]
pub(super) async fn waiting(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(slug): Path<String>,
) -> Result<Json<Listing<WaitingShape>>, Stop> {
    let mut tx = site.db.read().await?;
    let space = stewarded(&mut tx, &actor, &slug).await?;
    let items = requests::waiting(&mut tx, &space).await?.into_iter();
    let shaped = items.map(|request| WaitingShape {
        person: request.card.into(),
        message: Some(request.message).filter(|message| !message.is_empty()),
        at: request.at.rfc3339(),
    });
    Ok(Json(Listing {
        items: shaped.collect(),
        next: None,
    }))
}

/// Lets somebody in who asked: for stewards.
#[utoipa::path(put, path = "/api/v1/spaces/{slug}/requests/{handle}", tag = "spaces",
    params(("slug" = String, Path, description = "The address of the space"), ("handle" = String, Path, description = "Who asked")),
    responses((status = 204), (status = 403, body = Problem), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn admit(
    State(site): State<SharedSite>,
    actor: Actor,
    Path((slug, handle)): Path<(String, String)>,
) -> Done {
    let mut tx = site.db.write().await?;
    let space = stewarded(&mut tx, &actor, &slug).await?;
    let person = person(&mut tx, &actor, &handle).await?;
    requests::admit(&site, &mut tx, &space, person).await?;
    site.commit(tx).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Does not let somebody in who asked: for stewards.
#[utoipa::path(delete, path = "/api/v1/spaces/{slug}/requests/{handle}", tag = "spaces",
    params(("slug" = String, Path, description = "The address of the space"), ("handle" = String, Path, description = "Who asked")),
    responses((status = 204), (status = 403, body = Problem), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn decline(
    State(site): State<SharedSite>,
    actor: Actor,
    Path((slug, handle)): Path<(String, String)>,
) -> Done {
    let mut tx = site.db.write().await?;
    let space = stewarded(&mut tx, &actor, &slug).await?;
    let person = person(&mut tx, &actor, &handle).await?;
    requests::decline(&site, &mut tx, &space, person).await?;
    site.commit(tx).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Invites people, all of them or nobody.
#[utoipa::path(post, path = "/api/v1/spaces/{slug}/invitations", tag = "spaces", request_body = InvitationShape,
    params(("slug" = String, Path, description = "The address of the space")),
    responses((status = 201, body = InvitedShape), (status = 403, body = Problem), (status = 404, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn invite(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(slug): Path<String>,
    Json(asked): Json<InvitationShape>,
) -> Result<(StatusCode, Json<InvitedShape>), Stop> {
    let mut tx = site.db.write().await?;
    let space = readable(&mut tx, &actor, &slug).await?;
    let invited = invitations::invite(&site, &mut tx, &space, &asked.people.join(" ")).await?;
    site.commit(tx).await?;
    Ok((StatusCode::CREATED, Json(InvitedShape { invited })))
}

/// Says no to an invitation one has received.
#[utoipa::path(delete, path = "/api/v1/spaces/{slug}/invitations", tag = "spaces", params(("slug" = String, Path, description = "The address of the space")),
    responses((status = 204), (status = 404, body = Problem)))]
pub(super) async fn decline_invitation(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(slug): Path<String>,
) -> Done {
    let mut tx = site.db.write().await?;
    let space = visible(&mut tx, &actor, &slug).await?;
    invitations::decline(&mut tx, &space).await?;
    site.commit(tx).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Those who are invited and have not answered: for stewards.
#[utoipa::path(get, path = "/api/v1/spaces/{slug}/invitations", tag = "spaces", params(("slug" = String, Path, description = "The address of the space")),
    responses((status = 200, body = Listing<WaitingShape>), (status = 403, body = Problem), (status = 404, body = Problem)))]
pub(super) async fn invited(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(slug): Path<String>,
) -> Result<Json<Listing<WaitingShape>>, Stop> {
    let mut tx = site.db.read().await?;
    let space = stewarded(&mut tx, &actor, &slug).await?;
    let items = invitations::waiting(&mut tx, &space).await?.into_iter();
    let shaped = items.map(|invitation| WaitingShape {
        person: invitation.card.into(),
        message: None,
        at: invitation.at.rfc3339(),
    });
    Ok(Json(Listing {
        items: shaped.collect(),
        next: None,
    }))
}

/// Takes an invitation back: for stewards.
#[utoipa::path(delete, path = "/api/v1/spaces/{slug}/invitations/{handle}", tag = "spaces",
    params(("slug" = String, Path, description = "The address of the space"), ("handle" = String, Path, description = "Who is invited")),
    responses((status = 204), (status = 403, body = Problem), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn withdraw(
    State(site): State<SharedSite>,
    actor: Actor,
    Path((slug, handle)): Path<(String, String)>,
) -> Done {
    let mut tx = site.db.write().await?;
    let space = stewarded(&mut tx, &actor, &slug).await?;
    let person = person(&mut tx, &actor, &handle).await?;
    invitations::withdraw(&mut tx, &space, person).await?;
    site.commit(tx).await?;
    Ok(StatusCode::NO_CONTENT)
}
