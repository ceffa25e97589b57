//! Names while they are typed after an `@`: a few people the writer may see.

use axum::extract::State;
use kit::db::Tx;
use kit::fault::Fault;
use kit::search::fold;
use kit::site::SharedSite;
use kit::web::{Json, Query, Stop};
use serde::{Deserialize, Serialize};

use super::list::{Entry, Wish, list};
use crate::Actor;

/// How many people are proposed.
const PROPOSED: usize = 8;

/// What is typed so far.
#[derive(Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    q: String,
}

/// One proposal, as the text field takes it.
#[derive(Serialize)]
pub(super) struct Proposal {
    /// What goes into the text after the `@`.
    value: String,
    /// The name.
    label: String,
    /// What tells two of the same name apart.
    detail: String,
}

/// The proposals.
#[derive(Serialize)]
pub(super) struct Proposals {
    items: Vec<Proposal>,
}

/// Proposes people whose name, handle or title goes on as typed; those whose name begins so come first.
pub(super) async fn complete(
    State(site): State<SharedSite>,
    actor: Actor,
    Query(typed): Query<Typed>,
) -> Result<Json<Proposals>, Stop> {
    let mut tx = site.db.read().await?;
    let people = propose(&mut tx, &actor, &typed.q).await?;
    let items = people.into_iter().map(|entry| Proposal {
        detail: detail(&entry),
        value: entry.person.card.handle,
        label: entry.person.card.name,
    });
    Ok(Json(Proposals {
        items: items.collect(),
    }))
}

async fn propose(tx: &mut Tx, actor: &Actor, typed: &str) -> Result<Vec<Entry>, Fault> {
    // More than are proposed, because the better ones may be further down in the order of names.
    let wish = Wish {
        words: typed.to_owned(),
        limit: PROPOSED * 16,
        ..Wish::default()
    };
    let mut people = list(tx, actor, &wish).await?.people;
    let beginning = fold(typed.trim().trim_start_matches('@'));
    people.sort_by_key(|entry| {
        let card = &entry.person.card;
        let begins =
            card.handle.starts_with(&beginning) || fold(&card.name).starts_with(&beginning);
        (!begins, entry.person.id() == actor.person)
    });
    people.truncate(PROPOSED);
    Ok(people)
}

fn detail(entry: &Entry) -> String {
    let card = &entry.person.card;
    let place = if card.outside {
        Some(&card.company)
    } else {
        entry.unit.as_ref()
    };
    let parts = [Some(&card.title), place];
    parts
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join(" · ")
}
