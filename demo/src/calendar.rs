//! The working year in France: days, their names, public holidays and Paris time.
//!
//! Twenty lines of arithmetic instead of a calendar library: the demonstration
//! needs no time zone but one and no date before 1970.

/// Microseconds in one second, the unit of every instant here.
pub const SECOND: i64 = 1_000_000;
/// Microseconds in one minute.
pub const MINUTE: i64 = 60 * SECOND;
/// Microseconds in one hour.
pub const HOUR: i64 = 60 * MINUTE;
/// Microseconds in one day of 24 hours.
pub const DAY: i64 = 24 * HOUR;

const WEEKDAYS: [&str; 7] = [
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
];
const ENGLISH_WEEKDAYS: [&str; 7] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];
const MONTHS: [&str; 12] = [
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

/// A day in Paris, counted from 1 January 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(pub i64);

/// A day as people write it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Date {
    /// Four digits.
    pub year: i64,
    /// 1 to 12.
    pub month: usize,
    /// 1 to 31.
    pub day: i64,
}

impl Day {
    /// The day it is in Paris at this instant (microseconds, UTC).
    #[must_use]
    pub fn of(instant: i64) -> Self {
        Self((instant + paris_offset(instant)).div_euclid(DAY))
    }

    /// The day of this date (proleptic Gregorian; Howard Hinnant's `days_from_civil`).
    #[must_use]
    pub fn from_date(year: i64, month: i64, day: i64) -> Self {
        let year = if month <= 2 { year - 1 } else { year };
        let era = year.div_euclid(400);
        let year_of_era = year - era * 400;
        let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        Self(era * 146_097 + day_of_era - 719_468)
    }

    /// The date of this day.
    #[must_use]
    pub fn date(self) -> Date {
        let shifted = self.0 + 719_468;
        let era = shifted.div_euclid(146_097);
        let day_of_era = shifted.rem_euclid(146_097);
        let year_of_era =
            (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted_month = (5 * day_of_year + 2) / 153;
        let month = if shifted_month < 10 {
            shifted_month + 3
        } else {
            shifted_month - 9
        };
        Date {
            year: year_of_era + era * 400 + i64::from(month <= 2),
            month: usize::try_from(month).unwrap_or(1),
            day: day_of_year - (153 * shifted_month + 2) / 5 + 1,
        }
    }

    /// 0 on Mondays, 6 on Sundays.
    #[must_use]
    pub fn weekday(self) -> usize {
        usize::try_from((self.0 + 3).rem_euclid(7)).unwrap_or(0)
    }

    /// True from Monday to Friday, except on public holidays.
    #[must_use]
    pub fn is_worked(self) -> bool {
        self.weekday() < 5 && !self.is_holiday()
    }

    /// The eleven public holidays of article L. 3133-1 of the French labour code.
    #[must_use]
    pub fn is_holiday(self) -> bool {
        let date = self.date();
        let fixed = [
            (1, 1),
            (5, 1),
            (5, 8),
            (7, 14),
            (8, 15),
            (11, 1),
            (11, 11),
            (12, 25),
        ];
        let after_easter = self.0 - easter(date.year).0;
        fixed.contains(&(date.month, date.day)) || [1, 39, 50].contains(&after_easter)
    }

    /// The instant (microseconds, UTC) of this minute of this day in Paris.
    #[must_use]
    pub fn at(self, minute: i64) -> i64 {
        let local = self.0 * DAY + minute * MINUTE;
        local - paris_offset(local - HOUR)
    }

    /// This day moved by so many days, then on to a worked day in the same direction.
    #[must_use]
    pub fn worked_after(self, days: i64) -> Self {
        let step = if days < 0 { -1 } else { 1 };
        let mut day = Self(self.0 + days);
        while days != 0 && !day.is_worked() {
            day.0 += step;
        }
        day
    }

    /// « lundi »
    #[must_use]
    pub fn weekday_name(self, french: bool) -> &'static str {
        if french {
            WEEKDAYS[self.weekday()]
        } else {
            ENGLISH_WEEKDAYS[self.weekday()]
        }
    }

    /// « mars »
    #[must_use]
    pub fn month_name(self, french: bool) -> &'static str {
        month_name(self.date().month, french)
    }

    /// « jeudi 14 mars », « mardi 1er avril », “Thursday 14 March”.
    #[must_use]
    pub fn in_words(self, french: bool) -> String {
        let day = self.date().day;
        let rank = if french && day == 1 { "er" } else { "" };
        format!(
            "{} {day}{rank} {}",
            self.weekday_name(french),
            self.month_name(french)
        )
    }

    /// The week's number in the year, as ISO 8601 counts it.
    #[must_use]
    pub fn week(self) -> i64 {
        let thursday = Self(self.0 + 3 - i64::try_from(self.weekday()).unwrap_or(0));
        (thursday.0 - Self::from_date(thursday.date().year, 1, 1).0) / 7 + 1
    }
}

/// The name of a month from 1 to 12; numbers beyond go round the year.
#[must_use]
pub fn month_name(month: usize, french: bool) -> &'static str {
    let index = (month + 11) % 12;
    if french {
        MONTHS[index]
    } else {
        ENGLISH_MONTHS[index]
    }
}

/// Easter Sunday (Oudin's form of the Gregorian computus).
fn easter(year: i64) -> Day {
    let (golden, century) = (year % 19, year / 100);
    let skipped = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
    let full_moon = skipped - (skipped / 28) * (1 - (29 / (skipped + 1)) * ((21 - golden) / 11));
    let weekday = (year + year / 4 + full_moon + 2 - century + century / 4) % 7;
    let offset = full_moon - weekday;
    let month = 3 + (offset + 40) / 44;
    Day::from_date(year, month, offset + 28 - 31 * (month / 4))
}

/// One or two hours, as Directive 2000/84/EC sets summer time: from the last
/// Sunday of March to the last Sunday of October, both at 01:00 UTC.
fn paris_offset(instant: i64) -> i64 {
    let year = Day(instant.div_euclid(DAY)).date().year;
    let change = |month| {
        let last = Day::from_date(year, month, 31);
        let sunday = last.0 - (last.0 + 4).rem_euclid(7);
        sunday * DAY + HOUR
    };
    if (change(3)..change(10)).contains(&instant) {
        2 * HOUR
    } else {
        HOUR
    }
}

#[cfg(test)]
mod tests {
    use super::{Day, HOUR, easter};

    #[test]
    fn dates_go_there_and_back() {
        for day in (0..40_000).step_by(17) {
            let date = Day(day).date();
            let month = i64::try_from(date.month).unwrap();
            assert_eq!(Day::from_date(date.year, month, date.day), Day(day));
        }
    }

    #[test]
    fn known_days_are_what_they_are() {
        assert_eq!(
            Day::from_date(2026, 4, 1).in_words(true),
            "mercredi 1er avril"
        );
        assert_eq!(easter(2025), Day::from_date(2025, 4, 20));
        assert_eq!(easter(2026), Day::from_date(2026, 4, 5));
        assert!(Day::from_date(2026, 5, 14).is_holiday());
        assert_eq!(Day::from_date(2026, 1, 1).week(), 1);
        assert_eq!(Day::from_date(2027, 1, 1).week(), 53);
    }

    #[test]
    fn paris_is_ahead_of_utc() {
        let noon = |day: Day| day.at(720).rem_euclid(24 * HOUR) / HOUR;
        assert_eq!(noon(Day::from_date(2026, 1, 10)), 11);
        assert_eq!(noon(Day::from_date(2026, 7, 10)), 10);
    }
}
