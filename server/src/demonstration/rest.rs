//! When the invented people work: the trams run day and night, many an office does not, and
//! somebody is always away.

use demo::Organisation;
use jiff::tz::TimeZone;
use kit::clock::{DAY, Instant};
use kit::site::Site;
use kit::web::Stop;
use people::PersonId;
use people::hours::{Shift, Week, choose, choose_for_all, common, leave};

/// One in so many keeps the hours of an office, and one in so many is away these days.
const IN_OFFICES: usize = 3;
const AWAY: usize = 29;

/// Gives the organisation and its people their hours. The accounts to try keep those of the
/// organisation: whoever tries them at night is not shown a square that sleeps.
pub(super) async fn bring(
    site: &Site,
    organisation: &Organisation,
    people: &[PersonId],
) -> Result<(), Stop> {
    let always = Some(Shift {
        from: 0,
        until: 24 * 60,
    });
    let accounts = organisation.accounts;
    let tried = [
        accounts.administrator,
        accounts.steward,
        accounts.employee,
        accounts.newcomer,
        accounts.guest,
    ];
    let now = site.now();
    let mut tx = site.db.write().await?;
    // Brought once: whoever tries the demonstration may choose otherwise, and finds it so again.
    if common(&mut tx).await? != Week::default() {
        return Ok(());
    }
    choose_for_all(site, &mut tx, None, Week([always; 7])).await?;
    for (index, person) in people.iter().enumerate() {
        if tried.contains(&index) {
            continue;
        }
        if index.is_multiple_of(IN_OFFICES) {
            choose(&mut tx, *person, Some(Week::default())).await?;
        }
        if index.is_multiple_of(AWAY) {
            let (first, last) = (day(now.plus(-2 * DAY)), day(now.plus(9 * DAY)));
            leave(site, &mut tx, *person, &first, &last).await?;
        }
    }
    Ok(site.commit(tx).await?)
}

fn day(at: Instant) -> String {
    let there = at.timestamp().to_zoned(TimeZone::UTC);
    there.date().to_string()
}
