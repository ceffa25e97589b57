//! A conversation that everybody has left: nobody may read it any more, so it is erased.

use kit::db::Tx;
use kit::fault::Fault;
use kit::search::Index;
use kit::site::Site;
use kit::values;
use people::unread;

use crate::{ConversationId, MessageId, indexing, reactions};

/// How many messages are erased in one transaction.
const AT_ONCE: usize = 100;

const STAYS: &str =
    "select person_id from seats where conversation_id = $1 and left_at is null limit 1";
const SOME: &str = "select id from messages where conversation_id = $1 order by id limit $2";
const ERASE: &str = "delete from messages where id in ({ids}) returning id";
// Their bytes go with the next sweep: nobody can ask for them from the commit on.
const RELEASE: &str =
    "delete from attachments where subject_id in ({ids}) and door = 'messages' returning id";
const RISE: &str = "delete from seats where conversation_id = $1";
const CLOSE: &str = "delete from conversations where id = $1";

/// Erases a conversation in which nobody sits, a part of it at a time: what is left is the
/// work of another fact.
pub(crate) async fn erase_if_empty(
    site: &Site,
    tx: &mut Tx,
    id: ConversationId,
) -> Result<(), Fault> {
    if tx.first::<i64>(STAYS, values![id]).await?.is_some() {
        return Ok(());
    }
    let some: Vec<i64> = tx.all(SOME, values![id, AT_ONCE]).await?;
    for message in &some {
        reactions::forget(tx, MessageId(*message)).await?;
        Index::remove(tx, indexing::MESSAGE, *message).await?;
    }
    let _released: Vec<i64> = tx.all_in(RELEASE, values![], &some).await?;
    let _erased: Vec<i64> = tx.all_in(ERASE, values![], &some).await?;
    if some.len() == AT_ONCE {
        return kit::facts::record(site, tx, "conversation.emptied", None, id.0, None).await;
    }
    unread::clear_place(tx, id.0).await?;
    tx.run(RISE, values![id]).await?;
    tx.run(CLOSE, values![id]).await.map(drop)
}
