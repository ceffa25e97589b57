//! Fills an empty database with the invented organisation, so that anybody can
//! walk through a square that has lived for a year.
//!
//! Everything brought has a key, so a demonstration that was interrupted goes on
//! where it stopped when it is started again.

mod inhabitants;
mod places;
mod rest;
mod sayings;
mod whispers;

use indicatif::{ProgressBar, ProgressStyle};
use kit::site::Site;
use kit::web::Stop;
use people::PersonId;

/// The same organisation for everybody who looks.
const SEED: u64 = 20_260_314;
/// The passphrase of the accounts to try; it protects nothing real.
pub const PASSPHRASE: &str = "tramway orange sous la pluie";

/// An account to try.
#[derive(Debug, Clone)]
pub struct Account {
    /// What it shows: a key of a sentence.
    pub role: &'static str,
    /// Its name.
    pub name: String,
    /// What to sign in with.
    pub handle: String,
}

/// Fills the database, or goes on filling it; the accounts to try.
///
/// # Errors
/// A refusal when the database holds an organisation that is not the invented one.
pub async fn fill(site: &Site) -> Result<Vec<Account>, Stop> {
    let organisation = demo::organisation(SEED, site.now().0);
    let bar =
        progress(organisation.people.len() + organisation.spaces.len() + organisation.posts.len());
    let people = inhabitants::bring(site, &organisation, &bar).await?;
    let spaces = places::bring(site, &organisation, &people, &bar).await?;
    sayings::bring(site, &organisation, &people, &spaces, &bar).await?;
    rest::bring(site, &organisation, &people).await?;
    whispers::bring(site, &organisation, &people).await?;
    inhabitants::part(site, &organisation, &people).await?;
    kit::facts::follow_all(site).await?;
    bar.finish_and_clear();
    accounts(site, &organisation, &people).await
}

fn progress(steps: usize) -> ProgressBar {
    let bar = ProgressBar::new(steps as u64);
    if let Ok(style) = ProgressStyle::with_template("{bar:32} {percent:>3} %  {msg}") {
        bar.set_style(style);
    }
    bar
}

async fn accounts(
    site: &Site,
    organisation: &demo::Organisation,
    people: &[PersonId],
) -> Result<Vec<Account>, Stop> {
    let chosen = organisation.accounts;
    let roles = [
        ("server-demo-administrator", chosen.administrator),
        ("server-demo-steward", chosen.steward),
        ("server-demo-employee", chosen.employee),
        ("server-demo-newcomer", chosen.newcomer),
        ("server-demo-guest", chosen.guest),
    ];
    let hash = people::accounts::password::hash(PASSPHRASE.to_owned(), &*site.dice).await?;
    let mut tx = site.db.write().await?;
    let mut accounts = Vec::new();
    for (role, index) in roles {
        let (person, id) = (&organisation.people[index], people[index]);
        people::accounts::account::open(site, &mut tx, id, &hash).await?;
        let handle = tx
            .one("select handle from people where id = $1", kit::values![id])
            .await?;
        accounts.push(Account {
            role,
            name: person.name(),
            handle,
        });
    }
    site.commit(tx).await?;
    Ok(accounts)
}
