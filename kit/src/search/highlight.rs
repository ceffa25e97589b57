//! Where a text answers a question: matches marked, and the stretch worth showing.

use std::ops::Range;

use super::alphabet;
use super::query::Query;
use super::stems::{Language, Stems};
use super::tokens::{Token, compound, runs, tokens};
use super::wanted::Needle;

/// The text in pieces, `true` where it matches by the rules of the index. Together
/// they are the text; the template escapes them.
#[must_use]
pub fn highlight<'t>(text: &'t str, query: &Query) -> Vec<(bool, &'t str)> {
    let mut marks: Vec<Range<usize>> = marks(text, query)
        .into_iter()
        .map(|mark| mark.range)
        .collect();
    marks.dedup();
    pieces(text, 0..text.len(), &marks)
}

/// A stretch of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snippet<'t> {
    /// Whether the text starts earlier.
    pub cut_before: bool,
    /// The stretch as [`highlight`] gives it.
    pub pieces: Vec<(bool, &'t str)>,
    /// Whether the text goes on.
    pub cut_after: bool,
}

/// About `length` characters of the text, where most of the question is answered;
/// its beginning when nothing is.
#[must_use]
pub fn snippet<'t>(text: &'t str, query: &Query, length: usize) -> Snippet<'t> {
    let marks = marks(text, query);
    let stretch = best_stretch(text, &marks, length);
    let ranges: Vec<_> = marks.into_iter().map(|mark| mark.range).collect();
    Snippet {
        cut_before: !text[..stretch.start].trim().is_empty(),
        cut_after: !text[stretch.end..].trim().is_empty(),
        pieces: pieces(text, stretch, &ranges),
    }
}

/// A match, and the part of the question it answers.
struct Mark {
    range: Range<usize>,
    clause: usize,
}

/// Every match, in the order of the text, none inside another.
fn marks(text: &str, query: &Query) -> Vec<Mark> {
    let found = tokens(text, Language::Mixed);
    let mut marks = Vec::new();
    for (clause, wanted) in query.wanted().all.iter().enumerate() {
        for needle in &wanted.any {
            marks.extend(
                matches(text, &found, needle)
                    .into_iter()
                    .map(|range| Mark { range, clause }),
            );
        }
    }
    marks.sort_by_key(|mark| (mark.range.start, std::cmp::Reverse(mark.range.end)));
    let mut end = 0;
    marks.retain(|mark| {
        let outside = mark.range.start >= end;
        end = end.max(mark.range.end);
        outside
    });
    marks
}

