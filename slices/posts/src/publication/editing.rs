//! Changing a post's text from a page.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kit::db::Tx;
use kit::site::{SharedSite, Site};
use kit::web::{Page, Path, Reader, Stop, see_other};
use people::Actor;

use super::form::{self, Attempt, Change, Edited};
use super::revision::{Outcome, Revision};
use crate::access::{EditablePost, ReadablePost};
use crate::feed::title;
use crate::{PostId, Text};
use people::attachments::Sent;

/// `GET /posts/{id}/edit`
pub(super) async fn show(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Path(id): Path<PostId>,
) -> Result<Page, Stop> {
    form_of(&site, &actor, &reader, id, None).await
}

/// `POST /posts/{id}`
pub(super) async fn edit(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Path(id): Path<PostId>,
    sent: Sent,
) -> Result<Response, Stop> {
    let revision = Revision::taken_in(&site, &actor, sent).await?;
    let attempt = match revision
        .made(|change| edited(&site, &actor, id, change))
        .await?
    {
        Outcome::Kept(address) => return Ok(see_other(&address)),
        Outcome::Again(attempt) => attempt,
    };
    let page = form_of(&site, &actor, &reader, id, Some(attempt)).await?;
    Ok(page.into_response())
}

/// Changes the post, whoever asks for it; where it is read.
pub(super) async fn edited(
    site: &Site,
    actor: &Actor,
    id: PostId,
    change: Change<'_>,
) -> Result<String, Stop> {
    let mut tx = site.db.read().await?;
    let post = editable(&mut tx, actor, id).await?;
    let has_files = change
        .files
        .map_or(post.post.files > 0, |files| !files.is_empty());
    let text = Text::sent(&mut tx, post.post.space, actor, change.body, has_files).await?;
    drop(tx);
    let mut tx = site.db.write().await?;
    let leftover = editable(&mut tx, actor, id)
        .await?
        .edit(site, &mut tx, change.version, &text, change.files)
        .await?;
    site.commit(tx).await?;
    leftover.delete(site).await;
    Ok(id.address())
}

async fn editable(tx: &mut Tx, actor: &Actor, id: PostId) -> Result<EditablePost, Stop> {
    ReadablePost::open(tx, actor, id)
        .await?
        .editable(tx, actor)
        .await
}

async fn form_of(
    site: &Site,
    actor: &Actor,
    reader: &Reader,
    id: PostId,
    attempt: Option<Attempt<'_>>,
) -> Result<Page, Stop> {
    let tx = &mut site.db.read().await?;
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
        author: post.author,
        files: post.files,
        largest_file: site.settings.largest_file,
    };
    form::show(tx, reader, edited, attempt).await
}
