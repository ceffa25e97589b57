//! What must be true of everything that is said.

use std::collections::{BTreeMap, BTreeSet};

use super::{INVENTED, NOW, by_space, texts};
use crate::Kind;
use crate::calendar::{DAY, Day};
use crate::echo::{WINDOW, long_sentences};

#[test]
fn everything_was_said_by_members_who_were_there_and_in_order() {
    assert!(INVENTED.posts.is_sorted_by_key(|post| post.at));
    for post in &INVENTED.posts {
        let space = &INVENTED.spaces[post.space];
        let member = |person: usize| space.members.binary_search(&person).is_ok();
        assert!(
            member(post.author) && INVENTED.people[post.author].is_here_at(post.at),
            "{}",
            post.body
        );
        assert!(post.at > NOW - 366 * DAY && post.at < NOW && post.at > space.created);
        let mut before = post.at;
        for (index, comment) in post.comments.iter().enumerate() {
            assert!(
                member(comment.author) && INVENTED.people[comment.author].is_here_at(comment.at)
            );
            assert!(comment.at > before && comment.at < NOW, "{}", comment.body);
            assert!(comment.answers.is_none_or(|answered| answered < index));
            before = comment.at;
        }
        let after = |at: i64| at > post.at && at < NOW;
        assert!(
            post.reactions
                .iter()
                .all(|reaction| member(reaction.person) && after(reaction.at))
        );
        assert!(
            post.bookmarks
                .iter()
                .all(|(person, at)| member(*person) && after(*at))
        );
        assert!(
            post.acknowledged
                .iter()
                .all(|(person, at)| member(*person) && after(*at))
        );
        assert!(
            post.edits
                .iter()
                .all(|edit| after(edit.at) && edit.body != post.body)
        );
        assert!(post.withdrawn.is_none_or(after) && post.pinned.is_none_or(after));
        assert!(post.kind == Kind::Question || post.chosen.is_none());
        assert!(
            post.chosen
                .is_none_or(|chosen| chosen < post.comments.len())
        );
        assert!(post.kind == Kind::Announcement || post.acknowledged.is_empty());
        if post.kind == Kind::Announcement {
            let speaks = space.stewards.contains(&post.author);
            assert!(speaks, "an announcement in {} by somebody else", space.slug);
        }
    }
}

#[test]
fn every_mention_is_somebody_of_the_space() {
    let handles: BTreeMap<&str, usize> = INVENTED
        .people
        .iter()
        .enumerate()
        .map(|(index, person)| (person.handle.as_str(), index))
        .collect();
    let mut found = 0;
    for post in &INVENTED.posts {
        for (text, mentions) in std::iter::once((&post.body, &post.mentions)).chain(
            post.comments
                .iter()
                .map(|comment| (&comment.body, &comment.mentions)),
        ) {
            let mut named: Vec<usize> = text
                .split('`')
                .step_by(2)
                .flat_map(|prose| prose.split('@').skip(1))
                .filter_map(|rest| {
                    rest.split(|letter: char| !letter.is_ascii_alphanumeric())
                        .next()
                })
                .filter(|handle| !handle.is_empty())
                .map(|handle| {
                    *handles
                        .get(handle)
                        .unwrap_or_else(|| panic!("@{handle} is nobody: {text}"))
                })
                .collect();
            named.sort_unstable();
            named.dedup();
            found += named.len();
            assert_eq!(&named, mentions, "{text}");
            assert!(
                named
                    .iter()
                    .all(|person| INVENTED.spaces[post.space].members.contains(person))
            );
        }
    }
    assert!(found > 250, "{found} mentions");
}

