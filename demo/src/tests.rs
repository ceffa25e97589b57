//! What must be true of everything that is invented.

mod said;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use crate::calendar::DAY;
use crate::{Openness, Organisation, Post, Standing, organisation};

/// A Thursday afternoon in June.
const NOW: i64 = 1_781_186_400_000_000;

static INVENTED: LazyLock<Organisation> = LazyLock::new(|| organisation(20, NOW));

fn texts(post: &Post) -> impl Iterator<Item = &str> {
    std::iter::once(post.body.as_str())
        .chain(post.comments.iter().map(|comment| comment.body.as_str()))
}

fn by_space() -> BTreeMap<usize, Vec<&'static Post>> {
    let mut spaces: BTreeMap<usize, Vec<&Post>> = BTreeMap::new();
    for post in &INVENTED.posts {
        spaces.entry(post.space).or_default().push(post);
    }
    spaces
}

#[test]
fn the_same_seed_and_instant_invent_the_same() {
    assert_eq!(*INVENTED, organisation(20, NOW));
    assert_ne!(INVENTED.posts, organisation(21, NOW).posts);
}

#[test]
fn there_are_as_many_as_promised() {
    assert_eq!(INVENTED.people.len(), 300);
    assert_eq!(
        INVENTED
            .people
            .iter()
            .filter(|person| person.unit.is_none())
            .count(),
        20
    );
    assert_eq!(INVENTED.units.len(), 12);
    assert_eq!(INVENTED.companies.len(), 3);
    assert_eq!(INVENTED.spaces.len(), 40);
    assert_eq!(INVENTED.posts.len(), 6000);
    let comments = INVENTED.comments();
    assert!((13_000..15_500).contains(&comments), "{comments} comments");
    assert!(
        INVENTED
            .positions
            .iter()
            .filter(|position| position.holder.is_none())
            .count()
            >= 8
    );
    for (space, posts) in by_space() {
        assert!(
            posts.len() >= 25,
            "{} has {} posts",
            INVENTED.spaces[space].slug,
            posts.len()
        );
    }
}

#[test]
fn names_and_addresses_are_unique_and_fictitious() {
    let handles: BTreeSet<_> = INVENTED
        .people
        .iter()
        .map(|person| &person.handle)
        .collect();
    let mails: BTreeSet<_> = INVENTED.people.iter().map(|person| &person.mail).collect();
    let slugs: BTreeSet<_> = INVENTED.spaces.iter().map(|space| space.slug).collect();
    assert_eq!((handles.len(), mails.len(), slugs.len()), (300, 300, 40));
    for person in &INVENTED.people {
        assert!(
            person
                .handle
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        );
        assert!(
            person.mail.is_ascii() && person.mail.ends_with(".example"),
            "{}",
            person.mail
        );
        let fiction = ["01 99 00 ", "+44 1632 960", "+353 20 91"];
        assert!(
            fiction
                .iter()
                .any(|range| person.work_phone.starts_with(range))
        );
    }
}

#[test]
fn everybody_reports_to_the_head_of_the_company() {
    for (index, person) in INVENTED.people.iter().enumerate() {
        if let Some(position) = person.position {
            assert_eq!(INVENTED.positions[position].holder, Some(index));
            let mut above = index;
            for _ in 0..6 {
                above = INVENTED.manager_of(above).unwrap_or(above);
            }
            assert_eq!(above, 0, "{} is lost", person.name());
        }
    }
}

#[test]
fn spaces_hold_whom_they_should() {
    assert_eq!(INVENTED.spaces[0].members, (0..280).collect::<Vec<_>>());
    for space in &INVENTED.spaces {
        assert!(!space.stewards.is_empty(), "{} has no stewards", space.slug);
        assert!(
            space
                .stewards
                .iter()
                .all(|steward| space.members.contains(steward))
        );
        assert!(
            space.members.is_sorted() && space.members.len() >= 8,
            "{} is empty",
            space.slug
        );
        assert!(space.members.iter().all(|member| *member < 300));
        let guests = space
            .members
            .iter()
            .any(|member| INVENTED.people[*member].company != 0);
        assert_eq!(guests, !space.is_french, "{}", space.slug);
    }
    for openness in [
        Openness::Open,
        Openness::Request,
        Openness::Closed,
        Openness::Secret,
    ] {
        assert!(
            INVENTED
                .spaces
                .iter()
                .any(|space| space.openness == openness)
        );
    }
}

#[test]
fn the_accounts_to_try_can_sign_in() {
    let accounts = INVENTED.accounts;
    let six = [
        accounts.administrator,
        accounts.second_administrator,
        accounts.steward,
        accounts.employee,
        accounts.newcomer,
        accounts.guest,
    ];
    assert_eq!(BTreeSet::from(six).len(), 6);
    for person in six.map(|index| &INVENTED.people[index]) {
        assert_eq!(person.standing, Standing::Active);
    }
    assert!(
        INVENTED.people[accounts.guest]
            .expires
            .is_some_and(|end| end > NOW)
    );
}

#[test]
fn other_years_and_seeds_hold_too() {
    for (seed, now) in [(1, NOW + 170 * DAY), (99, NOW + 400 * DAY)] {
        let other = organisation(seed, now);
        assert_eq!((other.people.len(), other.posts.len()), (300, 6000));
        assert!(
            other
                .posts
                .iter()
                .all(|post| post.at < now && !post.body.is_empty())
        );
    }
}

#[test]
fn those_whose_accounts_one_tries_talk_with_whom_they_may() {
    let accounts = INVENTED.accounts;
    for one in [
        accounts.administrator,
        accounts.steward,
        accounts.employee,
        accounts.newcomer,
        accounts.guest,
    ] {
        assert!(
            INVENTED.talks.iter().any(|talk| talk.people.contains(&one)),
            "{} talks with nobody",
            INVENTED.people[one].name()
        );
    }
    for talk in &INVENTED.talks {
        let mut who = talk.people.clone();
        who.sort_unstable();
        who.dedup();
        assert_eq!(who.len(), talk.people.len(), "{}", talk.name);
        assert!(talk.messages.iter().all(|(author, at, _)| {
            talk.people.contains(author) && *at < NOW && *at > INVENTED.people[*author].arrived
        }));
        let times: Vec<i64> = talk.messages.iter().map(|(_, at, _)| *at).collect();
        assert!(times.is_sorted(), "{}", talk.name);
        let guests = who.iter().filter(|one| INVENTED.people[**one].company != 0);
        for guest in guests {
            let shares = |other: &usize| {
                INVENTED
                    .spaces
                    .iter()
                    .any(|space| space.members.contains(guest) && space.members.contains(other))
            };
            assert!(who.iter().all(|other| other == guest || shares(other)));
        }
    }
}
