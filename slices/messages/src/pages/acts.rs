//! What one does about a conversation for oneself: having read it, muting it, taking it off the list.

use axum::extract::State;
use axum::response::Response;
use kit::site::SharedSite;
use kit::web::{Form, Path, Stop, see_other};
use people::Actor;
use serde::Deserialize;

use super::own::Answer;
use super::readable;
use crate::{ConversationId, MessageId};

/// Up to which message.
#[derive(Debug, Deserialize)]
pub(super) struct Seen {
    #[serde(default)]
    newest: i64,
}

/// `POST /messages/{id}/seen`
pub(super) async fn see(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<ConversationId>,
    Form(seen): Form<Seen>,
) -> Result<Response, Stop> {
    let mut tx = site.db.write().await?;
    let place = readable(&mut tx, &actor, id).await?;
    place.read_until(&mut tx, MessageId(seen.newest)).await?;
    site.commit(tx).await?;
    Ok(see_other(&format!("{}#last", id.address())))
}

/// `POST /messages/{id}/mute`
pub(super) async fn mute(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<ConversationId>,
    Form(answer): Form<Answer>,
) -> Result<Response, Stop> {
    let mut tx = site.db.write().await?;
    let place = readable(&mut tx, &actor, id).await?;
    place.mute(&mut tx, answer.is_yes()).await?;
    site.commit(tx).await?;
    Ok(see_other(&format!("{}/about", id.address())))
}

/// `POST /messages/{id}/hiding`
pub(super) async fn hide(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<ConversationId>,
) -> Result<Response, Stop> {
    let mut tx = site.db.write().await?;
    readable(&mut tx, &actor, id).await?.hide(&mut tx).await?;
    site.commit(tx).await?;
    Ok(see_other("/messages"))
}
