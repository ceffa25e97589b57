//! What can be bound to a statement: the closed set of column types.

use std::borrow::Cow;

use bytes::BytesMut;
use rusqlite::types::{ToSqlOutput, ValueRef};
use tokio_postgres::types::{IsNull, ToSql, Type, to_sql_checked};

use crate::clock::Instant;

/// A value on its way into the database.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Value<'a> {
    /// `NULL`, of any type.
    Null,
    /// A `bigint`: a number, an identifier, an instant.
    Int(i64),
    /// A `boolean`.
    Bool(bool),
    /// A `text`.
    Text(&'a str),
    /// A `bytea`.
    Bytes(&'a [u8]),
}

/// Whatever can be bound: how a type of the domain becomes a [`Value`].
pub trait ToValue {
    /// The value as the database takes it.
    fn value(&self) -> Value<'_>;
}

macro_rules! to_value {
    ($($type:ty: $self:ident => $value:expr;)+) => {$(
        impl ToValue for $type {
            fn value(&$self) -> Value<'_> {
                $value
            }
        }
    )+};
}
to_value! {
    i64: self => Value::Int(*self);
    i32: self => Value::Int(i64::from(*self));
    u32: self => Value::Int(i64::from(*self));
    usize: self => Value::Int(i64::try_from(*self).unwrap_or(i64::MAX));
    bool: self => Value::Bool(*self);
    str: self => Value::Text(self);
    String: self => Value::Text(self);
    [u8]: self => Value::Bytes(self);
    Vec<u8>: self => Value::Bytes(self);
    Instant: self => Value::Int(self.0);
    Value<'_>: self => *self;
}

impl<T: ToValue + ?Sized> ToValue for &T {
    fn value(&self) -> Value<'_> {
        (**self).value()
    }
}

impl<T: ToValue> ToValue for Option<T> {
    fn value(&self) -> Value<'_> {
        self.as_ref().map_or(Value::Null, ToValue::value)
    }
}

/// A text as both engines take it. PostgreSQL keeps no NUL character; the mark of what could
/// not be kept stands in its place, as in everything that passes through Markdown.
fn bindable(text: &str) -> Cow<'_, str> {
    if text.contains('\0') {
        Cow::Owned(text.replace('\0', "\u{fffd}"))
    } else {
        Cow::Borrowed(text)
    }
}

impl rusqlite::ToSql for Value<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Null => ValueRef::Null,
            Self::Int(value) => ValueRef::Integer(*value),
            Self::Bool(value) => ValueRef::Integer(i64::from(*value)),
            Self::Text(value) => match bindable(value) {
                Cow::Borrowed(text) => ValueRef::Text(text.as_bytes()),
                Cow::Owned(text) => return Ok(ToSqlOutput::Owned(text.into())),
            },
            Self::Bytes(value) => ValueRef::Blob(value),
        }))
    }
}

impl ToSql for Value<'_> {
    fn to_sql(
        &self,
        ty: &Type,
        out: &mut BytesMut,
    ) -> Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
        match self {
            Self::Null => Ok(IsNull::Yes),
            Self::Int(value) => value.to_sql_checked(ty, out),
            Self::Bool(value) => value.to_sql_checked(ty, out),
            Self::Text(value) => bindable(value).to_sql_checked(ty, out),
            Self::Bytes(value) => value.to_sql_checked(ty, out),
        }
    }

    fn accepts(_: &Type) -> bool {
        // Each arm above checks for itself: one `Value` serves every column type.
        true
    }

    to_sql_checked!();
}
