//! What is said in a conversation: sent, changed for a day, withdrawn, or taken back at once.

use kit::clock::Instant;
use kit::db::Tx;
use kit::facts;
use kit::fault::Fault;
use kit::search::Index;
use kit::site::Site;
use kit::values;
use kit::web::{Refusal, Stop};
use people::attachments::{self, Attached, Leftover};
use people::hours::{Calendar, Urgency};
use people::{PersonId, unread};

use crate::access::{EditableMessage, OwnMessage, ReadableConversation, WritableConversation};
use crate::message::{Kind, SECOND_THOUGHTS};
use crate::text::Text;
use crate::{ConversationId, MessageId, carried, indexing, reactions};

// Changes nothing: whoever runs it waits for whoever ran it before, so that seats are always counted in turn.
const HOLD: &str = "update conversations set name = name where id = $1";
const INSERT: &str = "insert into messages (id, conversation_id, author_id, kind, object_id, body, html, excerpt, version, \
       sent_at, settled_at, personal_at, urgent, reactions, files) \
     values ($1, $2, $3, $4, $5, $6, $7, $8, 1, $9, $10, $11, $12, '', $13)";
// Whoever writes has read; a conversation taken off a list comes back with what is said.
const COUNT: &str = "update seats set newest_id = $1, hidden = false, \
       unread = case when person_id = $2 then 0 else unread + 1 end, \
       read_id = case when person_id = $2 then $1 else read_id end \
     where conversation_id = $3 and left_at is null returning person_id, muted";
const SEATED: &str = "select person_id from seats where conversation_id = $1 and left_at is null";
const EDIT: &str = "update messages set body = $1, html = $2, excerpt = $3, version = version + 1, edited_at = $4 \
     where id = $5 and version = $6 and withdrawn_at is null";
const WITHDRAW: &str = "update messages set body = '', html = '', excerpt = '', reactions = '', edited_at = null, \
       personal_at = null, urgent = '', files = 0, withdrawn_at = $1 \
     where id = $2 and withdrawn_at is null";
const TAKE_BACK: &str = "delete from messages where id = $1";
const UNCOUNT: &str = "update seats set unread = unread - 1 \
     where conversation_id = $1 and person_id <> $2 and read_id < $3 and since_id < $3 and unread > 0 \
     returning person_id, unread, exists (select 1 from messages other \
       where other.conversation_id = seats.conversation_id and other.id > seats.read_id and other.urgent <> '')";
const NEWEST_AGAIN: &str = "update seats set newest_id = coalesce((select max(before.id) from messages before \
       where before.conversation_id = seats.conversation_id and before.id > seats.since_id and before.kind = 'said'), seats.since_id) \
     where conversation_id = $1 and newest_id = $2";

/// Something about to be said.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Draft<'d> {
    /// What it says, ready to be kept.
    pub(crate) text: &'d Text,
    /// The files that go with it.
    pub(crate) files: &'d [Attached],
    /// Whether its author marks it personal from the first.
    pub(crate) personal: bool,
    /// Why it is delivered at any hour.
    pub(crate) urgency: Option<&'d Urgency>,
    /// Whether its author gets a few seconds to take it back. A program needs none: it has thought.
    pub(crate) second_thoughts: bool,
}

/// Tells in the conversation what became of it.
pub(crate) async fn note(
    site: &Site,
    tx: &mut Tx,
    place: &ReadableConversation,
    kind: Kind,
    object: Option<PersonId>,
    body: &str,
) -> Result<MessageId, Fault> {
    let (conversation, author) = (place.conversation.id, place.actor.person);
    tx.run(HOLD, values![conversation]).await?;
    let (id, now) = (MessageId(site.new_id()), site.now());
    let unmarked: Option<Instant> = None;
    tx.run(
        INSERT,
        values![
            id,
            conversation,
            author,
            kind,
            object,
            body,
            "",
            "",
            now,
            now,
            unmarked,
            "",
            0
        ],
    )
    .await?;
    concern(tx, conversation).await?;
    let (actor, object) = (Some(author.0), Some(conversation.0));
    facts::record(site, tx, "conversation.noted", actor, id.0, object).await?;
    Ok(id)
}

/// Something waits for them. Whoever is at work is called as usual; only rest is interrupted,
/// and only by what is urgent.
async fn call(
    tx: &mut Tx,
    waiting: &[PersonId],
    conversation: ConversationId,
    urgency: Option<&Urgency>,
    now: Instant,
) -> Result<(), Fault> {
    unread::put(tx, waiting, conversation.0, false).await?;
    if urgency.is_none() {
        return Ok(());
    }
    let resting = Calendar::resting(tx, waiting, now).await?;
    let resting: Vec<PersonId> = resting.into_iter().map(|(person, _)| person).collect();
    unread::put(tx, &resting, conversation.0, true).await
}

/// Everybody who takes part has something new to look at.
async fn concern(tx: &mut Tx, conversation: ConversationId) -> Result<(), Fault> {
    let people: Vec<i64> = tx.all(SEATED, values![conversation]).await?;
    for person in people {
        tx.concerns(person);
    }
    Ok(())
}

