//! A space as it is seen from outside: its name, and what one may do about it.
//!
//! Of a space that cannot be read there is no content, no count and no list of
//! people here, so nothing that is made of it can tell any (requirement R66).

use kit::db::{FromRow, Row, Tx};
use kit::fault::Fault;
use kit::search::fold;
use kit::values;
use kit::web::{Listing, Refusal};
use people::{Actor, PersonId};

use crate::space::symbol;
use crate::{Kind, SpaceId};

/// What somebody is to a space.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Relation {
    /// In it.
    Member {
        /// Whether they look after it.
        steward: bool,
    },
    /// Invited into it, has not answered.
    Invited {
        /// By whom.
        by: PersonId,
    },
    /// Has asked to come in.
    Asked,
    /// None of these.
    Outside,
}

/// A space whose name this actor may see.
#[derive(Debug, Clone)]
pub struct VisibleSpace {
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
    /// What the actor is to it.
    pub relation: Relation,
    /// What it is about, where its description may be seen.
    pub description: Option<String>,
    /// Its counters, where its content may be read.
    pub counts: Option<Counts>,
    seer: Actor,
}

/// What is told of a space to those who may read it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    /// How many people are in it.
    pub members: i64,
    /// Of how many companies.
    pub companies: i64,
    /// How many posts the actor has not seen; none when they are no member.
    pub unread: i64,
}

/// Which spaces a list shows.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Default,
    serde::Deserialize,
    serde::Serialize,
    utoipa::ToSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Scope {
    /// Those one is in or invited to.
    Mine,
    /// Every one whose name one may see.
    #[default]
    All,
    /// Those that are only read.
    Archived,
}

macro_rules! visible {
    ($condition:literal) => {
        concat!(
            "select s.id, s.slug, s.name, s.kind, s.square, s.archived_at is not null, s.description, m.steward, i.invited_by, \
               r.at is not null, s.members, s.companies, s.posts_ever - coalesce(m.seen_posts, s.posts_ever) \
             from spaces s \
             left join memberships m on m.space_id = s.id and m.person_id = $1 \
             left join space_invitations i on i.space_id = s.id and i.person_id = $1 \
             left join space_requests r on r.space_id = s.id and r.person_id = $1 \
             where (m.person_id is not null or i.person_id is not null or ($2 = false and s.kind <> 'secret')) and ",
            $condition
        )
    };
}

const BY_SLUG: &str = visible!("s.slug = $3");
const BY_IDS: &str = visible!("s.id in ({ids})");
// The row comparison walks the index of names from where the page before ended.
const LIST: &str = visible!(
    "(s.archived_at is not null) = $3 and ($4 = false or m.person_id is not null or i.person_id is not null) \
       and s.folded like $5 escape '!' \
       and (s.sort_key, s.id) > (coalesce((select sort_key from spaces where id = $6), ''), $6) \
     order by s.sort_key, s.id limit $7"
);
const INVITING: &str =
    visible!("i.person_id is not null and s.archived_at is null order by i.at desc, s.id limit 50");

impl VisibleSpace {
    /// The space of that address, if the actor may see its name.
    ///
    /// # Errors
    /// A fault when the database cannot be read.
    pub async fn find(tx: &mut Tx, actor: &Actor, slug: &str) -> Result<Option<Self>, Fault> {
        let found: Option<Outline> = tx
            .first(BY_SLUG, values![actor.person, actor.guest, slug])
            .await?;
        Ok(found.map(|outline| outline.seen_by(actor)))
    }

    /// Those of these spaces whose names the actor may see, in no particular order.
    ///
    /// # Errors
    /// A fault when the database cannot be read.
    pub async fn by_ids(tx: &mut Tx, actor: &Actor, ids: &[i64]) -> Result<Vec<Self>, Fault> {
        let found: Vec<Outline> = tx
            .all_in(BY_IDS, values![actor.person, actor.guest], ids)
            .await?;
        Ok(found
            .into_iter()
            .map(|outline| outline.seen_by(actor))
            .collect())
    }

    /// The spaces the actor is invited to and has not answered, the newest invitation first.
    ///
    /// # Errors
    /// A fault when the database cannot be read.
    pub async fn inviting(tx: &mut Tx, actor: &Actor) -> Result<Vec<Self>, Fault> {
        let found: Vec<Outline> = tx.all(INVITING, values![actor.person, actor.guest]).await?;
        Ok(found
            .into_iter()
            .map(|outline| outline.seen_by(actor))
            .collect())
    }

