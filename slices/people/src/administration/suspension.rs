//! A suspension: somebody is kept out for now, and can be let in again.

use kit::site::Site;
use kit::web::{Refusal, Stop};

use super::account::Account;
use super::administrators::keep_two;
use crate::accounts::{account, sessions};
use crate::{Actor, PersonId, Standing};

/// Keeps somebody out: their sessions, links and tokens end at once, their streams within seconds (check C8).
pub(super) async fn begin(site: &Site, by: &Actor, person: PersonId) -> Result<(), Stop> {
    let mut tx = site.db.write().await?;
    let found = Account::in_turn(&mut tx, person).await?;
    if !matches!(found.standing, Standing::Active | Standing::Invited) {
        return Err(Refusal::conflict("people-standing-changed").into());
    }
    keep_two(&mut tx, &found).await?;
    account::stand(site, &mut tx, by.person, person, Standing::Suspended).await?;
    site.commit(tx).await?;
    sessions::cut_streams(site, person);
    Ok(())
}

/// Lets somebody in again; whoever had not come yet needs another link.
pub(super) async fn end(site: &Site, by: &Actor, person: PersonId) -> Result<(), Stop> {
    let mut tx = site.db.write().await?;
    let found = Account::in_turn(&mut tx, person).await?;
    if found.standing != Standing::Suspended {
        return Err(Refusal::conflict("people-standing-changed").into());
    }
    let standing = if found.has_password {
        Standing::Active
    } else {
        Standing::Invited
    };
    account::stand(site, &mut tx, by.person, person, standing).await?;
    Ok(site.commit(tx).await?)
}
