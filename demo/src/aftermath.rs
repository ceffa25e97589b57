//! What happens to a post once said: reactions, bookmarks, edits, withdrawals, pins.

use crate::calendar::{DAY, HOUR, MINUTE};
use crate::dice::Dice;
use crate::matter::{By, Topic};
use crate::organisation::{Edit, Kind, Post, Reaction};
use crate::room::Room;

const PLAIN: &[&str] = &["👍", "👍", "👍", "👍", "🙏", "👀", "💡", "👍", "🙏"];
const WARM: &[&str] = &["👍", "❤️", "👏", "😄", "🎉", "❤️", "👏", "👍"];
/// Nobody needs to see more names than this under an announcement.
const MOST_ACKNOWLEDGED: usize = 120;

/// Sentences added to a post after it was said; each starts a new paragraph.
const ADDED: &[&str] = &[
    "**Édit** : merci à {p1}, j'avais oublié un mot.",
    "**Édit** : coquille corrigée, merci {p1}.",
    "**Édit** : formulation précisée après la question de {p1}.",
    "**Édit** : une tournure un peu raide adoucie.",
];
const ENGLISH_ADDED: &[&str] = &[
    "**Edit:** typo fixed, thanks {p1}.",
    "**Edit:** wording clarified after {p1}'s question.",
];

/// Everything that follows a post and its answers.
pub fn follow(room: &mut Room<'_>, post: &mut Post, topic: &'static Topic) {
    react(room, post, topic);
    keep(room, post);
    acknowledge(room, post);
    edit(room, post);
    withdraw(room, post);
}

/// The `#tags` of a text, in order, code left out.
#[must_use]
pub fn tags(text: &str) -> Vec<String> {
    let mut tags: Vec<String> = Vec::new();
    for prose in text.split('`').step_by(2) {
        for word in prose
            .split_whitespace()
            .filter_map(|word| word.strip_prefix('#'))
        {
            let tag: String = word
                .chars()
                .take_while(|letter| letter.is_alphanumeric() || *letter == '-')
                .collect();
            if tag.starts_with(char::is_alphabetic) && !tags.contains(&tag) {
                tags.push(tag);
            }
        }
    }
    tags
}

/// A steward pins the last announcement of a space, or an older useful post.
pub fn pin(dice: &mut Dice, posts: &mut [Post], space: usize, now: i64) {
    let settled = |post: &&mut Post| {
        post.space == space && post.withdrawn.is_none() && post.at < now - 2 * DAY
    };
    let mut candidates: Vec<&mut Post> = posts.iter_mut().filter(settled).collect();
    candidates.sort_by_key(|post| (post.kind != Kind::Announcement, -post.at));
    if let Some(post) = candidates.into_iter().next() {
        post.pinned = Some((post.at + dice.between(5, 600) * MINUTE).min(now - HOUR));
    }
}

fn later(dice: &mut Dice, at: i64, now: i64) -> i64 {
    let minutes = if dice.chance(60) {
        dice.between(1, 300)
    } else {
        dice.between(300, 4000)
    };
    (at + minutes * MINUTE)
        .min(now - dice.between(1, 50) * 1_000_000)
        .max(at + 1)
}

fn react(room: &mut Room<'_>, post: &mut Post, topic: &Topic) {
    let emojis = if topic.warm { WARM } else { PLAIN };
    let mean = match (post.kind, topic.warm) {
        (Kind::Announcement, _) => 70,
        (Kind::Message, true) => 45,
        (Kind::Message, false) => 15,
        (Kind::Question, _) => 8,
    };
    post.reactions = reactions(room, post.at, post.author, mean, emojis);
    for index in 0..post.comments.len() {
        let (at, author) = (post.comments[index].at, post.comments[index].author);
        let mean = if post.chosen == Some(index) { 14 } else { 5 };
        post.comments[index].reactions = reactions(room, at, author, mean, emojis);
    }
}

