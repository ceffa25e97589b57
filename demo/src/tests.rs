//! What must be true of everything that is invented.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use crate::calendar::{DAY, Day};
use crate::echo::{WINDOW, long_sentences};
use crate::{Kind, Openness, Organisation, Post, Standing, organisation};

/// A Thursday afternoon in June.
const NOW: i64 = 1_781_186_400_000_000;

static INVENTED: LazyLock<Organisation> = LazyLock::new(|| organisation(20, NOW));

fn texts(post: &Post) -> impl Iterator<Item = &str> {
    std::iter::once(post.body.as_str()).chain(post.comments.iter().map(|comment| comment.body.as_str()))
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
    assert_eq!(INVENTED.people.iter().filter(|person| person.unit.is_none()).count(), 20);
    assert_eq!(INVENTED.units.len(), 12);
    assert_eq!(INVENTED.companies.len(), 3);
    assert_eq!(INVENTED.spaces.len(), 40);
    assert_eq!(INVENTED.posts.len(), 6000);
    let comments = INVENTED.comments();
    assert!((13_000..15_500).contains(&comments), "{comments} comments");
    assert!(INVENTED.positions.iter().filter(|position| position.holder.is_none()).count() >= 8);
    for (space, posts) in by_space() {
        assert!(posts.len() >= 30, "{} has {} posts", INVENTED.spaces[space].slug, posts.len());
    }
}

#[test]
fn names_and_addresses_are_unique_and_fictitious() {
    let handles: BTreeSet<_> = INVENTED.people.iter().map(|person| &person.handle).collect();
    let mails: BTreeSet<_> = INVENTED.people.iter().map(|person| &person.mail).collect();
    let slugs: BTreeSet<_> = INVENTED.spaces.iter().map(|space| space.slug).collect();
    assert_eq!((handles.len(), mails.len(), slugs.len()), (300, 300, 40));
    for person in &INVENTED.people {
        assert!(person.handle.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()));
        assert!(person.mail.is_ascii() && person.mail.ends_with(".example"), "{}", person.mail);
        let fiction = ["01 99 00 ", "+44 1632 960", "+353 20 91"];
        assert!(fiction.iter().any(|range| person.work_phone.starts_with(range)));
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
        assert!(space.stewards.iter().all(|steward| space.members.contains(steward)));
        assert!(space.members.is_sorted() && space.members.len() >= 8, "{} is empty", space.slug);
        assert!(space.members.iter().all(|member| *member < 300));
        let guests = space.members.iter().any(|member| INVENTED.people[*member].company != 0);
        assert_eq!(guests, !space.is_french, "{}", space.slug);
    }
    for openness in [Openness::Open, Openness::Request, Openness::Closed, Openness::Secret] {
        assert!(INVENTED.spaces.iter().any(|space| space.openness == openness));
    }
}

#[test]
fn everything_was_said_by_members_who_were_there_and_in_order() {
    assert!(INVENTED.posts.is_sorted_by_key(|post| post.at));
    for post in &INVENTED.posts {
        let space = &INVENTED.spaces[post.space];
        let member = |person: usize| space.members.binary_search(&person).is_ok();
        assert!(member(post.author) && INVENTED.people[post.author].is_here_at(post.at), "{}", post.body);
        assert!(post.at > NOW - 366 * DAY && post.at < NOW && post.at > space.created);
        let mut before = post.at;
        for (index, comment) in post.comments.iter().enumerate() {
            assert!(member(comment.author) && INVENTED.people[comment.author].is_here_at(comment.at));
            assert!(comment.at > before && comment.at < NOW, "{}", comment.body);
            assert!(comment.answers.is_none_or(|answered| answered < index));
            before = comment.at;
        }
        let after = |at: i64| at > post.at && at < NOW;
        assert!(post.reactions.iter().all(|reaction| member(reaction.person) && after(reaction.at)));
        assert!(post.bookmarks.iter().all(|(person, at)| member(*person) && after(*at)));
        assert!(post.acknowledged.iter().all(|(person, at)| member(*person) && after(*at)));
        assert!(post.edits.iter().all(|edit| after(edit.at) && edit.body != post.body));
        assert!(post.withdrawn.is_none_or(after) && post.pinned.is_none_or(after));
        assert!(post.kind == Kind::Question || post.chosen.is_none());
        assert!(post.chosen.is_none_or(|chosen| chosen < post.comments.len()));
        assert!(post.kind == Kind::Announcement || post.acknowledged.is_empty());
        if post.kind == Kind::Announcement {
            let speaks = space.stewards.contains(&post.author);
            assert!(speaks, "an announcement in {} by somebody else", space.slug);
        }
    }
}

#[test]
fn every_mention_is_somebody_of_the_space() {
    let handles: BTreeMap<&str, usize> =
        INVENTED.people.iter().enumerate().map(|(index, person)| (person.handle.as_str(), index)).collect();
    let mut found = 0;
    for post in &INVENTED.posts {
        for (text, mentions) in std::iter::once((&post.body, &post.mentions))
            .chain(post.comments.iter().map(|comment| (&comment.body, &comment.mentions)))
        {
            let mut named: Vec<usize> = text
                .split('`')
                .step_by(2)
                .flat_map(|prose| prose.split('@').skip(1))
                .filter_map(|rest| rest.split(|letter: char| !letter.is_ascii_alphanumeric()).next())
                .filter(|handle| !handle.is_empty())
                .map(|handle| *handles.get(handle).unwrap_or_else(|| panic!("@{handle} is nobody: {text}")))
                .collect();
            named.sort_unstable();
            named.dedup();
            found += named.len();
            assert_eq!(&named, mentions, "{text}");
            assert!(named.iter().all(|person| INVENTED.spaces[post.space].members.contains(person)));
        }
    }
    assert!(found > 250, "{found} mentions");
}

