//! A document as the index stores it: a stream of tokens, the same for both engines.
//!
//! PostgreSQL knows no position beyond 16,383, no more than 255 positions of one
//! word and no more than a megabyte of words. The stream keeps to these limits
//! before either engine sees it, so that both find the same: what lies beyond
//! is still found word by word, no longer as a phrase.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::fmt::Write;

use super::alphabet::{self, GAP, LONGEST_BEGINNING, SHORTEST_BEGINNING};
use super::stems::{Language, Stems};
use super::tokens::{compound, runs, tokens};

const MOST_POSITIONS: usize = 16_000;
const MOST_TIMES: u16 = 255;
/// Bytes of different tokens; PostgreSQL also counts their positions.
const MOST_BYTES: usize = 700_000;

/// The tokens of one document.
#[derive(Debug, Default)]
pub(super) struct Stream {
    /// Exact words where they stand; `None` where a position is counted for nothing.
    words: Vec<Option<String>>,
    times: HashMap<String, u16>,
    /// Tokens without a position.
    bag: BTreeSet<String>,
    seen: HashSet<String>,
    bytes: usize,
}

impl Stream {
    /// A token that is found whatever the text says: a place, a kind.
    pub(super) fn term(&mut self, token: String) {
        self.scatter(token);
    }

    /// The words of a text, apart from those of earlier texts.
    pub(super) fn text(&mut self, text: &str, language: Language) {
        let found = tokens(text, language);
        if !self.words.is_empty() {
            self.words.push(None);
        }
        for run in runs(&found) {
            for token in run {
                self.word(&token.exact);
                self.beginnings(&token.exact);
                for part in &token.parts {
                    self.elsewhere(part, language);
                }
                for stem in token.stems.entered() {
                    self.scatter(stem);
                }
            }
            if let Some(compound) = compound(run) {
                self.elsewhere(&compound.written, language);
                self.scatter(alphabet::compound(&compound.singular));
            }
        }
    }

    fn word(&mut self, exact: &str) {
        let token = alphabet::exact(exact);
        if self.words.len() >= MOST_POSITIONS {
            self.scatter(token);
            return;
        }
        let kept = self.admit(&token) && {
            let times = self.times.entry(token.clone()).or_default();
            *times += u16::from(*times <= MOST_TIMES);
            *times <= MOST_TIMES
        };
        self.words.push(kept.then_some(token));
    }

    /// A word that the text holds without saying it by itself.
    fn elsewhere(&mut self, exact: &str, language: Language) {
        self.scatter(alphabet::exact(exact));
        self.beginnings(exact);
        for stem in Stems::of(exact, exact, language).entered() {
            self.scatter(stem);
        }
    }

    fn beginnings(&mut self, exact: &str) {
        let ends = exact
            .char_indices()
            .map(|(start, letter)| start + letter.len_utf8());
        for end in ends.take(LONGEST_BEGINNING).skip(SHORTEST_BEGINNING - 1) {
            self.scatter(alphabet::beginning(&exact[..end]));
        }
    }

    fn scatter(&mut self, token: String) {
        if self.admit(&token) {
            self.bag.insert(token);
        }
    }

    fn admit(&mut self, token: &str) -> bool {
        if self.seen.contains(token) {
            return true;
        }
        if self.bytes + token.len() > MOST_BYTES {
            return false;
        }
        self.bytes += token.len();
        self.seen.insert(token.to_owned())
    }

    /// The tokens as FTS5 reads them: in order, separated by spaces.
    pub(super) fn for_fts5(&self) -> String {
        let mut text = String::with_capacity(self.bytes * 2);
        for word in &self.words {
            text.push_str(word.as_deref().unwrap_or(GAP));
            text.push(' ');
        }
        for token in &self.bag {
            // Words without a position must not look like a phrase.
            if token.starts_with('x') {
                text.push_str(GAP);
                text.push(' ');
            }
            text.push_str(token);
            text.push(' ');
        }
        text
    }

    /// The tokens as a `tsvector` is written: each with its positions, if it has any.
    pub(super) fn for_tsvector(&self) -> String {
        let mut positions: HashMap<&str, String> = HashMap::with_capacity(self.times.len());
        for (place, word) in self.words.iter().enumerate() {
            let Some(word) = word else { continue };
            let list = positions.entry(word).or_default();
            if !list.is_empty() {
                list.push(',');
            }
            // Writing to a string cannot fail.
            let _ = write!(list, "{}", place + 1);
        }
        let mut text = String::with_capacity(self.bytes * 2);
        for (word, list) in &positions {
            let _ = write!(text, "'{word}':{list} ");
        }
        for token in self
            .bag
            .iter()
            .filter(|token| !positions.contains_key(token.as_str()))
        {
            let _ = write!(text, "'{token}' ");
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(texts: &[&str]) -> Stream {
        let mut stream = Stream::default();
        for text in texts {
            stream.text(text, Language::French);
        }
        stream
    }

    #[test]
    fn words_keep_their_order_and_texts_stay_apart() {
        let text = of(&["L’équipe", "e-mail"]).for_fts5();
        assert!(text.starts_with("xequipe z xe xmail "), "{text}");
        assert!(text.contains(" z xemail "), "{text}");
        let vector = of(&["chat chat chien"]).for_tsvector();
        assert!(
            vector.contains("'xchat':1,2 ")
                && vector.contains("'xchien':3 ")
                && vector.contains("'ych' "),
            "{vector}"
        );
    }

    #[test]
    fn a_document_of_any_length_stays_within_the_limits() {
        let long: String = (0..60_000).fold(String::new(), |mut text, n| {
            let _ = write!(text, "mot{n} encore {} ", "é".repeat(n % 90));
            text
        });
        let stream = of(&[&long]);
        assert!(stream.words.len() <= MOST_POSITIONS && stream.bytes <= MOST_BYTES);
        assert_eq!(
            stream
                .words
                .iter()
                .flatten()
                .filter(|word| *word == "xencore")
                .count(),
            usize::from(MOST_TIMES)
        );
        assert!(
            stream
                .for_tsvector()
                .split(' ')
                .all(|lexeme| lexeme.split(',').count() <= usize::from(MOST_TIMES))
        );
    }
}
