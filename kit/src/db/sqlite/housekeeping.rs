//! Copying the write-ahead log into the database, on a connection of its own that
//! stays open: opening one costs more than the copying, and it is done each second.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use rusqlite::{Connection, OpenFlags};

use super::{connect, fault};
use crate::fault::Fault;

/// How long emptying the log waits for whoever reads or writes: writes wait meanwhile.
const PATIENCE: Duration = Duration::from_millis(250);

pub(in crate::db) struct Housekeeper {
    path: PathBuf,
    connection: Arc<Mutex<Option<Connection>>>,
}

impl Housekeeper {
    pub(super) fn of(path: &Path) -> Self {
        Self {
            path: path.to_owned(),
            connection: Arc::default(),
        }
    }

    /// Copies what can be copied without anybody waiting.
    pub(in crate::db) async fn checkpoint(&self) -> Result<(), Fault> {
        self.run("PRAGMA wal_checkpoint(PASSIVE)").await.map(drop)
    }

    /// Copies everything and empties the log; whether that was possible right now.
    pub(in crate::db) async fn empty_log(&self) -> Result<bool, Fault> {
        self.run("PRAGMA wal_checkpoint(TRUNCATE)").await
    }

    async fn run(&self, pragma: &'static str) -> Result<bool, Fault> {
        let (path, kept) = (self.path.clone(), self.connection.clone());
        let run = move || {
            let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
            let connection = match kept.take() {
                Some(connection) => connection,
                None => opened(&path)?,
            };
            let blocked: bool = connection
                .query_row(pragma, [], |row| row.get(0))
                .map_err(|error| fault("copying the write-ahead log", &error))?;
            // Only a connection that works is kept: the next round opens another.
            *kept = Some(connection);
            Ok(!blocked)
        };
        tokio::task::spawn_blocking(run)
            .await
            .map_err(|error| Fault::broken("copying the write-ahead log", error))?
    }
}

fn opened(path: &Path) -> Result<Connection, Fault> {
    let connection = connect(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    connection
        .busy_timeout(PATIENCE)
        .map_err(|error| fault("opening the database", &error))?;
    Ok(connection)
}
