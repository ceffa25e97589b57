//! « Léa écrit… »: told to those who take part and look at the conversation now. It is kept
//! nowhere: there is no history of who was there (truth 12).

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use kit::fault::Fault;
use kit::live::Passing;
use kit::site::SharedSite;
use kit::web::{Path, Stop};
use people::Actor;

use super::readable;
use crate::ConversationId;

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<turbo-stream action="writing" target="writing-{{ talk }}" name="{{ name }}"></turbo-stream>"#
)]
struct Writing<'a> {
    talk: ConversationId,
    name: &'a str,
}

/// `POST /messages/{id}/writing`
pub(super) async fn tell(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<ConversationId>,
) -> Result<StatusCode, Stop> {
    let mut tx = site.db.read().await?;
    let place = readable(&mut tx, &actor, id)
        .await?
        .writable(&mut tx)
        .await?;
    let to: Vec<i64> = place.0.others().map(|one| one.card.id.0).collect();
    let html = Writing {
        talk: id,
        name: &actor.name,
    }
    .render()
    .map_err(|error| Fault::broken("rendering a name", error))?;
    site.hub.mention(Passing { to, html });
    Ok(StatusCode::NO_CONTENT)
}
