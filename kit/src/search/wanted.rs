//! What a question looks for, in tokens: the form that indexes are asked in and
//! that texts are highlighted by.

use super::alphabet;
use super::query::Part;
use super::stems::Language;
use super::stopwords::is_stopword;
use super::tokens::{Token, compound, runs, tokens};

/// Words of a phrase that are looked at.
const LONGEST_PHRASE: usize = 32;

/// What must all be found and what must not be.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Wanted {
    pub(super) all: Vec<Clause>,
    pub(super) none: Vec<Clause>,
}

/// The ways in which one part of a question can be found; one of them is enough.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Clause {
    pub(super) any: Vec<Needle>,
    /// Whether the question can do without it when it says something else.
    slight: bool,
}

/// One thing to look for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Needle {
    /// A token of the index.
    Token(String),
    /// Words that begin so; at least two letters.
    Beginning(String),
    /// Exact words next to each other; when open, the last may go on.
    Phrase { words: Vec<String>, open: bool },
}

impl Wanted {
    pub(super) fn of(parts: &[Part]) -> Self {
        let mut wanted = Self::default();
        for (place, part) in parts.iter().enumerate() {
            let open = place + 1 == parts.len();
            match part {
                Part::Word {
                    text,
                    excluded: false,
                } => wanted.all.extend(words(text, open)),
                Part::Phrase {
                    text,
                    excluded: false,
                } => wanted.all.extend(phrase(text)),
                Part::Tag {
                    tag,
                    excluded: false,
                } => wanted.all.push(tagged(tag)),
                Part::Word {
                    text,
                    excluded: true,
                } => wanted.none.extend(without(text)),
                Part::Phrase {
                    text,
                    excluded: true,
                } => wanted.none.extend(phrase(text)),
                Part::Tag {
                    tag,
                    excluded: true,
                } => wanted.none.push(tagged(tag)),
                Part::From(_) | Part::In(_) | Part::Before(_) | Part::After(_) => {}
            }
        }
        if wanted.all.iter().any(|clause| !clause.slight) {
            wanted.all.retain(|clause| !clause.slight);
        }
        wanted
    }

    pub(super) fn is_empty(&self) -> bool {
        self.all.is_empty() && self.none.is_empty()
    }
}

fn words(text: &str, open: bool) -> Vec<Clause> {
    let found = tokens(text, Language::Mixed);
    let runs: Vec<_> = runs(&found).collect();
    let last = runs.len().saturating_sub(1);
    runs.into_iter()
        .enumerate()
        .map(|(place, run)| run_clause(run, open && place == last))
        .collect()
}

fn run_clause(run: &[Token<'_>], open: bool) -> Clause {
    let mut any = Vec::new();
    let mut slight = false;
    if let [token] = run {
        // An acronym may look like a little word: SI, CE, IT.
        slight = is_stopword(&token.exact) && !is_acronym(token.text);
        if token.stems.is_empty() {
            any.push(Needle::Token(alphabet::exact(&token.exact)));
        } else {
            // Whatever is written exactly so has the same stems.
            any.extend(token.stems.asked().into_iter().map(Needle::Token));
        }
        if token.parts.len() > 1 {
            any.push(Needle::Phrase {
                words: token.parts.clone(),
                open,
            });
        }
        if open {
            any.extend(beginning(&token.exact));
        }
    } else {
        any.push(Needle::Phrase {
            words: exact_words(run),
            open,
        });
    }
    if let Some(compound) = compound(run) {
        any.push(Needle::Token(alphabet::exact(&compound.written)));
        any.push(Needle::Token(alphabet::compound(&compound.singular)));
        if open {
            any.extend(beginning(&compound.written));
        }
    }
    Clause { any, slight }
}

fn is_acronym(text: &str) -> bool {
    text.chars().count() > 1 && text.chars().all(char::is_uppercase)
}

fn beginning(letters: &str) -> Option<Needle> {
    (letters.chars().count() >= alphabet::SHORTEST_BEGINNING)
        .then(|| Needle::Beginning(letters.to_owned()))
}

fn exact_words(tokens: &[Token<'_>]) -> Vec<String> {
    tokens
        .iter()
        .take(LONGEST_PHRASE)
        .map(|token| token.exact.clone())
        .collect()
}

fn phrase(text: &str) -> Option<Clause> {
    let words = exact_words(&tokens(text, Language::Mixed));
    let needle = match &words[..] {
        [] => return None,
        [word] => Needle::Token(alphabet::exact(word)),
        _ => Needle::Phrase { words, open: false },
    };
    Some(Clause {
        any: vec![needle],
        slight: false,
    })
}

fn tagged(tag: &str) -> Clause {
    Clause {
        any: vec![Needle::Token(alphabet::tag(tag))],
        slight: false,
    }
}

/// A word to leave out; when it is several (`chat,chien`), only together.
fn without(text: &str) -> Option<Clause> {
    let mut clauses = words(text, false);
    if clauses.len() > 1 {
        phrase(text)
    } else {
        clauses.pop()
    }
}
