//! The only ways to hold a space: whoever has one has proved that they may.
//!
//! Invisible and absent are the same nothing, found by the same statement.

use kit::db::{FromRow, Row, Tx};
use kit::fault::Fault;
use kit::values;
use kit::web::{Refusal, Stop};
use people::Actor;

use crate::space::columns;
use crate::{Space, SpaceId};

/// The SQL condition that a person may read what is said in a space: a member, or
/// any employee when it is open. `$space`, `$person` and `$guest` (whether the
/// person is a guest) are literals naming a column or a `$n` of the statement:
/// `concat!("… where ", spaces::may_read!("p.space_id", "$2", "$3"))`.
#[macro_export]
macro_rules! may_read {
    ($space:literal, $person:literal, $guest:literal) => {
        concat!(
            "(exists (select 1 from memberships reading where reading.space_id = ",
            $space,
            " and reading.person_id = ",
            $person,
            ") \
              or (",
            $guest,
            " = false and exists (select 1 from spaces opened where opened.id = ",
            $space,
            " and opened.kind = 'open')))"
        )
    };
}

const BY_SLUG: &str = concat!(
    "select m.steward, m.seen_posts, ",
    columns!(),
    " from spaces s \
     left join memberships m on m.space_id = s.id and m.person_id = $2 \
     where s.slug = $1 and ",
    may_read!("s.id", "$2", "$3")
);
const BY_ID: &str = concat!(
    "select m.steward, m.seen_posts, ",
    columns!(),
    " from spaces s \
     left join memberships m on m.space_id = s.id and m.person_id = $2 \
     where s.id = $1 and ",
    may_read!("s.id", "$2", "$3")
);
// The same rule as `may_read!`, walked from its two indexes; a test holds them together.
const READABLE_IDS: &str = "select space_id from memberships where person_id = $1 \
     union select id from spaces where kind = 'open' and $2 = false order by 1";

/// What a member is in a space.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Membership {
    /// Whether they look after it.
    pub steward: bool,
    /// How many of its posts they have seen.
    pub seen_posts: i64,
}

/// A space whose content this actor may read.
#[derive(Debug, Clone)]
pub struct ReadableSpace {
    /// The space.
    pub space: Space,
    /// What the actor is in it, when they are a member.
    pub membership: Option<Membership>,
    reader: Actor,
}

/// A space in which this actor may say something.
#[derive(Debug, Clone)]
pub struct WritableSpace {
    /// The space.
    pub space: Space,
    /// What the actor is in it.
    pub membership: Membership,
    writer: Actor,
}

/// A space this actor looks after.
#[derive(Debug, Clone)]
pub struct StewardedSpace {
    /// The space.
    pub space: Space,
    steward: Actor,
}

struct Found {
    space: Space,
    membership: Option<Membership>,
}

impl FromRow for Found {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        let (steward, seen_posts): (Option<bool>, Option<i64>) = (row.next()?, row.next()?);
        let membership = steward
            .zip(seen_posts)
            .map(|(steward, seen_posts)| Membership {
                steward,
                seen_posts,
            });
        Ok(Self {
            membership,
            space: Space::from_row(row)?,
        })
    }
}

impl ReadableSpace {
    /// The space of that address, if the actor may read it.
    ///
    /// # Errors
    /// A fault when the database cannot be read.
    pub async fn find(tx: &mut Tx, actor: &Actor, slug: &str) -> Result<Option<Self>, Fault> {
        let found: Option<Found> = tx
            .first(BY_SLUG, values![slug, actor.person, actor.guest])
            .await?;
        Ok(found.map(|found| Self::held(found, actor)))
    }

    /// The space of that identifier, if the actor may read it.
    ///
    /// # Errors
    /// A fault when the database cannot be read.
    pub async fn by_id(tx: &mut Tx, actor: &Actor, id: SpaceId) -> Result<Option<Self>, Fault> {
        let found: Option<Found> = tx
            .first(BY_ID, values![id, actor.person, actor.guest])
            .await?;
        Ok(found.map(|found| Self::held(found, actor)))
    }

    fn held(found: Found, actor: &Actor) -> Self {
        Self {
            space: found.space,
            membership: found.membership,
            reader: actor.clone(),
        }
    }

    /// Who may read it.
    #[must_use]
    pub const fn reader(&self) -> &Actor {
        &self.reader
    }

    /// Whether the actor looks after it.
    #[must_use]
    pub fn is_stewarded(&self) -> bool {
        self.membership.is_some_and(|membership| membership.steward)
    }

    /// How many posts the actor has not seen; none when they are no member.
    #[must_use]
    pub fn unread(&self) -> i64 {
        self.membership.map_or(0, |membership| {
            (self.space.posts_ever - membership.seen_posts).max(0)
        })
    }

    /// The same space, to say something in.
    ///
    /// # Errors
    /// A refusal when the actor is no member, or the space is archived.
    pub fn writable(self) -> Result<WritableSpace, Refusal> {
        if self.space.archived_at.is_some() {
            return Err(
                Refusal::conflict("spaces-archived-only-read").arg("space", self.space.name)
            );
        }
        match self.membership {
            Some(membership) => Ok(WritableSpace {
                space: self.space,
                membership,
                writer: self.reader,
            }),
            None => Err(Refusal::forbidden("spaces-join-to-write").arg("space", self.space.name)),
        }
    }

    /// The same space, to look after. An archived one too: it can be opened again.
    ///
    /// # Errors
    /// A refusal when the actor is not one of its stewards.
    pub fn stewarded(self) -> Result<StewardedSpace, Stop> {
        if self.is_stewarded() {
            return Ok(StewardedSpace {
                space: self.space,
                steward: self.reader,
            });
        }
        Err(Refusal::forbidden("spaces-stewards-only")
            .arg("space", self.space.name)
            .into())
    }
}

impl WritableSpace {
    /// Who may write in it.
    #[must_use]
    pub const fn writer(&self) -> &Actor {
        &self.writer
    }
}

impl StewardedSpace {
    /// Nobody comes into an archived space.
    pub(crate) fn refuse_archived(&self) -> Result<(), Refusal> {
        if self.space.archived_at.is_none() {
            return Ok(());
        }
        Err(Refusal::conflict("spaces-archived-only-read").arg("space", self.space.name.as_str()))
    }

    /// Who looks after it.
    #[must_use]
    pub const fn steward(&self) -> &Actor {
        &self.steward
    }
}

/// Every space whose content the actor may read: what a search is held to.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn readable_ids(tx: &mut Tx, actor: &Actor) -> Result<Vec<i64>, Fault> {
    tx.all(READABLE_IDS, values![actor.person, actor.guest])
        .await
}
