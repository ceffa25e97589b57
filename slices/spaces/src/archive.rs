//! A space that has had its time: read, no longer written in, and opened again when needed.

use kit::db::Tx;
use kit::fault::Fault;
use kit::site::Site;
use kit::values;
use kit::web::{Refusal, Stop};

use crate::SpaceId;
use crate::access::StewardedSpace;

const REOPEN: &str =
    "update spaces set archived_at = null where id = $1 and archived_at is not null";
const CLOSE: &str =
    "update spaces set archived_at = $2 where id = $1 and archived_at is null and square = false";

/// Archives a space. Records `space.archived`. Requests and invitations wait until it opens again.
///
/// # Errors
/// A refusal for the square.
pub async fn close(site: &Site, tx: &mut Tx, space: &StewardedSpace) -> Result<(), Stop> {
    if space.space.square {
        return Err(Refusal::conflict("spaces-square-open").into());
    }
    if tx.run(CLOSE, values![space.space.id, site.now()]).await? == 1 {
        record(site, tx, "space.archived", space).await?;
    }
    Ok(())
}

/// Opens an archived space again. Records `space.reopened`.
///
/// # Errors
/// A fault when the database refuses.
pub async fn reopen(site: &Site, tx: &mut Tx, space: &StewardedSpace) -> Result<(), Fault> {
    if tx.run(REOPEN, values![space.space.id]).await? == 1 {
        record(site, tx, "space.reopened", space).await?;
    }
    Ok(())
}

async fn record(
    site: &Site,
    tx: &mut Tx,
    kind: &'static str,
    space: &StewardedSpace,
) -> Result<(), Fault> {
    kit::facts::record(
        site,
        tx,
        kind,
        Some(space.steward().person.0),
        space.space.id.0,
        None,
    )
    .await
    .map(drop)
}

/// Archives a space that its last member has left by leaving the organisation.
pub(crate) async fn close_deserted(site: &Site, tx: &mut Tx, space: SpaceId) -> Result<(), Fault> {
    if tx.run(CLOSE, values![space, site.now()]).await? == 1 {
        kit::facts::record(site, tx, "space.archived", None, space.0, None).await?;
    }
    Ok(())
}
