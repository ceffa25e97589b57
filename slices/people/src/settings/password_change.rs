//! Changing one's password: with the one that holds now, and every other session ends.

use kit::site::Site;
use kit::values;
use kit::web::{Refusal, Stop};

use crate::accounts::in_person::InPerson;
use crate::accounts::throttle::Attempt;
use crate::accounts::{password, sessions};

const HASH: &str = "select password_hash from credentials where person_id = $1";
// The hash that was compared must still be there: of two changes at the same time, one counts.
const CHANGE: &str = "update credentials set password_hash = $1, changed_at = $2 where person_id = $3 and password_hash = $4";
const FORGET_LINKS: &str = "delete from links where person_id = $1";

/// Changes the password. Attempts are counted as at the door: a screen left open
/// must not be a place to guess the password from (check C9).
///
/// # Errors
/// A refusal on `password` when the new one will not do, on `current` when the
/// current one is not right, or for too many attempts.
pub(super) async fn change(
    site: &Site,
    asking: &InPerson,
    current: &str,
    new: String,
    network: &str,
) -> Result<(), Stop> {
    let actor = &asking.actor;
    password::judge(&new, &[&actor.name, &actor.handle, &actor.organisation])?;
    let attempt = Attempt::on_account("current-password", &actor.person.to_string(), network);
    attempt.begin(site).await?;
    let mut tx = site.db.read().await?;
    let known: Option<String> = tx.one(HASH, values![actor.person]).await?;
    drop(tx);
    let typed: String = current.chars().take(password::LONGEST).collect();
    let wrong = || Refusal::invalid("people-password-current-wrong").on("current");
    if !password::fits(typed, known.clone()).await? {
        return Err(wrong().into());
    }
    attempt.succeeded(site).await?;
    let hash = password::hash(new, &*site.dice).await?;
    let mut tx = site.db.write().await?;
    if tx
        .run(CHANGE, values![hash, site.now(), actor.person, known])
        .await?
        == 0
    {
        return Err(wrong().into());
    }
    // A link handed out before would undo what was just decided.
    tx.run(FORGET_LINKS, values![actor.person]).await?;
    sessions::end_others(&mut tx, actor.person, asking.session).await?;
    kit::facts::record(
        site,
        &mut tx,
        "password.changed",
        Some(actor.person.0),
        actor.person.0,
        None,
    )
    .await?;
    Ok(site.commit(tx).await?)
}
