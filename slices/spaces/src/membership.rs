//! Being in a space: joining, leaving, being removed; and many at once.

use kit::clock::Instant;
use kit::db::Tx;
use kit::fault::Fault;
use kit::site::Site;
use kit::values;
use kit::web::{Refusal, Stop};
use people::{PersonId, acquaintances};

use crate::access::{ReadableSpace, StewardedSpace};
use crate::visible::{Relation, VisibleSpace};
use crate::{Kind, SpaceId, passage, stewardship};

const IS_MEMBER: &str = "select steward from memberships where space_id = $1 and person_id = $2";
const ENROL: &str = "insert into memberships (space_id, person_id, steward, seen_posts, company_id, guest, joined_at) \
     select s.id, p.id, false, s.posts_ever, p.company_id, p.guest, $2 from spaces s, people p \
     where s.id = $1 and p.id in ({ids}) and p.left_at is null \
     on conflict (space_id, person_id) do nothing returning person_id";
const KNOWN_GUESTS: &str = "select person_id from memberships where space_id = $1 and guest = true";
const EVERYBODY: &str = "select person_id from memberships where space_id = $1";
const FORGET_COMPANIES: &str = "delete from space_companies where space_id = $1";
const COUNT_COMPANIES: &str = "insert into space_companies (space_id, company_id, people, guests) \
     select space_id, company_id, count(*), cast(sum(case when guest = true then 1 else 0 end) as bigint) \
     from memberships where space_id = $1 group by space_id, company_id";
const COUNT: &str = "update spaces set \
       members = (select count(*) from memberships where space_id = $1), \
       guests = (select count(*) from memberships where space_id = $1 and guest = true), \
       companies = (select count(*) from space_companies where space_id = $1), \
       guest_companies = (select count(*) from space_companies where space_id = $1 and guests > 0) \
     where id = $1";

/// Joins an open space, or takes up an invitation to any. Records `space.joined`.
/// Joining again changes nothing.
///
/// # Errors
/// A refusal when one must ask or be invited first, or the space is archived.
pub async fn join(site: &Site, tx: &mut Tx, space: &VisibleSpace) -> Result<(), Stop> {
    match space.relation {
        Relation::Member { .. } => return Ok(()),
        Relation::Invited { .. } => {}
        Relation::Asked | Relation::Outside => refuse_uninvited(space)?,
    }
    space.refuse_archived()?;
    let person = space.seer().person;
    if passage::enter(tx, space.id, person, false, site.now()).await? {
        // A space whose stewards are all gone is looked after by whoever comes next.
        stewardship::take_up_if_vacant(site, tx, space.id, person).await?;
        kit::facts::record(
            site,
            tx,
            "space.joined",
            Some(person.0),
            space.id.0,
            Some(person.0),
        )
        .await?;
    }
    Ok(())
}

fn refuse_uninvited(space: &VisibleSpace) -> Result<(), Refusal> {
    if space.seer().guest {
        return Err(Refusal::forbidden("spaces-guests-by-invitation"));
    }
    match space.kind {
        Kind::Open => Ok(()),
        Kind::Request => {
            Err(Refusal::forbidden("spaces-ask-first").arg("space", space.name.as_str()))
        }
        Kind::Closed | Kind::Secret => {
            Err(Refusal::forbidden("spaces-by-invitation").arg("space", space.name.as_str()))
        }
    }
}

/// Leaves a space. Records `space.left`.
///
/// # Errors
/// A refusal for the square, which everybody is in, and for the last steward.
pub async fn leave(site: &Site, tx: &mut Tx, space: &ReadableSpace) -> Result<(), Stop> {
    let (id, person) = (space.space.id, space.reader().person);
    if space.space.square {
        return Err(Refusal::conflict("spaces-square-stays").into());
    }
    let Some(steward) = passage::go(tx, id, person).await? else {
        return Ok(());
    };
    if steward {
        stewardship::refuse_vacant(tx, &space.space).await?;
    }
    kit::facts::record(site, tx, "space.left", Some(person.0), id.0, Some(person.0)).await?;
    Ok(())
}

/// Removes a member. Records `space.removed`.
///
/// # Errors
/// A refusal for the square and for stewards, who must be relieved first; nothing found when they are no member.
pub async fn remove(
    site: &Site,
    tx: &mut Tx,
    space: &StewardedSpace,
    person: PersonId,
) -> Result<(), Stop> {
    if space.space.square {
        return Err(Refusal::conflict("spaces-square-stays").into());
    }
    match role(tx, space.space.id, person).await? {
        None => return Err(Stop::not_found()),
        Some(true) => return Err(Refusal::conflict("spaces-relieve-first").into()),
        Some(false) => {}
    }
    passage::go(tx, space.space.id, person).await?;
    kit::facts::record(
        site,
        tx,
        "space.removed",
        Some(space.steward().person.0),
        space.space.id.0,
        Some(person.0),
    )
    .await?;
    Ok(())
}

/// Whether somebody is in a space, and whether they look after it.
pub(crate) async fn role(
    tx: &mut Tx,
    space: SpaceId,
    person: PersonId,
) -> Result<Option<bool>, Fault> {
    tx.first(IS_MEMBER, values![space, person]).await
}

/// Brings many people in at once, as imports do: those who were in already are
/// passed over, counters are counted once at the end, and nobody is told. How many came.
///
/// # Errors
/// A fault when the database refuses.
pub async fn enrol(
    tx: &mut Tx,
    space: SpaceId,
    people: &[PersonId],
    at: Instant,
) -> Result<usize, Fault> {
    let mut ids: Vec<i64> = people.iter().map(|person| person.0).collect();
    ids.sort_unstable();
    ids.dedup();
    let guests_before: Vec<PersonId> = tx.all(KNOWN_GUESTS, values![space]).await?;
    let came: Vec<PersonId> = tx.all_in(ENROL, values![space, at], &ids).await?;
    if came.is_empty() {
        return Ok(0);
    }
    recount(tx, space).await?;
    introduce(tx, space, &guests_before, &came).await?;
    for person in &came {
        tx.concerns(person.0);
    }
    Ok(came.len())
}

/// Makes those who came known to the guests, and the guests who came to everybody.
async fn introduce(
    tx: &mut Tx,
    space: SpaceId,
    guests_before: &[PersonId],
    came: &[PersonId],
) -> Result<(), Fault> {
    for guest in guests_before {
        acquaintances::meet(tx, *guest, came).await?;
    }
    let guests: Vec<PersonId> = tx.all(KNOWN_GUESTS, values![space]).await?;
    if guests.len() == guests_before.len() {
        return Ok(());
    }
    let everybody: Vec<PersonId> = tx.all(EVERYBODY, values![space]).await?;
    for guest in guests.iter().filter(|guest| !guests_before.contains(guest)) {
        acquaintances::meet(tx, *guest, &everybody).await?;
    }
    Ok(())
}

/// Counts a space anew from who is in it.
///
/// # Errors
/// A fault when the database refuses.
pub async fn recount(tx: &mut Tx, space: SpaceId) -> Result<(), Fault> {
    passage::hold(tx, space).await?;
    tx.run(FORGET_COMPANIES, values![space]).await?;
    tx.run(COUNT_COMPANIES, values![space]).await?;
    tx.run(COUNT, values![space]).await?;
    Ok(())
}
