//! What the organisation decides of a profile: where somebody works, and as what.
//!
//! It comes from an import or from those who administer accounts, and the telephone also
//! from the person, who knows it first; whoever works with them sees it: that is why it
//! needs no audience of their choice.

use kit::db::Tx;
use kit::fault::Fault;
use kit::site::Site;
use kit::values;

use super::terms::TermId;
use crate::PersonId;
use crate::directory::index;

/// The most characters of a telephone number, with what people write around it.
pub const LONGEST_PHONE: usize = 40;

/// Where somebody works, and as what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Assignment<'a> {
    /// Their title; empty when none is known.
    pub title: &'a str,
    /// Their unit.
    pub unit: Option<TermId>,
    /// Their site.
    pub site: Option<TermId>,
    /// Their telephone at work; empty when none is known.
    pub work_phone: &'a str,
}

const ASSIGN: &str = "update people set title = $1, unit_id = $2, site_id = $3 where id = $4";
const GIVE_PHONE: &str =
    "update profiles set work_phone = $1, updated_at = $2 where person_id = $3";

/// Assigns a person, in place of what was known before.
///
/// # Errors
/// A fault when the database refuses.
pub async fn assign(
    site: &Site,
    tx: &mut Tx,
    person: PersonId,
    assignment: &Assignment<'_>,
) -> Result<(), Fault> {
    tx.run(
        ASSIGN,
        values![assignment.title, assignment.unit, assignment.site, person],
    )
    .await?;
    tx.run(
        GIVE_PHONE,
        values![assignment.work_phone, site.now(), person],
    )
    .await?;
    index::refresh(tx, person).await
}
