//! What follows from facts here: the square, departures, and what people are told.

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use kit::db::{FromRow, Row, Tx};
use kit::facts::{Fact, Follower};
use kit::fault::Fault;
use kit::mail::Way;
use kit::site::Site;
use kit::values;
use people::PersonId;
use people::notices::{self, Notice};

use crate::{SpaceId, departures, square};

/// What follows from facts in this slice.
pub const FOLLOWERS: &[Follower] = &[follow];

/// The kinds of notice this slice sends; each can be switched off.
pub const NOTICE_KINDS: &[&str] = &[
    "space-invitation",
    "space-request",
    "space-admitted",
    "space-declined",
    "space-stewardship",
    "space-succession",
];

/// Those of them that do not wait for the letter of the day.
pub const HABITS: &[(&str, Way)] = &[
    ("space-invitation", Way::AtOnce),
    ("space-request", Way::AtOnce),
    ("space-admitted", Way::AtOnce),
    ("space-stewardship", Way::AtOnce),
    ("space-succession", Way::AtOnce),
];

const ABOUT: &str = "select slug, name from spaces where id = $1";
const STEWARDS: &str =
    "select person_id from memberships where space_id = $1 and steward = true order by person_id";
// Between the fact and its follower the invitation may have been withdrawn, the member gone.
const STILL_INVITED: &str =
    "select person_id from space_invitations where space_id = $1 and person_id = $2";
const STILL_ASKING: &str =
    "select person_id from space_requests where space_id = $1 and person_id = $2";
const STILL_IN: &str = "select person_id from memberships where space_id = $1 and person_id = $2";
const STILL_STEWARD: &str =
    "select person_id from memberships where space_id = $1 and person_id = $2 and steward = true";
const VISIBLE_TO_EMPLOYEES: &str = "select p.id from people p, spaces s where s.id = $1 and s.kind = 'request' and p.id = $2 and p.guest = false";

fn follow<'a>(site: &'a Site, tx: &'a mut Tx, fact: &'a Fact) -> BoxFuture<'a, Result<(), Fault>> {
    async move {
        match fact.kind.as_str() {
            "organisation.began" => square::begin(site, tx).await,
            "person.added" | "person.returned" => {
                square::welcome(site, tx, PersonId(fact.subject)).await
            }
            "person.left" => departures::left(site, tx, PersonId(fact.subject)).await,
            "person.suspended" => departures::suspended(site, tx, PersonId(fact.subject)).await,
            "space.invited" => tell_one(site, tx, fact, "space-invitation", STILL_INVITED).await,
            "space.admitted" => tell_one(site, tx, fact, "space-admitted", STILL_IN).await,
            "space.declined" => {
                tell_one(site, tx, fact, "space-declined", VISIBLE_TO_EMPLOYEES).await
            }
            "space.stewarded" => tell_one(site, tx, fact, "space-stewardship", STILL_STEWARD).await,
            "space.succeeded" => tell_one(site, tx, fact, "space-succession", STILL_STEWARD).await,
            "space.asked" => tell_stewards(site, tx, fact).await,
            _ => Ok(()),
        }
    }
    .boxed()
}

/// What a notice says of a space.
struct About {
    slug: String,
    name: String,
}

impl FromRow for About {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        Ok(Self {
            slug: row.next()?,
            name: row.next()?,
        })
    }
}

/// Tells the person a fact is about, while it is still so.
async fn tell_one(
    site: &Site,
    tx: &mut Tx,
    fact: &Fact,
    kind: &str,
    still: &str,
) -> Result<(), Fault> {
    let Some(to) = fact.object.map(PersonId) else {
        return Ok(());
    };
    let space = SpaceId(fact.subject);
    if tx.first::<i64>(still, values![space, to]).await?.is_none() {
        return Ok(());
    }
    let about: About = tx.one(ABOUT, values![space]).await?;
    let notice = Notice {
        to,
        kind,
        bundle: &format!("{kind}:{space}"),
        address: &format!("/s/{}", about.slug),
        about: &about.name,
        place: Some(space.0),
        actor: fact.actor.map(PersonId),
    };
    notices::tell(site, tx, &notice).await
}

/// Tells those who look after a space that somebody asks to come in.
async fn tell_stewards(site: &Site, tx: &mut Tx, fact: &Fact) -> Result<(), Fault> {
    let space = SpaceId(fact.subject);
    let Some(asker) = fact.actor.map(PersonId) else {
        return Ok(());
    };
    if tx
        .first::<i64>(STILL_ASKING, values![space, asker])
        .await?
        .is_none()
    {
        return Ok(());
    }
    let about: About = tx.one(ABOUT, values![space]).await?;
    let (bundle, address) = (
        format!("space-request:{space}"),
        format!("/s/{}/members", about.slug),
    );
    let stewards: Vec<PersonId> = tx.all(STEWARDS, values![space]).await?;
    for to in stewards {
        let notice = Notice {
            to,
            kind: "space-request",
            bundle: &bundle,
            address: &address,
            about: &about.name,
            place: Some(space.0),
            actor: Some(asker),
        };
        notices::tell(site, tx, &notice).await?;
    }
    Ok(())
}