#[test]
fn no_slot_is_left_open_and_the_typography_is_french() {
    for post in &INVENTED.posts {
        for text in texts(post) {
            let prose: String = text.split('`').step_by(2).collect();
            for sign in ["{", "}", " ?", " !", " ;", " :", "« ", " »", "|]", "[|", "  ", "..", " ,", " ."] {
                assert!(!prose.contains(sign), "{sign:?} in: {text}");
            }
            assert!(!prose.contains('\''), "a straight apostrophe in: {text}");
            for slip in [" de le ", " de les ", " à les ", " du le ", " de un ", " de août", " de octobre", " de avril"] {
                assert!(!prose.contains(slip), "{slip:?} in: {text}");
            }
        }
    }
}

#[test]
fn nobody_says_the_same_twice_soon() {
    let bodies: BTreeSet<&str> = INVENTED.posts.iter().map(|post| post.body.as_str()).collect();
    assert_eq!(bodies.len(), INVENTED.posts.len(), "two posts have the same body");
    let (mut sentences, mut close) = (0, 0);
    for (space, posts) in by_space() {
        for window in posts.windows(WINDOW.min(posts.len())) {
            let mut heard: BTreeMap<&str, usize> = BTreeMap::new();
            for sentence in window.iter().flat_map(|post| long_sentences(&post.body)) {
                *heard.entry(sentence).or_default() += 1;
            }
            let worst = heard.iter().max_by_key(|(_, times)| **times);
            let (sentence, times) = worst.expect("a window has sentences");
            assert!(*times <= 2, "{times} times in {}: {sentence}", INVENTED.spaces[space].slug);
            sentences += heard.len();
            close += heard.values().filter(|times| **times > 1).count();
        }
    }
    assert!(close * 50 < sentences, "{close} of {sentences} sentences come back within {WINDOW} posts");
}

#[test]
fn answers_belong_to_their_topic() {
    let mut questions = 0;
    let mut answered = 0;
    for post in INVENTED.posts.iter().filter(|post| post.kind == Kind::Question && post.at < NOW - 10 * DAY) {
        questions += 1;
        answered += usize::from(post.chosen.is_some());
    }
    assert!(answered * 100 > questions * 45, "{answered} of {questions} questions answered");
    for (plan, space) in crate::spaces::PLANS.iter().zip(&INVENTED.spaces) {
        assert_eq!(plan.slug, space.slug);
        let mut names: BTreeSet<&str> = plan.topics.iter().map(|(topic, _)| topic.name).collect();
        names.extend(["arrivée", "départ"]);
        let posts = &by_space()[&crate::spaces::PLANS.iter().position(|other| other.slug == plan.slug).unwrap()];
        assert!(posts.iter().all(|post| names.contains(post.topic)));
    }
}

#[test]
fn the_year_has_weekends_an_august_and_newcomers() {
    let count = |fits: &dyn Fn(Day) -> bool| INVENTED.posts.iter().filter(|post| fits(Day::of(post.at))).count();
    let weekends = count(&|day| day.weekday() > 4);
    assert!(weekends * 12 < INVENTED.posts.len(), "{weekends} posts on weekends");
    let august = count(&|day| day.date().month == 8);
    let may = count(&|day| day.date().month == 5);
    assert!(august * 2 < may, "{august} posts in August, {may} in May");
    let arrivals = INVENTED.posts.iter().filter(|post| post.topic == "arrivée").count();
    assert!((25..=40).contains(&arrivals), "{arrivals} arrivals");
    assert!(INVENTED.posts.iter().any(|post| post.topic == "départ"));
    assert!(INVENTED.posts.iter().any(|post| post.withdrawn.is_some()));
    assert!(INVENTED.posts.iter().filter(|post| !post.edits.is_empty()).count() > 50);
    assert!(INVENTED.posts.iter().filter(|post| post.pinned.is_some()).count() >= 38);
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
    assert!(INVENTED.people[accounts.guest].expires.is_some_and(|end| end > NOW));
}

#[test]
fn other_years_and_seeds_hold_too() {
    for (seed, now) in [(1, NOW + 170 * DAY), (99, NOW + 400 * DAY)] {
        let other = organisation(seed, now);
        assert_eq!((other.people.len(), other.posts.len()), (300, 6000));
        assert!(other.posts.iter().all(|post| post.at < now && !post.body.is_empty()));
    }
}

#[test]
fn scratch_capacity() {
    let total: usize = crate::spaces::PLANS.iter().map(|p| p.volume).sum();
    let mut caps = 0;
    for p in crate::spaces::PLANS {
        let mut cap = 0;
        let mut n = 0;
        let mut forms = 0;
        for (t, _) in p.topics {
            for s in t.said {
                n += 1;
                let c = if s.once { 1 } else { 1 + p.volume / s.rest() };
                if s.rest() <= 32 { forms += 1; }
                let months = if s.months == 0 { 12 } else { s.months.count_ones() as usize };
                let c = (c * months).div_ceil(12);
                let c = if t.every > 0 { c.min(365 / t.every as usize / t.said.len() + 1) } else { c };
                cap += c;
            }
        }
        caps += cap.min(p.volume);
        println!("{:26} volume {:4} capacity {:4} saids {} forms {}", p.slug, p.volume, cap, n, forms);
    }
    println!("{total} {caps}");
}
