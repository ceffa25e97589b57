//! Three hundred people, from the lines of the chart and the lists of names.

use std::collections::BTreeSet;

use crate::about;
use crate::calendar::{DAY, Day};
use crate::chart::{self, Line, OUTLINE};
use crate::dice::Dice;
use crate::names::{Guest, ORIGINS, Origin, TICKETING, TRAMWORKS};
use crate::organisation::{Gender, Person, Personal, Position, Standing};
use crate::plain::{ascii_letters, unaccented};

/// How many employees arrived during the year, and so introduced themselves.
const NEWCOMERS: usize = 34;
/// How many employees retired or left during the year.
const LEAVERS: usize = 6;

/// The people and the chart they stand in, as seen at `now` (microseconds UTC).
#[must_use]
pub fn people_and_chart(dice: &Dice, now: i64) -> (Vec<Person>, Vec<Position>) {
    let mut hall = Hall {
        dice: dice.aside("people"),
        now,
        people: Vec::new(),
        positions: Vec::new(),
        names: BTreeSet::new(),
        handles: BTreeSet::new(),
    };
    let mut above: Vec<usize> = Vec::new();
    for line in OUTLINE {
        above.truncate(line.depth);
        let superior = above.last().copied();
        for place in 0..line.held + line.vacant {
            let position = hall.fill(line, superior, place < line.held);
            if place == 0 {
                above.push(position);
            }
        }
    }
    hall.move_some();
    for (company, guests) in [(chart::TRAMWORKS, TRAMWORKS), (chart::TICKETING, TICKETING)] {
        for guest in guests {
            hall.welcome_guest(company, guest);
        }
    }
    hall.expire_one_guest();
    (hall.people, hall.positions)
}

struct Hall {
    dice: Dice,
    now: i64,
    people: Vec<Person>,
    positions: Vec<Position>,
    names: BTreeSet<(&'static str, &'static str)>,
    handles: BTreeSet<String>,
}

impl Hall {
    fn fill(&mut self, line: &Line, reports_to: Option<usize>, held: bool) -> usize {
        let holder = held.then_some(self.people.len());
        let mut title = if line.masculine == line.feminine {
            line.masculine.to_owned()
        } else {
            format!("{} / {}", line.masculine, line.feminine)
        };
        if held {
            let person = self.employee(line);
            title.clone_from(&person.title);
            self.people.push(person);
        }
        self.positions.push(Position {
            title: typeset(&title),
            unit: line.unit,
            reports_to,
            holder,
        });
        self.positions.len() - 1
    }