#[test]
fn no_slot_is_left_open_and_the_typography_is_french() {
    for post in &INVENTED.posts {
        for text in texts(post) {
            let prose = text.split('`').step_by(2).collect::<Vec<_>>().join("`");
            for sign in [
                "{", "}", " ?", " !", " ;", " :", "« ", " »", "|]", "[|", "  ", "..", " ,", " .",
            ] {
                assert!(!prose.contains(sign), "{sign:?} in: {text}");
            }
            assert!(!prose.contains('\''), "a straight apostrophe in: {text}");
            for slip in [
                " de Les ",
                " à Les ",
                " à les ",
                " de une ",
                " du le ",
                " de un ",
                " de août",
                " de octobre",
                " de avril",
            ] {
                assert!(!prose.contains(slip), "{slip:?} in: {text}");
            }
        }
    }
}

#[test]
fn nobody_says_the_same_twice_soon() {
    let bodies: BTreeSet<&str> = INVENTED
        .posts
        .iter()
        .map(|post| post.body.as_str())
        .collect();
    assert_eq!(
        bodies.len(),
        INVENTED.posts.len(),
        "two posts have the same body"
    );
    let (mut sentences, mut close) = (0, 0);
    let mut too_often = BTreeSet::new();
    for (space, posts) in by_space() {
        for window in posts.windows(WINDOW.min(posts.len())) {
            let mut heard: BTreeMap<&str, usize> = BTreeMap::new();
            for sentence in window.iter().flat_map(|post| long_sentences(&post.body)) {
                *heard.entry(sentence).or_default() += 1;
            }
            let often = heard.iter().filter(|(_, times)| **times > 2);
            too_often.extend(
                often.map(|(sentence, times)| (INVENTED.spaces[space].slug, *times, *sentence)),
            );
            sentences += heard.len();
            close += heard.values().filter(|times| **times > 1).count();
        }
    }
    assert!(
        too_often.is_empty(),
        "said more than twice in {WINDOW} posts: {too_often:#?}"
    );
    assert!(
        close * 50 < sentences,
        "{close} of {sentences} sentences come back within {WINDOW} posts"
    );
}

#[test]
fn answers_belong_to_their_topic() {
    let mut questions = 0;
    let mut answered = 0;
    for post in INVENTED
        .posts
        .iter()
        .filter(|post| post.kind == Kind::Question && post.at < NOW - 10 * DAY)
    {
        questions += 1;
        answered += usize::from(post.chosen.is_some());
    }
    assert!(
        answered * 100 > questions * 45,
        "{answered} of {questions} questions answered"
    );
    for (plan, space) in crate::spaces::PLANS.iter().zip(&INVENTED.spaces) {
        assert_eq!(plan.slug, space.slug);
        let mut names: BTreeSet<&str> = plan.topics.iter().map(|(topic, _)| topic.name).collect();
        names.extend(["arrivée", "départ"]);
        let posts = &by_space()[&crate::spaces::PLANS
            .iter()
            .position(|other| other.slug == plan.slug)
            .unwrap()];
        assert!(posts.iter().all(|post| names.contains(post.topic)));
    }
}

#[test]
fn the_year_has_weekends_an_august_and_newcomers() {
    let count = |fits: &dyn Fn(Day) -> bool| {
        INVENTED
            .posts
            .iter()
            .filter(|post| fits(Day::of(post.at)))
            .count()
    };
    let weekends = count(&|day| day.weekday() > 4);
    assert!(
        weekends * 12 < INVENTED.posts.len(),
        "{weekends} posts on weekends"
    );
    let august = count(&|day| day.date().month == 8);
    let may = count(&|day| day.date().month == 5);
    assert!(august * 2 < may, "{august} posts in August, {may} in May");
    let arrivals = INVENTED
        .posts
        .iter()
        .filter(|post| post.topic == "arrivée")
        .count();
    assert!((25..=40).contains(&arrivals), "{arrivals} arrivals");
    assert!(INVENTED.posts.iter().any(|post| post.topic == "départ"));
    assert!(INVENTED.posts.iter().any(|post| post.withdrawn.is_some()));
    assert!(
        INVENTED
            .posts
            .iter()
            .filter(|post| !post.edits.is_empty())
            .count()
            > 50
    );
    assert!(
        INVENTED
            .posts
            .iter()
            .filter(|post| post.pinned.is_some())
            .count()
            >= 38
    );
}
