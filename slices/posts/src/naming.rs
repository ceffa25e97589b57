//! What a text names, kept beside it: the people it calls and its tags.

use kit::clock::Instant;
use kit::db::Tx;
use kit::facts;
use kit::fault::Fault;
use kit::site::Site;
use kit::values;
use people::PersonId;
use spaces::SpaceId;

use crate::{PostId, Text};

// The people are looked up again so that a list of any length is one statement.
const CALL: &str = "insert into mentions (person_id, post_id, subject_id) \
     select p.id, $1, $2 from people p where p.id in ({ids}) \
     on conflict (person_id, post_id, subject_id) do nothing returning person_id";
const UNCALL: &str = "delete from mentions where subject_id = $1";
const UNCALL_OTHERS: &str =
    "delete from mentions where subject_id = $1 and person_id not in ({ids}) returning person_id";
const TAG: &str = "insert into subject_tags (subject_id, tag) values ($1, $2) on conflict (subject_id, tag) do nothing";
const COUNT_TAG: &str = "insert into space_tags (space_id, tag, uses) values ($1, $2, 1) \
     on conflict (space_id, tag) do update set uses = space_tags.uses + 1";
const UNCOUNT_TAGS: &str = "update space_tags set uses = uses - 1 \
     where space_id = $1 and tag in (select tag from subject_tags where subject_id = $2)";
const FORGET_UNUSED: &str = "delete from space_tags \
     where space_id = $1 and uses <= 0 and tag in (select tag from subject_tags where subject_id = $2)";
const UNTAG: &str = "delete from subject_tags where subject_id = $1";

/// How many tags of one text are kept.
const MOST_TAGS: usize = 20;

/// Something said: a post, or a comment under it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Said {
    /// Where.
    pub(crate) space: SpaceId,
    /// The post, or the post commented on.
    pub(crate) post: PostId,
    /// The post or the comment itself.
    pub(crate) subject: i64,
    /// By whom.
    pub(crate) author: PersonId,
}

/// Keeps what a text names; whom it did not call before is told once `settled` is past.
pub(crate) async fn keep(
    site: &Site,
    tx: &mut Tx,
    said: Said,
    text: &Text,
    settled: Instant,
) -> Result<(), Fault> {
    for person in call(tx, said, text).await? {
        if person != said.author {
            facts::record_for(
                site,
                tx,
                "mention.made",
                Some(said.author.0),
                said.subject,
                Some(person.0),
                settled,
            )
            .await?;
        }
    }
    tag(tx, said, &text.rendered.tags).await
}

/// Keeps whom a text calls, and tells nobody; those who were not called before.
pub(crate) async fn call(tx: &mut Tx, said: Said, text: &Text) -> Result<Vec<PersonId>, Fault> {
    let called: Vec<i64> = text.called.iter().map(|person| person.0).collect();
    tx.all_in(CALL, values![said.post, said.subject], &called)
        .await
}

/// Keeps the tags of a text.
pub(crate) async fn tag(tx: &mut Tx, said: Said, tags: &[String]) -> Result<(), Fault> {
    let mut tags: Vec<&String> = tags.iter().take(MOST_TAGS).collect();
    // Always in one order: two texts with the same tags must not wait for each other.
    tags.sort_unstable();
    for tag in tags {
        tx.run(TAG, values![said.subject, tag]).await?;
        tx.run(COUNT_TAG, values![said.space, tag]).await?;
    }
    Ok(())
}

/// Keeps what the new text names in place of what the old one did.
pub(crate) async fn rename(site: &Site, tx: &mut Tx, said: Said, text: &Text) -> Result<(), Fault> {
    if text.called.is_empty() {
        tx.run(UNCALL, values![said.subject]).await?;
    } else {
        let called: Vec<i64> = text.called.iter().map(|person| person.0).collect();
        let _no_longer: Vec<i64> = tx
            .all_in(UNCALL_OTHERS, values![said.subject], &called)
            .await?;
    }
    untag(tx, said).await?;
    keep(site, tx, said, text, site.now()).await
}

/// Forgets what a text named.
pub(crate) async fn forget(tx: &mut Tx, said: Said) -> Result<(), Fault> {
    tx.run(UNCALL, values![said.subject]).await?;
    untag(tx, said).await
}

async fn untag(tx: &mut Tx, said: Said) -> Result<(), Fault> {
    if tx
        .run(UNCOUNT_TAGS, values![said.space, said.subject])
        .await?
        > 0
    {
        tx.run(FORGET_UNUSED, values![said.space, said.subject])
            .await?;
        tx.run(UNTAG, values![said.subject]).await?;
    }
    Ok(())
}
