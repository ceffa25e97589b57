//! Choosing what one is told.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use kit::site::{SharedSite, Site};
use kit::web::{Form, Page, Reader, Routes, Stop, see_other};
use kit::words::Words;

use super::switches::{off, switch_off};
use crate::Actor;

/// A kind of notice that can be switched off.
struct Switch {
    kind: &'static str,
    label: &'static str,
    on: bool,
}

#[derive(Template)]
#[template(path = "notification-settings.html")]
struct Switches {
    words: Words,
    switches: Vec<Switch>,
}

/// The form, and what takes it.
pub(super) fn routes(kinds: &'static [&'static str]) -> Routes {
    let show = move |State(site): State<SharedSite>, actor: Actor, reader: Reader| async move {
        show(&site, &actor, &reader, kinds).await
    };
    let save = move |State(site): State<SharedSite>,
                     actor: Actor,
                     Form(chosen): Form<Vec<(String, String)>>| async move {
        save(&site, &actor, kinds, &chosen).await
    };
    Routes::new()
        .get("/settings/notifications", show)
        .post("/settings/notifications", save)
}

async fn show(
    site: &Site,
    actor: &Actor,
    reader: &Reader,
    kinds: &'static [&'static str],
) -> Result<Page, Stop> {
    let off = off(&mut site.db.read().await?, actor.person).await?;
    let words = reader.words;
    let switch = |kind: &&'static str| Switch {
        kind,
        label: words.say(&format!("notice-{kind}-switch")),
        on: !off.iter().any(|off| off == kind),
    };
    let page = Switches {
        words,
        switches: kinds.iter().map(switch).collect(),
    };
    Ok(Page::new(words.say("people-switches"), &page)?.section("settings"))
}

async fn save(
    site: &Site,
    actor: &Actor,
    kinds: &[&'static str],
    chosen: &[(String, String)],
) -> Result<Response, Stop> {
    // A box that is not ticked is not sent: what is missing is off.
    let unwanted: Vec<&str> = kinds
        .iter()
        .copied()
        .filter(|kind| !chosen.iter().any(|(name, _)| name == kind))
        .collect();
    let mut tx = site.db.write().await?;
    switch_off(&mut tx, actor.person, &unwanted).await?;
    site.commit(tx).await?;
    Ok(see_other("/settings/notifications"))
}
