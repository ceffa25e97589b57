//! The page where one says when one works, and when one is away.

use std::collections::HashMap;

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use jiff::civil::Date;
use kit::clock::Instant;
use kit::site::{SharedSite, Site};
use kit::web::{Form, Page, Path, Query, Reader, Refusal, Stop, StopKind, see_other};
use kit::words::Words;
use serde::Deserialize;

use super::calendar::{Calendar, Leave};
use super::week::{Shift, Week};
use super::{LeaveId, choice};
use crate::Actor;
use crate::administration::Office;

/// The days as the form names them, Monday first, and the keys of their names.
pub(super) const DAYS: [(&str, &str); 7] = [
    ("mon", "people-monday"),
    ("tue", "people-tuesday"),
    ("wed", "people-wednesday"),
    ("thu", "people-thursday"),
    ("fri", "people-friday"),
    ("sat", "people-saturday"),
    ("sun", "people-sunday"),
];

#[derive(Template)]
#[template(path = "settings-hours.html")]
struct HoursPage {
    words: Words,
    days: Vec<Day>,
    /// Whether the week is that of the organisation.
    common: bool,
    /// Whether the reader may say it for everybody.
    administrator: bool,
    leaves: Vec<(LeaveId, String)>,
    first: String,
    last: String,
    saved: bool,
    /// From when on the reader may be reached, when not now.
    opens: Option<String>,
    wrong: String,
    refusal: Option<String>,
}

/// A day of the form.
struct Day {
    field: &'static str,
    name: &'static str,
    from: String,
    until: String,
}

/// Whether something was just saved.
#[derive(Default, Deserialize)]
pub(super) struct Came {
    saved: Option<String>,
}

/// What the form sends: `common`, and `mon-from`, `mon-until`, … for each day.
type Answers = HashMap<String, String>;

/// `GET /settings/hours`
pub(super) async fn show(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Query(came): Query<Came>,
) -> Result<Page, Stop> {
    page(
        &site,
        &actor,
        &reader,
        &Answers::new(),
        came.saved.is_some(),
        None,
    )
    .await
}

/// `POST /settings/hours`
pub(super) async fn save(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Form(answers): Form<Answers>,
) -> Result<Response, Stop> {
    let saved = keep(&site, &actor, &answers).await;
    answered(&site, &actor, &reader, &answers, saved).await
}

/// `POST /settings/hours/leaves`
pub(super) async fn leave(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Form(answers): Form<Answers>,
) -> Result<Response, Stop> {
    let said = |name: &str| answers.get(name).map_or("", String::as_str);
    let mut tx = site.db.write().await?;
    let left = choice::leave(&site, &mut tx, actor.person, said("first"), said("last")).await;
    let left = match left {
        Ok(_) => Ok(site.commit(tx).await?),
        Err(stop) => {
            drop(tx);
            Err(stop)
        }
    };
    answered(&site, &actor, &reader, &answers, left).await
}

/// `POST /settings/hours/leaves/{id}/removal`
pub(super) async fn stay(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<LeaveId>,
) -> Result<Response, Stop> {
    let mut tx = site.db.write().await?;
    choice::stay(&mut tx, actor.person, id).await?;
    site.commit(tx).await?;
    Ok(see_other("/settings/hours?saved=yes"))
}

async fn keep(site: &Site, actor: &Actor, answers: &Answers) -> Result<(), Stop> {
    let week = read(answers)?;
    let mut tx = site.db.write().await?;
    let own = (!answers.contains_key("common")).then_some(week);
    choice::choose(&mut tx, actor.person, own).await?;
    site.commit(tx).await?;
    Ok(())
}

/// `POST /admin/hours`: the week of everybody who has none of their own.
pub(super) async fn save_for_all(
    State(site): State<SharedSite>,
    Office(actor): Office,
    reader: Reader,
    Form(answers): Form<Answers>,
) -> Result<Response, Stop> {
    let saved = keep_for_all(&site, &actor, &answers).await;
    answered(&site, &actor, &reader, &answers, saved).await
}

