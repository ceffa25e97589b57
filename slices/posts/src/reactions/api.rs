//! Reactions for programs: given by `PUT`, taken back by `DELETE`, as often as they like.

use axum::extract::State;
use kit::reactions::{Emoji, ReactionShape, Summary, Wish};
use kit::site::SharedSite;
use kit::web::{Json, Path, Stop};
use people::Actor;

use crate::access::ReadablePost;
use crate::comments::ReadableComment;
use crate::{CommentId, PostId};

/// The reactions to a text after the change.
type Answer = Result<Json<Vec<ReactionShape>>, Stop>;

/// Reacts to a post.
#[utoipa::path(put, path = "/api/v1/posts/{id}/reactions/{emoji}", tag = "posts",
    params(("id" = String, Path, description = "The post"), ("emoji" = String, Path, description = "One emoji, percent-encoded")),
    responses((status = 200, body = Vec<ReactionShape>), (status = 404, body = kit::web::Problem), (status = 422, body = kit::web::Problem)))]
pub(super) async fn give_post(
    State(site): State<SharedSite>,
    actor: Actor,
    Path((id, emoji)): Path<(PostId, String)>,
) -> Answer {
    to_post(&site, &actor, id, &emoji, Wish::Give).await
}

/// Takes a reaction to a post back.
#[utoipa::path(delete, path = "/api/v1/posts/{id}/reactions/{emoji}", tag = "posts",
    params(("id" = String, Path, description = "The post"), ("emoji" = String, Path, description = "One emoji, percent-encoded")),
    responses((status = 200, body = Vec<ReactionShape>), (status = 404, body = kit::web::Problem), (status = 422, body = kit::web::Problem)))]
pub(super) async fn take_post(
    State(site): State<SharedSite>,
    actor: Actor,
    Path((id, emoji)): Path<(PostId, String)>,
) -> Answer {
    to_post(&site, &actor, id, &emoji, Wish::Take).await
}

/// Reacts to a comment.
#[utoipa::path(put, path = "/api/v1/comments/{id}/reactions/{emoji}", tag = "comments",
    params(("id" = String, Path, description = "The comment"), ("emoji" = String, Path, description = "One emoji, percent-encoded")),
    responses((status = 200, body = Vec<ReactionShape>), (status = 404, body = kit::web::Problem), (status = 422, body = kit::web::Problem)))]
pub(super) async fn give_comment(
    State(site): State<SharedSite>,
    actor: Actor,
    Path((id, emoji)): Path<(CommentId, String)>,
) -> Answer {
    to_comment(&site, &actor, id, &emoji, Wish::Give).await
}

/// Takes a reaction to a comment back.
#[utoipa::path(delete, path = "/api/v1/comments/{id}/reactions/{emoji}", tag = "comments",
    params(("id" = String, Path, description = "The comment"), ("emoji" = String, Path, description = "One emoji, percent-encoded")),
    responses((status = 200, body = Vec<ReactionShape>), (status = 404, body = kit::web::Problem), (status = 422, body = kit::web::Problem)))]
pub(super) async fn take_comment(
    State(site): State<SharedSite>,
    actor: Actor,
    Path((id, emoji)): Path<(CommentId, String)>,
) -> Answer {
    to_comment(&site, &actor, id, &emoji, Wish::Take).await
}

async fn to_post(
    site: &kit::site::Site,
    actor: &Actor,
    id: PostId,
    emoji: &str,
    wish: Wish,
) -> Answer {
    let mut tx = site.db.write().await?;
    let readable = ReadablePost::open(&mut tx, actor, id).await?;
    let mine = readable.mine.clone();
    let emoji = Emoji::typed(emoji)?;
    let summary = readable
        .writable(&mut tx, actor)
        .await?
        .react(site, &mut tx, emoji, wish)
        .await?;
    site.commit(tx).await?;
    Ok(Json(shapes(&summary, mine, emoji, wish)))
}

async fn to_comment(
    site: &kit::site::Site,
    actor: &Actor,
    id: CommentId,
    emoji: &str,
    wish: Wish,
) -> Answer {
    let mut tx = site.db.write().await?;
    let readable = ReadableComment::open(&mut tx, actor, id).await?;
    let mine = readable.mine.clone();
    let emoji = Emoji::typed(emoji)?;
    let summary = readable
        .writable(&mut tx, actor)
        .await?
        .react(site, &mut tx, emoji, wish)
        .await?;
    site.commit(tx).await?;
    Ok(Json(shapes(&summary, mine, emoji, wish)))
}

fn shapes(
    summary: &Summary,
    mut mine: Vec<String>,
    emoji: Emoji,
    wish: Wish,
) -> Vec<ReactionShape> {
    mine.retain(|given| given != emoji.as_str());
    if wish == Wish::Give {
        mine.push(emoji.as_str().to_owned());
    }
    ReactionShape::all(summary, &mine)
}
