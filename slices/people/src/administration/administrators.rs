//! The administrators: never fewer than two of them (R19).

use kit::db::Tx;
use kit::site::Site;
use kit::values;
use kit::web::{Refusal, Stop};

use super::account::Account;
use super::charge;
use crate::{Actor, PersonId, Standing};

const OTHERS: &str =
    "select count(*) from people where administrator = true and standing = 'active' and id <> $1";
const MAKE: &str = "update people set administrator = true where id = $1";
const END: &str = "update people set administrator = false where id = $1";

/// Refuses what would leave fewer than two administrators who can act. Call it
/// with an account [in turn](Account::in_turn), so that two refusals cannot miss each other.
pub(super) async fn keep_two(tx: &mut Tx, without: &Account) -> Result<(), Stop> {
    if !without.administrator {
        return Ok(());
    }
    let others: i64 = tx.one(OTHERS, values![without.id]).await?;
    if others < 2 {
        Err(Refusal::conflict("people-two-administrators")
            .arg("name", without.name.as_str())
            .into())
    } else {
        Ok(())
    }
}

/// Gives somebody the charge. It opens nothing before they took note of it.
pub(super) async fn make(site: &Site, by: &Actor, person: PersonId) -> Result<(), Stop> {
    let mut tx = site.db.write().await?;
    let account = Account::in_turn(&mut tx, person).await?;
    if account.guest {
        return Err(Refusal::conflict("people-mandate-guest").into());
    }
    if account.standing != Standing::Active {
        return Err(Refusal::conflict("people-mandate-absent").into());
    }
    if account.administrator {
        return Ok(());
    }
    tx.run(MAKE, values![person]).await?;
    charge::forget(&mut tx, person).await?;
    kit::facts::record(
        site,
        &mut tx,
        "administrator.made",
        Some(by.person.0),
        person.0,
        None,
    )
    .await?;
    Ok(site.commit(tx).await?)
}

/// Ends somebody's charge.
pub(super) async fn end(site: &Site, by: &Actor, person: PersonId) -> Result<(), Stop> {
    let mut tx = site.db.write().await?;
    let account = Account::in_turn(&mut tx, person).await?;
    if !account.administrator {
        return Ok(());
    }
    keep_two(&mut tx, &account).await?;
    tx.run(END, values![person]).await?;
    charge::forget(&mut tx, person).await?;
    kit::facts::record(
        site,
        &mut tx,
        "administrator.ended",
        Some(by.person.0),
        person.0,
        None,
    )
    .await?;
    Ok(site.commit(tx).await?)
}
