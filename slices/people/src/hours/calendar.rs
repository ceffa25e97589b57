//! From when on somebody may be reached.

use std::collections::HashMap;

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use kit::clock::Instant;
use kit::db::{FromRow, Row, Tx};
use kit::fault::Fault;
use kit::values;

use super::LeaveId;
use super::week::{DAY_MINUTES, Shift, Week};
use crate::PersonId;

/// How far ahead work is looked for: a year of leave and a little.
const LONGEST_ABSENCE: i32 = 500;

/// The columns of a [`Calendar`], of `people p` beside `organisation o`: their own week or
/// that of the organisation, and their leave since the day in the parameter of that name.
macro_rules! calendar_columns {
    ($since:literal) => {
        concat!(
            "coalesce(p.hours, o.hours), p.hours is not null, p.zone, \
             coalesce((select string_agg(cast(l.id as text) || ' ' || l.first_day || ' ' || l.last_day, ',') \
               from leaves l where l.person_id = p.id and l.last_day >= ",
            $since,
            "), '')"
        )
    };
}
pub(crate) use calendar_columns;

const CALENDARS: &str = concat!(
    "select p.id, ",
    calendar_columns!("$1"),
    " from people p join organisation o on o.id = 1 where p.id in ({ids})"
);

/// Days on which somebody is away, the first and the last included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Leave {
    /// Its number.
    pub id: LeaveId,
    /// The first day.
    pub first: Date,
    /// The last day.
    pub last: Date,
}

/// When somebody works.
#[derive(Debug, Clone, PartialEq)]
pub struct Calendar {
    /// Their week.
    pub week: Week,
    /// Whether the week is their own, and not that of the organisation.
    pub own: bool,
    /// Where their clock stands.
    pub zone: TimeZone,
    /// When they are away, a few days that are over among them: last night's work may not be.
    pub leaves: Vec<Leave>,
}

impl Calendar {
    /// When a person works; nothing for nobody.
    ///
    /// # Errors
    /// A fault when the database cannot be read.
    pub async fn of(tx: &mut Tx, person: PersonId, now: Instant) -> Result<Option<Self>, Fault> {
        Ok(Self::of_all(tx, &[person], now).await?.remove(&person))
    }

    /// When each of these people works.
    ///
    /// # Errors
    /// A fault when the database cannot be read.
    pub async fn of_all(
        tx: &mut Tx,
        people: &[PersonId],
        now: Instant,
    ) -> Result<HashMap<PersonId, Self>, Fault> {
        let people: Vec<i64> = people.iter().map(|person| person.0).collect();
        let found: Vec<Theirs> = tx.all_in(CALENDARS, values![lately(now)], &people).await?;
        let calendars = found.into_iter();
        Ok(calendars
            .map(|Theirs(person, calendar)| (person, calendar))
            .collect())
    }

    /// Those of these people who are outside of their hours, and from when on they may be
    /// reached: nothing for whoever does not come back within reach.
    ///
    /// # Errors
    /// A fault when the database cannot be read.
    pub async fn resting(
        tx: &mut Tx,
        people: &[PersonId],
        now: Instant,
    ) -> Result<Vec<(PersonId, Option<Instant>)>, Fault> {
        let calendars = Self::of_all(tx, people, now).await?;
        let resting = people.iter().filter_map(|person| {
            let calendar = calendars.get(person)?;
            (!calendar.is_open(now)).then(|| (*person, calendar.open_from(now)))
        });
        Ok(resting.collect())
    }

    /// The first moment, now or later, at which they may be reached; nothing for whoever
    /// works on no day within reach.
    #[must_use]
    pub fn open_from(&self, now: Instant) -> Option<Instant> {
        let today = civil(now, &self.zone).date();
        // Last night's work may not be over.
        (-1..LONGEST_ABSENCE).find_map(|days| {
            let day = today.checked_add(jiff::Span::new().days(days)).ok()?;
            let (begins, ends) = self.hours_of(day)?;
            (now < ends).then(|| now.max(begins))
        })
    }

    /// Whether they may be reached now.
    #[must_use]
    pub fn is_open(&self, now: Instant) -> bool {
        let today = civil(now, &self.zone).date();
        let within = |day| {
            self.hours_of(day)
                .is_some_and(|(begins, ends)| begins <= now && now < ends)
        };
        within(today) || today.yesterday().is_ok_and(within)
    }

