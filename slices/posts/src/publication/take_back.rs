//! Taking back what was just sent: as if it had never been, unless somebody has answered already.

use kit::db::Tx;
use kit::site::Site;
use kit::values;
use kit::web::{Refusal, Stop};

use super::erase;
use crate::access::{By, WithdrawablePost};
use crate::attached::{self, Carrier};
use crate::indexing;

const ANSWERED: &str = "select id from comments where post_id = $1 limit 1";
const TAKE_BACK: &str = "delete from posts where id = $1";

impl WithdrawablePost {
    /// Takes the post back without a trace. What somebody has answered already is
    /// withdrawn instead: the answer is theirs.
    ///
    /// # Errors
    /// A refusal when the few seconds are over, or the actor is not its author.
    pub async fn take_back(&self, site: &Site, tx: &mut Tx) -> Result<(), Stop> {
        let post = &self.post;
        if self.by != By::Author || !post.stands() || site.now() > post.settled_at {
            return Err(too_late().into());
        }
        if tx.first::<i64>(ANSWERED, values![post.id]).await?.is_some() {
            return Ok(self.withdraw(site, tx).await?);
        }
        erase::traces(tx, indexing::POST, self.said()).await?;
        erase::keepings(tx, post.id).await?;
        attached::unbind(tx, Carrier::Post(post.id.0)).await?;
        tx.run(TAKE_BACK, values![post.id]).await?;
        Ok(())
    }
}

/// The few seconds are over.
pub(crate) fn too_late() -> Refusal {
    Refusal::conflict("posts-too-late")
}
