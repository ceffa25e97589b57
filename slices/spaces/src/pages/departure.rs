//! Leaving a space, after having read what that means; and handing it over first.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use kit::site::{SharedSite, Site};
use kit::web::{Form, Page, Path, Reader, Refusal, Stop, see_other};
use kit::words::Words;
use people::Actor;
use serde::Deserialize;

use super::{readable, stewarded};
use crate::access::ReadableSpace;
use crate::{Kind, Space, members, membership, stewardship};

#[derive(Template)]
#[template(path = "departure.html")]
struct Departure<'a> {
    words: Words,
    space: &'a Space,
    steward: bool,
    last_steward: bool,
    may_return: bool,
    person: &'a str,
    /// The field that was refused.
    wrong: &'static str,
    refusal: Option<String>,
}

/// To whom a space is handed over.
#[derive(Deserialize)]
pub(super) struct HandOver {
    person: String,
}

/// Says what leaving means.
pub(super) async fn show(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Path(slug): Path<String>,
) -> Result<Response, Stop> {
    page(&site, &actor, &reader, &slug, "", None).await
}

async fn page(
    site: &Site,
    actor: &Actor,
    reader: &Reader,
    slug: &str,
    person: &str,
    refusal: Option<&Refusal>,
) -> Result<Response, Stop> {
    let words = reader.words;
    let mut tx = site.db.read().await?;
    let space = readable(&mut tx, actor, slug).await?;
    if space.membership.is_none() {
        return Ok(see_other(&space.space.address()));
    }
    let last_steward = space.is_stewarded() && members::stewards(&mut tx, &space).await?.len() == 1;
    let departure = Departure {
        words,
        space: &space.space,
        steward: space.is_stewarded(),
        last_steward,
        may_return: may_return(&space),
        person,
        wrong: refusal
            .and_then(|refusal| refusal.field)
            .unwrap_or_default(),
        refusal: refusal.map(|refusal| refusal.sentence(words)),
    };
    let status = refusal.map_or(StatusCode::OK, |refusal| refusal.status);
    let title = words.one("spaces-leave-of", "space", &space.space.name);
    Ok(Page::new(title, &departure)?
        .section("spaces")
        .status(status)
        .into_response())
}

fn may_return(space: &ReadableSpace) -> bool {
    space.space.kind == Kind::Open && !space.reader().guest
}

/// Leaves.
pub(super) async fn leave(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Path(slug): Path<String>,
) -> Result<Response, Stop> {
    let mut tx = site.db.write().await?;
    let space = readable(&mut tx, &actor, &slug).await?;
    match membership::leave(&site, &mut tx, &space).await {
        Ok(()) => {
            site.commit(tx).await?;
            Ok(see_other("/spaces"))
        }
        Err(stop) => {
            let refusal = stop.refusal()?;
            drop(tx);
            page(&site, &actor, &reader, &slug, "", Some(&refusal)).await
        }
    }
}

/// Hands the space over to another member.
pub(super) async fn hand_over(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Path(slug): Path<String>,
    Form(to): Form<HandOver>,
) -> Result<Response, Stop> {
    match hand(&site, &actor, &slug, &to.person).await {
        Ok(()) => Ok(see_other(&format!("/s/{slug}/members"))),
        Err(stop) => {
            page(
                &site,
                &actor,
                &reader,
                &slug,
                &to.person,
                Some(&stop.refusal()?),
            )
            .await
        }
    }
}

async fn hand(site: &Site, actor: &Actor, slug: &str, handle: &str) -> Result<(), Stop> {
    let mut tx = site.db.write().await?;
    let space = stewarded(&mut tx, actor, slug).await?;
    stewardship::hand_over_to(site, &mut tx, &space, handle).await?;
    site.commit(tx).await?;
    Ok(())
}
