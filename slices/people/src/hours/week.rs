//! A week of work, as the hours of each of its days.

use std::fmt;

use kit::db::{Cell, Column, Single};
use kit::fault::Fault;
use kit::web::Refusal;

/// How many minutes a day has on a clock.
pub(super) const DAY_MINUTES: u16 = 24 * 60;

/// The hours of one day, in minutes since midnight on the wall clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shift {
    /// When work begins.
    pub from: u16,
    /// When it ends: later than it began, and beyond midnight for whoever works at night.
    pub until: u16,
}

impl Shift {
    /// From one time to another, each written `HH:MM`; nothing where both are left empty.
    /// What ends no later than it began ends the next day.
    ///
    /// # Errors
    /// A refusal when a time is none.
    pub fn read(from: &str, until: &str) -> Result<Option<Self>, Refusal> {
        if from.trim().is_empty() && until.trim().is_empty() {
            return Ok(None);
        }
        let refused = || Refusal::invalid("people-hours-time");
        let from = minutes(from).ok_or_else(refused)?;
        let until = minutes(until).ok_or_else(refused)?;
        let overnight = until <= from;
        let until = until + if overnight { DAY_MINUTES } else { 0 };
        Ok(Some(Self { from, until }))
    }

    /// Whether it lasts from midnight to midnight.
    #[must_use]
    pub fn is_whole_day(self) -> bool {
        self.from == 0 && self.until == DAY_MINUTES
    }

    /// When work begins, as it is written.
    #[must_use]
    pub fn beginning(self) -> String {
        clock(self.from)
    }

    /// When it ends, as it is written.
    #[must_use]
    pub fn end(self) -> String {
        clock(self.until % DAY_MINUTES)
    }
}

fn minutes(text: &str) -> Option<u16> {
    let mut parts = text.trim().split(':');
    let (hours, minutes): (u16, u16) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    // Browsers may add seconds.
    (hours < 24 && minutes < 60 && parts.count() <= 1).then_some(hours * 60 + minutes)
}

fn clock(minutes: u16) -> String {
    format!("{:02}:{:02}", minutes / 60, minutes % 60)
}

/// The hours of each day of a week, Monday first; a day without is free.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Week(pub [Option<Shift>; 7]);

impl Week {
    /// Whether there is any work in it.
    #[must_use]
    pub fn has_work(&self) -> bool {
        self.0.iter().any(Option::is_some)
    }
}

/// From nine to six on weekdays: what holds until an organisation says otherwise.
impl Default for Week {
    fn default() -> Self {
        let shift = Some(Shift {
            from: 9 * 60,
            until: 18 * 60,
        });
        Self([shift, shift, shift, shift, shift, None, None])
    }
}

/// As it is kept: `540-1080,,…`, a place for each day.
impl fmt::Display for Week {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, shift) in self.0.iter().enumerate() {
            if place > 0 {
                f.write_str(",")?;
            }
            if let Some(Shift { from, until }) = shift {
                write!(f, "{from}-{until}")?;
            }
        }
        Ok(())
    }
}

impl Week {
    /// A week in the form in which it is kept.
    pub(super) fn kept(text: &str) -> Option<Self> {
        let mut week = [None; 7];
        let mut days = text.split(',');
        for day in &mut week {
            let kept = days.next()?;
            if !kept.is_empty() {
                let (from, until) = kept.split_once('-')?;
                *day = Some(Shift {
                    from: from.parse().ok()?,
                    until: until.parse().ok()?,
                });
            }
        }
        days.next().is_none().then_some(Self(week))
    }
}

impl Column for Week {
    fn column(cell: Cell<'_>) -> Result<Self, Fault> {
        let text = String::column(cell)?;
        Self::kept(&text).ok_or_else(|| Fault::broken("reading a week of work", text))
    }
}

impl Single for Week {}
