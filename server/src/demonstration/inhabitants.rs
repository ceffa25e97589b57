//! The invented people: their accounts, their places in the chart, their profiles.

use demo::{Organisation, Person};
use indicatif::ProgressBar;
use kit::clock::{DAY, Instant};
use kit::db::Tx;
use kit::site::Site;
use kit::values;
use kit::web::{Refusal, Stop};
use kit::words::Lang;
use people::accounts::account::{self, Newcomer};
use people::accounts::standing::Standing;
use people::chart::{self, Holder, Placement};
use people::organisation::setup::{self, Beginning, Founder};
use people::organisation::{self, companies};
use people::profiles::assignment::{Assignment, assign};
use people::profiles::restore::{Portrait, came, restore};
use people::profiles::terms::{self, TermId, TermKind};
use people::{CompanyId, PersonId};

const KNOWN: &str = "select person_id from credentials where email_folded = $1";

/// Brings everybody in; their identifiers, in the order of the organisation's people.
pub(super) async fn bring(
    site: &Site,
    organisation: &Organisation,
    bar: &ProgressBar,
) -> Result<Vec<PersonId>, Stop> {
    begin(site, organisation).await?;
    let mut tx = site.db.write().await?;
    let grounds = Grounds::lay(site, &mut tx, organisation).await?;
    let mut brought = Vec::with_capacity(organisation.people.len());
    // Many came to the organisation long before it opened Parvis; their accounts did not.
    let opened = organisation.posts.first().map_or(0, |post| post.at) - DAY;
    for person in &organisation.people {
        bar.set_message(person.name());
        bar.inc(1);
        let known: Option<PersonId> = tx
            .first(KNOWN, values![kit::search::fold(&person.mail)])
            .await?;
        let id = match known {
            Some(id) => id,
            None => {
                account::add(site, &mut tx, &newcomer(person, &grounds, &person.name())).await?
            }
        };
        came(&mut tx, id, Instant(person.arrived.max(opened))).await?;
        describe(site, &mut tx, id, person, &grounds).await?;
        brought.push(id);
    }
    seat(site, &mut tx, organisation, &grounds, &brought).await?;
    site.commit(tx).await?;
    // The square welcomes those who came.
    kit::facts::follow_all(site).await?;
    Ok(brought)
}

/// Sets the organisation up, unless it is there; refuses to fill anybody else's.
async fn begin(site: &Site, organisation: &Organisation) -> Result<(), Stop> {
    if let Some(name) = organisation::name(site).await? {
        if name == organisation.name {
            return Ok(());
        }
        return Err(Refusal::conflict("server-demo-occupied")
            .arg("name", name)
            .into());
    }
    let founder = |index: usize| {
        let person = &organisation.people[index];
        Founder {
            name: person.name(),
            email: person.mail.clone(),
        }
    };
    let accounts = organisation.accounts;
    let beginning = Beginning {
        organisation: organisation.name.clone(),
        language: Lang::Fr,
        founders: vec![
            founder(accounts.administrator),
            founder(accounts.second_administrator),
        ],
    };
    // The invitations are of no use here: the accounts to try get a passphrase.
    let _invitations = setup::begin(site, &beginning).await?;
    kit::facts::follow_all(site).await?;
    Ok(())
}

/// What people are placed on: companies, units, sites, by their index.
struct Grounds {
    companies: Vec<(CompanyId, bool)>,
    units: Vec<TermId>,
    sites: Vec<TermId>,
}

impl Grounds {
    async fn lay(site: &Site, tx: &mut Tx, organisation: &Organisation) -> Result<Self, Stop> {
        let mut grounds = Self {
            companies: Vec::new(),
            units: Vec::new(),
            sites: Vec::new(),
        };
        for company in &organisation.companies {
            let id = if company.is_partner {
                companies::named(site, tx, company.name, true).await?
            } else {
                companies::ours(tx).await?
            };
            grounds.companies.push((id, company.is_partner));
        }
        for unit in &organisation.units {
            grounds
                .units
                .push(terms::named(site, tx, TermKind::Unit, unit.name).await?);
        }
        for place in &organisation.sites {
            grounds
                .sites
                .push(terms::named(site, tx, TermKind::Site, place.name).await?);
        }
        Ok(grounds)
    }
}

fn newcomer<'a>(person: &'a Person, grounds: &Grounds, name: &'a str) -> Newcomer<'a> {
    let (company, guest) = grounds.companies[person.company];
    let standing = match person.standing {
        demo::Standing::Invited => Standing::Invited,
        demo::Standing::Suspended => Standing::Suspended,
        // Those who left were here once: they leave at the end, when what they said is there.
        demo::Standing::Active | demo::Standing::Left => Standing::Active,
    };
    Newcomer {
        name,
        handle: Some(&person.handle),
        email: Some(&person.mail),
        company,
        guest,
        guest_until: person.expires.map(Instant),
        administrator: false,
        standing,
        language: if person.reads_french {
            Lang::Fr
        } else {
            Lang::En
        },
        title: &person.title,
    }
}

async fn describe(
    site: &Site,
    tx: &mut Tx,
    id: PersonId,
    person: &Person,
    grounds: &Grounds,
) -> Result<(), Stop> {
    let assignment = Assignment {
        title: &person.title,
        unit: person.unit.map(|unit| grounds.units[unit]),
        site: Some(grounds.sites[person.site]),
        work_phone: &person.work_phone,
    };
    assign(site, tx, id, &assignment).await?;
    let owned = |words: &[&str]| {
        words
            .iter()
            .map(|word| (*word).to_owned())
            .collect::<Vec<_>>()
    };
    let personal = &person.personal;
    let portrait = Portrait {
        about: &person.about,
        skills: &owned(&person.skills),
        languages: &owned(&person.languages),
        phone: personal.phone.as_deref().unwrap_or_default(),
        address: personal.address.as_deref().unwrap_or_default(),
        diplomas: personal.diplomas.as_deref().unwrap_or_default(),
        hobbies: personal.hobbies.as_deref().unwrap_or_default(),
    };
    restore(site, tx, id, &portrait).await?;
    Ok(())
}

/// Draws the chart: superiors come before those who report to them.
async fn seat(
    site: &Site,
    tx: &mut Tx,
    organisation: &Organisation,
    grounds: &Grounds,
    people: &[PersonId],
) -> Result<(), Stop> {
    let mut seats = Vec::with_capacity(organisation.positions.len());
    for (index, position) in organisation.positions.iter().enumerate() {
        let key = format!("demo:{index}");
        let placement = Placement {
            key: Some(&key),
            title: &position.title,
            unit: Some(grounds.units[position.unit]),
            holder: position
                .holder
                .map_or(Holder::Vacant, |holder| Holder::Person(people[holder])),
        };
        let seat = chart::place(site, tx, &placement).await?;
        if let Some(superior) = position.reports_to {
            chart::set_superior(tx, seat, Some(seats[superior])).await?;
        }
        seats.push(seat);
    }
    Ok(())
}

/// Lets those leave who have left by now.
pub(super) async fn part(
    site: &Site,
    organisation: &Organisation,
    people: &[PersonId],
) -> Result<(), Stop> {
    let administrator = people[organisation.accounts.administrator];
    let mut tx = site.db.write().await?;
    for (person, id) in organisation.people.iter().zip(people) {
        if person.standing == demo::Standing::Left {
            account::stand(site, &mut tx, administrator, *id, Standing::Left).await?;
        }
    }
    site.commit(tx).await?;
    Ok(())
}
