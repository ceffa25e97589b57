//! The page where one changes one's password.

use askama::Template;
use axum::extract::State;
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use kit::site::SharedSite;
use kit::web::{Form, Page, Query, Reader, Refusal, Stop, caller, see_other};
use kit::words::Words;
use serde::Deserialize;

use super::password_change;
use crate::accounts::in_person::InPerson;
use crate::accounts::password;

#[derive(Template)]
#[template(path = "settings-password.html")]
struct PasswordPage<'a> {
    words: Words,
    handle: &'a str,
    shortest: usize,
    longest: usize,
    saved: bool,
    wrong: &'a str,
    refusal: Option<String>,
}

/// What the form sends. A password is never shown again, refused or not.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Answers {
    current: String,
    password: String,
}

/// Whether it was just changed.
#[derive(Default, Deserialize)]
pub(super) struct Came {
    saved: Option<String>,
}

/// The form.
pub(super) async fn show(
    asking: InPerson,
    reader: Reader,
    Query(came): Query<Came>,
) -> Result<Page, Stop> {
    form(&reader, &asking, came.saved.is_some(), None)
}

fn form(
    reader: &Reader,
    asking: &InPerson,
    saved: bool,
    refusal: Option<&Refusal>,
) -> Result<Page, Stop> {
    let words = reader.words;
    let page = PasswordPage {
        words,
        handle: &asking.actor.handle,
        shortest: password::SHORTEST,
        longest: password::LONGEST,
        saved,
        wrong: refusal
            .and_then(|refusal| refusal.field)
            .unwrap_or_default(),
        refusal: refusal.map(|refusal| refusal.sentence(words)),
    };
    let status = refusal.map_or(StatusCode::OK, |refusal| refusal.status);
    Ok(Page::new(words.say("people-settings-password"), &page)?
        .section("settings")
        .status(status))
}

/// Changes it, and keeps only this session.
pub(super) async fn change(
    State(site): State<SharedSite>,
    asking: InPerson,
    parts: Parts,
    reader: Reader,
    Form(answers): Form<Answers>,
) -> Result<Response, Stop> {
    let network = caller(&parts, &site.settings);
    let Err(stop) =
        password_change::change(&site, &asking, &answers.current, answers.password, &network).await
    else {
        return Ok(see_other("/settings/password?saved=yes"));
    };
    let refusal = stop.refusal()?;
    let mut response = form(&reader, &asking, false, Some(&refusal))?.into_response();
    if let Some(seconds) = refusal.retry_after {
        response
            .headers_mut()
            .insert(header::RETRY_AFTER, seconds.into());
    }
    Ok(response)
}
