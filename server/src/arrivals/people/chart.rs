//! The organisation chart of a directory: a post for everybody who reports to somebody
//! or to whom somebody reports, and for every row that is a post without a person.
//!
//! Posts are placed first and linked afterwards, those furthest down first: a post is
//! linked while nothing is above the one it reports to, so that looking for circles
//! and counting teams costs the same however deep the chart is.

use std::collections::{HashMap, HashSet};
use std::fmt::Write;

use import::people::{Directory, Field, Holder, Manager};
use import::report::Place;
use kit::db::Tx;
use kit::web::Stop;
use people::arrivals::KnownSeat;
use people::chart::{self, Placement, PositionId, SeatState};
use people::profiles::terms::TermKind;
use people::{PersonId, arrivals};

use super::entrance::Ground;
use super::plan::{Here, Plan, same, title, unit};
use crate::arrivals::report::{Report, Tally};
use crate::arrivals::{Errand, Remark, TOGETHER};

/// The posts of a directory.
pub(super) struct Chart<'k> {
    pub seats: Vec<Seat<'k>>,
    /// Where people of the house sit now.
    sitting: HashMap<PersonId, PositionId>,
}

/// A post of a directory.
pub(super) struct Seat<'k> {
    key: String,
    title: String,
    unit: Option<String>,
    occupant: Occupant,
    /// The post it reports to, counted from 0.
    superior: Option<usize>,
    depth: usize,
    /// The same post here.
    known: Option<&'k KnownSeat>,
    is_changed: bool,
    is_moved: bool,
}

/// Who holds a post.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Occupant {
    /// A person of the directory, counted from 0.
    Person(usize),
    Vacant,
    Undisclosed,
}

/// A post before it is compared with those that are here.
struct Draft<'d> {
    key: &'d str,
    title: String,
    unit: Option<String>,
    occupant: Occupant,
    manager: Option<&'d Manager>,
}

