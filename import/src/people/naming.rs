//! The ways one row of a directory names another: reference, address, handle, name.

use super::chart::{Chart, Entry, Seat, name_key, reference_key};
use crate::report::Remark;
use crate::text::fold;
use std::collections::HashMap;

/// Most eliminated posts climbed through to find a manager; no real hierarchy is deeper.
const CLIMB: usize = 32;

/// What became of a manager's name.
pub(super) enum Found {
    /// A row of the chart, and what should be known about the choice.
    Entry(usize, Option<Remark>),
    /// No row, and why.
    Nothing(Remark),
}

/// Every row by each of the ways to name it. Hostile files repeat one name a million times, so
/// every answer is prepared once.
#[derive(Default)]
pub(super) struct Names {
    references: HashMap<String, Vec<usize>>,
    addresses: HashMap<String, usize>,
    handles: HashMap<String, usize>,
    /// People of one name, wherever they are.
    homonyms: HashMap<String, Vec<usize>>,
    /// People of one name in one unit.
    neighbours: HashMap<(String, String), Vec<usize>>,
}

impl Names {
    pub(super) fn of(chart: &Chart) -> Self {
        let mut names = Self::default();
        for (index, entry) in chart.entries() {
            names.add(index, entry);
        }
        for (reference, index) in chart.second_references() {
            names
                .references
                .entry(reference.clone())
                .or_default()
                .push(*index);
        }
        // People before vacant posts, vacant posts before posts that are gone.
        for known in names.references.values_mut() {
            known.sort_by_key(|index| match chart.entry(*index).seat {
                Seat::Person(_) => 0,
                Seat::Position(_) => 1,
                Seat::Gone => 2,
            });
        }
        names
    }

    fn add(&mut self, index: usize, entry: &Entry) {
        if let Some(reference) = entry
            .reference
            .as_deref()
            .map(reference_key)
            .filter(|key| !key.is_empty())
        {
            self.references.entry(reference).or_default().push(index);
        }
        if let Some(address) = &entry.email {
            self.addresses.entry(address.clone()).or_insert(index);
        }
        if let Some(handle) = entry
            .handle
            .as_deref()
            .map(fold)
            .filter(|handle| !handle.is_empty())
        {
            self.handles.entry(handle).or_insert(index);
        }
        if let Some(name) = entry.name.as_deref().map(name_key) {
            let unit = entry.unit.as_deref().map(fold).unwrap_or_default();
            self.neighbours
                .entry((name.clone(), unit))
                .or_default()
                .push(index);
            self.homonyms.entry(name).or_default().push(index);
        }
    }

    /// The manager that a row's text names. A post that is gone leads to its own manager.
    pub(super) fn manager(&self, chart: &Chart, row: usize, text: &str) -> Found {
        let mut text = text;
        for climbed in 0..CLIMB {
            let (manager, remark) = match self.named(chart, row, text) {
                Found::Entry(manager, remark) => (manager, remark),
                nothing @ Found::Nothing(_) => return nothing,
            };
            let found = chart.entry(manager);
            if found.seat != Seat::Gone {
                return Found::Entry(
                    manager,
                    if climbed > 0 {
                        Some(Remark::ManagerEliminated)
                    } else {
                        remark
                    },
                );
            }
            match &found.reports_to {
                Some(above) => text = above,
                None => break,
            }
        }
        Found::Nothing(Remark::ManagerNotFound)
    }

    fn named(&self, chart: &Chart, row: usize, text: &str) -> Found {
        for way in spellings(text) {
            if chart.entry(row).answers_to(way) {
                return Found::Nothing(Remark::ReportsToItself);
            }
            match self
                .referenced(chart, way)
                .or_else(|| self.spoken(chart, row, way))
            {
                Some((manager, _)) if manager == row => {
                    return Found::Nothing(Remark::ReportsToItself);
                }
                Some((_, Some(remark @ Remark::ManagerAmbiguous { .. }))) => {
                    return Found::Nothing(remark);
                }
                Some((manager, remark)) => return Found::Entry(manager, remark),
                None => {}
            }
        }
        Found::Nothing(Remark::ManagerNotFound)
    }

    fn referenced(&self, chart: &Chart, way: &str) -> Option<(usize, Option<Remark>)> {
        let known = self.references.get(&reference_key(way))?;
        let is_person = |index: &usize| matches!(chart.entry(*index).seat, Seat::Person(_));
        let shared = known.get(1).is_some_and(is_person);
        Some((*known.first()?, shared.then_some(Remark::ManagerShared)))
    }

    fn spoken(&self, chart: &Chart, row: usize, way: &str) -> Option<(usize, Option<Remark>)> {
        let by_address = self.addresses.get(&way.to_lowercase());
        let by_handle = || self.handles.get(&fold(way.trim_start_matches('@')));
        if let Some(known) = by_address.or_else(by_handle) {
            return Some((*known, None));
        }
        let name = name_key(&super::name::plain(way));
        let known = self.homonyms.get(&name)?;
        let unit = chart
            .entry(row)
            .unit
            .as_deref()
            .map(fold)
            .unwrap_or_default();
        let near = self
            .neighbours
            .get(&(name, unit))
            .map_or(&[][..], Vec::as_slice);
        match (known.as_slice(), near) {
            ([only], _) | (_, [only]) => Some((*only, None)),
            _ => Some((
                *known.first()?,
                Some(Remark::ManagerAmbiguous { count: known.len() }),
            )),
        }
    }
}

/// A cell may hold one manager in several ways: "Anne Roy (A12)", "A12; B7", "Anne Roy <a@x.fr>".
fn spellings(text: &str) -> impl Iterator<Item = &str> {
    let separators = |c: char| matches!(c, ';' | '|' | '(' | ')' | '<' | '>' | '/');
    let parts = text
        .split(separators)
        .map(str::trim)
        .filter(move |part| !part.is_empty() && *part != text);
    // A cell of a thousand names is no manager's.
    std::iter::once(text).chain(parts.take(8))
}
