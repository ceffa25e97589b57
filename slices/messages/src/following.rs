//! What follows from what was said: those who have not read it yet are told that it waits.

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use kit::db::Tx;
use kit::facts::{Fact, Follower};
use kit::fault::Fault;
use kit::mail::Way;
use kit::site::Site;
use kit::values;
use people::PersonId;
use people::hours::{self, Calendar};
use people::notices::{Notice, tell, tell_urgently};

use crate::emptying::erase_if_empty;
use crate::{ConversationId, MessageId, blocks};

/// What follows from facts about messages, and about those who write them.
pub const FOLLOWERS: &[Follower] = &[follow];

/// The kinds of notice this slice tells.
pub const NOTICE_KINDS: &[&str] = &["message"];

/// How they go out by letter unless their reader chose: what is said to somebody alone, at once.
pub const HABITS: &[(&str, Way)] = &[("message", Way::AtOnce)];

// Asked when it is told and not when it was sent: it may have been read, withdrawn or left since (check C21).
const TO_TELL: &str = "select seat.person_id from messages said join seats seat on seat.conversation_id = said.conversation_id \
     where said.id = $1 and said.withdrawn_at is null and seat.left_at is null and seat.muted = false \
       and seat.person_id <> said.author_id and seat.since_id < said.id and seat.read_id < said.id";

const URGENT: &str = "select urgent <> '' from messages where id = $1 and withdrawn_at is null";
const OTHERS: &str = "select seat.person_id from messages said join seats seat on seat.conversation_id = said.conversation_id \
     where said.id = $1 and seat.left_at is null and seat.person_id <> said.author_id";

fn follow<'a>(site: &'a Site, tx: &'a mut Tx, fact: &'a Fact) -> BoxFuture<'a, Result<(), Fault>> {
    async move {
        match fact.kind.as_str() {
            "message.sent" => tell_those_who_wait(site, tx, fact).await,
            "conversation.left" | "conversation.emptied" => {
                erase_if_empty(site, tx, ConversationId(fact.subject)).await
            }
            "person.left" => blocks::forget(tx, PersonId(fact.subject)).await,
            _ => Ok(()),
        }
    }
    .boxed()
}

async fn tell_those_who_wait(site: &Site, tx: &mut Tx, fact: &Fact) -> Result<(), Fault> {
    let Some(conversation) = fact.object.map(ConversationId) else {
        return Ok(());
    };
    let people: Vec<PersonId> = tx.all(TO_TELL, values![MessageId(fact.subject)]).await?;
    let (bundle, mut address) = (
        format!("message:{conversation}"),
        format!("{}#last", conversation.address()),
    );
    let urgent: Option<bool> = tx.first(URGENT, values![MessageId(fact.subject)]).await?;
    let urgent = urgent.unwrap_or(false);
    if urgent {
        let others: Vec<PersonId> = tx.all(OTHERS, values![MessageId(fact.subject)]).await?;
        let now = site.now();
        if !Calendar::resting(tx, &others, now).await?.is_empty() {
            hours::count(tx, now).await?;
        }
        // Its own place: it is news again beside what waits there for their hours.
        address = format!("{}#message-{}", conversation.address(), fact.subject);
    }
    for to in people {
        let notice = Notice {
            to,
            kind: "message",
            bundle: &bundle,
            address: &address,
            // That something waits, and not what: the words stay where they were said.
            about: "",
            place: Some(conversation.0),
            actor: fact.actor.map(PersonId),
        };
        if urgent {
            tell_urgently(site, tx, &notice).await?;
        } else {
            tell(site, tx, &notice).await?;
        }
    }
    Ok(())
}
