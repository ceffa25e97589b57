//! What is answered under a post: by whom, after how long, in which order.

use crate::matter::{By, Said, banks};
use crate::organisation::{Comment, Kind, Post};
use crate::prose::{Scene, Spoken};
use crate::room::Room;
use crate::year;

/// Comments longer than this run of answers are not found under everyday posts.
const LONGEST: usize = 12;

/// How many answers without content a thread may hold; some of them are dropped.
const NODS: usize = 3;

/// Adds the answers to a post: those that fit what it says, then those that fit its topic.
pub fn answer(
    room: &mut Room<'_>,
    post: &mut Post,
    said: &'static Said,
    scene: &mut Scene<'static>,
) {
    let times = times(room, post, scene.topic.talk);
    let mut own: Vec<&'static str> = said.answers.to_vec();
    let mut general: Vec<&'static str> = if room.space.is_french {
        banks::NODS
    } else {
        banks::ENGLISH_NODS
    }
    .to_vec();
    room.teller.dice.shuffle(&mut general);
    general.truncate(NODS);
    let mut replies: Vec<&'static str> = scene.topic.replies.to_vec();
    room.teller.dice.shuffle(&mut replies);
    general.extend(replies);
    if post.kind != Kind::Question {
        room.teller.dice.shuffle(&mut own);
    }
    own.reverse();
    let real = said.answers;
    for at in times {
        let comment = if wants_to_thank(room, post, scene) {
            let thanks = room
                .teller
                .dice
                .pick(scene.topic.thanks)
                .copied()
                .unwrap_or_default();
            scene.speaker = post.author;
            speak(room, scene, thanks, at).map(|spoken| (post.author, thanks, spoken))
        } else {
            other_voice(room, post, scene, (&mut own, &mut general), at)
        };
        let Some((author, text, spoken)) = comment else {
            continue;
        };
        if real.contains(&text)
            && post.kind == Kind::Question
            && post.chosen.is_none()
            && room.teller.dice.chance(72)
        {
            post.chosen = Some(post.comments.len());
        }
        let answers = text
            .contains("{last}")
            .then(|| post.comments.len().checked_sub(1))
            .flatten();
        scene.last = author;
        post.comments.push(new_comment(author, at, answers, spoken));
    }
}

fn new_comment(author: usize, at: i64, answers: Option<usize>, spoken: Spoken) -> Comment {
    let mut mentions = spoken.mentioned;
    mentions.sort_unstable();
    mentions.dedup();
    Comment {
        author,
        at,
        answers,
        body: spoken.text,
        mentions,
        withdrawn: None,
        reactions: Vec::new(),
    }
}

/// When answers come, in order; the talk of a topic is a mean in tenths.
fn times(room: &mut Room<'_>, post: &Post, talk: u64) -> Vec<i64> {
    let many = room.teller.dice.weighted(&[9, 17, 21, 20, 14, 9, 6, 4]);
    let count = usize::try_from(talk).unwrap_or(0) * (many * 10 + room.teller.dice.below(10)) / 210;
    let mut times: Vec<i64> = (0..count.min(LONGEST))
        .map(|_| year::answered(&mut room.teller.dice, post.at, room.plan.hours))
        .collect();
    times.sort_unstable();
    times.dedup();
    times.retain(|at| *at < room.now);
    times
}

/// The author comes back once somebody else has answered.
fn wants_to_thank(room: &mut Room<'_>, post: &Post, scene: &Scene<'_>) -> bool {
    let answered = match post.kind {
        Kind::Question => post.chosen.is_some(),
        _ => !post.comments.is_empty(),
    };
    let spoke = post
        .comments
        .iter()
        .any(|comment| comment.author == post.author);
    let share = if post.kind == Kind::Question { 60 } else { 28 };
    answered
        && !spoke
        && scene.last != post.author
        && !scene.topic.thanks.is_empty()
        && room.teller.dice.chance(share)
}

type Voice = (usize, &'static str, Spoken);

fn other_voice(
    room: &mut Room<'_>,
    post: &Post,
    scene: &mut Scene<'static>,
    (own, general): (&mut Vec<&'static str>, &mut Vec<&'static str>),
    at: i64,
) -> Option<Voice> {
    let question = post.kind == Kind::Question;
    for _ in 0..14 {
        let fitting = room.teller.dice.chance(if question { 92 } else { 80 });
        let from = if (fitting && !own.is_empty()) || general.is_empty() {
            &mut *own
        } else {
            &mut *general
        };
        let text = from.pop()?;
        let by = if question && room.teller.dice.chance(80) {
            scene.topic.answered_by
        } else {
            listener(room, scene)
        };
        let mut others = vec![post.author, scene.last];
        if !scene.topic.name.starts_with("réunion") {
            others.extend(&scene.named);
        }
        let speaker = room.member(by, at, &others)?;
        scene.speaker = speaker;
        if let Some(spoken) = speak(room, scene, text, at) {
            return Some((speaker, text, spoken));
        }
    }
    None
}

fn listener(room: &mut Room<'_>, scene: &Scene<'_>) -> By {
    if room.teller.dice.chance(35) {
        scene.topic.answered_by
    } else {
        By::Anyone
    }
}

/// The words, unless the speaker would name themself or repeat what was just heard.
fn speak(room: &mut Room<'_>, scene: &mut Scene<'static>, text: &str, at: i64) -> Option<Spoken> {
    let mut spoken = room.teller.tell(text, scene);
    let speaker = scene.speaker;
    let present = |person: &usize| room.teller.people[*person].is_here_at(at);
    let people = room.teller.people;
    let namesake = |person: &usize| people[*person].given_name == people[speaker].given_name;
    if spoken.named.iter().any(namesake)
        || !spoken.mentioned.iter().all(present)
        || spoken.text.is_empty()
    {
        return None;
    }
    spoken.text = room.typeset(&spoken.text);
    room.echo.is_fresh(&spoken.text).then_some(spoken)
}
