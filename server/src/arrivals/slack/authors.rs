//! Who said what: members, applications, and people of shared channels whom nobody listed.
//!
//! Applications and strangers come in when they first say something, in the same
//! transaction. An application is one card for each name it goes by: a guest of the
//! company « Applications », kept out, a member nowhere, so that everybody sees by
//! what it is signed that no colleague wrote this, and no audience counts it.

use std::collections::{HashMap, HashSet};

use import::report::Place;
use import::slack::{Author, User};
use kit::db::Tx;
use kit::search::fold;
use kit::web::Stop;
use people::accounts::account::{self, Newcomer};
use people::directory::index;
use people::organisation::companies;
use people::{PersonId, Standing, arrivals};

use super::member_key;
use super::members::{FILE, LONGEST_NAME, Members};
use crate::arrivals::recognition::House;
use crate::arrivals::report::{Report, Tally};
use crate::arrivals::{Errand, Remark, cut};

/// Everybody who can be an author.
pub(super) struct Authors<'a> {
    house: &'a House,
    members: &'a Members<'a>,
    /// The names of applications that are listed as members.
    robots: HashMap<&'a str, &'a str>,
    /// Those who came while messages were read, by their keys.
    others: HashMap<String, Option<PersonId>>,
    tally: Tally,
    /// Applications that said something, by their keys.
    heard: HashSet<String>,
}

/// An author who is not a member: by what they are recognised, and how they are shown.
struct Other {
    key: String,
    name: String,
    is_application: bool,
}

impl<'a> Authors<'a> {
    pub(super) fn new(house: &'a House, members: &'a Members<'a>, users: &'a [User]) -> Self {
        let robots = users
            .iter()
            .filter(|user| user.is_bot)
            .map(|user| (user.id.as_str(), user.shown_name()))
            .collect();
        Self {
            house,
            members,
            robots,
            others: HashMap::new(),
            tally: Tally::default(),
            heard: HashSet::new(),
        }
    }

    pub(super) fn members(&self) -> &'a Members<'a> {
        self.members
    }

    /// The person here who is that member there.
    pub(super) fn member(&self, id: &str) -> Option<PersonId> {
        self.members
            .get(id)?
            .person
            .as_ref()
            .map(|(person, _)| *person)
    }

    /// Notes who said something, so that it is counted once.
    pub(super) fn hear(&mut self, author: &Author, place: &Place, report: &mut Report) {
        let Some(other) = self.other(author) else {
            return;
        };
        if self.others.contains_key(&other.key) {
            return;
        }
        let known = self.house.remembered(&other.key).map(|known| known.id);
        match known {
            Some(_) => self.tally.known += 1,
            None => self.tally.new += 1,
        }
        if other.is_application {
            report.note(place.clone(), Remark::Application, &other.name);
            self.heard.insert(other.key.clone());
        }
        self.others.insert(other.key, known);
    }

    /// The person an author is, who comes in when they are not here yet.
    pub(super) async fn person(
        &mut self,
        errand: &Errand<'_>,
        tx: &mut Tx,
        author: &Author,
    ) -> Result<PersonId, Stop> {
        if let Author::User(id) = author
            && let Some(person) = self.member(id)
        {
            return Ok(person);
        }
        let other = self.other(author).unwrap_or_else(|| application(""));
        if let Some(Some(person)) = self.others.get(&other.key) {
            return Ok(*person);
        }
        let person = add(errand, tx, &other).await?;
        arrivals::remember(tx, &other.key, person).await?;
        self.others.insert(other.key, Some(person));
        Ok(person)
    }

    /// Says of which listed applications nothing was heard: they did not come in.
    pub(super) fn tell_silent(&self, users: &[User], report: &mut Report) {
        for (line, user) in (1..).zip(users).filter(|(_, user)| user.is_bot) {
            if !self.heard.contains(&application(user.shown_name()).key) {
                report.note(
                    Place::inside(FILE, line),
                    Remark::SilentApplication,
                    user.shown_name(),
                );
            }
        }
    }

    pub(super) fn add_to(&self, tally: &mut Tally) {
        tally.new += self.tally.new;
        tally.known += self.tally.known;
    }

    fn other(&self, author: &Author) -> Option<Other> {
        match author {
            Author::User(id) if self.members.get(id).is_some() => None,
            Author::User(id) => Some(application(
                self.robots.get(id.as_str()).copied().unwrap_or(id),
            )),
            Author::Application { name, .. } => Some(application(name)),
            Author::Stranger { id, name } => Some(Other {
                key: member_key(id),
                name: name.clone(),
                is_application: false,
            }),
        }
    }
}

fn application(name: &str) -> Other {
    let name = name.trim();
    let folded = fold(name);
    // A name of signs alone folds to nothing.
    let known_by = if folded.is_empty() { name } else { &folded };
    Other {
        key: format!("slack:application:{known_by}"),
        name: name.to_owned(),
        is_application: true,
    }
}

async fn add(errand: &Errand<'_>, tx: &mut Tx, other: &Other) -> Result<PersonId, Stop> {
    let words = errand.words;
    let company = words.say(if other.is_application {
        "server-import-applications"
    } else {
        "server-import-outsiders"
    });
    let title = if other.is_application {
        words.say("server-import-application")
    } else {
        ""
    };
    let name = if other.name.is_empty() {
        words.say("server-import-application").to_owned()
    } else {
        cut(&other.name, LONGEST_NAME).0
    };
    let newcomer = Newcomer {
        name: &name,
        handle: None,
        email: None,
        company: companies::named(errand.site, tx, company, true).await?,
        guest: true,
        guest_until: Some(errand.site.now()),
        administrator: false,
        standing: if other.is_application {
            Standing::Suspended
        } else {
            Standing::Listed
        },
        language: words.lang(),
        title,
    };
    let id = account::add(errand.site, tx, &newcomer).await?;
    // Found by their name from the first minute, like everybody.
    index::refresh(tx, id).await?;
    Ok(id)
}