impl<'k> Chart<'k> {
    #[expect(
        clippy::too_many_lines,
        reason = "one act told in its order; its calls, not its thoughts, are long"
    )]
    pub(super) fn of(
        directory: &Directory,
        plan: &Plan<'_>,
        known: &'k [KnownSeat],
        report: &mut Report,
    ) -> Self {
        let drafts = drafts(directory, plan, report);
        let places: HashMap<&str, usize> = drafts
            .iter()
            .enumerate()
            .map(|(place, draft)| (draft.key, place))
            .collect();
        let superiors: Vec<Option<usize>> = drafts
            .iter()
            .map(|draft| {
                draft
                    .manager
                    .and_then(|manager| manager.key.as_deref())
                    .and_then(|key| places.get(key))
                    .copied()
            })
            .collect();
        let by_key: HashMap<&str, &KnownSeat> = known
            .iter()
            .filter_map(|seat| Some((seat.key.as_deref()?, seat)))
            .collect();
        let keys: Vec<String> = drafts.iter().map(|draft| import_key(draft.key)).collect();
        let found: Vec<Option<&KnownSeat>> = keys
            .iter()
            .map(|key| by_key.get(key.as_str()).copied())
            .collect();
        let depths = depths(&superiors);
        // A file without reporting lines says nothing of who reports to whom.
        let has_lines = directory
            .columns
            .iter()
            .any(|column| column.field == Some(Field::ReportsTo));
        let seats = drafts
            .into_iter()
            .zip(keys)
            .enumerate()
            .map(|(place, (draft, key))| {
                let superior = superiors[place];
                let superior_here = superior
                    .and_then(|superior| found[superior])
                    .map(|seat| seat.id);
                let is_moved = match found[place] {
                    None => superior.is_some(),
                    Some(seat) => {
                        seat.superior != superior_here
                            || (superior.is_some() && superior_here.is_none())
                    }
                };
                let is_moved = has_lines && is_moved;
                let is_changed = found[place].is_none_or(|seat| !draft.is_that(seat, plan));
                let Draft {
                    title,
                    unit,
                    occupant,
                    ..
                } = draft;
                Seat {
                    key,
                    title,
                    unit,
                    occupant,
                    superior,
                    depth: depths[place],
                    known: found[place],
                    is_changed,
                    is_moved,
                }
            });
        let seats = seats.collect();
        let sitting = known
            .iter()
            .filter_map(|seat| Some((seat.holder?, seat.id)))
            .collect();
        Self { seats, sitting }
    }

    pub(super) fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        for seat in &self.seats {
            match seat.known {
                None => tally.new += 1,
                Some(_) if seat.is_changed || seat.is_moved => tally.changed += 1,
                Some(_) => tally.known += 1,
            }
        }
        tally
    }

    /// Draws the posts and their links. `people` are those of the plan, in its order.
    pub(super) async fn draw(
        &self,
        errand: &Errand<'_>,
        people: &[Option<PersonId>],
    ) -> Result<(), Stop> {
        let mut ground = Ground::default();
        let mut drawn = Vec::with_capacity(self.seats.len());
        for seats in self.seats.chunks(TOGETHER) {
            errand.bar.inc(seats.len() as u64);
            let known: Vec<PositionId> = seats
                .iter()
                .filter(|seat| !seat.is_changed)
                .filter_map(|seat| Some(seat.known?.id))
                .collect();
            if known.len() == seats.len() {
                drawn.extend(known);
                continue;
            }
            let mut tx = errand.site.db.write().await?;
            for seat in seats {
                drawn.push(
                    self.place(errand, &mut tx, &mut ground, seat, people)
                        .await?,
                );
            }
            errand.site.commit(tx).await?;
        }
        self.link(errand, &drawn).await
    }

    async fn place(
        &self,
        errand: &Errand<'_>,
        tx: &mut Tx,
        ground: &mut Ground,
        seat: &Seat<'_>,
        people: &[Option<PersonId>],
    ) -> Result<PositionId, Stop> {
        if let Some(known) = seat.known.filter(|_| !seat.is_changed) {
            return Ok(known.id);
        }
        let holder = match seat.occupant {
            Occupant::Person(place) => {
                people[place].map_or(chart::Holder::Vacant, chart::Holder::Person)
            }
            Occupant::Vacant => chart::Holder::Vacant,
            Occupant::Undisclosed => chart::Holder::Undisclosed,
        };
        if let chart::Holder::Person(person) = holder
            && self
                .sitting
                .get(&person)
                .is_some_and(|sits| Some(*sits) != seat.known.map(|known| known.id))
        {
            // They held another post until now: it stays in the chart, vacant.
            chart::vacate(tx, person).await?;
        }
        let unit = ground
            .term(errand, tx, TermKind::Unit, seat.unit.as_deref())
            .await?;
        let placement = Placement {
            key: Some(&seat.key),
            title: &seat.title,
            unit,
            holder,
        };
        chart::place(errand.site, tx, &placement).await
    }

    async fn link(&self, errand: &Errand<'_>, drawn: &[PositionId]) -> Result<(), Stop> {
        let mut moved: Vec<usize> = (0..self.seats.len())
            .filter(|place| self.seats[*place].is_moved)
            .collect();
        // What reported elsewhere is freed first, or an old link and a new one could close a circle.
        let freed: Vec<(usize, Option<PositionId>)> = moved
            .iter()
            .filter(|place| {
                self.seats[**place]
                    .known
                    .is_some_and(|known| known.superior.is_some())
            })
            .map(|place| (*place, None))
            .collect();
        moved.sort_by_key(|place| std::cmp::Reverse(self.seats[*place].depth));
        let linked = moved
            .into_iter()
            .filter_map(|place| Some((place, Some(drawn[self.seats[place].superior?]))));
        for links in [freed, linked.collect()] {
            for some in links.chunks(TOGETHER) {
                let mut tx = errand.site.db.write().await?;
                for (place, superior) in some {
                    chart::set_superior(&mut tx, drawn[*place], *superior).await?;
                }
                errand.site.commit(tx).await?;
            }
        }
        Ok(())
    }
}

