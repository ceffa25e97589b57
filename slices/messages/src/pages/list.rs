//! The list of one's conversations, and what is found in them.

use std::collections::HashMap;

use askama::Template;
use axum::extract::State;
use kit::search::{Query as Question, Snippet, snippet};
use kit::site::SharedSite;
use kit::web::{Page, Query, Reader, Stop};
use kit::words::{Arg, Words};
use people::attachments::Attachment;
use people::{Actor, PersonId};
use serde::Deserialize;

use crate::access::ReadableMessage;
use crate::list::{Mine, among, mine};
use crate::message::Kind;
use crate::search::{Wish, ask};
use crate::{ConversationId, carried, search, text};

/// How many conversations, or messages that were found, a page shows.
const SHOWN: usize = 30;
/// About how much of a message that was found is shown, in characters.
const EXCERPT: usize = 240;

#[derive(Template)]
#[template(path = "messages.html")]
struct List<'a> {
    words: Words,
    reader: &'a Reader,
    me: PersonId,
    talks: &'a [Mine],
    next: Option<i64>,
}

/// Something that was found.
struct Found {
    item: ReadableMessage,
    place: String,
    plain: String,
}

#[derive(Template)]
#[template(path = "messages-found.html")]
struct Results<'a> {
    words: Words,
    reader: &'a Reader,
    asked: &'a str,
    question: &'a Question,
    /// The one conversation that is looked through, and its name.
    inside: Option<(ConversationId, String)>,
    found: &'a [Found],
    next: Option<i64>,
}

/// What the address says.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    q: String,
    #[serde(rename = "in")]
    inside: Option<ConversationId>,
    after: Option<i64>,
}

impl List<'_> {
    /// The newest thing said, as one line: « Léa : je regarde »
    fn newest(&self, one: &Mine) -> Option<String> {
        let newest = one.newest.as_ref()?;
        let words = self.words;
        if newest.kind != Kind::Said {
            return None;
        }
        let text = if newest.withdrawn_at.is_some() {
            words.say("messages-withdrawn-short").to_owned()
        } else if newest.excerpt.is_empty() {
            words.say("messages-files-only").to_owned()
        } else {
            kit::markup::excerpt(&newest.excerpt, 120)
        };
        if newest.author == self.me {
            return Some(words.one("messages-you-said", "text", text));
        }
        if one.conversation.pair {
            return Some(text);
        }
        let author = one.people.iter().find(|seen| seen.card.id == newest.author);
        let name = author.map_or(words.say("people-former-member"), |seen| {
            seen.card.shown(words)
        });
        let args = [
            ("name", Arg::Text(name.to_owned())),
            ("text", Arg::Text(text)),
        ];
        Some(words.with("messages-they-said", &args))
    }

    fn other<'m>(&self, one: &'m Mine) -> Option<&'m people::profiles::card::Card> {
        one.conversation
            .pair
            .then(|| one.people.iter().find(|seen| seen.card.id != self.me))
            .flatten()
            .map(|seen| &seen.card)
    }
}

impl Results<'_> {
    fn stretch<'t>(&self, found: &'t Found) -> Snippet<'t> {
        snippet(&found.plain, self.question, EXCERPT)
    }

    fn older(&self, next: i64) -> String {
        let inside = self
            .inside
            .as_ref()
            .map_or_else(String::new, |(id, _)| format!("&in={id}"));
        format!(
            "/messages?q={}{inside}&after={next}",
            kit::web::encoded(self.asked)
        )
    }
}

/// `GET /messages`
pub(super) async fn show(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Query(asked): Query<Asked>,
) -> Result<Page, Stop> {
    let mut tx = site.db.read().await?;
    let question = Question::parse(&asked.q);
    if !question.is_empty() {
        let wish = Wish {
            query: question,
            inside: asked.inside,
            after: asked.after,
            size: SHOWN,
        };
        return found(&mut tx, &actor, &reader, &asked.q, &wish).await;
    }
    let before = asked.after.unwrap_or(i64::MAX);
    let (list, next) = mine(&mut tx, &actor, before, SHOWN).await?;
    let words = reader.words;
    let page = List {
        words,
        reader: &reader,
        me: actor.person,
        talks: &list,
        next,
    };
    Ok(Page::new(words.say("messages-title"), &page)?.section("messages"))
}

/// What it was found by: its words, and what its files are called.
fn plain(body: &str, files: &[Attachment]) -> String {
    let mut plain = text::Text::written(&[], body).rendered.plain;
    for words in files.iter().flat_map(|file| [&file.name, &file.alt]) {
        plain.push('\n');
        plain.push_str(words);
    }
    plain
}

async fn found(
    tx: &mut kit::db::Tx,
    actor: &Actor,
    reader: &Reader,
    asked: &str,
    wish: &Wish,
) -> Result<Page, Stop> {
    let words = reader.words;
    let search::Findings { messages, next } = ask(tx, actor, &reader.zone, wish).await?;
    let mut places: Vec<ConversationId> = messages
        .iter()
        .map(|item| item.message.conversation)
        .collect();
    places.extend(wish.inside);
    let titles: HashMap<ConversationId, String> = among(tx, actor, &places)
        .await?
        .iter()
        .map(|one| (one.conversation.id, one.title(words, actor.person)))
        .collect();
    let carried = carried::of(tx, &messages).await?;
    let title = |id: ConversationId| titles.get(&id).cloned().unwrap_or_default();
    let found: Vec<Found> = messages
        .into_iter()
        .map(|item| Found {
            place: title(item.message.conversation),
            plain: plain(&item.message.body, carried.by(item.message.id.0)),
            item,
        })
        .collect();
    let page = Results {
        words,
        reader,
        asked,
        question: &wish.query,
        inside: wish
            .inside
            .filter(|id| titles.contains_key(id))
            .map(|id| (id, title(id))),
        found: &found,
        next,
    };
    let heading = words.one("messages-found", "question", asked);
    Ok(Page::new(heading, &page)?.section("messages"))
}
