//! People come in, a few hundred a transaction.

use std::collections::HashMap;

use kit::db::Tx;
use kit::search::fold;
use kit::web::Stop;
use people::accounts::account::{self, Newcomer};
use people::accounts::standing::Standing;
use people::organisation::companies;
use people::profiles::assignment::{Assignment, assign};
use people::profiles::restore::{Portrait, restore};
use people::profiles::terms::{self, TermId, TermKind};
use people::{CompanyId, PersonId, arrivals};

use super::plan::{Company, Here, Newcome, Plan};
use crate::arrivals::{Errand, TOGETHER, welcome};

/// Brings in everybody of the plan; their identifiers in its order, `None` for those who have left.
pub(super) async fn enter(
    errand: &Errand<'_>,
    plan: &Plan<'_>,
) -> Result<Vec<Option<PersonId>>, Stop> {
    let mut ground = Ground::default();
    let mut entered = Vec::with_capacity(plan.people.len());
    for people in plan.people.chunks(TOGETHER) {
        if people.iter().any(is_to_write) {
            let mut tx = errand.site.db.write().await?;
            let mut employees = Vec::new();
            for person in people {
                let id = enter_one(errand, &mut tx, &mut ground, person).await?;
                employees.extend(id.filter(|_| person.is_new_employee()));
                entered.push(id);
            }
            welcome(errand, &mut tx, &employees).await?;
            errand.site.commit(tx).await?;
        } else {
            entered.extend(people.iter().map(known));
        }
        errand.bar.inc(people.len() as u64);
    }
    Ok(entered)
}

fn known(person: &Newcome<'_>) -> Option<PersonId> {
    match person.here {
        Here::Known { id, .. } => Some(id),
        Here::New { .. } | Here::Left => None,
    }
}

fn is_to_write(person: &Newcome<'_>) -> bool {
    match person.here {
        Here::New { .. } => true,
        Here::Known {
            is_remembered,
            with_address,
            is_moved,
            ..
        } => !is_remembered || with_address || is_moved,
        Here::Left => false,
    }
}

async fn enter_one(
    errand: &Errand<'_>,
    tx: &mut Tx,
    ground: &mut Ground,
    person: &Newcome<'_>,
) -> Result<Option<PersonId>, Stop> {
    match person.here {
        Here::Left => Ok(None),
        Here::New { with_address } => add(errand, tx, ground, person, with_address)
            .await
            .map(Some),
        Here::Known {
            id,
            is_remembered,
            with_address,
            is_moved,
        } => {
            if !is_remembered {
                arrivals::remember(tx, &person.key, id).await?;
            }
            if let Some(email) = person.row.email.as_deref().filter(|_| with_address) {
                arrivals::give_address(errand.site, tx, id, email).await?;
            }
            if is_moved {
                place(errand, tx, ground, person, id).await?;
            }
            Ok(Some(id))
        }
    }
}

async fn add(
    errand: &Errand<'_>,
    tx: &mut Tx,
    ground: &mut Ground,
    person: &Newcome<'_>,
    with_address: bool,
) -> Result<PersonId, Stop> {
    let guest = person.is_guest();
    let newcomer = Newcomer {
        name: &person.name,
        handle: person.row.handle.as_deref(),
        email: person.row.email.as_deref().filter(|_| with_address),
        company: ground.company(errand, tx, person.company.as_ref()).await?,
        guest,
        // A guest's time has an end, and a list does not say when: it has not begun.
        guest_until: guest.then(|| errand.site.now()),
        administrator: false,
        standing: Standing::Listed,
        language: errand.words.lang(),
        title: &person.work.title,
    };
    let id = account::add(errand.site, tx, &newcomer).await?;
    arrivals::remember(tx, &person.key, id).await?;
    let (about, skills, languages) = (person.about(), person.skills(), person.languages());
    if !(about.is_empty() && skills.is_empty() && languages.is_empty()) {
        let portrait = Portrait {
            about: &about,
            skills: &skills,
            languages: &languages,
            ..Portrait::default()
        };
        restore(errand.site, tx, id, &portrait).await?;
    }
    place(errand, tx, ground, person, id).await?;
    Ok(id)
}

async fn place(
    errand: &Errand<'_>,
    tx: &mut Tx,
    ground: &mut Ground,
    person: &Newcome<'_>,
    id: PersonId,
) -> Result<(), Stop> {
    let work = &person.work;
    let assignment = Assignment {
        title: &work.title,
        unit: ground
            .term(errand, tx, TermKind::Unit, work.unit.as_deref())
            .await?,
        site: ground
            .term(errand, tx, TermKind::Site, work.site.as_deref())
            .await?,
        work_phone: &work.phone,
    };
    Ok(assign(errand.site, tx, id, &assignment).await?)
}

/// What people are placed on, looked up once each.
#[derive(Default)]
pub(super) struct Ground {
    ours: Option<CompanyId>,
    companies: HashMap<String, CompanyId>,
    terms: HashMap<(&'static str, String), TermId>,
}

impl Ground {
    async fn company(
        &mut self,
        errand: &Errand<'_>,
        tx: &mut Tx,
        company: Option<&Company>,
    ) -> Result<CompanyId, Stop> {
        let Some(Company { name, partner }) = company else {
            return match self.ours {
                Some(id) => Ok(id),
                None => Ok(*self.ours.insert(companies::ours(tx).await?)),
            };
        };
        let folded = fold(name);
        if let Some(id) = self.companies.get(&folded) {
            return Ok(*id);
        }
        let id = companies::named(errand.site, tx, name, *partner).await?;
        self.companies.insert(folded, id);
        Ok(id)
    }

    pub(super) async fn term(
        &mut self,
        errand: &Errand<'_>,
        tx: &mut Tx,
        kind: TermKind,
        name: Option<&str>,
    ) -> Result<Option<TermId>, Stop> {
        let Some(name) = name else { return Ok(None) };
        let key = (kind.tag(), fold(name));
        if let Some(id) = self.terms.get(&key) {
            return Ok(Some(*id));
        }
        let id = terms::named(errand.site, tx, kind, name).await?;
        self.terms.insert(key, id);
        Ok(Some(id))
    }
}
