//! Saying how far one has read: the home feed up to a post, a space as it stands.

use axum::extract::State;
use axum::response::Response;
use kit::clock::SECOND;
use kit::fault::Fault;
use kit::site::{SharedSite, Site};
use kit::web::{Form, Path, Stop, see_other};
use people::Actor;
use serde::Deserialize;
use spaces::access::ReadableSpace;
use spaces::activity;

/// Up to which post.
#[derive(Debug, Deserialize)]
pub(super) struct Seen {
    newest: i64,
}

/// `POST /seen`
pub(super) async fn home(
    State(site): State<SharedSite>,
    actor: Actor,
    Form(seen): Form<Seen>,
) -> Result<Response, Stop> {
    feed_seen(&site, &actor, seen.newest).await?;
    Ok(see_other("/"))
}

/// Moves the mark of the home feed forward, never back.
pub(super) async fn feed_seen(site: &Site, actor: &Actor, newest: i64) -> Result<(), Fault> {
    // What is not there yet cannot have been seen.
    let newest = newest.min(kit::id::floor(actor.now.plus(SECOND).0));
    if newest > actor.feed_seen_until {
        let mut tx = site.db.write().await?;
        actor.read_feed_until(&mut tx, newest).await?;
        activity::seen_until(&mut tx, actor, newest).await?;
        site.commit(tx).await?;
    }
    Ok(())
}

/// `POST /s/{slug}/seen`
pub(super) async fn space(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(slug): Path<String>,
) -> Result<Response, Stop> {
    space_seen(&site, &actor, &slug).await?;
    Ok(see_other(&format!("/s/{slug}")))
}

/// Marks everything in a space as seen.
pub(super) async fn space_seen(site: &Site, actor: &Actor, slug: &str) -> Result<(), Stop> {
    let mut tx = site.db.write().await?;
    let space = ReadableSpace::find(&mut tx, actor, slug)
        .await?
        .ok_or_else(Stop::not_found)?;
    activity::seen(&mut tx, actor, space.space.id).await?;
    site.commit(tx).await?;
    Ok(())
}
