//! What a space is about, who may enter it, who looks after it.

use askama::Template;
use axum::extract::State;
use kit::clock::Instant;
use kit::site::SharedSite;
use kit::values;
use kit::web::{Page, Path, Reader, Stop};
use kit::words::Words;
use people::profiles::card::{self, Card};
use people::{Actor, PersonId};

use super::{Tab, header, readable};
use crate::members::{self, Member};
use crate::{Space, audience};

const ORIGIN: &str = "select created_at, created_by from spaces where id = $1";

#[derive(Template)]
#[template(path = "about.html")]
struct About<'a> {
    words: Words,
    header: String,
    space: &'a Space,
    people: String,
    audience: String,
    stewards: Vec<Member>,
    created: String,
}

impl About<'_> {
    fn shown<'c>(&self, card: &'c Card) -> &'c str {
        card.shown(self.words)
    }
}

/// Shows what a space is about.
pub(super) async fn show(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Path(slug): Path<String>,
) -> Result<Page, Stop> {
    let words = reader.words;
    let mut tx = site.db.read().await?;
    let readable = readable(&mut tx, &actor, &slug).await?;
    let space = &readable.space;
    let companies = members::companies(&mut tx, &readable).await?;
    let (created_at, created_by): (Instant, Option<PersonId>) =
        tx.one(ORIGIN, values![space.id]).await?;
    let day = reader.day(created_at);
    let creator = match created_by {
        Some(creator) => card::cards(&mut tx, &[creator]).await?.remove(&creator),
        None => None,
    };
    let created = match creator {
        Some(creator) => words.two(
            "spaces-created-by",
            ("day", day),
            ("name", creator.shown(words)),
        ),
        None => words.one("spaces-created-on", "day", day),
    };
    let people = words.with(
        "spaces-people-of",
        &[
            ("count", space.members.into()),
            ("companies", space.companies.into()),
            ("names", companies.join(", ").into()),
        ],
    );
    let about = About {
        words,
        header: header(&readable, &reader, Tab::About)?,
        space,
        people,
        audience: audience::of(&mut tx, space).await?.sentence(words),
        stewards: members::stewards(&mut tx, &readable).await?,
        created,
    };
    Ok(Page::new(words.one("spaces-about-of", "space", &space.name), &about)?.section("spaces"))
}