impl Draft<'_> {
    fn is_that(&self, seat: &KnownSeat, plan: &Plan<'_>) -> bool {
        let held = match self.occupant {
            Occupant::Vacant => seat.state == SeatState::Vacant,
            Occupant::Undisclosed => seat.state == SeatState::Undisclosed,
            Occupant::Person(place) => match plan.people[place].here {
                Here::Known { id, .. } => seat.holder == Some(id),
                Here::New { .. } => false,
                Here::Left => seat.state == SeatState::Vacant,
            },
        };
        held && seat.title == self.title && same(seat.unit.as_deref(), self.unit.as_deref())
    }
}

fn drafts<'d>(directory: &'d Directory, plan: &Plan<'d>, report: &mut Report) -> Vec<Draft<'d>> {
    let people = directory.people.iter().map(|row| row.manager.as_ref());
    let managers = people
        .chain(directory.positions.iter().map(|row| row.manager.as_ref()))
        .flatten();
    let managing: HashSet<&str> = managers
        .filter_map(|manager| manager.key.as_deref())
        .collect();
    let seated = plan.people.iter().enumerate().filter(|(_, person)| {
        let reports = person
            .row
            .manager
            .as_ref()
            .is_some_and(|manager| manager.key.is_some());
        reports || managing.contains(person.row.key.as_str())
    });
    let mut drafts: Vec<Draft<'d>> = seated
        .map(|(place, person)| Draft {
            key: &person.row.key,
            title: title(person.row.title.as_deref().unwrap_or_default()),
            unit: unit(person.row.unit.as_ref()),
            occupant: Occupant::Person(place),
            manager: person.row.manager.as_ref(),
        })
        .collect();
    for row in &directory.positions {
        let occupant = match &row.holder {
            Holder::Vacant => Occupant::Vacant,
            Holder::Undisclosed => Occupant::Undisclosed,
            Holder::Person(_) => {
                report.note(Place::line(row.line), Remark::SecondPost, &row.title);
                Occupant::Undisclosed
            }
        };
        let name = if row.title.is_empty() {
            row.reference.as_deref().unwrap_or_default()
        } else {
            &row.title
        };
        drafts.push(Draft {
            key: &row.key,
            title: title(name),
            unit: unit(row.unit.as_ref()),
            occupant,
            manager: row.manager.as_ref(),
        });
    }
    drafts
}

/// How many posts are above each; the reading has cut the circles, and one would not hang us.
fn depths(superiors: &[Option<usize>]) -> Vec<usize> {
    let mut depths: Vec<Option<usize>> = vec![None; superiors.len()];
    for start in 0..superiors.len() {
        let mut path = Vec::new();
        let mut next = Some(start);
        while let Some(place) = next.filter(|place| depths[*place].is_none()) {
            depths[place] = Some(0);
            path.push(place);
            next = superiors[place];
        }
        let above = next
            .and_then(|place| depths[place])
            .map_or(0, |depth| depth + 1);
        for (below, place) in path.into_iter().rev().enumerate() {
            depths[place] = Some(above + below);
        }
    }
    depths.into_iter().map(Option::unwrap_or_default).collect()
}

/// The keys of posts can hold the names of people: what is kept is a digest.
fn import_key(key: &str) -> String {
    let mut kept = "directory:".to_owned();
    for byte in arrivals::digest(key) {
        let _ = write!(kept, "{byte:02x}");
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::depths;

    #[test]
    fn depths_are_counted_from_the_top_and_circles_do_not_hang() {
        assert_eq!(depths(&[Some(1), Some(2), None, Some(0)]), [2, 1, 0, 3]);
        assert_eq!(depths(&[Some(1), Some(0)]).len(), 2);
    }
}
