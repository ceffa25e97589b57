//! Ctrl+K: where one may want to go, while it is typed.

use axum::extract::State;
use kit::search::{Query as Question, fold};
use kit::site::SharedSite;
use kit::web::{Json, Query, Reader, Stop};
use people::Actor;
use serde::{Deserialize, Serialize};

use super::ask::{Sort, ask};

/// How many people and how many spaces are proposed.
const PROPOSED: usize = 6;
/// The pages one can go to by name: the key of the name, the address.
const PAGES: [(&str, &str); 7] = [
    ("server-home", "/"),
    ("server-people", "/people"),
    ("server-chart", "/people/chart"),
    ("server-all-spaces", "/spaces"),
    ("server-bookmarks", "/bookmarks"),
    ("server-notifications", "/notifications"),
    ("server-settings", "/settings"),
];

/// What is typed so far.
#[derive(Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    q: String,
}

/// A place to go.
#[derive(Serialize)]
pub(super) struct Proposal {
    label: String,
    kind: &'static str,
    url: String,
}

/// The places to go, likeliest first.
#[derive(Serialize)]
pub(super) struct Proposals {
    items: Vec<Proposal>,
}

/// `GET /go`
pub(super) async fn propose(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Query(typed): Query<Typed>,
) -> Result<Json<Proposals>, Stop> {
    let words = reader.words;
    let folded = fold(typed.q.trim());
    let mut tx = site.db.read().await?;
    let mut items: Vec<Proposal> = spaces::mine(&mut tx, &actor)
        .await?
        .into_iter()
        .filter(|space| fold(&space.name).split_whitespace().any(|word| word.starts_with(&folded)) || fold(&space.name).starts_with(&folded))
        .take(PROPOSED)
        .map(|space| Proposal { label: space.name, kind: words.say("search-kind-space"), url: format!("/s/{}", space.slug) })
        .collect();
    if !folded.is_empty() {
        let question = Question::parse(&typed.q);
        let found = ask(&mut tx, &actor, &reader.zone, &question, Sort::People, None, PROPOSED).await?;
        items.extend(found.people.into_iter().map(|person| Proposal {
            url: format!("/people/{}", person.card.handle),
            label: person.card.name,
            kind: words.say("search-kind-person"),
        }));
        let found = ask(&mut tx, &actor, &reader.zone, &question, Sort::Spaces, None, PROPOSED).await?;
        for space in found.spaces {
            let url = space.address();
            if items.iter().all(|item| item.url != url) {
                items.push(Proposal { url, label: space.name, kind: words.say("search-kind-space") });
            }
        }
    }
    let pages = PAGES.iter().filter(|(key, _)| fold(words.say(key)).starts_with(&folded));
    items.extend(pages.map(|(key, url)| Proposal {
        label: words.say(key).to_owned(),
        kind: words.say("search-kind-page"),
        url: (*url).to_owned(),
    }));
    Ok(Json(Proposals { items }))
}
