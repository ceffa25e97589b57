//! The report of an import: what was read, what became of it here, and every row
//! that was left out or taken with a remark, with its place and the reason.

use std::fmt::Write;

use import::report::{Count, Explained, Language, Place, Report as Reading};
use kit::words::{Arg, Lang, Words};
use serde_json::{Map, Value, json};

use super::{Remark, cut};

/// Longest excerpt of a row, in characters: enough to find it again.
const EXCERPT: usize = 160;

/// Something that an import brings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Thing {
    /// People.
    People,
    /// Posts of the organisation chart.
    Seats,
    /// Spaces.
    Spaces,
    /// Posts.
    Posts,
    /// Comments.
    Comments,
}

impl Thing {
    const fn code(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::Seats => "seats",
            Self::Spaces => "spaces",
            Self::Posts => "posts",
            Self::Comments => "comments",
        }
    }

    const fn key(self) -> &'static str {
        match self {
            Self::People => "server-import-people",
            Self::Seats => "server-import-seats",
            Self::Spaces => "server-import-spaces",
            Self::Posts => "server-import-posts",
            Self::Comments => "server-import-comments",
        }
    }
}

/// What became of things here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// How many were not here.
    pub new: u64,
    /// How many were, and are as they were.
    pub known: u64,
    /// How many were, and were changed.
    pub changed: u64,
}

/// The account of one import.
#[derive(Debug, Clone, Default)]
pub struct Report {
    reading: Reading,
    brought: Vec<(Thing, Tally)>,
    lines: Vec<(Place, Remark, String)>,
}

/// A line of the report, whoever found it.
struct Line<'r> {
    place: Place,
    what: &'r str,
    sentence: String,
}

impl Report {
    /// Notes something of a row; `what` is an excerpt to recognise it by.
    pub(super) fn note(&mut self, place: Place, remark: Remark, what: &str) {
        self.lines.push((place, remark, cut(what, EXCERPT).0));
    }

    /// Says what became of things.
    pub(super) fn tell(&mut self, thing: Thing, tally: Tally) {
        self.brought.push((thing, tally));
    }

    /// Completes the report with what was found while reading. Whoever was read as a
    /// person and left out here is counted once, among what was left out.
    pub(super) fn complete(mut self, reading: Reading) -> Self {
        self.reading = reading;
        let remarks = || self.lines.iter().map(|(_, remark, _)| remark);
        let left_out = remarks().filter(|remark| remark.is_left_out()).count() as u64;
        let gone = remarks()
            .filter(|remark| **remark == Remark::HasLeft)
            .count() as u64;
        self.reading.add(Count::LeftOut, left_out);
        for (count, number) in &mut self.reading.counts {
            if *count == Count::People {
                *number = number.saturating_sub(gone);
            }
        }
        self
    }

    /// What became of things of that sort.
    #[must_use]
    pub fn brought(&self, thing: Thing) -> Tally {
        self.brought
            .iter()
            .find(|(told, _)| *told == thing)
            .map(|(_, tally)| *tally)
            .unwrap_or_default()
    }

    /// What was read.
    #[must_use]
    pub const fn reading(&self) -> &Reading {
        &self.reading
    }

    /// The remarks made here on rows that were read well.
    pub fn remarks(&self) -> impl Iterator<Item = (&Place, &Remark, &str)> {
        self.lines
            .iter()
            .map(|(place, remark, what)| (place, remark, what.as_str()))
    }

