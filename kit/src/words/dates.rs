//! Days and hours as each language writes them, in the reader's time zone.

use jiff::tz::TimeZone;

use super::{Lang, Words};
use crate::clock::Instant;

const FRENCH_MONTHS: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];
const ENGLISH_MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The time zone of that name (IANA); Paris when the name is unknown.
#[must_use]
pub fn zone(name: &str) -> TimeZone {
    TimeZone::get(name)
        .or_else(|_| TimeZone::get("Europe/Paris"))
        .unwrap_or(TimeZone::UTC)
}

impl Words {
    /// A day: « 12 mars 2026 », “12 March 2026”.
    #[must_use]
    pub fn day(self, instant: Instant, zone: &TimeZone) -> String {
        let date = instant.timestamp().to_zoned(zone.clone());
        let month = usize::from(date.month().unsigned_abs()) - 1;
        match self.lang() {
            // The first of a month is an ordinal in French, the other days are not.
            Lang::Fr if date.day() == 1 => format!("1er {} {}", FRENCH_MONTHS[month], date.year()),
            Lang::Fr => format!("{} {} {}", date.day(), FRENCH_MONTHS[month], date.year()),
            Lang::En => format!("{} {} {}", date.day(), ENGLISH_MONTHS[month], date.year()),
        }
    }

    /// A day and an hour: « 12 mars 2026 à 14 h 05 », “12 March 2026 at 14:05”.
    #[must_use]
    pub fn moment(self, instant: Instant, zone: &TimeZone) -> String {
        let time = instant.timestamp().to_zoned(zone.clone());
        let day = self.day(instant, zone);
        match self.lang() {
            Lang::Fr => format!("{day} à {}\u{a0}h\u{a0}{:02}", time.hour(), time.minute()),
            Lang::En => format!("{day} at {:02}:{:02}", time.hour(), time.minute()),
        }
    }
}
