//! The page of notices. Reading it changes nothing; buttons say what was seen.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use kit::clock::Instant;
use kit::site::SharedSite;
use kit::web::{Form, Page, Path, Query, Reader, Stop, see_other};
use kit::words::Words;
use serde::Deserialize;

use super::list::{Place, Told, list};
use super::{NoticeId, seeing};
use crate::Actor;

/// How many notices a page shows.
const SHOWN: usize = 40;

#[derive(Template)]
#[template(path = "notifications.html")]
struct Notifications<'a> {
    words: Words,
    reader: &'a Reader,
    told: &'a [Told],
    unseen: bool,
    /// Whether the reader is outside of their hours.
    rests: bool,
    newest: i64,
    next: Option<String>,
}

/// Where the page begins.
#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    after: String,
}

/// What one was told.
pub(super) async fn show(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Query(asked): Query<Asked>,
) -> Result<Page, Stop> {
    let from = asked.after.parse().unwrap_or(Place::TOP);
    let (told, next) = list(&mut site.db.read().await?, &actor, from, SHOWN).await?;
    let words = reader.words;
    let page = Notifications {
        words,
        reader: &reader,
        rests: actor.rests,
        unseen: told.iter().any(|told| !told.seen),
        newest: told.first().map_or(0, |told| told.at.0),
        told: &told,
        next: next.map(|place| format!("/notifications?after={place}")),
    };
    Ok(Page::new(words.say("people-notifications"), &page)?.section("notifications"))
}

/// Up to when.
#[derive(Deserialize)]
pub(super) struct Seen {
    #[serde(default)]
    until: String,
}

/// Marks as seen what the page showed, not what came since.
pub(super) async fn see(
    State(site): State<SharedSite>,
    actor: Actor,
    Form(seen): Form<Seen>,
) -> Result<Response, Stop> {
    let until = seen.until.parse().map_or(actor.now, Instant);
    let mut tx = site.db.write().await?;
    seeing::see_until(&mut tx, &actor, until).await?;
    site.commit(tx).await?;
    Ok(see_other("/notifications"))
}

/// Goes to what a notice is about, and marks it as seen.
pub(super) async fn open(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<String>,
) -> Result<Response, Stop> {
    let id: NoticeId = id.parse().map_err(|_| Stop::not_found())?;
    let mut tx = site.db.write().await?;
    let address = seeing::open(&mut tx, &actor, id)
        .await?
        .ok_or_else(Stop::not_found)?;
    site.commit(tx).await?;
    Ok(see_other(&address))
}
