//! Opening a conversation: two people have one, whoever begins; a group is new each time.

use kit::db::Tx;
use kit::fault::Fault;
use kit::site::Site;
use kit::values;
use kit::web::{Refusal, Stop};
use people::directory::{self, Person};
use people::{Actor, PersonId};

use crate::conversation::pair_key;
use crate::participants::{named, refuse_many, sit, strangers};
use crate::{ConversationId, blocks};

const OPEN: &str = "insert into conversations (id, pair_key, name, created_at) values ($1, $2, $3, $4) on conflict (pair_key) do nothing";
const OF_PAIR: &str = "select id from conversations where pair_key = $1";
const SHOW_AGAIN: &str =
    "update seats set hidden = false where conversation_id = $1 and person_id = $2";

/// The people of the handles somebody typed, themselves left out.
///
/// # Errors
/// A refusal on the field `people` when there is nobody, or one of them cannot be found.
pub async fn people_named(tx: &mut Tx, actor: &Actor, typed: &str) -> Result<Vec<Person>, Stop> {
    let handles = directory::handles_in(typed);
    refuse_many(handles.len())?;
    let mut people = directory::find_named(tx, actor, &handles).await?;
    let unknown: Vec<String> = handles
        .iter()
        .filter(|handle| people.iter().all(|person| person.card.handle != **handle))
        .map(|handle| format!("@{handle}"))
        .collect();
    if !unknown.is_empty() {
        return Err(Refusal::invalid("messages-unknown-people")
            .arg("handles", unknown.join(", "))
            .on("people")
            .into());
    }
    people.retain(|person| person.id() != actor.person);
    if people.is_empty() {
        return Err(Refusal::invalid("messages-with-whom").on("people").into());
    }
    Ok(people)
}

/// The one conversation with that person, where there is one.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn with(
    tx: &mut Tx,
    actor: &Actor,
    person: PersonId,
) -> Result<Option<ConversationId>, Fault> {
    tx.first(OF_PAIR, values![pair_key(actor.person, person)])
        .await
}

/// Opens a conversation with these people, or finds the one that two people have.
///
/// # Errors
/// A refusal when there are too many people, or with one of them no conversation may be.
pub async fn open(
    site: &Site,
    tx: &mut Tx,
    actor: &Actor,
    people: &[Person],
    name: &str,
) -> Result<ConversationId, Stop> {
    let name = named(name)?;
    refuse_many(people.len() + 1)?;
    for person in people {
        if let Some(refusal) = blocks::between(tx, actor, &person.card).await? {
            return Err(refusal.on("people").into());
        }
    }
    let everybody = || std::iter::once(actor.person).chain(people.iter().map(Person::id));
    let id = match people {
        [other] => pair(site, tx, actor.person, other.id()).await?,
        _ => group(site, tx, &name, everybody()).await?,
    };
    if (actor.guest || people.iter().any(|person| person.guest)) && strangers(tx, id).await? {
        return Err(Refusal::forbidden("messages-guest-strangers")
            .on("people")
            .into());
    }
    Ok(id)
}

/// The conversation of two people, begun if it was not.
pub(crate) async fn pair(
    site: &Site,
    tx: &mut Tx,
    one: PersonId,
    other: PersonId,
) -> Result<ConversationId, Fault> {
    let key = pair_key(one, other);
    let id = ConversationId(site.new_id());
    if tx.run(OPEN, values![id, key, "", site.now()]).await? == 1 {
        for person in [one, other] {
            sit(site, tx, id, person, 0).await?;
        }
        return Ok(id);
    }
    let id: ConversationId = tx.one(OF_PAIR, values![key]).await?;
    tx.run(SHOW_AGAIN, values![id, one]).await?;
    Ok(id)
}

/// A new conversation of several people.
pub(crate) async fn group(
    site: &Site,
    tx: &mut Tx,
    name: &str,
    people: impl Iterator<Item = PersonId>,
) -> Result<ConversationId, Fault> {
    let id = ConversationId(site.new_id());
    let no_pair: Option<String> = None;
    tx.run(OPEN, values![id, no_pair, name, site.now()]).await?;
    for person in people {
        sit(site, tx, id, person, 0).await?;
    }
    Ok(id)
}
