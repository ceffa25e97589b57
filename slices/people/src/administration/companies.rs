//! Companies: ours, and the partners whose people are guests under a contract (R57; GDPR art. 26 and 28).

use kit::db::{FromRow, Row, Tx};
use kit::fault::Fault;
use kit::site::Site;
use kit::values;
use kit::web::{Refusal, Stop};

use crate::{Actor, CompanyId};

/// The most characters of a contract's reference.
pub(super) const LONGEST_CONTRACT: u32 = 200;

/// A company, as administrators see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Company {
    pub(super) id: CompanyId,
    pub(super) name: String,
    pub(super) partner: bool,
    /// What contract lets its people in.
    pub(super) contract: Option<String>,
    /// How many of its people have an account here, or could have one.
    pub(super) people: i64,
}

impl FromRow for Company {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        Ok(Self {
            id: row.next()?,
            name: row.next()?,
            partner: row.next()?,
            contract: row.next()?,
            people: row.next()?,
        })
    }
}

const LIST: &str = "select c.id, c.name, c.partner, c.contract, \
       (select count(*) from people p where p.company_id = c.id and p.left_at is null) \
     from companies c order by c.partner, c.folded";
const PARTNERS: &str = "select name from companies where partner = true order by folded";
const SET_CONTRACT: &str = "update companies set contract = $1 where id = $2 and partner = true";

/// Every company, ours first.
pub(super) async fn list(tx: &mut Tx) -> Result<Vec<Company>, Fault> {
    tx.all(LIST, values![]).await
}

/// The names of the partners, for the form that invites.
pub(super) async fn partners(tx: &mut Tx) -> Result<Vec<String>, Fault> {
    tx.all(PARTNERS, values![]).await
}

/// The reference of a contract as it is kept.
///
/// # Errors
/// A refusal on `contract` when it is too long.
pub(super) fn contract(text: &str) -> Result<String, Refusal> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() > LONGEST_CONTRACT as usize {
        return Err(Refusal::invalid("people-contract-long")
            .arg("longest", i64::from(LONGEST_CONTRACT))
            .on("contract"));
    }
    Ok(text)
}

/// Notes what contract lets the people of a partner in; whether there is such a partner.
pub(super) async fn set_contract(
    site: &Site,
    tx: &mut Tx,
    by: &Actor,
    company: CompanyId,
    contract: &str,
) -> Result<bool, Fault> {
    let reference = Some(contract).filter(|contract| !contract.is_empty());
    let found = tx.run(SET_CONTRACT, values![reference, company]).await? > 0;
    if found {
        kit::facts::record(
            site,
            tx,
            "company.changed",
            Some(by.person.0),
            company.0,
            None,
        )
        .await?;
    }
    Ok(found)
}

/// The same, as an administrator writes it.
///
/// # Errors
/// Not found when there is no such partner; a refusal on `contract` when it is too long.
pub(super) async fn note_contract(
    site: &Site,
    by: &Actor,
    company: CompanyId,
    text: &str,
) -> Result<(), Stop> {
    let contract = contract(text)?;
    let mut tx = site.db.write().await?;
    if !set_contract(site, &mut tx, by, company, &contract).await? {
        return Err(Stop::not_found());
    }
    Ok(site.commit(tx).await?)
}
