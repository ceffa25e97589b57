//! What an import says when it is done: what it took, what it left out and why, row by row.
//!
//! Everything is a code with parameters, so that the page, the terminal and the API each say it in
//! their reader's language. [`Report::text`] and [`Report::json`] are the two ready renderings.

mod count;
mod reason;
mod remark;
mod words;

pub use count::Count;
pub use reason::Reason;
pub use remark::Remark;
pub use words::{Explained, Language};

pub(crate) use words::Words;

use crate::text::excerpt;
use serde_json::{Value, json};
use std::fmt::Write;

/// Where in the foreign files something was found.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file inside the archive; empty when the import is one file.
    pub file: String,
    /// The line of a CSV file, or the rank of a message in its file, from 1; 0 is the whole file.
    pub line: u64,
}

/// A row that was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The line of a CSV file, or the rank of a message in its file, from 1; 0 is the whole file.
    pub line: u64,
    /// Why it was not taken.
    pub reason: Reason,
    /// What it was: a short excerpt to recognise it by, never the whole row.
    pub what: String,
    /// The file inside the archive; empty when the import is one file.
    pub file: String,
}

/// A row that was taken, though not quite as it stood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Where it stood.
    pub place: Place,
    /// What was changed or could not be understood.
    pub remark: Remark,
    /// A short excerpt to recognise the row by.
    pub what: String,
}

/// The account of one import.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// How many of each thing, in the order they are told.
    pub counts: Vec<(Count, u64)>,
    /// Every row that was not taken.
    pub left_out: Vec<LeftOut>,
    /// Every row that was taken with a remark.
    pub notes: Vec<Note>,
}

impl LeftOut {
    pub(crate) fn new(place: Place, reason: Reason, what: &str) -> Self {
        Self {
            line: place.line,
            file: place.file,
            reason,
            what: excerpt(what),
        }
    }

    /// Where the row stood.
    #[must_use]
    pub fn place(&self) -> Place {
        Place {
            file: self.file.clone(),
            line: self.line,
        }
    }
}

impl Note {
    pub(crate) fn new(place: Place, remark: Remark, what: &str) -> Self {
        Self {
            place,
            remark,
            what: excerpt(what),
        }
    }
}

impl Place {
    /// A line of the only file.
    #[must_use]
    pub fn line(line: u64) -> Self {
        Self {
            file: String::new(),
            line,
        }
    }

    /// A rank inside a file of the archive; 0 for the file itself.
    #[must_use]
    pub fn inside(file: &str, line: u64) -> Self {
        Self {
            file: file.to_owned(),
            line,
        }
    }

    /// "ligne 12", "general/2024-05-02.json, n° 3".
    #[must_use]
    pub fn text(&self, language: Language) -> String {
        match (self.file.as_str(), self.line, language) {
            ("", line, Language::French) => format!("ligne {line}"),
            ("", line, Language::English) => format!("line {line}"),
            (file, 0, _) => excerpt(file),
            (file, line, Language::French) => format!("{}, n°\u{a0}{line}", excerpt(file)),
            (file, line, Language::English) => format!("{}, item {line}", excerpt(file)),
        }
    }
}

impl Report {
    /// How many of one thing; 0 when it was not counted.
    #[must_use]
    pub fn count(&self, wanted: Count) -> u64 {
        self.counts
            .iter()
            .filter(|(count, _)| *count == wanted)
            .map(|(_, n)| n)
            .sum()
    }

    /// Adds to one of the counts.
    pub fn add(&mut self, count: Count, n: u64) {
        match self.counts.iter_mut().find(|(known, _)| *known == count) {
            Some((_, sum)) => *sum += n,
            None => self.counts.push((count, n)),
        }
    }

    /// The report as plain text: counts first, then every row with its place and reason.
    #[must_use]
    pub fn text(&self, language: Language) -> String {
        let mut text = String::new();
        for (count, n) in &self.counts {
            let _ = writeln!(text, "{}", count.sentence_for(*n, language));
        }
        let left_out = self.left_out.iter();
        let rows = left_out.map(|row| (row.place(), row.reason.sentence(language), &row.what));
        section(&mut text, heading(true, language), rows, language);
        let notes = self.notes.iter();
        let rows = notes.map(|note| {
            (
                note.place.clone(),
                note.remark.sentence(language),
                &note.what,
            )
        });
        section(&mut text, heading(false, language), rows, language);
        text
    }

    /// The report for a program: codes and parameters, no sentences.
    #[must_use]
    pub fn json(&self) -> Value {
        let counts: serde_json::Map<String, Value> = self
            .counts
            .iter()
            .map(|(count, n)| (count.code().to_owned(), json!(n)))
            .collect();
        let left_out = self
            .left_out
            .iter()
            .map(|row| row_json(&row.place(), &row.reason, &row.what));
        let notes = self
            .notes
            .iter()
            .map(|note| row_json(&note.place, &note.remark, &note.what));
        json!({
            "counts": counts,
            "left_out": left_out.collect::<Vec<_>>(),
            "notes": notes.collect::<Vec<_>>(),
        })
    }
}

fn heading(left_out: bool, language: Language) -> &'static str {
    match (left_out, language) {
        (true, Language::French) => "Laissé de côté",
        (true, Language::English) => "Left out",
        (false, Language::French) => "À vérifier",
        (false, Language::English) => "To check",
    }
}

fn section<'a>(
    text: &mut String,
    heading: &str,
    rows: impl Iterator<Item = (Place, String, &'a String)>,
    language: Language,
) {
    let colon = match language {
        Language::French => "\u{a0}: ",
        Language::English => ": ",
    };
    for (rank, (place, sentence, what)) in rows.enumerate() {
        if rank == 0 {
            let _ = write!(text, "\n{heading}\n");
        }
        let _ = write!(text, "- {}{colon}{sentence}", place.text(language));
        let _ = if what.is_empty() {
            writeln!(text)
        } else {
            writeln!(text, " ({what})")
        };
    }
}

fn row_json(place: &Place, why: &impl Explained, what: &str) -> Value {
    let parameters: serde_json::Map<String, Value> = why
        .parameters()
        .into_iter()
        .map(|(name, value)| (name.to_owned(), json!(value)))
        .collect();
    json!({
        "file": place.file,
        "line": place.line,
        "code": why.code(),
        "parameters": parameters,
        "what": what,
    })
}

#[cfg(test)]
mod tests;
