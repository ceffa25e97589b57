//! Mail as JSON, for those who look after it.

use axum::extract::State;
use axum::http::StatusCode;
use kit::mail::Queue;
use kit::site::SharedSite;
use kit::web::{Json, Stop};
use serde::Serialize;

use super::mailroom::{self, Room};
use super::office::Charged;

/// How mail stands.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(as = Mail)]
pub(super) struct Shape {
    /// The way out, without its password; absent when no letter leaves.
    way: Option<String>,
    /// The address letters come from.
    from: String,
    /// Where answers come in.
    answers: Option<String>,
    /// Letters waiting to leave now.
    due: i64,
    /// Letters waiting for their hour.
    resting: i64,
    /// Letters waiting to be tried again.
    again: i64,
    /// Letters that left, in the last ten days.
    sent: i64,
    /// Letters that were no longer needed when their time came.
    dropped: i64,
    /// Letters given up, or come back.
    failed: i64,
}

impl Shape {
    fn of(room: Room) -> Self {
        let Queue {
            due,
            resting,
            again,
            sent,
            dropped,
            failed,
        } = room.queue;
        Self {
            way: room.way,
            from: room.from,
            answers: room.answers,
            due,
            resting,
            again,
            sent,
            dropped,
            failed,
        }
    }
}

/// How mail stands: numbers, and nobody's letters.
#[utoipa::path(get, path = "/api/v1/admin/mail", tag = "administration", responses((status = 200, body = Shape), (status = 404, body = kit::web::Problem)))]
pub(super) async fn show(
    State(site): State<SharedSite>,
    Charged(actor): Charged,
) -> Result<Json<Shape>, Stop> {
    let room = mailroom::look(&site, &mut site.db.read().await?, &actor).await?;
    Ok(Json(Shape::of(room)))
}

/// Sends a letter to whoever asks, to see that it arrives.
#[utoipa::path(post, path = "/api/v1/admin/mail/trial", tag = "administration", responses((status = 202), (status = 404, body = kit::web::Problem), (status = 409, body = kit::web::Problem)))]
pub(super) async fn try_out(
    State(site): State<SharedSite>,
    Charged(actor): Charged,
) -> Result<StatusCode, Stop> {
    mailroom::try_out(&site, &actor).await?;
    Ok(StatusCode::ACCEPTED)
}
