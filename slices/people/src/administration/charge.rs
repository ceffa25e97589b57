//! The charge of an administrator: what it allows, what it forbids, and who took note of it (R12, R20).

use kit::db::Tx;
use kit::fault::Fault;
use kit::site::Site;
use kit::values;
use kit::words::Words;

use crate::{Actor, PersonId};

/// Goes up when what is promised below changes: everybody then takes note again.
const VERSION: i64 = 3;

/// What the charge allows: keys of sentences.
pub(super) const ALLOWED: [&str; 8] = [
    "people-charge-invite",
    "people-charge-link",
    "people-charge-records",
    "people-charge-suspend",
    "people-charge-depart",
    "people-charge-appoint",
    "people-charge-guests",
    "people-charge-urgency",
];
/// What it forbids: keys of sentences.
pub(super) const FORBIDDEN: [&str; 4] = [
    "people-charge-no-reading",
    "people-charge-no-impersonation",
    "people-charge-not-alone",
    "people-charge-no-measuring",
];

const NOTED: &str =
    "select version from administrator_acknowledgements where person_id = $1 and version = $2";
const TAKE_NOTE: &str = "insert into administrator_acknowledgements (person_id, version, language, digest, at) \
     select p.id, $2, $3, $4, $5 from people p where p.id = $1 and p.administrator = true \
     on conflict (person_id) do update set version = $2, language = $3, digest = $4, at = $5";
const FORGET: &str = "delete from administrator_acknowledgements where person_id = $1";

/// Whether somebody took note of the charge as it is now.
pub(super) async fn is_noted(tx: &mut Tx, person: PersonId) -> Result<bool, Fault> {
    Ok(tx
        .first::<i64>(NOTED, values![person, VERSION])
        .await?
        .is_some())
}

/// Takes note, of the text as it was shown: its language and the digest of its sentences are kept.
pub(super) async fn take_note(site: &Site, actor: &Actor, words: Words) -> Result<(), Fault> {
    let text: Vec<&str> = ALLOWED
        .iter()
        .chain(&FORBIDDEN)
        .map(|key| words.say(key))
        .collect();
    let digest = kit::dice::digest(&text.join("\n"));
    let mut tx = site.db.write().await?;
    tx.run(
        TAKE_NOTE,
        values![
            actor.person,
            VERSION,
            words.lang().tag(),
            digest,
            site.now()
        ],
    )
    .await?;
    kit::facts::record(
        site,
        &mut tx,
        "administrator.took-note",
        Some(actor.person.0),
        actor.person.0,
        Some(VERSION),
    )
    .await?;
    site.commit(tx).await
}

/// Forgets that somebody took note: whoever gets the charge again reads it again.
pub(super) async fn forget(tx: &mut Tx, person: PersonId) -> Result<(), Fault> {
    tx.run(FORGET, values![person]).await.map(drop)
}
