//! Bringing in spaces as they stood elsewhere: who looked after them, and how far
//! their members had read.

use kit::db::Tx;
use kit::fault::Fault;
use kit::values;
use people::PersonId;

use crate::SpaceId;

const APPOINT: &str = "update memberships set steward = true where space_id = $1 and person_id in ({ids}) returning person_id";
const UNREAD: &str = "update memberships set seen_posts = (select s.posts_ever from spaces s where s.id = $1) - $2 \
     where space_id = $1 and person_id = $3 and $2 <= (select s.posts_ever from spaces s where s.id = $1)";

/// Makes members stewards; those who are not members are passed over.
///
/// # Errors
/// A fault when the database refuses.
pub async fn appoint(tx: &mut Tx, space: SpaceId, stewards: &[PersonId]) -> Result<(), Fault> {
    let ids: Vec<i64> = stewards.iter().map(|person| person.0).collect();
    tx.all_in::<PersonId>(APPOINT, values![space], &ids).await.map(drop)
}

/// Leaves so many of the newest posts unread for a member.
///
/// # Errors
/// A fault when the database refuses.
pub async fn leave_unread(tx: &mut Tx, space: SpaceId, member: PersonId, posts: i64) -> Result<(), Fault> {
    tx.run(UNREAD, values![space, posts, member]).await.map(drop)
}
