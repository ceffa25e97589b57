//! A text on its way in: checked, its mentions looked up, rendered once for all its readers.
//!
//! Only people who may read the place become links, so that a mention tells
//! nobody who is there, and calls nobody to what they may not read (check C21).

use std::collections::HashMap;

use kit::db::{Tx, Value};
use kit::fault::Fault;
use kit::markup::Rendered;
use kit::web::{Refusal, Stop};
use kit::{markup, values};
use people::mentions::{Named, tidied};
use people::{Actor, PersonId};
use spaces::SpaceId;

use crate::post::LONGEST;

/// How many people one text may call; further handles stay as they were written.
const MOST_CALLED: usize = 48;
/// How many handles one look-up takes.
const HANDLES: usize = 16;

// $4 … $19 are handles. A guest calls only whom they may see, or handles could be guessed.
const CALLED: &str = concat!(
    "select p.handle, p.id from people p \
     where p.handle in ($4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19) and p.left_at is null \
       and ($3 = false or p.id = $2 or exists (select 1 from acquaintances met where met.guest_id = $2 and met.person_id = p.id)) \
       and ",
    spaces::may_read!("$1", "p.id", "p.guest")
);

/// A text made ready to be kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Text {
    /// What was written, in Markdown.
    pub body: String,
    /// What its readers see and what it names.
    pub rendered: Rendered,
    /// The people it calls, each of whom may read the place.
    pub called: Vec<PersonId>,
}

/// Who writes, as far as the people they may call are concerned.
#[derive(Debug, Clone, Copy)]
pub struct Writer {
    /// The person.
    pub person: PersonId,
    /// Whether they are a guest.
    pub guest: bool,
}

impl From<&Actor> for Writer {
    fn from(actor: &Actor) -> Self {
        Self {
            person: actor.person,
            guest: actor.guest,
        }
    }
}

impl Text {
    /// What somebody sent, ready to be kept in that space. Without words it needs a file.
    ///
    /// # Errors
    /// A refusal on the field `body` when it is empty or too long.
    pub async fn sent(
        tx: &mut Tx,
        space: SpaceId,
        actor: &Actor,
        body: &str,
        has_files: bool,
    ) -> Result<Self, Stop> {
        if body.trim().is_empty() && !has_files {
            return Err(Refusal::invalid("posts-body-empty").on("body").into());
        }
        let length = body.chars().take(LONGEST + 1).count();
        if length > LONGEST {
            let limit = i64::try_from(LONGEST).unwrap_or(i64::MAX);
            return Err(Refusal::invalid("posts-body-too-long")
                .arg("limit", limit)
                .on("body")
                .into());
        }
        Ok(Self::written(tx, space, actor.into(), body).await?)
    }

    /// The same without refusals, for what was said elsewhere before.
    ///
    /// # Errors
    /// A fault when the database cannot be read.
    pub async fn written(
        tx: &mut Tx,
        space: SpaceId,
        writer: Writer,
        body: &str,
    ) -> Result<Self, Fault> {
        let body = tidied(body);
        let people = called(tx, space, writer, &body).await?;
        let (rendered, called) = named(&people).render(&body);
        Ok(Self {
            body,
            rendered,
            called,
        })
    }
}

async fn called(
    tx: &mut Tx,
    space: SpaceId,
    writer: Writer,
    body: &str,
) -> Result<HashMap<String, PersonId>, Fault> {
    // Most texts call nobody: they are not parsed twice.
    if !body.contains('@') {
        return Ok(HashMap::new());
    }
    let handles = markup::mentions(body);
    let mut people = HashMap::new();
    for some in handles[..handles.len().min(MOST_CALLED)].chunks(HANDLES) {
        let mut bound: Vec<Value<'_>> = values![space, writer.person, writer.guest].to_vec();
        bound.extend(some.iter().map(|handle| Value::Text(handle)));
        bound.resize(3 + HANDLES, Value::Text(""));
        people.extend(tx.all::<(String, PersonId)>(CALLED, &bound).await?);
    }
    Ok(people)
}

/// Tags lead to everything said under them.
fn named(people: &HashMap<String, PersonId>) -> Named<'_> {
    Named {
        people,
        tags: "/search?q=",
    }
}

/// A text as it is shown without anybody to look up: for a preview outside a space, and to
/// find the plain words of a text again.
#[must_use]
pub fn without_people(body: &str) -> Rendered {
    named(&HashMap::new()).render(body).0
}
