//! Looking for something among one's own messages.

use jiff::tz::TimeZone;
use kit::db::Tx;
use kit::fault::Fault;
use kit::search::{Cursor, Index, Query, Readable, Search};
use people::{Actor, directory};

use crate::access::ReadableMessage;
use crate::{ConversationId, indexing};

/// What is looked for, and where.
#[derive(Debug, Clone)]
pub(crate) struct Wish {
    /// The question.
    pub(crate) query: Query,
    /// Only in this conversation.
    pub(crate) inside: Option<ConversationId>,
    /// What comes after this place of an earlier page.
    pub(crate) after: Option<i64>,
    /// How much of it at most.
    pub(crate) size: usize,
}

/// What was found, newest first, and where the next page begins.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    pub(crate) messages: Vec<ReadableMessage>,
    pub(crate) next: Option<i64>,
}

/// Puts the question to one's own messages, and to no others.
pub(crate) async fn ask(
    tx: &mut Tx,
    actor: &Actor,
    zone: &TimeZone,
    wish: &Wish,
) -> Result<Findings, Fault> {
    if wish.query.is_empty() {
        return Ok(Findings::default());
    }
    let holding = indexing::holding(tx, actor, wish.inside).await?;
    let handles: Vec<&str> = wish.query.authors().collect();
    let authors = if handles.is_empty() {
        None
    } else {
        let known = directory::find_named(tx, actor, &handles).await?;
        Some(known.iter().map(|person| person.id().0).collect::<Vec<_>>())
    };
    let search = Search {
        query: &wish.query,
        readable: Readable {
            places: &[],
            holding: &holding,
        },
        kinds: &[indexing::MESSAGE],
        authors: authors.as_deref(),
        inside: None,
        period: wish.query.period(zone),
        after: wish.after.map(Cursor),
        limit: wish.size,
    };
    let hits = Index::search(tx, &search).await?;
    let next = hits
        .last()
        .filter(|_| hits.len() == wish.size)
        .map(|hit| hit.cursor.0);
    let ids: Vec<i64> = hits.iter().map(|hit| hit.id).collect();
    let mut messages = ReadableMessage::among(tx, actor, &ids).await?;
    messages.retain(|item| item.message.stands());
    // The index orders by when they were said, and so do their numbers.
    messages.sort_unstable_by_key(|item| std::cmp::Reverse(item.message.id));
    Ok(Findings { messages, next })
}
