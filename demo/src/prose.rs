//! Reads the small grammars of the matter and gives sentences back.
//!
//! What is bound once in a thread stays bound, so that the answers talk about
//! the same stop, the same day and the same colleague as the post.

use std::collections::BTreeMap;

use crate::calendar::Day;
use crate::dice::{Dice, fingerprint};
use crate::grammar::{
    alternatives, capitalised, contracted, grouped, matching, moment, tidy, uncapitalised,
};
use crate::matter::banks::SHARED;
use crate::matter::{Bank, Topic};
use crate::organisation::{Gender, Person, Site, Unit};

/// The values bound in one thread.
#[derive(Debug, Clone)]
pub struct Scene<'a> {
    /// What the thread is about.
    pub topic: &'a Topic,
    /// The day of the post: every date of the thread counts from it.
    pub day: Day,
    /// The language of the space.
    pub french: bool,
    /// Index of the author of the post.
    pub author: usize,
    /// Index of who speaks now.
    pub speaker: usize,
    /// Index of who spoke before.
    pub last: usize,
    /// Members who can be named, in an order drawn for this thread.
    pub cast: Vec<usize>,
    /// Members whose trade it is, in an order drawn for this thread.
    pub experts: Vec<usize>,
    /// Members the post names: they do not answer as if it were about somebody else.
    pub named: Vec<usize>,
    values: BTreeMap<String, String>,
    drawn: Vec<&'static str>,
}

impl<'a> Scene<'a> {
    /// A thread where nothing is bound yet.
    #[must_use]
    pub fn new(topic: &'a Topic, day: Day, french: bool, author: usize) -> Self {
        Self {
            topic,
            day,
            french,
            author,
            speaker: author,
            last: author,
            cast: Vec::new(),
            experts: Vec::new(),
            named: Vec::new(),
            values: BTreeMap::new(),
            drawn: Vec::new(),
        }
    }
}

/// What a text became, and whom it names.
#[derive(Debug, Clone, Default)]
pub struct Spoken {
    /// The sentences.
    pub text: String,
    /// Indexes of the people named in it, mentioned or not.
    pub named: Vec<usize>,
    /// Indexes of the people mentioned as `@handle`.
    pub mentioned: Vec<usize>,
}

/// Draws from banks so that a value comes back only when all others have been
/// said in the same space.
#[derive(Debug, Default)]
pub struct Decks {
    decks: BTreeMap<u64, (Vec<usize>, usize)>,
}

impl Decks {
    fn deal(&mut self, key: u64, size: usize, dice: &mut Dice) -> usize {
        let (order, next) = self
            .decks
            .entry(key)
            .or_insert_with(|| ((0..size).collect(), size));
        if *next >= size {
            dice.shuffle(order);
            *next = 0;
        }
        *next += 1;
        order.get(*next - 1).copied().unwrap_or(0)
    }
}

/// Somebody who turns texts of the matter into sentences of one space.
pub struct Teller<'a> {
    /// Everybody, for names and agreements.
    pub people: &'a [Person],
    /// For `{me.unit}`.
    pub units: &'a [Unit],
    /// For `{me.site}`.
    pub sites: &'a [Site],
    /// Chance.
    pub dice: Dice,
    /// What was drawn lately.
    pub decks: Decks,
    /// Tells spaces apart in the decks.
    pub space: u64,
}

