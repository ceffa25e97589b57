//! Bringing in conversations of another time: with their dates, once however often they are
//! brought, and without telling anybody.

use kit::clock::Instant;
use kit::db::Tx;
use kit::fault::Fault;
use kit::site::Site;
use kit::values;
use people::PersonId;

use crate::message::Kind;
use crate::text::Text;
use crate::{ConversationId, MessageId, indexing, opening, participants};

const SAID_ALREADY: &str = "select id from messages where conversation_id = $1 limit 1";
const NAMED_ALREADY: &str = "select talk.id from conversations talk join seats seat on seat.conversation_id = talk.id \
     where talk.name = $1 and talk.pair_key is null and seat.person_id = $2";
const INSERT: &str = "insert into messages (id, conversation_id, author_id, kind, body, html, excerpt, version, sent_at, settled_at, reactions, files) \
     values ($1, $2, $3, $4, $5, $6, $7, 1, $8, $8, '', 0)";
const READ: &str = "update seats set newest_id = $1, read_id = $2, \
       unread = (select count(*) from messages later where later.conversation_id = $3 and later.id > $2 and later.author_id <> seats.person_id) \
     where conversation_id = $3 and person_id = $4 returning unread";

/// A conversation as it stood.
#[derive(Debug, Clone, Copy)]
pub struct Restored<'r> {
    /// Who takes part; two people have one conversation.
    pub people: &'r [PersonId],
    /// What a group is called; a group brought again under this name is the same one.
    pub name: &'r str,
    /// What was said: by whom, when, what; oldest first.
    pub messages: &'r [(PersonId, Instant, &'r str)],
    /// How many of the newest messages whoever did not write them has not read.
    pub unread: usize,
}

/// Brings a conversation in; `None` when it was there already.
///
/// # Errors
/// A fault when the database refuses.
pub async fn restore(
    site: &Site,
    tx: &mut Tx,
    restored: Restored<'_>,
) -> Result<Option<ConversationId>, Fault> {
    let id = match restored.people {
        [one, other] => {
            let id = opening::pair(site, tx, *one, *other).await?;
            if tx.first::<i64>(SAID_ALREADY, values![id]).await?.is_some() {
                return Ok(None);
            }
            id
        }
        people => {
            let first = people.first().copied().unwrap_or(PersonId(0));
            let known: Option<i64> = tx
                .first(NAMED_ALREADY, values![restored.name, first])
                .await?;
            if known.is_some() {
                return Ok(None);
            }
            opening::group(site, tx, restored.name, people.iter().copied()).await?
        }
    };
    let said = say_again(site, tx, id, restored.messages).await?;
    let newest = said.last().copied().unwrap_or(MessageId(0));
    let read = said
        .len()
        .checked_sub(restored.unread + 1)
        .and_then(|place| said.get(place))
        .copied()
        .unwrap_or(MessageId(0));
    for person in restored.people {
        let left: i64 = tx.one(READ, values![newest, read, id, person]).await?;
        if left > 0 {
            people::unread::put(tx, &[*person], id.0, false).await?;
        }
    }
    Ok(Some(id))
}

/// Puts what was said where it was said; what it is called here.
async fn say_again(
    site: &Site,
    tx: &mut Tx,
    id: ConversationId,
    messages: &[(PersonId, Instant, &str)],
) -> Result<Vec<MessageId>, Fault> {
    let people = participants::of(tx, id).await?;
    let mut said = Vec::with_capacity(messages.len());
    for (author, at, body) in messages {
        let text = Text::written(&people, body);
        let message = MessageId(kit::id::dated(at.0, &*site.dice));
        let Text { body, rendered } = &text;
        tx.run(
            INSERT,
            values![
                message,
                id,
                author,
                Kind::Said,
                body,
                rendered.html,
                rendered.excerpt,
                at
            ],
        )
        .await?;
        let line = indexing::Line {
            conversation: id,
            message,
            author: *author,
            at: *at,
        };
        indexing::put(tx, line, &text, "").await?;
        said.push(message);
    }
    Ok(said)
}
