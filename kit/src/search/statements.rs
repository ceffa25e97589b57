//! The statements of the index. With the migrations of the index, the only SQL that
//! differs between the engines: full-text search is not in any standard.

use std::fmt::Write;

use crate::db::Engine;

pub(super) const KNOWN: &str =
    "select slot, at from search_documents where kind = $1 and document = $2";
pub(super) const ADD: &str = "insert into search_documents (slot, kind, document, at, place) values ($1, $2, $3, $4, $5) on conflict (slot) do nothing";
pub(super) const REMOVE: &str = "delete from search_documents where slot = $1";
pub(super) const ADD_AUDIENCE: &str = "insert into search_audience (slot, audience) values ($1, $2) on conflict (slot, audience) do nothing";
pub(super) const REMOVE_AUDIENCE: &str = "delete from search_audience where slot = $1";

pub(super) const FTS5_ADD: &str = "insert into search_words (rowid, tokens) values ($1, $2)";
pub(super) const FTS5_FORGET: &str =
    "insert into search_words (search_words, rowid, tokens) values ('delete', $1, $2)";
pub(super) const FTS5_KEEP: &str = "insert into search_tokens (slot, packed) values ($1, $2)";
pub(super) const FTS5_KEPT: &str = "select packed from search_tokens where slot = $1";
pub(super) const FTS5_DROP: &str = "delete from search_tokens where slot = $1";

pub(super) const TSVECTOR_ADD: &str = "insert into search_documents (slot, kind, document, at, place, tokens) \
    values ($1, $2, $3, $4, $5, $6::text::tsvector) on conflict (slot) do nothing";
pub(super) const TSVECTOR_SAME: &str =
    "select coalesce(tokens = $2::text::tsvector, false) from search_documents where slot = $1";

// FTS5 walks its lists backwards by itself, so the first page costs what it holds.
const FTS5_FIND: &str = "select d.kind, d.document, d.at, d.slot \
    from search_words cross join search_documents d on d.slot = search_words.rowid \
    where search_words match $1 and search_words.rowid < $2 and search_words.rowid >= $3 \
    order by search_words.rowid desc limit $4";
const FTS5_FIND_AMONG: &str = "select d.kind, d.document, d.at, d.slot \
    from search_words cross join search_documents d on d.slot = search_words.rowid \
    where search_words match $1 and search_words.rowid < $2 and search_words.rowid >= $3 \
    and (d.place in (select value from json_each($5)) \
      or (d.place is null and exists (select 1 from search_audience a \
        where a.slot = d.slot and a.audience in (select value from json_each($6))))) \
    order by search_words.rowid desc limit $4";

/// The newest document before a slot.
pub(super) const NEWEST: &str = "select max(slot) from search_documents where slot < $1";

// The planner is left one way, by the words. The question stands in a query of its own,
// because it would take words for commoner or rarer than they are together and read the
// whole table; and `slot + 0` keeps it from walking the documents one by one, because its
// statistics never know the newest.
const TSVECTOR_FIND: &str = "with found as materialized ( \
      select kind, document, at, slot from search_documents \
      where tokens @@ (select $1::text::tsquery) and slot + 0 < $2 and slot + 0 >= $3) \
    select kind, document, at, slot from found order by slot desc limit $4";
const TSVECTOR_FIND_AMONG: &str = "with found as materialized ( \
      select kind, document, at, slot from search_documents d \
      where tokens @@ (select $1::text::tsquery) and slot + 0 < $2 and slot + 0 >= $3 \
      and (place in (select unnest($5::text::bigint[])) \
        or (place is null and exists (select 1 from search_audience a \
          where a.slot = d.slot and a.audience in (select unnest($6::text::bigint[])))))) \
    select kind, document, at, slot from found order by slot desc limit $4";

pub(super) const fn find(engine: Engine) -> &'static str {
    match engine {
        Engine::Sqlite => FTS5_FIND,
        Engine::Postgres => TSVECTOR_FIND,
    }
}

/// [`find`] for a reader who brings more places and keys than a question can name.
pub(super) const fn find_among(engine: Engine) -> &'static str {
    match engine {
        Engine::Sqlite => FTS5_FIND_AMONG,
        Engine::Postgres => TSVECTOR_FIND_AMONG,
    }
}

/// Numbers as one value: a JSON array for SQLite, an array literal for PostgreSQL.
pub(super) fn list(engine: Engine, numbers: &[i64]) -> String {
    let (opening, closing) = match engine {
        Engine::Sqlite => ('[', ']'),
        Engine::Postgres => ('{', '}'),
    };
    let mut list = String::with_capacity(numbers.len() * 20 + 2);
    list.push(opening);
    for (place, number) in numbers.iter().enumerate() {
        if place > 0 {
            list.push(',');
        }
        // Writing to a string cannot fail.
        let _ = write!(list, "{number}");
    }
    list.push(closing);
    list
}
