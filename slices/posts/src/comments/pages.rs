//! Comments from a page: written, changed, withdrawn, taken back.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use kit::db::Tx;
use kit::site::{SharedSite, Site};
use kit::web::{Page, Path, Reader, Refusal, Stop, see_other};
use people::Actor;

use super::access::{EditableComment, ReadableComment};
use super::address;
use super::publish::Remark;
use crate::access::ReadablePost;
use crate::attached::Attached;
use crate::feed::{Written, comment_again};
use crate::publication::Sent;
use crate::publication::form::{self, Attempt, Edited};
use crate::{CommentId, PostId, Text};

/// `POST /posts/{id}/comments`
pub(super) async fn publish(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Path(id): Path<PostId>,
    sent: Sent,
) -> Result<Response, Stop> {
    match published(&site, &actor, id, sent.body(), &sent.attached(), true).await {
        Ok(comment) => Ok(see_other(&address(id, comment))),
        Err(stop) => {
            let refusal = stop.refusal()?;
            let written = Written { body: sent.body().to_owned(), refusal: Some(refusal), preview: None };
            Ok(comment_again(&site, &reader, &actor, id, written).await?.into_response())
        }
    }
}

/// Says something under a post, whoever asks for it.
pub(super) async fn published(
    site: &Site,
    actor: &Actor,
    id: PostId,
    body: &str,
    files: &[Attached],
    second_thoughts: bool,
) -> Result<CommentId, Stop> {
    let mut tx = site.db.read().await?;
    let post = ReadablePost::open(&mut tx, actor, id).await?;
    let text = Text::sent(&mut tx, post.post.space, actor, body, !files.is_empty()).await?;
    drop(tx);
    let mut tx = site.db.write().await?;
    let post = ReadablePost::open(&mut tx, actor, id).await?.writable(&mut tx, actor).await?;
    let comment = post.comment(site, &mut tx, Remark { text: &text, files, second_thoughts }).await?;
    site.commit(tx).await?;
    Ok(comment)
}

/// `GET /comments/{id}`: its place under its post.
pub(super) async fn show(State(site): State<SharedSite>, actor: Actor, Path(id): Path<CommentId>) -> Result<Response, Stop> {
    let mut tx = site.db.read().await?;
    Ok(see_other(&ReadableComment::open(&mut tx, &actor, id).await?.address()))
}

/// `GET /comments/{id}/edit`
pub(super) async fn edit_form(State(site): State<SharedSite>, actor: Actor, reader: Reader, Path(id): Path<CommentId>) -> Result<Page, Stop> {
    let mut tx = site.db.read().await?;
    form_of(&mut tx, &actor, &reader, id, None).await
}

/// `POST /comments/{id}`
pub(super) async fn edit(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Path(id): Path<CommentId>,
    sent: Sent,
) -> Result<Response, Stop> {
    let stop = match edited(&site, &actor, id, sent.version(), sent.body()).await {
        Ok(address) => return Ok(see_other(&address)),
        Err(stop) => stop,
    };
    let refusal = stop.refusal()?;
    let attempt = Attempt { body: sent.body(), version: sent.version() };
    let mut tx = site.db.read().await?;
    Ok(form_of(&mut tx, &actor, &reader, id, Some((attempt, refusal))).await?.into_response())
}

/// Gives a comment another text, whoever asks for it; where it is.
pub(super) async fn edited(site: &Site, actor: &Actor, id: CommentId, version: i64, body: &str) -> Result<String, Stop> {
    let mut tx = site.db.read().await?;
    let comment = editable(&mut tx, actor, id).await?;
    let text = Text::sent(&mut tx, comment.post.post.space, actor, body, comment.comment.files > 0).await?;
    drop(tx);
    let mut tx = site.db.write().await?;
    let comment = editable(&mut tx, actor, id).await?;
    comment.edit(site, &mut tx, version, &text).await?;
    site.commit(tx).await?;
    Ok(comment.comment.address())
}

async fn editable(tx: &mut Tx, actor: &Actor, id: CommentId) -> Result<EditableComment, Stop> {
    ReadableComment::open(tx, actor, id).await?.editable(tx, actor).await
}

async fn form_of(tx: &mut Tx, actor: &Actor, reader: &Reader, id: CommentId, refused: Option<(Attempt<'_>, Refusal)>) -> Result<Page, Stop> {
    let item = ReadableComment::open(tx, actor, id).await?;
    let about = reader.words.one("posts-title-comment", "name", item.author.shown(reader.words));
    let EditableComment { comment, post } = item.editable(tx, actor).await?;
    let edited = Edited {
        subject: id.0,
        address: &comment.address(),
        action: &format!("/comments/{id}"),
        about: &about,
        body: &comment.body,
        version: comment.version,
        written_at: comment.edited_at.unwrap_or(comment.published_at),
        space: &post.space.space,
    };
    match refused {
        Some((attempt, refusal)) if refusal.status == StatusCode::CONFLICT => form::conflict(tx, reader, edited, attempt).await,
        refused => form::form(tx, reader, edited, refused).await,
    }
}

/// `POST /comments/{id}/withdrawal`
pub(super) async fn withdraw(State(site): State<SharedSite>, actor: Actor, Path(id): Path<CommentId>) -> Result<Response, Stop> {
    let mut tx = site.db.write().await?;
    let item = ReadableComment::open(&mut tx, &actor, id).await?;
    let address = item.address();
    item.withdrawable(&mut tx, &actor).await?.withdraw(&site, &mut tx).await?;
    site.commit(tx).await?;
    Ok(see_other(&address))
}

/// `POST /comments/{id}/undo`
pub(super) async fn take_back(State(site): State<SharedSite>, actor: Actor, Path(id): Path<CommentId>) -> Result<Response, Stop> {
    let mut tx = site.db.write().await?;
    let item = ReadableComment::open(&mut tx, &actor, id).await?;
    let post = item.comment.post;
    item.withdrawable(&mut tx, &actor).await?.take_back(&site, &mut tx).await?;
    site.commit(tx).await?;
    Ok(see_other(&format!("{}#comments", post.address())))
}
