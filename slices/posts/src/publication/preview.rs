//! What a text would look like, and who would read it.

use axum::extract::State;
use kit::db::Tx;
use kit::fault::Fault;
use kit::site::SharedSite;
use kit::web::{Json, Stop};
use people::Actor;
use people::mentions::for_reader;
use serde::{Deserialize, Serialize};
use spaces::access::ReadableSpace;
use spaces::audience::{self, Audience};

use super::pages::space_gone;
use crate::post::LONGEST;
use crate::text::{self, Text};

/// A text as its writer would see it once published; mentions lead to people only in a space.
pub(super) async fn rendered(
    tx: &mut Tx,
    actor: &Actor,
    space: Option<&ReadableSpace>,
    body: &str,
) -> Result<String, Fault> {
    let body: String = body.chars().take(LONGEST).collect();
    let html = match space {
        Some(space) => {
            Text::written(tx, space.space.id, actor.into(), &body)
                .await?
                .rendered
                .html
        }
        None => text::without_people(&body).html,
    };
    Ok(for_reader(&html, &actor.handle).unwrap_or(html))
}

/// A text to be looked at before it is published.
#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Attempt {
    /// What it says, in Markdown.
    body: String,
    /// The space it is meant for, by its address under `/s/`: its people can be named.
    space: Option<String>,
}

/// What a text would look like.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub(super) struct Preview {
    /// The text as safe HTML.
    html: String,
    /// Who would read it; null without a space.
    audience: Option<Audience>,
}

/// Shows what a text would look like, and says who would read it. Nothing is kept.
#[utoipa::path(post, path = "/api/v1/preview", tag = "posts", request_body = Attempt,
    responses((status = 200, body = Preview), (status = 404, body = kit::web::Problem), (status = 422, body = kit::web::Problem)))]
pub(super) async fn preview(
    State(site): State<SharedSite>,
    actor: Actor,
    Json(attempt): Json<Attempt>,
) -> Result<Json<Preview>, Stop> {
    let mut tx = site.db.read().await?;
    let space = match attempt.space.as_deref() {
        Some(slug) => Some(
            ReadableSpace::find(&mut tx, &actor, slug)
                .await?
                .ok_or_else(space_gone)?,
        ),
        None => None,
    };
    let audience = match &space {
        Some(space) => Some(audience::of(&mut tx, &space.space).await?),
        None => None,
    };
    let html = rendered(&mut tx, &actor, space.as_ref(), &attempt.body).await?;
    Ok(Json(Preview { html, audience }))
}
