//! Taking back what was just sent: as if it had never been, unless somebody has answered already.

use kit::db::Tx;
use kit::site::Site;
use kit::values;
use kit::web::{Refusal, Stop};
use spaces::activity;

use super::erase;
use crate::access::{By, WithdrawablePost};
use crate::attachments::{self, Carrier, Leftover};
use crate::indexing;

const ANSWERED: &str = "select id from comments where post_id = $1 limit 1";
const TAKE_BACK: &str = "delete from posts where id = $1";

impl WithdrawablePost {
    /// Takes the post back without a trace. What somebody has answered already is
    /// withdrawn instead: the answer is theirs. What is left of its files is to be deleted after the commit.
    ///
    /// # Errors
    /// A refusal when the few seconds are over, or the actor is not its author.
    pub async fn take_back(&self, site: &Site, tx: &mut Tx) -> Result<Leftover, Stop> {
        let post = &self.post;
        if self.by != By::Author || !post.stands() || site.now() > post.settled_at {
            return Err(too_late().into());
        }
        if tx.first::<i64>(ANSWERED, values![post.id]).await?.is_some() {
            return Ok(self.withdraw(site, tx).await?);
        }
        erase::traces(tx, indexing::POST, self.said()).await?;
        erase::keepings(tx, post.id).await?;
        let leftover = attachments::release(tx, Carrier::Post(post.id.0)).await?;
        tx.run(TAKE_BACK, values![post.id]).await?;
        activity::taken_back(tx, post.space, post.author).await?;
        Ok(leftover)
    }
}

/// The few seconds are over.
pub(crate) fn too_late() -> Refusal {
    Refusal::conflict("posts-too-late")
}
