//! Who is in a space, for those who may read it.

use kit::clock::Instant;
use kit::db::{FromRow, Row, Tx};
use kit::fault::Fault;
use kit::values;
use kit::web::Listing;
use people::card_columns;
use people::profiles::card::Card;

use crate::access::ReadableSpace;
use crate::visible::containing;

/// Somebody in a space.
#[derive(Debug, Clone)]
pub struct Member {
    /// Who.
    pub card: Card,
    /// Whether they look after it.
    pub steward: bool,
    /// Whether they are a guest.
    pub guest: bool,
    /// When a guest's time ends.
    pub guest_until: Option<Instant>,
    /// Since when they are in.
    pub joined_at: Instant,
}

impl FromRow for Member {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        Ok(Self {
            card: Card::from_row(row)?,
            steward: row.next()?,
            guest: row.next()?,
            guest_until: row.next()?,
            joined_at: row.next()?,
        })
    }
}

macro_rules! members {
    ($rest:literal) => {
        concat!(
            "select ", card_columns!(), ", m.steward, m.guest, p.guest_until, m.joined_at \
             from memberships m join people p on p.id = m.person_id join companies c on c.id = p.company_id \
             where m.space_id = $1 and ", $rest
        )
    };
}

const LIST: &str = members!(
    "p.folded like $2 escape '!' and (p.sort_key, p.id) > (coalesce((select sort_key from people where id = $3), ''), $3) \
     order by p.sort_key, p.id limit $4"
);
const STEWARDS: &str = members!("m.steward = true order by m.joined_at, p.id limit 50");
const COMPANIES: &str = "select c.name from space_companies sc join companies c on c.id = sc.company_id \
     where sc.space_id = $1 order by sc.people desc, c.id limit 50";

/// A page of the members, by name; `filter` is part of it, accents apart.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn list(
    tx: &mut Tx,
    space: &ReadableSpace,
    filter: &str,
    after: Option<i64>,
    size: usize,
) -> Result<Listing<Member>, Fault> {
    let found = tx
        .all(
            LIST,
            values![
                space.space.id,
                containing(filter),
                after.unwrap_or(0),
                size + 1
            ],
        )
        .await?;
    Ok(Listing::cut(found, size, |member: &Member| {
        member.card.id.0
    }))
}

/// Those who look after the space, the longest-standing first.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn stewards(tx: &mut Tx, space: &ReadableSpace) -> Result<Vec<Member>, Fault> {
    tx.all(STEWARDS, values![space.space.id]).await
}

/// The names of the companies its members are of, the most numerous first.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn companies(tx: &mut Tx, space: &ReadableSpace) -> Result<Vec<String>, Fault> {
    tx.all(COMPANIES, values![space.space.id]).await
}