    /// Their leave that is not over.
    pub fn ahead(&self, now: Instant) -> impl Iterator<Item = &Leave> {
        let today = civil(now, &self.zone).date();
        self.leaves.iter().filter(move |leave| leave.last >= today)
    }

    /// When work begins and ends on a day, if there is any.
    fn hours_of(&self, day: Date) -> Option<(Instant, Instant)> {
        let away = |leave: &Leave| leave.first <= day && day <= leave.last;
        if self.leaves.iter().any(away) {
            return None;
        }
        let weekday = day.weekday().to_monday_zero_offset();
        let Shift { from, until } = (*self.week.0.get(usize::try_from(weekday).ok()?)?)?;
        Some((self.moment(day, from)?, self.moment(day, until)?))
    }

    /// That time of that day: where clocks are put forward over it, the moment after; where
    /// they are put back, the first of the two.
    fn moment(&self, day: Date, minutes: u16) -> Option<Instant> {
        let (day, minutes) = if minutes >= DAY_MINUTES {
            (day.tomorrow().ok()?, minutes - DAY_MINUTES)
        } else {
            (day, minutes)
        };
        let hour = i8::try_from(minutes / 60).ok()?;
        let minute = i8::try_from(minutes % 60).ok()?;
        let moment = day
            .at(hour, minute, 0, 0)
            .to_zoned(self.zone.clone())
            .ok()?;
        Some(Instant(moment.timestamp().as_microsecond()))
    }
}

/// Two days before this one in Greenwich: nowhere on earth was yesterday earlier.
pub(crate) fn lately(now: Instant) -> String {
    let today = civil(now, &TimeZone::UTC).date();
    let yesterday = today.yesterday().unwrap_or(today);
    yesterday.yesterday().unwrap_or(yesterday).to_string()
}

impl FromRow for Calendar {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        let (week, own) = (row.next()?, row.next()?);
        let zone: String = row.next()?;
        let leaves: String = row.next()?;
        let mut leaves = leaves
            .split_terminator(',')
            .map(|leave| Leave::kept(leave).ok_or_else(|| Fault::broken("reading a leave", leave)))
            .collect::<Result<Vec<_>, _>>()?;
        leaves.sort_unstable_by_key(|leave| (leave.first, leave.id));
        Ok(Self {
            week,
            own,
            zone: kit::words::zone(&zone),
            leaves,
        })
    }
}

/// Somebody and when they work.
struct Theirs(PersonId, Calendar);

impl FromRow for Theirs {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        Ok(Self(row.next()?, Calendar::from_row(row)?))
    }
}

impl Leave {
    /// As a row gives it: its number, the first day and the last.
    fn kept(text: &str) -> Option<Self> {
        let mut parts = text.split(' ');
        Some(Self {
            id: parts.next()?.parse().ok()?,
            first: parts.next()?.parse().ok()?,
            last: parts.next()?.parse().ok()?,
        })
    }
}

