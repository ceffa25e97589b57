//! Days and hours as each language writes them, in the reader's time zone.

use jiff::civil::Date;
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

const FRENCH_DAYS: [&str; 7] = [
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
];
const ENGLISH_DAYS: [&str; 7] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
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

    /// A month: « mars 2026 », “March 2026”.
    #[must_use]
    pub fn month(self, day: Date) -> String {
        let month = usize::from(day.month().unsigned_abs()) - 1;
        let name = match self.lang() {
            Lang::Fr => FRENCH_MONTHS[month],
            Lang::En => ENGLISH_MONTHS[month],
        };
        format!("{name} {}", day.year())
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

    /// A moment to come, as one says it: « demain à 8 h », « lundi à 9 h 30 »; with its date
    /// once a week lies between.
    #[must_use]
    pub fn coming(self, instant: Instant, now: Instant, zone: &TimeZone) -> String {
        let time = instant.timestamp().to_zoned(zone.clone());
        let today = now.timestamp().to_zoned(zone.clone()).date();
        let days = today.until(time.date()).map_or(0, |span| span.get_days());
        let weekday = usize::from(time.weekday().to_monday_zero_offset().unsigned_abs());
        let french = self.lang() == Lang::Fr;
        let day = match (days, french) {
            (0, true) => "aujourd’hui".to_owned(),
            (0, false) => "today".to_owned(),
            (1, true) => "demain".to_owned(),
            (1, false) => "tomorrow".to_owned(),
            (2..=6, true) => FRENCH_DAYS[weekday].to_owned(),
            (2..=6, false) => ENGLISH_DAYS[weekday].to_owned(),
            (_, true) => format!("{} {}", FRENCH_DAYS[weekday], self.day(instant, zone)),
            (_, false) => format!("{} {}", ENGLISH_DAYS[weekday], self.day(instant, zone)),
        };
        match (french, time.minute()) {
            (true, 0) => format!("{day} à {}\u{a0}h", time.hour()),
            (true, minute) => format!("{day} à {}\u{a0}h\u{a0}{minute:02}", time.hour()),
            (false, minute) => format!("{day} at {:02}:{minute:02}", time.hour()),
        }
    }
}
