//! Asking to come in, and being let in or not.

use kit::clock::Instant;
use kit::db::{FromRow, Row, Tx};
use kit::fault::Fault;
use kit::site::Site;
use kit::values;
use kit::web::{Refusal, Stop};
use people::profiles::card::Card;
use people::{PersonId, card_columns};

use crate::access::StewardedSpace;
use crate::visible::{Relation, VisibleSpace};
use crate::{Kind, membership, passage};

/// How long the words that go with a request may be, in characters.
pub const LONGEST_MESSAGE: usize = 500;

const ASK: &str = "insert into space_requests (space_id, person_id, message, at) values ($1, $2, $3, $4) \
     on conflict (space_id, person_id) do update set message = $3";
const TAKE_BACK: &str = "delete from space_requests where space_id = $1 and person_id = $2";
const WAITING: &str = concat!(
    "select ",
    card_columns!(),
    ", r.message, r.at from space_requests r \
     join people p on p.id = r.person_id join companies c on c.id = p.company_id \
     where r.space_id = $1 and p.left_at is null order by r.at, r.person_id limit 200"
);

/// Somebody who asks to come in.
#[derive(Debug, Clone)]
pub struct Request {
    /// Who.
    pub card: Card,
    /// What they say of it; may be empty.
    pub message: String,
    /// When they asked.
    pub at: Instant,
}

impl FromRow for Request {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        Ok(Self {
            card: Card::from_row(row)?,
            message: row.next()?,
            at: row.next()?,
        })
    }
}

/// Asks to come into a space on request; whoever is invited comes in at once. Records `space.asked`.
///
/// # Errors
/// A refusal where one does not ask: guests, spaces of other kinds, archived ones.
pub async fn ask(
    site: &Site,
    tx: &mut Tx,
    space: &VisibleSpace,
    message: &str,
) -> Result<(), Stop> {
    match space.relation {
        Relation::Member { .. } => return Ok(()),
        Relation::Invited { .. } => return membership::join(site, tx, space).await,
        Relation::Asked | Relation::Outside => {}
    }
    space.refuse_archived()?;
    let name = space.name.as_str();
    if space.seer().guest {
        return Err(Refusal::forbidden("spaces-guests-by-invitation").into());
    }
    match space.kind {
        Kind::Request => {}
        Kind::Open => {
            return Err(Refusal::conflict("spaces-join-freely")
                .arg("space", name)
                .into());
        }
        Kind::Closed | Kind::Secret => {
            return Err(Refusal::forbidden("spaces-by-invitation")
                .arg("space", name)
                .into());
        }
    }
    let message = message.trim();
    if message.chars().count() > LONGEST_MESSAGE {
        let longest = i64::try_from(LONGEST_MESSAGE).unwrap_or(i64::MAX);
        return Err(Refusal::invalid("spaces-message-length")
            .arg("longest", longest)
            .on("message")
            .into());
    }
    let person = space.seer().person;
    tx.run(ASK, values![space.id, person, message, site.now()])
        .await?;
    kit::facts::record(
        site,
        tx,
        "space.asked",
        Some(person.0),
        space.id.0,
        Some(person.0),
    )
    .await?;
    Ok(())
}

/// Takes a request back.
///
/// # Errors
/// A fault when the database refuses.
pub async fn take_back(tx: &mut Tx, space: &VisibleSpace) -> Result<(), Fault> {
    tx.run(TAKE_BACK, values![space.id, space.seer().person])
        .await
        .map(drop)
}

/// Those who ask to come in, the longest-waiting first.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn waiting(tx: &mut Tx, space: &StewardedSpace) -> Result<Vec<Request>, Fault> {
    tx.all(WAITING, values![space.space.id]).await
}

/// Lets somebody in who asked. Records `space.admitted`.
///
/// # Errors
/// A refusal when they no longer ask, or the space is archived.
pub async fn admit(
    site: &Site,
    tx: &mut Tx,
    space: &StewardedSpace,
    person: PersonId,
) -> Result<(), Stop> {
    space.refuse_archived()?;
    let id = space.space.id;
    take(tx, space, person).await?;
    if passage::enter(tx, id, person, false, site.now()).await? {
        kit::facts::record(
            site,
            tx,
            "space.admitted",
            Some(space.steward().person.0),
            id.0,
            Some(person.0),
        )
        .await?;
    }
    Ok(())
}

/// Does not let somebody in who asked; they may ask again. Records `space.declined`.
///
/// # Errors
/// A refusal when they no longer ask.
pub async fn decline(
    site: &Site,
    tx: &mut Tx,
    space: &StewardedSpace,
    person: PersonId,
) -> Result<(), Stop> {
    take(tx, space, person).await?;
    let (id, steward) = (space.space.id.0, space.steward().person.0);
    kit::facts::record(
        site,
        tx,
        "space.declined",
        Some(steward),
        id,
        Some(person.0),
    )
    .await?;
    Ok(())
}

/// Of two stewards who answer at the same time, one takes the request.
async fn take(tx: &mut Tx, space: &StewardedSpace, person: PersonId) -> Result<(), Stop> {
    if tx.run(TAKE_BACK, values![space.space.id, person]).await? == 0 {
        return Err(Refusal::conflict("spaces-request-gone").into());
    }
    tx.concerns(person.0);
    Ok(())
}
