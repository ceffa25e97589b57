//! The page for whoever forgot their password: the same words for everybody.

use askama::Template;
use axum::extract::State;
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use kit::site::{SharedSite, Site};
use kit::web::{Form, Page, Query, Reader, Refusal, Stop, caller, see_other};
use kit::words::Words;
use serde::Deserialize;

use super::link_requests;

#[derive(Template)]
#[template(path = "reset.html")]
struct Reset<'a> {
    words: Words,
    login: &'a str,
    sent: bool,
    by_mail: bool,
    refusal: Option<String>,
}

/// Whether something was just asked.
#[derive(Default, Deserialize)]
pub(super) struct Came {
    sent: Option<String>,
}

/// What the form sends.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Answers {
    login: String,
}

/// The form, or the words after it.
pub(super) async fn show(
    State(site): State<SharedSite>,
    reader: Reader,
    Query(came): Query<Came>,
) -> Result<Page, Stop> {
    page(&site, &reader, "", came.sent.is_some(), None)
}

fn page(
    site: &Site,
    reader: &Reader,
    login: &str,
    sent: bool,
    refusal: Option<&Refusal>,
) -> Result<Page, Stop> {
    let words = reader.words;
    let page = Reset {
        words,
        by_mail: site.mail.is_on(),
        login,
        sent,
        refusal: refusal.map(|refusal| refusal.sentence(words)),
    };
    let status = refusal.map_or(StatusCode::OK, |refusal| refusal.status);
    Ok(Page::new(words.say("people-reset"), &page)?
        .bare()
        .status(status))
}

/// Asks; whoever it was, the answer is the same.
pub(super) async fn ask(
    State(site): State<SharedSite>,
    parts: Parts,
    reader: Reader,
    Form(answers): Form<Answers>,
) -> Result<Response, Stop> {
    let Err(stop) =
        link_requests::ask(&site, &answers.login, &caller(&parts, &site.settings)).await
    else {
        return Ok(see_other(&format!(
            "/reset?sent=yes&lang={}",
            reader.words.lang().tag()
        )));
    };
    let refusal = stop.refusal()?;
    let mut response = page(&site, &reader, &answers.login, false, Some(&refusal))?.into_response();
    if let Some(seconds) = refusal.retry_after {
        response
            .headers_mut()
            .insert(header::RETRY_AFTER, seconds.into());
    }
    Ok(response)
}
