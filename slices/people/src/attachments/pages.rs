//! Sending a file before what it goes with: what the script of the form does.

use crate::Actor;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use kit::site::SharedSite;
use kit::web::{Json, Refusal, Stop, Upload, Uploads};

use super::{AttachmentShape, take};

/// `POST /attachments`
pub(super) async fn receive(
    State(site): State<SharedSite>,
    actor: Actor,
    mut uploads: Uploads,
) -> Result<Response, Stop> {
    let alt = uploads.field("alt").unwrap_or_default().to_owned();
    let attachment = take(&site, &actor, the_file(&mut uploads)?, &alt).await?;
    Ok((
        StatusCode::CREATED,
        Json(AttachmentShape::of("", &attachment)),
    )
        .into_response())
}

/// The file of a form that brings one.
pub(super) fn the_file(uploads: &mut Uploads) -> Result<Upload, Refusal> {
    let place = uploads.files.iter().position(|(field, _)| field == "file");
    let place = place.ok_or_else(|| Refusal::invalid("people-file-missing").on("file"))?;
    Ok(uploads.files.swap_remove(place).1)
}
