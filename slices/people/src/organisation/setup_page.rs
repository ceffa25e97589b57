//! The set-up page, behind the one-time secret printed in the terminal.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use kit::site::{SharedSite, Site};
use kit::web::{Form, Page, Query, Reader, Refusal, Stop, caller, see_other};
use kit::words::{Lang, Words};
use serde::Deserialize;

use super::setup::{self, Beginning, Founder, Invitation};
use crate::accounts::throttle::Attempt;

#[derive(Template)]
#[template(path = "setup.html")]
struct SetUp<'a> {
    words: Words,
    form: &'a Answers,
    field: &'a str,
    refusal: Option<String>,
}

#[derive(Template)]
#[template(path = "setup-locked.html")]
struct Locked {
    words: Words,
}

#[derive(Template)]
#[template(path = "setup-done.html")]
struct Done<'a> {
    words: Words,
    invitations: &'a [Invitation],
}

/// What the form sends, and what is shown again when it is refused.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Answers {
    secret: String,
    organisation: String,
    language: String,
    name1: String,
    email1: String,
    name2: String,
    email2: String,
}

/// The form for whoever has the secret; an explanation for whoever has not.
pub(super) async fn show(
    State(site): State<SharedSite>,
    parts: Parts,
    Query(answers): Query<Answers>,
    reader: Reader,
) -> Result<Response, Stop> {
    if super::name(&site).await?.is_some() {
        return Ok(see_other("/"));
    }
    if !holds_secret(&site, &parts, &answers.secret).await? {
        return locked(&reader);
    }
    form(&reader, &answers, None)
}

async fn holds_secret(site: &Site, parts: &Parts, secret: &str) -> Result<bool, Stop> {
    if secret.is_empty() {
        return Ok(false);
    }
    let attempt = Attempt::on_account("setup", "setup", &caller(parts, &site.settings));
    attempt.begin(site).await?;
    let opens = setup::opens(&mut site.db.read().await?, secret).await?;
    if opens {
        attempt.succeeded(site).await?;
    }
    Ok(opens)
}

fn locked(reader: &Reader) -> Result<Response, Stop> {
    let words = reader.words;
    let page = Page::new(words.say("people-setup"), &Locked { words })?;
    Ok(page.bare().status(StatusCode::FORBIDDEN).into_response())
}

fn form(reader: &Reader, answers: &Answers, refusal: Option<&Refusal>) -> Result<Response, Stop> {
    let words = reader.words;
    let page = SetUp {
        words,
        form: answers,
        field: refusal
            .and_then(|refusal| refusal.field)
            .unwrap_or_default(),
        refusal: refusal.map(|refusal| refusal.sentence(words)),
    };
    let status = refusal.map_or(StatusCode::OK, |refusal| refusal.status);
    Ok(Page::new(words.say("people-setup"), &page)?
        .bare()
        .status(status)
        .into_response())
}

/// Begins, and shows each administrator's invitation, once.
pub(super) async fn set_up(
    State(site): State<SharedSite>,
    parts: Parts,
    reader: Reader,
    Form(answers): Form<Answers>,
) -> Result<Response, Stop> {
    if !holds_secret(&site, &parts, &answers.secret).await? {
        return locked(&reader);
    }
    let founder = |name: &str, email: &str| Founder {
        name: name.to_owned(),
        email: email.to_owned(),
    };
    let beginning = Beginning {
        organisation: answers.organisation.clone(),
        language: Lang::from_tag(&answers.language).unwrap_or_default(),
        founders: vec![
            founder(&answers.name1, &answers.email1),
            founder(&answers.name2, &answers.email2),
        ],
    };
    match setup::begin(&site, &beginning).await {
        Ok(invitations) => {
            let words = reader.words;
            let page = Done {
                words,
                invitations: &invitations,
            };
            Ok(Page::new(words.say("people-setup-over"), &page)?
                .bare()
                .into_response())
        }
        Err(stop) => form(&reader, &answers, Some(&stop.refusal()?)),
    }
}
