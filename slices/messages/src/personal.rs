//! The mark « Personnel »: one's own word that a conversation, or one message, is of private life.
//!
//! The employer opens what is marked only in the presence of the person or once they were duly
//! called (art. 9 of the Code civil; Cass. soc., 2 October 2001, Nikon; 17 May 2005, Cathnet). The
//! mark is worth what it singles out: one that covers everything protects nothing (Cass. soc.,
//! 4 July 2012, n° 11-12.502), so a mark on every conversation is refused.

use kit::db::Tx;
use kit::fault::Fault;
use kit::site::Site;
use kit::values;
use kit::web::{Refusal, Stop};

use crate::access::{OwnMessage, ReadableConversation, refuse_withdrawn};
use crate::message::Kind;
use crate::writing::note;

/// From so many conversations on, marking the last of them is a mark on everything.
const EVERYTHING: i64 = 4;

const UNMARKED: &str = "select count(*), coalesce(cast(sum(case when talk.personal_by = $1 then 0 else 1 end) as bigint), 0) \
     from seats seat join conversations talk on talk.id = seat.conversation_id \
     where seat.person_id = $1 and seat.left_at is null and talk.id <> $2";
const MARK: &str = "update conversations set personal_by = $1, personal_at = $2 where id = $3 and personal_at is null";
const UNMARK: &str = "update conversations set personal_by = null, personal_at = null where id = $1 and personal_by = $2";
const MARK_MESSAGE: &str =
    "update messages set personal_at = $1 where id = $2 and personal_at is null";
const UNMARK_MESSAGE: &str = "update messages set personal_at = null where id = $1";

impl ReadableConversation {
    /// Marks the conversation personal; marking twice is once, and the first mark keeps its time.
    ///
    /// # Errors
    /// A refusal when every other conversation of theirs is marked by them already.
    pub(crate) async fn mark(&self, site: &Site, tx: &mut Tx) -> Result<(), Stop> {
        let (id, person) = (self.conversation.id, self.actor.person);
        let (others, unmarked): (i64, i64) = tx.one(UNMARKED, values![person, id]).await?;
        if self.conversation.personal_at.is_none() && others + 1 >= EVERYTHING && unmarked == 0 {
            return Err(Refusal::conflict("messages-personal-everything").into());
        }
        if tx.run(MARK, values![person, site.now(), id]).await? == 1 {
            note(site, tx, self, Kind::Marked, None, "").await?;
        }
        Ok(())
    }

    /// Takes the mark back: for whoever made it.
    ///
    /// # Errors
    /// A refusal when somebody else made it.
    pub(crate) async fn unmark(&self, site: &Site, tx: &mut Tx) -> Result<(), Stop> {
        let (id, person) = (self.conversation.id, self.actor.person);
        if self.conversation.personal_at.is_none() {
            return Ok(());
        }
        if tx.run(UNMARK, values![id, person]).await? == 0 {
            return Err(Refusal::forbidden("messages-marked-by-other").into());
        }
        note(site, tx, self, Kind::Unmarked, None, "").await?;
        Ok(())
    }
}

impl OwnMessage {
    /// Marks the message personal; the first mark keeps its time.
    ///
    /// # Errors
    /// A refusal when it was withdrawn.
    pub(crate) async fn mark(&self, site: &Site, tx: &mut Tx) -> Result<(), Stop> {
        refuse_withdrawn(&self.message)?;
        tx.run(MARK_MESSAGE, values![site.now(), self.message.id])
            .await?;
        self.noted(site, tx).await?;
        Ok(())
    }

    /// Takes the mark back.
    ///
    /// # Errors
    /// A refusal when it was withdrawn.
    pub(crate) async fn unmark(&self, site: &Site, tx: &mut Tx) -> Result<(), Stop> {
        refuse_withdrawn(&self.message)?;
        tx.run(UNMARK_MESSAGE, values![self.message.id]).await?;
        self.noted(site, tx).await?;
        Ok(())
    }

    async fn noted(&self, site: &Site, tx: &mut Tx) -> Result<(), Fault> {
        let (actor, object) = (
            Some(self.message.author.0),
            Some(self.message.conversation.0),
        );
        kit::facts::record(site, tx, "message.marked", actor, self.message.id.0, object).await
    }
}
