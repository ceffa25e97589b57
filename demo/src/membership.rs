//! The spaces with the people in them.

use std::collections::BTreeSet;

use crate::calendar::{DAY, Day};
use crate::chart::OUTLINE;
use crate::dice::Dice;
use crate::matter::welcome;
use crate::organisation::{Person, Position, Space, Standing};
use crate::spaces::{PLANS, Plan, Who};
use crate::typography;

/// One space for each plan, filled with members and stewards.
#[must_use]
pub fn spaces(dice: &Dice, now: i64, people: &[Person], positions: &[Position]) -> Vec<Space> {
    PLANS
        .iter()
        .map(|plan| room(plan, &mut dice.aside(plan.slug), now, people, positions))
        .collect()
}

fn room(
    plan: &'static Plan,
    dice: &mut Dice,
    now: i64,
    people: &[Person],
    positions: &[Position],
) -> Space {
    let mut members = BTreeSet::new();
    let employees = people.iter().filter(|person| person.company == 0).count();
    let all = |keep: &dyn Fn(&Person) -> bool| -> Vec<usize> {
        (0..people.len())
            .filter(|index| keep(&people[*index]))
            .collect()
    };
    let trade = |units: &[usize]| {
        all(&|person| {
            person
                .unit
                .is_some_and(|unit| units.is_empty() || units.contains(&unit))
        })
    };
    match plan.who {
        Who::Everyone => members.extend(0..employees),
        Who::Units(units, others) => {
            members.extend(trade(units));
            add_some(&mut members, dice, employees, others);
        }
        Who::Some(units, share, others) => {
            members.extend(trade(units).into_iter().filter(|_| dice.chance(share)));
            add_some(&mut members, dice, employees, others);
        }
        Who::Directors => members.extend(directors(positions)),
        Who::With(company, units, share) => {
            members.extend(all(&|person| person.company == company));
            members.extend(trade(units).into_iter().filter(|_| dice.chance(share)));
        }
    }
    if plan.slug == welcome::SLUG {
        members.extend(all(&|person| {
            person.company == 0 && person.arrived > now - 366 * DAY
        }));
    }
    if plan.who != Who::Everyone {
        members.retain(|member| people[*member].standing != Standing::Invited);
    }
    let members: Vec<usize> = members.into_iter().collect();
    let typeset = if plan.is_french {
        typography::french
    } else {
        typography::english
    };
    Space {
        name: plan.name,
        slug: plan.slug,
        openness: plan.openness,
        description: typeset(plan.description),
        editorial_line: typeset(plan.editorial_line),
        is_french: plan.is_french,
        created: Day(now / DAY - 372 - dice.between(0, 200)).at(600),
        stewards: stewards(plan, dice, now, people, &members),
        members,
    }
}

fn add_some(members: &mut BTreeSet<usize>, dice: &mut Dice, employees: usize, others: usize) {
    for _ in 0..others {
        members.insert(dice.below(employees));
    }
}

/// The head of the company and those who report to them from the top of a unit.
fn directors(positions: &[Position]) -> Vec<usize> {
    let mut depths = Vec::new();
    for line in OUTLINE {
        depths.extend(std::iter::repeat_n(line.depth, line.held + line.vacant));
    }
    positions
        .iter()
        .zip(depths)
        .filter(|(_, depth)| *depth <= 1)
        .filter_map(|(position, _)| position.holder)
        .collect()
}

/// Two or three who have been here for long; heads of the trade first, for the
/// chart comes in that order.
fn stewards(
    plan: &Plan,
    dice: &mut Dice,
    now: i64,
    people: &[Person],
    members: &[usize],
) -> Vec<usize> {
    let settled: Vec<usize> = members
        .iter()
        .copied()
        .filter(|member| {
            let person = &people[*member];
            person.standing == Standing::Active
                && person.company == 0
                && person.arrived < now - 400 * DAY
        })
        .collect();
    let (Who::Units(units, _) | Who::Some(units, _, _) | Who::With(_, units, _)) = plan.who else {
        let mut few: BTreeSet<usize> = settled.first().copied().into_iter().collect();
        while few.len() < 3.min(settled.len()) {
            few.extend(dice.pick(&settled).copied());
        }
        return few.into_iter().collect();
    };
    let of_the_trade = |member: &&usize| {
        let unit = people[**member].unit;
        units.first().is_none_or(|first| unit == Some(*first))
    };
    let trade: Vec<usize> = settled.iter().filter(of_the_trade).copied().collect();
    let mut chosen: BTreeSet<usize> = trade
        .iter()
        .copied()
        .skip(1 + dice.below(3))
        .take(1)
        .collect();
    for _ in 0..40 {
        if chosen.len() >= 2 {
            break;
        }
        chosen.extend(
            dice.pick(if trade.is_empty() { &settled } else { &trade })
                .copied(),
        );
    }
    chosen.into_iter().collect()
}
