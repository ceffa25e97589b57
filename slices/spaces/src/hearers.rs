//! Who is told at once that something happened in a space: its members, as they are now.

use kit::clock::Instant;
use kit::db::Tx;
use kit::fault::Fault;
use kit::live::Hearers;
use kit::values;

use crate::SpaceId;

macro_rules! members {
    ($more:literal) => {
        concat!(
            "select m.person_id from memberships m join people p on p.id = m.person_id \
             where m.space_id = $1 and p.standing = 'active' and (p.guest_until is null or p.guest_until > $2)",
            $more
        )
    };
}
const ALL: &str = members!("");
const AMONG: &str = members!(" and m.person_id in ({ids})");

/// The members of a space at this moment who are among the hearers, or all of them where
/// the hearers are many.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn hearers(
    tx: &mut Tx,
    space: SpaceId,
    now: Instant,
    hearers: &Hearers,
) -> Result<Vec<i64>, Fault> {
    match hearers.few() {
        Some(few) => tx.all_in(AMONG, values![space, now], few).await,
        None => tx.all(ALL, values![space, now]).await,
    }
}
