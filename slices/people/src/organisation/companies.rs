//! Companies: ours, and those of partners.

use kit::db::Tx;
use kit::fault::Fault;
use kit::search::fold;
use kit::site::Site;
use kit::values;

use crate::CompanyId;

const KNOWN: &str = "select id from companies where folded = $1";

/// The company of that name, if there is one; capitals and accents do not count.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn known(tx: &mut Tx, name: &str) -> Result<Option<CompanyId>, Fault> {
    tx.first(KNOWN, values![fold(name.trim())]).await
}

/// The company of that name, made when it is not there yet.
///
/// # Errors
/// A fault when the database refuses.
pub async fn named(
    site: &Site,
    tx: &mut Tx,
    name: &str,
    partner: bool,
) -> Result<CompanyId, Fault> {
    let folded = fold(name.trim());
    if let Some(id) = tx.first(KNOWN, values![folded]).await? {
        return Ok(id);
    }
    let id = CompanyId(site.new_id());
    let insert = "insert into companies (id, name, folded, partner) values ($1, $2, $3, $4) on conflict (folded) do nothing";
    tx.run(insert, values![id, name.trim(), folded, partner])
        .await?;
    // Two at the same time: the one that was there first counts.
    tx.one(KNOWN, values![folded]).await
}

/// Our own company.
///
/// # Errors
/// A fault when the database cannot be read, or nothing is set up yet.
pub async fn ours(tx: &mut Tx) -> Result<CompanyId, Fault> {
    tx.one(
        "select id from companies where partner = false order by id limit 1",
        values![],
    )
    .await
}
