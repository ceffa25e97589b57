//! Files for programs: sent first, then named when something is published.

use crate::Actor;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use kit::site::SharedSite;
use kit::web::{Json, Stop, Uploads};

use super::pages::the_file;
use super::{AttachmentShape, take};

/// A file to send.
#[derive(utoipa::ToSchema)]
#[schema(as = NewAttachment)]
#[expect(
    dead_code,
    reason = "only describes the form that is read part by part"
)]
pub(super) struct NewAttachment {
    /// The file.
    #[schema(value_type = String, format = Binary)]
    file: Vec<u8>,
    /// What an image shows, in words.
    alt: Option<String>,
}

/// Sends a file. It waits a day for the post or the comment that names it in `attachments`.
#[utoipa::path(post, path = "/api/v1/attachments", tag = "attachments",
    request_body(content = NewAttachment, content_type = "multipart/form-data"),
    responses((status = 201, body = AttachmentShape), (status = 413, body = kit::web::Problem), (status = 422, body = kit::web::Problem), (status = 429, body = kit::web::Problem), (status = 507, body = kit::web::Problem)))]
pub(super) async fn receive(
    State(site): State<SharedSite>,
    actor: Actor,
    mut uploads: Uploads,
) -> Result<Response, Stop> {
    let alt = uploads.field("alt").unwrap_or_default().to_owned();
    let attachment = take(&site, &actor, the_file(&mut uploads)?, &alt).await?;
    let shape = AttachmentShape::of(&site.settings.public_url, &attachment);
    let location = [(header::LOCATION, attachment.address())];
    Ok((StatusCode::CREATED, location, Json(shape)).into_response())
}
