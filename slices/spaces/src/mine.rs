//! The spaces somebody is in: navigation, the composer's choices, the home feed.

use kit::db::{FromRow, Row, Tx};
use kit::fault::Fault;
use kit::values;
use people::Actor;

use crate::audience::{Audience, Counters};
use crate::space::symbol;
use crate::{Kind, SpaceId};

/// A space the actor is in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mine {
    /// Its identifier.
    pub id: SpaceId,
    /// Its address under `/s/`.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Its kind.
    pub kind: Kind,
    /// Whether it is the company-wide square.
    pub square: bool,
    /// Whether it is only read.
    pub archived: bool,
    /// How many posts there ever were in it.
    pub posts_ever: i64,
    /// How many of its posts the actor has not seen.
    pub unread: i64,
    /// Whether the actor looks after it.
    pub steward: bool,
    /// The newest post in it, or 0.
    pub last_post_id: i64,
    /// Who reads what is said in it.
    pub audience: Audience,
}

const MINE: &str = "select s.id, s.slug, s.name, s.kind, s.square, s.archived_at is not null, s.posts_ever, s.posts_ever - m.seen_posts, \
       m.steward, s.last_post_id, s.members, s.guests, s.companies, s.guest_companies, \
       coalesce(q.members, s.members - s.guests), coalesce(q.companies, s.companies - s.guest_companies) \
     from memberships m join spaces s on s.id = m.space_id left join spaces q on q.square = true \
     where m.person_id = $1 order by s.square desc, s.sort_key, s.id";

impl FromRow for Mine {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        let mut mine = Self {
            id: row.next()?,
            slug: row.next()?,
            name: row.next()?,
            kind: row.next()?,
            square: row.next()?,
            archived: row.next()?,
            posts_ever: row.next()?,
            unread: row.next::<i64>()?.max(0),
            steward: row.next()?,
            last_post_id: row.next()?,
            audience: Audience {
                people: 0,
                companies: 0,
            },
        };
        let counters = Counters {
            kind: mine.kind,
            members: row.next()?,
            guests: row.next()?,
            companies: row.next()?,
            guest_companies: row.next()?,
        };
        let square = Audience {
            people: row.next()?,
            companies: row.next()?,
        };
        mine.audience = Audience::within(&counters, square);
        Ok(mine)
    }
}

impl Mine {
    /// The icon that stands for it.
    #[must_use]
    pub const fn icon(&self) -> &'static str {
        symbol(self.kind, self.square, self.archived)
    }
}

/// The spaces the actor is in, the square first, then by name; archived ones included.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn mine(tx: &mut Tx, actor: &Actor) -> Result<Vec<Mine>, Fault> {
    tx.all(MINE, values![actor.person]).await
}
