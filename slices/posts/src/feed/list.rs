//! The statements of the feed: each finds a page of posts, with everything the page
//! shows of them, in one go.

use kit::db::Tx;
use kit::fault::Fault;
use kit::site::Site;
use kit::values;
use people::Actor;
use spaces::{Mine, SpaceId};

use super::newest::first_page;
use super::walk::{self, Walk, walk};
use crate::access::{ReadablePost, readable_columns, readable_joins};

/// Which posts the home feed shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Only {
    /// Everything in my spaces.
    #[default]
    All,
    /// Where I am mentioned.
    Mentions,
    /// Questions of my spaces that wait for an answer.
    Questions,
    /// What I keep.
    Bookmarks,
}

/// A page of posts, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Feed {
    /// The posts.
    pub items: Vec<ReadablePost>,
    /// Where the next page begins, when there is one.
    pub next: Option<i64>,
}

/// `$1` reader, `$2` only before this post, `$3` how many.
macro_rules! listed {
    ($recent:expr) => {
        concat!(
            "with recent as (",
            $recent,
            ") select ",
            readable_columns!(),
            // A cross join keeps its order on SQLite: the page is known before its posts are looked up.
            " from recent cross join posts post ",
            readable_joins!(),
            "where post.id = recent.id order by post.id desc"
        )
    };
}

// Mentions and bookmarks outlive a membership, so these ask for the right to read (check C21).
const MENTIONS: &str = listed!(concat!(
    "select call.post_id as id from mentions call join posts called on called.id = call.post_id \
     where call.person_id = $1 and call.post_id < $2 and ",
    spaces::may_read!("called.space_id", "$1", "$4"),
    " group by call.post_id order by call.post_id desc limit $3"
));
const BOOKMARKS: &str = listed!(concat!(
    "select kept.post_id as id from bookmarks kept join posts what on what.id = kept.post_id \
     where kept.person_id = $1 and kept.post_id < $2 and ",
    spaces::may_read!("what.space_id", "$1", "$4"),
    " order by kept.post_id desc limit $3"
));
// Pairs in the order of pairs, for the reason told in `walk`.
const IN_SPACE: &str = listed!(
    "select inside.id from posts inside where (inside.space_id, inside.id) < ($4, $2) and inside.space_id >= $4 \
     order by inside.space_id desc, inside.id desc limit $3"
);
const PINNED: &str = concat!(
    "select ",
    readable_columns!(),
    " from posts post ",
    readable_joins!(),
    "where post.space_id = $2 and post.pinned_at is not null order by post.pinned_at desc"
);

/// A page of the home feed, so many posts long. `mine` are the spaces the actor is in.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn home(
    site: &Site,
    tx: &mut Tx,
    actor: &Actor,
    mine: &[Mine],
    only: Only,
    after: Option<i64>,
    length: usize,
) -> Result<Feed, Fault> {
    let before = after.unwrap_or(i64::MAX);
    let rows = match only {
        Only::All if after.is_none() => first_page(site, tx, actor, mine, length + 1).await?,
        Only::All => {
            let spaces = entered(mine, 1);
            walk(tx, actor, Walk::Everything, &spaces, before, length + 1).await?
        }
        Only::Questions => {
            let spaces = entered(mine, 1);
            walk(tx, actor, Walk::Unanswered, &spaces, before, length + 1).await?
        }
        Only::Mentions | Only::Bookmarks => {
            let sql = if only == Only::Mentions {
                MENTIONS
            } else {
                BOOKMARKS
            };
            tx.all(sql, values![actor.person, before, length + 1, actor.guest])
                .await?
        }
    };
    Ok(Feed::cut(rows, length))
}

/// The spaces whose newest post is not older than that one.
pub(super) fn entered(mine: &[Mine], floor: i64) -> Vec<SpaceId> {
    mine.iter()
        .filter(|space| space.last_post_id >= floor)
        .map(|space| space.id)
        .collect()
}

/// A page of what is said in a space that was found readable.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn in_space(
    tx: &mut Tx,
    actor: &Actor,
    space: SpaceId,
    after: Option<i64>,
    size: usize,
) -> Result<Feed, Fault> {
    let before = after.unwrap_or(i64::MAX);
    let rows = tx
        .all(IN_SPACE, values![actor.person, before, size + 1, space])
        .await?;
    Ok(Feed::cut(rows, size))
}

/// What is pinned on top of a space that was found readable, the latest pin first.
///
/// # Errors
/// A fault when the database cannot be read.
pub(crate) async fn pinned(
    tx: &mut Tx,
    actor: &Actor,
    space: SpaceId,
) -> Result<Vec<ReadablePost>, Fault> {
    tx.all(PINNED, values![actor.person, space]).await
}

impl Feed {
    /// A page out of one row more than it holds.
    fn cut(mut items: Vec<ReadablePost>, size: usize) -> Self {
        let more = items.len() > size;
        items.truncate(size);
        let next = items.last().filter(|_| more).map(|item| item.post.id.0);
        Self { items, next }
    }
}

/// The statements of the feed by name, and what the fourth of their values is: a test
/// asks the engines how they would answer them.
#[must_use]
pub fn statements() -> [(&'static str, &'static str, &'static str); 7] {
    let [(home, all), (questions, unanswered), (numbers, newest)] = walk::longest();
    [
        ("concerns", super::concerns::STATEMENT, "guest"),
        (home, all, "spaces"),
        (questions, unanswered, "spaces"),
        (numbers, newest, "spaces"),
        ("mentions", MENTIONS, "guest"),
        ("bookmarks", BOOKMARKS, "guest"),
        ("in a space", IN_SPACE, "space"),
    ]
}
