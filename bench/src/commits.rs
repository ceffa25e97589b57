//! What the disk and the engine can do by themselves: the limits of writing.

use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use kit::db::Db;
use kit::fault::Fault;
use kit::values;

/// How many times a second 4 kB can be written and made durable.
pub(crate) fn fdatasyncs(folder: &Path, lasting: Duration) -> std::io::Result<f64> {
    let path = folder.join("fdatasync");
    let mut file = std::fs::File::create(&path)?;
    let begun = Instant::now();
    let mut count = 0_u32;
    while begun.elapsed() < lasting {
        file.write_all(&[b'.'; 4096])?;
        file.sync_data()?;
        count += 1;
    }
    let rate = f64::from(count) / begun.elapsed().as_secs_f64();
    std::fs::remove_file(path)?;
    Ok(rate)
}

/// How many transactions of one row a second the engine makes durable, one after the other.
pub(crate) async fn one_row(db: &Db, lasting: Duration) -> Result<f64, Fault> {
    let mut tx = db.write().await?;
    tx.script("create table if not exists bench_rows (id bigint primary key, at bigint not null)")
        .await?;
    tx.run("delete from bench_rows", values![]).await?;
    tx.commit().await?;
    let begun = Instant::now();
    let mut count = 0_u32;
    while begun.elapsed() < lasting {
        let mut tx = db.write().await?;
        tx.run(
            "insert into bench_rows (id, at) values ($1, 0)",
            values![i64::from(count)],
        )
        .await?;
        tx.commit().await?;
        count += 1;
    }
    let rate = f64::from(count) / begun.elapsed().as_secs_f64();
    let mut tx = db.write().await?;
    tx.script("drop table bench_rows").await?;
    tx.commit().await?;
    Ok(rate)
}
