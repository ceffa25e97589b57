//! Messages as their own readers find them: by the keys of the seats that were taken when they were said.
//!
//! A key opens what was said while its seat was taken, and nothing before or after: whoever is
//! brought in later brings another key, whoever leaves brings none. So nothing that somebody may
//! not read is matched, counted, or leaves a gap (check C21).

use kit::clock::Instant;
use kit::db::Tx;
use kit::fault::Fault;
use kit::search::{Document, Index, Language, Readers};
use kit::values;
use people::{Actor, PersonId};

use crate::text::Text;
use crate::{ConversationId, MessageId};

/// The kind of document a message is in the index.
pub(crate) const MESSAGE: &str = "message";

const KEYS: &str = "select search_key from seats where conversation_id = $1 and left_at is null and since_id < $2 order by search_key";
const MINE: &str = "select search_key from seats where person_id = $1 and left_at is null and (cast($2 as bigint) = 0 or conversation_id = $2)";

/// A message as the index knows it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Line {
    /// Where it was said.
    pub(crate) conversation: ConversationId,
    /// The message.
    pub(crate) message: MessageId,
    /// By whom.
    pub(crate) author: PersonId,
    /// When.
    pub(crate) at: Instant,
}

/// Puts a message into the index, in place of what it said before; `names` are those of its
/// files, by which it is found too.
pub(crate) async fn put(tx: &mut Tx, line: Line, text: &Text, names: &str) -> Result<(), Fault> {
    let keys: Vec<i64> = tx
        .all(KEYS, values![line.conversation, line.message])
        .await?;
    let document = Document {
        kind: MESSAGE,
        id: line.message.0,
        at: line.at,
        readers: Readers::Holding(&keys),
        author: Some(line.author.0),
        tags: &text.rendered.tags,
        title: names,
        body: &text.rendered.plain,
        language: Language::Mixed,
    };
    Index::put(tx, &document).await
}

/// What opens messages to the actor: all of theirs, or those of one conversation.
pub(crate) async fn holding(
    tx: &mut Tx,
    actor: &Actor,
    inside: Option<ConversationId>,
) -> Result<Vec<i64>, Fault> {
    let inside = inside.map_or(0, |inside| inside.0);
    tx.all(MINE, values![actor.person, inside]).await
}
