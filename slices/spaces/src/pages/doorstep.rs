//! The door of a space one may not enter yet: its name, and what one may do.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use kit::db::Tx;
use kit::site::SharedSite;
use kit::web::{Form, Page, Path, Reader, Refusal, Stop, see_other};
use kit::words::Words;
use people::Actor;
use people::profiles::card;
use serde::Deserialize;

use super::visible;
use crate::requests::{self, LONGEST_MESSAGE};
use crate::{Relation, VisibleSpace};

#[derive(Template)]
#[template(path = "doorstep.html")]
struct Doorstep<'a> {
    words: Words,
    space: &'a VisibleSpace,
    inviter: Option<String>,
    message: &'a str,
    longest: usize,
    /// The field that was refused.
    wrong: &'static str,
    refusal: Option<String>,
}

/// What a request says.
#[derive(Deserialize)]
pub(super) struct Asking {
    #[serde(default)]
    message: String,
}

/// The page of a space whose name the actor may see and whose content they may not
/// read; for every other space there is no page at all.
///
/// # Errors
/// Nothing found when the actor may not even see its name.
pub async fn doorstep(
    tx: &mut Tx,
    actor: &Actor,
    reader: &Reader,
    slug: &str,
) -> Result<Page, Stop> {
    let space = visible(tx, actor, slug).await?;
    page(tx, reader, &space, "", None).await
}

async fn page(
    tx: &mut Tx,
    reader: &Reader,
    space: &VisibleSpace,
    message: &str,
    refusal: Option<&Refusal>,
) -> Result<Page, Stop> {
    let words = reader.words;
    let inviter = match space.relation {
        Relation::Invited { by } => card::cards(tx, &[by])
            .await?
            .get(&by)
            .filter(|card| card.present)
            .map(|card| card.shown(words).to_owned()),
        _ => None,
    };
    let doorstep = Doorstep {
        words,
        space,
        inviter,
        message,
        longest: LONGEST_MESSAGE,
        wrong: refusal
            .and_then(|refusal| refusal.field)
            .unwrap_or_default(),
        refusal: refusal.map(|refusal| refusal.sentence(words)),
    };
    let status = refusal.map_or(StatusCode::OK, |refusal| refusal.status);
    Ok(Page::new(space.name.clone(), &doorstep)?
        .section("spaces")
        .status(status))
}

/// Asks to come in.
pub(super) async fn ask(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Path(slug): Path<String>,
    Form(asking): Form<Asking>,
) -> Result<Response, Stop> {
    let mut tx = site.db.write().await?;
    let space = visible(&mut tx, &actor, &slug).await?;
    match requests::ask(&site, &mut tx, &space, &asking.message).await {
        Ok(()) => {
            site.commit(tx).await?;
            Ok(see_other(&space.address()))
        }
        Err(stop) => {
            let refusal = stop.refusal()?;
            drop(tx);
            let mut tx = site.db.read().await?;
            Ok(
                page(&mut tx, &reader, &space, &asking.message, Some(&refusal))
                    .await?
                    .into_response(),
            )
        }
    }
}
