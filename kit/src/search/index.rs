//! The index: documents go in with who may find them, and come out newest first
//! to those readers alone.
//!
//! Who may read is part of the one statement the index is asked, never a filter
//! afterwards, so neither a count nor a page that comes up short tells of what one may
//! not read. To a reader of few places they are words of the question, and what is
//! elsewhere is not even looked at. To one of many, the statement looks at the place of
//! each document that has the words: how long it takes can then tell that a word is common
//! somewhere, never where, nor in what.

use super::alphabet;
use super::look::Look;
use super::query::{Period, Query};
use super::statements as sql;
use super::stems::Language;
use super::stream::Stream;
use crate::clock::Instant;
use crate::db::{Engine, Tx};
use crate::fault::Fault;
use crate::{id, values};

/// What can be found, and by whom.
#[derive(Debug, Clone, Copy)]
pub struct Document<'d> {
    /// What sort of thing it is: letters and figures. With [`Document::id`] it says which.
    pub kind: &'static str,
    /// Its identifier among those of its kind.
    pub id: i64,
    /// When it was said; answers come in this order, to the millisecond.
    pub at: Instant,
    /// Who may find it.
    pub readers: Readers<'d>,
    /// Who wrote it, for `from:`.
    pub author: Option<i64>,
    /// Its tags, without `#`.
    pub tags: &'d [String],
    /// Its title or name; empty when it has none.
    pub title: &'d str,
    /// What else it says, as plain text.
    pub body: &'d str,
    /// Which stemmers it passes.
    pub language: Language,
}

/// Who may find a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Readers<'d> {
    /// Whoever may enter this place.
    Of(i64),
    /// Whoever holds one of these, whatever they stand for to those who choose them.
    Holding(&'d [i64]),
}

/// What a reader brings: the places they may enter, and what else they hold.
#[derive(Debug, Clone, Copy, Default)]
pub struct Readable<'r> {
    /// The places whose documents they may read.
    pub places: &'r [i64],
    /// What opens the documents that are in no place.
    pub holding: &'r [i64],
}

/// One look into the index.
#[derive(Debug, Clone, Copy)]
pub struct Search<'s> {
    /// What is asked. Its `from:`, `in:` and dates are names here: whoever searches
    /// looks them up and fills in the fields below.
    pub query: &'s Query,
    /// What may be found at all.
    pub readable: Readable<'s>,
    /// Only these kinds; every kind when empty.
    pub kinds: &'s [&'s str],
    /// Only what one of them wrote, when given: an empty list finds nothing.
    pub authors: Option<&'s [i64]>,
    /// Only what is in one of these places, when given; readable ones among them.
    pub inside: Option<&'s [i64]>,
    /// Only what was said in this time.
    pub period: Period,
    /// Only what comes after this hit.
    pub after: Option<Cursor>,
    /// At most so many.
    pub limit: usize,
}

/// Where an answer stopped: the next one goes on from there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cursor(pub i64);

/// A document that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// Its kind.
    pub kind: String,
    /// Its identifier.
    pub id: i64,
    /// When it was said.
    pub at: Instant,
    /// Where the next answer goes on.
    pub cursor: Cursor,
}

/// The index of everything that was said. Changes last with the transaction they are made in.
#[derive(Debug, Clone, Copy)]
pub struct Index;

/// How many places further a document may be put when its own is taken.
const MOST_NEIGHBOURS: i64 = 4096;
/// The bits of an identifier that order what happened in one millisecond.
const WITHIN_MILLISECOND: i64 = (1 << 21) - 1;

impl Index {
    /// Puts a document in, in place of what was known of it before.
    ///
    /// # Errors
    /// A fault when the database refuses.
    pub async fn put(tx: &mut Tx, document: &Document<'_>) -> Result<(), Fault> {
        let engine = tx.db().engine();
        let tokens = match engine {
            Engine::Sqlite => stream(document).for_fts5(),
            Engine::Postgres => stream(document).for_tsvector(),
        };
        if let Some(old) = known(tx, document.kind, document.id).await? {
            if old.at == document.at && same_tokens(tx, old.slot, &tokens).await? {
                return Ok(());
            }
            take_out(tx, old.slot).await?;
        }
        let slot = take_slot(tx, document, &tokens).await?;
        if engine == Engine::Sqlite {
            tx.run(sql::FTS5_ADD, values![slot, tokens]).await?;
            tx.run(sql::FTS5_KEEP, values![slot, packed(&tokens)?])
                .await?;
        }
        if let Readers::Holding(keys) = document.readers {
            for key in keys {
                tx.run(sql::ADD_AUDIENCE, values![slot, key]).await?;
            }
        }
        Ok(())
    }

