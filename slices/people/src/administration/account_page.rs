//! One account: what is known of it, and what an administrator can do about it.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use kit::clock::Instant;
use kit::site::{SharedSite, Site};
use kit::web::{Form, Page, Path, Reader, Refusal, Stop, see_other};
use kit::words::Words;
use serde::Deserialize;

use super::account::{Account, Label};
use super::office::Office;
use super::{administrators, departure, guests, suspension};
use crate::{Actor, PersonId, Standing};

#[derive(Template)]
#[template(path = "admin-account.html")]
struct AccountPage<'a> {
    words: Words,
    reader: &'a Reader,
    account: &'a Account,
    own: bool,
    until: String,
    refusal: Option<String>,
    now: Instant,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "templates hand everything over by reference"
)]
impl AccountPage<'_> {
    fn label(&self) -> Label {
        self.account.label(self.now)
    }

    fn day(&self, instant: &Instant) -> String {
        self.reader.day(*instant)
    }

    fn moment(&self, instant: &Instant) -> String {
        self.reader.moment(*instant)
    }

    fn has_link(&self) -> bool {
        self.account.has_link(self.now)
    }
}

#[derive(Template)]
#[template(path = "admin-departure.html")]
struct Departure<'a> {
    words: Words,
    account: &'a Account,
}

/// The account.
pub(super) async fn show(
    State(site): State<SharedSite>,
    Office(actor): Office,
    Path(person): Path<PersonId>,
    reader: Reader,
) -> Result<Page, Stop> {
    page(&site, &actor, &reader, person, "", None).await
}

async fn page(
    site: &Site,
    actor: &Actor,
    reader: &Reader,
    person: PersonId,
    typed: &str,
    refusal: Option<&Refusal>,
) -> Result<Page, Stop> {
    let account = Account::find(&mut site.db.read().await?, person).await?;
    let words = reader.words;
    let known = account
        .guest_until
        .map(|until| guests::day_of(until, &reader.zone))
        .unwrap_or_default();
    let page = AccountPage {
        words,
        reader,
        own: account.id == actor.person,
        until: if typed.is_empty() {
            known
        } else {
            typed.to_owned()
        },
        refusal: refusal.map(|refusal| refusal.sentence(words)),
        now: site.now(),
        account: &account,
    };
    let status = refusal.map_or(StatusCode::OK, |refusal| refusal.status);
    Ok(Page::new(account.name.as_str(), &page)?
        .section("admin")
        .status(status))
}

/// What was done is seen on the account's page; what was refused is said there.
async fn done(
    site: &Site,
    actor: &Actor,
    reader: &Reader,
    person: PersonId,
    act: Result<(), Stop>,
) -> Result<Response, Stop> {
    match act {
        Ok(()) => Ok(see_other(&format!("/admin/people/{person}"))),
        Err(stop) => {
            let refusal = stop.refusal()?;
            Ok(page(site, actor, reader, person, "", Some(&refusal))
                .await?
                .into_response())
        }
    }
}

/// Keeps somebody out for now.
pub(super) async fn suspend(
    State(site): State<SharedSite>,
    Office(actor): Office,
    Path(person): Path<PersonId>,
    reader: Reader,
) -> Result<Response, Stop> {
    let act = suspension::begin(&site, &actor, person).await;
    done(&site, &actor, &reader, person, act).await
}

/// Lets somebody in again.
pub(super) async fn let_in(
    State(site): State<SharedSite>,
    Office(actor): Office,
    Path(person): Path<PersonId>,
    reader: Reader,
) -> Result<Response, Stop> {
    let act = suspension::end(&site, &actor, person).await;
    done(&site, &actor, &reader, person, act).await
}

/// Gives somebody the charge of an administrator.
pub(super) async fn make_administrator(
    State(site): State<SharedSite>,
    Office(actor): Office,
    Path(person): Path<PersonId>,
    reader: Reader,
) -> Result<Response, Stop> {
    let act = administrators::make(&site, &actor, person).await;
    done(&site, &actor, &reader, person, act).await
}

/// Ends it. Whoever ended their own finds nothing here any more, and goes home.
pub(super) async fn end_mandate(
    State(site): State<SharedSite>,
    Office(actor): Office,
    Path(person): Path<PersonId>,
    reader: Reader,
) -> Result<Response, Stop> {
    let act = administrators::end(&site, &actor, person).await;
    if act.is_ok() && person == actor.person {
        return Ok(see_other("/"));
    }
    done(&site, &actor, &reader, person, act).await
}

/// The new end of a guest's time.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Stay {
    until: String,
}

/// Moves the end of a guest's time.
pub(super) async fn prolong(
    State(site): State<SharedSite>,
    Office(actor): Office,
    Path(person): Path<PersonId>,
    reader: Reader,
    Form(stay): Form<Stay>,
) -> Result<Response, Stop> {
    let act = match guests::end_of(&stay.until, &reader.zone, site.now()) {
        Ok(until) => guests::prolong(&site, &actor, person, until).await,
        Err(refusal) => {
            return Ok(
                page(&site, &actor, &reader, person, &stay.until, Some(&refusal))
                    .await?
                    .into_response(),
            );
        }
    };
    done(&site, &actor, &reader, person, act).await
}

/// Asks before what cannot be undone.
pub(super) async fn confirm_departure(
    State(site): State<SharedSite>,
    _: Office,
    Path(person): Path<PersonId>,
    reader: Reader,
) -> Result<Page, Stop> {
    let account = Account::find(&mut site.db.read().await?, person).await?;
    if account.standing == Standing::Left {
        return Err(Refusal::conflict("people-standing-changed").into());
    }
    let words = reader.words;
    Ok(Page::new(
        words.say("people-departure"),
        &Departure {
            words,
            account: &account,
        },
    )?
    .section("admin"))
}

/// Marks somebody as left.
pub(super) async fn depart(
    State(site): State<SharedSite>,
    Office(actor): Office,
    Path(person): Path<PersonId>,
    reader: Reader,
) -> Result<Response, Stop> {
    let act = departure::mark(&site, &actor, person).await;
    done(&site, &actor, &reader, person, act).await
}
