//! Inviting people into a space, and what they answer.

use kit::clock::Instant;
use kit::db::{FromRow, Row, Tx};
use kit::fault::Fault;
use kit::site::Site;
use kit::values;
use kit::web::{Refusal, Stop};
use people::directory::{self, Person};
use people::profiles::card::Card;
use people::{PersonId, card_columns, notices};

use crate::access::{ReadableSpace, StewardedSpace};
use crate::visible::VisibleSpace;
use crate::{Kind, SpaceId};

/// How many people one invitation may name.
pub const MOST: usize = 50;

const INVITE: &str = "insert into space_invitations (space_id, person_id, invited_by, at) \
     select $1, p.id, $2, $3 from people p where p.id in ({ids}) and p.left_at is null \
       and not exists (select 1 from memberships m where m.space_id = $1 and m.person_id = p.id) \
     on conflict (space_id, person_id) do nothing returning person_id";
const FORGET: &str = "delete from space_invitations where space_id = $1 and person_id = $2";
const WAITING: &str = concat!(
    "select ",
    card_columns!(),
    ", i.at from space_invitations i \
     join people p on p.id = i.person_id join companies c on c.id = p.company_id \
     where i.space_id = $1 and p.left_at is null order by i.at desc, i.person_id limit 200"
);

/// Somebody who is invited and has not answered.
#[derive(Debug, Clone)]
pub struct Invitation {
    /// Who.
    pub card: Card,
    /// Since when.
    pub at: Instant,
}

impl FromRow for Invitation {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        Ok(Self {
            card: Card::from_row(row)?,
            at: row.next()?,
        })
    }
}

/// Whether this reader may invite: a steward anywhere, any employee in an open space they are in.
#[must_use]
pub fn may_invite(space: &ReadableSpace) -> bool {
    let open =
        space.space.kind == Kind::Open && space.membership.is_some() && !space.reader().guest;
    space.space.archived_at.is_none() && !space.space.square && (space.is_stewarded() || open)
}

/// Invites people by their handles, all of them or nobody. Those who are in or invited
/// already are passed over. Records `space.invited` for each. How many were invited.
///
/// # Errors
/// A refusal when the actor may not invite, or a handle is nobody they can see.
pub async fn invite(
    site: &Site,
    tx: &mut Tx,
    space: &ReadableSpace,
    handles: &str,
) -> Result<usize, Stop> {
    let name = space.space.name.as_str();
    if space.space.square {
        return Err(Refusal::conflict("spaces-square-everybody").into());
    }
    if space.space.archived_at.is_some() {
        return Err(Refusal::conflict("spaces-archived-only-read")
            .arg("space", name)
            .into());
    }
    if !may_invite(space) {
        return Err(Refusal::forbidden("spaces-stewards-only")
            .arg("space", name)
            .into());
    }
    let people = named(tx, space, handles).await?;
    if people.iter().any(|person| person.guest) && !space.is_stewarded() {
        // A guest brings another company into the audience: that is for those who look after it.
        return Err(Refusal::forbidden("spaces-stewards-invite-guests")
            .on("people")
            .into());
    }
    let ids: Vec<i64> = people.iter().map(|person| person.id().0).collect();
    let (id, by) = (space.space.id, space.reader().person);
    let invited: Vec<PersonId> = tx.all_in(INVITE, values![id, by, site.now()], &ids).await?;
    for person in &invited {
        kit::facts::record(site, tx, "space.invited", Some(by.0), id.0, Some(person.0)).await?;
    }
    Ok(invited.len())
}

/// The people of these handles, if the actor can see them all.
async fn named(tx: &mut Tx, space: &ReadableSpace, handles: &str) -> Result<Vec<Person>, Stop> {
    let wanted = directory::handles_in(handles);
    if wanted.is_empty() {
        return Err(Refusal::invalid("spaces-invite-nobody").on("people").into());
    }
    if wanted.len() > MOST {
        let most = i64::try_from(MOST).unwrap_or(i64::MAX);
        return Err(Refusal::invalid("spaces-invite-too-many")
            .arg("most", most)
            .on("people")
            .into());
    }
    let people = directory::find_named(tx, space.reader(), &wanted).await?;
    let unknown: Vec<String> = wanted
        .iter()
        .filter(|handle| people.iter().all(|person| person.card.handle != **handle))
        .map(|handle| format!("@{handle}"))
        .collect();
    if unknown.is_empty() {
        return Ok(people);
    }
    Err(Refusal::invalid("spaces-invite-unknown")
        .arg("handles", unknown.join(", "))
        .on("people")
        .into())
}

/// Says no to an invitation.
///
/// # Errors
/// A fault when the database refuses.
pub async fn decline(tx: &mut Tx, space: &VisibleSpace) -> Result<(), Fault> {
    if space.is_invited() {
        forget(tx, space.id, space.seer().person).await?;
    }
    Ok(())
}

/// Takes an invitation back, and what its reader was told with it.
///
/// # Errors
/// A refusal when it was answered already.
pub async fn withdraw(tx: &mut Tx, space: &StewardedSpace, person: PersonId) -> Result<(), Stop> {
    if forget(tx, space.space.id, person).await? {
        Ok(())
    } else {
        Err(Refusal::conflict("spaces-invitation-gone").into())
    }
}

async fn forget(tx: &mut Tx, space: SpaceId, person: PersonId) -> Result<bool, Fault> {
    let there = tx.run(FORGET, values![space, person]).await? == 1;
    if there {
        notices::forget_place(tx, person, space.0).await?;
    }
    Ok(there)
}

/// Those who are invited and have not answered, the latest first.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn waiting(tx: &mut Tx, space: &StewardedSpace) -> Result<Vec<Invitation>, Fault> {
    tx.all(WAITING, values![space.space.id]).await
}
