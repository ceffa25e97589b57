//! What a letter may show of what a notice speaks of: each slice says it of its own.

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use kit::db::Tx;
use kit::fault::Fault;

use crate::Actor;
use crate::notices::Told;

/// What somebody may read behind a notice, at this moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shown {
    /// Nothing any more: it was withdrawn, or the place is closed to them, or they want to
    /// hear no more of it.
    Nothing,
    /// That it is there, without words.
    Bare,
    /// What was said.
    Said(Box<Said>),
}

/// Something said, as a letter shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// As safe HTML.
    pub html: String,
    /// As its author wrote it.
    pub text: String,
    /// Where it stands on this site: an address that survives signing in, without a `#`.
    pub address: String,
    /// What an answer by mail would answer to, when they may answer.
    pub answers_to: Option<i64>,
    /// Who would read an answer, in words.
    pub audience: String,
    /// What it belongs to, for mailboxes that keep such letters together.
    pub thread: String,
}

/// Looks behind a notice, through the door of that slice: nothing when it is none of its own.
pub type Door = for<'a> fn(
    &'a mut Tx,
    &'a Actor,
    &'a Told,
    kit::words::Words,
) -> BoxFuture<'a, Result<Option<Shown>, Fault>>;

/// What one may see behind a notice. What no slice knows is shown to nobody.
pub(super) async fn behind(
    tx: &mut Tx,
    actor: &Actor,
    told: &Told,
    words: kit::words::Words,
    doors: &[Door],
) -> Result<Shown, Fault> {
    for door in doors {
        if let Some(shown) = door(tx, actor, told, words).await? {
            return Ok(shown);
        }
    }
    Ok(Shown::Nothing)
}

/// The door of this slice: one's own settings, and administration while one administers.
#[must_use]
pub fn own<'a>(
    _: &'a mut Tx,
    actor: &'a Actor,
    told: &'a Told,
    _: kit::words::Words,
) -> BoxFuture<'a, Result<Option<Shown>, Fault>> {
    async move {
        let address = told.address.as_str();
        let under = |place: &str| address == place || address.starts_with(&format!("{place}/"));
        Ok(match (under("/settings"), under("/admin")) {
            (true, _) => Some(Shown::Bare),
            (_, true) if actor.administrator => Some(Shown::Bare),
            (_, true) => Some(Shown::Nothing),
            _ => None,
        })
    }
    .boxed()
}
