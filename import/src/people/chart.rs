//! Reporting lines: what a row says of its manager becomes a link, and no circle remains.

use super::draft::Draft;
use super::naming::{Found, Names};
use super::{Directory, Manager};
use crate::report::{Note, Place, Remark};
use crate::text::fold;

/// Where an entry of the chart stands in the directory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Seat {
    Person(usize),
    Position(usize),
    /// A post that no longer exists: others still name it.
    Gone,
}

/// What the chart knows of a row.
pub(super) struct Entry {
    pub line: u64,
    pub seat: Seat,
    pub key: String,
    pub reference: Option<String>,
    pub name: Option<String>,
    pub title: Option<String>,
    pub email: Option<String>,
    pub handle: Option<String>,
    pub unit: Option<String>,
    pub reports_to: Option<String>,
}

/// The rows and the ways to name them.
#[derive(Default)]
pub(super) struct Chart {
    entries: Vec<Entry>,
    /// Second references of people who hold several posts.
    also: Vec<(String, usize)>,
}

/// Two spellings of a reference: "12", "12.0" as spreadsheets make of it, "A-12" and "a 12".
pub(super) fn reference_key(reference: &str) -> String {
    let whole = reference.trim().split_once('.').filter(|(whole, zeros)| {
        !whole.is_empty()
            && whole.chars().all(|c| c.is_ascii_digit())
            && !zeros.is_empty()
            && zeros.chars().all(|c| c == '0')
    });
    fold(whole.map_or(reference, |(whole, _)| whole))
}

/// "Anne Roy" and "ROY, Anne" name one person.
pub(super) fn name_key(name: &str) -> String {
    let folded = fold(name);
    let mut words: Vec<&str> = folded.split(' ').collect();
    words.sort_unstable();
    words.join(" ")
}

impl Entry {
    pub(super) fn of(draft: &Draft, seat: Seat, key: String) -> Self {
        Self {
            line: draft.line,
            seat,
            key,
            reference: draft.reference.clone(),
            name: None,
            title: draft.title.clone(),
            email: draft.email.clone(),
            handle: draft.handle.clone(),
            unit: draft.unit.clone(),
            reports_to: draft.reports_to.clone(),
        }
    }

    /// Whether a reference is this entry's own.
    pub(super) fn answers_to(&self, reference: &str) -> bool {
        self.reference
            .as_deref()
            .is_some_and(|own| reference_key(own) == reference_key(reference))
    }
}

impl Chart {
    /// Adds a row; gives its rank.
    pub(super) fn enter(&mut self, entry: Entry) -> usize {
        self.entries.push(entry);
        self.entries.len() - 1
    }

    pub(super) fn entry(&self, index: usize) -> &Entry {
        &self.entries[index]
    }

    pub(super) fn entries(&self) -> impl Iterator<Item = (usize, &Entry)> {
        self.entries.iter().enumerate()
    }

    pub(super) fn second_references(&self) -> &[(String, usize)] {
        &self.also
    }

    /// Lets a person answer to the reference of their second post too.
    pub(super) fn also_answers(&mut self, index: usize, reference: &str) {
        self.also.push((reference_key(reference), index));
    }

    /// Links every row to its manager and writes the result into the directory.
    pub(super) fn link(&self, directory: &mut Directory) {
        let names = Names::of(self);
        let mut links: Vec<Option<usize>> = vec![None; self.entries.len()];
        for (index, entry) in self.entries.iter().enumerate() {
            let Some(text) = &entry.reports_to else {
                continue;
            };
            if entry.seat == Seat::Gone {
                continue;
            }
            let remark = match names.manager(self, index, text) {
                Found::Entry(manager, remark) => {
                    links[index] = Some(manager);
                    remark
                }
                Found::Nothing(remark) => Some(remark),
            };
            if let Some(remark) = remark {
                directory
                    .notes
                    .push(Note::new(Place::line(entry.line), remark, text));
            }
        }
        self.cut_circles(&mut links, directory);
        self.write(&links, directory);
    }

    /// Follows each line upwards; where it comes back to itself, the row that stands first in the
    /// file, most often the most senior, loses its manager.
    fn cut_circles(&self, links: &mut [Option<usize>], directory: &mut Directory) {
        let mut walked_in = vec![0usize; links.len()];
        for start in 0..links.len() {
            let walk = start + 1;
            let mut at = start;
            while walked_in[at] == 0 {
                walked_in[at] = walk;
                match links[at] {
                    Some(next) => at = next,
                    None => break,
                }
            }
            if walked_in[at] != walk || links[at].is_none() {
                continue;
            }
            let mut circle = vec![at];
            let mut next = links[at];
            while let Some(member) = next.filter(|member| *member != at) {
                circle.push(member);
                next = links[member];
            }
            if let Some(first) = circle
                .into_iter()
                .min_by_key(|member| self.entries[*member].line)
            {
                links[first] = None;
                let entry = &self.entries[first];
                let text = entry.reports_to.as_deref().unwrap_or_default();
                directory
                    .notes
                    .push(Note::new(Place::line(entry.line), Remark::Circle, text));
            }
        }
    }

    fn write(&self, links: &[Option<usize>], directory: &mut Directory) {
        for (entry, link) in self.entries.iter().zip(links) {
            let manager = entry.reports_to.as_ref().map(|text| Manager {
                key: link.map(|manager| self.entries[manager].key.clone()),
                text: text.clone(),
            });
            match entry.seat {
                Seat::Person(index) => directory.people[index].manager = manager,
                Seat::Position(index) => directory.positions[index].manager = manager,
                Seat::Gone => {}
            }
        }
    }
}
