//! Posts for programs: published, read, changed, withdrawn, taken back.

use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use kit::db::Tx;
use kit::site::{SharedSite, Site};
use kit::web::{Json, Listing, Paging, Path, Stop};
use people::Actor;
use serde::Deserialize;
use spaces::access::ReadableSpace;

use super::editing::edited;
use super::form::Change;
use super::publish::{Draft, publish as put};
use crate::access::ReadablePost;
use crate::feed;
use crate::post::Kind;
use crate::shapes::PostShape;
use crate::{PostId, Text};
use people::attachments::{Attached, Carried};

/// A post to publish.
#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NewPost {
    /// What it says, in Markdown.
    body: String,
    /// What sort of post it is; a message when left out.
    #[serde(default)]
    #[schema(inline)]
    kind: Kind,
    /// Files sent before, by their identifiers.
    #[serde(default)]
    attachments: Vec<String>,
}

/// Another text for a post.
#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct PostChange {
    /// What it says now, in Markdown.
    body: String,
    /// The version it replaces; the one that stands when left out.
    version: Option<i64>,
    /// Exactly the files it has from now on; those it has when left out.
    attachments: Option<Vec<String>>,
}

/// What was said in a space, newest first.
#[utoipa::path(get, path = "/api/v1/spaces/{slug}/posts", tag = "posts", params(("slug" = String, Path, description = "The space"), Paging),
    responses((status = 200, body = Listing<PostShape>), (status = 404, body = kit::web::Problem)))]
pub(super) async fn list(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(slug): Path<String>,
    paging: Paging,
) -> Result<Json<Listing<PostShape>>, Stop> {
    let mut tx = site.db.read().await?;
    let space = ReadableSpace::find(&mut tx, &actor, &slug)
        .await?
        .ok_or_else(Stop::not_found)?;
    let page = feed::in_space(
        &mut tx,
        &actor,
        space.space.id,
        paging.after()?,
        paging.size(20),
    )
    .await?;
    Ok(Json(page.listing(&site, &mut tx).await?))
}

/// Publishes in a space. A program's post is told at once: it cannot be taken back, only withdrawn.
#[utoipa::path(post, path = "/api/v1/spaces/{slug}/posts", tag = "posts", params(("slug" = String, Path, description = "The space")),
    request_body = NewPost,
    responses((status = 201, body = PostShape), (status = 403, body = kit::web::Problem), (status = 404, body = kit::web::Problem), (status = 409, body = kit::web::Problem), (status = 422, body = kit::web::Problem)))]
pub(super) async fn publish(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(slug): Path<String>,
    Json(new): Json<NewPost>,
) -> Result<Response, Stop> {
    let files = Attached::named(&new.attachments);
    let mut tx = site.db.read().await?;
    let space = ReadableSpace::find(&mut tx, &actor, &slug)
        .await?
        .ok_or_else(Stop::not_found)?;
    let text = Text::sent(
        &mut tx,
        space.space.id,
        &actor,
        &new.body,
        !files.is_empty(),
    )
    .await?;
    drop(tx);
    let mut tx = site.db.write().await?;
    let space = ReadableSpace::find(&mut tx, &actor, &slug)
        .await?
        .ok_or_else(Stop::not_found)?
        .writable()?;
    let draft = Draft {
        kind: new.kind,
        text: &text,
        files: &files,
        second_thoughts: false,
    };
    let id = put(&site, &mut tx, &space, draft).await?;
    let shape = shaped(&site, &mut tx, &actor, id).await?;
    site.commit(tx).await?;
    let location = [(header::LOCATION, format!("/api/v1/posts/{id}"))];
    Ok((StatusCode::CREATED, location, Json(shape)).into_response())
}

async fn shaped(site: &Site, tx: &mut Tx, actor: &Actor, id: PostId) -> Result<PostShape, Stop> {
    let item = ReadablePost::open(tx, actor, id).await?;
    let carried = Carried::of(tx, &[(id.0, item.post.files)]).await?;
    Ok(PostShape::of(site, &item, &carried))
}

/// A post.
#[utoipa::path(get, path = "/api/v1/posts/{id}", tag = "posts", params(("id" = String, Path, description = "The post")),
    responses((status = 200, body = PostShape), (status = 404, body = kit::web::Problem)))]
pub(super) async fn read(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<PostId>,
) -> Result<Json<PostShape>, Stop> {
    let mut tx = site.db.read().await?;
    Ok(Json(shaped(&site, &mut tx, &actor, id).await?))
}

/// Gives a post another text: only its author may. The old one stays in its history.
#[utoipa::path(patch, path = "/api/v1/posts/{id}", tag = "posts", params(("id" = String, Path, description = "The post")),
    request_body = PostChange,
    responses((status = 200, body = PostShape), (status = 403, body = kit::web::Problem), (status = 404, body = kit::web::Problem), (status = 409, body = kit::web::Problem), (status = 422, body = kit::web::Problem)))]
pub(super) async fn edit(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<PostId>,
    Json(change): Json<PostChange>,
) -> Result<Json<PostShape>, Stop> {
    let mut tx = site.db.read().await?;
    let standing = ReadablePost::open(&mut tx, &actor, id).await?.post.version;
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

/// Withdraws a post, leaving a tombstone: its author may, and the stewards of its space.
#[utoipa::path(delete, path = "/api/v1/posts/{id}", tag = "posts", params(("id" = String, Path, description = "The post")),
    responses((status = 204), (status = 403, body = kit::web::Problem), (status = 404, body = kit::web::Problem)))]
pub(super) async fn withdraw(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<PostId>,
) -> Result<StatusCode, Stop> {
    let mut tx = site.db.write().await?;
    let leftover = ReadablePost::open(&mut tx, &actor, id)
        .await?
        .withdrawable(&actor)?
        .withdraw(&site, &mut tx)
        .await?;
    site.commit(tx).await?;
    leftover.delete(&site).await;
    Ok(StatusCode::NO_CONTENT)
}

/// Takes back what was just written on a page, as if it had never been: its author may, for a
/// few seconds. What somebody has answered already is withdrawn instead.
#[utoipa::path(post, path = "/api/v1/posts/{id}/undo", tag = "posts", params(("id" = String, Path, description = "The post")),
    responses((status = 204), (status = 403, body = kit::web::Problem), (status = 404, body = kit::web::Problem), (status = 409, body = kit::web::Problem)))]
pub(super) async fn take_back(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<PostId>,
) -> Result<StatusCode, Stop> {
    let mut tx = site.db.write().await?;
    let leftover = ReadablePost::open(&mut tx, &actor, id)
        .await?
        .withdrawable(&actor)?
        .take_back(&site, &mut tx)
        .await?;
    site.commit(tx).await?;
    leftover.delete(&site).await;
    Ok(StatusCode::NO_CONTENT)
}
