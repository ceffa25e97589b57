//! Bringing in spaces as they stood elsewhere: who looked after them, whether they
//! had had their time, and how far their members had read.

use kit::clock::Instant;
use kit::db::{FromRow, Row, Tx};
use kit::fault::Fault;
use kit::values;
use people::PersonId;

use crate::SpaceId;

const APPOINT: &str = "update memberships set steward = true where space_id = $1 and person_id in ({ids}) returning person_id";
const UNREAD: &str = "update memberships set seen_posts = (select s.posts_ever from spaces s where s.id = $1) - $2 \
     where space_id = $1 and person_id = $3 and $2 <= (select s.posts_ever from spaces s where s.id = $1)";

const ARCHIVE: &str =
    "update spaces set archived_at = $2 where id = $1 and archived_at is null and square = false";
const BROUGHT: &str = "select import_key, id, slug from spaces where import_key is not null";
const SLUG: &str = "select slug from spaces where id = $1";

/// A space that an import brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Brought {
    /// What it was called where it came from.
    pub key: String,
    /// Which.
    pub id: SpaceId,
    /// Its address, behind `/s/`.
    pub slug: String,
}

impl FromRow for Brought {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        Ok(Self {
            key: row.next()?,
            id: row.next()?,
            slug: row.next()?,
        })
    }
}

/// The spaces that imports brought.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn brought(tx: &mut Tx) -> Result<Vec<Brought>, Fault> {
    tx.all(BROUGHT, values![]).await
}

/// The address of a space just brought, behind `/s/`.
///
/// # Errors
/// A fault when there is no such space.
pub async fn slug(tx: &mut Tx, space: SpaceId) -> Result<String, Fault> {
    tx.one(SLUG, values![space]).await
}

/// Archives a space that had had its time where it comes from.
///
/// # Errors
/// A fault when the database refuses.
pub async fn archive(tx: &mut Tx, space: SpaceId, at: Instant) -> Result<(), Fault> {
    tx.run(ARCHIVE, values![space, at]).await.map(drop)
}

/// Makes members stewards; those who are not members are passed over.
///
/// # Errors
/// A fault when the database refuses.
pub async fn appoint(tx: &mut Tx, space: SpaceId, stewards: &[PersonId]) -> Result<(), Fault> {
    let ids: Vec<i64> = stewards.iter().map(|person| person.0).collect();
    tx.all_in::<PersonId>(APPOINT, values![space], &ids)
        .await
        .map(drop)
}

/// Leaves so many of the newest posts unread for a member.
///
/// # Errors
/// A fault when the database refuses.
pub async fn leave_unread(
    tx: &mut Tx,
    space: SpaceId,
    member: PersonId,
    posts: i64,
) -> Result<(), Fault> {
    tx.run(UNREAD, values![space, posts, member])
        .await
        .map(drop)
}
