//! One look into the index: what is asked and what may be read become one question,
//! put to one stretch of time after the other until the answer is full.

use super::alphabet;
use super::index::{Cursor, Hit, Search};
use super::phrasing::{AnyOf, phrased};
use super::query::Period;
use super::statements as sql;
use super::wanted::Wanted;
use crate::clock::Instant;
use crate::db::{Engine, Tx};
use crate::fault::Fault;
use crate::{id, values};

/// Up to this many places and keys, each is a token in the question; beyond, opening
/// that many lists costs more than looking at each document's place.
const MOST_ACCESS_TOKENS: usize = 10;

/// A question ready to be asked of one stretch of time after the other.
pub(super) struct Look<'s> {
    wanted: &'s Wanted,
    within: Vec<AnyOf>,
    among: Option<Access<'s>>,
    /// The slot before which hits must be.
    newest: i64,
    /// The first slot that hits may have.
    oldest: i64,
    limit: usize,
}

impl<'s> Look<'s> {
    /// `None` when nothing can be found, or nothing is asked.
    pub(super) fn of(search: &Search<'s>) -> Option<Self> {
        let mut within: Vec<AnyOf> = Vec::new();
        if !search.kinds.is_empty() {
            within.push(
                search
                    .kinds
                    .iter()
                    .map(|kind| alphabet::kind(kind))
                    .collect(),
            );
        }
        if let Some(authors) = search.authors {
            within.push(
                authors
                    .iter()
                    .map(|author| alphabet::author(*author))
                    .collect(),
            );
        }
        let wanted = search.query.wanted();
        let asks = !wanted.is_empty()
            || search.authors.is_some()
            || search.inside.is_some()
            || search.period != Period::default();
        if !asks || search.limit == 0 || within.iter().any(Vec::is_empty) {
            return None;
        }
        let access = Access::of(search)?;
        let tokens = access.tokens();
        let among = if tokens.len() <= MOST_ACCESS_TOKENS {
            within.push(tokens);
            None
        } else {
            Some(access)
        };
        let oldest = search
            .period
            .from
            .map_or(i64::MIN, |from| id::floor(from.0));
        let until = search
            .period
            .until
            .map_or(i64::MAX, |until| id::floor(until.0));
        let newest = search.after.map_or(until, |cursor| until.min(cursor.0));
        Some(Self {
            wanted,
            within,
            among,
            newest,
            oldest,
            limit: search.limit,
        })
    }

    /// The hits, newest first.
    pub(super) async fn answers(mut self, tx: &mut Tx) -> Result<Vec<Hit>, Fault> {
        let (newest, oldest) = (self.newest, self.oldest);
        if tx.db().engine() == Engine::Sqlite {
            return self.between(tx, newest, oldest, self.limit).await;
        }
        // PostgreSQL fetches all that matches before it sorts: common words are looked
        // for in recent weeks first, which are tokens too, and further back only when
        // these do not fill the answer.
        let Some(mut newest) = tx
            .one::<Option<i64>>(sql::NEWEST, values![newest])
            .await?
            .map(|slot| slot + 1)
        else {
            return Ok(Vec::new());
        };
        let mut hits = Vec::new();
        for span in alphabet::Span::ALL {
            let start = span.start(newest);
            self.within.push(span.tokens(newest));
            hits.extend(
                self.between(tx, newest, oldest.max(start), self.limit - hits.len())
                    .await?,
            );
            self.within.pop();
            if hits.len() == self.limit || start <= oldest {
                return Ok(hits);
            }
            newest = start;
        }
        hits.extend(
            self.between(tx, newest, oldest, self.limit - hits.len())
                .await?,
        );
        Ok(hits)
    }

    async fn between(
        &self,
        tx: &mut Tx,
        newest: i64,
        oldest: i64,
        limit: usize,
    ) -> Result<Vec<Hit>, Fault> {
        let engine = tx.db().engine();
        let question = phrased(engine, self.wanted, &self.within);
        let rows: Vec<(String, i64, Instant, i64)> = match &self.among {
            None => {
                tx.all(sql::find(engine), values![question, newest, oldest, limit])
                    .await?
            }
            Some(access) => {
                let (places, keys) = (
                    sql::list(engine, &access.places),
                    sql::list(engine, access.keys),
                );
                tx.all(
                    sql::find_among(engine),
                    values![question, newest, oldest, limit, places, keys],
                )
                .await?
            }
        };
        Ok(rows
            .into_iter()
            .map(|(kind, id, at, slot)| Hit {
                kind,
                id,
                at,
                cursor: Cursor(slot),
            })
            .collect())
    }
}

/// What opens documents in one look: the reader's places and keys, narrowed by what is asked.
struct Access<'s> {
    places: Vec<i64>,
    keys: &'s [i64],
}

impl<'s> Access<'s> {
    /// `None` when nothing can be found.
    fn of(search: &Search<'s>) -> Option<Self> {
        let readable = search.readable;
        let access = match search.inside {
            // What is in no place is inside none.
            Some(inside) => {
                let places = readable
                    .places
                    .iter()
                    .copied()
                    .filter(|place| inside.contains(place))
                    .collect();
                Self { places, keys: &[] }
            }
            None => Self {
                places: readable.places.to_vec(),
                keys: readable.holding,
            },
        };
        (!access.places.is_empty() || !access.keys.is_empty()).then_some(access)
    }

    fn tokens(&self) -> Vec<String> {
        let places = self.places.iter().map(|place| alphabet::place(*place));
        places
            .chain(self.keys.iter().map(|key| alphabet::audience(*key)))
            .collect()
    }
}
