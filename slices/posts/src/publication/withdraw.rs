//! Withdrawing: the words go, the place where they stood says so, what others answered stays.

use kit::db::Tx;
use kit::fault::Fault;
use kit::site::Site;
use kit::values;
use people::PersonId;
use spaces::activity;

use super::erase;
use crate::access::WithdrawablePost;
use crate::indexing;
use crate::naming::Said;
use people::attachments::{self, Leftover};

const WITHDRAW: &str = "update posts set state = $1, body = '', html = '', excerpt = '', withdrawn_at = $2, edited_at = null, \
       reactions = '', readers = 0, pinned_at = null, files = 0 \
     where id = $3 and state = 'published'";
const LATER: &str = "select author_id, count(*) from posts \
     where space_id = $1 and id > $2 and state = 'published' group by author_id";

impl WithdrawablePost {
    /// Withdraws the post, leaving a tombstone. Withdrawing twice is once. What is left of its
    /// files is to be deleted after the commit.
    ///
    /// # Errors
    /// A fault when the database refuses.
    pub async fn withdraw(&self, site: &Site, tx: &mut Tx) -> Result<Leftover, Fault> {
        let post = &self.post;
        activity::hold(tx, post.space).await?;
        if tx
            .run(WITHDRAW, values![self.by.state(), site.now(), post.id])
            .await?
            == 0
        {
            return Ok(Leftover::default());
        }
        let later: Vec<(PersonId, i64)> = tx.all(LATER, values![post.space, post.id]).await?;
        activity::withdrawn(tx, post.space, post.author, &later).await?;
        erase::traces(tx, indexing::POST, self.said()).await?;
        erase::keepings(tx, post.id).await?;
        let leftover = attachments::release(tx, crate::carried::carrier(post.id.0)).await?;
        kit::facts::record(
            site,
            tx,
            "post.withdrawn",
            Some(self.actor.person.0),
            post.id.0,
            Some(post.space.0),
        )
        .await?;
        Ok(leftover)
    }

    pub(super) fn said(&self) -> Said {
        let post = &self.post;
        Said {
            space: post.space,
            post: post.id,
            subject: post.id.0,
            author: post.author,
        }
    }
}
