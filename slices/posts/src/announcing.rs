//! What live pages are told of posts: that there is a new one, or which one to look at again.

use std::collections::HashMap;

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use kit::db::Tx;
use kit::facts::Fact;
use kit::fault::Fault;
use kit::live::{Announcement, Announcer, Hearers};
use kit::site::Site;
use spaces::SpaceId;

/// What is announced of facts about posts.
pub const ANNOUNCERS: &[Announcer] = &[announce];

// Facts name a post, or a comment under it.
const STANDS: &str = "select post.id as named, post.id, post.space_id, space.slug \
     from posts post join spaces space on space.id = post.space_id where post.id in ({ids}) \
     union all select comment.id, post.id, post.space_id, space.slug from comments comment \
     join posts post on post.id = comment.post_id \
     join spaces space on space.id = post.space_id where comment.id in ({ids})";

/// The post that looks different, and where it is.
struct Place {
    post: i64,
    space: SpaceId,
    /// None once the post was taken back: nothing new is said there.
    slug: Option<String>,
}

fn announce<'a>(
    site: &'a Site,
    tx: &'a mut Tx,
    facts: &'a [Fact],
    hearers: &'a Hearers,
) -> BoxFuture<'a, Result<Vec<Announcement>, Fault>> {
    async move {
        let places = places(tx, facts).await?;
        let spaces: Vec<SpaceId> = places.values().map(|place| place.space).collect();
        let members = spaces::hearers(tx, &spaces, site.now(), hearers).await?;
        let announcements = facts.iter().filter_map(|fact| {
            let place = places.get(&named(fact)?)?;
            let to = members.get(&place.space)?;
            Some(Announcement {
                fact: fact.id,
                html: place.told(&fact.kind)?,
                to: to.clone(),
            })
        });
        Ok(announcements.collect())
    }
    .boxed()
}

impl Place {
    fn told(&self, kind: &str) -> Option<String> {
        let post = self.post;
        if kind == "post.published" {
            let slug = self.slug.as_ref()?;
            return Some(format!(
                "<turbo-stream action=\"said\" post=\"{post}\" space=\"{slug}\"></turbo-stream>"
            ));
        }
        Some(format!(
            "<turbo-stream action=\"changed\" post=\"{post}\"></turbo-stream>"
        ))
    }
}

/// Where what the facts name stands, by its number.
async fn places(tx: &mut Tx, facts: &[Fact]) -> Result<HashMap<i64, Place>, Fault> {
    let mut named: Vec<i64> = facts.iter().filter_map(named).collect();
    named.sort_unstable();
    named.dedup();
    let rows: Vec<(i64, i64, SpaceId, String)> = tx.all_in(STANDS, &[], &named).await?;
    let mut places: HashMap<i64, Place> = HashMap::new();
    for (named, post, space, slug) in rows {
        let slug = Some(slug);
        places.insert(named, Place { post, space, slug });
    }
    for fact in facts.iter().filter(|fact| fact.kind == "post.taken-back") {
        // It stands nowhere any more; the fact says where it stood.
        if let Some(space) = fact.object {
            let (post, space) = (fact.subject, SpaceId(space));
            places.insert(
                post,
                Place {
                    post,
                    space,
                    slug: None,
                },
            );
        }
    }
    Ok(places)
}

/// The post or the comment by which the fact says where something changed.
fn named(fact: &Fact) -> Option<i64> {
    match fact.kind.as_str() {
        "post.published" | "post.edited" | "post.withdrawn" | "post.taken-back" | "post.pinned"
        | "post.unpinned" | "answer.chosen" | "answer.unchosen" | "reaction.given"
        | "reaction.taken" => Some(fact.subject),
        // A comment that was taken back stands nowhere any more; its post does.
        "comment.published" | "comment.edited" | "comment.withdrawn" | "comment.taken-back" => {
            fact.object
        }
        _ => None,
    }
}
