//! Comments for programs: published, read, changed, withdrawn, taken back.

use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use kit::db::Tx;
use kit::site::{SharedSite, Site};
use kit::web::{Json, Listing, Paging, Path, Stop};
use people::Actor;
use serde::Deserialize;

use super::access::ReadableComment;
use super::pages::{edited, published};
use super::thread::following;
use crate::access::ReadablePost;
use crate::publication::Change;
use crate::shapes::CommentShape;
use crate::{CommentId, PostId};
use people::attachments::{Attached, Carried};

/// A comment to publish.
#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NewComment {
    /// What it says, in Markdown.
    body: String,
    /// Files sent before, by their identifiers.
    #[serde(default)]
    attachments: Vec<String>,
}

/// Another text for a comment.
#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct CommentChange {
    /// What it says now, in Markdown.
    body: String,
    /// The version it replaces; the one that stands when left out.
    version: Option<i64>,
    /// Exactly the files it has from now on; those it has when left out.
    attachments: Option<Vec<String>>,
}

/// The comments under a post, oldest first.
#[utoipa::path(get, path = "/api/v1/posts/{id}/comments", tag = "comments", params(("id" = String, Path, description = "The post"), Paging),
    responses((status = 200, body = Listing<CommentShape>), (status = 404, body = kit::web::Problem)))]
pub(super) async fn list(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<PostId>,
    paging: Paging,
) -> Result<Json<Listing<CommentShape>>, Stop> {
    let limit = paging.size(50);
    let mut tx = site.db.read().await?;
    let post = ReadablePost::open(&mut tx, &actor, id).await?;
    let comments = following(
        &mut tx,
        &actor,
        &post,
        paging.after()?.unwrap_or(0),
        limit + 1,
    )
    .await?;
    let subjects: Vec<_> = comments
        .iter()
        .map(|item| (item.comment.id.0, item.comment.files))
        .collect();
    let carried = Carried::of(&mut tx, &subjects).await?;
    Ok(Json(
        Listing::cut(comments, limit, |item| item.comment.id.0)
            .map(|item| CommentShape::of(&site, &item, &carried)),
    ))
}

/// Comments on a post.
#[utoipa::path(post, path = "/api/v1/posts/{id}/comments", tag = "comments", params(("id" = String, Path, description = "The post")),
    request_body = NewComment,
    responses((status = 201, body = CommentShape), (status = 403, body = kit::web::Problem), (status = 404, body = kit::web::Problem), (status = 422, body = kit::web::Problem)))]
pub(super) async fn publish(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<PostId>,
    Json(new): Json<NewComment>,
) -> Result<Response, Stop> {
    let files = Attached::named(&new.attachments);
    let comment = published(&site, &actor, id, &new.body, &files, false).await?;
    let mut tx = site.db.read().await?;
    let shape = shaped(&site, &mut tx, &actor, comment).await?;
    let location = [(header::LOCATION, format!("/api/v1/comments/{comment}"))];
    Ok((StatusCode::CREATED, location, Json(shape)).into_response())
}

async fn shaped(
    site: &Site,
    tx: &mut Tx,
    actor: &Actor,
    id: CommentId,
) -> Result<CommentShape, Stop> {
    let item = ReadableComment::open(tx, actor, id).await?;
    let carried = Carried::of(tx, &[(id.0, item.comment.files)]).await?;
    Ok(CommentShape::of(site, &item, &carried))
}

/// A comment.
#[utoipa::path(get, path = "/api/v1/comments/{id}", tag = "comments", params(("id" = String, Path, description = "The comment")),
    responses((status = 200, body = CommentShape), (status = 404, body = kit::web::Problem)))]
pub(super) async fn read(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<CommentId>,
) -> Result<Json<CommentShape>, Stop> {
    let mut tx = site.db.read().await?;
    Ok(Json(shaped(&site, &mut tx, &actor, id).await?))
}

/// Gives a comment another text: only its author may.
#[utoipa::path(patch, path = "/api/v1/comments/{id}", tag = "comments", params(("id" = String, Path, description = "The comment")),
    request_body = CommentChange,
    responses((status = 200, body = CommentShape), (status = 403, body = kit::web::Problem), (status = 404, body = kit::web::Problem), (status = 409, body = kit::web::Problem), (status = 422, body = kit::web::Problem)))]
pub(super) async fn edit(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<CommentId>,
    Json(change): Json<CommentChange>,
) -> Result<Json<CommentShape>, Stop> {
    let mut tx = site.db.read().await?;
    let standing = ReadableComment::open(&mut tx, &actor, id)
        .await?
        .comment
        .version;
    drop(tx);
    let files = change.attachments.as_deref().map(Attached::named);
    let version = change.version.unwrap_or(standing);
    edited(
        &site,
        &actor,
        id,
        Change {
            version,
            body: &change.body,
            files: files.as_deref(),
        },
    )
    .await?;
    let mut tx = site.db.read().await?;
    Ok(Json(shaped(&site, &mut tx, &actor, id).await?))
}

/// Withdraws a comment: its author may, and the stewards of its space.
#[utoipa::path(delete, path = "/api/v1/comments/{id}", tag = "comments", params(("id" = String, Path, description = "The comment")),
    responses((status = 204), (status = 403, body = kit::web::Problem), (status = 404, body = kit::web::Problem)))]
pub(super) async fn withdraw(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<CommentId>,
) -> Result<StatusCode, Stop> {
    let mut tx = site.db.write().await?;
    let comment = ReadableComment::open(&mut tx, &actor, id)
        .await?
        .withdrawable(&mut tx, &actor)
        .await?;
    let leftover = comment.withdraw(&site, &mut tx).await?;
    site.commit(tx).await?;
    leftover.delete(&site).await;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes back what was just written on a page, as if it had never been: its author may, for a few seconds.
#[utoipa::path(post, path = "/api/v1/comments/{id}/undo", tag = "comments", params(("id" = String, Path, description = "The comment")),
    responses((status = 204), (status = 403, body = kit::web::Problem), (status = 404, body = kit::web::Problem), (status = 409, body = kit::web::Problem)))]
pub(super) async fn take_back(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<CommentId>,
) -> Result<StatusCode, Stop> {
    let mut tx = site.db.write().await?;
    let leftover = ReadableComment::open(&mut tx, &actor, id)
        .await?
        .withdrawable(&mut tx, &actor)
        .await?
        .take_back(&site, &mut tx)
        .await?;
    site.commit(tx).await?;
    leftover.delete(&site).await;
    Ok(StatusCode::NO_CONTENT)
}
