//! The newest posts of several spaces at once: each space is entered at its newest post
//! and left after one page of them, so the cost does not grow with what was ever said.
//!
//! Neither engine finds that way by itself from one condition over all the spaces:
//! PostgreSQL may walk all posts backwards, SQLite looks at every post of each space. So
//! the statement has an arm per space, in a few lengths that stay prepared. And each arm
//! asks for a pair in the order of pairs: to `space_id = … order by id` PostgreSQL may
//! answer by walking all posts backwards, which takes for ever where a space is quiet.

use std::sync::OnceLock;

use kit::db::{Tx, Value};
use kit::fault::Fault;
use kit::values;
use people::Actor;
use spaces::SpaceId;

use crate::access::{ReadablePost, readable_columns, readable_joins};

/// How many spaces a statement may have arms for.
const LENGTHS: [usize; 6] = [2, 4, 8, 16, 32, 64];
const LONGEST: usize = LENGTHS[LENGTHS.len() - 1];

/// Which posts of the spaces are walked through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Walk {
    /// All of them.
    Everything,
    /// Questions that wait for an answer.
    Unanswered,
}

/// A page of posts and one more, newest first, of these spaces. Spaces the actor is not in
/// give nothing.
///
/// # Errors
/// A fault when the database cannot be read.
pub(super) async fn walk(
    tx: &mut Tx,
    actor: &Actor,
    walk: Walk,
    spaces: &[SpaceId],
    before: i64,
    size: usize,
) -> Result<Vec<ReadablePost>, Fault> {
    let mut rows: Vec<ReadablePost> = Vec::new();
    for some in spaces.chunks(LONGEST) {
        let (arms, places) = places(some);
        let mut bound = values![actor.person, before, size].to_vec();
        bound.extend(places);
        rows.extend(tx.all(walk.statement(arms), &bound).await?);
    }
    // Here rather than in the statement, where whole rows would be copied to be sorted.
    rows.sort_unstable_by_key(|row| std::cmp::Reverse(row.post.id));
    rows.truncate(size);
    Ok(rows)
}

/// The newest posts of each of these spaces, so many of each at most; those of a space
/// follow each other, newest first.
///
/// # Errors
/// A fault when the database cannot be read.
pub(super) async fn numbers(
    tx: &mut Tx,
    spaces: &[SpaceId],
    each: usize,
) -> Result<Vec<(SpaceId, i64)>, Fault> {
    let mut rows = Vec::new();
    for some in spaces.chunks(LONGEST) {
        let (arms, places) = places(some);
        let mut bound = values![i64::MAX, each].to_vec();
        bound.extend(places);
        let found: Vec<(SpaceId, i64)> = tx.all(numbers_of(arms), &bound).await?;
        rows.extend(found);
    }
    Ok(rows)
}

/// The posts of these numbers, newest first.
///
/// # Errors
/// A fault when the database cannot be read.
pub(super) async fn read(
    tx: &mut Tx,
    actor: &Actor,
    posts: &[i64],
) -> Result<Vec<ReadablePost>, Fault> {
    let mut rows: Vec<ReadablePost> = tx.all_in(READ, values![actor.person], posts).await?;
    rows.sort_unstable_by_key(|row| std::cmp::Reverse(row.post.id));
    Ok(rows)
}

/// In which of the lengths these spaces have their places, and what is bound there.
fn places(spaces: &[SpaceId]) -> (usize, Vec<Value<'static>>) {
    let arms = LENGTHS
        .into_iter()
        .position(|length| length >= spaces.len())
        .unwrap_or(LENGTHS.len() - 1);
    let mut places: Vec<_> = spaces.iter().map(|space| Value::Int(space.0)).collect();
    // No space has the number 0: what is left of the arms finds nothing.
    places.resize(LENGTHS[arms], Value::Int(0));
    (arms, places)
}

impl Walk {
    /// The statement with so many arms: `$1` reader, `$2` only before this post, `$3` how
    /// many, then the spaces.
    fn statement(self, arms: usize) -> &'static str {
        static EVERYTHING: Prepared = [const { OnceLock::new() }; LENGTHS.len()];
        static UNANSWERED: Prepared = [const { OnceLock::new() }; LENGTHS.len()];
        let (kept, which) = match self {
            Self::Everything => (&EVERYTHING[arms], ""),
            Self::Unanswered => (
                &UNANSWERED[arms],
                " and kind = 'question' and answer_id is null and state = 'published'",
            ),
        };
        kept.get_or_init(|| LISTED.replace("{recent}", &union("id", which, 2, LENGTHS[arms])))
    }
}

/// The statement of [`numbers`] with so many arms.
fn numbers_of(arms: usize) -> &'static str {
    static NUMBERS: Prepared = [const { OnceLock::new() }; LENGTHS.len()];
    NUMBERS[arms].get_or_init(|| union("space_id, id", "", 1, LENGTHS[arms]))
}

/// A statement in each of the lengths.
type Prepared = [OnceLock<String>; LENGTHS.len()];

/// An arm per space. What is bound from `before` on: only before this post, how many of
/// each, then the spaces.
fn union(columns: &str, which: &str, before: usize, length: usize) -> String {
    let (size, first) = (before + 1, before + 2);
    let arms: Vec<String> = (first..first + length)
        .map(|space| {
            format!(
                "select {columns} from (select {columns} from posts \
                 where (space_id, id) < (${space}, ${before}) and space_id >= ${space}{which} \
                 order by space_id desc, id desc limit ${size}) arm{space}"
            )
        })
        .collect();
    arms.join(" union all ")
}

// Being a member is asked again with the posts: what the spaces were found by may be gone.
const LISTED: &str = concat!(
    // `+ 0`: SQLite sorts the few rows once instead of merging the arms in pairs.
    "with around as ({recent}), recent as (select id from around order by id + 0 desc limit $3) select ",
    readable_columns!(),
    // A cross join keeps its order on SQLite: the page is known before its posts are looked up.
    " from recent cross join posts post ",
    readable_joins!(),
    "where post.id = recent.id and m.person_id = $1"
);

// Being a member is asked again here too: the numbers were kept.
const READ: &str = concat!(
    "select ",
    readable_columns!(),
    " from posts post ",
    readable_joins!(),
    "where post.id in ({ids}) and m.person_id = $1"
);

/// The statements in their longest form, for a test that asks the engines how they would answer them.
pub(super) fn longest() -> [(&'static str, &'static str); 3] {
    let arms = LENGTHS.len() - 1;
    [
        ("home", Walk::Everything.statement(arms)),
        ("questions", Walk::Unanswered.statement(arms)),
        ("numbers", numbers_of(arms)),
    ]
}
