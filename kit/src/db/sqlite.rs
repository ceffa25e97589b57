//! SQLite: a pool of readers, and one writer whose waiting transactions share a commit.
//!
//! A write takes the writer's seat, runs inside a savepoint, gives the seat back
//! and queues for it a second time. The queue is fair, so by the time its turn
//! comes again every write that was waiting has run in the same open transaction,
//! and one durable `COMMIT` (one `fdatasync`) serves them all. Whoever comes first
//! to the seat again commits for the others and tells them how it ended.

mod housekeeping;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use housekeeping::Housekeeper;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags};
use tokio::sync::{Mutex as FairMutex, OwnedMutexGuard, oneshot};

use crate::fault::{Fault, FaultKind};

/// Readers kept open between requests; more are opened when needed and closed afterwards.
const KEPT_READERS: usize = 16;
/// Prepared statements kept per connection: more than the product has.
const KEPT_STATEMENTS: usize = 512;

pub(super) struct Sqlite {
    path: PathBuf,
    readers: Arc<Mutex<Vec<Connection>>>,
    seat: Arc<FairMutex<Seat>>,
    pub(super) housekeeper: Housekeeper,
}

/// The one connection that writes, and the transaction that is open on it, if any.
pub(super) struct Seat {
    connection: Connection,
    batch: Option<Batch>,
}

/// Writes that are done but not yet durable, waiting for the commit they share.
type Batch = Vec<oneshot::Sender<Result<(), Fault>>>;

impl Sqlite {
    pub(super) fn open(path: &Path) -> Result<Self, Fault> {
        let connection = connect(
            path,
            OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
        )?;
        // FULL: what was acknowledged survives a power cut. Checkpoints run elsewhere.
        // Secure: what is deleted is overwritten, so that an erasure can be verified in the file.
        connection
            .execute_batch(
                "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=0; \
                 PRAGMA secure_delete=ON; PRAGMA foreign_keys=ON;",
            )
            .map_err(|error| fault("setting up the writer", &error))?;
        Ok(Self {
            path: path.to_owned(),
            readers: Arc::default(),
            seat: Arc::new(FairMutex::new(Seat {
                connection,
                batch: None,
            })),
            housekeeper: Housekeeper::of(path),
        })
    }

    pub(super) fn reader(&self) -> Result<Reader, Fault> {
        let kept = self
            .readers
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .pop();
        let connection = match kept {
            Some(connection) => connection,
            None => connect(&self.path, OpenFlags::SQLITE_OPEN_READ_ONLY)?,
        };
        Ok(Reader {
            connection: Some(connection),
            home: self.readers.clone(),
        })
    }

    pub(super) async fn writer(&self) -> Result<Turn, Fault> {
        let mut seat = self.seat.clone().lock_owned().await;
        seat.begin()?;
        Ok(Turn {
            seat: Some(seat),
            home: self.seat.clone(),
        })
    }
}

fn connect(path: &Path, flags: OpenFlags) -> Result<Connection, Fault> {
    let connect = || -> rusqlite::Result<Connection> {
        let flags = flags | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
        let connection = Connection::open_with_flags(path, flags)?;
        connection.busy_timeout(std::time::Duration::from_secs(10))?;
        connection.set_prepared_statement_cache_capacity(KEPT_STATEMENTS);
        // Plans do not depend on what is bound, or every binding would plan again.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
        // Pages are kept by each connection: mapped into memory they would be taken apart anew
        // at each look, and a failing disk would kill the process instead of answering.
        connection.execute_batch("PRAGMA cache_size=-8000; PRAGMA temp_store=MEMORY;")?;
        Ok(connection)
    };
    connect().map_err(|error| fault("opening the database", &error))
}

/// A connection to read with; goes back to its pool when dropped.
pub(super) struct Reader {
    connection: Option<Connection>,
    home: Arc<Mutex<Vec<Connection>>>,
}

impl Reader {
    pub(super) fn connection(&self) -> Option<&Connection> {
        self.connection.as_ref()
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        let mut readers = self.home.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(connection) = self.connection.take()
            && readers.len() < KEPT_READERS
        {
            readers.push(connection);
        }
    }
}

