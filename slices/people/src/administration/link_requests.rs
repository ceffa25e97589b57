//! Asking for another link to come in: administrators see who asks, the asker never learns who is known.

use kit::db::Tx;
use kit::fault::Fault;
use kit::site::Site;
use kit::values;
use kit::web::Stop;

use crate::PersonId;
use crate::accounts;
use crate::accounts::throttle::Attempt;
use crate::notices::forget_bundle;

const WHO: &str = "select p.id from people p join credentials c on c.person_id = p.id \
     where (p.handle = $1 or c.email_folded = $1) and p.standing in ('active', 'invited') \
       and (p.guest_until is null or p.guest_until > $2)";
const KEEP: &str = "insert into link_requests (person_id, at) values ($1, $2) on conflict (person_id) do update set at = $2";
const FORGET: &str = "delete from link_requests where person_id = $1";

/// Asks in the name of whoever was typed. Known or not, the same is read and
/// the same is written: one fact. What follows from it happens later, where
/// nobody can time it (check C10).
///
/// # Errors
/// A refusal after too many attempts.
pub(super) async fn ask(site: &Site, typed: &str, network: &str) -> Result<(), Stop> {
    let login = accounts::login(typed);
    Attempt::on_account("link", &login, network)
        .begin(site)
        .await?;
    let mut tx = site.db.write().await?;
    let person: Option<i64> = tx.first(WHO, values![login, site.now()]).await?;
    kit::facts::record(site, &mut tx, "link.asked", None, person.unwrap_or(0), None).await?;
    Ok(site.commit(tx).await?)
}

/// Keeps a request until a link was handed out.
pub(super) async fn keep(site: &Site, tx: &mut Tx, person: PersonId) -> Result<(), Fault> {
    tx.run(KEEP, values![person, site.now()]).await.map(drop)
}

/// The request was answered: it goes, and so do the notices of it.
pub(super) async fn answered(tx: &mut Tx, person: PersonId) -> Result<(), Fault> {
    tx.run(FORGET, values![person]).await?;
    forget_bundle(tx, &bundle(person)).await
}

/// What the notices of one person's requests are told together as.
pub(super) fn bundle(person: PersonId) -> String {
    format!("link-asked:{person}")
}
