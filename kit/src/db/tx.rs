//! A connection in use: statements go in, typed rows come out.

use deadpool_postgres::Object;
use rusqlite::Connection;
use tokio_postgres::types::ToSql;

use super::lent::{Lent, OpenTransaction};
use super::sqlite::{self, Reader, Turn};
use super::{Db, FromRow, Row, Value, postgres};
use crate::fault::Fault;

/// A reading connection or a write transaction. A write that is dropped is undone.
pub struct Tx {
    db: Db,
    link: Link,
    concerned: Vec<i64>,
}

enum Link {
    SqliteReader(Reader),
    SqliteWriter(Turn),
    PostgresReader(Lent),
    PostgresWriter(OpenTransaction),
}

impl Tx {
    pub(super) fn sqlite_reader(db: Db, reader: Reader) -> Self {
        Self::over(db, Link::SqliteReader(reader))
    }

    pub(super) fn sqlite_writer(db: Db, turn: Turn) -> Self {
        Self::over(db, Link::SqliteWriter(turn))
    }

    pub(super) fn postgres_reader(db: Db, client: Object) -> Self {
        let lent = Lent {
            client: Some(client),
            asking: false,
        };
        Self::over(db, Link::PostgresReader(lent))
    }

    pub(super) async fn postgres_writer(db: Db, client: Object) -> Result<Self, Fault> {
        // Wrapped first: given up in the middle of it, the connection must not be lent again as it is.
        let open = OpenTransaction {
            client: Some(client),
        };
        let mut tx = Self::over(db, Link::PostgresWriter(open));
        tx.ask("BEGIN", async |client| client.batch_execute("BEGIN").await)
            .await?;
        Ok(tx)
    }

    fn over(db: Db, link: Link) -> Self {
        Self {
            db,
            link,
            concerned: Vec::new(),
        }
    }

    /// Notes that what is written here changes what `watcher` sees; whoever
    /// commits through the site has their streams told afterwards.
    pub fn concerns(&mut self, watcher: i64) {
        self.concerned.push(watcher);
    }

    /// The watchers noted so far, taken out.
    pub fn take_concerned(&mut self) -> Vec<i64> {
        std::mem::take(&mut self.concerned)
    }

    /// The database this transaction is on.
    #[must_use]
    pub fn db(&self) -> &Db {
        &self.db
    }