    #[expect(
        clippy::too_many_lines,
        reason = "one act told in its order; its calls, not its thoughts, are long"
    )]
    fn employee(&mut self, line: &Line) -> Person {
        let weights: Vec<u64> = ORIGINS.iter().map(|origin| origin.weight).collect();
        let origin = &ORIGINS[self.dice.weighted(&weights)];
        let women = match line.unit {
            chart::WORKSHOP | chart::TRACK => 24,
            chart::TRAM | chart::BUS | chart::DIGITAL => 38,
            _ => 58,
        };
        let feminine = self.dice.chance(women);
        let (given_name, family_name) = self.name(origin, feminine);
        let title = if feminine {
            line.feminine
        } else {
            line.masculine
        };
        let mut languages = vec!["français"];
        if let Some(language) = origin.language.filter(|_| self.dice.chance(45)) {
            languages.push(language);
        }
        if self.dice.chance(35) {
            languages.push("anglais");
        }
        if self.dice.chance(9) {
            languages.push("langue des signes française");
        }
        let years = self.dice.between(2, 26) * 365;
        let handle = self.handle(given_name, family_name);
        let trade = about::trade(line.unit);
        let mut skills = trade.skills.to_vec();
        self.dice.shuffle(&mut skills);
        skills.truncate(1 + self.dice.below(4));
        let gender = if feminine {
            Gender::Feminine
        } else {
            Gender::Masculine
        };
        Person {
            given_name,
            family_name,
            gender,
            mail: format!(
                "{}@corvelle-mobilites.example",
                mail_name(given_name, family_name)
            ),
            handle,
            title: typeset(title),
            company: 0,
            unit: Some(line.unit),
            site: line.site,
            position: Some(self.positions.len()),
            work_phone: format!(
                "01 99 00 {:02} {:02}",
                10 + self.people.len() / 90,
                10 + self.people.len() % 90
            ),
            skills,
            languages,
            about: about::words(&mut self.dice, line.unit, gender, years / 365),
            personal: self.personal(),
            arrived: Day((self.now / DAY) - years - self.dice.between(3, 300)).at(540),
            left: None,
            expires: None,
            standing: Standing::Active,
            reads_french: !self.dice.chance(2),
        }
    }

    /// A pair of names nobody else has; mostly of one origin.
    fn name(&mut self, origin: &Origin, feminine: bool) -> (&'static str, &'static str) {
        loop {
            let given = if feminine { origin.women } else { origin.men };
            let families = if self.dice.chance(15) {
                ORIGINS[self.dice.below(ORIGINS.len())].families
            } else {
                origin.families
            };
            let pair = (
                given[self.dice.below(given.len())],
                families[self.dice.below(families.len())],
            );
            if self.names.insert(pair) {
                return pair;
            }
        }
    }

    /// « mlegoff », then « malegoff », until nobody has it.
    fn handle(&mut self, given_name: &str, family_name: &str) -> String {
        let (given, family) = (ascii_letters(given_name), ascii_letters(family_name));
        for length in 1..=given.len() {
            let handle = format!("{}{family}", &given[..length]);
            if self.handles.insert(handle.clone()) {
                return handle;
            }
        }
        let handle = format!("{given}{family}{}", self.handles.len());
        self.handles.insert(handle.clone());
        handle
    }

    fn personal(&mut self) -> Personal {
        let phone = self.dice.chance(18).then(|| {
            format!(
                "06 39 98 {:02} {:02}",
                self.dice.between(0, 99),
                self.dice.between(0, 99)
            )
        });
        let address = self.dice.chance(8).then(|| {
            let street = self.dice.pick(about::STREETS).copied().unwrap_or_default();
            format!("{} {street}, 99000 Corvelle", self.dice.between(1, 88))
        });
        let diplomas = self
            .dice
            .chance(22)
            .then(|| self.dice.pick(about::DIPLOMAS).copied().unwrap_or_default());
        let hobbies = self
            .dice
            .chance(40)
            .then(|| self.dice.pick(about::HOBBIES).copied().unwrap_or_default());
        Personal {
            phone,
            address,
            diplomas: diplomas.map(typeset),
            hobbies: hobbies.map(typeset),
        }
    }

    /// Some arrived during the year, some left, two wait, one is suspended.
    fn move_some(&mut self) {
        let mut teams: Vec<usize> = (0..self.positions.len())
            .filter(|position| {
                !self
                    .positions
                    .iter()
                    .any(|other| other.reports_to == Some(*position))
            })
            .filter_map(|position| self.positions[position].holder)
            .collect();
        self.dice.shuffle(&mut teams);
        let mut teams = teams.into_iter();
        for (rank, person) in teams.by_ref().take(NEWCOMERS).enumerate() {
            let ago = if rank == 0 {
                9
            } else {
                self.dice.between(12, 350)
            };
            let day = Day(Day::of(self.now).0 - ago).worked_after(-1);
            let newcomer = &mut self.people[person];
            newcomer.arrived = day.at(540);
            newcomer.about = about::first_words(&mut self.dice, newcomer.gender);
        }
        for person in teams.by_ref().take(LEAVERS) {
            let day = Day(Day::of(self.now).0 - self.dice.between(20, 330)).worked_after(-1);
            let leaver = &mut self.people[person];
            leaver.left = Some(day.at(1020));
            leaver.standing = Standing::Left;
            if let Some(position) = leaver.position.take() {
                self.positions[position].holder = None;
            }
        }
        for person in teams.by_ref().take(3) {
            self.people[person].standing = Standing::Invited;
            self.people[person].arrived = self.now - 2 * DAY;
        }
        for person in teams.take(1) {
            self.people[person].standing = Standing::Suspended;
        }
    }

    fn welcome_guest(&mut self, company: usize, guest: &Guest) {
        let (given_name, family_name, feminine, title) = *guest;
        let number = self.dice.between(0, 99);
        let (domain, site, work_phone) = if company == chart::TRAMWORKS {
            (
                "tarnbeck.example",
                chart::TRAMWORKS_SITE,
                format!("+44 1632 9600{number:02}"),
            )
        } else {
            (
                "kestrel-ticketing.example",
                chart::TICKETING_SITE,
                format!("+353 20 910 00{number:02}"),
            )
        };
        let handle = self.handle(given_name, family_name);
        let person = Person {
            given_name,
            family_name,
            gender: if feminine {
                Gender::Feminine
            } else {
                Gender::Masculine
            },
            mail: format!("{}@{domain}", mail_name(given_name, family_name)),
            handle,
            title: title.to_owned(),
            company,
            unit: None,
            site,
            position: None,
            work_phone,
            skills: Vec::new(),
            languages: vec!["anglais"],
            about: String::new(),
            personal: Personal::default(),
            arrived: self.now - 400 * DAY,
            left: None,
            expires: Some(self.now + self.dice.between(60, 300) * DAY),
            standing: Standing::Active,
            reads_french: false,
        };
        self.people.push(person);
    }

    fn expire_one_guest(&mut self) {
        if let Some(guest) = self.people.last_mut() {
            let end = self.now - 40 * DAY;
            guest.expires = Some(end);
            guest.left = Some(end);
            guest.standing = Standing::Left;
        }
    }
}

/// « marie-line.da-silva »
fn mail_name(given_name: &str, family_name: &str) -> String {
    let part = |name: &str| {
        let folded = unaccented(name).to_lowercase().replace('\'', "");
        folded.replace(' ', "-")
    };
    format!("{}.{}", part(given_name), part(family_name))
}

fn typeset(text: &str) -> String {
    crate::typography::french(text)
}
