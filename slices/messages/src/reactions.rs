//! Reactions to messages: rows of who gave what, and a summary kept beside the message.

use kit::db::Tx;
use kit::fault::Fault;
use kit::reactions::{Emoji, MOST_EMOJIS, Summary, Wish};
use kit::site::Site;
use kit::values;
use kit::web::{Refusal, Stop};

use crate::access::{ReadableMessage, WritableConversation};
use crate::{MessageId, access};

// Changes nothing: whoever runs it waits for whoever ran it before, on either engine.
const HOLD: &str =
    "update messages set reactions = reactions where id = $1 and withdrawn_at is null";
const GIVE: &str = "insert into message_reactions (message_id, person_id, emoji, at) values ($1, $2, $3, $4) \
     on conflict (message_id, person_id, emoji) do nothing";
const TAKE: &str =
    "delete from message_reactions where message_id = $1 and person_id = $2 and emoji = $3";
const COUNTS: &str = "select emoji, count(*) from message_reactions where message_id = $1 group by emoji order by count(*) desc, min(at)";
const SUM: &str = "update messages set reactions = $1 where id = $2";
const FORGET: &str = "delete from message_reactions where message_id = $1";

impl WritableConversation {
    /// Reacts to a message of the conversation; what stands under it then.
    ///
    /// # Errors
    /// A refusal when it was withdrawn, or too many different emojis stand there already.
    pub(crate) async fn react(
        &self,
        site: &Site,
        tx: &mut Tx,
        item: &ReadableMessage,
        emoji: Emoji,
        wish: Wish,
    ) -> Result<Summary, Stop> {
        let (id, person) = (item.message.id, self.0.actor.person);
        access::refuse_withdrawn(&item.message)?;
        if tx.run(HOLD, values![id]).await? == 0 {
            return Err(Refusal::conflict("messages-was-withdrawn").into());
        }
        let given = match wish {
            Wish::Take => false,
            Wish::Give | Wish::Toggle => {
                tx.run(GIVE, values![id, person, emoji.as_str(), site.now()])
                    .await?
                    == 1
            }
        };
        if wish == Wish::Take || (wish == Wish::Toggle && !given) {
            tx.run(TAKE, values![id, person, emoji.as_str()]).await?;
        }
        let counts: Vec<(String, i64)> = tx.all(COUNTS, values![id]).await?;
        let summary: Summary = counts.into_iter().collect();
        if given && summary.len() > MOST_EMOJIS {
            return Err(Refusal::conflict("kit-too-many-emojis").into());
        }
        tx.run(SUM, values![summary.to_string(), id]).await?;
        let (actor, object) = (Some(person.0), Some(item.message.conversation.0));
        kit::facts::record(site, tx, "message.reacted", actor, id.0, object).await?;
        Ok(summary)
    }
}

/// Erases the reactions to a message.
pub(crate) async fn forget(tx: &mut Tx, message: MessageId) -> Result<(), Fault> {
    tx.run(FORGET, values![message]).await.map(drop)
}