    /// A page of the spaces whose names the actor may see, by name; `filter` is part of it, accents apart.
    ///
    /// # Errors
    /// A fault when the database cannot be read.
    pub async fn list(
        tx: &mut Tx,
        actor: &Actor,
        scope: Scope,
        filter: &str,
        after: Option<i64>,
        size: usize,
    ) -> Result<Listing<Self>, Fault> {
        let (archived, mine) = (scope == Scope::Archived, scope == Scope::Mine);
        let bound = (containing(filter), after.unwrap_or(0), size + 1);
        let found: Vec<Outline> = tx
            .all(
                LIST,
                values![
                    actor.person,
                    actor.guest,
                    archived,
                    mine,
                    bound.0,
                    bound.1,
                    bound.2
                ],
            )
            .await?;
        Ok(Listing::cut(
            found
                .into_iter()
                .map(|outline| outline.seen_by(actor))
                .collect(),
            size,
            |space: &Self| space.id.0,
        ))
    }

    /// Who sees it.
    #[must_use]
    pub const fn seer(&self) -> &Actor {
        &self.seer
    }

    /// Its address.
    #[must_use]
    pub fn address(&self) -> String {
        format!("/s/{}", self.slug)
    }

    /// The icon that stands for it.
    #[must_use]
    pub const fn icon(&self) -> &'static str {
        symbol(self.kind, self.square, self.archived)
    }

    /// Whether the actor is in it.
    #[must_use]
    pub const fn is_mine(&self) -> bool {
        matches!(self.relation, Relation::Member { .. })
    }

    /// Whether the actor has an invitation to answer.
    #[must_use]
    pub const fn is_invited(&self) -> bool {
        matches!(self.relation, Relation::Invited { .. })
    }

    /// Whether the actor has asked to come in.
    #[must_use]
    pub const fn has_asked(&self) -> bool {
        matches!(self.relation, Relation::Asked)
    }

    /// Whether the actor may come in of themselves, now.
    #[must_use]
    pub fn may_join(&self) -> bool {
        let open = matches!(self.kind, Kind::Open)
            && matches!(self.relation, Relation::Outside)
            && !self.seer.guest;
        !self.archived && (open || self.is_invited())
    }

    /// Whether the actor may ask to come in.
    #[must_use]
    pub fn may_ask(&self) -> bool {
        !self.archived
            && !self.seer.guest
            && matches!(
                (self.kind, self.relation),
                (Kind::Request, Relation::Outside)
            )
    }

    /// Nobody comes into an archived space.
    pub(crate) fn refuse_archived(&self) -> Result<(), Refusal> {
        if self.archived {
            Err(Refusal::conflict("spaces-archived-only-read").arg("space", self.name.as_str()))
        } else {
            Ok(())
        }
    }
}

/// `%…%` around what is looked for, its own signs taken literally.
pub(crate) fn containing(text: &str) -> String {
    let mut pattern = String::from("%");
    for letter in fold(text.trim()).chars().take(100) {
        if matches!(letter, '%' | '_' | '!') {
            pattern.push('!');
        }
        pattern.push(letter);
    }
    pattern.push('%');
    pattern
}

/// A row of any of the statements above, before anything is hidden.
struct Outline {
    id: SpaceId,
    slug: String,
    name: String,
    kind: Kind,
    square: bool,
    archived: bool,
    description: String,
    steward: Option<bool>,
    invited_by: Option<PersonId>,
    asked: bool,
    counts: Counts,
}

impl FromRow for Outline {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        Ok(Self {
            id: row.next()?,
            slug: row.next()?,
            name: row.next()?,
            kind: row.next()?,
            square: row.next()?,
            archived: row.next()?,
            description: row.next()?,
            steward: row.next()?,
            invited_by: row.next()?,
            asked: row.next()?,
            counts: Counts {
                members: row.next()?,
                companies: row.next()?,
                unread: row.next::<i64>()?.max(0),
            },
        })
    }
}

impl Outline {
    fn seen_by(self, actor: &Actor) -> VisibleSpace {
        let relation = match (self.steward, self.invited_by) {
            (Some(steward), _) => Relation::Member { steward },
            (None, Some(by)) => Relation::Invited { by },
            (None, None) if self.asked => Relation::Asked,
            (None, None) => Relation::Outside,
        };
        let member = self.steward.is_some();
        let readable = member || (self.kind == Kind::Open && !actor.guest);
        let described = readable || self.kind == Kind::Request || self.invited_by.is_some();
        VisibleSpace {
            id: self.id,
            slug: self.slug,
            name: self.name,
            kind: self.kind,
            square: self.square,
            archived: self.archived,
            relation,
            description: described.then_some(self.description),
            counts: readable.then_some(self.counts),
            seer: actor.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::containing;

    #[test]
    fn what_is_typed_is_looked_for_as_it_is() {
        assert_eq!(containing(" Équipe "), "%equipe%");
        assert_eq!(containing("50%_!"), "%50!%!_!!%");
        assert_eq!(containing(""), "%%");
    }
}
