//! `/api/v1/spaces`: listing, creating, describing, archiving.

use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use kit::db::Tx;
use kit::site::SharedSite;
use kit::web::{Json, Listing, Paging, Path, Problem, Query, Stop};
use people::Actor;
use serde::Deserialize;
use utoipa::IntoParams;

use super::shapes::{SpaceCreation, SpaceDescription, SpaceDetail, SpaceShape};
use crate::access::ReadableSpace;
use crate::create::{self, NewSpace};
use crate::editorial::EditorialLine;
use crate::pages::{stewarded, visible};
use crate::{Scope, VisibleSpace, archive as archives, audience, description};

/// How many spaces a page of the list holds when the client does not say.
const PAGE: usize = 40;

/// Which spaces are wanted.
#[derive(Default, Deserialize, IntoParams)]
#[serde(default)]
#[into_params(parameter_in = Query)]
pub(super) struct Wanted {
    /// Part of their names.
    q: String,
    /// Which of them: `all`, `mine` or `archived`.
    scope: Scope,
}

/// The spaces whose names one may see, by name.
#[utoipa::path(get, path = "/api/v1/spaces", tag = "spaces", params(Wanted, Paging), responses((status = 200, body = Listing<SpaceShape>)))]
pub(super) async fn list(
    State(site): State<SharedSite>,
    actor: Actor,
    Query(wanted): Query<Wanted>,
    paging: Paging,
) -> Result<Json<Listing<SpaceShape>>, Stop> {
    let mut tx = site.db.read().await?;
    let found = VisibleSpace::list(
        &mut tx,
        &actor,
        wanted.scope,
        &wanted.q,
        paging.after()?,
        paging.size(PAGE),
    )
    .await?;
    Ok(Json(found.map(SpaceShape::from)))
}

/// Creates a space and looks after it.
#[utoipa::path(post, path = "/api/v1/spaces", tag = "spaces", request_body = SpaceCreation,
    responses((status = 201, body = SpaceDetail), (status = 403, body = Problem), (status = 409, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn create(
    State(site): State<SharedSite>,
    actor: Actor,
    Json(asked): Json<SpaceCreation>,
) -> Result<Response, Stop> {
    create::refuse_guest(&actor)?;
    let editorial =
        EditorialLine::written(&mut site.db.read().await?, &actor, &asked.editorial_line).await?;
    let new = NewSpace {
        name: &asked.name,
        slug: asked.slug.as_deref(),
        kind: asked.kind,
        description: &asked.description,
        editorial: &editorial,
        founder: Some(actor.person),
        at: actor.now,
        import_key: None,
    };
    let mut tx = site.db.write().await?;
    let id = create::create(&site, &mut tx, &new).await?;
    let detail = match ReadableSpace::by_id(&mut tx, &actor, id).await? {
        Some(space) => detail(&mut tx, &actor, &space.space.slug).await?,
        None => return Err(Stop::not_found()),
    };
    site.commit(tx).await?;
    let mut headers = HeaderMap::new();
    if let Ok(address) = HeaderValue::from_str(&format!("/api/v1/spaces/{}", detail.space.slug)) {
        headers.insert(header::LOCATION, address);
    }
    Ok((StatusCode::CREATED, headers, Json(detail)).into_response())
}

/// One space. What one may not know of it is null.
#[utoipa::path(get, path = "/api/v1/spaces/{slug}", tag = "spaces", params(("slug" = String, Path, description = "The address of the space")),
    responses((status = 200, body = SpaceDetail), (status = 404, body = Problem)))]
pub(super) async fn show(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(slug): Path<String>,
) -> Result<Json<SpaceDetail>, Stop> {
    Ok(Json(
        detail(&mut site.db.read().await?, &actor, &slug).await?,
    ))
}

async fn detail(tx: &mut Tx, actor: &Actor, slug: &str) -> Result<SpaceDetail, Stop> {
    let space = visible(tx, actor, slug).await?;
    let (audience, editorial_html) = match ReadableSpace::by_id(tx, actor, space.id).await? {
        Some(readable) => (
            Some(audience::of(tx, &readable.space).await?),
            Some(readable.space.editorial_html),
        ),
        None => (None, None),
    };
    Ok(SpaceDetail {
        space: space.into(),
        audience,
        editorial_html,
    })
}

/// Describes a space anew: for its stewards.
#[utoipa::path(patch, path = "/api/v1/spaces/{slug}", tag = "spaces", request_body = SpaceDescription,
    params(("slug" = String, Path, description = "The address of the space")),
    responses((status = 200, body = SpaceDetail), (status = 403, body = Problem), (status = 404, body = Problem), (status = 422, body = Problem)))]
pub(super) async fn describe(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(slug): Path<String>,
    Json(asked): Json<SpaceDescription>,
) -> Result<Json<SpaceDetail>, Stop> {
    let mut tx = site.db.write().await?;
    let space = stewarded(&mut tx, &actor, &slug).await?;
    let source = match asked.editorial_line {
        Some(line) => line,
        None => description::editorial_source(&mut tx, &space).await?,
    };
    let editorial = EditorialLine::written(&mut tx, &actor, &source).await?;
    let name = asked.name.as_deref().unwrap_or(&space.space.name);
    let about = asked
        .description
        .as_deref()
        .unwrap_or(&space.space.description);
    description::describe(&site, &mut tx, &space, name, about, &editorial).await?;
    let detail = detail(&mut tx, &actor, &slug).await?;
    site.commit(tx).await?;
    Ok(Json(detail))
}

/// Archives a space: for its stewards.
#[utoipa::path(put, path = "/api/v1/spaces/{slug}/archive", tag = "spaces", params(("slug" = String, Path, description = "The address of the space")),
    responses((status = 204), (status = 403, body = Problem), (status = 404, body = Problem), (status = 409, body = Problem)))]
pub(super) async fn archive(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(slug): Path<String>,
) -> Result<StatusCode, Stop> {
    let mut tx = site.db.write().await?;
    let space = stewarded(&mut tx, &actor, &slug).await?;
    archives::close(&site, &mut tx, &space).await?;
    site.commit(tx).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Opens an archived space again: for its stewards.
#[utoipa::path(delete, path = "/api/v1/spaces/{slug}/archive", tag = "spaces", params(("slug" = String, Path, description = "The address of the space")),
    responses((status = 204), (status = 403, body = Problem), (status = 404, body = Problem)))]
pub(super) async fn reopen(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(slug): Path<String>,
) -> Result<StatusCode, Stop> {
    let mut tx = site.db.write().await?;
    let space = stewarded(&mut tx, &actor, &slug).await?;
    archives::reopen(&site, &mut tx, &space).await?;
    site.commit(tx).await?;
    Ok(StatusCode::NO_CONTENT)
}