/// What the wall clock shows there.
fn civil(at: Instant, zone: &TimeZone) -> DateTime {
    let timestamp = jiff::Timestamp::from_microsecond(at.0).unwrap_or_default();
    zone.to_datetime(timestamp)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn calendar(zone: &str, leaves: &[(&str, &str)]) -> Calendar {
        Calendar {
            week: Week::default(),
            own: false,
            zone: kit::words::zone(zone),
            leaves: leaves
                .iter()
                .map(|(first, last)| Leave {
                    id: LeaveId(0),
                    first: first.parse().unwrap(),
                    last: last.parse().unwrap(),
                })
                .collect(),
        }
    }

    fn at(text: &str) -> Instant {
        let timestamp: jiff::Timestamp = text.parse().unwrap();
        Instant(timestamp.as_microsecond())
    }

    #[test]
    fn within_the_hours_now_is_the_moment() {
        let paris = calendar("Europe/Paris", &[]);
        let now = at("2026-03-12T14:00:00+01:00");
        assert_eq!(paris.open_from(now), Some(now));
        assert!(paris.is_open(now));
    }

    #[test]
    fn evenings_and_week_ends_wait_for_the_next_morning_of_work() {
        let paris = calendar("Europe/Paris", &[]);
        for (now, opens) in [
            ("2026-03-12T08:59:59+01:00", "2026-03-12T09:00:00+01:00"),
            ("2026-03-12T18:00:00+01:00", "2026-03-13T09:00:00+01:00"),
            ("2026-03-13T18:30:00+01:00", "2026-03-16T09:00:00+01:00"),
            ("2026-03-14T11:00:00+01:00", "2026-03-16T09:00:00+01:00"),
        ] {
            assert_eq!(paris.open_from(at(now)), Some(at(opens)), "{now}");
            assert!(!paris.is_open(at(now)));
        }
    }

    #[test]
    fn mornings_follow_the_clock_through_daylight_saving() {
        let paris = calendar("Europe/Paris", &[]);
        // The nights of 29 March and 25 October 2026, in the middle of a week-end.
        assert_eq!(
            paris.open_from(at("2026-03-28T12:00:00+01:00")),
            Some(at("2026-03-30T09:00:00+02:00"))
        );
        assert_eq!(
            paris.open_from(at("2026-10-24T12:00:00+02:00")),
            Some(at("2026-10-26T09:00:00+01:00"))
        );
    }

    #[test]
    fn a_shift_that_begins_in_the_missing_hour_begins_after_it() {
        let mut night = calendar("Europe/Paris", &[]);
        let shift = Some(Shift {
            from: 2 * 60 + 30,
            until: 8 * 60,
        });
        night.week = Week([shift; 7]);
        assert_eq!(
            night.open_from(at("2026-03-29T00:00:00+01:00")),
            Some(at("2026-03-29T03:30:00+02:00"))
        );
        // The hour that comes twice: the first of the two.
        assert_eq!(
            night.open_from(at("2026-10-25T00:00:00+02:00")),
            Some(at("2026-10-25T02:30:00+02:00"))
        );
    }

    #[test]
    fn a_leap_day_is_a_day() {
        let paris = calendar("Europe/Paris", &[("2028-02-28", "2028-02-28")]);
        assert_eq!(
            paris.open_from(at("2028-02-28T10:00:00+01:00")),
            Some(at("2028-02-29T09:00:00+01:00"))
        );
    }

    #[test]
    fn leave_is_waited_for_its_last_day_included() {
        let paris = calendar(
            "Europe/Paris",
            &[("2026-03-12", "2026-03-13"), ("2026-03-16", "2026-03-17")],
        );
        assert_eq!(
            paris.open_from(at("2026-03-12T10:00:00+01:00")),
            Some(at("2026-03-18T09:00:00+01:00"))
        );
    }

    #[test]
    fn until_midnight_is_until_the_day_is_over() {
        let mut late = calendar("Europe/Paris", &[]);
        late.week = Week([Shift::read("16:00", "00:00").unwrap(); 7]);
        assert!(late.is_open(at("2026-03-12T23:59:59+01:00")));
        assert!(!late.is_open(at("2026-03-13T00:00:00+01:00")));
    }

    #[test]
    fn a_night_of_work_ends_the_next_morning() {
        let mut night = calendar("Europe/Paris", &[("2026-03-13", "2026-03-13")]);
        night.week = Week([Shift::read("22:00", "06:00").unwrap(); 7]);
        assert!(night.is_open(at("2026-03-12T23:30:00+01:00")));
        assert!(night.is_open(at("2026-03-13T05:59:59+01:00")));
        // The night of the 13th is free, not that which ends on it.
        assert_eq!(
            night.open_from(at("2026-03-13T06:00:00+01:00")),
            Some(at("2026-03-14T22:00:00+01:00"))
        );
        // Clocks are put forward during the night of 28 March: an hour less of it.
        assert!(night.is_open(at("2026-03-29T05:59:59+02:00")));
        assert!(!night.is_open(at("2026-03-29T06:00:00+02:00")));
    }

    #[test]
    fn whoever_works_on_no_day_is_never_reached() {
        let mut never = calendar("Europe/Paris", &[]);
        never.week = Week([None; 7]);
        assert_eq!(never.open_from(at("2026-03-12T10:00:00+01:00")), None);
    }

    #[test]
    fn the_other_side_of_the_world_has_its_own_morning() {
        let noumea = calendar("Pacific/Noumea", &[]);
        assert_eq!(
            noumea.open_from(at("2026-03-12T10:00:00+01:00")),
            Some(at("2026-03-13T09:00:00+11:00"))
        );
    }
}
