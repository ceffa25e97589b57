//! Files that wait for what they go with: how many, how long, and what nobody points to any more.

use std::collections::HashSet;

use crate::Actor;
use axum::http::StatusCode;
use futures_util::TryStreamExt;
use kit::clock::DAY;
use kit::db::Tx;
use kit::fault::Fault;
use kit::site::Site;
use kit::values;
use kit::web::{Refusal, Stop};

use super::RACK;
use super::binding::Leftover;

/// How long a file waits before it is forgotten, in microseconds.
pub const WAITS: i64 = DAY;
/// How many files of one person may wait.
const MOST_WAITING: i64 = 60;
/// How many of the largest files of one person may wait.
const LARGEST_WAITING: u64 = 20;
/// How many files are forgotten in one transaction.
const AT_ONCE: usize = 200;

const OF_OWNER: &str = "select count(*), coalesce(cast(sum(size) as bigint), 0) from attachments \
     where owner_id = $1 and subject_id is null";
// What is bound meanwhile no longer waits: asked again where the row is held.
const FORGET: &str = "delete from attachments where subject_id is null and id in \
       (select old.id from attachments old where old.created_at < $1 and old.subject_id is null \
        order by old.created_at limit $2) \
     returning file, thumbnail";
const POINTED_TO: &str =
    "select sent.file, sent.thumbnail from attachments sent where sent.id in ({ids})";

/// Refuses another file when too much of this person's waits already.
pub(super) async fn refuse_more(
    site: &Site,
    tx: &mut Tx,
    actor: &Actor,
    bytes: usize,
) -> Result<(), Stop> {
    let (count, held): (i64, i64) = tx.one(OF_OWNER, values![actor.person]).await?;
    let most = i64::try_from(site.settings.largest_file.saturating_mul(LARGEST_WAITING))
        .unwrap_or(i64::MAX);
    let held = held.saturating_add(i64::try_from(bytes).unwrap_or(i64::MAX));
    if count < MOST_WAITING && held <= most {
        return Ok(());
    }
    Err(
        Refusal::new(StatusCode::TOO_MANY_REQUESTS, "people-files-waiting")
            .arg("count", count)
            .on("files")
            .into(),
    )
}

/// Forgets what was sent a day ago and went with nothing.
///
/// # Errors
/// A fault when the database refuses.
pub async fn forget_waiting(site: &Site) -> Result<(), Fault> {
    let before = site.now().plus(-WAITS);
    loop {
        let mut tx = site.db.write().await?;
        let gone: Vec<(String, Option<String>)> = tx.all(FORGET, values![before, AT_ONCE]).await?;
        let count = gone.len();
        site.commit(tx).await?;
        Leftover::from(gone).delete(site).await;
        if count < AT_ONCE {
            return Ok(());
        }
    }
}

/// Deletes the files that no row points to: what a crash left between a file and its row.
/// It looks at every file, so once a day is enough.
///
/// # Errors
/// A fault when the database or the disk cannot be read.
pub async fn sweep(site: &Site) -> Result<(), Fault> {
    let before = site.now().plus(-WAITS);
    site.files.forget_unfinished(before).await?;
    // A file's number says when it came: the rows of the newest may still be on their way.
    let newest = kit::id::floor(before.0);
    let old = site
        .files
        .in_rack(RACK)
        .try_filter(|(_, row)| std::future::ready(*row < newest));
    let mut some = old.try_chunks(AT_ONCE);
    while let Some(files) = some.try_next().await.map_err(|error| error.1)? {
        let rows: Vec<i64> = files.iter().map(|(_, row)| *row).collect();
        let mut tx = site.db.read().await?;
        let known: Vec<(String, Option<String>)> = tx.all_in(POINTED_TO, values![], &rows).await?;
        drop(tx);
        let known: HashSet<String> = known
            .into_iter()
            .flat_map(|(file, thumbnail)| [Some(file), thumbnail])
            .flatten()
            .collect();
        let lost: Vec<String> = files
            .into_iter()
            .map(|(file, _)| file)
            .filter(|file| !known.contains(file))
            .collect();
        if !lost.is_empty() {
            tracing::info!(count = lost.len(), "files nobody pointed to are deleted");
        }
        Leftover(lost).delete(site).await;
    }
    Ok(())
}
