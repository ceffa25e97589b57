//! Bookmarks, silence, pins, acknowledgements and answers for programs: `PUT` and `DELETE`.

use axum::extract::State;
use axum::http::StatusCode;
use kit::site::SharedSite;
use kit::web::{Json, Path, Stop};
use people::Actor;
use serde::Deserialize;

use crate::access::ReadablePost;
use crate::{CommentId, PostId};

/// Done; there is nothing more to say.
type Done = Result<StatusCode, Stop>;

/// Keeps a post among one's bookmarks.
#[utoipa::path(put, path = "/api/v1/posts/{id}/bookmark", tag = "posts", params(("id" = String, Path, description = "The post")),
    responses((status = 204), (status = 404, body = kit::web::Problem)))]
pub(super) async fn bookmark(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<PostId>,
) -> Done {
    keep(&site, &actor, id, true).await
}

/// Keeps a post no longer.
#[utoipa::path(delete, path = "/api/v1/posts/{id}/bookmark", tag = "posts", params(("id" = String, Path, description = "The post")),
    responses((status = 204), (status = 404, body = kit::web::Problem)))]
pub(super) async fn unbookmark(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<PostId>,
) -> Done {
    keep(&site, &actor, id, false).await
}

async fn keep(site: &kit::site::Site, actor: &Actor, id: PostId, keep: bool) -> Done {
    let mut tx = site.db.write().await?;
    ReadablePost::open(&mut tx, actor, id)
        .await?
        .bookmark(site, &mut tx, actor, keep)
        .await?;
    site.commit(tx).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Hears no more of what is answered to a post; nobody else learns of it.
#[utoipa::path(put, path = "/api/v1/posts/{id}/mute", tag = "posts", params(("id" = String, Path, description = "The post")),
    responses((status = 204), (status = 404, body = kit::web::Problem)))]
pub(super) async fn mute(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<PostId>,
) -> Done {
    silence(&site, &actor, id, true).await
}

/// Is told again of what is answered to a post.
#[utoipa::path(delete, path = "/api/v1/posts/{id}/mute", tag = "posts", params(("id" = String, Path, description = "The post")),
    responses((status = 204), (status = 404, body = kit::web::Problem)))]
pub(super) async fn unmute(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<PostId>,
) -> Done {
    silence(&site, &actor, id, false).await
}

async fn silence(site: &kit::site::Site, actor: &Actor, id: PostId, mute: bool) -> Done {
    let mut tx = site.db.write().await?;
    ReadablePost::open(&mut tx, actor, id)
        .await?
        .mute(&mut tx, actor, mute)
        .await?;
    site.commit(tx).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Pins a post on top of its space: for its stewards.
#[utoipa::path(put, path = "/api/v1/posts/{id}/pin", tag = "posts", params(("id" = String, Path, description = "The post")),
    responses((status = 204), (status = 403, body = kit::web::Problem), (status = 404, body = kit::web::Problem), (status = 409, body = kit::web::Problem)))]
pub(super) async fn pin(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<PostId>,
) -> Done {
    set_pin(&site, &actor, id, true).await
}

/// Pins a post no longer.
#[utoipa::path(delete, path = "/api/v1/posts/{id}/pin", tag = "posts", params(("id" = String, Path, description = "The post")),
    responses((status = 204), (status = 403, body = kit::web::Problem), (status = 404, body = kit::web::Problem)))]
pub(super) async fn unpin(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<PostId>,
) -> Done {
    set_pin(&site, &actor, id, false).await
}

async fn set_pin(site: &kit::site::Site, actor: &Actor, id: PostId, pin: bool) -> Done {
    let mut tx = site.db.write().await?;
    let post = ReadablePost::open(&mut tx, actor, id)
        .await?
        .stewarded(&mut tx, actor)
        .await?;
    post.pin(site, &mut tx, pin).await?;
    site.commit(tx).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Says that one has read an announcement.
#[utoipa::path(put, path = "/api/v1/posts/{id}/acknowledgement", tag = "posts", params(("id" = String, Path, description = "The announcement")),
    responses((status = 204), (status = 404, body = kit::web::Problem), (status = 409, body = kit::web::Problem)))]
pub(super) async fn acknowledge(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<PostId>,
) -> Done {
    let mut tx = site.db.write().await?;
    ReadablePost::open(&mut tx, &actor, id)
        .await?
        .acknowledge(&site, &mut tx, &actor)
        .await?;
    site.commit(tx).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Which comment answers.
#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Choice {
    /// The comment.
    #[schema(value_type = String)]
    comment: CommentId,
}

/// Chooses the answer to a question: for whoever asked, and the stewards of the space.
#[utoipa::path(put, path = "/api/v1/posts/{id}/answer", tag = "posts", params(("id" = String, Path, description = "The question")),
    request_body = Choice,
    responses((status = 204), (status = 403, body = kit::web::Problem), (status = 404, body = kit::web::Problem), (status = 409, body = kit::web::Problem)))]
pub(super) async fn choose(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<PostId>,
    Json(choice): Json<Choice>,
) -> Done {
    set_answer(&site, &actor, id, Some(choice.comment)).await
}

/// Takes the choice of an answer back.
#[utoipa::path(delete, path = "/api/v1/posts/{id}/answer", tag = "posts", params(("id" = String, Path, description = "The question")),
    responses((status = 204), (status = 403, body = kit::web::Problem), (status = 404, body = kit::web::Problem), (status = 409, body = kit::web::Problem)))]
pub(super) async fn choose_none(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<PostId>,
) -> Done {
    set_answer(&site, &actor, id, None).await
}

async fn set_answer(
    site: &kit::site::Site,
    actor: &Actor,
    id: PostId,
    answer: Option<CommentId>,
) -> Done {
    let mut tx = site.db.write().await?;
    let question = ReadablePost::open(&mut tx, actor, id)
        .await?
        .question(&mut tx, actor)
        .await?;
    question.choose(site, &mut tx, answer).await?;
    site.commit(tx).await?;
    Ok(StatusCode::NO_CONTENT)
}
