//! The page where one chooses language, theme and time zone.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use kit::site::SharedSite;
use kit::web::{Form, Page, Query, Reader, Refusal, Stop, see_other};
use kit::words::Words;
use serde::Deserialize;

use super::display::Display;
use super::zones;
use crate::Actor;

#[derive(Template)]
#[template(path = "settings-display.html")]
struct DisplayPage<'a> {
    words: Words,
    chosen: &'a Answers,
    common: &'a [&'a str],
    zones: &'a [String],
    saved: bool,
    wrong: &'a str,
    refusal: Option<String>,
}

/// What the form sends, and what is shown again when it is refused.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Answers {
    language: String,
    theme: String,
    zone: String,
}

/// Whether the choice was just saved.
#[derive(Default, Deserialize)]
pub(super) struct Came {
    saved: Option<String>,
}

/// The form, with what is chosen.
pub(super) async fn show(_: Actor, reader: Reader, Query(came): Query<Came>) -> Result<Page, Stop> {
    let chosen = Answers {
        language: reader.words.lang().tag().to_owned(),
        theme: reader.theme.tag().to_owned(),
        zone: reader.zone.iana_name().unwrap_or("UTC").to_owned(),
    };
    form(&reader, &chosen, came.saved.is_some(), None)
}

fn form(
    reader: &Reader,
    chosen: &Answers,
    saved: bool,
    refusal: Option<&Refusal>,
) -> Result<Page, Stop> {
    let words = reader.words;
    let page = DisplayPage {
        words,
        chosen,
        common: &zones::COMMON,
        zones: zones::all(),
        saved,
        wrong: refusal
            .and_then(|refusal| refusal.field)
            .unwrap_or_default(),
        refusal: refusal.map(|refusal| refusal.sentence(words)),
    };
    let status = refusal.map_or(StatusCode::OK, |refusal| refusal.status);
    Ok(Page::new(words.say("people-settings-display"), &page)?
        .section("settings")
        .status(status))
}

/// Takes the choice; the next page is in the language just chosen.
pub(super) async fn save(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Form(chosen): Form<Answers>,
) -> Result<Response, Stop> {
    match Display::read(&chosen.language, &chosen.theme, &chosen.zone) {
        Ok(display) => {
            display.save(&site, actor.person).await?;
            Ok(see_other("/settings?saved=yes"))
        }
        Err(refusal) => Ok(form(&reader, &chosen, false, Some(&refusal))?.into_response()),
    }
}
