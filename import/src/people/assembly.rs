//! Rows are compared with one another: who is a person, what is a post, what says nothing new.

use super::address::{self, Shared};
use super::chart::{self, Chart, Entry, Seat};
use super::columns::Columns;
use super::draft::Draft;
use super::name::{Name, Occupant};
use super::table::Table;
use super::{Directory, Holder, Limits, PersonRow, PositionRow};
use crate::report::{LeftOut, Note, Place, Reason, Remark};
use crate::text::fold;
use std::collections::{BTreeMap, HashMap};

/// The directory in the making.
#[derive(Default)]
struct Assembly {
    directory: Directory,
    chart: Chart,
    /// Keys given so far, with the line that got each.
    keys: HashMap<String, u64>,
    /// How many posts without a reference got each key.
    ranks: HashMap<String, u32>,
    /// Folded names seen so far, with the line of the first.
    names: HashMap<String, u64>,
    /// Addresses that are one person's own, with the entry of that person in the chart.
    owners: HashMap<String, usize>,
}

/// Gives every row its place.
pub(super) fn assemble(table: &Table, columns: &Columns, limits: &Limits) -> Directory {
    let mut assembly = Assembly::default();
    assembly.directory.columns = columns.told();
    assembly.directory.separator = Some(table.separator);
    assembly.directory.rows = (table.before.len() + table.rows.len()) as u64;
    for row in &table.before {
        assembly.leave_out(row.line, Reason::BeforeHeader, &row.cells.join(" "));
    }
    let mut drafts = Vec::with_capacity(table.rows.len());
    for row in &table.rows {
        match Draft::of(row, columns, limits, &mut assembly.directory.notes) {
            Ok(draft) => drafts.push(draft),
            Err(left_out) => assembly.directory.left_out.push(left_out),
        }
    }
    let shared = address::shared(&drafts);
    assembly.tell_shared(&shared);
    for mut draft in drafts {
        draft.email = draft
            .email
            .take()
            .filter(|address| !shared.contains_key(address));
        assembly.place(draft);
    }
    let Assembly {
        mut directory,
        chart,
        ..
    } = assembly;
    chart.link(&mut directory);
    directory.left_out.sort_by_key(|row| row.line);
    directory.notes.sort_by_key(|note| note.place.line);
    directory
}

impl Assembly {
    fn tell_shared(&mut self, shared: &BTreeMap<String, Shared>) {
        for (address, Shared { line, rows }) in shared {
            self.note(
                *line,
                Remark::SharedAddress {
                    address: address.clone(),
                    rows: *rows,
                },
                "",
            );
        }
    }

    fn place(&mut self, mut draft: Draft) {
        let has_post = draft.title.is_some() || draft.reference.is_some();
        match std::mem::replace(&mut draft.occupant, Occupant::Blank) {
            Occupant::Person(name) => self.person(draft, name),
            Occupant::Eliminated => self.gone(&draft, Reason::PostEliminated),
            Occupant::Transferred => self.gone(&draft, Reason::PostTransferred),
            Occupant::Blank | Occupant::Vacant | Occupant::Undisclosed if !has_post => {
                self.leave_out(draft.line, Reason::Nameless, &draft.what());
            }
            Occupant::Undisclosed => self.position(draft, Holder::Undisclosed),
            Occupant::Blank | Occupant::Vacant => self.position(draft, Holder::Vacant),
        }
    }

    /// A post that no longer exists still tells the chart where its people now report.
    fn gone(&mut self, draft: &Draft, reason: Reason) {
        self.chart
            .enter(Entry::of(draft, Seat::Gone, String::new()));
        self.leave_out(draft.line, reason, &draft.what());
    }

    fn person(&mut self, draft: Draft, name: Name) {
        let named = chart::name_key(&name.full);
        if let Some(owner) = draft
            .email
            .as_ref()
            .and_then(|address| self.owners.get(address))
            .copied()
        {
            // One name at one address is one person; a second reference is their second post.
            return self.second_post(draft, owner);
        }
        let Some(key) = self.person_key(&draft, &name) else {
            return;
        };
        match self.names.get(&named) {
            Some(line) => self.note(draft.line, Remark::SameName { line: *line }, &name.full),
            None => _ = self.names.insert(named, draft.line),
        }
        self.keys.insert(key.clone(), draft.line);
        let mut entry = Entry::of(
            &draft,
            Seat::Person(self.directory.people.len()),
            key.clone(),
        );
        entry.name = Some(name.full.clone());
        let index = self.chart.enter(entry);
        if let Some(address) = &draft.email {
            self.owners.insert(address.clone(), index);
        }
        self.directory.people.push(person_row(draft, name, key));
    }