impl WritableConversation {
    /// Says something, and records `message.sent` once it is settled.
    ///
    /// # Errors
    /// A refusal when a file is not the author's.
    pub(crate) async fn say(
        &self,
        site: &Site,
        tx: &mut Tx,
        draft: Draft<'_>,
    ) -> Result<MessageId, Stop> {
        let Self(place) = self;
        let (conversation, author) = (place.conversation.id, place.actor.person);
        tx.run(HOLD, values![conversation]).await?;
        let (id, now) = (MessageId(site.new_id()), site.now());
        let thoughts = if draft.second_thoughts {
            SECOND_THOUGHTS
        } else {
            0
        };
        let settled = now.plus(thoughts);
        let Text { body, rendered } = draft.text;
        let (object, personal): (Option<PersonId>, _) = (None, draft.personal.then_some(now));
        tx.run(
            INSERT,
            values![
                id,
                conversation,
                author,
                Kind::Said,
                object,
                body,
                rendered.html,
                rendered.excerpt,
                now,
                settled,
                personal,
                draft.urgency.map_or("", Urgency::reason),
                draft.files.len()
            ],
        )
        .await?;
        let names = attachments::bind(tx, carried::carrier(id), author, draft.files).await?;
        let seated: Vec<(PersonId, bool)> =
            tx.all(COUNT, values![id, author, conversation]).await?;
        let waiting: Vec<PersonId> = seated
            .iter()
            .filter(|(person, muted)| *person != author && !muted)
            .map(|(person, _)| *person)
            .collect();
        call(tx, &waiting, conversation, draft.urgency, now).await?;
        unread::clear(tx, author, conversation.0).await?;
        for (person, _) in seated {
            tx.concerns(person.0);
        }
        let line = indexing::Line {
            conversation,
            message: id,
            author,
            at: now,
        };
        indexing::put(tx, line, draft.text, &names).await?;
        let (actor, object) = (Some(author.0), Some(conversation.0));
        facts::record_for(site, tx, "message.sent", actor, id.0, object, settled).await?;
        Ok(id)
    }
}

impl EditableMessage {
    /// Gives the message another text, provided that it still says what `version` said.
    ///
    /// # Errors
    /// A conflict when it was edited or withdrawn meanwhile.
    pub(crate) async fn edit(
        &self,
        site: &Site,
        tx: &mut Tx,
        version: i64,
        text: &Text,
    ) -> Result<(), Stop> {
        let message = &self.message;
        if version == message.version && text.body == message.body {
            return Ok(());
        }
        let Text { body, rendered } = text;
        let now = site.now();
        let bound = values![
            body,
            rendered.html,
            rendered.excerpt,
            now,
            message.id,
            version
        ];
        if tx.run(EDIT, bound).await? == 0 {
            return Err(Refusal::conflict("messages-edits-crossed").into());
        }
        let (conversation, author) = (message.conversation, message.author);
        let names = if message.files > 0 {
            attachments::named(tx, message.id.0).await?
        } else {
            String::new()
        };
        let line = indexing::Line {
            conversation,
            message: message.id,
            author,
            at: message.sent_at,
        };
        indexing::put(tx, line, text, &names).await?;
        concern(tx, conversation).await?;
        let (actor, object) = (Some(author.0), Some(conversation.0));
        facts::record(site, tx, "message.edited", actor, message.id.0, object).await?;
        Ok(())
    }
}

impl OwnMessage {
    /// Withdraws the message: its words are erased, that something was said stays. Withdrawing
    /// twice is once. What is left of its files is to be deleted after the commit.
    ///
    /// # Errors
    /// A fault when the database refuses.
    pub(crate) async fn withdraw(&self, site: &Site, tx: &mut Tx) -> Result<Leftover, Fault> {
        let message = &self.message;
        if message.kind != Kind::Said
            || tx.run(WITHDRAW, values![site.now(), message.id]).await? == 0
        {
            return Ok(Leftover::default());
        }
        self.erase(tx).await?;
        let leftover = attachments::release(tx, carried::carrier(message.id)).await?;
        concern(tx, message.conversation).await?;
        let (actor, object) = (Some(message.author.0), Some(message.conversation.0));
        facts::record(site, tx, "message.withdrawn", actor, message.id.0, object).await?;
        Ok(leftover)
    }

    /// Takes the message back as if it had never been; its files wait again.
    ///
    /// # Errors
    /// A refusal when the few seconds are over.
    pub(crate) async fn take_back(&self, site: &Site, tx: &mut Tx) -> Result<Vec<Attached>, Stop> {
        let message = &self.message;
        if !message.may_be_taken_back(site.now()) {
            return Err(Refusal::conflict("messages-too-late").into());
        }
        let (conversation, author) = (message.conversation, message.author);
        tx.run(HOLD, values![conversation]).await?;
        self.erase(tx).await?;
        let files = attachments::unbind(tx, carried::carrier(message.id), site.now()).await?;
        tx.run(TAKE_BACK, values![message.id]).await?;
        let uncounted: Vec<(PersonId, i64, bool)> = tx
            .all(UNCOUNT, values![conversation, author, message.id])
            .await?;
        for (person, left, urgent) in uncounted {
            if left == 0 {
                unread::clear(tx, person, conversation.0).await?;
            } else if !urgent {
                unread::calm(tx, person, conversation.0).await?;
            }
        }
        tx.run(NEWEST_AGAIN, values![conversation, message.id])
            .await?;
        concern(tx, conversation).await?;
        let (actor, object) = (Some(author.0), Some(conversation.0));
        facts::record(site, tx, "message.taken-back", actor, message.id.0, object).await?;
        Ok(files)
    }

    async fn erase(&self, tx: &mut Tx) -> Result<(), Fault> {
        reactions::forget(tx, self.message.id).await?;
        Index::remove(tx, indexing::MESSAGE, self.message.id.0).await
    }
}
