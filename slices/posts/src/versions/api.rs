//! What something said before, for programs: the texts themselves, to be compared as one likes.

use axum::extract::State;
use kit::site::SharedSite;
use kit::web::{Json, Listing, Path, Stop};
use people::Actor;
use serde::Serialize;

use super::Version;
use crate::access::ReadablePost;
use crate::comments::ReadableComment;
use crate::{CommentId, PostId};

/// A text as it was, or as it is.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(as = Version)]
pub(super) struct Shape {
    /// Which one: 1 was written first.
    version: i64,
    /// What was written, in Markdown.
    body: String,
    /// When (RFC 3339).
    written_at: String,
}

impl Shape {
    fn all(versions: Vec<Version>) -> Json<Listing<Self>> {
        let shape = |version: Version| Self {
            version: version.number,
            body: version.body,
            written_at: version.written_at.rfc3339(),
        };
        Json(Listing {
            items: versions.into_iter().map(shape).collect(),
            next: None,
        })
    }
}

/// Every text a post had, newest first. What was withdrawn has none.
#[utoipa::path(get, path = "/api/v1/posts/{id}/history", tag = "posts", params(("id" = String, Path, description = "The post")),
    responses((status = 200, body = Listing<Shape>), (status = 404, body = kit::web::Problem)))]
pub(super) async fn of_post(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<PostId>,
) -> Result<Json<Listing<Shape>>, Stop> {
    let mut tx = site.db.read().await?;
    let item = ReadablePost::open(&mut tx, &actor, id).await?;
    Ok(Shape::all(item.history(&mut tx).await?))
}

/// Every text a comment had, newest first. What was withdrawn has none.
#[utoipa::path(get, path = "/api/v1/comments/{id}/history", tag = "comments", params(("id" = String, Path, description = "The comment")),
    responses((status = 200, body = Listing<Shape>), (status = 404, body = kit::web::Problem)))]
pub(super) async fn of_comment(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<CommentId>,
) -> Result<Json<Listing<Shape>>, Stop> {
    let mut tx = site.db.read().await?;
    let item = ReadableComment::open(&mut tx, &actor, id).await?;
    Ok(Shape::all(item.history(&mut tx).await?))
}
