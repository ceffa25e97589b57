//! What is new in a space, as two counters: how much was said, how much was seen.

use kit::db::Tx;
use kit::fault::Fault;
use kit::values;
use people::{Actor, PersonId};

use crate::SpaceId;

const SAID: &str = "update spaces set posts_ever = posts_ever + 1, \
       last_post_id = case when last_post_id < $2 then $2 else last_post_id end where id = $1";
// One's own post is never news to oneself, whatever else is.
const OWN: &str =
    "update memberships set seen_posts = seen_posts + 1 where space_id = $1 and person_id = $2";
const SEEN: &str = "update memberships set seen_posts = (select posts_ever from spaces where id = $1) \
     where space_id = $1 and person_id = $2 and seen_posts <> (select posts_ever from spaces where id = $1)";
const BROUGHT: &str = "update spaces set posts_ever = posts_ever + $2, \
       last_post_id = case when last_post_id < $3 then $3 else last_post_id end where id = $1";
const ALL_SEEN: &str = "update memberships set seen_posts = (select posts_ever from spaces where id = $1) where space_id = $1";

/// A post was published in the space.
///
/// # Errors
/// A fault when the database refuses.
pub async fn published(
    tx: &mut Tx,
    space: SpaceId,
    post_id: i64,
    author: PersonId,
) -> Result<(), Fault> {
    tx.run(SAID, values![space, post_id]).await?;
    tx.run(OWN, values![space, author]).await?;
    Ok(())
}

/// The actor has looked at the space; whether anything was new to them.
///
/// # Errors
/// A fault when the database refuses.
pub async fn seen(tx: &mut Tx, actor: &Actor, space: SpaceId) -> Result<bool, Fault> {
    let touched = tx.run(SEEN, values![space, actor.person]).await?;
    if touched > 0 {
        tx.concerns(actor.person.0);
    }
    Ok(touched > 0)
}

/// Posts were brought from elsewhere: they are counted, and news to nobody.
///
/// # Errors
/// A fault when the database refuses.
pub async fn imported(
    tx: &mut Tx,
    space: SpaceId,
    posts: i64,
    last_post_id: i64,
) -> Result<(), Fault> {
    tx.run(BROUGHT, values![space, posts, last_post_id]).await?;
    tx.run(ALL_SEEN, values![space]).await?;
    Ok(())
}
