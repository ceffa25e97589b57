//! Choosing how one is told of what: on the page, by mail at once, in the letter of the day
//! or of the week, never.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use kit::mail::{Returns, Way};
use kit::site::{SharedSite, Site};
use kit::web::{Form, Page, Query, Reader, Routes, Stop, see_other};
use kit::words::Words;
use serde::Deserialize;

use super::switches::{choose, chosen};
use crate::Actor;

/// A kind of notice, and how it reaches whoever looks.
struct Switch {
    kind: &'static str,
    label: &'static str,
    way: Way,
}

#[derive(Template)]
#[template(path = "notification-settings.html")]
struct SettingsPage<'a> {
    words: Words,
    reader: &'a Reader,
    switches: Vec<Switch>,
    /// The ways there are here, and their words: without mail, the page or nothing.
    ways: Vec<(&'static str, &'static str)>,
    by_mail: bool,
    returns: Returns,
    saved: bool,
}

impl Switch {
    fn is(&self, tag: &str) -> bool {
        self.way.tag() == tag
    }
}

/// The key of the words for a way.
const fn label(way: Way) -> &'static str {
    match way {
        Way::Never => "people-way-never",
        Way::Page => "people-way-page",
        Way::AtOnce => "people-way-at-once",
        Way::Daily => "people-way-daily",
        Way::Weekly => "people-way-weekly",
    }
}

/// Whether the choice was just saved.
#[derive(Default, Deserialize)]
pub(super) struct Came {
    saved: Option<String>,
}

/// The form, and what takes it.
pub(super) fn routes(kinds: &'static [&'static str]) -> Routes {
    let show = move |State(site): State<SharedSite>,
                     actor: Actor,
                     Query(came): Query<Came>,
                     reader: Reader| async move {
        show(&site, &actor, &reader, kinds, came.saved.is_some()).await
    };
    let save = move |State(site): State<SharedSite>,
                     actor: Actor,
                     Form(wanted): Form<Vec<(String, String)>>| async move {
        save(&site, &actor, kinds, &wanted).await
    };
    Routes::new()
        .get("/settings/notifications", show)
        .post("/settings/notifications", save)
        .post("/settings/notifications/address", works_again)
}

async fn show(
    site: &Site,
    actor: &Actor,
    reader: &Reader,
    kinds: &'static [&'static str],
    saved: bool,
) -> Result<Page, Stop> {
    let mut tx = site.db.read().await?;
    let chosen = chosen(&mut tx, actor.person).await?;
    let returns = kit::mail::returns(&mut tx, actor.person.0).await?;
    let words = reader.words;
    let by_mail = site.mail.is_on();
    let switch = |kind: &&'static str| {
        let way = chosen.way(site, kind);
        Switch {
            kind,
            label: words.say(&format!("notice-{kind}-switch")),
            way: if by_mail || way == Way::Never {
                way
            } else {
                Way::Page
            },
        }
    };
    let ways = Way::ALL.into_iter().filter(|way| by_mail || !way.is_mail());
    let page = SettingsPage {
        words,
        reader,
        switches: kinds.iter().map(switch).collect(),
        ways: ways.map(|way| (way.tag(), words.say(label(way)))).collect(),
        by_mail,
        returns,
        saved,
    };
    Ok(Page::new(words.say("people-switches"), &page)?.section("settings"))
}

/// What is left out stays as it is. Without mail, the page keeps whatever letter was chosen.
async fn save(
    site: &Site,
    actor: &Actor,
    kinds: &[&'static str],
    wanted: &[(String, String)],
) -> Result<Response, Stop> {
    let mut tx = site.db.write().await?;
    let now = chosen(&mut tx, actor.person).await?;
    for (kind, tag) in wanted {
        let known = kinds.iter().find(|known| *known == kind);
        let (Some(kind), Some(way)) = (known, Way::from_tag(tag)) else {
            continue;
        };
        let before = now.way(site, kind);
        let is_shown_so = !site.mail.is_on() && before.is_mail() && way == Way::Page;
        if way != before && !is_shown_so {
            choose(&mut tx, actor.person, kind, way).await?;
        }
    }
    site.commit(tx).await?;
    Ok(see_other("/settings/notifications?saved=yes"))
}

/// Letters came back, and none is sent any more: they say that their address works again.
async fn works_again(State(site): State<SharedSite>, actor: Actor) -> Result<Response, Stop> {
    let mut tx = site.db.write().await?;
    kit::mail::works_again(&mut tx, actor.person.0).await?;
    site.commit(tx).await?;
    Ok(see_other("/settings/notifications"))
}
