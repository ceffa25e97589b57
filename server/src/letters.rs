//! The letters that tell of what happened in any slice: here because only the server knows
//! every door behind which it stands.

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use kit::db::Tx;
use kit::fault::Fault;
use kit::mail::{Due, Way, Writer, Written};
use kit::site::Site;
use people::letters::{self, Door};

/// The doors of every slice, higher slices first: theirs are the most asked.
const DOORS: &[Door] = &[
    messages::letters::door,
    posts::letters::door,
    spaces::letters::door,
    letters::own,
];

/// Who writes them.
pub(crate) const WRITERS: &[(&str, Writer)] = &[
    (letters::NEWS, news),
    (letters::URGENT, news),
    (letters::DIGEST, digest),
];

fn news<'a>(site: &'a Site, tx: &'a mut Tx, due: &'a Due) -> BoxFuture<'a, Result<Written, Fault>> {
    letters::news(site, tx, due, DOORS).boxed()
}

fn digest<'a>(
    site: &'a Site,
    tx: &'a mut Tx,
    due: &'a Due,
) -> BoxFuture<'a, Result<Written, Fault>> {
    letters::digest(site, tx, due, DOORS).boxed()
}

/// How each kind of news goes out unless its receiver chose otherwise: at once what is
/// addressed to them (they are called, answered, invited, asked to decide), the rest in the
/// letter of the day; what only counts stays on the page.
pub(crate) fn habits(kinds: &[&'static str]) -> Vec<(&'static str, Way)> {
    let said = [
        people::HABITS,
        spaces::HABITS,
        posts::HABITS,
        messages::HABITS,
    ]
    .concat();
    let habit = |kind: &&'static str| {
        let known = said.iter().find(|(known, _)| known == kind);
        (*kind, known.map_or(Way::Daily, |(_, way)| *way))
    };
    kinds.iter().map(habit).collect()
}
