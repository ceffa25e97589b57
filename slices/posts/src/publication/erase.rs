//! What goes with a text that is withdrawn: everything it left elsewhere, really erased.

use kit::db::Tx;
use kit::fault::Fault;
use kit::search::Index;
use kit::values;
use people::notices;

use crate::naming::{self, Said};
use crate::{reactions, versions};

const FORGET_BOOKMARKS: &str = "delete from bookmarks where post_id = $1";
const FORGET_READS: &str = "delete from announcement_reads where post_id = $1";
const FORGET_MUTES: &str = "delete from mutes where post_id = $1";

/// Erases the traces of a post or a comment: versions, names, reactions, notices, index.
pub(crate) async fn traces(tx: &mut Tx, kind: &'static str, said: Said) -> Result<(), Fault> {
    versions::forget(tx, said.subject).await?;
    naming::forget(tx, said).await?;
    reactions::forget(tx, said.subject).await?;
    Index::remove(tx, kind, said.subject).await?;
    notices::forget_bundle(tx, &crate::following::mention_bundle(said.subject)).await?;
    notices::forget_bundle(tx, &crate::following::reaction_bundle(said.subject)).await
}

/// Erases what people did about a post, besides its traces.
pub(crate) async fn keepings(tx: &mut Tx, post: crate::PostId) -> Result<(), Fault> {
    for statement in [FORGET_BOOKMARKS, FORGET_READS, FORGET_MUTES] {
        tx.run(statement, values![post]).await?;
    }
    Ok(())
}
