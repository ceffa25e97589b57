//! The only ways to hold a conversation or a message: whoever has one has a seat there.
//!
//! No type here is made for anybody else, whatever their office: invisible and absent are the
//! same, for administrators as for strangers (truths 2 and 4). From the readable come what one
//! may write in, edit, or withdraw, each a type of its own.

use kit::db::{FromRow, Row, Tx};
use kit::fault::Fault;
use kit::values;
use kit::web::{Refusal, Stop};
use kit::words::Words;
use people::Actor;
use people::profiles::card::Card;

use crate::conversation::{Participant, Seat, conversation_columns, seat_columns};
use crate::{Conversation, ConversationId, Message, MessageId, blocks, participants};

/// A conversation this actor takes part in.
#[derive(Debug, Clone)]
pub struct ReadableConversation {
    /// The conversation.
    pub conversation: Conversation,
    /// Where the reader sits.
    pub seat: Seat,
    /// Everybody who takes part, the reader among them, by name.
    pub people: Vec<Participant>,
    pub(crate) actor: Actor,
}

/// A conversation this actor may write in.
#[derive(Debug, Clone)]
pub struct WritableConversation(pub(crate) ReadableConversation);

/// A message this actor may read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadableMessage {
    /// The message.
    pub message: Message,
    /// The emojis the reader reacted with.
    pub mine: Vec<String>,
    /// Whoever wrote it.
    pub author: Card,
}

/// A message whose text this actor may change.
#[derive(Debug, Clone)]
pub struct EditableMessage {
    pub(crate) message: Message,
    pub(crate) place: WritableConversation,
}

/// A message of this actor's own: to withdraw, to take back, to mark.
#[derive(Debug, Clone)]
pub struct OwnMessage {
    pub(crate) message: Message,
    pub(crate) place: ReadableConversation,
}

/// The condition that the person numbered `$who` may read the message `said`: they have a seat
/// in its conversation and sat there when it was said. One text for every statement.
macro_rules! hears {
    ($who:literal) => {
        concat!(
            "exists (select 1 from seats ear where ear.conversation_id = said.conversation_id and ear.person_id = ",
            $who,
            " and ear.left_at is null and ear.since_id < said.id)"
        )
    };
}

pub(crate) use hears;

/// The columns of a [`ReadableMessage`] in their order; `$1` is the reader.
macro_rules! readable_message_columns {
    () => {
        concat!(
            $crate::message::message_columns!(),
            ", case when said.reactions <> '' then (select string_agg(given.emoji, ' ') from message_reactions given \
               where given.message_id = said.id and given.person_id = $1) end, ",
            people::card_columns!()
        )
    };
}
pub(crate) use readable_message_columns;

/// What [`readable_message_columns`] reads from.
macro_rules! readable_message_joins {
    () => {
        "messages said join people p on p.id = said.author_id join companies c on c.id = p.company_id "
    };
}
pub(crate) use readable_message_joins;

const CONVERSATION: &str = concat!(
    "select ",
    conversation_columns!(),
    ", ",
    seat_columns!(),
    " from conversations talk join seats seat on seat.conversation_id = talk.id \
     where talk.id = $2 and seat.person_id = $1 and seat.left_at is null"
);
const MESSAGE: &str = concat!(
    "select ",
    readable_message_columns!(),
    " from ",
    readable_message_joins!(),
    "where said.id = $2 and ",
    hears!("$1")
);
const MANY: &str = concat!(
    "select ",
    readable_message_columns!(),
    " from ",
    readable_message_joins!(),
    "where said.id in ({ids}) and ",
    hears!("$1")
);

struct Found {
    conversation: Conversation,
    seat: Seat,
}

impl FromRow for Found {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        Ok(Self {
            conversation: Conversation::from_row(row)?,
            seat: Seat::from_row(row)?,
        })
    }
}

impl FromRow for ReadableMessage {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        let message = Message::from_row(row)?;
        let mine: Option<String> = row.next()?;
        Ok(Self {
            message,
            mine: mine
                .map(|mine| mine.split(' ').map(str::to_owned).collect())
                .unwrap_or_default(),
            author: Card::from_row(row)?,
        })
    }
}

impl ReadableConversation {
    /// The conversation, if the actor takes part in it.
    ///
    /// # Errors
    /// A fault when the database cannot be read.
    pub async fn find(
        tx: &mut Tx,
        actor: &Actor,
        id: ConversationId,
    ) -> Result<Option<Self>, Fault> {
        let Some(Found { conversation, seat }) =
            tx.first(CONVERSATION, values![actor.person, id]).await?
        else {
            return Ok(None);
        };
        let people = participants::of(tx, id).await?;
        Ok(Some(Self {
            conversation,
            seat,
            people,
            actor: actor.clone(),
        }))
    }

