//! Brings a database to this binary's schema, one transaction a step.

use super::{Db, Engine, Tx, dialect};
use crate::clock::Clock;
use crate::fault::Fault;
use crate::values;

/// One step of the schema.
#[derive(Debug, Clone, Copy)]
pub struct Migration {
    /// Its place in the one global order, from 1.
    pub number: i64,
    /// What it is about, for the table of what was applied.
    pub name: &'static str,
    /// Its text for SQLite.
    pub sqlite: &'static str,
    /// Its text for PostgreSQL; the same but for search indexes.
    pub postgres: &'static str,
}

/// Every step this binary knows, in order.
#[derive(Debug, Clone, Copy)]
pub struct Migrations(pub &'static [Migration]);

/// How a database's schema stands towards this binary's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SchemaState {
    /// The same.
    Current,
    /// Older, by this many steps: `migrate` mends it.
    Behind(usize),
    /// Newer: it was upgraded by a newer binary, which this one must not touch.
    Ahead,
}

const CREATE_LEDGER: &str = "create table if not exists schema_steps (number bigint primary key, name text not null, applied_at bigint not null)";
const LATEST: &str = "select coalesce(max(number), 0) from schema_steps";
const IS_APPLIED: &str = "select count(*) > 0 from schema_steps where number = $1";
// On SQLite a write has the database to itself anyway.
const WAIT_FOR_OTHER_NODES: &str = "select pg_advisory_xact_lock(7241905)";
const RECORD: &str = "insert into schema_steps (number, name, applied_at) values ($1, $2, $3)";

impl Migrations {
    /// How the database stands; creates the ledger of steps where it is missing.
    ///
    /// # Errors
    /// A fault when the database cannot be read.
    pub async fn state(self, db: &Db) -> Result<SchemaState, Fault> {
        let mut tx = alone(db).await?;
        tx.script(CREATE_LEDGER).await?;
        let latest: i64 = tx.one(LATEST, values![]).await?;
        tx.commit().await?;
        let newest = self.0.last().map_or(0, |step| step.number);
        let missing = self.0.iter().filter(|step| step.number > latest).count();
        Ok(match missing {
            _ if latest > newest => SchemaState::Ahead,
            0 => SchemaState::Current,
            steps => SchemaState::Behind(steps),
        })
    }

    /// Applies the steps that are missing. A step that fails is undone whole and
    /// the database keeps the schema it had. Nodes that start together wait for each
    /// other, and each step happens once.
    ///
    /// # Errors
    /// A fault that names the step that failed, or says that the schema is newer.
    pub async fn apply(self, db: &Db, clock: &dyn Clock) -> Result<usize, Fault> {
        let waiting = match self.state(db).await? {
            SchemaState::Current => return Ok(0),
            SchemaState::Ahead => {
                return Err(Fault::broken(
                    "upgrading the schema",
                    "it was written by a newer version of Parvis",
                ));
            }
            SchemaState::Behind(steps) => steps,
        };
        for step in &self.0[self.0.len() - waiting..] {
            step.apply(db, clock).await.map_err(|fault| {
                fault.during(&format!("schema step {} ({})", step.number, step.name))
            })?;
        }
        Ok(waiting)
    }
}

impl Migration {
    async fn apply(&self, db: &Db, clock: &dyn Clock) -> Result<(), Fault> {
        let mut tx = alone(db).await?;
        if tx.one(IS_APPLIED, values![self.number]).await? {
            return Ok(());
        }
        let text = match db.engine() {
            Engine::Sqlite => self.sqlite,
            Engine::Postgres => self.postgres,
        };
        tx.script(&dialect::schema(text, db.engine())).await?;
        tx.run(RECORD, values![self.number, self.name, clock.now()])
            .await?;
        tx.commit().await
    }
}

/// A write during which no other node changes the schema.
async fn alone(db: &Db) -> Result<Tx, Fault> {
    let mut tx = db.write().await?;
    if db.engine() == Engine::Postgres {
        tx.script(WAIT_FOR_OTHER_NODES).await?;
    }
    Ok(tx)
}
