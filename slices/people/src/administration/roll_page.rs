//! The list of accounts, by where they stand, and looking one up.

use askama::Template;
use axum::extract::State;
use kit::clock::Instant;
use kit::site::SharedSite;
use kit::web::{Page, Query, Reader, Stop};
use kit::words::Words;
use serde::Deserialize;

use super::account::{Account, Label};
use super::office::Office;
use super::roll::{self, Counts, Found, Part};
use crate::{PersonId, Standing};

/// How many accounts a page shows: no more than can be handed a link at once.
const PAGE: usize = 50;

#[derive(Template)]
#[template(path = "admin-people.html")]
struct Roll<'a> {
    words: Words,
    reader: &'a Reader,
    counts: &'a Counts,
    found: &'a Found,
    /// The part shown; none while something is looked up.
    part: Option<Part>,
    q: &'a str,
    next: Option<String>,
    now: Instant,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "templates hand everything over by reference"
)]
impl Roll<'_> {
    /// Whether links can be made for several people of this list at once.
    fn is_inviting(&self) -> bool {
        matches!(
            self.part,
            Some(Part::Standing(Standing::Listed | Standing::Invited))
        )
    }

    /// Whether a filter is worth showing: an empty one is only noise, but for the usual ones.
    fn shows(&self, part: &Part) -> bool {
        let usual = matches!(
            part,
            Part::Standing(Standing::Active | Standing::Invited) | Part::Administrators
        );
        usual || self.counts.of(*part) > 0 || self.is_shown(part)
    }

    fn is_shown(&self, part: &Part) -> bool {
        self.part == Some(*part)
    }

    fn count(&self, part: &Part) -> String {
        self.words.number(self.counts.of(*part))
    }

    fn day(&self, instant: &Instant) -> String {
        self.reader.day(*instant)
    }

    /// Where an account stands; in the list of those that are open, only what is unusual there.
    fn label_of(&self, account: &Account) -> Option<Label> {
        let label = account.label(self.now);
        let is_said = self.is_shown(&Part::Standing(Standing::Active))
            && label.key == "people-standing-active";
        (!is_said).then_some(label)
    }
}

/// What is to be shown.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    part: String,
    q: String,
    after: String,
}

/// A page of the list.
pub(super) async fn show(
    State(site): State<SharedSite>,
    Office(actor): Office,
    reader: Reader,
    Query(asked): Query<Asked>,
) -> Result<Page, Stop> {
    let q = asked.q.trim();
    let mut tx = site.db.read().await?;
    let part = q
        .is_empty()
        .then(|| Part::from_tag(&asked.part).unwrap_or(Part::Standing(Standing::Active)));
    let found = match part {
        Some(part) => roll::list(&mut tx, part, asked.after.parse::<PersonId>().ok(), PAGE).await?,
        None => roll::search(&mut tx, &actor, q).await?,
    };
    let counts = roll::counts(&mut tx).await?;
    let words = reader.words;
    let next = part
        .zip(found.next)
        .map(|(part, after)| format!("/admin?part={}&after={after}", part.tag()));
    let page = Roll {
        words,
        reader: &reader,
        counts: &counts,
        found: &found,
        part,
        q,
        next,
        now: site.now(),
    };
    Ok(Page::new(words.say("people-admin-people"), &page)?.section("admin"))
}
