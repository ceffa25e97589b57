//! A departure: somebody has left for good, and what was theirs alone goes with them (H6, first part).
//!
//! What they said at work stays, under « Ancien membre ». Their name stays in the
//! list of accounts, where administrators alone see it, so that a departure can
//! be told from an account that never was.

use kit::site::Site;
use kit::values;
use kit::web::{Refusal, Stop};

use super::account::Account;
use super::administrators::keep_two;
use super::link_requests;
use crate::accounts::{account, sessions};
use crate::profiles::photo;
use crate::{Actor, PersonId, Standing};

const FORGET_PLACE: &str = "update people set administrator = false, title = '', unit_id = null, site_id = null, photo = null, \
       guest_until = null, language = 'fr', theme = 'auto', zone = 'Europe/Paris', hours = null, unseen_notices = 0, feed_seen_until = 0 \
     where id = $1";
/// What was theirs alone, a table each; the declarations of this slice say so too, and a test compares.
const FORGET: [&str; 10] = [
    "delete from profiles where person_id = $1",
    "delete from credentials where person_id = $1",
    "delete from person_terms where person_id = $1",
    "delete from notice_actors where person_id = $1 or notice_id in (select id from notices where person_id = $1)",
    "delete from notices where person_id = $1",
    "delete from notice_switches where person_id = $1",
    "delete from leaves where person_id = $1",
    "delete from resets where person_id = $1",
    "delete from administrator_acknowledgements where person_id = $1",
    FORGET_PLACE,
];

/// Marks somebody as left. There is no way back: whoever returns gets another account.
pub(super) async fn mark(site: &Site, by: &Actor, person: PersonId) -> Result<(), Stop> {
    let mut tx = site.db.write().await?;
    let found = Account::in_turn(&mut tx, person).await?;
    if found.standing == Standing::Left {
        return Err(Refusal::conflict("people-standing-changed").into());
    }
    keep_two(&mut tx, &found).await?;
    account::stand(site, &mut tx, by.person, person, Standing::Left).await?;
    let photo = photo::remove(&mut tx, person).await?;
    link_requests::answered(&mut tx, person).await?;
    kit::mail::forget_receiver(&mut tx, person.0).await?;
    for statement in FORGET {
        tx.run(statement, values![person]).await?;
    }
    site.commit(tx).await?;
    sessions::cut_streams(site, person);
    photo.delete(site).await;
    Ok(())
}
