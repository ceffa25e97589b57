//! When people write: working hours, quiet weekends, a quiet August, more lately.

use crate::calendar::{DAY, Day, MINUTE, SECOND};
use crate::dice::Dice;

/// When a space is lively.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hours {
    /// From morning to evening on worked days.
    Office,
    /// Whenever vehicles run, weekends included.
    Service,
    /// Worked days, with lunch breaks and evenings.
    Leisure,
}

/// So many instants of the year before `now` (microseconds UTC), in order.
#[must_use]
pub fn instants(dice: &mut Dice, now: i64, count: usize, hours: Hours) -> Vec<i64> {
    let today = Day::of(now);
    let days: Vec<Day> = (0..365).map(|ago| Day(today.0 - 364 + ago)).collect();
    let weights: Vec<u64> = days
        .iter()
        .map(|day| liveliness(*day, today, hours))
        .collect();
    let mut instants = Vec::with_capacity(count);
    while instants.len() < count {
        let day = days[dice.weighted(&weights)];
        let instant = day.at(minute(dice, hours)) + dice.between(0, 59) * SECOND;
        if instant < now - MINUTE {
            instants.push(instant);
        } else if dice.chance(20) {
            // Nobody has written yet this early: what would come later today was said yesterday.
            instants.push((instant - DAY).min(now - MINUTE));
        }
    }
    instants.sort_unstable();
    instants
}

/// How likely a day is to be written on, in thousandths of a plain one.
fn liveliness(day: Day, today: Day, hours: Hours) -> u64 {
    let date = day.date();
    let week: u64 = match (day.weekday(), hours) {
        (5, Hours::Service) => 300,
        (6, Hours::Service) => 180,
        (5, _) => 25,
        (6, _) => 15,
        (4, _) => 820,
        (2, _) => 900,
        _ => 1000,
    };
    let rest = if day.is_holiday() { 6 } else { 100 };
    let season = match (date.month, date.day) {
        (8, _) => 28,
        (7, 15..) | (12, 24..) | (1, 1..=3) => 50,
        (7, _) => 80,
        _ => 100,
    };
    let ago = u64::try_from(today.0 - day.0).unwrap_or(0);
    let growth = 55 + (365 - ago.min(365)) * 55 / 365 + if ago < 28 { 55 } else { 0 };
    week * rest * season * growth / 1_000_000
}

/// A minute of the day, counted from midnight.
fn minute(dice: &mut Dice, hours: Hours) -> i64 {
    let (quarters, weights): (&[i64], &[u64]) = match hours {
        Hours::Office => (
            &[7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18],
            &[2, 9, 15, 14, 12, 4, 6, 13, 12, 11, 7, 2],
        ),
        Hours::Service => (
            &[5, 6, 7, 8, 9, 11, 13, 15, 16, 17, 18, 20, 22],
            &[4, 8, 14, 14, 8, 7, 7, 7, 9, 13, 10, 5, 2],
        ),
        Hours::Leisure => (
            &[8, 9, 10, 12, 13, 15, 17, 18, 20, 21],
            &[4, 6, 5, 16, 14, 6, 11, 9, 4, 2],
        ),
    };
    quarters[dice.weighted(weights)] * 60 + dice.between(0, 59)
}

/// When an answer comes: soon mostly, within hours often, days later sometimes,
/// and not in the night.
#[must_use]
pub fn answered(dice: &mut Dice, at: i64, hours: Hours) -> i64 {
    let minutes = match dice.below(100) {
        0..38 => dice.between(2, 50),
        38..72 => dice.between(50, 400),
        72..93 => dice.between(400, 2 * 1440),
        _ => dice.between(2 * 1440, 8 * 1440),
    };
    let instant = at + minutes * MINUTE + dice.between(0, 59) * SECOND;
    let day = Day::of(instant);
    let (opening, closing) = if hours == Hours::Service {
        (300, 1430)
    } else {
        (440, 1200)
    };
    let asleep = instant < day.at(opening) || instant > day.at(closing);
    let off = hours != Hours::Service && !day.is_worked() && !dice.chance(10);
    if !asleep && !off {
        return instant;
    }
    let mut morning = if instant < day.at(opening) {
        day
    } else {
        Day(day.0 + 1)
    };
    while hours != Hours::Service && !morning.is_worked() {
        morning.0 += 1;
    }
    morning.at(opening + dice.between(20, 210)) + dice.between(0, 59) * SECOND
}
