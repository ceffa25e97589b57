//! A row whose cells are understood one by one, before it is compared with the others.

use super::address::{self, Address};
use super::columns::{Columns, Field};
use super::name::{Name, Occupant};
use super::table::Row;
use super::{Limits, day};
use crate::report::{LeftOut, Note, Place, Reason, Remark};
use crate::text::{excerpt, fold, one_line, several_lines};

/// More line ends than this in one cell come from a quotation mark that was never closed.
const LINES_OF_A_CELL: usize = 200;

/// A row, cell by cell.
pub(super) struct Draft {
    pub line: u64,
    pub occupant: Occupant,
    pub reference: Option<String>,
    pub email: Option<String>,
    pub handle: Option<String>,
    pub title: Option<String>,
    pub unit: Option<String>,
    pub company: Option<String>,
    pub site: Option<String>,
    pub phone: Option<String>,
    pub mobile: Option<String>,
    pub reports_to: Option<String>,
    pub skills: Vec<String>,
    pub languages: Vec<String>,
    pub arrived: Option<String>,
    pub about: Option<String>,
}

/// A row being read: its cells, and what there is to say about them.
struct Reading<'a> {
    row: &'a Row,
    columns: &'a Columns,
    limits: &'a Limits,
    notes: &'a mut Vec<Note>,
}

impl Draft {
    /// Understands a row, or says why it is left out.
    pub(super) fn of(
        row: &Row,
        columns: &Columns,
        limits: &Limits,
        notes: &mut Vec<Note>,
    ) -> Result<Self, LeftOut> {
        let left_out = |reason| LeftOut::new(Place::line(row.line), reason, &row.cells.join(" "));
        if let Some(reason) = malformed(row, columns) {
            return Err(left_out(reason));
        }
        if is_negative(columns.cell(&row.cells, Field::Active)) {
            return Err(left_out(Reason::Inactive));
        }
        Ok(Reading {
            row,
            columns,
            limits,
            notes,
        }
        .draft())
    }

    /// The name, when the row holds a person.
    pub(super) fn person(&self) -> Option<&Name> {
        match &self.occupant {
            Occupant::Person(name) => Some(name),
            _ => None,
        }
    }

    /// What a report calls the row.
    pub(super) fn what(&self) -> String {
        let name = self.person().map(|name| name.full.as_str());
        let parts = [self.reference.as_deref(), name, self.title.as_deref()];
        excerpt(&parts.into_iter().flatten().collect::<Vec<_>>().join(" · "))
    }
}

impl Reading<'_> {
    fn draft(mut self) -> Draft {
        Draft {
            line: self.row.line,
            occupant: self.occupant(),
            reference: self.text(Field::Reference),
            email: self.email(),
            handle: self
                .text(Field::Handle)
                .map(|handle| handle.trim_start_matches('@').to_owned()),
            title: self.text(Field::Title),
            unit: self.text(Field::Unit),
            company: self.text(Field::Company),
            site: self.text(Field::Site),
            phone: self.text(Field::Phone),
            mobile: self.text(Field::Mobile),
            reports_to: self
                .text(Field::ReportsTo)
                .filter(|text| names_somebody(text)),
            skills: self.list(Field::Skills),
            languages: self.list(Field::Languages),
            arrived: self.arrived(),
            about: self.about(),
        }
    }

    fn occupant(&mut self) -> Occupant {
        let whole = self.cell(Field::Name);
        let (family, given) = (self.cell(Field::Family), self.cell(Field::Given));
        if whole.trim().is_empty() || !family.trim().is_empty() && !given.trim().is_empty() {
            return Occupant::of_parts(&family, &given);
        }
        Occupant::of_whole(&whole, self.columns.family_first)
    }

    fn cell(&mut self, field: Field) -> String {
        let cell = self.columns.cell(&self.row.cells, field);
        if cell.chars().count() <= self.limits.cell_characters {
            return cell.to_owned();
        }
        let cut = cell.chars().take(self.limits.cell_characters).collect();
        self.note(
            Remark::CellCut {
                column: field.name().to_owned(),
            },
            cell,
        );
        cut
    }

    fn text(&mut self, field: Field) -> Option<String> {
        Some(one_line(&self.cell(field))).filter(|text| !text.is_empty())
    }

    fn about(&mut self) -> Option<String> {
        Some(several_lines(&self.cell(Field::About))).filter(|text| !text.is_empty())
    }

    fn list(&mut self, field: Field) -> Vec<String> {
        let mut items: Vec<String> = Vec::new();
        for item in self.cell(field).split([',', ';', '|', '\n']).map(one_line) {
            if !item.is_empty() && !items.iter().any(|known| fold(known) == fold(&item)) {
                items.push(item);
            }
        }
        items
    }

    fn email(&mut self) -> Option<String> {
        let cell = self.cell(Field::Email);
        match address::read(&cell) {
            Address::Usable(address) => Some(address),
            Address::None => None,
            Address::Invalid => {
                self.note(Remark::InvalidAddress, &cell);
                None
            }
        }
    }

    fn arrived(&mut self) -> Option<String> {
        let cell = self.text(Field::Arrived)?;
        let day = day::read(&cell);
        if day.is_none() {
            self.note(Remark::UnreadableDate, &cell);
        }
        day
    }

    fn note(&mut self, remark: Remark, what: &str) {
        self.notes
            .push(Note::new(Place::line(self.row.line), remark, what));
    }
}

fn malformed(row: &Row, columns: &Columns) -> Option<Reason> {
    if row.cells.iter().all(|cell| one_line(cell).is_empty()) {
        return Some(Reason::EmptyRow);
    }
    let lines = row
        .cells
        .iter()
        .map(|cell| cell.matches('\n').count())
        .max()
        .unwrap_or_default();
    if lines > LINES_OF_A_CELL {
        return Some(Reason::OpenQuote { lines });
    }
    let expected = columns.width();
    let shifted = row
        .cells
        .iter()
        .skip(expected)
        .any(|cell| !one_line(cell).is_empty());
    shifted.then_some(Reason::ShiftedCells {
        expected,
        found: row.cells.len(),
    })
}

fn is_negative(cell: &str) -> bool {
    matches!(
        fold(cell).as_str(),
        "0" | "0 0"
            | "no"
            | "non"
            | "n"
            | "false"
            | "faux"
            | "inactive"
            | "inactif"
            | "parti"
            | "left"
    )
}

/// "Aucun" and its like say that there is no manager; anything else names one.
fn names_somebody(text: &str) -> bool {
    !matches!(
        fold(text).as_str(),
        "" | "n a"
            | "n d"
            | "none"
            | "aucun"
            | "aucune"
            | "neant"
            | "sans"
            | "sans objet"
            | "null"
            | "nil"
    )
}
