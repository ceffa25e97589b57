//! Coming in and going out: the only writes to memberships, and everything that
//! is counted with them, in one transaction.
//!
//! Rows are always taken in this order: the membership, its company's row, the
//! space's row. So people who come at the same time wait for each other and never
//! in a circle, and whoever holds the space's row sees everybody who came before.

use kit::clock::Instant;
use kit::db::Tx;
use kit::fault::Fault;
use kit::values;
use people::{CompanyId, PersonId, acquaintances, notices};

use crate::SpaceId;

const ENTER: &str = "insert into memberships (space_id, person_id, steward, seen_posts, company_id, guest, joined_at) \
     select s.id, p.id, $3, s.posts_ever, p.company_id, p.guest, $4 from spaces s, people p \
     where s.id = $1 and p.id = $2 and p.left_at is null \
     on conflict (space_id, person_id) do nothing returning company_id, guest";
const GO: &str = "delete from memberships where space_id = $1 and person_id = $2 returning company_id, guest, steward";
const COMPANY_CAME: &str = "insert into space_companies (space_id, company_id, people, guests) values ($1, $2, 1, $3) \
     on conflict (space_id, company_id) do update set people = space_companies.people + 1, guests = space_companies.guests + $3 \
     returning people, guests";
const COMPANY_WENT: &str = "update space_companies set people = people - 1, guests = guests - $3 \
     where space_id = $1 and company_id = $2 returning people, guests";
const COMPANY_OVER: &str =
    "delete from space_companies where space_id = $1 and company_id = $2 and people <= 0";
const COUNT: &str = "update spaces set members = members + $2, guests = guests + $3, companies = companies + $4, \
       guest_companies = guest_companies + $5 where id = $1 returning guests";
const FORGET_REQUEST: &str = "delete from space_requests where space_id = $1 and person_id = $2";
const FORGET_INVITATION: &str =
    "delete from space_invitations where space_id = $1 and person_id = $2";
pub(crate) const EVERYBODY: &str =
    "select person_id from memberships where space_id = $1 and person_id <> $2";
pub(crate) const GUESTS: &str =
    "select person_id from memberships where space_id = $1 and person_id <> $2 and guest = true";
// Changes nothing, and makes everybody else wait until we are done.
const HOLD: &str = "update spaces set members = members where id = $1";

/// Brings somebody in; `false` when they were in already, or are no longer here.
pub(crate) async fn enter(
    tx: &mut Tx,
    space: SpaceId,
    person: PersonId,
    steward: bool,
    at: Instant,
) -> Result<bool, Fault> {
    let came: Option<(CompanyId, bool)> =
        tx.first(ENTER, values![space, person, steward, at]).await?;
    let Some((company, guest)) = came else {
        return Ok(false);
    };
    let guests = i64::from(guest);
    let (of_company, guests_of_company): (i64, i64) = tx
        .one(COMPANY_CAME, values![space, company, guests])
        .await?;
    let (new, new_outside) = (
        i64::from(of_company == 1),
        i64::from(guest && guests_of_company == 1),
    );
    let guests_in_all: i64 = tx
        .one(COUNT, values![space, 1, guests, new, new_outside])
        .await?;
    tx.run(FORGET_REQUEST, values![space, person]).await?;
    tx.run(FORGET_INVITATION, values![space, person]).await?;
    if guest {
        let others: Vec<PersonId> = tx.all(EVERYBODY, values![space, person]).await?;
        acquaintances::meet(tx, person, &others).await?;
    }
    if guests_in_all > guests {
        let others: Vec<PersonId> = tx.all(GUESTS, values![space, person]).await?;
        acquaintances::met_by(tx, person, &others).await?;
    }
    tx.concerns(person.0);
    Ok(true)
}

/// Lets somebody out, and says whether they looked after the space; `None` when they
/// were not in. What they were told about the place goes with them (check C21).
pub(crate) async fn go(
    tx: &mut Tx,
    space: SpaceId,
    person: PersonId,
) -> Result<Option<bool>, Fault> {
    let went: Option<(CompanyId, bool, bool)> = tx.first(GO, values![space, person]).await?;
    let Some((company, guest, steward)) = went else {
        return Ok(None);
    };
    let guests = i64::from(guest);
    let (of_company, guests_of_company): (i64, i64) = tx
        .one(COMPANY_WENT, values![space, company, guests])
        .await?;
    tx.run(COMPANY_OVER, values![space, company]).await?;
    let (over, over_outside) = (
        i64::from(of_company == 0),
        i64::from(guest && guests_of_company == 0),
    );
    let guests_left: i64 = tx
        .one(COUNT, values![space, -1, -guests, -over, -over_outside])
        .await?;
    if guest {
        let others: Vec<PersonId> = tx.all(EVERYBODY, values![space, person]).await?;
        acquaintances::part(tx, person, &others).await?;
    }
    if guests_left > 0 {
        let others: Vec<PersonId> = tx.all(GUESTS, values![space, person]).await?;
        acquaintances::parted_from(tx, person, &others).await?;
    }
    notices::forget_place(tx, person, space.0).await?;
    tx.concerns(person.0);
    Ok(Some(steward))
}

/// Makes everybody else who would change this space wait until the transaction ends.
pub(crate) async fn hold(tx: &mut Tx, space: SpaceId) -> Result<(), Fault> {
    tx.run(HOLD, values![space]).await.map(drop)
}
