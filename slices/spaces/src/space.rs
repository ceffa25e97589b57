//! A space as everybody who may read it knows it.

use kit::clock::Instant;
use kit::db::{FromRow, Row};
use kit::fault::Fault;

use crate::{Kind, SpaceId};

/// A place where things are said. It is held through [`crate::access`] only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Space {
    /// Its identifier.
    pub id: SpaceId,
    /// Its address under `/s/`; never changes.
    pub slug: String,
    /// Its name.
    pub name: String,
    /// Who sees it from outside and how one comes in.
    pub kind: Kind,
    /// Whether it is the company-wide square.
    pub square: bool,
    /// What it is about, in one line; may be empty.
    pub description: String,
    /// Its editorial line as safe HTML; may be empty (requirement R13).
    pub editorial_html: String,
    /// Since when it is only read.
    pub archived_at: Option<Instant>,
    /// How many people are in it, guests included.
    pub members: i64,
    /// How many of them are guests.
    pub guests: i64,
    /// Of how many companies its members are.
    pub companies: i64,
    /// Of how many companies its guests are.
    pub guest_companies: i64,
    /// How many posts were ever published in it.
    pub posts_ever: i64,
    /// The newest of them, or 0.
    pub last_post_id: i64,
}

/// The columns of a [`Space`] in their order, of the table under the name `s`.
macro_rules! columns {
    () => {
        "s.id, s.slug, s.name, s.kind, s.square, s.description, s.editorial_html, s.archived_at, \
         s.members, s.guests, s.companies, s.guest_companies, s.posts_ever, s.last_post_id"
    };
}
pub(crate) use columns;

impl FromRow for Space {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        Ok(Self {
            id: row.next()?,
            slug: row.next()?,
            name: row.next()?,
            kind: row.next()?,
            square: row.next()?,
            description: row.next()?,
            editorial_html: row.next()?,
            archived_at: row.next()?,
            members: row.next()?,
            guests: row.next()?,
            companies: row.next()?,
            guest_companies: row.next()?,
            posts_ever: row.next()?,
            last_post_id: row.next()?,
        })
    }
}

impl Space {
    /// Its address.
    #[must_use]
    pub fn address(&self) -> String {
        format!("/s/{}", self.slug)
    }

    /// The icon that stands for it.
    #[must_use]
    pub const fn icon(&self) -> &'static str {
        symbol(self.kind, self.square, self.archived_at.is_some())
    }
}

/// The icon of a space: archived first, because there one cannot write.
pub(crate) const fn symbol(kind: Kind, square: bool, archived: bool) -> &'static str {
    match (archived, square) {
        (true, _) => "archive",
        (false, true) => "globe",
        (false, false) => kind.icon(),
    }
}
