//! Who comes, and what of them is new: decided before anything is written.

use std::collections::{HashMap, HashSet};

use import::people::{Directory, PersonRow};
use import::report::Place;
use kit::search::fold;
use people::arrivals::Known;
use people::profiles::profile::Own;
use people::{PersonId, Standing};

use crate::arrivals::recognition::{Arriving, House, Sign, Who};
use crate::arrivals::report::{Report, Tally};
use crate::arrivals::{Remark, cut};

/// The longest name of a person, a company, a unit or a site, in characters.
const LONGEST_NAME: usize = 120;
/// The longest title of a post, in characters.
const LONGEST_TITLE: usize = 200;
/// The longest line of telephones, in characters.
const LONGEST_PHONE: usize = 80;
/// The longest skill or language, in characters, and the most of each somebody may name.
const LONGEST_WORD: usize = 60;
const MOST_WORDS: usize = 30;

/// Everybody of a directory.
pub(super) struct Plan<'d> {
    pub people: Vec<Newcome<'d>>,
}

/// Somebody of a directory.
pub(super) struct Newcome<'d> {
    /// By what the next import recognises them.
    pub key: String,
    pub name: String,
    pub row: &'d PersonRow,
    pub here: Here,
    pub work: Work,
    pub company: Option<Company>,
}

/// What somebody is here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Here {
    New {
        with_address: bool,
    },
    Known {
        id: PersonId,
        is_remembered: bool,
        with_address: bool,
        is_moved: bool,
    },
    Left,
}

/// Where somebody works, and as what: what the directory says, else what was known.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Work {
    pub title: String,
    pub unit: Option<String>,
    pub site: Option<String>,
    pub phone: String,
}

/// A company that is not taken for granted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Company {
    pub name: String,
    pub partner: bool,
}

impl<'d> Plan<'d> {
    pub(super) fn of(
        directory: &'d Directory,
        house: &House,
        companies: &HashMap<String, bool>,
        report: &mut Report,
    ) -> Self {
        let list: Vec<Arriving<'_>> = directory
            .people
            .iter()
            .map(|row| Arriving {
                key: format!("directory:{}", row.key),
                name: &row.name.full,
                email: row.email.as_deref(),
            })
            .collect();
        let who = house.recognise(&list, false);
        let mut told = HashSet::new();
        let rows = directory.people.iter().zip(list).zip(who);
        let people = rows
            .map(|((row, arriving), who)| {
                remark(row, who, house, report);
                let company = company(row, companies, &mut told, report);
                newcome(row, arriving.key, who, company, house)
            })
            .collect();
        if let Some(row) = directory.people.iter().find(|row| row.arrived.is_some()) {
            report.note(Place::line(row.line), Remark::ArrivalDays, "");
        }
        Self { people }
    }

    pub(super) fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        for person in &self.people {
            match person.here {
                Here::New { .. } => tally.new += 1,
                Here::Known {
                    is_moved: false,
                    with_address: false,
                    ..
                } => tally.known += 1,
                Here::Known { .. } => tally.changed += 1,
                Here::Left => {}
            }
        }
        tally
    }
}

impl Newcome<'_> {
    /// Whether they work for a partner.
    pub(super) fn is_guest(&self) -> bool {
        self.company.as_ref().is_some_and(|company| company.partner)
    }

    pub(super) fn is_new_employee(&self) -> bool {
        matches!(self.here, Here::New { .. }) && !self.is_guest()
    }

    /// What they can do, within the limits of what people may say of themselves.
    pub(super) fn skills(&self) -> Vec<String> {
        words(&self.row.skills)
    }

    pub(super) fn languages(&self) -> Vec<String> {
        words(&self.row.languages)
    }

    pub(super) fn about(&self) -> String {
        cut(
            self.row.about.as_deref().unwrap_or_default(),
            Own::About.longest(),
        )
        .0
    }
}

fn words(said: &[String]) -> Vec<String> {
    said.iter()
        .filter(|word| word.chars().count() <= LONGEST_WORD)
        .take(MOST_WORDS)
        .cloned()
        .collect()
}