    fn second_post(&mut self, draft: Draft, owner: usize) {
        let first = self.chart.entry(owner);
        let another = draft
            .reference
            .as_deref()
            .is_some_and(|reference| !first.answers_to(reference))
            || draft.reference.is_none() && draft.title.is_some() && draft.title != first.title;
        let (key, line) = (first.key.clone(), first.line);
        if another {
            if let Some(reference) = &draft.reference {
                self.chart.also_answers(owner, reference);
            }
            self.position(draft, Holder::Person(key));
        } else {
            self.leave_out(draft.line, Reason::SamePerson { line }, &draft.what());
        }
    }

    /// The key of a person, or nothing when that person already stands in the directory.
    fn person_key(&mut self, draft: &Draft, name: &Name) -> Option<String> {
        let named = fold(&name.full);
        let key = match (&draft.reference, &draft.email) {
            (Some(reference), _) => format!("ref:{}|{named}", chart::reference_key(reference)),
            (None, Some(address)) => format!("mail:{address}"),
            (None, None) => format!("name:{named}|{}", folded(draft.unit.as_ref())),
        };
        let Some(line) = self.keys.get(&key).copied() else {
            return Some(key);
        };
        // Without a reference two people of one name can sit in one unit: titles tell them apart.
        let finer = format!("{key}|{}", folded(draft.title.as_ref()));
        let people = &self.directory.people;
        let first = people
            .binary_search_by_key(&line, |person| person.line)
            .ok()
            .map(|index| &people[index]);
        let first_title = first.map(|first| folded(first.title.as_ref()));
        let is_other = draft.reference.is_none()
            && first_title.is_some_and(|title| title != folded(draft.title.as_ref()));
        if is_other && !self.keys.contains_key(&finer) {
            return Some(finer);
        }
        let line = self.keys.get(&finer).copied().unwrap_or(line);
        self.leave_out(draft.line, Reason::SamePerson { line }, &draft.what());
        None
    }

    fn position(&mut self, draft: Draft, holder: Holder) {
        let Some(key) = self.position_key(&draft, &holder) else {
            return;
        };
        self.keys.insert(key.clone(), draft.line);
        let mut entry = Entry::of(
            &draft,
            Seat::Position(self.directory.positions.len()),
            key.clone(),
        );
        // The post of somebody known answers through that person, not beside them.
        if matches!(holder, Holder::Person(_)) {
            entry.reference = None;
        }
        self.chart.enter(entry);
        self.directory.positions.push(PositionRow {
            line: draft.line,
            key,
            reference: draft.reference,
            title: draft.title.unwrap_or_default(),
            unit: draft.unit,
            company: draft.company,
            site: draft.site,
            holder,
            manager: None,
        });
    }

    /// The key of a post, or nothing when the same post already stands in the chart.
    fn position_key(&mut self, draft: &Draft, holder: &Holder) -> Option<String> {
        let title = folded(draft.title.as_ref());
        let Some(reference) = &draft.reference else {
            let plain = format!(
                "post:|{title}|{}|{}",
                folded(draft.unit.as_ref()),
                folded(draft.company.as_ref())
            );
            // Five vacant posts of one title in one unit are five posts.
            let rank = self.ranks.entry(plain.clone()).or_insert(0);
            *rank += 1;
            return Some(if *rank == 1 {
                plain
            } else {
                format!("{plain}#{rank}")
            });
        };
        let key = format!("post:{}", chart::reference_key(reference));
        let finer = format!("{key}|{title}");
        let Some(line) = self.keys.get(&key).copied() else {
            return Some(key);
        };
        let positions = &self.directory.positions;
        let first = positions
            .binary_search_by_key(&line, |position| position.line)
            .ok()
            .map(|index| &positions[index]);
        let same =
            first.is_some_and(|first| fold(&first.title) == title && first.holder == *holder);
        let twin = if same {
            Some(line)
        } else {
            self.keys.get(&finer).copied()
        };
        if let Some(line) = twin {
            self.leave_out(draft.line, Reason::SamePost { line }, &draft.what());
            return None;
        }
        self.note(draft.line, Remark::SameReference { line }, &draft.what());
        Some(finer)
    }

    fn leave_out(&mut self, line: u64, reason: Reason, what: &str) {
        self.directory
            .left_out
            .push(LeftOut::new(Place::line(line), reason, what));
    }

    fn note(&mut self, line: u64, remark: Remark, what: &str) {
        self.directory
            .notes
            .push(Note::new(Place::line(line), remark, what));
    }
}

fn folded(text: Option<&String>) -> String {
    text.map(|text| fold(text)).unwrap_or_default()
}

fn person_row(draft: Draft, name: Name, key: String) -> PersonRow {
    PersonRow {
        line: draft.line,
        key,
        reference: draft.reference,
        name,
        email: draft.email,
        handle: draft.handle,
        title: draft.title,
        unit: draft.unit,
        company: draft.company,
        site: draft.site,
        phone: draft.phone,
        mobile: draft.mobile,
        manager: None,
        skills: draft.skills,
        languages: draft.languages,
        arrived: draft.arrived,
        about: draft.about,
    }
}
