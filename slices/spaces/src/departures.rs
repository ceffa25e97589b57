//! People who leave, are kept out, or come back: what becomes of their places.

use kit::db::Tx;
use kit::fault::Fault;
use kit::site::Site;
use kit::values;
use people::PersonId;

use crate::{SpaceId, passage, stewardship};

const THEIRS: &str =
    "select space_id, steward from memberships where person_id = $1 order by space_id";
const FORGET_REQUESTS: &str = "delete from space_requests where person_id = $1";
const FORGET_INVITATIONS: &str = "delete from space_invitations where person_id = $1";

/// Somebody has left the organisation: they are out of every space, and whatever
/// they alone looked after passes to somebody else (requirement H6).
pub(crate) async fn left(site: &Site, tx: &mut Tx, person: PersonId) -> Result<(), Fault> {
    tx.run(FORGET_REQUESTS, values![person]).await?;
    tx.run(FORGET_INVITATIONS, values![person]).await?;
    let theirs: Vec<(SpaceId, bool)> = tx.all(THEIRS, values![person]).await?;
    for (space, steward) in theirs {
        passage::go(tx, space, person).await?;
        if steward {
            stewardship::succeed(site, tx, space).await?;
        }
    }
    Ok(())
}

/// Somebody is kept out for now: they stay a member, and what they alone looked after gets another steward.
pub(crate) async fn suspended(site: &Site, tx: &mut Tx, person: PersonId) -> Result<(), Fault> {
    let theirs: Vec<(SpaceId, bool)> = tx.all(THEIRS, values![person]).await?;
    for (space, _) in theirs.into_iter().filter(|(_, steward)| *steward) {
        stewardship::succeed(site, tx, space).await?;
    }
    Ok(())
}
