//! Which kinds of notices somebody has switched off: all others are on.

use kit::db::Tx;
use kit::fault::Fault;
use kit::values;

use crate::PersonId;

const OFF: &str = "select kind from notice_switches where person_id = $1 order by kind";
const FORGET: &str = "delete from notice_switches where person_id = $1";
const SWITCH_OFF: &str = "insert into notice_switches (person_id, kind) values ($1, $2) on conflict (person_id, kind) do nothing";

/// The kinds a person has switched off.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn off(tx: &mut Tx, person: PersonId) -> Result<Vec<String>, Fault> {
    tx.all(OFF, values![person]).await
}

/// Switches off exactly these kinds.
///
/// # Errors
/// A fault when the database refuses.
pub async fn switch_off(tx: &mut Tx, person: PersonId, kinds: &[&str]) -> Result<(), Fault> {
    tx.run(FORGET, values![person]).await?;
    for kind in kinds {
        tx.run(SWITCH_OFF, values![person, kind]).await?;
    }
    Ok(())
}
