//! What comes out of the database: a row, read column by column from left to right.

use crate::clock::Instant;
use crate::fault::Fault;

/// One cell of a row, before it is given a type.
#[derive(Debug, Clone, Copy)]
pub enum Cell<'a> {
    /// From SQLite.
    Sqlite(rusqlite::types::ValueRef<'a>),
    /// From PostgreSQL: the row and the column's place.
    Postgres(&'a tokio_postgres::Row, usize),
}

/// A row whose columns are read in their order: `Post { id: row.next()?, body: row.next()? }`.
pub struct Row<'a> {
    source: Source<'a>,
    place: usize,
}

enum Source<'a> {
    Sqlite(&'a rusqlite::Row<'a>),
    Postgres(&'a tokio_postgres::Row),
}

impl<'a> Row<'a> {
    pub(super) fn sqlite(row: &'a rusqlite::Row<'a>) -> Self {
        Self {
            source: Source::Sqlite(row),
            place: 0,
        }
    }

    pub(super) fn postgres(row: &'a tokio_postgres::Row) -> Self {
        Self {
            source: Source::Postgres(row),
            place: 0,
        }
    }

    /// The next column.
    ///
    /// # Errors
    /// A fault when there is no further column or it holds another type.
    #[expect(
        clippy::should_implement_trait,
        reason = "columns have different types, an iterator has one"
    )]
    pub fn next<T: Column>(&mut self) -> Result<T, Fault> {
        let place = self.place;
        self.place += 1;
        let cell = match self.source {
            Source::Sqlite(row) => Cell::Sqlite(
                row.get_ref(place)
                    .map_err(|error| Fault::broken("reading a column", error))?,
            ),
            Source::Postgres(row) => Cell::Postgres(row, place),
        };
        T::column(cell).map_err(|fault| fault.during(&format!("column {}", place + 1)))
    }
}

/// A type that one column can hold.
pub trait Column: Sized {
    /// Reads the cell.
    ///
    /// # Errors
    /// A fault when the cell holds another type.
    fn column(cell: Cell<'_>) -> Result<Self, Fault>;
}

/// A whole row as a value.
pub trait FromRow: Sized {
    /// Reads the row from its first column on.
    ///
    /// # Errors
    /// A fault when the columns are not those that were expected.
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault>;
}

/// Marks the column types that may also stand for a whole row of one column.
pub trait Single: Column {}

impl<T: Single> FromRow for T {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        row.next()
    }
}

macro_rules! tuples {
    ($($($name:ident)+;)+) => {$(
        impl<$($name: Column),+> FromRow for ($($name,)+) {
            fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
                Ok(($(row.next::<$name>()?,)+))
            }
        }
    )+};
}
tuples! { A; A B; A B C; A B C D; A B C D E; A B C D E F; A B C D E F G; A B C D E F G H; }

fn unexpected(error: impl std::fmt::Display) -> Fault {
    Fault::broken("a value of another type", error)
}

macro_rules! column {
    ($type:ty, $sqlite:expr) => {
        impl Column for $type {
            fn column(cell: Cell<'_>) -> Result<Self, Fault> {
                match cell {
                    Cell::Sqlite(value) => $sqlite(value).map_err(unexpected),
                    Cell::Postgres(row, place) => row.try_get(place).map_err(unexpected),
                }
            }
        }
        impl Single for $type {}
    };
}

column!(i64, |value: rusqlite::types::ValueRef<'_>| value.as_i64());
column!(bool, |value: rusqlite::types::ValueRef<'_>| value
    .as_i64()
    .map(|number| number != 0));
column!(String, |value: rusqlite::types::ValueRef<'_>| value
    .as_str()
    .map(str::to_owned));
column!(Vec<u8>, |value: rusqlite::types::ValueRef<'_>| value
    .as_blob()
    .map(<[u8]>::to_vec));

impl Column for Instant {
    fn column(cell: Cell<'_>) -> Result<Self, Fault> {
        i64::column(cell).map(Self)
    }
}
impl Single for Instant {}

impl<T: Column> Column for Option<T> {
    fn column(cell: Cell<'_>) -> Result<Self, Fault> {
        let empty = match cell {
            Cell::Sqlite(value) => matches!(value, rusqlite::types::ValueRef::Null),
            Cell::Postgres(row, place) => {
                row.try_get::<_, Anything>(place)
                    .map_err(unexpected)?
                    .is_null
            }
        };
        if empty {
            Ok(None)
        } else {
            T::column(cell).map(Some)
        }
    }
}
impl<T: Single> Single for Option<T> {}

/// Asks PostgreSQL's row only whether the cell is empty.
struct Anything {
    is_null: bool,
}

impl<'a> tokio_postgres::types::FromSql<'a> for Anything {
    fn from_sql(
        _: &tokio_postgres::types::Type,
        _: &'a [u8],
    ) -> Result<Self, Box<dyn std::error::Error + Sync + Send>> {
        Ok(Self { is_null: false })
    }

    fn from_sql_null(
        _: &tokio_postgres::types::Type,
    ) -> Result<Self, Box<dyn std::error::Error + Sync + Send>> {
        Ok(Self { is_null: true })
    }

    fn accepts(_: &tokio_postgres::types::Type) -> bool {
        true
    }
}
