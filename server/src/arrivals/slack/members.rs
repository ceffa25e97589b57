//! The members of a workspace become people without an account, until somebody invites them.

use std::collections::{HashMap, HashSet};

use import::report::Place;
use import::slack::User;
use kit::db::Tx;
use kit::search::fold;
use kit::web::Stop;
use people::accounts::account::{self, Newcomer};
use people::organisation::companies;
use people::profiles::assignment::{Assignment, assign};
use people::{PersonId, Standing, arrivals};

use super::member_key;
use crate::arrivals::recognition::{Arriving, House, Sign, Who};
use crate::arrivals::report::{Report, Tally};
use crate::arrivals::{Errand, Remark, TOGETHER, cut, welcome};

/// Where the report says that members stand.
pub(super) const FILE: &str = "users.json";
/// The longest name of a person and the longest title, in characters.
pub(super) const LONGEST_NAME: usize = 120;
const LONGEST_TITLE: usize = 200;
const LONGEST_PHONE: usize = 80;

/// Everybody of the workspace who is not an application.
pub(super) struct Members<'u> {
    list: Vec<Member<'u>>,
    places: HashMap<&'u str, usize>,
}

/// A member, and who they are here.
pub(super) struct Member<'u> {
    pub user: &'u User,
    here: Here,
    /// Their identifier and handle here, once they are here.
    pub person: Option<(PersonId, String)>,
    pub standing: Standing,
    pub guest: bool,
}

#[derive(Clone, Copy)]
enum Here {
    New {
        with_address: bool,
    },
    Known {
        is_remembered: bool,
        with_address: bool,
    },
    Same(usize),
}

impl<'u> Members<'u> {
    pub(super) fn plan(users: &'u [User], house: &House, report: &mut Report) -> Self {
        let users: Vec<(u64, &User)> = (1..).zip(users).filter(|(_, user)| !user.is_bot).collect();
        let list: Vec<Arriving<'_>> = users
            .iter()
            .map(|(_, user)| Arriving {
                key: member_key(&user.id),
                name: user.shown_name(),
                email: user.email.as_deref(),
            })
            .collect();
        let who = house.recognise(&list, true);
        let mut members: Vec<Member<'u>> = Vec::with_capacity(users.len());
        for ((line, user), who) in users.into_iter().zip(who) {
            remark(line, user, who, report);
            let member = match who {
                Who::Same(earlier) => members[earlier].again(user, earlier),
                who => Member::of(user, who, house),
            };
            members.push(member);
        }
        let places = members
            .iter()
            .enumerate()
            .map(|(place, member)| (member.user.id.as_str(), place))
            .collect();
        Self {
            list: members,
            places,
        }
    }

    pub(super) fn get(&self, id: &str) -> Option<&Member<'u>> {
        self.places.get(id).map(|place| &self.list[*place])
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Member<'u>> {
        self.list.iter()
    }

    pub(super) fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        let mut known = HashSet::new();
        for member in &self.list {
            // Somebody may have several accounts there; here they are one.
            if matches!(member.here, Here::Known { .. })
                && let Some((person, _)) = &member.person
                && !known.insert(*person)
            {
                continue;
            }
            match member.here {
                Here::New { .. } => tally.new += 1,
                Here::Known {
                    with_address: true, ..
                } => tally.changed += 1,
                Here::Known { .. } => tally.known += 1,
                Here::Same(_) => {}
            }
        }
        tally
    }

    /// Brings in those who are not here yet.
    pub(super) async fn enter(&mut self, errand: &Errand<'_>) -> Result<(), Stop> {
        for start in (0..self.list.len()).step_by(TOGETHER) {
            let end = self.list.len().min(start + TOGETHER);
            if self.list[start..end].iter().all(|member| {
                matches!(
                    member.here,
                    Here::Known {
                        is_remembered: true,
                        with_address: false
                    }
                )
            }) {
                continue;
            }
            let mut tx = errand.site.db.write().await?;
            for place in start..end {
                self.enter_one(errand, &mut tx, place).await?;
            }
            let employees: Vec<PersonId> = self.list[start..end]
                .iter()
                .filter(|member| matches!(member.here, Here::New { .. }) && !member.guest)
                .filter_map(|member| member.person.as_ref().map(|(person, _)| *person))
                .collect();
            welcome(errand, &mut tx, &employees).await?;
            errand.site.commit(tx).await?;
        }
        Ok(())
    }

    async fn enter_one(
        &mut self,
        errand: &Errand<'_>,
        tx: &mut Tx,
        place: usize,
    ) -> Result<(), Stop> {
        let member = &self.list[place];
        let user = member.user;
        let key = member_key(&user.id);
        match member.here {
            Here::New { with_address } => {
                let id = add(errand, tx, member, with_address).await?;
                arrivals::remember(tx, &key, id).await?;
                self.list[place].person = Some((id, arrivals::handle(tx, id).await?));
            }
            Here::Known {
                is_remembered,
                with_address,
            } => {
                let Some((id, _)) = member.person else {
                    return Ok(());
                };
                if !is_remembered {
                    arrivals::remember(tx, &key, id).await?;
                }
                if let Some(email) = user.email.as_deref().filter(|_| with_address) {
                    arrivals::give_address(errand.site, tx, id, email).await?;
                }
            }
            Here::Same(earlier) => {
                let person = self.list[earlier].person.clone();
                if let Some((id, _)) = &person {
                    arrivals::remember(tx, &key, *id).await?;
                }
                self.list[place].person = person;
            }
        }
        Ok(())
    }
}

