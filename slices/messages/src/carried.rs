//! The files of messages: what they are bound to, and who may have them.

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use kit::db::Tx;
use kit::fault::Fault;
use kit::values;
use people::Actor;
use people::attachments::{Carried, Carrier, Door};

use crate::MessageId;
use crate::access::{ReadableMessage, hears};

/// Where files of messages are handed out: through the door of their conversation.
pub const DOOR: Door = Door {
    name: "messages",
    opens,
};

const OPENS: &str = concat!(
    "select said.id from messages said where said.id = $1 and said.withdrawn_at is null and ",
    hears!("$2")
);

fn opens<'a>(tx: &'a mut Tx, actor: &'a Actor, subject: i64) -> BoxFuture<'a, Result<bool, Fault>> {
    async move {
        let found: Option<i64> = tx.first(OPENS, values![subject, actor.person]).await?;
        Ok(found.is_some())
    }
    .boxed()
}

/// What the files of a message are bound to.
pub(crate) const fn carrier(message: MessageId) -> Carrier {
    Carrier {
        door: DOOR.name,
        subject: message.0,
    }
}

/// The files of some messages, which were found readable before.
pub(crate) async fn of<'m>(
    tx: &mut Tx,
    messages: impl IntoIterator<Item = &'m ReadableMessage>,
) -> Result<Carried, Fault> {
    let subjects: Vec<(i64, i64)> = messages
        .into_iter()
        .map(|item| (item.message.id.0, item.message.files))
        .collect();
    Carried::of(tx, &subjects).await
}
