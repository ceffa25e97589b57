//! The feed for programs.

use axum::extract::State;
use kit::db::Tx;
use kit::fault::Fault;
use kit::site::{SharedSite, Site};
use kit::web::{Json, Listing, Paging, Query, Stop};
use people::Actor;
use serde::Deserialize;

use super::list::{Feed, Only, home};
use crate::shapes::PostShape;

/// Which posts of the feed.
#[derive(Debug, Default, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct Filter {
    /// `all`, `mentions`, `questions` without an answer, or `bookmarks`.
    #[serde(default)]
    #[param(inline)]
    only: Only,
}

/// What is new in one's spaces, newest first.
#[utoipa::path(get, path = "/api/v1/feed", tag = "posts", params(Paging, Filter),
    responses((status = 200, body = Listing<PostShape>), (status = 401, body = kit::web::Problem)))]
pub(super) async fn feed(
    State(site): State<SharedSite>,
    actor: Actor,
    paging: Paging,
    Query(filter): Query<Filter>,
) -> Result<Json<Listing<PostShape>>, Stop> {
    let mut tx = site.db.read().await?;
    let mine = spaces::mine(&mut tx, &actor).await?;
    let page = home(
        &site,
        &mut tx,
        &actor,
        &mine,
        filter.only,
        paging.after()?,
        paging.size(20),
    )
    .await?;
    Ok(Json(page.listing(&site, &mut tx).await?))
}

/// What one keeps, newest first.
#[utoipa::path(get, path = "/api/v1/bookmarks", tag = "posts", params(Paging),
    responses((status = 200, body = Listing<PostShape>), (status = 401, body = kit::web::Problem)))]
pub(super) async fn bookmarks(
    State(site): State<SharedSite>,
    actor: Actor,
    paging: Paging,
) -> Result<Json<Listing<PostShape>>, Stop> {
    let mut tx = site.db.read().await?;
    let page = home(
        &site,
        &mut tx,
        &actor,
        &[],
        Only::Bookmarks,
        paging.after()?,
        paging.size(20),
    )
    .await?;
    Ok(Json(page.listing(&site, &mut tx).await?))
}

impl Feed {
    /// The page as programs read it, with the files of its posts.
    ///
    /// # Errors
    /// A fault when the database cannot be read.
    pub async fn listing(&self, site: &Site, tx: &mut Tx) -> Result<Listing<PostShape>, Fault> {
        let carried = crate::carried::of_posts(tx, &self.items).await?;
        let items = self
            .items
            .iter()
            .map(|item| PostShape::of(site, item, &carried))
            .collect();
        Ok(Listing {
            items,
            next: self.next.map(|next| next.to_string()),
        })
    }
}
