//! The pages of conversations. Each is thin over the nouns, as their twins for programs are.

mod about;
mod acts;
mod blocks;
mod edit;
mod line;
mod list;
mod opening;
mod own;
mod reach;
mod report;
mod show;
mod writing;

use kit::db::Tx;
use kit::web::Stop;
use people::Actor;

use crate::ConversationId;
use crate::access::ReadableConversation;

pub(crate) use about::{brought_in, left, renamed, set_mark};
pub(crate) use opening::{Opening, opened};
pub(crate) use own::{Words, edited, said};

/// The routes of the pages.
pub(crate) fn routes() -> kit::web::Routes {
    kit::web::Routes::new()
        .get("/messages", list::show)
        .get("/messages/new", opening::show)
        .post("/messages", opening::open)
        .get("/messages/reports", report::mine)
        .post("/messages/blocks", blocks::block)
        .post("/messages/blocks/{handle}/end", blocks::unblock)
        .get("/settings/blocks", blocks::show)
        .get("/messages/{id}", show::show)
        .post("/messages/{id}", show::say)
        .post("/messages/{id}/preview", show::preview)
        .post("/messages/{id}/seen", acts::see)
        .post("/messages/{id}/writing", writing::tell)
        .post("/messages/{id}/mute", acts::mute)
        .post("/messages/{id}/hiding", acts::hide)
        .get("/messages/{id}/about", about::show)
        .post("/messages/{id}/name", about::rename)
        .post("/messages/{id}/people", about::bring_in)
        .post("/messages/{id}/personal", about::mark)
        .post("/messages/{id}/departure", about::leave)
        .get("/messages/{id}/report", report::form)
        .post("/messages/{id}/report", report::report)
        .get("/message/{id}", own::show)
        .get("/message/{id}/edit", edit::show)
        .post("/message/{id}", edit::edit)
        .post("/message/{id}/withdrawal", own::withdraw)
        .post("/message/{id}/undo", show::take_back)
        .post("/message/{id}/personal", own::mark)
        .post("/message/{id}/reactions", own::react)
}

/// The conversation, for whoever takes part in it.
async fn readable(
    tx: &mut Tx,
    actor: &Actor,
    id: ConversationId,
) -> Result<ReadableConversation, Stop> {
    ReadableConversation::open(tx, actor, id).await
}
