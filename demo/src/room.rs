//! A space while its year is being written: who speaks, about what, in which words.

use std::collections::BTreeMap;

use crate::calendar::{DAY, Day};
use crate::dice::{Dice, fingerprint};
use crate::echo::{self, Bodies, Echo};
use crate::matter::{By, Said, Topic};
use crate::organisation::{Kind, Person, Post, Site, Space, Unit};
use crate::posts::Occasion;
use crate::prose::{Decks, Scene, Spoken, Teller};
use crate::spaces::{PLANS, Plan};
use crate::{aftermath, thread, typography};

/// How often a post is begun again to avoid repeating what was just said.
const TRIES: usize = 8;

/// A space while its year is being written.
pub struct Room<'a> {
    /// Turns texts into sentences.
    pub teller: Teller<'a>,
    /// Its plan.
    pub plan: &'static Plan,
    /// Its members.
    pub space: &'a Space,
    /// The instant the year ends.
    pub now: i64,
    /// What was just said.
    pub echo: Echo,
    index: usize,
    voices: Vec<usize>,
    used: BTreeMap<(usize, usize), usize>,
    told: BTreeMap<usize, i64>,
    count: usize,
}

impl<'a> Room<'a> {
    /// The space before its first post.
    pub fn new(
        dice: Dice,
        now: i64,
        index: usize,
        people: &'a [Person],
        space: &'a Space,
        (units, sites): (&'a [Unit], &'a [Site]),
    ) -> Self {
        let mut dice = dice;
        let mut voices = Vec::new();
        for member in &space.members {
            let steward = if space.stewards.contains(member) {
                4
            } else {
                1
            };
            voices.extend(std::iter::repeat_n(
                *member,
                [1, 1, 2, 3, 5, 9][dice.below(6)] * steward,
            ));
        }
        let space_key = fingerprint(space.slug);
        let teller = Teller {
            people,
            units,
            sites,
            dice,
            decks: Decks::default(),
            space: space_key,
        };
        Self {
            teller,
            plan: &PLANS[index],
            space,
            now,
            echo: Echo::default(),
            index,
            voices,
            used: BTreeMap::new(),
            told: BTreeMap::new(),
            count: 0,
        }
    }

