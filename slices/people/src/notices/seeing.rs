//! Having seen what one was told: all of it, or one notice on the way to what it is about.

use kit::clock::Instant;
use kit::db::Tx;
use kit::fault::Fault;
use kit::values;

use super::NoticeId;
use super::telling::COUNT;
use crate::{Actor, PersonId};

const SEE_UNTIL: &str =
    "update notices set seen = true where person_id = $1 and seen = false and at <= $2";
const SEE_ONE: &str =
    "update notices set seen = true where person_id = $1 and id = $2 and seen = false";
const ADDRESS: &str = "select address from notices where person_id = $1 and id = $2";

/// Marks as seen what the actor was told up to that time.
///
/// # Errors
/// A fault when the database refuses.
pub async fn see_until(tx: &mut Tx, actor: &Actor, until: Instant) -> Result<(), Fault> {
    let seen = tx.run(SEE_UNTIL, values![actor.person, until]).await?;
    uncount(tx, actor.person, seen).await
}

/// Marks one notice as seen and says where it leads; `None` when the actor has no such notice.
///
/// # Errors
/// A fault when the database refuses.
pub async fn open(tx: &mut Tx, actor: &Actor, notice: NoticeId) -> Result<Option<String>, Fault> {
    let Some(address) = tx.first(ADDRESS, values![actor.person, notice]).await? else {
        return Ok(None);
    };
    let seen = tx.run(SEE_ONE, values![actor.person, notice]).await?;
    uncount(tx, actor.person, seen).await?;
    Ok(Some(address))
}

async fn uncount(tx: &mut Tx, person: PersonId, seen: u64) -> Result<(), Fault> {
    if seen > 0 {
        tx.run(COUNT, values![-i64::try_from(seen).unwrap_or(0), person])
            .await?;
        tx.concerns(person.0);
    }
    Ok(())
}
