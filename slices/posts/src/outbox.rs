//! Facts that wait: what can still be taken back is told to nobody yet (requirement R31).

use kit::clock::Instant;
use kit::db::Tx;
use kit::facts;
use kit::fault::Fault;
use kit::site::Site;
use kit::values;
use people::PersonId;

// A fact that is claimed is followed by nobody until the claim is over.
const NOT_BEFORE: &str = "update facts set claimed_until = $1 where id = $2";

/// Records a fact that is followed once `settled` is past.
pub(crate) async fn record_for(
    site: &Site,
    tx: &mut Tx,
    kind: &'static str,
    actor: PersonId,
    subject: i64,
    object: Option<i64>,
    settled: Instant,
) -> Result<(), Fault> {
    let fact = facts::record(site, tx, kind, Some(actor.0), subject, object).await?;
    if settled > site.now() {
        tx.run(NOT_BEFORE, values![settled, fact]).await?;
    }
    Ok(())
}
