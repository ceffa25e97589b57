//! Time as a value: nothing reads the wall clock but [`SystemClock`].

use std::sync::Arc;
use std::time::{SystemTime, UNIX_EPOCH};

use serde::{Deserialize, Serialize};

/// A point in time: microseconds since 1970-01-01 UTC, as every engine stores it.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Default,
)]
#[serde(transparent)]
pub struct Instant(pub i64);

/// One second, in the unit of [`Instant`].
pub const SECOND: i64 = 1_000_000;
/// One minute, in the unit of [`Instant`].
pub const MINUTE: i64 = 60 * SECOND;
/// One hour, in the unit of [`Instant`].
pub const HOUR: i64 = 60 * MINUTE;
/// Twenty-four hours, in the unit of [`Instant`]; a civil day can be longer or shorter.
pub const DAY: i64 = 24 * HOUR;

impl Instant {
    /// The instant `microseconds` later (earlier when negative); saturates at the ends of time.
    #[must_use]
    pub const fn plus(self, microseconds: i64) -> Self {
        Self(self.0.saturating_add(microseconds))
    }

    /// Microseconds from `earlier` to this instant.
    #[must_use]
    pub const fn since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0)
    }

    /// The instant in RFC 3339, to the second, in UTC: what HTML and JSON carry.
    #[must_use]
    pub fn rfc3339(self) -> String {
        let seconds = self.0.div_euclid(SECOND);
        jiff::Timestamp::from_second(seconds).map_or_else(|_| String::new(), |t| t.to_string())
    }

    /// The same instant as a `jiff` timestamp, clamped to the years it knows.
    #[must_use]
    pub fn timestamp(self) -> jiff::Timestamp {
        jiff::Timestamp::from_microsecond(self.0).unwrap_or(jiff::Timestamp::MAX)
    }
}

impl From<jiff::Timestamp> for Instant {
    fn from(timestamp: jiff::Timestamp) -> Self {
        Self(timestamp.as_microsecond())
    }
}

/// Where the present comes from; a test brings a still one.
pub trait Clock: Send + Sync + 'static {
    /// The present.
    fn now(&self) -> Instant;
}

/// The clock as it is shared between handlers.
pub type SharedClock = Arc<dyn Clock>;

/// The machine's own clock.
#[derive(Debug, Default, Clone, Copy)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "the one place where time enters")]
    fn now(&self) -> Instant {
        let elapsed = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default();
        Instant(i64::try_from(elapsed.as_micros()).unwrap_or(i64::MAX))
    }
}
