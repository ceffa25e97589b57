//! What letters show of conversations: that somebody wrote, to whoever still takes part.
//!
//! Never the words. A letter passes through machines that have no seat in the conversation, and
//! stays in mailboxes where withdrawing a message does not reach it.

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use kit::db::Tx;
use kit::fault::Fault;
use kit::words::Words;
use people::Actor;
use people::letters::Shown;
use people::notices::Told;

use crate::ConversationId;
use crate::access::ReadableConversation;

/// Looks behind a notice of this slice.
pub fn door<'a>(
    tx: &'a mut Tx,
    actor: &'a Actor,
    told: &'a Told,
    _: Words,
) -> BoxFuture<'a, Result<Option<Shown>, Fault>> {
    async move {
        let Some(conversation) = place(&told.address) else {
            return Ok(None);
        };
        let found = ReadableConversation::find(tx, actor, conversation).await?;
        // Read on another page, withdrawn or muted since, it is no news.
        let waits = found.is_some_and(|found| found.seat.unread > 0 && !found.seat.muted);
        Ok(Some(if waits { Shown::Bare } else { Shown::Nothing }))
    }
    .boxed()
}

/// The conversation that an address of this slice means.
fn place(address: &str) -> Option<ConversationId> {
    let rest = address.strip_prefix("/messages/")?;
    rest.split('#').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_means_the_conversation_it_leads_to() {
        let own = ConversationId(7).address();
        assert_eq!(place(&own), Some(ConversationId(7)));
        assert_eq!(place(&format!("{own}#last")), Some(ConversationId(7)));
        assert_eq!(place("/posts/7"), None);
        assert_eq!(place("/messages/sept"), None);
    }
}
