//! Who wants no conversation with whom: theirs to say, without a reason, and to take back.
//!
//! Whoever is blocked learns only that they cannot write: not by whom it was decided, nor when.

use kit::db::{FromRow, Row, Tx};
use kit::fault::Fault;
use kit::site::Site;
use kit::values;
use kit::web::{Refusal, Stop};
use people::profiles::card::Card;
use people::{Actor, PersonId};

/// How many people one person may block: more would be a wish to be left alone by all.
const MOST: i64 = 500;

const BETWEEN: &str = "select person_id from blocks where (person_id = $1 and blocked_id = $2) \
     union all select person_id from blocks where person_id = $2 and blocked_id = $1";
const COUNT: &str = "select count(*) from blocks where person_id = $1";
const BLOCK: &str = "insert into blocks (person_id, blocked_id, at) values ($1, $2, $3) on conflict (person_id, blocked_id) do nothing";
// By handle: whom one blocked may have gone out of sight since.
const UNBLOCK: &str = "delete from blocks where person_id = $1 and blocked_id in (select id from people where handle = $2)";
const FORGET: &str = "delete from blocks where person_id = $1 or blocked_id = $1";
const MINE: &str = concat!(
    "select ",
    people::card_columns!(),
    ", b.at from blocks b join people p on p.id = b.blocked_id join companies c on c.id = p.company_id \
     where b.person_id = $1 order by p.sort_key, p.id"
);

/// Somebody who is blocked.
#[derive(Debug, Clone)]
pub struct Blocked {
    /// Who.
    pub card: Card,
    /// Since when.
    pub at: kit::clock::Instant,
}

impl FromRow for Blocked {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        Ok(Self {
            card: Card::from_row(row)?,
            at: row.next()?,
        })
    }
}

/// Why the actor and that person cannot talk, if one of them blocked the other.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn between(tx: &mut Tx, actor: &Actor, other: &Card) -> Result<Option<Refusal>, Fault> {
    let by: Vec<PersonId> = tx.all(BETWEEN, values![actor.person, other.id]).await?;
    let key = match by.as_slice() {
        [] => return Ok(None),
        by if by.contains(&actor.person) => "messages-you-blocked",
        _ => "messages-not-to-them",
    };
    Ok(Some(
        Refusal::forbidden(key).arg("name", other.name.as_str()),
    ))
}

/// Blocks somebody. Blocking twice is once.
///
/// # Errors
/// A refusal when it is oneself, or one has blocked very many already.
pub async fn block(site: &Site, tx: &mut Tx, actor: &Actor, person: PersonId) -> Result<(), Stop> {
    if person == actor.person {
        return Err(Refusal::invalid("messages-block-oneself")
            .on("person")
            .into());
    }
    if tx.one::<i64>(COUNT, values![actor.person]).await? >= MOST {
        return Err(Refusal::conflict("messages-block-many")
            .arg("limit", MOST)
            .on("person")
            .into());
    }
    tx.run(BLOCK, values![actor.person, person, site.now()])
        .await?;
    Ok(())
}

/// Takes a block back. Taking it back twice is once.
///
/// # Errors
/// A fault when the database refuses.
pub async fn unblock(tx: &mut Tx, actor: &Actor, handle: &str) -> Result<(), Fault> {
    let handle = kit::search::fold(handle.trim_start_matches('@'));
    tx.run(UNBLOCK, values![actor.person, handle])
        .await
        .map(drop)
}

/// Forgets whom somebody who left blocked, and who blocked them.
pub(crate) async fn forget(tx: &mut Tx, person: PersonId) -> Result<(), Fault> {
    tx.run(FORGET, values![person]).await.map(drop)
}

/// Whom the actor has blocked, by name.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn mine(tx: &mut Tx, actor: &Actor) -> Result<Vec<Blocked>, Fault> {
    tx.all(MINE, values![actor.person]).await
}
