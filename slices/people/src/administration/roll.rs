//! The roll: every account, by where it stands, in the order of names.

use kit::db::{FromRow, Row, Tx};
use kit::fault::Fault;
use kit::search::{Index, Period, Query, Readable, Search, fold};
use kit::values;

use super::account::{Account, accounts};
use crate::directory::index;
use crate::{Actor, PersonId, Standing};

/// Which part of the roll.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// Those who stand so.
    Standing(Standing),
    /// The administrators.
    Administrators,
    /// Those who asked for another link, or for whom an administrator did.
    Asking,
}

impl Part {
    /// Every part, in the order of the filters.
    pub(super) const ALL: [Self; 7] = [
        Self::Standing(Standing::Active),
        Self::Standing(Standing::Invited),
        Self::Standing(Standing::Listed),
        Self::Standing(Standing::Suspended),
        Self::Standing(Standing::Left),
        Self::Administrators,
        Self::Asking,
    ];

    /// As addresses write it.
    pub(super) const fn tag(self) -> &'static str {
        match self {
            Self::Standing(standing) => standing.tag(),
            Self::Administrators => "administrators",
            Self::Asking => "asking",
        }
    }

    /// The part of that tag.
    pub(super) fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.tag() == tag)
    }

    /// The key of its name.
    pub(super) const fn key(self) -> &'static str {
        match self {
            Self::Standing(Standing::Active) => "people-roll-active",
            Self::Standing(Standing::Invited) => "people-roll-invited",
            Self::Standing(Standing::Listed) => "people-roll-listed",
            Self::Standing(Standing::Suspended) => "people-roll-suspended",
            Self::Standing(Standing::Left) => "people-roll-left",
            Self::Administrators => "people-roll-administrators",
            Self::Asking => "people-roll-asking",
        }
    }
}

/// A page of the roll.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Found {
    pub(super) accounts: Vec<Account>,
    /// After whom the next page begins, when there is one.
    pub(super) next: Option<PersonId>,
}

/// How many accounts there are in each part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Counts {
    standings: Vec<(Standing, i64)>,
    administrators: i64,
    asking: i64,
}

impl Counts {
    /// How many there are in that part.
    pub(super) fn of(&self, part: Part) -> i64 {
        match part {
            Part::Standing(standing) => self
                .standings
                .iter()
                .find(|(known, _)| *known == standing)
                .map_or(0, |(_, count)| *count),
            Part::Administrators => self.administrators,
            Part::Asking => self.asking,
        }
    }
}

macro_rules! page_of {
    ($condition:literal) => {
        concat!(
            accounts!(),
            "where ",
            $condition,
            " and (p.sort_key, p.id) > ($1, $2) order by p.sort_key, p.id limit $3"
        )
    };
}
const STANDING: &str = concat!(
    accounts!(),
    "where p.standing = $4 and (p.sort_key, p.id) > ($1, $2) order by p.sort_key, p.id limit $3"
);
const ADMINISTRATORS: &str = page_of!("p.administrator = true");
const ASKING: &str = page_of!(
    "(r.at is not null or exists (select 1 from resets q where q.person_id = p.id and q.made_at is null))"
);
const AMONG: &str = concat!(accounts!(), "where p.id in ({ids})");
const PLACE_OF: &str = "select sort_key, id from people where id = $1";
const COUNTS: &str = "select standing, count(*) from people group by standing";
const OTHER_COUNTS: &str = "select (select count(*) from people where administrator = true), \
       (select count(*) from (select person_id from link_requests union select person_id from resets where made_at is null) asking)";
// What the index of people does not know: addresses, and those who left.
const BEGINNING: &str = "select id from people where handle >= $1 and handle < $2 \
     union select id from people where folded >= $1 and folded < $2 and standing = 'left' \
     union select person_id from credentials where email_folded >= $1 and email_folded < $2 limit $3";
/// The most accounts that words find.
const MOST_FOUND: usize = 100;

struct Ordered(String, i64);

impl FromRow for Ordered {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        Ok(Self(row.next()?, row.next()?))
    }
}

/// How many accounts each part has.
pub(super) async fn counts(tx: &mut Tx) -> Result<Counts, Fault> {
    let standings = tx.all(COUNTS, values![]).await?;
    let (administrators, asking) = tx.one(OTHER_COUNTS, values![]).await?;
    Ok(Counts {
        standings,
        administrators,
        asking,
    })
}

/// The accounts of a part, a page at a time.
pub(super) async fn list(
    tx: &mut Tx,
    part: Part,
    after: Option<PersonId>,
    limit: usize,
) -> Result<Found, Fault> {
    let place: Option<Ordered> = match after {
        Some(after) => tx.first(PLACE_OF, values![after]).await?,
        None => None,
    };
    let Ordered(order, id) = place.unwrap_or(Ordered(String::new(), 0));
    let mut accounts: Vec<Account> = match part {
        Part::Standing(standing) => {
            tx.all(STANDING, values![order, id, limit + 1, standing])
                .await?
        }
        Part::Administrators => {
            tx.all(ADMINISTRATORS, values![order, id, limit + 1])
                .await?
        }
        Part::Asking => tx.all(ASKING, values![order, id, limit + 1]).await?,
    };
    let more = accounts.len() > limit;
    accounts.truncate(limit);
    let next = accounts.last().filter(|_| more).map(|account| account.id);
    Ok(Found { accounts, next })
}

/// The accounts whose name, handle or address the words begin, wherever they stand.
pub(super) async fn search(tx: &mut Tx, actor: &Actor, words: &str) -> Result<Found, Fault> {
    let folded = fold(words.trim().trim_start_matches('@'));
    let end = format!("{folded}\u{10ffff}");
    let mut ids: Vec<i64> = tx.all(BEGINNING, values![folded, end, MOST_FOUND]).await?;
    let query = Query::parse(words);
    let holding = index::holding(tx, actor).await?;
    let search = Search {
        query: &query,
        readable: Readable {
            places: &[],
            holding: &holding,
        },
        kinds: &[index::KIND],
        authors: None,
        inside: None,
        period: Period::default(),
        after: None,
        limit: MOST_FOUND,
    };
    ids.extend(Index::search(tx, &search).await?.iter().map(|hit| hit.id));
    ids.sort_unstable();
    ids.dedup();
    let mut accounts: Vec<Account> = tx.all_in(AMONG, values![], &ids).await?;
    accounts.sort_by(|one, other| (&one.order, one.id).cmp(&(&other.order, other.id)));
    accounts.truncate(MOST_FOUND);
    Ok(Found {
        accounts,
        next: None,
    })
}
