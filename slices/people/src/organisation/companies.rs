//! Companies: ours, and those of partners.

use kit::db::Tx;
use kit::fault::Fault;
use kit::search::fold;
use kit::site::Site;
use kit::values;

use crate::CompanyId;

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
    let known = "select id from companies where folded = $1";
    if let Some(id) = tx.first(known, values![folded]).await? {
        return Ok(id);
    }
    let id = CompanyId(site.new_id());
    let insert = "insert into companies (id, name, folded, partner) values ($1, $2, $3, $4) on conflict (folded) do nothing";
    tx.run(insert, values![id, name.trim(), folded, partner])
        .await?;
    // Two at the same time: the one that was there first counts.
    tx.one(known, values![folded]).await
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
