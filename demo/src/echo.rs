//! Hears when something is said again too soon.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::dice::fingerprint;

/// Sentences of more words than this must not come back soon.
pub const LONG: usize = 8;
/// How many posts of a space a reader is taken to remember.
pub const WINDOW: usize = 60;

/// What [`Echo::repeats`] reaches when a sentence was already said twice.
pub const TOO_OFTEN: usize = 1000;

/// The sentences of more than [`LONG`] words.
pub fn long_sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split(['.', '!', '?', '\n'])
        .map(str::trim)
        .filter(|sentence| words(sentence).count() > LONG)
}

/// The words of a text, signs left out.
pub fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
}

/// What the last posts of a space said.
#[derive(Debug, Default)]
pub struct Echo {
    window: VecDeque<Vec<u64>>,
    heard: BTreeMap<u64, usize>,
    comments: VecDeque<u64>,
}

impl Echo {
    /// How often sentences of this text were said lately: 0 is best.
    #[must_use]
    pub fn repeats(&self, text: &str) -> usize {
        long_sentences(text)
            .map(|sentence| match self.heard.get(&fingerprint(sentence)) {
                None | Some(0) => 0,
                Some(1) => 1,
                Some(_) => TOO_OFTEN,
            })
            .sum()
    }

    /// Remembers a post, forgets the one before the window.
    pub fn hear(&mut self, text: &str) {
        let sentences: Vec<u64> = long_sentences(text).map(fingerprint).collect();
        for sentence in &sentences {
            *self.heard.entry(*sentence).or_default() += 1;
        }
        self.window.push_back(sentences);
        if self.window.len() > WINDOW {
            for sentence in self.window.pop_front().unwrap_or_default() {
                if let Some(times) = self.heard.get_mut(&sentence) {
                    *times = times.saturating_sub(1);
                }
            }
        }
    }

    /// True when a comment was not made in these words lately; it is then remembered.
    pub fn is_fresh(&mut self, comment: &str) -> bool {
        let print = fingerprint(comment);
        let reach = match words(comment).count() {
            0..4 => 7,
            4..7 => 30,
            _ => 120,
        };
        if self
            .comments
            .iter()
            .rev()
            .take(reach)
            .any(|heard| *heard == print)
        {
            return false;
        }
        self.comments.push_back(print);
        if self.comments.len() > 120 {
            self.comments.pop_front();
        }
        true
    }
}

/// Bodies nobody may post twice.
#[derive(Debug, Default)]
pub struct Bodies(BTreeSet<u64>);

impl Bodies {
    /// True the first time.
    pub fn is_new(&self, body: &str) -> bool {
        !self.0.contains(&fingerprint(body))
    }

    /// Remembers a body.
    pub fn keep(&mut self, body: &str) {
        self.0.insert(fingerprint(body));
    }
}
