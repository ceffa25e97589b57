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
use super::resets::{self, LONGEST_REASON, Waiting};
use super::work_record::WorkRecord;
use super::{administrators, departure, guests, suspension};
use crate::{Actor, PersonId, Standing};

#[derive(Template)]
#[template(path = "admin-account.html")]
struct AccountPage<'a> {
    words: Words,
    reader: &'a Reader,
    account: &'a Account,
    /// What is said of them at work; nothing once they have left.
    record: Option<&'a WorkRecord>,
    own: bool,
    /// What waits for another administrator, and whether whoever looks asked for it.
    waiting: Option<&'a Waiting>,
    asked: bool,
    reason: &'a str,
    until: String,
    refusal: Option<String>,
    /// The field that was refused.
    wrong: &'static str,
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

    /// What the organisation says of them at work: a label and what it says.
    fn work(&self) -> Vec<(&'static str, String)> {
        let Some(record) = self.record else {
            return Vec::new();
        };
        let said = |text: &str| match text {
            "" => self.words.say("people-not-told").to_owned(),
            text => text.to_owned(),
        };
        let manager = record.superior.as_ref();
        let manager = manager.map_or_else(String::new, |seat| seat.known_as(&self.words));
        [
            ("people-title", &record.title),
            ("people-unit", &record.unit),
            ("people-site", &record.site),
            ("people-work-phone", &record.work_phone),
            ("people-manager", &manager),
        ]
        .map(|(key, text)| (self.words.say(key), said(text)))
        .into()
    }

    /// Who asked for a link, and when.
    fn asked_by(&self, waiting: &Waiting) -> String {
        let moment = self.moment(&waiting.asked_at);
        let (name, moment) = (("name", waiting.name.as_str()), ("moment", moment.as_str()));
        self.words.two("people-reset-asked-by", name, moment)
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
    page(&site, &actor, &reader, person, Typed::default(), None).await
}

/// What was typed into the forms of the page, to be given back.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Typed<'a> {
    pub(super) until: &'a str,
    pub(super) reason: &'a str,
}

async fn page(
    site: &Site,
    actor: &Actor,
    reader: &Reader,
    person: PersonId,
    typed: Typed<'_>,
    refusal: Option<&Refusal>,
) -> Result<Page, Stop> {
    let mut tx = site.db.read().await?;
    let account = Account::find(&mut tx, person).await?;
    let record = WorkRecord::find(&mut tx, person).await?;
    let waiting = resets::waiting(site, &mut tx, person).await?;
    drop(tx);
    let words = reader.words;
    let known = account
        .guest_until
        .map(|until| guests::day_of(until, &reader.zone))
        .unwrap_or_default();
    let page = AccountPage {
        words,
        reader,
        own: account.id == actor.person,
        asked: waiting
            .as_ref()
            .is_some_and(|waiting| waiting.asked_by == actor.person),
        waiting: waiting.as_ref(),
        reason: typed.reason,
        until: if typed.until.is_empty() {
            known
        } else {
            typed.until.to_owned()
        },
        wrong: refusal
            .and_then(|refusal| refusal.field)
            .unwrap_or_default(),
        refusal: refusal.map(|refusal| refusal.sentence(words)),
        now: site.now(),
        account: &account,
        record: record.as_ref(),
    };
    let status = refusal.map_or(StatusCode::OK, |refusal| refusal.status);
    Ok(Page::new(account.name.as_str(), &page)?
        .section("admin")
        .status(status))
}

/// The page again, with what was refused and what was typed.
pub(super) async fn refused(
    site: &Site,
    actor: &Actor,
    reader: &Reader,
    person: PersonId,
    typed: Typed<'_>,
    refusal: &Refusal,
) -> Result<Response, Stop> {
    Ok(page(site, actor, reader, person, typed, Some(refusal))
        .await?
        .into_response())
}

/// What was done is seen on the account's page; what was refused is said there.
pub(super) async fn done(
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
            refused(site, actor, reader, person, Typed::default(), &refusal).await
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
            let typed = Typed {
                until: &stay.until,
                ..Typed::default()
            };
            return refused(&site, &actor, &reader, person, typed, &refusal).await;
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
