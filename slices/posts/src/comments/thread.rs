//! The comments under a post: all of them where they are few, the newest where they are many.

use kit::db::Tx;
use kit::fault::Fault;
use kit::values;
use people::Actor;

use super::access::{ReadableComment, readable_comment_columns};
use super::comment::comment_columns;
use crate::CommentId;
use crate::access::ReadablePost;

/// How many comments one page shows.
const PAGE: usize = 100;

// The post was found readable before: its comments need no second door.
const BEFORE: &str = concat!(
    "select ",
    readable_comment_columns!(),
    " from comments remark \
     join people p on p.id = remark.author_id join companies c on c.id = p.company_id \
     where remark.post_id = $2 and remark.id < $3 order by remark.id desc limit $4"
);
const AFTER: &str = concat!(
    "select ",
    readable_comment_columns!(),
    " from comments remark \
     join people p on p.id = remark.author_id join companies c on c.id = p.company_id \
     where remark.post_id = $2 and remark.id > $3 order by remark.id limit $4"
);

/// A stretch of the comments under a post, oldest first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Thread {
    pub(crate) comments: Vec<ReadableComment>,
    /// The comment before which there are older ones.
    pub(crate) earlier: Option<CommentId>,
    /// Whether there may be newer ones.
    pub(crate) partial: bool,
}

/// Which stretch of the comments to show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stretch {
    /// The newest.
    Newest,
    /// Those before a comment.
    Before(CommentId),
    /// Those up to a comment, which is the last one shown.
    Upto(CommentId),
}

impl Stretch {
    /// What an address asks for: before a comment, up to one, or neither.
    pub(crate) fn asked(before: Option<CommentId>, at: Option<CommentId>) -> Self {
        match (before, at) {
            (Some(before), _) => Self::Before(before),
            (None, Some(at)) => Self::Upto(at),
            (None, None) => Self::Newest,
        }
    }
}

impl Thread {
    /// The texts of a page that shows them under their post, and how many files each carries.
    pub(crate) fn subjects(&self, item: &ReadablePost) -> Vec<(i64, i64)> {
        let comments = self.comments.iter();
        let mut subjects: Vec<_> = comments
            .map(|comment| (comment.comment.id.0, comment.comment.files))
            .collect();
        subjects.push((item.post.id.0, item.post.files));
        subjects
    }
}

/// The comments under a post.
pub(crate) async fn thread(
    tx: &mut Tx,
    actor: &Actor,
    item: &ReadablePost,
    stretch: Stretch,
) -> Result<Thread, Fault> {
    // With few comments an address that names one of them changes nothing.
    let few = item.post.comments <= 100;
    let end = match stretch {
        Stretch::Newest => i64::MAX,
        Stretch::Upto(_) if few => i64::MAX,
        Stretch::Upto(comment) => comment.0.saturating_add(1),
        Stretch::Before(comment) => comment.0,
    };
    let mut comments: Vec<ReadableComment> = tx
        .all(BEFORE, values![actor.person, item.post.id, end, PAGE + 1])
        .await?;
    let earlier = (comments.len() > PAGE).then(|| {
        comments.truncate(PAGE);
        comments.last().map(|oldest| oldest.comment.id)
    });
    comments.reverse();
    Ok(Thread {
        comments,
        earlier: earlier.flatten(),
        partial: end != i64::MAX,
    })
}

/// Comments after one, oldest first: the order programs read them in.
pub(crate) async fn following(
    tx: &mut Tx,
    actor: &Actor,
    item: &ReadablePost,
    after: i64,
    limit: usize,
) -> Result<Vec<ReadableComment>, Fault> {
    tx.all(AFTER, values![actor.person, item.post.id, after, limit])
        .await
}
