//! Reacting on a page: one button toggles, and the row of emojis answers in its place.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use kit::reactions::{Choice, ReactionsView, Summary, Wish};
use kit::site::SharedSite;
use kit::web::{Form, Path, Reader, Stop};
use kit::words::Words;
use people::Actor;

use crate::access::ReadablePost;
use crate::comments::ReadableComment;
use crate::{CommentId, PostId};

/// The row under a post.
pub(crate) fn of_post(words: Words, item: &ReadablePost) -> ReactionsView {
    let summary = Summary::read(&item.post.reactions);
    let open = item.may_be_answered();
    ReactionsView::new(words, "posts", item.post.id.0, &summary, &item.mine, open)
}

/// The row under a comment.
pub(crate) fn of_comment(words: Words, item: &ReadableComment, open: bool) -> ReactionsView {
    let comment = &item.comment;
    let summary = Summary::read(&comment.reactions);
    let open = open && comment.stands();
    ReactionsView::new(words, "comments", comment.id.0, &summary, &item.mine, open)
}

/// `POST /posts/{id}/reactions`
pub(super) async fn to_post(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    headers: HeaderMap,
    Path(id): Path<PostId>,
    Form(choice): Form<Choice>,
) -> Result<Response, Stop> {
    let emoji = choice.emoji()?;
    let mut tx = site.db.write().await?;
    let post = ReadablePost::open(&mut tx, &actor, id)
        .await?
        .writable(&mut tx, &actor)
        .await?;
    post.react(&site, &mut tx, emoji, Wish::Toggle).await?;
    let item = ReadablePost::open(&mut tx, &actor, id).await?;
    site.commit(tx).await?;
    of_post(reader.words, &item).answer(&headers, &item.post.address())
}

/// `POST /comments/{id}/reactions`
pub(super) async fn to_comment(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    headers: HeaderMap,
    Path(id): Path<CommentId>,
    Form(choice): Form<Choice>,
) -> Result<Response, Stop> {
    let emoji = choice.emoji()?;
    let mut tx = site.db.write().await?;
    let comment = ReadableComment::open(&mut tx, &actor, id)
        .await?
        .writable(&mut tx, &actor)
        .await?;
    comment.react(&site, &mut tx, emoji, Wish::Toggle).await?;
    let item = ReadableComment::open(&mut tx, &actor, id).await?;
    site.commit(tx).await?;
    of_comment(reader.words, &item, true).answer(&headers, &item.address())
}
