//! Who takes part: looked up, brought in, gone, and what they call their conversation.

use kit::db::Tx;
use kit::fault::Fault;
use kit::site::Site;
use kit::values;
use kit::web::{Refusal, Stop};
use people::directory::Person;
use people::{PersonId, notices, unread};

use crate::access::{ReadableConversation, WritableConversation};
use crate::conversation::{LONGEST_NAME, MOST_PEOPLE, Participant};
use crate::message::Kind;
use crate::writing::note;
use crate::{ConversationId, blocks};

const PEOPLE: &str = concat!(
    "select ",
    people::card_columns!(),
    ", p.guest from seats seat join people p on p.id = seat.person_id join companies c on c.id = p.company_id \
     where seat.conversation_id = $1 and seat.left_at is null order by p.sort_key, p.id"
);
// A guest and somebody with whom they share no space: R57 lets them say nothing to each other.
const STRANGERS: &str = "select guest.id from seats sits join people guest on guest.id = sits.person_id and guest.guest = true and guest.left_at is null \
     join seats beside on beside.conversation_id = sits.conversation_id and beside.person_id <> sits.person_id and beside.left_at is null \
     join people other on other.id = beside.person_id and other.left_at is null \
     where sits.conversation_id = $1 and sits.left_at is null \
       and not exists (select 1 from acquaintances met where met.guest_id = guest.id and met.person_id = other.id) limit 1";
pub(crate) const SIT: &str = "insert into seats (conversation_id, person_id, search_key, since_id, joined_at, muted, hidden, read_id, unread, newest_id) \
     values ($1, $2, $3, $4, $5, false, false, $4, 0, $4) \
     on conflict (conversation_id, person_id) do update set search_key = $3, since_id = $4, joined_at = $5, left_at = null, \
       muted = false, hidden = false, read_id = $4, unread = 0, newest_id = $4";
const RISE: &str = "update seats set left_at = $1, unread = 0 where conversation_id = $2 and person_id = $3 and left_at is null";
const RENAME: &str = "update conversations set name = $1 where id = $2";

/// Everybody who takes part, by name.
pub(crate) async fn of(
    tx: &mut Tx,
    conversation: ConversationId,
) -> Result<Vec<Participant>, Fault> {
    tx.all(PEOPLE, values![conversation]).await
}

/// Whether a guest sits there with somebody they share no space with.
pub(crate) async fn strangers(tx: &mut Tx, conversation: ConversationId) -> Result<bool, Fault> {
    let found: Option<i64> = tx.first(STRANGERS, values![conversation]).await?;
    Ok(found.is_some())
}

/// Gives somebody a seat, from which they read what follows `since`.
pub(crate) async fn sit(
    site: &Site,
    tx: &mut Tx,
    conversation: ConversationId,
    person: PersonId,
    since: i64,
) -> Result<(), Fault> {
    let key = site.new_id();
    tx.run(SIT, values![conversation, person, key, since, site.now()])
        .await?;
    tx.concerns(person.0);
    Ok(())
}

/// A name as it is kept.
pub(crate) fn named(name: &str) -> Result<String, Refusal> {
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.chars().count() > LONGEST_NAME {
        let limit = i64::try_from(LONGEST_NAME).unwrap_or(i64::MAX);
        return Err(Refusal::invalid("messages-name-too-long")
            .arg("limit", limit)
            .on("name"));
    }
    Ok(name)
}

impl WritableConversation {
    /// Brings people into a group: they read what follows, nothing of what was said before.
    ///
    /// # Errors
    /// A refusal when it is a conversation of two, would become too large, or one of them may
    /// not be brought in.
    pub async fn bring_in(&self, site: &Site, tx: &mut Tx, people: &[Person]) -> Result<(), Stop> {
        let Self(place) = self;
        let (id, actor) = (place.conversation.id, &place.actor);
        if place.conversation.pair {
            return Err(Refusal::conflict("messages-pair-stays").into());
        }
        let newcomers: Vec<&Person> = people
            .iter()
            .filter(|person| place.people.iter().all(|one| one.card.id != person.id()))
            .collect();
        if newcomers.is_empty() {
            return Err(Refusal::invalid("messages-add-whom").on("people").into());
        }
        refuse_many(place.people.len() + newcomers.len())?;
        for person in newcomers {
            if let Some(refusal) = blocks::between(tx, actor, &person.card).await? {
                return Err(refusal.on("people").into());
            }
            let line = note(site, tx, place, Kind::Joined, Some(person.id()), "").await?;
            // The line that tells of them is the first thing they read.
            sit(site, tx, id, person.id(), line.0 - 1).await?;
            tx.run(
                "update seats set newest_id = $1 where conversation_id = $2 and person_id = $3",
                values![line, id, person.id()],
            )
            .await?;
        }
        if strangers(tx, id).await? {
            return Err(Refusal::forbidden("messages-guest-strangers")
                .on("people")
                .into());
        }
        Ok(())
    }

    /// Gives a group another name; an empty one takes it back.
    ///
    /// # Errors
    /// A refusal when it is a conversation of two, or the name is too long.
    pub async fn rename(&self, site: &Site, tx: &mut Tx, name: &str) -> Result<(), Stop> {
        let Self(place) = self;
        if place.conversation.pair {
            return Err(Refusal::conflict("messages-pair-name").into());
        }
        let name = named(name)?;
        if name != place.conversation.name {
            tx.run(RENAME, values![name, place.conversation.id]).await?;
            note(site, tx, place, Kind::Named, None, &name).await?;
        }
        Ok(())
    }
}

/// More than may talk together.
pub(crate) fn refuse_many(count: usize) -> Result<(), Refusal> {
    if count <= MOST_PEOPLE {
        return Ok(());
    }
    let limit = i64::try_from(MOST_PEOPLE).unwrap_or(i64::MAX);
    Err(Refusal::invalid("messages-too-many-people")
        .arg("limit", limit)
        .on("people"))
}

impl ReadableConversation {
    /// Leaves a group: from the commit on nothing of it can be read any more, by whoever left.
    ///
    /// # Errors
    /// A refusal when it is a conversation of two.
    pub async fn leave(&self, site: &Site, tx: &mut Tx) -> Result<(), Stop> {
        let (id, person) = (self.conversation.id, self.actor.person);
        if self.conversation.pair {
            return Err(Refusal::conflict("messages-pair-leave").into());
        }
        note(site, tx, self, Kind::Left, None, "").await?;
        tx.run(RISE, values![site.now(), id, person]).await?;
        unread::clear(tx, person, id.0).await?;
        notices::forget_place(tx, person, id.0).await?;
        kit::facts::record(site, tx, "conversation.left", Some(person.0), id.0, None).await?;
        Ok(())
    }
}
