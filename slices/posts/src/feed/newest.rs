//! Which posts are the newest of each space, kept in memory: what a first page shows is
//! known without asking each space again how it goes on.
//!
//! The numbers of a space hold as long as its counters, read with the spaces the reader is
//! in, say that nothing was published there since they were learnt. They choose posts and
//! grant nothing: the statement that reads the posts asks for the membership again.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use kit::clock::Instant;
use kit::db::Tx;
use kit::fault::Fault;
use kit::site::Site;
use people::Actor;
use spaces::{Mine, SpaceId};

use super::home::PAGE;
use super::list::entered;
use super::walk::{self, Walk, walk};
use crate::access::ReadablePost;
use crate::post::SECOND_THOUGHTS;

/// The first page of a reader who is in these spaces: so many posts at most, newest first.
///
/// # Errors
/// A fault when the database cannot be read.
pub(super) async fn first_page(
    site: &Site,
    tx: &mut Tx,
    actor: &Actor,
    mine: &[Mine],
    length: usize,
) -> Result<Vec<ReadablePost>, Fault> {
    let floor = floor(mine, length).max(1);
    let known = site.kept.of::<Newest>();
    let near: Vec<&Mine> = mine
        .iter()
        .filter(|space| space.last_post_id >= floor)
        .collect();
    let numbers = if length <= DEPTH {
        known.of(tx, actor.now, &near).await?
    } else {
        None
    };
    let (rows, whole) = if let Some(mut numbers) = numbers {
        numbers.truncate(length);
        let rows = walk::read(tx, actor, &numbers).await?;
        let whole = rows.len() == numbers.len();
        (rows, whole)
    } else {
        let spaces = entered(mine, floor);
        let walked = walk(tx, actor, Walk::Everything, &spaces, i64::MAX, length).await?;
        (walked, true)
    };
    if whole && (rows.len() == length || floor == 1) {
        return Ok(rows);
    }
    // Something was taken back since: then it is not there, or the floor was too high.
    known.forget(&near);
    let spaces = entered(mine, 1);
    walk(tx, actor, Walk::Everything, &spaces, i64::MAX, length).await
}

/// The post that the last one on a first page cannot be older than: there are as many
/// spaces with a newer one as the page has places.
fn floor(mine: &[Mine], places: usize) -> i64 {
    let mut newest: Vec<i64> = mine
        .iter()
        .map(|space| space.last_post_id)
        .filter(|post| *post > 0)
        .collect();
    newest.sort_unstable_by_key(|post| std::cmp::Reverse(*post));
    newest.get(places - 1).copied().unwrap_or(0)
}

/// How many numbers are kept of a space: a first page, and whether there is a second.
const DEPTH: usize = PAGE + 1;

/// The newest posts of the spaces that were asked for lately.
#[derive(Default)]
pub(super) struct Newest(Mutex<HashMap<SpaceId, Numbers>>);

struct Numbers {
    counted: Counted,
    /// Newest first.
    posts: Vec<i64>,
}

/// What changes whenever something is published in a space.
#[derive(PartialEq, Eq)]
struct Counted {
    last_post_id: i64,
    posts_ever: i64,
}

impl Counted {
    const fn of(space: &Mine) -> Self {
        Self {
            last_post_id: space.last_post_id,
            posts_ever: space.posts_ever,
        }
    }
}

impl Newest {
    /// The numbers of the newest posts of these spaces, newest first, [`DEPTH`] at most.
    /// Nothing while something was said in one of them a moment ago: it may be taken back,
    /// and something said before it may be on its way.
    ///
    /// # Errors
    /// A fault when the database cannot be read.
    async fn of(
        &self,
        tx: &mut Tx,
        now: Instant,
        spaces: &[&Mine],
    ) -> Result<Option<Vec<i64>>, Fault> {
        let settled = kit::id::floor(now.0 - SECOND_THOUGHTS);
        if spaces.iter().any(|space| space.last_post_id >= settled) {
            return Ok(None);
        }
        let (mut posts, unknown) = self.known(spaces);
        if !unknown.is_empty() {
            posts.extend(self.learn(tx, &unknown).await?);
        }
        posts.sort_unstable_by_key(|post| std::cmp::Reverse(*post));
        posts.truncate(DEPTH);
        Ok(Some(posts))
    }

    /// Forgets these spaces: one of their posts was not there any more.
    fn forget(&self, spaces: &[&Mine]) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for space in spaces {
            kept.remove(&space.id);
        }
    }

    fn known<'a>(&self, spaces: &[&'a Mine]) -> (Vec<i64>, Vec<&'a Mine>) {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (mut posts, mut unknown) = (Vec::new(), Vec::new());
        for space in spaces {
            match kept.get(&space.id) {
                Some(numbers) if numbers.counted == Counted::of(space) => {
                    posts.extend_from_slice(&numbers.posts);
                }
                _ => unknown.push(*space),
            }
        }
        (posts, unknown)
    }

    async fn learn(&self, tx: &mut Tx, spaces: &[&Mine]) -> Result<Vec<i64>, Fault> {
        let ids: Vec<SpaceId> = spaces.iter().map(|space| space.id).collect();
        let found = walk::numbers(tx, &ids, DEPTH).await?;
        let mut learnt: HashMap<SpaceId, Vec<i64>> = HashMap::new();
        for (space, post) in &found {
            learnt.entry(*space).or_default().push(*post);
        }
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for space in spaces {
            let numbers = Numbers {
                // Counted before they were read: if something came between, they are learnt again.
                counted: Counted::of(space),
                posts: learnt.remove(&space.id).unwrap_or_default(),
            };
            kept.insert(space.id, numbers);
        }
        Ok(found.into_iter().map(|(_, post)| post).collect())
    }
}