    /// Takes a document out; its words are gone from the index, not merely hidden.
    ///
    /// # Errors
    /// A fault when the database refuses.
    pub async fn remove(tx: &mut Tx, kind: &'static str, id: i64) -> Result<(), Fault> {
        match known(tx, kind, id).await? {
            Some(old) => take_out(tx, old.slot).await,
            None => Ok(()),
        }
    }

    /// What answers the question, newest first, among what the reader may read.
    ///
    /// # Errors
    /// A fault when the database refuses.
    pub async fn search(tx: &mut Tx, search: &Search<'_>) -> Result<Vec<Hit>, Fault> {
        match Look::of(search) {
            Some(look) => look.answers(tx).await,
            None => Ok(Vec::new()),
        }
    }
}

/// Where a document stands in the index.
struct Known {
    slot: i64,
    at: Instant,
}

async fn known(tx: &mut Tx, kind: &str, id: i64) -> Result<Option<Known>, Fault> {
    let row: Option<(i64, Instant)> = tx.first(sql::KNOWN, values![kind, id]).await?;
    Ok(row.map(|(slot, at)| Known { slot, at }))
}

async fn same_tokens(tx: &mut Tx, slot: i64, tokens: &String) -> Result<bool, Fault> {
    match tx.db().engine() {
        Engine::Sqlite => Ok(kept_tokens(tx, slot).await?.as_ref() == Some(tokens)),
        Engine::Postgres => tx.one(sql::TSVECTOR_SAME, values![slot, tokens]).await,
    }
}

async fn take_out(tx: &mut Tx, slot: i64) -> Result<(), Fault> {
    if tx.db().engine() == Engine::Sqlite {
        // FTS5 must be told what it is to forget; with `secure-delete` it then forgets it at once.
        if let Some(tokens) = kept_tokens(tx, slot).await? {
            tx.run(sql::FTS5_FORGET, values![slot, tokens]).await?;
            tx.run(sql::FTS5_DROP, values![slot]).await?;
        }
    }
    tx.run(sql::REMOVE_AUDIENCE, values![slot]).await?;
    tx.run(sql::REMOVE, values![slot]).await?;
    Ok(())
}

/// Enters the document at the number that stands for its time, or the next free
/// one: numbers in order are documents in order of time, which both engines can
/// walk backwards without sorting.
async fn take_slot(tx: &mut Tx, document: &Document<'_>, tokens: &String) -> Result<i64, Fault> {
    let place = match document.readers {
        Readers::Of(place) => Some(place),
        Readers::Holding(_) => None,
    };
    let Document { kind, id, at, .. } = *document;
    let first = first_slot(document);
    for slot in first..first + MOST_NEIGHBOURS {
        let taken = match tx.db().engine() {
            Engine::Sqlite => tx.run(sql::ADD, values![slot, kind, id, at, place]).await?,
            Engine::Postgres => {
                tx.run(
                    sql::TSVECTOR_ADD,
                    values![slot, kind, id, at, place, tokens],
                )
                .await?
            }
        };
        if taken == 1 {
            return Ok(slot);
        }
    }
    Err(Fault::broken(
        "putting a document into the index",
        "too many documents at one instant",
    ))
}

fn first_slot(document: &Document<'_>) -> i64 {
    id::floor(document.at.0) | (document.id & WITHIN_MILLISECOND)
}

fn stream(document: &Document<'_>) -> Stream {
    let mut stream = Stream::default();
    stream.term(alphabet::EVERYTHING.to_owned());
    stream.term(alphabet::kind(document.kind));
    match document.readers {
        Readers::Of(place) => stream.term(alphabet::place(place)),
        Readers::Holding(keys) => keys
            .iter()
            .for_each(|key| stream.term(alphabet::audience(*key))),
    }
    if let Some(author) = document.author {
        stream.term(alphabet::author(author));
    }
    for span in alphabet::Span::ALL {
        stream.term(span.token(first_slot(document)));
    }
    for tag in document.tags {
        stream.term(alphabet::tag(tag));
    }
    stream.text(document.title, document.language);
    stream.text(document.body, document.language);
    stream
}

/// Compression that costs less than the disk it saves.
const PACKING: i32 = 1;

fn packed(tokens: &str) -> Result<Vec<u8>, Fault> {
    zstd::encode_all(tokens.as_bytes(), PACKING)
        .map_err(|error| Fault::broken("packing tokens", error))
}

async fn kept_tokens(tx: &mut Tx, slot: i64) -> Result<Option<String>, Fault> {
    let Some(packed) = tx.first::<Vec<u8>>(sql::FTS5_KEPT, values![slot]).await? else {
        return Ok(None);
    };
    let unpacked = |error: &dyn std::fmt::Display| Fault::broken("unpacking tokens", error);
    let bytes = zstd::decode_all(&packed[..]).map_err(|error| unpacked(&error))?;
    String::from_utf8(bytes)
        .map(Some)
        .map_err(|error| unpacked(&error))
}