async fn keep_for_all(site: &Site, actor: &Actor, answers: &Answers) -> Result<(), Stop> {
    let week = read(answers)?;
    let mut tx = site.db.write().await?;
    choice::choose_for_all(site, &mut tx, Some(actor), week).await?;
    // Whoever says it for everybody says it for themselves.
    choice::choose(&mut tx, actor.person, None).await?;
    Ok(site.commit(tx).await?)
}

fn read(answers: &Answers) -> Result<Week, Refusal> {
    let mut week = [None; 7];
    for (day, (field, _)) in week.iter_mut().zip(DAYS) {
        let said = |end: &str| {
            answers
                .get(&format!("{field}-{end}"))
                .map_or("", String::as_str)
        };
        *day = Shift::read(said("from"), said("until")).map_err(|refusal| refusal.on(field))?;
    }
    Ok(Week(week))
}

/// On to the page when it is done; the form again, with what was written, when it was refused.
async fn answered(
    site: &Site,
    actor: &Actor,
    reader: &Reader,
    answers: &Answers,
    done: Result<(), Stop>,
) -> Result<Response, Stop> {
    let Err(stop) = done else {
        return Ok(see_other("/settings/hours?saved=yes"));
    };
    match &*stop.0 {
        StopKind::Refused(refusal) => {
            let again = page(site, actor, reader, answers, false, Some(refusal)).await?;
            Ok(again.into_response())
        }
        _ => Err(stop),
    }
}

async fn page(
    site: &Site,
    actor: &Actor,
    reader: &Reader,
    answers: &Answers,
    saved: bool,
    refusal: Option<&Refusal>,
) -> Result<Page, Stop> {
    let words = reader.words;
    let mut tx = site.db.read().await?;
    let calendar = Calendar::of(&mut tx, actor.person, actor.now)
        .await?
        .ok_or_else(Stop::not_found)?;
    let written = |name: &str| answers.get(name).cloned();
    let days = DAYS
        .iter()
        .zip(calendar.week.0)
        .map(|((field, name), shift)| Day {
            field,
            name: words.say(name),
            from: written(&format!("{field}-from"))
                .unwrap_or_else(|| shift.map(Shift::beginning).unwrap_or_default()),
            until: written(&format!("{field}-until"))
                .unwrap_or_else(|| shift.map(Shift::end).unwrap_or_default()),
        });
    let opens = calendar
        .open_from(actor.now)
        .filter(|opens| *opens > actor.now);
    let page = HoursPage {
        words,
        days: days.collect(),
        common: if answers.is_empty() {
            !calendar.own
        } else {
            answers.contains_key("common")
        },
        administrator: actor.administrator,
        leaves: leaves(reader, &calendar, actor.now),
        first: written("first").unwrap_or_default(),
        last: written("last").unwrap_or_default(),
        saved,
        opens: opens.map(|opens| {
            words.one(
                "people-hours-closed",
                "moment",
                reader.coming(opens, actor.now),
            )
        }),
        wrong: refusal
            .and_then(|refusal| refusal.field)
            .unwrap_or_default()
            .to_owned(),
        refusal: refusal.map(|refusal| refusal.sentence(words)),
    };
    let status = refusal.map_or(StatusCode::OK, |refusal| refusal.status);
    Ok(Page::new(words.say("people-settings-hours"), &page)?
        .section("settings")
        .status(status))
}

/// Their leave that is not over, each as a sentence.
fn leaves(reader: &Reader, calendar: &Calendar, now: Instant) -> Vec<(LeaveId, String)> {
    let said = |leave: &Leave| {
        let (first, last) = (noon(reader, leave.first), noon(reader, leave.last));
        let (first, last) = (("first", &first), ("last", &last));
        reader.words.two("people-hours-leave", first, last)
    };
    calendar
        .ahead(now)
        .map(|leave| (leave.id, said(leave)))
        .collect()
}

/// A day as the reader writes days.
fn noon(reader: &Reader, day: Date) -> String {
    let noon = day.at(12, 0, 0, 0).to_zoned(reader.zone.clone());
    noon.map_or_else(
        |_| day.to_string(),
        |noon| reader.day(Instant(noon.timestamp().as_microsecond())),
    )
}
