//! Looking after a space: named, relieved, handed over, never left vacant.

use kit::db::Tx;
use kit::fault::Fault;
use kit::site::Site;
use kit::values;
use kit::web::{Refusal, Stop};
use people::{PersonId, directory};

use crate::access::StewardedSpace;
use crate::{Space, SpaceId, archive, membership, passage};

const NAME: &str = "update memberships set steward = true where space_id = $1 and person_id = $2 and guest = false and steward = false";
const RELIEVE: &str = "update memberships set steward = false where space_id = $1 and person_id = $2 and steward = true";
const IS_GUEST: &str = "select guest from memberships where space_id = $1 and person_id = $2";
const VACANT: &str =
    "select not exists (select 1 from memberships where space_id = $1 and steward = true)";
const TAKE_UP: &str = "update memberships set steward = true where space_id = $1 and person_id = $2 and guest = false \
       and not exists (select 1 from memberships other where other.space_id = $1 and other.steward = true)";
const ATTENDED: &str = "select count(*) from memberships m join people p on p.id = m.person_id \
     where m.space_id = $1 and m.steward = true and p.standing not in ('suspended', 'left')";
// Whoever can act at once comes first, then whoever has been here longest.
const SUCCESSOR: &str = "select m.person_id from memberships m join people p on p.id = m.person_id \
     where m.space_id = $1 and m.guest = false and m.steward = false and p.standing not in ('suspended', 'left') \
     order by case p.standing when 'active' then 0 when 'invited' then 1 else 2 end, m.joined_at, m.person_id limit 1";
const EMPLOYEES: &str = "select count(*) from memberships where space_id = $1 and guest = false";

/// Names a member steward. Records `space.stewarded`.
///
/// # Errors
/// Nothing found when they are no member; a refusal for guests.
pub async fn name(
    site: &Site,
    tx: &mut Tx,
    space: &StewardedSpace,
    person: PersonId,
) -> Result<(), Stop> {
    let id = space.space.id;
    match tx.first(IS_GUEST, values![id, person]).await? {
        None => return Err(Stop::not_found()),
        Some(true) => return Err(Refusal::conflict("spaces-guests-look-after-none").into()),
        Some(false) => {}
    }
    if tx.run(NAME, values![id, person]).await? == 1 {
        tx.concerns(person.0);
        kit::facts::record(
            site,
            tx,
            "space.stewarded",
            Some(space.steward().person.0),
            id.0,
            Some(person.0),
        )
        .await?;
    }
    Ok(())
}

/// Relieves a steward, oneself included. Records `space.relieved`.
///
/// # Errors
/// A refusal when nobody would be left to look after the space.
pub async fn relieve(
    site: &Site,
    tx: &mut Tx,
    space: &StewardedSpace,
    person: PersonId,
) -> Result<(), Stop> {
    let id = space.space.id;
    if tx.run(RELIEVE, values![id, person]).await? == 0 {
        return Err(Stop::not_found());
    }
    refuse_vacant(tx, &space.space).await?;
    tx.concerns(person.0);
    kit::facts::record(
        site,
        tx,
        "space.relieved",
        Some(space.steward().person.0),
        id.0,
        Some(person.0),
    )
    .await?;
    Ok(())
}

/// Hands the space over: the other is named, the actor relieved, in one step.
///
/// # Errors
/// As [`name`]; a refusal when it would be to oneself.
pub async fn hand_over(
    site: &Site,
    tx: &mut Tx,
    space: &StewardedSpace,
    to: PersonId,
) -> Result<(), Stop> {
    let from = space.steward().person;
    if from == to {
        return Err(Refusal::invalid("spaces-hand-over-oneself")
            .on("person")
            .into());
    }
    name(site, tx, space, to).await?;
    relieve(site, tx, space, from).await
}

/// Hands the space over to whoever is called so.
///
/// # Errors
/// A refusal on `person` when the actor sees nobody of that handle or they are no member; as [`hand_over`].
pub async fn hand_over_to(
    site: &Site,
    tx: &mut Tx,
    space: &StewardedSpace,
    handle: &str,
) -> Result<(), Stop> {
    let handle = handle.trim();
    if handle.is_empty() {
        return Err(Refusal::invalid("spaces-hand-over-nobody")
            .on("person")
            .into());
    }
    let unknown = || {
        Refusal::invalid("spaces-hand-over-whom")
            .arg("handle", handle)
            .on("person")
    };
    let to = directory::find(tx, space.steward(), handle)
        .await?
        .ok_or_else(unknown)?
        .id();
    if membership::role(tx, space.space.id, to).await?.is_none() {
        return Err(unknown().into());
    }
    hand_over(site, tx, space, to).await
}

/// Refuses what would leave the space without a steward. The space is held first:
/// of two stewards who leave at the same time, the second sees that the first has gone.
pub(crate) async fn refuse_vacant(tx: &mut Tx, space: &Space) -> Result<(), Stop> {
    passage::hold(tx, space.id).await?;
    let vacant: bool = tx.one(VACANT, values![space.id]).await?;
    if vacant {
        Err(Refusal::conflict("spaces-last-steward")
            .arg("space", space.name.as_str())
            .into())
    } else {
        Ok(())
    }
}

/// Whoever comes into a space that nobody looks after looks after it. Guests never do.
pub(crate) async fn take_up_if_vacant(
    site: &Site,
    tx: &mut Tx,
    space: SpaceId,
    person: PersonId,
) -> Result<(), Fault> {
    if tx.run(TAKE_UP, values![space, person]).await? == 1 {
        kit::facts::record(site, tx, "space.succeeded", None, space.0, Some(person.0)).await?;
    }
    Ok(())
}

/// A steward can no longer act: when none is left who can, the longest-standing
/// member takes over, so that no space depends on one person's account and no
/// administrator ever has to enter it (truth 4). With no member left it is archived.
pub(crate) async fn succeed(site: &Site, tx: &mut Tx, space: SpaceId) -> Result<(), Fault> {
    passage::hold(tx, space).await?;
    if tx.one::<i64>(ATTENDED, values![space]).await? > 0 {
        return Ok(());
    }
    if let Some(successor) = tx.first::<PersonId>(SUCCESSOR, values![space]).await? {
        tx.run(NAME, values![space, successor]).await?;
        tx.concerns(successor.0);
        kit::facts::record(
            site,
            tx,
            "space.succeeded",
            None,
            space.0,
            Some(successor.0),
        )
        .await?;
    } else if tx.one::<i64>(EMPLOYEES, values![space]).await? == 0 {
        archive::close_deserted(site, tx, space).await?;
    }
    Ok(())
}
