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
const SEEN_UNTIL: &str = "update memberships \
       set seen_posts = (select s.posts_ever from spaces s where s.id = memberships.space_id) \
     where person_id = $1 and exists (select 1 from spaces s where s.id = memberships.space_id \
       and s.last_post_id <= $2 and s.posts_ever <> memberships.seen_posts)";
const TAKEN_BACK: &str = "update spaces set posts_ever = posts_ever - 1 where id = $1";
const NOT_SAID: &str = "update memberships set seen_posts = seen_posts - 1 \
     where space_id = $1 and person_id = $2 and seen_posts > 0";
// Whoever had seen all of it has seen all that is left.
const SEEN_TOO_MUCH: &str = "update memberships set seen_posts = (select posts_ever from spaces where id = $1) \
     where space_id = $1 and seen_posts > (select posts_ever from spaces where id = $1)";
const HOLD: &str = "update spaces set posts_ever = posts_ever where id = $1";
// What is new to somebody is the newest of what others said: a post is among it when more is new than came after it.
const NOT_NEW: &str = "update memberships set seen_posts = seen_posts + 1 where space_id = $1 and person_id <> $2 \
       and (select posts_ever from spaces where id = $1) - seen_posts > $3";
const NOT_NEW_TO_WRITER: &str = "update memberships set seen_posts = seen_posts + 1 where space_id = $1 and person_id = $2 \
       and (select posts_ever from spaces where id = $1) - seen_posts > $3 \
       and (select posts_ever from spaces where id = $1) - seen_posts <= $4";
const BROUGHT: &str = "update spaces set posts_ever = posts_ever + $2, \
       last_post_id = case when last_post_id < $3 then $3 else last_post_id end where id = $1";
const BROUGHT_SEEN: &str =
    "update memberships set seen_posts = seen_posts + $2 where space_id = $1";

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

/// The actor has read what is new in all their spaces, up to that post: a space whose last
/// post is later stays as it is.
///
/// # Errors
/// A fault when the database refuses.
pub async fn seen_until(tx: &mut Tx, actor: &Actor, newest: i64) -> Result<(), Fault> {
    let touched = tx.run(SEEN_UNTIL, values![actor.person, newest]).await?;
    if touched > 0 {
        tx.concerns(actor.person.0);
    }
    Ok(())
}

/// A post of the space was taken back by its author as if it had never been: it is news to nobody.
///
/// # Errors
/// A fault when the database refuses.
pub async fn taken_back(tx: &mut Tx, space: SpaceId, author: PersonId) -> Result<(), Fault> {
    tx.run(TAKEN_BACK, values![space]).await?;
    tx.run(NOT_SAID, values![space, author]).await?;
    tx.run(SEEN_TOO_MUCH, values![space]).await.map(drop)
}

/// Holds the counters of the space: nothing is said in it until this transaction ends.
///
/// # Errors
/// A fault when the database refuses.
pub async fn hold(tx: &mut Tx, space: SpaceId) -> Result<(), Fault> {
    tx.run(HOLD, values![space]).await.map(drop)
}

/// A post of the space was withdrawn: it is news to nobody any more. `later` says how many
/// posts stand after it, by who wrote them; the space is held since before they were counted.
///
/// # Errors
/// A fault when the database refuses.
pub async fn withdrawn(
    tx: &mut Tx,
    space: SpaceId,
    author: PersonId,
    later: &[(PersonId, i64)],
) -> Result<(), Fault> {
    let after: i64 = later.iter().map(|(_, posts)| posts).sum();
    // One's own posts are not new to oneself, so whoever wrote some of the later ones has
    // fewer to go through. They come first: whoever was served here is below the line of all.
    for (writer, own) in later.iter().filter(|(writer, _)| *writer != author) {
        tx.run(
            NOT_NEW_TO_WRITER,
            values![space, *writer, after - own, after],
        )
        .await?;
    }
    tx.run(NOT_NEW, values![space, author, after])
        .await
        .map(drop)
}

/// Posts were brought from elsewhere: they are counted, and news to nobody. What was new
/// before stays new.
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
    tx.run(BROUGHT_SEEN, values![space, posts]).await?;
    Ok(())
}
