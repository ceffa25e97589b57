//! What everybody may know of the right to disconnect here: the hours of the organisation, and
//! how often somebody was reached outside of theirs all the same.

use askama::Template;
use axum::extract::State;
use jiff::civil::Date;
use kit::db::Tx;
use kit::fault::Fault;
use kit::site::SharedSite;
use kit::web::{Json, Page, Reader, Stop};
use kit::words::Words;
use serde::Serialize;

use super::interruptions::each_month;
use super::page::DAYS;
use super::week::{Shift, Week};
use crate::Actor;

const COMMON: &str = "select hours from organisation where id = 1";

#[derive(Template)]
#[template(path = "hours.html")]
struct Published {
    words: Words,
    /// Each day of the week, and its hours.
    days: Vec<(&'static str, String)>,
    /// Each month, and how often.
    months: Vec<(String, i64)>,
}

/// How often somebody was reached outside of their hours in a month.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub(super) struct Month {
    /// `2026-03`
    month: String,
    /// How often. Never who.
    number: i64,
}

/// The week of the organisation.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn common(tx: &mut Tx) -> Result<Week, Fault> {
    tx.one(COMMON, &[]).await
}

/// `GET /hours`
pub(super) async fn show(
    State(site): State<SharedSite>,
    _: Actor,
    reader: Reader,
) -> Result<Page, Stop> {
    let words = reader.words;
    let mut tx = site.db.read().await?;
    let week = common(&mut tx).await?;
    let months = each_month(&mut tx, site.now()).await?;
    drop(tx);
    let hours = |shift: Option<Shift>| match shift {
        Some(shift) if shift.is_whole_day() => words.say("people-hours-whole").to_owned(),
        Some(shift) => words.two(
            "people-hours-span",
            ("from", &shift.beginning()),
            ("until", &shift.end()),
        ),
        None => words.say("people-hours-off").to_owned(),
    };
    let days = DAYS.iter().zip(week.0);
    let page = Published {
        words,
        days: days
            .map(|((_, name), shift)| (words.say(name), hours(shift)))
            .collect(),
        months: months
            .into_iter()
            .map(|(month, number)| (named(words, &month), number))
            .collect(),
    };
    Ok(Page::new(words.say("people-hours-published"), &page)?.section("settings"))
}

/// « mars 2026 » for `2026-03`.
fn named(words: Words, month: &str) -> String {
    let first: Result<Date, _> = format!("{month}-01").parse();
    first.map_or_else(|_| month.to_owned(), |first| words.month(first))
}

/// How often somebody was reached outside of their hours, month by month, the newest first.
#[utoipa::path(get, path = "/api/v1/hours/interruptions", tag = "people", responses((status = 200, body = Vec<Month>)))]
pub(super) async fn read(
    State(site): State<SharedSite>,
    _: Actor,
) -> Result<Json<Vec<Month>>, Stop> {
    let months = each_month(&mut site.db.read().await?, site.now()).await?;
    let shaped = months
        .into_iter()
        .map(|(month, number)| Month { month, number });
    Ok(Json(shaped.collect()))
}
