//! What live pages are told of messages: which conversation to look at again.

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

macro_rules! seated {
    ($more:literal) => {
        concat!(
            "select seat.person_id from seats seat join people p on p.id = seat.person_id \
             where seat.conversation_id = $1 and seat.left_at is null \
               and p.standing = 'active' and (p.guest_until is null or p.guest_until > $2)",
            $more
        )
    };
}
const ALL: &str = seated!("");
const AMONG: &str = seated!(" and seat.person_id in ({ids})");

fn announce<'a>(
    site: &'a Site,
    tx: &'a mut Tx,
    fact: &'a Fact,
    hearers: &'a Hearers,
) -> BoxFuture<'a, Result<Option<Announcement>, Fault>> {
    async move {
        let talk = match fact.kind.as_str() {
            "message.sent" | "message.edited" | "message.withdrawn" | "message.taken-back"
            | "message.reacted" | "message.marked" | "conversation.noted" => fact.object,
            _ => None,
        };
        let Some(talk) = talk else { return Ok(None) };
        let now = site.now();
        // Asked when it is told: whoever left meanwhile hears nothing.
        let to: Vec<i64> = match hearers.few() {
            Some(few) => tx.all_in(AMONG, values![talk, now], few).await?,
            None => tx.all(ALL, values![talk, now]).await?,
        };
        let html = format!("<turbo-stream action=\"talked\" talk=\"{talk}\"></turbo-stream>");
        Ok((!to.is_empty()).then_some(Announcement { html, to }))
    }
    .boxed()
}