impl Seat {
    fn begin(&mut self) -> Result<(), Fault> {
        if self.batch.is_none() {
            self.run("BEGIN IMMEDIATE")?;
            self.batch = Some(Vec::new());
        }
        self.run("SAVEPOINT turn")
    }

    fn run(&self, sql: &str) -> Result<(), Fault> {
        let mut statement = self
            .connection
            .prepare_cached(sql)
            .map_err(|error| fault(sql, &error))?;
        statement
            .execute([])
            .map(drop)
            .map_err(|error| fault(sql, &error))
    }

    /// A full disk can make SQLite give up the whole transaction, earlier turns
    /// included: they must hear of it.
    fn lost(&mut self) -> Option<Fault> {
        if self.batch.is_none() || !self.connection.is_autocommit() {
            return None;
        }
        let fault = Fault {
            context: "the open transaction".into(),
            kind: FaultKind::StorageFull("given up by the engine".into()),
        };
        self.tell(&Err(fault.clone()));
        Some(fault)
    }

    fn commit(&mut self) {
        if self.batch.is_none() || self.lost().is_some() {
            return;
        }
        let ended = self.run("COMMIT");
        if ended.is_err() && !self.connection.is_autocommit() {
            // A commit that failed leaves the transaction open; nothing in it was acknowledged.
            drop(self.run("ROLLBACK"));
        }
        self.tell(&ended);
    }

    fn tell(&mut self, ended: &Result<(), Fault>) {
        for waiting in self.batch.take().unwrap_or_default() {
            // Whoever went away meanwhile does not need to know.
            drop(waiting.send(ended.clone()));
        }
    }
}

/// One write's turn on the seat; undone when dropped without [`Turn::commit`].
pub(super) struct Turn {
    seat: Option<OwnedMutexGuard<Seat>>,
    home: Arc<FairMutex<Seat>>,
}

impl Turn {
    pub(super) fn connection(&self) -> Option<&Connection> {
        self.seat.as_ref().map(|seat| &seat.connection)
    }

    pub(super) async fn commit(mut self) -> Result<(), Fault> {
        let Some(mut seat) = self.seat.take() else {
            return Err(Fault::broken("committing", "the turn is over"));
        };
        if let Some(fault) = seat.lost() {
            return Err(fault);
        }
        seat.run("RELEASE turn")?;
        let (teller, told) = oneshot::channel();
        seat.batch.get_or_insert_default().push(teller);
        drop(seat);
        let home = self.home.clone();
        // In a task of its own: a request that is abandoned here must not leave
        // the others' transaction open.
        tokio::spawn(async move {
            let mut seat = home.lock_owned().await;
            if seat.batch.as_ref().is_some_and(|batch| !batch.is_empty()) {
                drop(tokio::task::spawn_blocking(move || seat.commit()).await);
            }
        });
        told.await
            .map_err(|error| Fault::broken("waiting for the shared commit", error))?
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let Some(seat) = self.seat.as_mut() else {
            return;
        };
        if seat.lost().is_some() {
            return;
        }
        let undone = seat
            .run("ROLLBACK TO turn")
            .and_then(|()| seat.run("RELEASE turn"));
        let alone = seat.batch.as_ref().is_none_or(Vec::is_empty);
        if alone {
            seat.batch = None;
            if !seat.connection.is_autocommit() {
                drop(seat.run("ROLLBACK"));
            }
        } else if let Err(fault) = undone {
            // The savepoint cannot be undone: nobody in this transaction may be told it succeeded.
            drop(seat.run("ROLLBACK"));
            seat.tell(&Err(fault));
        }
    }
}

/// Names what SQLite said, so that each kind gets its own answer.
pub(super) fn fault(context: &str, error: &rusqlite::Error) -> Fault {
    let said = error.to_string();
    let kind = match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => FaultKind::StorageFull(said),
        Some(ErrorCode::SystemIoFailure | ErrorCode::CannotOpen | ErrorCode::DatabaseBusy) => {
            FaultKind::DatabaseAway(said)
        }
        Some(ErrorCode::ConstraintViolation) if said.contains("UNIQUE") => {
            FaultKind::Duplicate(said)
        }
        _ => FaultKind::Broken(said),
    };
    Fault {
        context: context.to_owned(),
        kind,
    }
}
