//! What somebody was told, newest first.

use std::fmt;
use std::str::FromStr;

use kit::clock::Instant;
use kit::db::{FromRow, Row, Tx};
use kit::fault::Fault;
use kit::values;
use kit::words::{Arg, Words};

use super::NoticeId;
use crate::profiles::card::{Card, cards};
use crate::{Actor, PersonId};

/// A notice as its reader sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// The notice.
    pub id: NoticeId,
    /// What kind of thing it is.
    pub kind: String,
    /// Where to look, on this site.
    pub address: String,
    /// A few words of what it is about.
    pub about: String,
    /// Who did it last.
    pub actor: Option<Card>,
    /// How many others did the same.
    pub others: i64,
    /// When it last grew.
    pub at: Instant,
    /// Whether its reader has seen it.
    pub seen: bool,
    actor_id: Option<PersonId>,
}

/// The columns of a [`Told`] in their order.
macro_rules! told_columns {
    () => {
        "id, kind, address, about, others, at, seen, actor_id"
    };
}
pub(super) use told_columns;

impl FromRow for Told {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        Ok(Self {
            id: row.next()?,
            kind: row.next()?,
            address: row.next()?,
            about: row.next()?,
            others: row.next()?,
            at: row.next()?,
            seen: row.next()?,
            actor_id: row.next()?,
            actor: None,
        })
    }
}

impl Told {
    /// The notice as a sentence.
    #[must_use]
    pub fn sentence(&self, words: &Words) -> String {
        let name = self
            .actor
            .as_ref()
            .map_or_else(
                || words.say("people-somebody-at-the-server"),
                |card| card.shown(*words),
            )
            .to_owned();
        let args = [
            ("name", Arg::Text(name)),
            ("others", Arg::Number(self.others)),
            ("about", Arg::Text(self.about.clone())),
        ];
        words.with(&format!("notice-{}", self.kind), &args)
    }

    fn place(&self) -> Place {
        Place {
            at: self.at,
            id: self.id,
        }
    }
}

/// A place in the list: where a page begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    at: Instant,
    id: NoticeId,
}

impl Place {
    /// Before the newest.
    pub const TOP: Self = Self {
        at: Instant(i64::MAX),
        id: NoticeId(i64::MAX),
    };
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.at.0, self.id)
    }
}

impl FromStr for Place {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (at, id) = text.split_once('-').ok_or(())?;
        Ok(Self {
            at: Instant(at.parse().map_err(drop)?),
            id: NoticeId(id.parse().map_err(drop)?),
        })
    }
}

const LIST: &str = concat!(
    "select ",
    told_columns!(),
    " from notices where person_id = $1 and (at, id) < ($2, $3) order by at desc, id desc limit $4"
);

/// What the actor was told, newest first, and where the next page begins.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn list(
    tx: &mut Tx,
    actor: &Actor,
    from: Place,
    limit: usize,
) -> Result<(Vec<Told>, Option<Place>), Fault> {
    let mut told: Vec<Told> = tx
        .all(LIST, values![actor.person, from.at, from.id, limit + 1])
        .await?;
    let more = told.len() > limit;
    told.truncate(limit);
    let next = told.last().filter(|_| more).map(Told::place);
    with_actors(tx, &mut told).await?;
    Ok((told, next))
}

/// Looks up who did it.
pub(super) async fn with_actors(tx: &mut Tx, told: &mut [Told]) -> Result<(), Fault> {
    let people: Vec<PersonId> = told.iter().filter_map(|told| told.actor_id).collect();
    if !people.is_empty() {
        let known = cards(tx, &people).await?;
        for one in told {
            one.actor = one.actor_id.and_then(|person| known.get(&person).cloned());
        }
    }
    Ok(())
}