    /// The conversation, or the refusal that says neither that it is absent nor that it is hidden.
    ///
    /// # Errors
    /// Not found, and what [`ReadableConversation::find`] meets.
    pub async fn open(tx: &mut Tx, actor: &Actor, id: ConversationId) -> Result<Self, Stop> {
        Self::find(tx, actor, id).await?.ok_or_else(Stop::not_found)
    }

    /// What the reader sees it called.
    #[must_use]
    pub fn title(&self, words: Words) -> String {
        self.conversation
            .title(words, &self.people, self.actor.person)
    }

    /// Those who take part besides the reader.
    pub fn others(&self) -> impl Iterator<Item = &Participant> {
        let reader = self.actor.person;
        self.people.iter().filter(move |one| one.card.id != reader)
    }

    /// Why nothing can be written in it now, if so.
    ///
    /// # Errors
    /// A fault when the database cannot be read.
    pub async fn why_not(&self, tx: &mut Tx) -> Result<Option<Refusal>, Fault> {
        if self.others().all(|one| !one.card.present) {
            return Ok(Some(Refusal::conflict("messages-nobody-there")));
        }
        if self.conversation.pair
            && let Some(other) = self.others().next()
            && let Some(refusal) = blocks::between(tx, &self.actor, &other.card).await?
        {
            return Ok(Some(refusal));
        }
        if self.people.iter().any(|one| one.guest)
            && participants::strangers(tx, self.conversation.id).await?
        {
            return Ok(Some(Refusal::forbidden("messages-guest-apart")));
        }
        Ok(None)
    }

    /// The same conversation, to write in.
    ///
    /// # Errors
    /// A refusal that says why nothing can be written in it now.
    pub async fn writable(self, tx: &mut Tx) -> Result<WritableConversation, Stop> {
        match self.why_not(tx).await? {
            Some(refusal) => Err(refusal.into()),
            None => Ok(WritableConversation(self)),
        }
    }
}

impl ReadableMessage {
    /// The message, if the actor may read it.
    ///
    /// # Errors
    /// A fault when the database cannot be read.
    pub async fn find(tx: &mut Tx, actor: &Actor, id: MessageId) -> Result<Option<Self>, Fault> {
        tx.first(MESSAGE, values![actor.person, id]).await
    }

    /// The message, or the refusal that says neither that it is absent nor that it is hidden.
    ///
    /// # Errors
    /// Not found, and what [`ReadableMessage::find`] meets.
    pub async fn open(tx: &mut Tx, actor: &Actor, id: MessageId) -> Result<Self, Stop> {
        Self::find(tx, actor, id).await?.ok_or_else(Stop::not_found)
    }

    /// Those of the messages that the actor may read, in no particular order.
    ///
    /// # Errors
    /// A fault when the database cannot be read.
    pub async fn among(tx: &mut Tx, actor: &Actor, ids: &[i64]) -> Result<Vec<Self>, Fault> {
        tx.all_in(MANY, values![actor.person], ids).await
    }

    /// The same message, to change its text: for whoever wrote it, for a day.
    ///
    /// # Errors
    /// A refusal when somebody else wrote it, the day is over, it was withdrawn, or nothing can
    /// be written there any more.
    pub async fn editable(self, tx: &mut Tx, actor: &Actor) -> Result<EditableMessage, Stop> {
        let OwnMessage { message, place } = self.own(tx, actor).await?;
        refuse_withdrawn(&message)?;
        if !message.may_be_edited(actor.now) {
            return Err(Refusal::conflict("messages-day-over").into());
        }
        Ok(EditableMessage {
            message,
            place: place.writable(tx).await?,
        })
    }

    /// The same message, to withdraw, take back or mark: for whoever wrote it.
    ///
    /// # Errors
    /// A refusal when somebody else wrote it.
    pub async fn own(self, tx: &mut Tx, actor: &Actor) -> Result<OwnMessage, Stop> {
        if self.message.author != actor.person {
            return Err(Refusal::forbidden("messages-author-only").into());
        }
        let place = ReadableConversation::open(tx, actor, self.message.conversation).await?;
        Ok(OwnMessage {
            message: self.message,
            place,
        })
    }
}

/// What was withdrawn can no longer be reacted to, changed or marked.
pub(crate) fn refuse_withdrawn(message: &Message) -> Result<(), Refusal> {
    if message.stands() {
        Ok(())
    } else {
        Err(Refusal::conflict("messages-was-withdrawn"))
    }
}
