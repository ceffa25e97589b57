//! Ctrl+K: where one may want to go, while it is typed.

use axum::extract::State;
use kit::db::Tx;
use kit::fault::Fault;
use kit::search::{Query as Question, fold};
use kit::site::SharedSite;
use kit::web::{Json, Query, Reader, Stop};
use kit::words::Words;
use people::Actor;
use serde::{Deserialize, Serialize};

use super::ask::{Sort, Wish, ask};

/// How many people and how many spaces are proposed.
const PROPOSED: usize = 6;
/// How many of the latest conversations are looked through, and how many are proposed.
const TALKS: usize = 40;
const A_FEW: usize = 3;
/// The pages one can go to by name: the key of the name, the address.
const PAGES: [(&str, &str); 8] = [
    ("server-home", "/"),
    ("messages-title", "/messages"),
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
    let folded = fold(typed.q.trim());
    let mut tx = site.db.read().await?;
    let mut items = mine(&mut tx, &actor, reader.words, &folded).await?;
    if !folded.is_empty() {
        found(&mut tx, &actor, &reader, &typed.q, &mut items).await?;
    }
    items.extend(talks(&mut tx, &actor, reader.words, &folded).await?);
    items.extend(pages(reader.words, &folded));
    Ok(Json(Proposals { items }))
}

/// The spaces one is in, by the beginning of any word of their names.
async fn mine(
    tx: &mut Tx,
    actor: &Actor,
    words: Words,
    folded: &str,
) -> Result<Vec<Proposal>, Fault> {
    let begins = |name: &str| {
        let name = fold(name);
        name.starts_with(folded) || name.split_whitespace().any(|word| word.starts_with(folded))
    };
    let spaces = spaces::mine(tx, actor).await?.into_iter();
    let near = spaces.filter(|space| begins(&space.name)).take(PROPOSED);
    Ok(near
        .map(|space| Proposal {
            label: space.name,
            kind: words.say("search-kind-space"),
            url: format!("/s/{}", space.slug),
        })
        .collect())
}

/// The latest conversations, by the beginning of any name in their titles.
async fn talks(
    tx: &mut Tx,
    actor: &Actor,
    words: Words,
    folded: &str,
) -> Result<Vec<Proposal>, Fault> {
    if folded.is_empty() {
        return Ok(Vec::new());
    }
    let (latest, _) = messages::list::mine(tx, actor, i64::MAX, TALKS).await?;
    let titled = latest
        .into_iter()
        .map(|one| (one.title(words, actor.person), one.conversation.id));
    let near = titled.filter(|(title, _)| {
        let title = fold(title);
        title.starts_with(folded)
            || title
                .split_whitespace()
                .any(|word| word.starts_with(folded))
    });
    Ok(near
        .take(A_FEW)
        .map(|(label, id)| Proposal {
            label,
            kind: words.say("search-kind-talk"),
            url: format!("{}#last", id.address()),
        })
        .collect())
}

/// People and spaces that the index knows.
async fn found(
    tx: &mut Tx,
    actor: &Actor,
    reader: &Reader,
    typed: &str,
    items: &mut Vec<Proposal>,
) -> Result<(), Fault> {
    let (words, zone) = (reader.words, &reader.zone);
    let question = Question::parse(typed);
    let wish = |sort| Wish {
        sort,
        after: None,
        size: PROPOSED,
    };
    let people = ask(tx, actor, zone, &question, wish(Sort::People))
        .await?
        .people;
    let writing: Vec<Proposal> = people
        .iter()
        .filter(|person| person.id() != actor.person)
        .take(A_FEW)
        .map(|person| Proposal {
            label: words.one("search-write-to", "name", &person.card.name),
            kind: words.say("search-kind-talk"),
            url: format!("/messages/new?to={}", person.card.handle),
        })
        .collect();
    items.extend(people.into_iter().map(|person| Proposal {
        url: format!("/people/{}", person.card.handle),
        label: person.card.name,
        kind: words.say("search-kind-person"),
    }));
    items.extend(writing);
    for space in ask(tx, actor, zone, &question, wish(Sort::Spaces))
        .await?
        .spaces
    {
        let url = space.address();
        if items.iter().all(|item| item.url != url) {
            items.push(Proposal {
                url,
                label: space.name,
                kind: words.say("search-kind-space"),
            });
        }
    }
    Ok(())
}

fn pages(words: Words, folded: &str) -> impl Iterator<Item = Proposal> {
    PAGES
        .iter()
        .filter(move |(key, _)| fold(words.say(key)).starts_with(folded))
        .map(move |(key, url)| Proposal {
            label: words.say(key).to_owned(),
            kind: words.say("search-kind-page"),
            url: (*url).to_owned(),
        })
}
