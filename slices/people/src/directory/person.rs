//! The only door to a person: whoever does not see them gets nothing at all.
//!
//! Employees see everybody who is present. Guests see themselves and the people
//! they share a space with (R57).

use kit::clock::Instant;
use kit::db::{FromRow, Row, Tx, Value};
use kit::fault::Fault;
use kit::search::fold;
use kit::values;

use crate::accounts::actor::Actor;
use crate::profiles::card::Card;
use crate::{CompanyId, PersonId, Standing};

/// Somebody the actor may see. Holding one is the proof of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// How they are shown.
    pub card: Card,
    /// Their company.
    pub company: CompanyId,
    /// Whether they are here as a guest.
    pub guest: bool,
    /// When a guest's time ends.
    pub guest_until: Option<Instant>,
    /// Where they stand.
    pub standing: Standing,
}

impl Person {
    /// Who they are.
    #[must_use]
    pub fn id(&self) -> PersonId {
        self.card.id
    }
}

impl FromRow for Person {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        Ok(Self {
            card: Card::from_row(row)?,
            company: row.next()?,
            guest: row.next()?,
            guest_until: row.next()?,
            standing: row.next()?,
        })
    }
}

/// The columns of a [`Person`], from `people p` and `companies c`.
macro_rules! person_columns {
    () => {
        concat!(
            $crate::card_columns!(),
            ", p.company_id, p.guest, p.guest_until, p.standing"
        )
    };
}
/// The condition that person `p` is present and that the reader numbered `$who`,
/// a guest or not by `$guest`, sees them: one definition for every statement.
macro_rules! visible {
    ($who:literal, $guest:literal) => {
        concat!(
            "p.left_at is null and (",
            $guest,
            " = false or p.id = ",
            $who,
            " or exists (select 1 from acquaintances a where a.guest_id = ",
            $who,
            " and a.person_id = p.id))"
        )
    };
}

pub(crate) use {person_columns, visible};

const BY_HANDLE: &str = concat!(
    "select ",
    person_columns!(),
    " from people p join companies c on c.id = p.company_id where p.handle = $3 and ",
    visible!("$1", "$2")
);
const BY_IDS: &str = concat!(
    "select ",
    person_columns!(),
    " from people p join companies c on c.id = p.company_id where p.id in ({ids}) and ",
    visible!("$1", "$2")
);
const BY_HANDLES: &str = concat!(
    "select ",
    person_columns!(),
    " from people p join companies c on c.id = p.company_id \
     where p.handle in ($3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18) and ",
    visible!("$1", "$2")
);
/// How many handles one statement looks up.
const HANDLES_AT_ONCE: usize = 16;

/// The handles somebody typed one after the other, with or without `@`, each once, in order.
#[must_use]
pub fn handles_in(typed: &str) -> Vec<String> {
    let mut handles: Vec<String> = Vec::new();
    for handle in typed.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';')) {
        let handle = fold(handle.trim_start_matches('@'));
        if !handle.is_empty() && !handles.contains(&handle) {
            handles.push(handle);
        }
    }
    handles
}

/// The person of that handle, if the actor may see them.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn find(tx: &mut Tx, actor: &Actor, handle: &str) -> Result<Option<Person>, Fault> {
    let handle = fold(handle.trim_start_matches('@'));
    tx.first(BY_HANDLE, values![actor.person, actor.guest, handle])
        .await
}

/// Those of these people whom the actor may see, in no particular order.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn find_by_ids(
    tx: &mut Tx,
    actor: &Actor,
    people: &[PersonId],
) -> Result<Vec<Person>, Fault> {
    let mut ids: Vec<i64> = people.iter().map(|person| person.0).collect();
    ids.sort_unstable();
    ids.dedup();
    tx.all_in(BY_IDS, values![actor.person, actor.guest], &ids)
        .await
}

/// Those of the people with these handles (with or without `@`) whom the actor may see: what mentions become.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn find_named<S: AsRef<str>>(
    tx: &mut Tx,
    actor: &Actor,
    handles: &[S],
) -> Result<Vec<Person>, Fault> {
    let mut folded: Vec<String> = handles
        .iter()
        .map(|handle| fold(handle.as_ref().trim_start_matches('@')))
        .collect();
    folded.sort_unstable();
    folded.dedup();
    let mut found = Vec::new();
    for some in folded.chunks(HANDLES_AT_ONCE) {
        let mut bound = values![actor.person, actor.guest].to_vec();
        bound.extend(some.iter().map(|handle| Value::Text(handle)));
        // No handle is empty: the places that are left find nobody.
        bound.resize(2 + HANDLES_AT_ONCE, Value::Text(""));
        found.extend(tx.all::<Person>(BY_HANDLES, &bound).await?);
    }
    Ok(found)
}