/// So many reactions on average, in tenths; at most one of a kind by a person.
fn reactions(
    room: &mut Room<'_>,
    at: i64,
    author: usize,
    mean: usize,
    emojis: &[&'static str],
) -> Vec<Reaction> {
    let mut reactions: Vec<Reaction> = Vec::new();
    let mut favourites = [0; 3].map(|_| emojis[room.teller.dice.below(emojis.len())]);
    favourites.sort_unstable();
    while reactions.len() < 30 && room.teller.dice.below(mean + 10) < mean {
        let emoji = favourites[room.teller.dice.below(3)];
        let Some(person) = room.member(By::Anyone, at, &[author]) else {
            break;
        };
        if !reactions.iter().any(|reaction| reaction.person == person) {
            let at = later(&mut room.teller.dice, at, room.now);
            reactions.push(Reaction { person, emoji, at });
        }
    }
    reactions.sort_by_key(|reaction| reaction.at);
    reactions
}

fn keep(room: &mut Room<'_>, post: &mut Post) {
    while post.bookmarks.len() < 4 && room.teller.dice.chance(10) {
        let Some(person) = room.member(By::Anyone, post.at, &[]) else {
            break;
        };
        if !post.bookmarks.iter().any(|(kept, _)| *kept == person) {
            let at = later(&mut room.teller.dice, post.at, room.now);
            post.bookmarks.push((person, at));
        }
    }
}

fn acknowledge(room: &mut Room<'_>, post: &mut Post) {
    if post.kind != Kind::Announcement {
        return;
    }
    let share = 30 + room.teller.dice.throw() % 50;
    for member in &room.space.members {
        let person = &room.teller.people[*member];
        let at = later(&mut room.teller.dice, post.at, room.now);
        let reads =
            *member != post.author && person.is_here_at(at) && room.teller.dice.chance(share);
        if reads && post.acknowledged.len() < MOST_ACKNOWLEDGED {
            post.acknowledged.push((*member, at));
        }
    }
    post.acknowledged.sort_by_key(|(person, at)| (*at, *person));
}

/// Some notice a slip: either the text was once wrong, or a line was added since.
fn edit(room: &mut Room<'_>, post: &mut Post) {
    if !room.teller.dice.chance(3) {
        return;
    }
    let at = later(&mut room.teller.dice, post.at, room.now);
    let former = if room.teller.dice.chance(60) {
        slipped(&mut room.teller.dice, &post.body)
    } else {
        add_line(room, post)
    };
    post.edits.extend(former.map(|body| Edit { at, body }));
}

/// The text with two letters of a long word swapped, as fingers do.
fn slipped(dice: &mut Dice, body: &str) -> Option<String> {
    let long: Vec<&str> = body
        .split_whitespace()
        .filter(|word| word.len() > 7 && word.bytes().all(|byte| byte.is_ascii_lowercase()))
        .collect();
    let word = *dice.pick(&long)?;
    let place = 2 + dice.below(word.len() - 4);
    let mut letters: Vec<char> = word.chars().collect();
    letters.swap(place, place + 1);
    let slip: String = letters.into_iter().collect();
    (slip != word).then(|| body.replacen(word, &slip, 1))
}

fn add_line(room: &mut Room<'_>, post: &mut Post) -> Option<String> {
    let helper = room.member(By::Anyone, post.at, &[post.author])?;
    let lines = if room.space.is_french {
        ADDED
    } else {
        ENGLISH_ADDED
    };
    let line = room.teller.dice.pick(lines).copied()?;
    let name = room.teller.people[helper].given_name;
    let line = line.replace("{p1}", name);
    let former = post.body.clone();
    post.body = format!("{former}\n\n{}", room.typeset(&line));
    Some(former)
}

/// A few think better of it.
fn withdraw(room: &mut Room<'_>, post: &mut Post) {
    if room.teller.dice.throw() % 1000 < 7 {
        post.withdrawn = Some(later(&mut room.teller.dice, post.at, room.now));
    }
    for comment in &mut post.comments {
        if room.teller.dice.throw() % 1000 < 5 {
            comment.withdrawn = Some(later(&mut room.teller.dice, comment.at, room.now));
        }
    }
}
