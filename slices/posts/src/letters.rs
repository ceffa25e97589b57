//! What letters show of posts and comments: what their receiver may read as they leave.

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use kit::db::Tx;
use kit::fault::Fault;
use kit::words::Words;
use people::Actor;
use people::letters::{Said, Shown};
use people::notices::Told;
use spaces::access::ReadableSpace;

use crate::access::ReadablePost;
use crate::comments::ReadableComment;
use crate::{CommentId, PostId};

/// Kinds of notice that silence covers: whoever wants to hear no more of a discussion is
/// still told where somebody calls them by name.
const SILENCED: [&str; 4] = ["comment", "answer", "chosen", "reaction"];

/// Looks behind a notice of this slice.
pub fn door<'a>(
    tx: &'a mut Tx,
    actor: &'a Actor,
    told: &'a Told,
    words: Words,
) -> BoxFuture<'a, Result<Option<Shown>, Fault>> {
    async move {
        let Some((post, comment)) = place(&told.address) else {
            return Ok(None);
        };
        let Some(post) = ReadablePost::find(tx, actor, post).await? else {
            return Ok(Some(Shown::Nothing));
        };
        if post.muted && SILENCED.contains(&told.kind.as_str()) {
            return Ok(Some(Shown::Nothing));
        }
        let shown = match comment {
            Some(comment) => of_comment(tx, actor, &post, comment).await?,
            None if post.post.stands() => Some(of_post(&post)),
            None => None,
        };
        let Some(mut said) = shown else {
            return Ok(Some(Shown::Nothing));
        };
        if post.may_be_answered()
            && let Some(space) = ReadableSpace::by_id(tx, actor, post.post.space).await?
        {
            let audience = spaces::audience::of(tx, &space.space).await?;
            said.audience = audience.brief(words);
            said.answers_to = Some(post.post.id.0);
        }
        Ok(Some(Shown::Said(Box::new(said))))
    }
    .boxed()
}

fn of_post(post: &ReadablePost) -> Said {
    Said {
        html: post.post.html.clone(),
        text: post.post.body.clone(),
        address: post.post.address(),
        answers_to: None,
        audience: String::new(),
        thread: thread(post.post.id),
    }
}

async fn of_comment(
    tx: &mut Tx,
    actor: &Actor,
    post: &ReadablePost,
    comment: CommentId,
) -> Result<Option<Said>, Fault> {
    let found = ReadableComment::find(tx, actor, comment).await?;
    let standing = found.filter(|found| found.comment.stands());
    Ok(standing.map(|found| Said {
        html: found.comment.html,
        text: found.comment.body,
        // It leads to its place under the post, and survives signing in.
        address: format!("/comments/{comment}"),
        answers_to: None,
        audience: String::new(),
        thread: thread(post.post.id),
    }))
}

/// Letters about one discussion stand together.
fn thread(post: PostId) -> String {
    format!("post.{post}")
}

/// The post, and the comment under it, that an address of this slice means.
fn place(address: &str) -> Option<(PostId, Option<CommentId>)> {
    let rest = address.strip_prefix("/posts/")?;
    let (path, comment) = match rest.split_once("#comment-") {
        Some((path, comment)) => (path, Some(comment.parse().ok()?)),
        None => (rest, None),
    };
    let post = path.split('?').next()?.parse().ok()?;
    Some((post, comment))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_means_what_it_leads_to() {
        let own = crate::comments::address(PostId(7), CommentId(9));
        assert_eq!(place(&own), Some((PostId(7), Some(CommentId(9)))));
        assert_eq!(place(&PostId(7).address()), Some((PostId(7), None)));
        assert_eq!(place("/s/logistique"), None);
        assert_eq!(place("/posts/sept"), None);
    }
}