fn matches(text: &str, found: &[Token<'_>], needle: &Needle) -> Vec<Range<usize>> {
    match needle {
        Needle::Phrase { words, open } => phrases(found, words, *open),
        Needle::Beginning(letters) => by_word(found, |word| word.starts_with(letters.as_str())),
        Needle::Token(token) => {
            let (letter, rest) = token.split_at(1);
            match letter {
                "x" => by_word(found, |word| word == rest),
                "w" => by_run(found, |run| {
                    compound(run).is_some_and(|compound| compound.singular == rest)
                }),
                "g" => by_run(found, |run| is_tag(text, run, rest)),
                _ => by_stem(found, token),
            }
        }
    }
}

/// Words, their parts and compounds whose exact form is accepted.
fn by_word(found: &[Token<'_>], accepts: impl Fn(&str) -> bool) -> Vec<Range<usize>> {
    let of_word =
        |word: &&Token<'_>| accepts(&word.exact) || word.parts.iter().any(|part| accepts(part));
    let mut ranges: Vec<_> = found.iter().filter(of_word).map(range).collect();
    ranges.extend(by_run(found, |run| {
        compound(run).is_some_and(|compound| accepts(&compound.written))
    }));
    ranges
}

/// Words, their parts and compounds entered under that stem.
fn by_stem(found: &[Token<'_>], stem: &str) -> Vec<Range<usize>> {
    let has = |exact: &str| Stems::of(exact, exact, Language::Mixed).is_entered(stem);
    let of_word =
        |word: &&Token<'_>| word.stems.is_entered(stem) || word.parts.iter().any(|part| has(part));
    let mut ranges: Vec<_> = found.iter().filter(of_word).map(range).collect();
    ranges.extend(by_run(found, |run| {
        compound(run).is_some_and(|compound| has(&compound.written))
    }));
    ranges
}

fn by_run(found: &[Token<'_>], accepts: impl Fn(&[Token<'_>]) -> bool) -> Vec<Range<usize>> {
    runs(found)
        .filter(|run| accepts(run))
        .filter_map(span)
        .collect()
}

fn phrases(found: &[Token<'_>], words: &[String], open: bool) -> Vec<Range<usize>> {
    let same = |stretch: &&[Token<'_>]| {
        stretch
            .iter()
            .zip(words)
            .enumerate()
            .all(|(place, (token, word))| {
                token.exact == *word
                    || (open && place + 1 == words.len() && token.exact.starts_with(word.as_str()))
            })
    };
    found
        .windows(words.len().max(1))
        .filter(same)
        .filter_map(span)
        .collect()
}

fn is_tag(text: &str, run: &[Token<'_>], tag: &str) -> bool {
    let starts = run
        .first()
        .is_some_and(|token| text[..token.start].ends_with('#'));
    starts
        && run
            .iter()
            .map(|token| alphabet::letters_and_figures(token.text))
            .collect::<String>()
            == tag
}

fn range(token: &Token<'_>) -> Range<usize> {
    token.start..token.end()
}

fn span(tokens: &[Token<'_>]) -> Option<Range<usize>> {
    Some(tokens.first()?.start..tokens.last()?.end())
}

fn pieces<'t>(
    text: &'t str,
    stretch: Range<usize>,
    marks: &[Range<usize>],
) -> Vec<(bool, &'t str)> {
    let mut pieces = Vec::new();
    let mut at = stretch.start;
    for mark in marks
        .iter()
        .filter(|mark| mark.start >= stretch.start && mark.end <= stretch.end)
    {
        pieces.push((false, &text[at..mark.start]));
        pieces.push((true, &text[mark.clone()]));
        at = mark.end;
    }
    pieces.push((false, &text[at..stretch.end]));
    pieces.retain(|(_, piece)| !piece.is_empty());
    pieces
}

/// The stretch that answers most parts of the question, then most often, then first.
fn best_stretch(text: &str, marks: &[Mark], length: usize) -> Range<usize> {
    // Bytes stand for characters while stretches are compared: close enough.
    let worth = |first: usize| {
        let end = marks[first].range.start + length * 3 / 4;
        let inside: Vec<usize> = marks[first..]
            .iter()
            .take_while(|mark| mark.range.end <= end)
            .map(|mark| mark.clause)
            .collect();
        let mut parts = inside.clone();
        parts.sort_unstable();
        parts.dedup();
        (parts.len(), inside.len(), std::cmp::Reverse(first))
    };
    let best = (0..marks.len())
        .max_by_key(|first| worth(*first))
        .map(|first| marks[first].range.clone());
    let Some(best) = best else {
        return 0..whole_words_until(text, forward(text, 0, length));
    };
    let from = backward(text, best.start, length / 4);
    let start = if from == 0 {
        0
    } else {
        next_word(text, from, best.start)
    };
    let end = forward(text, start, length).max(best.end);
    let end = if end > best.end {
        whole_words_until(text, end).max(best.end)
    } else {
        end
    };
    // Near the end of the text there is room left before the match.
    let start = if end == text.len() {
        next_word(text, backward(text, end, length), start)
    } else {
        start
    };
    start..end
}

fn forward(text: &str, from: usize, characters: usize) -> usize {
    text[from..]
        .char_indices()
        .nth(characters)
        .map_or(text.len(), |(at, _)| from + at)
}

fn backward(text: &str, from: usize, characters: usize) -> usize {
    text[..from]
        .char_indices()
        .rev()
        .nth(characters)
        .map_or(0, |(at, _)| at)
}

/// The start of the next whole word at or after `from`, at most `limit`.
fn next_word(text: &str, from: usize, limit: usize) -> usize {
    if from == 0 || from >= limit {
        return from.min(limit);
    }
    let stretch = &text[from..limit];
    let space = stretch.find(char::is_whitespace);
    space.map_or(limit, |space| {
        from + space + (stretch[space..].len() - stretch[space..].trim_start().len())
    })
}

/// The end of the last whole word before `end`; `end` itself where there is no space at all.
fn whole_words_until(text: &str, end: usize) -> usize {
    if end == text.len() {
        return end;
    }
    text[..end]
        .rfind(char::is_whitespace)
        .map_or(end, |space| text[..space].trim_end().len())
}
