//! A directory of people with reporting lines, as spreadsheets give it, becomes rows we can trust.
//!
//! Every row of the file ends up in exactly one place: a person, a post of the chart, or a line of
//! the report. Keys are stable, so that importing the same file twice recognises every row:
//!
//! | Row | Key |
//! |---|---|
//! | person with a reference | `ref:reference\|name` (two people may share a post) |
//! | person with an address of their own | `mail:address` |
//! | any other person | `name:name\|unit`, then `\|title` for a second one of that name there |
//! | post with a reference | `post:reference`, then `\|title` when another post took it |
//! | any other post | `post:\|title\|unit\|company`, then `#2`, `#3` in the file's order |
//!
//! References, names, units and titles are folded (no case, accents or punctuation) in keys.

mod address;
mod assembly;
mod chart;
mod columns;
mod day;
mod draft;
mod encoding;
mod headers;
mod name;
mod naming;
mod refusal;
mod table;

pub use columns::{Column, Field, Mapping};
pub use name::Name;
pub use refusal::DirectoryRefusal;

use crate::report::{Count, LeftOut, Note, Place, Remark, Report};
use columns::Columns;
use std::{fs::File, io::Read, path::Path};
use table::Table;

/// How much of a file is read before it is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Most bytes of the file.
    pub bytes: u64,
    /// Most rows after the header.
    pub rows: usize,
    /// Most characters of a cell; beyond, it is cut and a note says so.
    pub cell_characters: usize,
}

impl Default for Limits {
    /// Enough for the largest organisations we mean to serve, ten times over.
    fn default() -> Self {
        Self {
            bytes: 256 << 20,
            rows: 1_000_000,
            cell_characters: 4_000,
        }
    }
}

/// A person of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PersonRow {
    /// First line of the row, from 1.
    pub line: u64,
    /// What recognises the person in a second import; see the table above.
    pub key: String,
    /// The reference of the person or of their post, as written.
    pub reference: Option<String>,
    /// The name as it will be shown, and its parts when the file tells them apart.
    pub name: Name,
    /// An address of their own, in lower case; one that several people share is not kept.
    pub email: Option<String>,
    /// The name used to sign in elsewhere, as written.
    pub handle: Option<String>,
    /// The title of their post.
    pub title: Option<String>,
    /// Their unit.
    pub unit: Option<String>,
    /// Their company.
    pub company: Option<String>,
    /// Their site.
    pub site: Option<String>,
    /// Their work telephone.
    pub phone: Option<String>,
    /// Their work mobile.
    pub mobile: Option<String>,
    /// Whom they report to.
    pub manager: Option<Manager>,
    /// Their skills.
    pub skills: Vec<String>,
    /// Their languages.
    pub languages: Vec<String>,
    /// Their day of arrival, `YYYY-MM-DD`.
    pub arrived: Option<String>,
    /// A few words about what they do; may have several lines.
    pub about: Option<String>,
}

/// A post of the chart without a known holder, or whose holder is counted as a person elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PositionRow {
    /// First line of the row, from 1.
    pub line: u64,
    /// What recognises the post in a second import.
    pub key: String,
    /// The reference of the post, as written.
    pub reference: Option<String>,
    /// Its title; empty when only the reference is known.
    pub title: String,
    /// Its unit.
    pub unit: Option<String>,
    /// Its company.
    pub company: Option<String>,
    /// Its site.
    pub site: Option<String>,
    /// Who holds it.
    pub holder: Holder,
    /// Whom it reports to.
    pub manager: Option<Manager>,
}

/// Who holds a post that is not a person's row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Holder {
    /// Nobody.
    Vacant,
    /// Somebody whose name the file does not give.
    Undisclosed,
    /// A person who already holds another post: the key of their row.
    Person(String),
}

/// Whom a row reports to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manager {
    /// The key of the person or post; `None` when it is not in the file or the link was cut.
    pub key: Option<String>,
    /// What the file says.
    pub text: String,
}

/// A directory, read. `people + positions + left_out` is the number of rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Directory {
    /// People, in the file's order.
    pub people: Vec<PersonRow>,
    /// Posts of the chart that are nobody's row, in the file's order.
    pub positions: Vec<PositionRow>,
    /// Rows that were not taken.
    pub left_out: Vec<LeftOut>,
    /// Rows that were taken with a remark.
    pub notes: Vec<Note>,
    /// The columns and what was made of each.
    pub columns: Vec<Column>,
    /// What separates the cells.
    pub separator: Option<char>,
    /// Rows of the file, its header aside.
    pub rows: u64,
}

impl Directory {
    /// Reads a file.
    ///
    /// # Errors
    /// Refuses a file that cannot be opened, and all that [`Directory::read`] refuses.
    pub fn open(path: &Path, mapping: &Mapping, limits: &Limits) -> Result<Self, DirectoryRefusal> {
        let mut bytes = Vec::new();
        File::open(path)?
            .take(limits.bytes.saturating_add(1))
            .read_to_end(&mut bytes)?;
        Self::read(&bytes, mapping, limits)
    }

    /// Reads the bytes of a file.
    ///
    /// # Errors
    /// Refuses what is too large, is not text, holds no row or no column of names, and a mapping
    /// that does not fit the file.
    pub fn read(
        bytes: &[u8],
        mapping: &Mapping,
        limits: &Limits,
    ) -> Result<Self, DirectoryRefusal> {
        if bytes.len() as u64 > limits.bytes {
            return Err(DirectoryRefusal::TooLarge {
                limit: limits.bytes,
            });
        }
        let decoded = encoding::decode(bytes);
        // A NUL never stands in text: workbooks, images and archives all hold some early.
        if bytes.starts_with(b"PK\x03\x04") || decoded.text.contains('\0') {
            return Err(DirectoryRefusal::NotText);
        }
        let table =
            Table::read(&decoded.text, limits.rows, mapping).ok_or(DirectoryRefusal::Empty)?;
        if table.rows.len() > limits.rows {
            return Err(DirectoryRefusal::TooManyRows { limit: limits.rows });
        }
        let columns = Columns::mapped(&table.header.cells, mapping)?;
        if !columns.names_people() {
            let headers = table
                .header
                .cells
                .iter()
                .map(|header| crate::text::excerpt(header));
            return Err(DirectoryRefusal::NoNameColumn {
                headers: headers.collect::<Vec<_>>().join(", "),
            });
        }
        let mut directory = assembly::assemble(&table, &columns, limits);
        if decoded.guessed {
            directory
                .notes
                .insert(0, Note::new(Place::line(1), Remark::GuessedEncoding, ""));
        }
        Ok(directory)
    }

    /// The account of the reading.
    #[must_use]
    pub fn report(&self) -> Report {
        let counts = vec![
            (Count::Rows, self.rows),
            (Count::People, self.people.len() as u64),
            (Count::Positions, self.positions.len() as u64),
            (Count::LeftOut, self.left_out.len() as u64),
        ];
        Report {
            counts,
            left_out: self.left_out.clone(),
            notes: self.notes.clone(),
        }
    }
}
