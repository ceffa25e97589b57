//! What is seen of spaces in the browser. What is said in one is shown by the slice above, under [`header`].

mod about;
mod acts;
mod create;
mod departure;
mod doorstep;
mod edit;
mod header;
mod invite;
mod list;
mod members;

use kit::db::Tx;
use kit::web::{Routes, Stop};
use people::Actor;

use crate::VisibleSpace;
use crate::access::{ReadableSpace, StewardedSpace};

pub use doorstep::doorstep;
pub use header::{Beside, Tab, header};

/// The pages of this slice; `GET /s/{slug}` belongs to the slice that knows what is said there.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/spaces", list::show)
        .get("/spaces/new", create::show)
        .post("/spaces", create::create)
        .get("/s/{slug}/members", members::show)
        .get("/s/{slug}/about", about::show)
        .get("/s/{slug}/edit", edit::show)
        .post("/s/{slug}/edit", edit::save)
        .get("/s/{slug}/departure", departure::show)
        .post("/s/{slug}/departure", departure::leave)
        .post("/s/{slug}/handover", departure::hand_over)
        .post("/s/{slug}/membership", acts::join)
        .post("/s/{slug}/requests", doorstep::ask)
        .post("/s/{slug}/requests/withdrawal", acts::take_back)
        .post("/s/{slug}/requests/{person}", acts::answer_request)
        .post("/s/{slug}/invitations", invite::invite)
        .post("/s/{slug}/invitations/refusal", acts::decline)
        .post("/s/{slug}/invitations/{person}/withdrawal", acts::withdraw)
        .post("/s/{slug}/members/{person}/removal", acts::remove)
        .post("/s/{slug}/members/{person}/stewardship", acts::set_steward)
        .post("/s/{slug}/archive", acts::archive)
        .post("/s/{slug}/reopening", acts::reopen)
}

/// The space of that address if the actor may read it; otherwise there is nothing there.
pub(crate) async fn readable(
    tx: &mut Tx,
    actor: &Actor,
    slug: &str,
) -> Result<ReadableSpace, Stop> {
    ReadableSpace::find(tx, actor, slug)
        .await?
        .ok_or_else(Stop::not_found)
}

/// The space of that address if the actor may see its name; otherwise there is nothing there.
pub(crate) async fn visible(tx: &mut Tx, actor: &Actor, slug: &str) -> Result<VisibleSpace, Stop> {
    VisibleSpace::find(tx, actor, slug)
        .await?
        .ok_or_else(Stop::not_found)
}

/// The space of that address if the actor looks after it.
pub(crate) async fn stewarded(
    tx: &mut Tx,
    actor: &Actor,
    slug: &str,
) -> Result<StewardedSpace, Stop> {
    readable(tx, actor, slug).await?.stewarded()
}
