//! Keeping, pinning, acknowledging and choosing on a page: each button toggles.

use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::Response;
use kit::site::SharedSite;
use kit::web::{Form, Path, Stop, see_other};
use people::Actor;
use serde::Deserialize;

use crate::access::ReadablePost;
use crate::{CommentId, PostId};

/// Back to the page the button was on, when it was one of ours.
fn back(asked: &HeaderMap, item: &ReadablePost) -> Response {
    let referer = asked
        .get(header::REFERER)
        .and_then(|value| value.to_str().ok());
    // Only its path: a foreign page may name any host.
    let path = referer.and_then(|address| {
        let (_, rest) = address.split_once("://")?;
        rest.find('/').map(|start| &rest[start..])
    });
    let own = item.post.address();
    let path = path.unwrap_or(&own);
    let path = path.split('#').next().unwrap_or(&own);
    see_other(&format!("{path}#post-{}", item.post.id))
}

/// `POST /posts/{id}/bookmark`
pub(super) async fn bookmark(
    State(site): State<SharedSite>,
    actor: Actor,
    asked: HeaderMap,
    Path(id): Path<PostId>,
) -> Result<Response, Stop> {
    let mut tx = site.db.write().await?;
    let item = ReadablePost::open(&mut tx, &actor, id).await?;
    item.bookmark(&site, &mut tx, &actor, !item.bookmarked)
        .await?;
    site.commit(tx).await?;
    Ok(back(&asked, &item))
}

/// `POST /posts/{id}/mute`
pub(super) async fn mute(
    State(site): State<SharedSite>,
    actor: Actor,
    asked: HeaderMap,
    Path(id): Path<PostId>,
) -> Result<Response, Stop> {
    let mut tx = site.db.write().await?;
    let item = ReadablePost::open(&mut tx, &actor, id).await?;
    item.mute(&mut tx, &actor, !item.muted).await?;
    site.commit(tx).await?;
    Ok(back(&asked, &item))
}

/// `POST /posts/{id}/acknowledgement`
pub(super) async fn acknowledge(
    State(site): State<SharedSite>,
    actor: Actor,
    asked: HeaderMap,
    Path(id): Path<PostId>,
) -> Result<Response, Stop> {
    let mut tx = site.db.write().await?;
    let item = ReadablePost::open(&mut tx, &actor, id).await?;
    item.acknowledge(&site, &mut tx, &actor).await?;
    site.commit(tx).await?;
    Ok(back(&asked, &item))
}

/// `POST /posts/{id}/pin`
pub(super) async fn pin(
    State(site): State<SharedSite>,
    actor: Actor,
    asked: HeaderMap,
    Path(id): Path<PostId>,
) -> Result<Response, Stop> {
    let mut tx = site.db.write().await?;
    let item = ReadablePost::open(&mut tx, &actor, id).await?;
    let pin = item.post.pinned_at.is_none();
    item.clone()
        .stewarded(&mut tx, &actor)
        .await?
        .pin(&site, &mut tx, pin)
        .await?;
    site.commit(tx).await?;
    Ok(back(&asked, &item))
}

/// What the button of a comment sends.
#[derive(Debug, Deserialize)]
pub(super) struct Choice {
    comment: CommentId,
}

/// `POST /posts/{id}/answer`: the comment chosen before is chosen no longer.
pub(super) async fn choose(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<PostId>,
    Form(choice): Form<Choice>,
) -> Result<Response, Stop> {
    let mut tx = site.db.write().await?;
    let item = ReadablePost::open(&mut tx, &actor, id).await?;
    let answer = (item.post.answer != Some(choice.comment)).then_some(choice.comment);
    item.question(&mut tx, &actor)
        .await?
        .choose(&site, &mut tx, answer)
        .await?;
    site.commit(tx).await?;
    Ok(see_other(&crate::comments::address(id, choice.comment)))
}
