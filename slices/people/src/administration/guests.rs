//! The time of guests: each has an end, which can be moved (R57).

use jiff::civil::Date;
use jiff::tz::TimeZone;
use kit::clock::{DAY, Instant};
use kit::site::Site;
use kit::values;
use kit::web::{Refusal, Stop};

use super::account::Account;
use crate::{Actor, PersonId, Standing};

/// The longest time a guest gets at once: two years, after which somebody should
/// ask whether they still work with us.
const LONGEST: i64 = 731 * DAY;
const PROLONG: &str = "update people set guest_until = $1 where id = $2";

/// The end of that day (`2026-12-31`), where the administrator is.
///
/// # Errors
/// A refusal on `until` when it is no day, or one that is over or too far away.
pub(super) fn end_of(day: &str, zone: &TimeZone, now: Instant) -> Result<Instant, Refusal> {
    let day: Date = day
        .trim()
        .parse()
        .map_err(|_| Refusal::invalid("people-guest-needs-end").on("until"))?;
    let end = day
        .at(23, 59, 59, 0)
        .to_zoned(zone.clone())
        .map_err(|_| Refusal::invalid("people-guest-needs-end").on("until"))?;
    let end = Instant::from(end.timestamp());
    if end <= now {
        return Err(Refusal::invalid("people-guest-end-over").on("until"));
    }
    if end > now.plus(LONGEST) {
        return Err(Refusal::invalid("people-guest-end-far").on("until"));
    }
    Ok(end)
}

/// The day of that end, as a form writes it.
pub(super) fn day_of(end: Instant, zone: &TimeZone) -> String {
    end.timestamp().to_zoned(zone.clone()).date().to_string()
}

/// Gives a guest another end.
pub(super) async fn prolong(
    site: &Site,
    by: &Actor,
    person: PersonId,
    until: Instant,
) -> Result<(), Stop> {
    let mut tx = site.db.write().await?;
    let account = Account::in_turn(&mut tx, person).await?;
    if !account.guest || account.standing == Standing::Left {
        return Err(Refusal::conflict("people-standing-changed").into());
    }
    tx.run(PROLONG, values![until, person]).await?;
    kit::facts::record(
        site,
        &mut tx,
        "guest.prolonged",
        Some(by.person.0),
        person.0,
        None,
    )
    .await?;
    Ok(site.commit(tx).await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_guest_stays_until_the_end_of_a_day_to_come() {
        let zone = kit::words::zone("Europe/Paris");
        let now = Instant::from("2026-03-12T09:00:00Z".parse::<jiff::Timestamp>().unwrap());
        let end = end_of("2026-06-30", &zone, now).unwrap();
        assert_eq!(end.rfc3339(), "2026-06-30T21:59:59Z");
        assert_eq!(day_of(end, &zone), "2026-06-30");
        assert!(
            end_of("2026-03-12", &zone, now).is_ok(),
            "the day is not over"
        );
        for bad in [
            "",
            "demain",
            "2026-02-30",
            "2026-03-11",
            "2029-01-01",
            "9999-12-31",
        ] {
            assert!(end_of(bad, &zone, now).is_err(), "{bad}");
        }
    }
}
