//! Links that were just made: shown in this answer, and never again.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use kit::site::SharedSite;
use kit::web::{Form, Page, Reader, Stop};
use kit::words::Words;

use super::handed::Handed;
use super::invitations;
use super::office::Office;
use crate::PersonId;

#[derive(Template)]
#[template(path = "admin-links.html")]
struct Links<'a> {
    words: Words,
    handed: &'a [Handed],
    invited: bool,
    resets: bool,
}

impl Links<'_> {
    fn by_hand(&self) -> bool {
        self.handed.iter().any(|one| one.link.link().is_some())
    }

    fn by_mail(&self) -> bool {
        self.handed.iter().any(|one| one.link.link().is_none())
    }
}

/// The page that shows links. It is no redirect, because they are kept nowhere.
pub(super) fn page(reader: &Reader, handed: &[Handed]) -> Result<Page, Stop> {
    let words = reader.words;
    let invited = handed.iter().any(|one| one.first_time);
    let resets = handed.iter().any(|one| !one.first_time);
    let page = Links {
        words,
        handed,
        invited,
        resets,
    };
    Ok(Page::new(words.say("people-links"), &page)?
        .section("admin")
        .status(StatusCode::CREATED))
}

/// Hands out a link to each `person` of the form.
pub(super) async fn hand_out(
    State(site): State<SharedSite>,
    Office(actor): Office,
    reader: Reader,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Page, Stop> {
    let people: Vec<PersonId> = fields
        .iter()
        .filter(|(key, _)| key == "person")
        .filter_map(|(_, value)| value.parse().ok())
        .collect();
    let handed = invitations::hand_out(&site, &actor, people).await?;
    page(&reader, &handed)
}
