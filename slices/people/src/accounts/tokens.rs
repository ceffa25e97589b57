//! Tokens for programs: shown once, kept as a digest, scoped, revocable.

use kit::clock::Instant;
use kit::db::{FromRow, Row, Tx};
use kit::fault::Fault;
use kit::site::Site;
use kit::values;

use crate::PersonId;

kit::id_type!(
    /// Identifies a token.
    TokenId
);

/// Every token begins so: secret scanners recognise it.
pub const PREFIX: &str = "parvis_";

/// A token as its owner sees it: without its secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// Its identifier.
    pub id: TokenId,
    /// What its owner called it.
    pub name: String,
    /// Whether it may write; every token may read.
    pub can_write: bool,
    /// When it was made.
    pub created_at: Instant,
}

impl FromRow for Token {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        Ok(Self {
            id: row.next()?,
            name: row.next()?,
            can_write: row.next()?,
            created_at: row.next()?,
        })
    }
}

const MAKE: &str = "insert into tokens (id, person_id, name, digest, can_write, created_at) values ($1, $2, $3, $4, $5, $6)";
const OF: &str =
    "select id, name, can_write, created_at from tokens where person_id = $1 order by id desc";
const COUNT: &str = "select count(*) from tokens where person_id = $1";
const REVOKE: &str = "delete from tokens where person_id = $1 and id = $2";
const REVOKE_ALL: &str = "delete from tokens where person_id = $1";

/// Makes a token; returns its secret, which is kept nowhere. Records the fact
/// `token.created`, from which its owner is told.
///
/// # Errors
/// A fault when the database refuses.
pub async fn make(
    site: &Site,
    tx: &mut Tx,
    person: PersonId,
    name: &str,
    can_write: bool,
) -> Result<String, Fault> {
    let secret = format!("{PREFIX}{}", kit::dice::secret(&*site.dice));
    let id = site.new_id();
    tx.run(
        MAKE,
        values![
            id,
            person,
            name,
            kit::dice::digest(&secret),
            can_write,
            site.now()
        ],
    )
    .await?;
    kit::facts::record(site, tx, "token.created", None, id, Some(person.0)).await?;
    Ok(secret)
}

/// The tokens of a person, newest first.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn of(tx: &mut Tx, person: PersonId) -> Result<Vec<Token>, Fault> {
    tx.all(OF, values![person]).await
}

/// How many tokens a person has.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn count(tx: &mut Tx, person: PersonId) -> Result<i64, Fault> {
    tx.one(COUNT, values![person]).await
}

/// Revokes one token of a person; whether there was such a one.
///
/// # Errors
/// A fault when the database refuses.
pub async fn revoke(tx: &mut Tx, person: PersonId, token: TokenId) -> Result<bool, Fault> {
    Ok(tx.run(REVOKE, values![person, token]).await? > 0)
}

/// Revokes every token of a person.
///
/// # Errors
/// A fault when the database refuses.
pub async fn revoke_all(tx: &mut Tx, person: PersonId) -> Result<(), Fault> {
    tx.run(REVOKE_ALL, values![person]).await.map(drop)
}
