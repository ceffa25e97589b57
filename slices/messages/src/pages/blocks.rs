//! Whom one has blocked: a page of the settings.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use kit::site::{SharedSite, Site};
use kit::web::{Form, Page, Path, Reader, Refusal, Stop, see_other};
use kit::words::Words;
use people::{Actor, directory};
use serde::Deserialize;

use crate::blocks::{self, Blocked};

#[derive(Template)]
#[template(path = "blocks.html")]
struct Blocks<'a> {
    words: Words,
    reader: &'a Reader,
    blocked: &'a [Blocked],
    person: &'a str,
    refusal: Option<String>,
    wrong: &'static str,
}

/// Whom, by handle.
#[derive(Debug, Deserialize)]
pub(super) struct Whom {
    #[serde(default)]
    person: String,
}

/// `GET /settings/blocks`
pub(super) async fn show(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
) -> Result<Page, Stop> {
    page(&site, &actor, &reader, "", None).await
}

async fn page(
    site: &Site,
    actor: &Actor,
    reader: &Reader,
    person: &str,
    refusal: Option<&Refusal>,
) -> Result<Page, Stop> {
    let mut tx = site.db.read().await?;
    let blocked = blocks::mine(&mut tx, actor).await?;
    let words = reader.words;
    let page = Blocks {
        words,
        reader,
        blocked: &blocked,
        person,
        refusal: refusal.map(|refusal| refusal.sentence(words)),
        wrong: refusal.map_or("", |_| "person"),
    };
    let status = refusal.map_or(StatusCode::OK, |refusal| refusal.status);
    Ok(Page::new(words.say("people-settings-blocks"), &page)?
        .section("settings")
        .status(status))
}

/// `POST /messages/blocks`
pub(super) async fn block(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Form(whom): Form<Whom>,
) -> Result<Response, Stop> {
    match blocked(&site, &actor, &whom.person).await {
        Ok(()) => Ok(see_other("/settings/blocks")),
        Err(stop) => {
            let refusal = stop.refusal()?;
            let page = page(&site, &actor, &reader, &whom.person, Some(&refusal)).await?;
            Ok(page.into_response())
        }
    }
}

async fn blocked(site: &Site, actor: &Actor, handle: &str) -> Result<(), Stop> {
    let mut tx = site.db.write().await?;
    let person = directory::find(&mut tx, actor, handle.trim())
        .await?
        .ok_or_else(|| Refusal::new(StatusCode::NOT_FOUND, "messages-block-whom").on("person"))?;
    blocks::block(site, &mut tx, actor, person.id()).await?;
    site.commit(tx).await?;
    Ok(())
}

/// `POST /messages/blocks/{handle}/end`
pub(super) async fn unblock(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(handle): Path<String>,
) -> Result<Response, Stop> {
    let mut tx = site.db.write().await?;
    blocks::unblock(&mut tx, &actor, &handle).await?;
    site.commit(tx).await?;
    Ok(see_other("/settings/blocks"))
}
