//! What live pages are told of posts: that there is a new one, or which one to look at again.

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use kit::db::Tx;
use kit::facts::Fact;
use kit::fault::Fault;
use kit::live::{Announcement, Announcer, Hearers};
use kit::site::Site;
use kit::values;
use spaces::SpaceId;

use crate::PostId;

/// What is announced of facts about posts.
pub const ANNOUNCERS: &[Announcer] = &[announce];

const SLUG: &str = "select slug from spaces where id = $1";
const SPACE_OF: &str = "select space_id from posts where id = $1";
// Reactions and answers name a post or a comment.
const STANDS_IN: &str = "select post.id, post.space_id from posts post where post.id = \
     (select id from posts where id = $1 union all select post_id from comments where id = $1)";

fn announce<'a>(
    site: &'a Site,
    tx: &'a mut Tx,
    fact: &'a Fact,
    hearers: &'a Hearers,
) -> BoxFuture<'a, Result<Option<Announcement>, Fault>> {
    async move {
        let Some((post, space)) = place(tx, fact).await? else {
            return Ok(None);
        };
        let to = spaces::hearers(tx, space, site.now(), hearers).await?;
        if to.is_empty() {
            return Ok(None);
        }
        let html = if fact.kind == "post.published" {
            let slug: String = tx.one(SLUG, values![space]).await?;
            format!(
                "<turbo-stream action=\"said\" post=\"{post}\" space=\"{slug}\"></turbo-stream>"
            )
        } else {
            format!("<turbo-stream action=\"changed\" post=\"{post}\"></turbo-stream>")
        };
        Ok(Some(Announcement { html, to }))
    }
    .boxed()
}

/// The post that looks different after the fact, and where it is.
async fn place(tx: &mut Tx, fact: &Fact) -> Result<Option<(PostId, SpaceId)>, Fault> {
    match fact.kind.as_str() {
        "post.published" | "post.edited" | "post.withdrawn" | "post.taken-back" | "post.pinned"
        | "post.unpinned" => {
            let space = fact.object.map(SpaceId);
            Ok(space.map(|space| (PostId(fact.subject), space)))
        }
        "comment.published" | "comment.edited" | "comment.withdrawn" | "comment.taken-back" => {
            let Some(post) = fact.object else {
                return Ok(None);
            };
            let space = tx.first(SPACE_OF, values![post]).await?;
            Ok(space.map(|space| (PostId(post), space)))
        }
        "answer.chosen" | "answer.unchosen" | "reaction.given" | "reaction.taken" => {
            tx.first(STANDS_IN, values![fact.subject]).await
        }
        _ => Ok(None),
    }
}