    /// What is said on this occasion, with all that follows; nothing when nobody can speak.
    pub fn post(&mut self, occasion: Occasion, bodies: &mut Bodies) -> Option<Post> {
        let at = occasion.at;
        let mut best: Option<(usize, Spoken, Scene<'static>, usize, usize)> = None;
        for attempt in 0..15 * TRIES {
            if attempt >= TRIES && best.as_ref().is_some_and(|best| best.0 < echo::TOO_OFTEN) {
                break;
            }
            let Some((rank, topic)) = occasion.topic.map_or_else(
                || self.topic(at, attempt < TRIES / 2),
                |topic| Some((usize::MAX, topic)),
            ) else {
                continue;
            };
            let author = match occasion.author {
                Some(author) => author,
                None => self.member(topic.by, at, &[])?,
            };
            let Some((number, said)) = self.said(rank, topic, at, attempt / (TRIES / 2)) else {
                continue;
            };
            let mut scene = self.scene(topic, at, author, occasion.about);
            let spoken = self.draft(said, &mut scene);
            if spoken.named.contains(&author) && occasion.author.is_none()
                || !bodies.is_new(&spoken.text)
            {
                continue;
            }
            let repeats = self.echo.repeats(&spoken.text);
            if best.as_ref().is_none_or(|best| repeats < best.0) {
                best = Some((repeats, spoken, scene, rank, number));
            }
            if repeats == 0 {
                break;
            }
        }
        let (_, spoken, mut scene, rank, number) = best?;
        scene.named.clone_from(&spoken.named);
        self.echo.hear(&spoken.text);
        bodies.keep(&spoken.text);
        let mut post = self.new_post(scene.topic, scene.author, at, spoken);
        self.count += 1;
        self.used.insert((rank, number), self.count);
        self.told.insert(rank, at);
        let said = &scene.topic.said[number];
        thread::answer(self, &mut post, said, &mut scene);
        aftermath::follow(self, &mut post, scene.topic);
        Some(post)
    }

    fn new_post(&mut self, topic: &'static Topic, author: usize, at: i64, spoken: Spoken) -> Post {
        let mut mentions = spoken.mentioned;
        mentions.sort_unstable();
        mentions.dedup();
        Post {
            space: self.index,
            author,
            kind: topic.kind,
            topic: topic.name,
            at,
            tags: aftermath::tags(&spoken.text),
            body: self.typeset(&spoken.text),
            edits: Vec::new(),
            withdrawn: None,
            pinned: None,
            mentions,
            comments: Vec::new(),
            chosen: None,
            reactions: Vec::new(),
            bookmarks: Vec::new(),
            acknowledged: Vec::new(),
        }
    }

    /// A topic of the space that may come up now and has something left to say.
    fn topic(&mut self, at: i64, choosy: bool) -> Option<(usize, &'static Topic)> {
        let day = Day::of(at);
        let month = day.date().month;
        let mut fresh = Vec::with_capacity(self.plan.topics.len());
        let mut stale = Vec::with_capacity(self.plan.topics.len());
        for (rank, (topic, weight)) in self.plan.topics.iter().enumerate() {
            let early = self
                .told
                .get(&rank)
                .is_some_and(|told| at - told < topic.every * DAY);
            let other_day = topic
                .weekday
                .is_some_and(|weekday| weekday != day.weekday());
            let weight = if early || other_day { 0 } else { *weight };
            let free = topic
                .said
                .iter()
                .enumerate()
                .any(|(number, said)| self.rested(rank, number, said, month));
            fresh.push(if free { weight } else { 0 });
            stale.push(if topic.kind == Kind::Message {
                weight
            } else {
                weight / 8
            });
        }
        let weights = if choosy && fresh.iter().any(|weight| *weight > 0) {
            fresh
        } else {
            stale
        };
        if weights.iter().all(|weight| *weight == 0) {
            return None;
        }
        let rank = self.teller.dice.weighted(&weights);
        self.plan.topics.get(rank).map(|(topic, _)| (rank, *topic))
    }

    /// True when enough was said since this was: an anecdote is told once or
    /// twice a year, a form is filled in every week.
    fn rested(&self, rank: usize, number: usize, said: &Said, month: usize) -> bool {
        let fits = said.fits(month);
        let last = self.used.get(&(rank, number));
        fits && last.is_none_or(|last| !said.once && self.count - last >= said.rest())
    }

    /// Something of the topic that was not said lately; when that was tried
    /// enough, what was not said for long; in the end, anything.
    fn said(
        &mut self,
        rank: usize,
        topic: &'static Topic,
        at: i64,
        patience: usize,
    ) -> Option<(usize, &'static Said)> {
        let month = Day::of(at).date().month;
        let weights: Vec<u64> = (topic.said.iter().enumerate())
            .map(|(number, said)| {
                if self.rested(rank, number, said, month) {
                    said.share()
                } else {
                    0
                }
            })
            .collect();
        if patience == 0 && weights.iter().any(|weight| *weight > 0) {
            let number = self.teller.dice.weighted(&weights);
            return topic.said.get(number).map(|said| (number, said));
        }
        let mut ages: Vec<(usize, usize)> = (topic.said.iter().enumerate())
            .filter(|(_, said)| said.fits(month) && !said.once)
            .map(|(number, _)| (self.used.get(&(rank, number)).copied().unwrap_or(0), number))
            .collect();
        ages.sort_unstable();
        let eldest = if patience < 2 {
            ages.len().div_ceil(2)
        } else {
            ages.len()
        };
        let (_, number) = *ages.get(self.teller.dice.below(eldest))?;
        topic.said.get(number).map(|said| (number, said))
    }

    /// A member who could write at this instant, as the topic wants; talkative ones more often.
    pub fn member(&mut self, by: By, at: i64, but: &[usize]) -> Option<usize> {
        for wanted in [by, By::Anyone] {
            for _ in 0..40 {
                let member = self.voices[self.teller.dice.below(self.voices.len())];
                if self.may_speak(member, wanted, at, but) {
                    return Some(member);
                }
            }
            let able: Vec<usize> = self
                .space
                .members
                .iter()
                .copied()
                .filter(|member| self.may_speak(*member, wanted, at, but))
                .collect();
            if let Some(member) = self.teller.dice.pick(&able) {
                return Some(*member);
            }
        }
        None
    }

    fn may_speak(&self, member: usize, by: By, at: i64, but: &[usize]) -> bool {
        !but.contains(&member)
            && self.matches(by, member)
            && self.teller.people[member].is_here_at(at)
    }

    fn matches(&self, by: By, member: usize) -> bool {
        let person = &self.teller.people[member];
        match by {
            By::Anyone => true,
            By::Stewards => self.space.stewards.contains(&member),
            By::Units(units) => person.unit.is_some_and(|unit| units.contains(&unit)),
            By::Guests => person.unit.is_none(),
        }
    }

    fn scene(
        &mut self,
        topic: &'static Topic,
        at: i64,
        author: usize,
        about: Option<usize>,
    ) -> Scene<'static> {
        let mut scene = Scene::new(topic, Day::of(at), self.space.is_french, author);
        let mut cast = about.map(|about| vec![about]).unwrap_or_default();
        while cast.len() < 5 {
            let mut others = cast.clone();
            others.push(author);
            let Some(other) = self.member(By::Anyone, at, &others) else {
                break;
            };
            cast.push(other);
        }
        let mut not = cast.clone();
        not.push(author);
        scene.experts = self
            .member(topic.answered_by, at, &not)
            .into_iter()
            .collect();
        scene.cast = cast;
        scene
    }

    fn draft(&mut self, said: &Said, scene: &mut Scene<'_>) -> Spoken {
        let topic = scene.topic;
        let opening = self
            .teller
            .dice
            .pick(topic.openings)
            .copied()
            .unwrap_or_default();
        let closing = self
            .teller
            .dice
            .pick(topic.closings)
            .copied()
            .unwrap_or_default();
        let mut text = String::from(opening);
        let begins_low = said.text.starts_with(char::is_lowercase);
        let goes_on = opening.ends_with(':') && begins_low;
        if opening.ends_with([',', '*', ':']) && !goes_on {
            text.push_str("\n\n");
        } else if !opening.is_empty() {
            text.push(' ');
        }
        let mut letters = said.text.chars();
        match letters.next() {
            Some(first) if !goes_on => text.extend(first.to_uppercase().chain(letters)),
            _ => text.push_str(said.text),
        }
        if !closing.is_empty() {
            let block = said.text.contains('\n');
            text.push_str(if block || self.teller.dice.chance(35) {
                "\n\n"
            } else {
                " "
            });
            text.push_str(closing);
        }
        if !topic.tags.is_empty() && self.teller.dice.chance(22) {
            let tag = self
                .teller
                .dice
                .pick(topic.tags)
                .copied()
                .unwrap_or_default();
            text.push_str("\n\n#");
            text.push_str(tag);
        }
        self.teller.tell(&text, scene)
    }

    /// The text with the typography of the language of the space.
    pub fn typeset(&self, text: &str) -> String {
        if self.space.is_french {
            typography::french(text)
        } else {
            typography::english(text)
        }
    }
}
