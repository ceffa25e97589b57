//! Doubles for the tests of the crates above: a still clock, seeded dice, and a
//! database of its own for each test, on either engine.
//!
//! PostgreSQL takes part when `PARVIS_TEST_POSTGRES` holds the address of a
//! cluster in which databases may be created; `cargo xtask test` starts one.
#![expect(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::missing_panics_doc,
    reason = "tests stop at the first surprise"
)]

use std::sync::Mutex;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use crate::clock::{Clock, Instant};
use crate::db::{Db, Engine};
use crate::dice::Dice;

/// A clock that moves only when told.
#[derive(Debug)]
pub struct StillClock(AtomicI64);

impl StillClock {
    /// A clock that stands at that RFC 3339 time.
    #[must_use]
    pub fn at(time: &str) -> Self {
        let timestamp: jiff::Timestamp = time.parse().expect("an RFC 3339 time");
        Self(AtomicI64::new(timestamp.as_microsecond()))
    }

    /// Moves the clock by so many microseconds.
    pub fn advance(&self, microseconds: i64) {
        self.0.fetch_add(microseconds, Ordering::SeqCst);
    }
}

impl Clock for StillClock {
    fn now(&self) -> Instant {
        // One millisecond passes at each look, so that what happens in turn is ordered in time.
        Instant(self.0.fetch_add(1000, Ordering::SeqCst))
    }
}

/// Dice that always fall the same way (the splitmix64 sequence).
#[derive(Debug)]
pub struct SeededDice(Mutex<u64>);

impl SeededDice {
    /// Dice that begin at `seed`.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self(Mutex::new(seed))
    }
}

impl Dice for SeededDice {
    fn fill(&self, bytes: &mut [u8]) {
        let mut state = self.0.lock().unwrap();
        for chunk in bytes.chunks_mut(8) {
            *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut mixed = *state;
            mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            mixed ^= mixed >> 31;
            chunk.copy_from_slice(&mixed.to_le_bytes()[..chunk.len()]);
        }
    }
}

/// A database of a test's own.
pub struct TestDatabase {
    /// The database.
    pub db: Db,
    /// Where it is: a folder for SQLite, which goes when the test ends.
    pub folder: tempfile::TempDir,
    /// Its address, on PostgreSQL.
    pub url: Option<String>,
}

/// The engines this machine can test: SQLite, and PostgreSQL where a cluster is given.
#[must_use]
pub fn engines() -> Vec<Engine> {
    match std::env::var("PARVIS_TEST_POSTGRES") {
        Ok(_) => vec![Engine::Sqlite, Engine::Postgres],
        Err(_) => vec![Engine::Sqlite],
    }
}

/// An empty database on that engine.
pub async fn database(engine: Engine) -> TestDatabase {
    let folder = tempfile::tempdir().expect("a temporary folder");
    match engine {
        Engine::Sqlite => {
            let db = Db::sqlite(&folder.path().join("parvis.sqlite")).expect("an SQLite file");
            TestDatabase {
                db,
                folder,
                url: None,
            }
        }
        Engine::Postgres => {
            let url = create_postgres_database().await;
            let db = Db::postgres(&url, 6).expect("a PostgreSQL address");
            TestDatabase {
                db,
                folder,
                url: Some(url),
            }
        }
    }
}

/// An empty database on each engine there is.
pub async fn databases() -> Vec<TestDatabase> {
    let mut all = Vec::new();
    for engine in engines() {
        all.push(database(engine).await);
    }
    all
}

async fn create_postgres_database() -> String {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let cluster = std::env::var("PARVIS_TEST_POSTGRES").expect("PARVIS_TEST_POSTGRES");
    let name = format!(
        "parvis_test_{}_{}",
        std::process::id(),
        COUNT.fetch_add(1, Ordering::SeqCst)
    );
    let (client, connection) =
        tokio_postgres::connect(&format!("{cluster}/postgres"), tokio_postgres::NoTls)
            .await
            .expect("the test cluster");
    let driver = tokio::spawn(connection);
    client
        .batch_execute(&format!("drop database if exists {name}; "))
        .await
        .expect("an old test database dropped");
    client
        .batch_execute(&format!("create database {name}"))
        .await
        .expect("a test database");
    drop(client);
    drop(driver.await);
    format!("{cluster}/{name}")
}
