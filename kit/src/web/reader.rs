//! Who reads the answer, as far as its words and looks go.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use jiff::tz::TimeZone;

use super::Stop;
use crate::clock::Instant;
use crate::words::Words;

/// Light, dark, or as the device says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// As the device says.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// As the `data-theme` attribute and the database write it.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The theme of that tag; as the device says when there is none.
    #[must_use]
    pub fn from_tag(tag: &str) -> Self {
        match tag {
            "light" => Self::Light,
            "dark" => Self::Dark,
            _ => Self::Auto,
        }
    }
}

/// How the answer is to be worded and shown.
#[derive(Clone)]
pub struct Reader {
    /// The sentences, in the reader's language.
    pub words: Words,
    /// The reader's time zone.
    pub zone: TimeZone,
    /// The reader's theme.
    pub theme: Theme,
}

impl Reader {
    /// A day in the reader's zone and language.
    #[must_use]
    pub fn day(&self, instant: Instant) -> String {
        self.words.day(instant, &self.zone)
    }

    /// A day and hour in the reader's zone and language.
    #[must_use]
    pub fn moment(&self, instant: Instant) -> String {
        self.words.moment(instant, &self.zone)
    }

    /// A moment to come, in the reader's zone and language: « lundi à 8 h ».
    #[must_use]
    pub fn coming(&self, instant: Instant, now: Instant) -> String {
        self.words.coming(instant, now, &self.zone)
    }
}

impl<S: Sync> FromRequestParts<S> for Reader {
    type Rejection = Stop;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Stop> {
        parts.extensions.get::<Self>().cloned().ok_or_else(|| {
            Stop::from(crate::fault::Fault::broken(
                "answering",
                "no reader was resolved",
            ))
        })
    }
}
