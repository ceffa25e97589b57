//! The page that stops letters: a button for people, one request for mailboxes.

use askama::Template;
use axum::extract::State;
use kit::mail::Way;
use kit::site::SharedSite;
use kit::web::{Page, Path, Reader, Stop};
use kit::words::Words;

use super::stopping::{Stopping, What};

#[derive(Template)]
#[template(path = "unsubscribe.html")]
struct Unsubscribe<'a> {
    words: Words,
    sort: String,
    token: &'a str,
    stopped: bool,
}

/// The button. Looking stops nothing: mailboxes follow links to judge them.
pub(super) async fn show(
    State(site): State<SharedSite>,
    Path(token): Path<String>,
    reader: Reader,
) -> Result<Page, Stop> {
    let stopping = found(&site, &token).await?;
    page(&reader, &stopping, &token, false)
}

/// Stops them. Said twice, it is said once.
pub(super) async fn stop(
    State(site): State<SharedSite>,
    Path(token): Path<String>,
    reader: Reader,
) -> Result<Page, Stop> {
    let stopping = found(&site, &token).await?;
    stopping.stop(&site).await?;
    page(&reader, &stopping, &token, true)
}

async fn found(site: &SharedSite, token: &str) -> Result<Stopping, Stop> {
    let mut tx = site.db.read().await?;
    Stopping::find(&mut tx, token)
        .await?
        .ok_or_else(Stop::not_found)
}

fn page(reader: &Reader, stopping: &Stopping, token: &str, stopped: bool) -> Result<Page, Stop> {
    let words = reader.words;
    let sort = match stopping.what() {
        What::Kind(kind) => words.say(&format!("notice-{kind}-switch")),
        What::Digest(Way::Weekly) => words.say("people-way-weekly"),
        What::Digest(_) => words.say("people-way-daily"),
    };
    let page = Unsubscribe {
        words,
        sort: sort.to_owned(),
        token,
        stopped,
    };
    Ok(Page::new(words.say("people-stop"), &page)?.bare())
}
