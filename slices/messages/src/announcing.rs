//! What live pages are told of messages: which conversation to look at again.

use std::collections::HashMap;

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use kit::db::Tx;
use kit::facts::Fact;
use kit::fault::Fault;
use kit::live::{Announcement, Announcer, Hearers};
use kit::site::Site;
use kit::values;

/// What is announced of facts about messages.
pub const ANNOUNCERS: &[Announcer] = &[announce];

// Conversations are small: all who sit in them are worth asking for.
const SEATED: &str = "select seat.conversation_id, seat.person_id \
     from seats seat join people p on p.id = seat.person_id \
     where seat.left_at is null and p.standing = 'active' \
       and (p.guest_until is null or p.guest_until > $1) and seat.conversation_id in ({ids})";

fn announce<'a>(
    site: &'a Site,
    tx: &'a mut Tx,
    facts: &'a [Fact],
    _: &'a Hearers,
) -> BoxFuture<'a, Result<Vec<Announcement>, Fault>> {
    async move {
        let mut talks: Vec<i64> = facts.iter().filter_map(talk).collect();
        talks.sort_unstable();
        talks.dedup();
        // Asked when it is told: whoever left meanwhile hears nothing.
        let seats: Vec<(i64, i64)> = tx.all_in(SEATED, values![site.now()], &talks).await?;
        let mut seated: HashMap<i64, Vec<i64>> = HashMap::new();
        for (talk, person) in seats {
            seated.entry(talk).or_default().push(person);
        }
        let announcements = facts.iter().filter_map(|fact| {
            let talk = talk(fact)?;
            Some(Announcement {
                fact: fact.id,
                html: format!("<turbo-stream action=\"talked\" talk=\"{talk}\"></turbo-stream>"),
                to: seated.get(&talk)?.clone(),
            })
        });
        Ok(announcements.collect())
    }
    .boxed()
}

/// The conversation that looks different after the fact.
fn talk(fact: &Fact) -> Option<i64> {
    match fact.kind.as_str() {
        "message.sent" | "message.edited" | "message.withdrawn" | "message.taken-back"
        | "message.reacted" | "message.marked" | "conversation.noted" => fact.object,
        _ => None,
    }
}
