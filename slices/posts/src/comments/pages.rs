//! Comments from a page: written, changed, withdrawn, taken back.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kit::db::Tx;
use kit::site::{SharedSite, Site};
use kit::web::{Page, Path, Reader, Stop, see_other};
use people::Actor;

use super::access::{EditableComment, ReadableComment};
use super::address;
use super::publish::Remark;
use crate::access::ReadablePost;
use crate::feed::{Written, comment_again};
use crate::publication::form::{self, Attempt, Edited};
use crate::publication::{Change, Outcome, Revision};
use crate::{CommentId, PostId, Text};
use people::attachments::Attached;
use people::attachments::Sent;

/// `POST /posts/{id}/comments`
pub(super) async fn publish(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Path(id): Path<PostId>,
    mut sent: Sent,
) -> Result<Response, Stop> {
    let refusal = match taken_and_published(&site, &actor, id, &mut sent).await {
        Ok(Some(comment)) => return Ok(see_other(&address(id, comment))),
        Ok(None) => None,
        Err(stop) => Some(stop.refusal()?),
    };
    let written = Written {
        body: sent.body().to_owned(),
        files: sent.attached(),
        refusal,
        preview: None,
    };
    Ok(comment_again(&site, &reader, &actor, id, written)
        .await?
        .into_response())
}

/// Nothing is published by a form that was sent to take a file off its list.
async fn taken_and_published(
    site: &Site,
    actor: &Actor,
    id: PostId,
    sent: &mut Sent,
) -> Result<Option<CommentId>, Stop> {
    sent.take_in(site, actor).await?;
    if sent.is_removing() {
        return Ok(None);
    }
    published(site, actor, id, sent.body(), &sent.attached(), true)
        .await
        .map(Some)
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
    let post = ReadablePost::open(&mut tx, actor, id)
        .await?
        .writable(&mut tx, actor)
        .await?;
    let comment = post
        .comment(
            site,
            &mut tx,
            Remark {
                text: &text,
                files,
                second_thoughts,
            },
        )
        .await?;
    site.commit(tx).await?;
    Ok(comment)
}

/// `GET /comments/{id}`: its place under its post.
pub(super) async fn show(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<CommentId>,
) -> Result<Response, Stop> {
    let mut tx = site.db.read().await?;
    Ok(see_other(
        &ReadableComment::open(&mut tx, &actor, id).await?.address(),
    ))
}

/// `GET /comments/{id}/edit`
pub(super) async fn edit_form(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Path(id): Path<CommentId>,
) -> Result<Page, Stop> {
    form_of(&site, &actor, &reader, id, None).await
}

/// `POST /comments/{id}`
pub(super) async fn edit(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Path(id): Path<CommentId>,
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

/// Changes a comment, whoever asks for it; where it is.
pub(super) async fn edited(
    site: &Site,
    actor: &Actor,
    id: CommentId,
    change: Change<'_>,
) -> Result<String, Stop> {
    let mut tx = site.db.read().await?;
    let comment = editable(&mut tx, actor, id).await?;
    let has_files = change
        .files
        .map_or(comment.comment.files > 0, |files| !files.is_empty());
    let text = Text::sent(
        &mut tx,
        comment.post.post.space,
        actor,
        change.body,
        has_files,
    )
    .await?;
    drop(tx);
    let mut tx = site.db.write().await?;
    let comment = editable(&mut tx, actor, id).await?;
    let leftover = comment
        .edit(site, &mut tx, change.version, &text, change.files)
        .await?;
    site.commit(tx).await?;
    leftover.delete(site).await;
    Ok(comment.comment.address())
}

async fn editable(tx: &mut Tx, actor: &Actor, id: CommentId) -> Result<EditableComment, Stop> {
    ReadableComment::open(tx, actor, id)
        .await?
        .editable(tx, actor)
        .await
}

async fn form_of(
    site: &Site,
    actor: &Actor,
    reader: &Reader,
    id: CommentId,
    attempt: Option<Attempt<'_>>,
) -> Result<Page, Stop> {
    let tx = &mut site.db.read().await?;
    let item = ReadableComment::open(tx, actor, id).await?;
    let about = reader.words.one(
        "posts-title-comment",
        "name",
        item.author.shown(reader.words),
    );
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
        author: comment.author,
        files: comment.files,
        largest_file: site.settings.largest_file,
    };
    form::show(tx, reader, edited, attempt).await
}

/// `POST /comments/{id}/withdrawal`
pub(super) async fn withdraw(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<CommentId>,
) -> Result<Response, Stop> {
    let mut tx = site.db.write().await?;
    let item = ReadableComment::open(&mut tx, &actor, id).await?;
    let address = item.address();
    let leftover = item
        .withdrawable(&mut tx, &actor)
        .await?
        .withdraw(&site, &mut tx)
        .await?;
    site.commit(tx).await?;
    leftover.delete(&site).await;
    Ok(see_other(&address))
}

/// `POST /comments/{id}/undo`: nothing is there any more, and its text is back in the form.
pub(super) async fn take_back(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Path(id): Path<CommentId>,
) -> Result<Response, Stop> {
    let mut tx = site.db.write().await?;
    let item = ReadableComment::open(&mut tx, &actor, id).await?;
    let (post, body) = (item.comment.post, item.comment.body.clone());
    let taken = item
        .withdrawable(&mut tx, &actor)
        .await?
        .take_back(&site, &mut tx)
        .await?;
    site.commit(tx).await?;
    let written = Written {
        body,
        files: taken.files.clone(),
        ..Written::default()
    };
    taken.delete(&site).await;
    Ok(comment_again(&site, &reader, &actor, post, written)
        .await?
        .into_response())
}
