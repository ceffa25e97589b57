//! Notices on their way into letters. Each is told in one letter at most, until it grows.

use kit::db::Tx;
use kit::fault::Fault;
use kit::values;

use super::NoticeId;
use super::list::{Told, told_columns, with_actors};
use crate::Actor;

/// The most notices a letter looks at.
const MOST: i64 = 200;

const ONE: &str = concat!(
    "select ",
    told_columns!(),
    " from notices where person_id = $1 and id = $2"
);
// A letter tried a second time finds what it told the first time.
const UNTOLD: &str = concat!(
    "select ",
    told_columns!(),
    " from notices where person_id = $1 and seen = false and (letter_id is null or letter_id = $2) \
       order by at, id limit $3"
);
const TELL: &str =
    "update notices set letter_id = $1 where id = $2 and (letter_id is null or letter_id = $1)";

/// One notice of that person.
pub(crate) async fn one(tx: &mut Tx, actor: &Actor, id: NoticeId) -> Result<Option<Told>, Fault> {
    let mut found: Vec<Told> = tx.all(ONE, values![actor.person, id]).await?;
    with_actors(tx, &mut found).await?;
    Ok(found.pop())
}

/// What that person has not seen and no letter but this one told, oldest first.
pub(crate) async fn untold(tx: &mut Tx, actor: &Actor, letter: i64) -> Result<Vec<Told>, Fault> {
    let mut found: Vec<Told> = tx.all(UNTOLD, values![actor.person, letter, MOST]).await?;
    with_actors(tx, &mut found).await?;
    Ok(found)
}

/// Notes that this letter tells it; whether no other does.
pub(crate) async fn told_in(tx: &mut Tx, id: NoticeId, letter: i64) -> Result<bool, Fault> {
    Ok(tx.run(TELL, values![letter, id]).await? == 1)
}