    /// Every row of the answer.
    ///
    /// # Errors
    /// A fault when the statement fails or a column is of another type.
    pub async fn all<T: FromRow>(
        &mut self,
        sql: &str,
        values: &[Value<'_>],
    ) -> Result<Vec<T>, Fault> {
        self.db.count_statement();
        if let Some(connection) = self.link.sqlite() {
            return sqlite_rows(connection, sql, values);
        }
        let rows = self
            .ask(sql, async |client| {
                let statement = client.prepare_cached(sql).await?;
                client.query(&statement, &borrowed(values)).await
            })
            .await?;
        let typed = rows
            .iter()
            .map(|row| T::from_row(&mut Row::postgres(row)))
            .collect::<Result<_, _>>();
        typed.map_err(|fault: Fault| fault.during(sql))
    }

    /// The first row of the answer, if it has one.
    ///
    /// # Errors
    /// As [`Tx::all`].
    pub async fn first<T: FromRow>(
        &mut self,
        sql: &str,
        values: &[Value<'_>],
    ) -> Result<Option<T>, Fault> {
        Ok(self.all(sql, values).await?.into_iter().next())
    }

    /// The one row that must be there.
    ///
    /// # Errors
    /// As [`Tx::all`], and when there is no row.
    pub async fn one<T: FromRow>(&mut self, sql: &str, values: &[Value<'_>]) -> Result<T, Fault> {
        self.first(sql, values)
            .await?
            .ok_or_else(|| Fault::broken(sql, "no row where one must be"))
    }

    /// Runs a statement that changes something; how many rows it touched.
    ///
    /// # Errors
    /// A fault when the statement fails; one that [`Fault::is_duplicate`] when a uniqueness rule refused.
    pub async fn run(&mut self, sql: &str, values: &[Value<'_>]) -> Result<u64, Fault> {
        self.db.count_statement();
        if let Some(connection) = self.link.sqlite() {
            return sqlite_run(connection, sql, values);
        }
        self.ask(sql, async |client| {
            let statement = client.prepare_cached(sql).await?;
            client.execute(&statement, &borrowed(values)).await
        })
        .await
    }

    /// Asks PostgreSQL, but not for ever: a connection that does not answer is given up.
    async fn ask<T>(
        &mut self,
        context: &str,
        question: impl AsyncFnOnce(&Object) -> Result<T, tokio_postgres::Error>,
    ) -> Result<T, Fault> {
        self.link.mark_asking(true);
        let client = self.link.postgres()?;
        let answer = tokio::time::timeout(postgres::PATIENCE, question(client)).await;
        let Ok(answer) = answer else {
            self.link.hang_up();
            return Err(postgres::silence(context));
        };
        self.link.mark_asking(false);
        answer.map_err(|error| postgres::fault(context, &error))
    }

    /// [`Tx::all`] for the rows that belong to any of `ids`: `{ids}` in `sql`
    /// stands for the list, whose numbers follow those of `values`. Lists are
    /// padded to a few lengths so that their statements stay prepared.
    ///
    /// # Errors
    /// As [`Tx::all`].
    pub async fn all_in<T: FromRow>(
        &mut self,
        sql: &'static str,
        values: &[Value<'_>],
        ids: &[i64],
    ) -> Result<Vec<T>, Fault> {
        let mut rows = Vec::new();
        for chunk in ids.chunks(LONGEST_LIST) {
            let length = LIST_LENGTHS
                .into_iter()
                .find(|length| *length >= chunk.len())
                .unwrap_or(LONGEST_LIST);
            let mut all = values.to_vec();
            all.extend(chunk.iter().copied().map(Value::Int));
            let last = chunk.last().copied().map_or(Value::Null, Value::Int);
            all.resize(values.len() + length, last);
            rows.extend(self.all(&list_sql(sql, values.len(), length), &all).await?);
        }
        Ok(rows)
    }

    /// Runs several statements without values, as migrations do.
    ///
    /// # Errors
    /// A fault when one of them fails.
    pub async fn script(&mut self, sql: &str) -> Result<(), Fault> {
        if let Some(connection) = self.link.sqlite() {
            return connection
                .execute_batch(sql)
                .map_err(|error| sqlite::fault("a script", &error));
        }
        self.link
            .postgres()?
            .batch_execute(sql)
            .await
            .map_err(|error| postgres::fault("a script", &error))
    }

    /// Makes the writes durable. Only after `Ok` may anybody be told that they happened.
    ///
    /// # Errors
    /// A fault when the engine could not make them durable; then nothing of them remains.
    pub async fn commit(self) -> Result<(), Fault> {
        match self.link {
            Link::SqliteWriter(turn) => turn.commit().await,
            Link::PostgresWriter(open) => open.commit().await,
            Link::SqliteReader(_) | Link::PostgresReader(_) => Ok(()),
        }
    }
}

const LIST_LENGTHS: [usize; 6] = [1, 4, 16, 24, 64, 256];
const LONGEST_LIST: usize = 256;

fn list_sql(sql: &str, taken: usize, length: usize) -> String {
    let mut list = String::with_capacity(length * 6);
    for place in 1..=length {
        if place > 1 {
            list.push(',');
        }
        list.push('$');
        list.push_str(&(taken + place).to_string());
    }
    sql.replace("{ids}", &list)
}

impl Link {
    // By `&mut`, so that futures holding a `Tx` stay `Send` although a SQLite connection is not `Sync`.
    fn sqlite(&mut self) -> Option<&Connection> {
        match self {
            Self::SqliteReader(reader) => reader.connection(),
            Self::SqliteWriter(turn) => turn.connection(),
            Self::PostgresReader(_) | Self::PostgresWriter(_) => None,
        }
    }

    fn postgres(&mut self) -> Result<&Object, Fault> {
        let client = match self {
            Self::PostgresReader(lent) => lent.client.as_ref(),
            Self::PostgresWriter(open) => open.client.as_ref(),
            Self::SqliteReader(_) | Self::SqliteWriter(_) => None,
        };
        client.ok_or_else(|| Fault::broken("using a connection", "it was given back"))
    }

    /// Closes a connection that does not answer, so that nobody else waits for it.
    fn hang_up(&mut self) {
        let client = match self {
            Self::PostgresReader(lent) => lent.client.take(),
            Self::PostgresWriter(open) => open.client.take(),
            Self::SqliteReader(_) | Self::SqliteWriter(_) => None,
        };
        drop(client.map(Object::take));
    }

    fn mark_asking(&mut self, asking: bool) {
        if let Self::PostgresReader(lent) = self {
            lent.asking = asking;
        }
    }
}

fn sqlite_run(connection: &Connection, sql: &str, values: &[Value<'_>]) -> Result<u64, Fault> {
    let run = || {
        let mut statement = connection.prepare_cached(sql)?;
        bind(&mut statement, values)?;
        statement.raw_execute()
    };
    run()
        .map(|touched| touched as u64)
        .map_err(|error| sqlite::fault(sql, &error))
}

fn sqlite_rows<T: FromRow>(
    connection: &Connection,
    sql: &str,
    values: &[Value<'_>],
) -> Result<Vec<T>, Fault> {
    let named = |error: &rusqlite::Error| sqlite::fault(sql, error);
    let mut statement = connection
        .prepare_cached(sql)
        .map_err(|error| named(&error))?;
    bind(&mut statement, values).map_err(|error| named(&error))?;
    let mut rows = statement.raw_query();
    let mut answer = Vec::new();
    while let Some(row) = rows.next().map_err(|error| named(&error))? {
        answer.push(T::from_row(&mut Row::sqlite(row)).map_err(|fault| fault.during(sql))?);
    }
    Ok(answer)
}

/// SQLite numbers `$1`, `$2` … by first appearance, so they are bound by name.
fn bind(statement: &mut rusqlite::Statement<'_>, values: &[Value<'_>]) -> rusqlite::Result<()> {
    let expected = statement.parameter_count();
    if expected != values.len() {
        return Err(rusqlite::Error::InvalidParameterCount(
            values.len(),
            expected,
        ));
    }
    for place in 1..=expected {
        let number = statement
            .parameter_name(place)
            .and_then(|name| name[1..].parse::<usize>().ok())
            .filter(|number| (1..=values.len()).contains(number))
            .ok_or(rusqlite::Error::InvalidParameterName(format!("${place}")))?;
        statement.raw_bind_parameter(place, values[number - 1])?;
    }
    Ok(())
}

fn borrowed<'a>(values: &'a [Value<'a>]) -> Vec<&'a (dyn ToSql + Sync)> {
    values
        .iter()
        .map(|value| value as &(dyn ToSql + Sync))
        .collect()
}
