//! Bringing in what somebody had said about themselves elsewhere: once, by an
//! import or the demonstration; afterwards it is theirs to change.

use kit::clock::Instant;
use kit::db::Tx;
use kit::fault::Fault;
use kit::site::Site;
use kit::values;

use super::terms;
use crate::PersonId;
use crate::directory::index;

/// What somebody had said about themselves. Private parts keep the audience every
/// account begins with: oneself alone.
#[derive(Debug, Clone, Copy, Default)]
pub struct Portrait<'a> {
    /// A few words.
    pub about: &'a str,
    /// Skills.
    pub skills: &'a [String],
    /// Languages.
    pub languages: &'a [String],
    /// Private telephone.
    pub phone: &'a str,
    /// Private address.
    pub address: &'a str,
    /// Diplomas.
    pub diplomas: &'a str,
    /// Hobbies.
    pub hobbies: &'a str,
}

const DESCRIBE: &str = "update profiles set about = $1, phone = $2, address = $3, diplomas = $4, hobbies = $5, updated_at = $6 where person_id = $7";

const CAME: &str = "update people set created_at = $1 where id = $2";

/// Dates an account back to when it was opened.
///
/// # Errors
/// A fault when the database refuses.
pub async fn came(tx: &mut Tx, person: PersonId, at: Instant) -> Result<(), Fault> {
    tx.run(CAME, values![at, person]).await?;
    Ok(())
}

/// Writes the portrait in place of what the profile said.
///
/// # Errors
/// A fault when the database refuses.
pub async fn restore(
    site: &Site,
    tx: &mut Tx,
    person: PersonId,
    portrait: &Portrait<'_>,
) -> Result<(), Fault> {
    let Portrait {
        about,
        phone,
        address,
        diplomas,
        hobbies,
        ..
    } = portrait;
    tx.run(
        DESCRIBE,
        values![about, phone, address, diplomas, hobbies, site.now(), person],
    )
    .await?;
    terms::say(site, tx, person, portrait.skills, portrait.languages).await?;
    index::refresh(tx, person).await
}
