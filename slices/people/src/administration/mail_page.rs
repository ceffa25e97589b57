//! The page of mail: how it is set up, how many letters wait, and a letter to try it.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use kit::site::SharedSite;
use kit::web::{Page, Query, Reader, Stop, see_other};
use kit::words::Words;
use serde::Deserialize;

use super::mailroom::{self, Room};
use super::office::Office;

#[derive(Template)]
#[template(path = "admin-mail.html")]
struct MailPage<'a> {
    words: Words,
    reader: &'a Reader,
    room: &'a Room,
    asked: bool,
}

/// Whether a trial was just asked for.
#[derive(Default, Deserialize)]
pub(super) struct Came {
    trial: Option<String>,
}

/// How mail stands.
pub(super) async fn show(
    State(site): State<SharedSite>,
    Office(actor): Office,
    Query(came): Query<Came>,
    reader: Reader,
) -> Result<Page, Stop> {
    let room = mailroom::look(&site, &mut site.db.read().await?, &actor).await?;
    let words = reader.words;
    let page = MailPage {
        words,
        reader: &reader,
        room: &room,
        asked: came.trial.is_some(),
    };
    Ok(Page::new(words.say("people-admin-mail"), &page)?.section("admin"))
}

/// Sends a letter to whoever asks.
pub(super) async fn try_out(
    State(site): State<SharedSite>,
    Office(actor): Office,
) -> Result<Response, Stop> {
    mailroom::try_out(&site, &actor).await?;
    Ok(see_other("/admin/mail?trial=yes"))
}
