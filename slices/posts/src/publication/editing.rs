//! Changing a post's text from a page.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use kit::db::Tx;
use kit::site::{SharedSite, Site};
use kit::web::{Page, Path, Reader, Refusal, Stop, see_other};
use people::Actor;

use super::form::{self, Attempt, Edited};
use super::sent::Sent;
use crate::access::{EditablePost, ReadablePost};
use crate::feed::title;
use crate::{PostId, Text};

/// `GET /posts/{id}/edit`
pub(super) async fn show(State(site): State<SharedSite>, actor: Actor, reader: Reader, Path(id): Path<PostId>) -> Result<Page, Stop> {
    let mut tx = site.db.read().await?;
    form_of(&mut tx, &actor, &reader, id, None).await
}

/// `POST /posts/{id}`
pub(super) async fn edit(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Path(id): Path<PostId>,
    sent: Sent,
) -> Result<Response, Stop> {
    let Err(stop) = edited(&site, &actor, id, sent.version(), sent.body()).await else { return Ok(see_other(&id.address())) };
    let refusal = stop.refusal()?;
    let attempt = Attempt { body: sent.body(), version: sent.version() };
    let mut tx = site.db.read().await?;
    Ok(form_of(&mut tx, &actor, &reader, id, Some((attempt, refusal))).await?.into_response())
}

/// Gives the post another text, whoever asks for it.
pub(super) async fn edited(site: &Site, actor: &Actor, id: PostId, version: i64, body: &str) -> Result<(), Stop> {
    let mut tx = site.db.read().await?;
    let post = editable(&mut tx, actor, id).await?;
    let text = Text::sent(&mut tx, post.post.space, actor, body, post.post.files > 0).await?;
    drop(tx);
    let mut tx = site.db.write().await?;
    editable(&mut tx, actor, id).await?.edit(site, &mut tx, version, &text).await?;
    site.commit(tx).await?;
    Ok(())
}

async fn editable(tx: &mut Tx, actor: &Actor, id: PostId) -> Result<EditablePost, Stop> {
    ReadablePost::open(tx, actor, id).await?.editable(tx, actor).await
}

async fn form_of(tx: &mut Tx, actor: &Actor, reader: &Reader, id: PostId, refused: Option<(Attempt<'_>, Refusal)>) -> Result<Page, Stop> {
    let item = ReadablePost::open(tx, actor, id).await?;
    let about = title(reader.words, &item);
    let EditablePost { post, space } = item.editable(tx, actor).await?;
    let address = post.address();
    let edited = Edited {
        subject: post.id.0,
        address: &address,
        action: &address,
        about: &about,
        body: &post.body,
        version: post.version,
        written_at: post.edited_at.unwrap_or(post.published_at),
        space: &space.space,
    };
    match refused {
        Some((attempt, refusal)) if refusal.status == StatusCode::CONFLICT => form::conflict(tx, reader, edited, attempt).await,
        refused => form::form(tx, reader, edited, refused).await,
    }
}
