//! When a letter may be delivered, and which letters news is told in.

use jiff::civil::{Time, Weekday};
use jiff::tz::TimeZone;
use kit::clock::{DAY, Instant, MINUTE};
use kit::db::Tx;
use kit::fault::Fault;
use kit::mail::{Slip, Way};
use kit::site::Site;
use kit::values;

use super::{DIGEST, NEWS, URGENT};
use crate::PersonId;
use crate::hours::Calendar;
use crate::notices::NoticeId;

/// Whoever has the page open sees it there first, and gets no letter about it.
const ON_SCREEN: i64 = MINUTE;
/// When to look again for somebody who does not come back within reach.
const FAR: i64 = 30 * DAY;
/// When the letter of a day or a week is written, by its receiver's clock.
const MORNING: Time = Time::constant(8, 0, 0, 0);

const ZONE: &str = "select zone from people where id = $1";

/// The first instant, from `wanted` on, at which a letter may be delivered to that person.
///
/// The one place where a letter gets its hour (requirements R52, H8); asked when a letter is
/// put into the queue, and again when it is about to leave.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn earliest(tx: &mut Tx, person: PersonId, wanted: Instant) -> Result<Instant, Fault> {
    let Some(calendar) = Calendar::of(tx, person, wanted).await? else {
        return Ok(wanted);
    };
    // Whoever is away for longer than anybody looks ahead is asked for again later.
    Ok(calendar
        .open_from(wanted)
        .unwrap_or_else(|| wanted.plus(FAR)))
}

/// Something new to tell somebody.
#[derive(Debug, Clone, Copy)]
pub(crate) struct NewsOf<'a> {
    pub(crate) to: PersonId,
    pub(crate) notice: NoticeId,
    /// Where it leads: the same notice may grow, each time to another place.
    pub(crate) address: &'a str,
    pub(crate) hour: Hour,
}

/// At which hours somebody may be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hour {
    /// Theirs.
    Theirs,
    /// Any: somebody was allowed to say that it is urgent.
    Any,
}

/// Asks for the letter in which it is told, that way. What is told together is one letter.
pub(crate) async fn ask_for_news(
    site: &Site,
    tx: &mut Tx,
    news: NewsOf<'_>,
    way: Way,
) -> Result<(), Fault> {
    if !site.mail.is_on() || !way.is_mail() {
        return Ok(());
    }
    let now = site.now();
    let NewsOf {
        to,
        notice,
        address,
        hour,
    } = news;
    if way == Way::AtOnce {
        let soon = now.plus(ON_SCREEN);
        // Another letter than the one that may wait for their hours already.
        let (kind, not_before) = match hour {
            Hour::Theirs => (NEWS, earliest(tx, to, soon).await?),
            Hour::Any => (URGENT, soon),
        };
        let slip = Slip {
            occasion: &format!("{kind}:{notice}:{address}"),
            kind,
            receiver: to.0,
            about: &format!("{notice} {address}"),
            not_before,
        };
        return kit::mail::put(site, tx, &slip).await;
    }
    let zone: String = tx.one(ZONE, values![to]).await?;
    let (day, morning) = next_morning(now, &kit::words::zone(&zone), way == Way::Weekly);
    let slip = Slip {
        occasion: &format!("{}:{to}:{day}", way.tag()),
        kind: DIGEST,
        receiver: to.0,
        about: way.tag(),
        not_before: earliest(tx, to, morning).await?,
    };
    kit::mail::put(site, tx, &slip).await
}

/// The next morning, or that of the next Monday: its date, and when it is.
fn next_morning(now: Instant, zone: &TimeZone, of_the_week: bool) -> (jiff::civil::Date, Instant) {
    let here = now.timestamp().to_zoned(zone.clone());
    let mut day = here.date();
    if here.time() >= MORNING {
        day = day.tomorrow().unwrap_or(day);
    }
    while of_the_week && day.weekday() != Weekday::Monday {
        match day.tomorrow() {
            Ok(next) => day = next,
            Err(_) => break,
        }
    }
    // Where the clock jumps over eight o'clock, the instant after the jump.
    let morning = day.to_datetime(MORNING).to_zoned(zone.clone());
    let instant = morning.map_or(now, |morning| Instant::from(morning.timestamp()));
    (day, instant)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn morning_after(now: &str, zone: &str, of_the_week: bool) -> (String, String) {
        let now: jiff::Timestamp = now.parse().unwrap();
        let (day, instant) = next_morning(now.into(), &kit::words::zone(zone), of_the_week);
        (day.to_string(), instant.rfc3339())
    }

    #[test]
    fn mornings_are_those_of_whoever_reads() {
        let told = |day: &str, instant: &str| (day.to_owned(), instant.to_owned());
        assert_eq!(
            morning_after("2026-03-12T05:30:00Z", "Europe/Paris", false),
            told("2026-03-12", "2026-03-12T07:00:00Z")
        );
        assert_eq!(
            morning_after("2026-03-12T07:00:00Z", "Europe/Paris", false),
            told("2026-03-13", "2026-03-13T07:00:00Z")
        );
        assert_eq!(
            morning_after("2026-03-12T09:00:00Z", "Pacific/Noumea", false),
            told("2026-03-13", "2026-03-12T21:00:00Z")
        );
        // Over the night in which summer time begins, and on a leap day.
        assert_eq!(
            morning_after("2026-03-28T20:00:00Z", "Europe/Paris", false),
            told("2026-03-29", "2026-03-29T06:00:00Z")
        );
        assert_eq!(
            morning_after("2028-02-28T12:00:00Z", "Europe/Paris", false),
            told("2028-02-29", "2028-02-29T07:00:00Z")
        );
        assert_eq!(
            morning_after("2026-03-12T09:00:00Z", "Europe/Paris", true),
            told("2026-03-16", "2026-03-16T07:00:00Z")
        );
        assert_eq!(
            morning_after("2026-03-16T06:59:00Z", "Europe/Paris", true),
            told("2026-03-16", "2026-03-16T07:00:00Z")
        );
    }
}