impl Teller<'_> {
    /// The sentences of a text in a scene.
    pub fn tell(&mut self, text: &str, scene: &mut Scene<'_>) -> Spoken {
        let mut spoken = Spoken::default();
        let told = self.expand(text, scene, &mut spoken, 0);
        spoken.text = tidy(&told);
        spoken
    }

    fn expand(
        &mut self,
        text: &str,
        scene: &mut Scene<'_>,
        spoken: &mut Spoken,
        depth: usize,
    ) -> String {
        let mut out = String::with_capacity(text.len() * 2);
        let mut rest = text;
        while let Some(start) = rest.find(['[', '{']) {
            out.push_str(&rest[..start]);
            rest = &rest[start..];
            let Some(end) = matching(rest) else { break };
            let inner = &rest[1..end];
            if rest.starts_with('{') {
                let value = self.slot(inner, scene, spoken, depth);
                out.push_str(&value);
            } else {
                let choices = alternatives(inner);
                let chosen = choices[self.dice.below(choices.len())];
                let told = self.expand(chosen, scene, spoken, depth);
                if choices.len() > 1 {
                    out.push_str(&told);
                } else {
                    out.push('[');
                    out.push_str(&told);
                    out.push(']');
                }
            }
            rest = &rest[end + 1..];
        }
        out.push_str(rest);
        out
    }

    fn slot(
        &mut self,
        inner: &str,
        scene: &mut Scene<'_>,
        spoken: &mut Spoken,
        depth: usize,
    ) -> String {
        if let Some(rest) = inner.strip_prefix('^') {
            return capitalised(&self.slot(rest, scene, spoken, depth));
        }
        if let Some(rest) = inner.strip_prefix("de ") {
            return contracted("d", &self.slot(rest, scene, spoken, depth));
        }
        if let Some(rest) = inner.strip_prefix("à ") {
            return contracted("à", &self.slot(rest, scene, spoken, depth));
        }
        if inner.contains('/') {
            return self.agreement(inner, scene);
        }
        let name = inner.trim_start_matches(['@', '!']);
        if let Some(person) = who(name, scene) {
            return self.name(inner, person, spoken);
        }
        if let Some(value) = scene.values.get(name) {
            return value.clone();
        }
        let value = moment(name, scene.day, scene.french)
            .or_else(|| self.number(name, scene.french))
            .unwrap_or_else(|| self.drawn_value(inner, name, scene, spoken, depth));
        scene.values.insert(name.to_owned(), value.clone());
        value
    }

    fn agreement(&mut self, inner: &str, scene: &Scene<'_>) -> String {
        let (person, forms) = match inner.split_once(':') {
            Some((name, forms)) => (who(name, scene).unwrap_or(scene.speaker), forms),
            None => (scene.speaker, inner),
        };
        let (masculine, feminine) = forms.split_once('/').unwrap_or((forms, forms));
        let gender = self
            .people
            .get(person)
            .map_or(Gender::Masculine, |person| person.gender);
        if gender == Gender::Feminine {
            feminine
        } else {
            masculine
        }
        .to_owned()
    }

    fn name(&mut self, inner: &str, index: usize, spoken: &mut Spoken) -> String {
        spoken.named.push(index);
        let Some(person) = self.people.get(index) else {
            return String::new();
        };
        let (_, part) = inner.split_once('.').unwrap_or((inner, ""));
        if inner.starts_with('@') {
            spoken.mentioned.push(index);
            format!("@{}", person.handle)
        } else if part == "name" {
            person.name()
        } else if part == "job" {
            uncapitalised(&person.title)
        } else if part == "unit" {
            person
                .unit
                .and_then(|unit| self.units.get(unit))
                .map_or_else(String::new, |unit| unit.name.to_owned())
        } else if part == "site" {
            self.sites
                .get(person.site)
                .map_or_else(String::new, |site| site.name.to_owned())
        } else {
            person.given_name.to_owned()
        }
    }

    /// `n3-12`, `h8-17`.
    fn number(&mut self, name: &str, french: bool) -> Option<String> {
        let bounds = name
            .strip_prefix(['n', 'h'])?
            .trim_end_matches(|letter: char| letter.is_alphabetic());
        let (low, high) = bounds.split_once('-')?;
        let value = self.dice.between(low.parse().ok()?, high.parse().ok()?);
        if name.starts_with('n') {
            return Some(grouped(value));
        }
        let minutes = *self.dice.pick(&["00", "00", "15", "30", "30", "45"])?;
        Some(match (french, minutes) {
            (true, "00") => format!("{value} h"),
            (true, _) => format!("{value} h {minutes}"),
            (false, _) => format!("{value}:{minutes}"),
        })
    }

    fn drawn_value(
        &mut self,
        inner: &str,
        name: &str,
        scene: &mut Scene<'_>,
        spoken: &mut Spoken,
        depth: usize,
    ) -> String {
        let bank_name = name.trim_end_matches(|letter: char| letter.is_ascii_digit());
        let Some(values) = bank(scene.topic.banks, bank_name).or_else(|| bank(SHARED, bank_name))
        else {
            return format!("{{{inner}}}");
        };
        let key =
            fingerprint(bank_name) ^ fingerprint(scene.topic.name).rotate_left(17) ^ self.space;
        let mut drawn = values[self.decks.deal(key, values.len(), &mut self.dice)];
        for _ in 0..4 {
            if !scene.drawn.contains(&drawn) {
                break;
            }
            drawn = values[self.decks.deal(key, values.len(), &mut self.dice)];
        }
        scene.drawn.push(drawn);
        if inner.starts_with('!') || depth > 4 {
            return drawn.to_owned();
        }
        self.expand(drawn, scene, spoken, depth + 1)
    }
}

/// The members a slot can name.
fn who(name: &str, scene: &Scene<'_>) -> Option<usize> {
    let name = name.trim_start_matches('@');
    let (name, _) = name.split_once('.').unwrap_or((name, ""));
    match name {
        "author" => Some(scene.author),
        "me" => Some(scene.speaker),
        "last" => Some(scene.last),
        "x" => scene.experts.first().or(scene.cast.last()).copied(),
        _ => {
            let rank: usize = name.strip_prefix('p')?.parse().ok()?;
            scene.cast.get(rank.checked_sub(1)?).copied()
        }
    }
}

fn bank(banks: &'static [Bank], name: &str) -> Option<&'static [&'static str]> {
    banks
        .iter()
        .find(|(bank, values)| *bank == name && !values.is_empty())
        .map(|(_, values)| *values)
}
