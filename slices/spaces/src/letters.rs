//! What letters show of spaces: that they are there, to whoever still may know it.

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use kit::db::Tx;
use kit::fault::Fault;
use kit::words::Words;
use people::Actor;
use people::letters::Shown;
use people::notices::Told;

use crate::access::ReadableSpace;
use crate::visible::VisibleSpace;

/// Looks behind a notice of this slice.
pub fn door<'a>(
    tx: &'a mut Tx,
    actor: &'a Actor,
    told: &'a Told,
    _: Words,
) -> BoxFuture<'a, Result<Option<Shown>, Fault>> {
    async move {
        let Some(rest) = told.address.strip_prefix("/s/") else {
            return Ok(None);
        };
        let (slug, under) = rest.split_once('/').unwrap_or((rest, ""));
        let is_theirs = if under == "members" {
            // Who asks to come in is told to those who look after it.
            let space = ReadableSpace::find(tx, actor, slug).await?;
            space.is_some_and(|space| space.membership.is_some_and(|own| own.steward))
        } else {
            VisibleSpace::find(tx, actor, slug).await?.is_some()
        };
        Ok(Some(if is_theirs {
            Shown::Bare
        } else {
            Shown::Nothing
        }))
    }
    .boxed()
}
