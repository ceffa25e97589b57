//! The only ways to hold a comment: through the post it stands under.

use kit::db::{FromRow, Row, Tx};
use kit::fault::Fault;
use kit::values;
use kit::web::{Refusal, Stop};
use people::Actor;
use people::profiles::card::Card;

use super::comment::{Comment, comment_columns};
use crate::CommentId;
use crate::access::{By, ReadablePost, WritablePost};
use crate::post::Post;

/// The columns of a [`ReadableComment`] in their order; `$1` is the reader.
macro_rules! readable_comment_columns {
    () => {
        concat!(
            comment_columns!(),
            ", (select string_agg(given.emoji, ' ') from reactions given where given.subject_id = remark.id and given.person_id = $1), ",
            people::card_columns!()
        )
    };
}
pub(super) use readable_comment_columns;

const BY_ID: &str = concat!(
    "select ",
    readable_comment_columns!(),
    " from comments remark join posts post on post.id = remark.post_id \
     join people p on p.id = remark.author_id join companies c on c.id = p.company_id \
     where remark.id = $2 and ",
    spaces::may_read!("post.space_id", "$1", "$3")
);

const MANY: &str = concat!(
    "select ",
    readable_comment_columns!(),
    " from comments remark join posts post on post.id = remark.post_id \
     join people p on p.id = remark.author_id join companies c on c.id = p.company_id \
     where remark.id in ({ids}) and ",
    spaces::may_read!("post.space_id", "$1", "$2")
);

/// A comment this actor may read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadableComment {
    /// The comment.
    pub comment: Comment,
    /// The emojis the reader reacted with.
    pub mine: Vec<String>,
    /// Whoever wrote it.
    pub author: Card,
}

/// A comment this actor may react to.
#[derive(Debug, Clone)]
pub struct WritableComment {
    pub(crate) comment: Comment,
    pub(crate) post: WritablePost,
}

/// A comment whose text this actor may change.
#[derive(Debug, Clone)]
pub struct EditableComment {
    pub(crate) comment: Comment,
    pub(crate) post: WritablePost,
}

/// A comment this actor may withdraw.
#[derive(Debug, Clone)]
pub struct WithdrawableComment {
    pub(crate) comment: Comment,
    pub(crate) post: Post,
    pub(crate) by: By,
    pub(crate) actor: Actor,
}

impl FromRow for ReadableComment {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        let comment = Comment::from_row(row)?;
        let mine: Option<String> = row.next()?;
        Ok(Self {
            comment,
            mine: mine
                .map(|mine| mine.split(' ').map(str::to_owned).collect())
                .unwrap_or_default(),
            author: Card::from_row(row)?,
        })
    }
}

impl ReadableComment {
    /// The comment, if the actor may read it.
    ///
    /// # Errors
    /// A fault when the database cannot be read.
    pub async fn find(tx: &mut Tx, actor: &Actor, id: CommentId) -> Result<Option<Self>, Fault> {
        tx.first(BY_ID, values![actor.person, id, actor.guest])
            .await
    }

    /// The comment, or the refusal that says neither that it is absent nor that it is hidden.
    ///
    /// # Errors
    /// Not found, and what [`ReadableComment::find`] meets.
    pub async fn open(tx: &mut Tx, actor: &Actor, id: CommentId) -> Result<Self, Stop> {
        Self::find(tx, actor, id).await?.ok_or_else(Stop::not_found)
    }

    /// Those of the comments that the actor may read, in no particular order.
    ///
    /// # Errors
    /// A fault when the database cannot be read.
    pub async fn among(tx: &mut Tx, actor: &Actor, ids: &[i64]) -> Result<Vec<Self>, Fault> {
        tx.all_in(MANY, values![actor.person, actor.guest], ids)
            .await
    }

    /// The same comment, to react to.
    ///
    /// # Errors
    /// A refusal when it was withdrawn, and as [`ReadablePost::writable`].
    pub async fn writable(self, tx: &mut Tx, actor: &Actor) -> Result<WritableComment, Stop> {
        let post = ReadablePost::open(tx, actor, self.comment.post)
            .await?
            .writable(tx, actor)
            .await?;
        refuse_withdrawn(&self.comment)?;
        Ok(WritableComment {
            comment: self.comment,
            post,
        })
    }

    /// The same comment, to change its text: only for whoever wrote it.
    ///
    /// # Errors
    /// A refusal when somebody else wrote it, and as [`ReadableComment::writable`].
    pub async fn editable(self, tx: &mut Tx, actor: &Actor) -> Result<EditableComment, Stop> {
        if self.comment.author != actor.person {
            return Err(Refusal::forbidden("posts-author-edits").into());
        }
        let WritableComment { comment, post } = self.writable(tx, actor).await?;
        Ok(EditableComment { comment, post })
    }

    /// The same comment, to withdraw: for its author, and for the stewards of its space.
    ///
    /// # Errors
    /// A refusal when the actor is neither.
    pub async fn withdrawable(
        self,
        tx: &mut Tx,
        actor: &Actor,
    ) -> Result<WithdrawableComment, Stop> {
        let post = ReadablePost::open(tx, actor, self.comment.post).await?;
        let by = match (self.comment.author == actor.person, post.is_stewarded()) {
            (true, _) => By::Author,
            (false, true) => By::Steward,
            (false, false) => return Err(Refusal::forbidden("posts-withdrawal-by-others").into()),
        };
        Ok(WithdrawableComment {
            comment: self.comment,
            post: post.post,
            by,
            actor: actor.clone(),
        })
    }

    /// Its address on this site.
    #[must_use]
    pub fn address(&self) -> String {
        self.comment.address()
    }
}

fn refuse_withdrawn(comment: &Comment) -> Result<(), Stop> {
    if comment.stands() {
        Ok(())
    } else {
        Err(Refusal::conflict("posts-was-withdrawn").into())
    }
}

impl EditableComment {
    /// The comment.
    #[must_use]
    pub const fn comment(&self) -> &Comment {
        &self.comment
    }
}
