//! One's own photo as JSON: sent, or taken away; made small and stripped like one from the form.

use axum::extract::State;
use axum::http::StatusCode;
use kit::site::{SharedSite, Site};
use kit::web::{Json, Refusal, Stop, Uploads};

use super::api::Shape;
use super::edit::{Draft, PhotoChange};
use super::photo;
use super::profile::Profile;
use crate::Actor;

/// A photo to send.
#[derive(utoipa::ToSchema)]
#[schema(as = NewPhoto)]
#[expect(
    dead_code,
    reason = "only describes the form that is read part by part"
)]
pub(super) struct Sent {
    /// The photo.
    #[schema(value_type = String, format = Binary)]
    photo: Vec<u8>,
}

/// Sends one's photo. Who sees it stays as it was chosen.
#[utoipa::path(put, path = "/api/v1/me/photo", tag = "people",
    request_body(content = Sent, content_type = "multipart/form-data"),
    responses((status = 200, body = Shape), (status = 401, body = kit::web::Problem), (status = 409, body = kit::web::Problem), (status = 413, body = kit::web::Problem), (status = 422, body = kit::web::Problem), (status = 507, body = kit::web::Problem)))]
pub(super) async fn set(
    State(site): State<SharedSite>,
    actor: Actor,
    uploads: Uploads,
) -> Result<Json<Shape>, Stop> {
    let (_, upload) = uploads
        .files
        .into_iter()
        .find(|(key, _)| key == "photo")
        .ok_or_else(|| Refusal::invalid("people-photo-missing").on("photo"))?;
    let kept = photo::take_in(&site, upload).await?;
    replace(&site, &actor, PhotoChange::New(kept)).await?;
    let profile = Profile::own(&mut site.db.read().await?, &actor).await?;
    Ok(Json(Shape::of(&profile)))
}

/// Takes one's photo away.
#[utoipa::path(delete, path = "/api/v1/me/photo", tag = "people",
    responses((status = 204), (status = 401, body = kit::web::Problem), (status = 409, body = kit::web::Problem)))]
pub(super) async fn remove(
    State(site): State<SharedSite>,
    actor: Actor,
) -> Result<StatusCode, Stop> {
    replace(&site, &actor, PhotoChange::None).await?;
    Ok(StatusCode::NO_CONTENT)
}

async fn replace(site: &Site, actor: &Actor, photo: PhotoChange) -> Result<(), Stop> {
    let profile = Profile::own(&mut site.db.read().await?, actor).await?;
    let draft = Draft {
        photo,
        ..Draft::begun_from(&profile)
    };
    draft.save(site, actor).await
}
