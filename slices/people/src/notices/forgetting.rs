//! Notices that must go: a place was left, a thing was withdrawn, their time is over.

use kit::clock::DAY;
use kit::db::Tx;
use kit::fault::Fault;
use kit::site::Site;
use kit::values;

use super::telling::COUNT;
use crate::PersonId;

/// How long a notice is kept, in microseconds: a season, long enough for any absence (GDPR art. 5 (1) e).
const KEPT: i64 = 90 * DAY;

const FORGET_PLACE: &str = "delete from notices where person_id = $1 and place = $2 returning seen";
const FORGET_PLACE_ACTORS: &str = "delete from notice_actors where notice_id in (select id from notices where person_id = $1 and place = $2)";
const FORGET_BUNDLE: &str = "delete from notices where bundle = $1";
const FORGET_BUNDLE_ACTORS: &str =
    "delete from notice_actors where notice_id in (select id from notices where bundle = $1)";
const UNCOUNT_BUNDLE: &str = "update people set unseen_notices = unseen_notices - 1 \
     where id in (select person_id from notices where bundle = $1 and seen = false) returning id";
const FORGET_OLD: &str = "delete from notices where at < $1";
const FORGET_OLD_ACTORS: &str =
    "delete from notice_actors where notice_id in (select id from notices where at < $1)";
const UNCOUNT_OLD: &str = "update people set unseen_notices = unseen_notices - \
       (select count(*) from notices n where n.person_id = people.id and n.at < $1 and n.seen = false) \
     where id in (select person_id from notices where at < $1 and seen = false) returning id";

/// Takes back what a person was told about a place they may no longer enter (check C21).
///
/// # Errors
/// A fault when the database refuses.
pub async fn forget_place(tx: &mut Tx, person: PersonId, place: i64) -> Result<(), Fault> {
    tx.run(FORGET_PLACE_ACTORS, values![person, place]).await?;
    let gone: Vec<bool> = tx.all(FORGET_PLACE, values![person, place]).await?;
    let unseen = gone.iter().filter(|seen| !**seen).count();
    if unseen > 0 {
        let fewer = -i64::try_from(unseen).unwrap_or(0);
        tx.run(COUNT, values![fewer, person]).await?;
    }
    tx.concerns(person.0);
    Ok(())
}

/// Takes back a bundle from everybody who was told: what it spoke of was withdrawn.
///
/// # Errors
/// A fault when the database refuses.
pub async fn forget_bundle(tx: &mut Tx, bundle: &str) -> Result<(), Fault> {
    let told: Vec<i64> = tx.all(UNCOUNT_BUNDLE, values![bundle]).await?;
    tx.run(FORGET_BUNDLE_ACTORS, values![bundle]).await?;
    tx.run(FORGET_BUNDLE, values![bundle]).await?;
    for person in told {
        tx.concerns(person);
    }
    Ok(())
}

/// Deletes the notices whose time is over: for a nightly job.
///
/// # Errors
/// A fault when the database refuses.
pub async fn forget_old(site: &Site) -> Result<(), Fault> {
    let before = site.now().plus(-KEPT);
    let mut tx = site.db.write().await?;
    let told: Vec<i64> = tx.all(UNCOUNT_OLD, values![before]).await?;
    tx.run(FORGET_OLD_ACTORS, values![before]).await?;
    tx.run(FORGET_OLD, values![before]).await?;
    for person in told {
        tx.concerns(person);
    }
    site.commit(tx).await
}