fn remark(row: &PersonRow, who: Who, house: &House, report: &mut Report) {
    let place = || Place::line(row.line);
    let name = &row.name.full;
    match who {
        Who::New {
            with_address: false,
        } if row.email.is_some() => report.note(place(), Remark::AddressTaken, name),
        Who::Known { place: known, .. } if house.person(known).standing == Standing::Left => {
            report.note(place(), Remark::HasLeft, name);
        }
        Who::Known { by: Sign::Name, .. } => report.note(place(), Remark::RecognisedByName, name),
        _ => {}
    }
    if cut(name, LONGEST_NAME).1 {
        report.note(place(), Remark::NameCut, name);
    }
}

/// A company nobody knew is one of the organisation's own: a directory lists employees.
/// Whoever works for a partner we know stays a guest, so that no list lets outsiders in.
fn company(
    row: &PersonRow,
    companies: &HashMap<String, bool>,
    told: &mut HashSet<String>,
    report: &mut Report,
) -> Option<Company> {
    let name = cut(row.company.as_deref()?.trim(), LONGEST_NAME).0;
    let folded = fold(&name);
    if folded.is_empty() {
        return None;
    }
    let known = companies.get(&folded).copied();
    let partner = known == Some(true);
    let remark = match known {
        None => Some(Remark::NewCompany),
        Some(true) => Some(Remark::PartnerCompany),
        Some(false) => None,
    };
    if let Some(remark) = remark
        && told.insert(folded)
    {
        report.note(Place::line(row.line), remark, &name);
    }
    Some(Company { name, partner })
}

fn newcome<'d>(
    row: &'d PersonRow,
    key: String,
    who: Who,
    company: Option<Company>,
    house: &House,
) -> Newcome<'d> {
    let name = cut(&row.name.full, LONGEST_NAME).0;
    let (here, work) = match who {
        Who::Known {
            place,
            by,
            with_address,
        } => {
            let known = house.person(place);
            let work = Work::of(row, Some(known));
            let is_moved = !work.is_that_of(known);
            let here = if known.standing == Standing::Left {
                Here::Left
            } else {
                Here::Known {
                    id: known.id,
                    is_remembered: by == Sign::Key,
                    with_address,
                    is_moved,
                }
            };
            (here, work)
        }
        // Lists of this kind never merge two rows: the reading did.
        Who::New { .. } | Who::Same(_) => (
            Here::New {
                with_address: who == Who::New { with_address: true },
            },
            Work::of(row, None),
        ),
    };
    Newcome {
        key,
        name,
        row,
        here,
        work,
        company,
    }
}

impl Work {
    fn of(row: &PersonRow, known: Option<&Known>) -> Self {
        let short = |text: &Option<String>, longest| {
            text.as_deref()
                .map(|text| cut(text.trim(), longest).0)
                .filter(|text| !text.is_empty())
        };
        let phones: Vec<&str> = [&row.phone, &row.mobile]
            .into_iter()
            .flatten()
            .map(|phone| phone.trim())
            .filter(|phone| !phone.is_empty())
            .collect();
        let phone = cut(&phones.join(" / "), LONGEST_PHONE).0;
        Self {
            title: short(&row.title, LONGEST_TITLE)
                .or_else(|| known.map(|known| known.title.clone()))
                .unwrap_or_default(),
            unit: unit(row.unit.as_ref()).or_else(|| known.and_then(|known| known.unit.clone())),
            site: unit(row.site.as_ref()).or_else(|| known.and_then(|known| known.site.clone())),
            phone: if phone.is_empty() {
                known
                    .map(|known| known.work_phone.clone())
                    .unwrap_or_default()
            } else {
                phone
            },
        }
    }

    fn is_that_of(&self, known: &Known) -> bool {
        self.title == known.title
            && same(self.unit.as_deref(), known.unit.as_deref())
            && same(self.site.as_deref(), known.site.as_deref())
            && self.phone == known.work_phone
    }
}

/// The name of a unit or a site, as long as such names may be; `None` when it says nothing.
pub(super) fn unit(name: Option<&String>) -> Option<String> {
    name.map(|name| cut(name.trim(), LONGEST_NAME).0)
        .filter(|name| !fold(name).is_empty())
}

/// The title of a post, as long as titles may be.
pub(super) fn title(title: &str) -> String {
    cut(title.trim(), LONGEST_TITLE).0
}

/// Whether two names of a unit or a site are the same word.
pub(super) fn same(a: Option<&str>, b: Option<&str>) -> bool {
    a.map(fold) == b.map(fold)
}
