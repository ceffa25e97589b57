//! One door to the database, whichever engine stands behind it.
//!
//! [`Db`] hands out transactions, [`Tx`] runs statements, [`Row`] is read column
//! by column. This folder (with `search`, whose indexes differ by nature) is the
//! only place that knows which engine is there. Statements are `&'static str`
//! constants with `$1`, `$2` … and mean the same on both engines.

mod dialect;
mod lent;
mod migrator;
mod postgres;
mod row;
mod sqlite;
mod tls;
mod tx;
mod value;

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

pub use migrator::{Migration, Migrations, SchemaState};
pub use row::{Cell, Column, FromRow, Row, Single};
pub use tx::Tx;
pub use value::{ToValue, Value};

use crate::fault::Fault;

/// Which engine stands behind a [`Db`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// SQLite, embedded.
    Sqlite,
    /// PostgreSQL 15 or newer.
    Postgres,
}

/// The database. Cheap to clone; all clones share one set of connections.
#[derive(Clone)]
pub struct Db {
    inner: Arc<Inner>,
}

struct Inner {
    backend: Backend,
    statements: AtomicU64,
}

enum Backend {
    Sqlite(sqlite::Sqlite),
    Postgres(deadpool_postgres::Pool),
}

impl Db {
    /// Opens (or creates) the SQLite file at `path`.
    ///
    /// # Errors
    /// A fault when the file cannot be opened or is no database.
    pub fn sqlite(path: &Path) -> Result<Self, Fault> {
        Ok(Self::over(Backend::Sqlite(sqlite::Sqlite::open(path)?)))
    }

    /// Prepares a pool of connections to PostgreSQL at `url`; connects on first use.
    ///
    /// # Errors
    /// A fault when `url` is not a PostgreSQL address.
    pub fn postgres(url: &str, connections: usize) -> Result<Self, Fault> {
        Ok(Self::over(Backend::Postgres(postgres::pool(
            url,
            connections,
        )?)))
    }

    fn over(backend: Backend) -> Self {
        Self {
            inner: Arc::new(Inner {
                backend,
                statements: AtomicU64::new(0),
            }),
        }
    }

    /// Which engine this is. Only migrations and the search index may ask.
    #[must_use]
    pub fn engine(&self) -> Engine {
        match self.inner.backend {
            Backend::Sqlite(_) => Engine::Sqlite,
            Backend::Postgres(_) => Engine::Postgres,
        }
    }

    /// A connection to read with.
    ///
    /// # Errors
    /// A fault when no connection can be had.
    pub async fn read(&self) -> Result<Tx, Fault> {
        match &self.inner.backend {
            Backend::Sqlite(sqlite) => Ok(Tx::sqlite_reader(self.clone(), sqlite.reader()?)),
            Backend::Postgres(pool) => Ok(Tx::postgres_reader(
                self.clone(),
                postgres::client(pool).await?,
            )),
        }
    }

    /// A transaction to write in: nothing of it lasts unless [`Tx::commit`] returned `Ok`.
    ///
    /// # Errors
    /// A fault when no connection can be had.
    pub async fn write(&self) -> Result<Tx, Fault> {
        match &self.inner.backend {
            Backend::Sqlite(sqlite) => Ok(Tx::sqlite_writer(self.clone(), sqlite.writer().await?)),
            Backend::Postgres(pool) => {
                Tx::postgres_writer(self.clone(), postgres::client(pool).await?).await
            }
        }
    }

    /// How many statements this database was asked to run so far: tests pin the cost of pages with it.
    #[must_use]
    pub fn statements_so_far(&self) -> u64 {
        self.inner.statements.load(Ordering::Relaxed)
    }

    fn count_statement(&self) {
        self.inner.statements.fetch_add(1, Ordering::Relaxed);
    }

    /// Copies what the write-ahead log holds into the database file, away from the writer.
    ///
    /// # Errors
    /// A fault when the disk refuses.
    pub async fn checkpoint(&self) -> Result<(), Fault> {
        match &self.inner.backend {
            Backend::Sqlite(sqlite) => sqlite.housekeeper.checkpoint().await,
            Backend::Postgres(_) => Ok(()),
        }
    }

    /// Empties the write-ahead log, so that nothing that was erased is left in it.
    /// `false` when somebody was reading an older state: try again later.
    ///
    /// # Errors
    /// A fault when the disk refuses.
    pub async fn empty_log(&self) -> Result<bool, Fault> {
        match &self.inner.backend {
            Backend::Sqlite(sqlite) => sqlite.housekeeper.empty_log().await,
            Backend::Postgres(_) => Ok(true),
        }
    }

    /// Whether no other process works on this database, as several nodes do on PostgreSQL.
    #[must_use]
    pub fn is_ours_alone(&self) -> bool {
        matches!(self.inner.backend, Backend::Sqlite(_))
    }
}

impl std::fmt::Debug for Db {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Db")
            .field("engine", &self.engine())
            .finish_non_exhaustive()
    }
}

/// The values of a statement, in the order of its `$1`, `$2` …: `values![space, "name"]`.
#[macro_export]
macro_rules! values {
    ($($value:expr),* $(,)?) => { &[$($crate::db::ToValue::value(&$value)),*] };
}
pub use crate::values;