    /// The report as people read it in a terminal.
    #[must_use]
    pub fn text(&self, words: Words) -> String {
        let language = language(words);
        let mut text = String::new();
        for (count, number) in &self.reading.counts {
            let _ = writeln!(text, "{}", count.sentence_for(*number, language));
        }
        let _ = write!(text, "\n{}\n", words.say("server-import-here"));
        for (thing, tally) in &self.brought {
            let number = |number: u64| Arg::Number(i64::try_from(number).unwrap_or(i64::MAX));
            let args = [
                ("new", number(tally.new)),
                ("known", number(tally.known)),
                ("changed", number(tally.changed)),
            ];
            let _ = writeln!(text, "- {}", words.with(thing.key(), &args));
        }
        section(
            &mut text,
            words,
            "server-import-left-out",
            self.left_out(words),
        );
        section(
            &mut text,
            words,
            "server-import-to-check",
            self.notes(words),
        );
        text
    }

    fn left_out(&self, words: Words) -> Vec<Line<'_>> {
        let rows = self.reading.left_out.iter();
        let read = rows.map(|row| Line {
            place: row.place(),
            what: &row.what,
            sentence: row.reason.sentence(language(words)),
        });
        read.chain(self.said_here(words, true)).collect()
    }

    fn notes(&self, words: Words) -> Vec<Line<'_>> {
        let notes = self.reading.notes.iter();
        let read = notes.map(|note| Line {
            place: note.place.clone(),
            what: &note.what,
            sentence: note.remark.sentence(language(words)),
        });
        read.chain(self.said_here(words, false)).collect()
    }

    fn said_here(&self, words: Words, left_out: bool) -> impl Iterator<Item = Line<'_>> {
        let lines = self
            .lines
            .iter()
            .filter(move |(_, remark, _)| remark.is_left_out() == left_out);
        lines.map(move |(place, remark, what)| Line {
            place: place.clone(),
            what,
            sentence: remark.sentence(words),
        })
    }

    /// The report for a program: codes and parameters, no sentences.
    #[must_use]
    pub fn json(&self) -> Value {
        let mut report = self.reading.json();
        let brought: Map<String, Value> = self
            .brought
            .iter()
            .map(|(thing, tally)| {
                (
                    thing.code().to_owned(),
                    json!({"new": tally.new, "known": tally.known, "changed": tally.changed}),
                )
            })
            .collect();
        report["brought"] = Value::Object(brought);
        for (place, remark, what) in &self.lines {
            let list = if remark.is_left_out() {
                "left_out"
            } else {
                "notes"
            };
            if let Some(list) = report[list].as_array_mut() {
                list.push(row(place, remark, what));
            }
        }
        for list in ["left_out", "notes"] {
            if let Some(list) = report[list].as_array_mut() {
                list.sort_by_cached_key(|row| {
                    (
                        row["file"].as_str().unwrap_or_default().to_owned(),
                        row["line"].as_u64(),
                    )
                });
            }
        }
        report
    }
}

fn language(words: Words) -> Language {
    match words.lang() {
        Lang::Fr => Language::French,
        Lang::En => Language::English,
    }
}

fn section(text: &mut String, words: Words, heading: &str, mut lines: Vec<Line<'_>>) {
    if lines.is_empty() {
        return;
    }
    lines.sort_by(|a, b| a.place.cmp(&b.place));
    let colon = if words.lang() == Lang::Fr {
        "\u{a0}: "
    } else {
        ": "
    };
    let _ = write!(text, "\n{}\n", words.say(heading));
    for line in lines {
        let _ = write!(
            text,
            "- {}{colon}{}",
            line.place.text(language(words)),
            line.sentence
        );
        let _ = if line.what.is_empty() {
            writeln!(text)
        } else {
            writeln!(text, " ({})", line.what)
        };
    }
}

/// The same shape as the rows that the reading reports.
fn row(place: &Place, remark: &Remark, what: &str) -> Value {
    let value = |arg: Arg| match arg {
        Arg::Text(text) => text,
        Arg::Number(number) => number.to_string(),
    };
    let parameters: Map<String, Value> = remark
        .parameters()
        .into_iter()
        .map(|(name, arg)| (name.to_owned(), Value::String(value(arg))))
        .collect();
    json!({"file": place.file, "line": place.line, "code": remark.code(), "parameters": parameters, "what": what})
}
