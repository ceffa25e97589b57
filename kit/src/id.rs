//! Identifiers: 63 bits, ordered by time, safe for several nodes.
//!
//! 42 bits of milliseconds since 2000 (what is imported may be old), then 21 bits that start at chance in each
//! millisecond and count upwards, so two nodes meet once in about two million
//! pairs drawn in the same millisecond, and the primary key refuses even that.

use std::sync::Mutex;

use crate::clock::{Clock, Instant};
use crate::dice::Dice;

const EPOCH_2000_MS: i64 = 946_684_800_000;
const LOW_BITS: u32 = 21;
const LOW_MASK: i64 = (1 << LOW_BITS) - 1;

/// Makes identifiers that never go backwards on one node.
#[derive(Debug, Default)]
pub struct Ids {
    last: Mutex<i64>,
}

impl Ids {
    /// The next identifier: greater than every earlier one of this node.
    pub fn next(&self, clock: &dyn Clock, dice: &dyn Dice) -> i64 {
        let milliseconds = clock.now().0.div_euclid(1000);
        let mut last = self
            .last
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        *last = (*last + 1).max(at(milliseconds, dice));
        *last
    }
}

/// An identifier for something that happened at another time, as an import needs.
#[must_use]
pub fn dated(microseconds: i64, dice: &dyn Dice) -> i64 {
    at(microseconds.div_euclid(1000), dice)
}

/// The smallest identifier that could have been made at that time: a boundary for searches by date.
#[must_use]
pub const fn floor(microseconds: i64) -> i64 {
    let milliseconds = microseconds.div_euclid(1000) - EPOCH_2000_MS;
    // Before 2000 identifiers shrink to the smallest ones instead of turning negative.
    if milliseconds < 0 {
        0
    } else {
        milliseconds << LOW_BITS
    }
}

/// When an identifier was made, to the millisecond.
#[must_use]
pub const fn moment(id: i64) -> Instant {
    Instant(((id >> LOW_BITS) + EPOCH_2000_MS) * 1000)
}

fn at(milliseconds: i64, dice: &dyn Dice) -> i64 {
    let mut bytes = [0; 4];
    dice.fill(&mut bytes);
    // Half the range is left for counting upwards within the millisecond.
    let low = i64::from(u32::from_le_bytes(bytes)) & (LOW_MASK >> 1);
    floor(milliseconds * 1000) | low
}

/// Defines the identifier of one kind of thing: a type of its own, a `bigint` in
/// the database, a decimal string in JSON and in addresses.
#[macro_export]
macro_rules! id_type {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub i64);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }
        impl std::str::FromStr for $name {
            type Err = std::num::ParseIntError;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
        impl $crate::db::Column for $name {
            fn column(cell: $crate::db::Cell<'_>) -> Result<Self, $crate::fault::Fault> {
                i64::column(cell).map(Self)
            }
        }
        impl $crate::db::Single for $name {}
        impl $crate::db::ToValue for $name {
            fn value(&self) -> $crate::db::Value<'_> {
                $crate::db::Value::Int(self.0)
            }
        }
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(&self.0)
            }
        }
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str> as serde::Deserialize<'de>>::deserialize(deserializer)?;
                text.parse().map_err(<D::Error as serde::de::Error>::custom)
            }
        }
    };
}
