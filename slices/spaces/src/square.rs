//! The company-wide square: there from the first minute, everybody in it but guests.

use kit::db::Tx;
use kit::fault::Fault;
use kit::site::Site;
use kit::values;
use kit::web::{Stop, StopKind};
use kit::words::Lang;
use people::PersonId;

use crate::create::{self, NewSpace};
use crate::editorial::EditorialLine;
use crate::{Kind, SpaceId, membership, passage};

const SQUARE: &str = "select id from spaces where square = true";
const ORGANISATION: &str = "select name, language from organisation where id = 1";
const MAKE_SQUARE: &str = "update spaces set square = true where id = $1";
const EMPLOYEES: &str = "select id from people where guest = false and left_at is null";
const IS_EMPLOYEE: &str =
    "select id from people where id = $1 and guest = false and left_at is null";
// Those who began together look after it together, until they name others.
const FOUNDERS: &str = "update memberships set steward = true where space_id = $1 \
       and person_id in (select id from people where administrator = true and guest = false)";

/// The square, once it is there.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn id(tx: &mut Tx) -> Result<Option<SpaceId>, Fault> {
    tx.first(SQUARE, values![]).await
}

/// Makes the square, once, with everybody in it.
pub(crate) async fn begin(site: &Site, tx: &mut Tx) -> Result<(), Fault> {
    if id(tx).await?.is_some() {
        return Ok(());
    }
    let Some((organisation, language)) = tx
        .first::<(String, String)>(ORGANISATION, values![])
        .await?
    else {
        return Ok(());
    };
    let words = site.words(Lang::from_tag(&language).unwrap_or_default());
    let new = NewSpace {
        name: words.say("spaces-square-name"),
        slug: None,
        kind: Kind::Open,
        description: &words.one("spaces-square-description", "organisation", organisation),
        editorial: &EditorialLine::default(),
        founder: None,
        at: site.now(),
        import_key: None,
    };
    let square = create::insert(site, tx, &new, &["place".to_owned()])
        .await
        .map_err(|stop| fault(&stop))?;
    tx.run(MAKE_SQUARE, values![square]).await?;
    let employees: Vec<PersonId> = tx.all(EMPLOYEES, values![]).await?;
    membership::enrol(tx, square, &employees, site.now()).await?;
    tx.run(FOUNDERS, values![square]).await?;
    Ok(())
}

/// Brings an employee in; guests stay outside.
pub(crate) async fn welcome(site: &Site, tx: &mut Tx, person: PersonId) -> Result<(), Fault> {
    let (Some(square), Some(_)) = (
        id(tx).await?,
        tx.first::<i64>(IS_EMPLOYEE, values![person]).await?,
    ) else {
        return Ok(());
    };
    passage::enter(tx, square, person, false, site.now())
        .await
        .map(drop)
}

fn fault(stop: &Stop) -> Fault {
    match &*stop.0 {
        StopKind::Fault(fault) => fault.clone(),
        _ => Fault::broken("making the square", stop.key()),
    }
}
