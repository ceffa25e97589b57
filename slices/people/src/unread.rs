//! How many places hold something that was said to somebody alone and that they have not read.
//!
//! A row stands for a place, never for what is said there. Whoever owns the place puts the row
//! and clears it; it is counted where one's session is looked up, so that every page knows it
//! without another question.

use kit::db::Tx;
use kit::fault::Fault;
use kit::values;

use crate::PersonId;

// The people are looked up again so that a list of any length is one statement.
const PUT: &str = "insert into unread_places (person_id, place, urgent) \
     select p.id, $1, $2 from people p where p.id in ({ids}) \
     on conflict (person_id, place) do update set urgent = (unread_places.urgent or excluded.urgent) returning person_id";
const CLEAR: &str = "delete from unread_places where person_id = $1 and place = $2";
const CALM: &str =
    "update unread_places set urgent = false where person_id = $1 and place = $2 and urgent = true";
const CLEAR_PLACE: &str = "delete from unread_places where place = $1";

/// Something waits for these people in that place; what is urgent calls them at any hour.
///
/// # Errors
/// A fault when the database refuses.
pub async fn put(tx: &mut Tx, people: &[PersonId], place: i64, urgent: bool) -> Result<(), Fault> {
    let ids: Vec<i64> = people.iter().map(|person| person.0).collect();
    let _put: Vec<i64> = tx.all_in(PUT, values![place, urgent], &ids).await?;
    Ok(())
}

/// Nothing waits for this person in that place any more.
///
/// # Errors
/// A fault when the database refuses.
pub async fn clear(tx: &mut Tx, person: PersonId, place: i64) -> Result<(), Fault> {
    tx.run(CLEAR, values![person, place]).await.map(drop)
}

/// Nothing is urgent for this person in that place any more; the rest waits.
///
/// # Errors
/// A fault when the database refuses.
pub async fn calm(tx: &mut Tx, person: PersonId, place: i64) -> Result<(), Fault> {
    tx.run(CALM, values![person, place]).await.map(drop)
}

/// The place is no more.
///
/// # Errors
/// A fault when the database refuses.
pub async fn clear_place(tx: &mut Tx, place: i64) -> Result<(), Fault> {
    tx.run(CLEAR_PLACE, values![place]).await.map(drop)
}
