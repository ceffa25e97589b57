//! A year of posts, space after space, then all of them in order of time.

use crate::calendar::{DAY, Day, MINUTE};
use crate::dice::Dice;
use crate::echo::Bodies;
use crate::matter::{Topic, welcome};
use crate::organisation::{Person, Post, Space, Standing};
use crate::room::Room;
use crate::spaces::PLANS;
use crate::{aftermath, chart, year};

/// How many posts are written.
pub const POSTS: usize = 6000;
/// All posts of the year before `now` (microseconds UTC), oldest first.
#[must_use]
pub fn posts(dice: &Dice, now: i64, people: &[Person], spaces: &[Space]) -> Vec<Post> {
    let (units, sites) = (chart::units(), chart::sites());
    let mut bodies = Bodies::default();
    let mut posts = Vec::with_capacity(POSTS);
    for (index, count) in shares().into_iter().enumerate() {
        let mut dice = dice.aside(spaces[index].slug);
        let occasions = occasions(&mut dice, now, index, count, people);
        let mut room = Room::new(dice, now, index, people, &spaces[index], (&units, &sites));
        for occasion in occasions {
            posts.extend(room.post(occasion, &mut bodies));
        }
        aftermath::pin(&mut room.teller.dice, &mut posts, index, now);
    }
    posts.sort_by_key(|post: &Post| (post.at, post.space));
    posts
}

/// How many posts each space gets, exactly [`POSTS`] together.
fn shares() -> Vec<usize> {
    let total: usize = PLANS.iter().map(|plan| plan.volume).sum();
    let mut given = 0;
    let mut counted = 0;
    let mut shares = Vec::with_capacity(PLANS.len());
    for plan in PLANS {
        counted += plan.volume;
        let share = POSTS * counted / total - given;
        given += share;
        shares.push(share);
    }
    shares
}

/// A moment to write, and for some what and by whom.
#[derive(Clone, Copy)]
pub struct Occasion {
    /// When, in microseconds UTC.
    pub at: i64,
    /// What about; any topic of the space when none.
    pub topic: Option<&'static Topic>,
    /// By whom; whoever may when none.
    pub author: Option<usize>,
    /// About whom, if about somebody.
    pub about: Option<usize>,
}

/// When people write in a space: whenever they do, when they arrive, and when they leave.
fn occasions(
    dice: &mut Dice,
    now: i64,
    space: usize,
    count: usize,
    people: &[Person],
) -> Vec<Occasion> {
    let plan = &PLANS[space];
    let mut occasions = Vec::new();
    let year = now - 364 * DAY;
    for (index, person) in people
        .iter()
        .enumerate()
        .filter(|(_, person)| person.company == 0)
    {
        if plan.slug == welcome::SLUG
            && person.arrived > year
            && person.standing == Standing::Active
        {
            let day = Day(Day::of(person.arrived).0 + dice.between(1, 5)).worked_after(1);
            let at = day.at(dice.between(9 * 60, 17 * 60));
            occasions.push(Occasion {
                at,
                topic: Some(&welcome::ARRIVAL),
                author: Some(index),
                about: None,
            });
        }
        if let Some(left) = person.left.filter(|_| plan.slug == PLANS[0].slug) {
            let at = Day::of(left - 9 * DAY)
                .worked_after(-1)
                .at(dice.between(9 * 60, 17 * 60));
            occasions.push(Occasion {
                at,
                topic: Some(&welcome::FAREWELL),
                author: None,
                about: Some(index),
            });
        }
    }
    occasions.retain(|occasion| (year..now - MINUTE).contains(&occasion.at));
    occasions.truncate(count);
    let rest = year::instants(dice, now, count - occasions.len(), plan.hours);
    occasions.extend(rest.into_iter().map(|at| Occasion {
        at,
        topic: None,
        author: None,
        about: None,
    }));
    occasions.sort_by_key(|occasion| occasion.at);
    occasions
}
