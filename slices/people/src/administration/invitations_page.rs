//! The form that invites people, and the links it gives once.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use kit::site::SharedSite;
use kit::web::{Form, Page, Reader, Refusal, Stop};
use kit::words::Words;
use serde::Deserialize;

use super::companies;
use super::handed::Handed;
use super::invitations::{self, From, Invitation};
use super::links_page;
use super::office::Office;
use crate::Actor;

#[derive(Template)]
#[template(path = "admin-invitations.html")]
struct Invitations<'a> {
    words: Words,
    answers: &'a Answers,
    partners: &'a [String],
    wrong: &'a str,
    refusal: Option<String>,
    by_mail: bool,
}

/// What the form sends, and what is shown again when it is refused.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Answers {
    people: String,
    from: String,
    company: String,
    contract: String,
    until: String,
}

/// The form.
pub(super) async fn show(
    State(site): State<SharedSite>,
    _: Office,
    reader: Reader,
) -> Result<Page, Stop> {
    form(&site, &reader, &Answers::default(), None).await
}

async fn form(
    site: &SharedSite,
    reader: &Reader,
    answers: &Answers,
    refusal: Option<&Refusal>,
) -> Result<Page, Stop> {
    let partners = companies::partners(&mut site.db.read().await?).await?;
    let words = reader.words;
    let page = Invitations {
        by_mail: site.mail.is_on(),
        words,
        answers,
        partners: &partners,
        // Names and addresses are written in one field, line by line.
        wrong: match refusal.and_then(|refusal| refusal.field) {
            Some("name" | "email") => "people",
            other => other.unwrap_or_default(),
        },
        refusal: refusal.map(|refusal| refusal.sentence(words)),
    };
    let status = refusal.map_or(StatusCode::OK, |refusal| refusal.status);
    Ok(Page::new(words.say("people-invite"), &page)?
        .section("admin")
        .status(status))
}

/// Invites everybody on the list; shows each link, once.
pub(super) async fn invite(
    State(site): State<SharedSite>,
    Office(actor): Office,
    reader: Reader,
    Form(answers): Form<Answers>,
) -> Result<Response, Stop> {
    match take(&site, &actor, &reader, &answers).await {
        Ok(handed) => Ok(links_page::page(&reader, &handed)?.into_response()),
        Err(stop) => {
            let refusal = stop.refusal()?;
            Ok(form(&site, &reader, &answers, Some(&refusal))
                .await?
                .into_response())
        }
    }
}

async fn take(
    site: &SharedSite,
    actor: &Actor,
    reader: &Reader,
    answers: &Answers,
) -> Result<Vec<Handed>, Stop> {
    let invitees = invitations::read(&answers.people)?;
    let from = match answers.from.as_str() {
        "partner" => From::partner(
            &answers.company,
            &answers.contract,
            &answers.until,
            &reader.zone,
            site.now(),
        )?,
        _ => From::Ours,
    };
    // A list without addresses that look like one is refused as a whole, by the account itself.
    invitations::invite(site, actor, &Invitation { invitees, from }).await
}