impl<'u> Member<'u> {
    fn of(user: &'u User, who: Who, house: &House) -> Self {
        if let Who::Known {
            place,
            by,
            with_address,
        } = who
        {
            let known = house.person(place);
            return Self {
                user,
                here: Here::Known {
                    is_remembered: by == Sign::Key,
                    with_address,
                },
                person: Some((known.id, known.handle.clone())),
                standing: known.standing,
                guest: known.guest,
            };
        }
        Self {
            user,
            here: Here::New {
                with_address: who == Who::New { with_address: true },
            },
            person: None,
            standing: if user.is_deleted {
                Standing::Suspended
            } else {
                Standing::Listed
            },
            guest: user.is_guest,
        }
    }

    fn again(&self, user: &'u User, earlier: usize) -> Self {
        Self {
            user,
            here: Here::Same(earlier),
            person: self.person.clone(),
            standing: self.standing,
            guest: self.guest,
        }
    }

    /// Whether they can be in a space: closed accounts are nobody's audience.
    pub(super) fn may_enter(&self) -> bool {
        !self.user.is_deleted && !matches!(self.standing, Standing::Suspended | Standing::Left)
    }
}

fn remark(line: u64, user: &User, who: Who, report: &mut Report) {
    let name = user.shown_name();
    let mut note = |remark| report.note(Place::inside(FILE, line), remark, name);
    match who {
        Who::Same(_) => note(Remark::SameAddress),
        Who::Known { by: Sign::Name, .. } => note(Remark::RecognisedByName),
        Who::New {
            with_address: false,
        } if user.email.is_some() => note(Remark::AddressTaken),
        _ => {}
    }
    if matches!(who, Who::New { .. }) {
        if user.is_deleted {
            note(Remark::ClosedAccount);
        }
        if cut(name, LONGEST_NAME).1 {
            note(Remark::NameCut);
        }
    }
}

async fn add(
    errand: &Errand<'_>,
    tx: &mut Tx,
    member: &Member<'_>,
    with_address: bool,
) -> Result<PersonId, Stop> {
    let user = member.user;
    let title = cut(
        user.title.as_deref().unwrap_or_default().trim(),
        LONGEST_TITLE,
    )
    .0;
    let company = if member.guest {
        companies::named(
            errand.site,
            tx,
            errand.words.say("server-import-outsiders"),
            true,
        )
        .await?
    } else {
        companies::ours(tx).await?
    };
    let newcomer = Newcomer {
        name: &cut(user.shown_name(), LONGEST_NAME).0,
        handle: Some(&user.handle)
            .filter(|handle| !fold(handle).is_empty())
            .map(String::as_str),
        email: user.email.as_deref().filter(|_| with_address),
        company,
        guest: member.guest,
        // A guest's time has an end, and an export does not say when: it has not begun.
        guest_until: member.guest.then(|| errand.site.now()),
        administrator: false,
        standing: member.standing,
        language: errand.words.lang(),
        title: &title,
    };
    let id = account::add(errand.site, tx, &newcomer).await?;
    let phone = user.phone.as_deref().unwrap_or_default().trim();
    // The assignment also puts them into the directory's index.
    let assignment = Assignment {
        title: &title,
        work_phone: &cut(phone, LONGEST_PHONE).0,
        ..Assignment::default()
    };
    assign(errand.site, tx, id, &assignment).await?;
    Ok(id)
}
