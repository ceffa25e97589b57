//! Whom a guest may see: the people they share a space with, and nobody else.
//!
//! Employees see everybody who is present, so only guests have rows here. A row
//! counts the shared spaces: it goes when the last of them is left (R57).

use kit::db::Tx;
use kit::fault::Fault;
use kit::values;

use crate::PersonId;

// The people are looked up again so that a list of any length is one statement.
const MEET: &str = "insert into acquaintances (guest_id, person_id, spaces) \
     select cast($1 as bigint), p.id, 1 from people p where p.id in ({ids}) and p.id <> $1 \
     on conflict (guest_id, person_id) do update set spaces = acquaintances.spaces + 1 returning person_id";
const JOIN: &str = "insert into acquaintances (guest_id, person_id, spaces) \
     select p.id, cast($1 as bigint), 1 from people p where p.id in ({ids}) and p.id <> $1 and p.guest = true \
     on conflict (guest_id, person_id) do update set spaces = acquaintances.spaces + 1 returning guest_id";
const PART: &str = "update acquaintances set spaces = spaces - 1 where guest_id = $1 and person_id in ({ids}) returning person_id";
const PART_FROM: &str = "update acquaintances set spaces = spaces - 1 where person_id = $1 and guest_id in ({ids}) returning guest_id";
const FORGET: &str = "delete from acquaintances where guest_id = $1 and spaces <= 0";
const FORGET_BY: &str = "delete from acquaintances where person_id = $1 and spaces <= 0";

/// A guest enters a space where these people are.
///
/// # Errors
/// A fault when the database refuses.
pub async fn meet(tx: &mut Tx, guest: PersonId, people: &[PersonId]) -> Result<(), Fault> {
    let _met: Vec<i64> = tx.all_in(MEET, values![guest], &numbers(people)).await?;
    Ok(())
}

/// Somebody enters a space where these guests are; those of `others` who are no guests are passed over.
///
/// # Errors
/// A fault when the database refuses.
pub async fn met_by(tx: &mut Tx, person: PersonId, others: &[PersonId]) -> Result<(), Fault> {
    let _met: Vec<i64> = tx.all_in(JOIN, values![person], &numbers(others)).await?;
    Ok(())
}

/// A guest leaves a space where these people are.
///
/// # Errors
/// A fault when the database refuses.
pub async fn part(tx: &mut Tx, guest: PersonId, people: &[PersonId]) -> Result<(), Fault> {
    let _parted: Vec<i64> = tx.all_in(PART, values![guest], &numbers(people)).await?;
    tx.run(FORGET, values![guest]).await.map(drop)
}

/// Somebody leaves a space where these guests are.
///
/// # Errors
/// A fault when the database refuses.
pub async fn parted_from(tx: &mut Tx, person: PersonId, others: &[PersonId]) -> Result<(), Fault> {
    let _parted: Vec<i64> = tx
        .all_in(PART_FROM, values![person], &numbers(others))
        .await?;
    tx.run(FORGET_BY, values![person]).await.map(drop)
}

fn numbers(people: &[PersonId]) -> Vec<i64> {
    let mut ids: Vec<i64> = people.iter().map(|person| person.0).collect();
    ids.sort_unstable();
    // A person named twice would be counted twice where a list is cut in two.
    ids.dedup();
    ids
}
