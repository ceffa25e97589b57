//! How far one has read, and how much one wants to hear of it: known to nobody else (truth 12).

use kit::clock::Instant;
use kit::db::Tx;
use kit::fault::Fault;
use kit::values;
use people::hours::Calendar;
use people::{PersonId, notices, unread};

use crate::MessageId;
use crate::access::ReadableConversation;
use crate::conversation::Participant;

const READ: &str = "update seats set read_id = $1, unread = (select count(*) from messages later \
       where later.conversation_id = $2 and later.id > $1 and later.author_id <> $3 and later.kind = 'said') \
     where conversation_id = $2 and person_id = $3 and left_at is null and (read_id < $1 or unread > 0) returning unread";
const MUTE: &str =
    "update seats set muted = $1 where conversation_id = $2 and person_id = $3 and left_at is null";
const HIDE: &str = "update seats set hidden = true where conversation_id = $1 and person_id = $2 and left_at is null";

impl ReadableConversation {
    /// The reader has read up to that message.
    ///
    /// # Errors
    /// A fault when the database refuses.
    pub(crate) async fn read_until(&self, tx: &mut Tx, newest: MessageId) -> Result<(), Fault> {
        let (id, person) = (self.conversation.id, self.actor.person);
        // Nobody has read what is not said yet.
        let until = newest.min(self.seat.newest).max(self.seat.read);
        let left: Option<i64> = tx.first(READ, values![until, id, person]).await?;
        if left == Some(0) {
            unread::clear(tx, person, id.0).await?;
            notices::forget_place(tx, person, id.0).await?;
        }
        tx.concerns(person.0);
        Ok(())
    }

    /// The others who are outside of their hours, and from when on they are told (R52).
    ///
    /// # Errors
    /// A fault when the database cannot be read.
    pub(crate) async fn reached_later(
        &self,
        tx: &mut Tx,
    ) -> Result<Vec<(&Participant, Option<Instant>)>, Fault> {
        let present: Vec<&Participant> = self.others().filter(|one| one.card.present).collect();
        let people: Vec<PersonId> = present.iter().map(|one| one.card.id).collect();
        let resting = Calendar::resting(tx, &people, self.actor.now).await?;
        let later = resting.into_iter().filter_map(|(person, at)| {
            let one = present.iter().find(|one| one.card.id == person)?;
            Some((*one, at))
        });
        Ok(later.collect())
    }

    /// The reader wants to be told of it, or not.
    ///
    /// # Errors
    /// A fault when the database refuses.
    pub(crate) async fn mute(&self, tx: &mut Tx, muted: bool) -> Result<(), Fault> {
        let (id, person) = (self.conversation.id, self.actor.person);
        tx.run(MUTE, values![muted, id, person]).await?;
        if muted {
            unread::clear(tx, person, id.0).await?;
            notices::forget_place(tx, person, id.0).await?;
        } else if self.seat.unread > 0 {
            unread::put(tx, &[person], id.0, false).await?;
        }
        tx.concerns(person.0);
        Ok(())
    }

    /// The reader takes it off their list, until something is said in it.
    ///
    /// # Errors
    /// A fault when the database refuses.
    pub(crate) async fn hide(&self, tx: &mut Tx) -> Result<(), Fault> {
        let (id, person) = (self.conversation.id, self.actor.person);
        self.read_until(tx, self.seat.newest).await?;
        tx.run(HIDE, values![id, person]).await.map(drop)
    }
}
