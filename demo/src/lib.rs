//! Invents an organisation worth looking at: its people, its spaces and a year
//! of what they said, all of it from one seed.
//!
//! Nothing here is real and nothing here reads a clock or throws hidden dice:
//! the same seed and the same instant give the same organisation, byte for byte.

mod about;
mod aftermath;
mod calendar;
pub mod chart;
pub mod dice;
mod echo;
mod grammar;
mod matter;
mod membership;
mod names;
mod organisation;
mod people;
mod plain;
mod posts;
mod prose;
mod room;
mod spaces;
mod talks;
#[cfg(test)]
mod tests;
mod thread;
mod typography;
mod year;

pub use organisation::{
    Accounts, Comment, Company, Edit, Gender, Kind, Openness, Organisation, Person, Personal,
    Position, Post, Reaction, Site, Space, Standing, Talk, Unit,
};

use calendar::DAY;
use dice::Dice;

/// The organisation that follows from a seed, as it stands at
/// `now_microseconds` (UTC): everything it says happened in the year before.
#[must_use]
pub fn organisation(seed: u64, now_microseconds: i64) -> Organisation {
    let dice = Dice::new(seed);
    let (people, positions) = people::people_and_chart(&dice, now_microseconds);
    let spaces = membership::spaces(&dice, now_microseconds, &people, &positions);
    let posts = posts::posts(&dice, now_microseconds, &people, &spaces);
    let accounts = accounts(&people, &spaces, now_microseconds);
    let talks = talks::talks(now_microseconds, &people, &spaces, accounts);
    Organisation {
        name: "Corvelle Mobilités".to_owned(),
        companies: chart::companies(),
        units: chart::units(),
        sites: chart::sites(),
        positions,
        people,
        spaces,
        posts,
        talks,
        accounts,
    }
}

/// Accounts that show each kind of person: the first who fits.
fn accounts(people: &[Person], spaces: &[Space], now: i64) -> Accounts {
    let find = |fits: &dyn Fn(usize, &Person) -> bool| {
        let settled = |person: &Person| person.standing == Standing::Active;
        (0..people.len())
            .find(|index| settled(&people[*index]) && fits(*index, &people[*index]))
            .unwrap_or(0)
    };
    let runs_one = |index: usize| spaces.iter().any(|space| space.stewards.contains(&index));
    let old = now - 365 * DAY;
    Accounts {
        administrator: find(&|_, person| {
            person.unit == Some(chart::DIGITAL) && person.arrived < old
        }),
        second_administrator: find(&|index, person| {
            index > 0 && person.unit == Some(chart::GENERAL)
        }),
        steward: find(&|index, person| person.unit == Some(chart::CLIENTS) && runs_one(index)),
        employee: find(&|index, person| {
            person.unit == Some(chart::TRAM)
                && person.title.starts_with("Conduct")
                && !runs_one(index)
                && person.arrived < old
        }),
        newcomer: find(&|_, person| person.arrived > now - 11 * DAY && person.company == 0),
        guest: find(&|_, person| person.company == chart::TRAMWORKS),
    }
}
