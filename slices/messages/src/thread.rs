//! A stretch of what was said in a conversation, oldest first.

use kit::db::Tx;
use kit::fault::Fault;
use kit::values;

use crate::MessageId;
use crate::access::{
    ReadableConversation, ReadableMessage, readable_message_columns, readable_message_joins,
};

/// How many messages one page shows.
pub(crate) const PAGE: usize = 50;

// The seat was found before: what was said since it was taken needs no second door.
const BEFORE: &str = concat!(
    "select ",
    readable_message_columns!(),
    " from ",
    readable_message_joins!(),
    "where said.conversation_id = $2 and said.id < $3 and said.id > $4 order by said.id desc limit $5"
);

/// Part of a conversation.
#[derive(Debug, Clone, Default)]
pub(crate) struct Thread {
    pub(crate) messages: Vec<ReadableMessage>,
    /// The message before which there are older ones.
    pub(crate) earlier: Option<MessageId>,
    /// Whether there may be newer ones.
    pub(crate) partial: bool,
}

/// Which part to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stretch {
    /// The newest.
    Newest,
    /// What came before a message.
    Before(MessageId),
    /// What led up to a message, and a little of what followed.
    Around(MessageId),
}

/// How many messages are shown after the one that was asked for.
const AFTER: i64 = 10;
const A_LITTLE_LATER: &str = "select max(near.id) from (select said.id from messages said \
     where said.conversation_id = $1 and said.id >= $2 order by said.id limit $3) near";

impl ReadableConversation {
    /// That part of the conversation.
    pub(crate) async fn thread(
        &self,
        tx: &mut Tx,
        stretch: Stretch,
        size: usize,
    ) -> Result<Thread, Fault> {
        let id = self.conversation.id;
        let end = match stretch {
            Stretch::Newest => i64::MAX,
            Stretch::Before(message) => message.0,
            Stretch::Around(message) => {
                let last: Option<i64> = tx.one(A_LITTLE_LATER, values![id, message, AFTER]).await?;
                last.map_or(i64::MAX, |last| last.saturating_add(1))
            }
        };
        let (person, since) = (self.actor.person, self.seat.since);
        let mut messages: Vec<ReadableMessage> = tx
            .all(BEFORE, values![person, id, end, since, size + 1])
            .await?;
        let more = messages.len() > size;
        messages.truncate(size);
        let earlier = messages
            .last()
            .filter(|_| more)
            .map(|oldest| oldest.message.id);
        messages.reverse();
        Ok(Thread {
            messages,
            earlier,
            partial: end <= self.seat.newest.0,
        })
    }
}
