//! Taking back what was just sent: as if it had never been, unless somebody has answered already.
//! Whoever takes something back mostly wants to say it better: its files are kept for that.

use kit::db::Tx;
use kit::site::Site;
use kit::values;
use kit::web::{Refusal, Stop};
use spaces::activity;

use super::erase;
use crate::access::{By, WithdrawablePost};
use crate::indexing;
use people::attachments::{self, Attached, Leftover};

const ANSWERED: &str = "select id from comments where post_id = $1 limit 1";
const TAKE_BACK: &str = "delete from posts where id = $1";

/// What is left of something that was taken back.
#[derive(Debug, Default)]
#[must_use = "files nobody points to should be deleted after the commit"]
pub struct TakenBack {
    /// The files that went with it; they wait again.
    pub(crate) files: Vec<Attached>,
    leftover: Leftover,
}

impl TakenBack {
    /// Nothing but files that wait again.
    pub(crate) fn with(files: Vec<Attached>) -> Self {
        Self {
            files,
            ..Self::default()
        }
    }

    /// Deletes the files that do not wait again.
    pub async fn delete(self, site: &Site) {
        self.leftover.delete(site).await;
    }
}

impl WithdrawablePost {
    /// Takes the post back without a trace. What somebody has answered already is
    /// withdrawn instead: the answer is theirs. What is left is to be deleted after the commit.
    ///
    /// # Errors
    /// A refusal when the few seconds are over, or the actor is not its author.
    pub async fn take_back(&self, site: &Site, tx: &mut Tx) -> Result<TakenBack, Stop> {
        let post = &self.post;
        if self.by != By::Author || !post.stands() || site.now() > post.settled_at {
            return Err(too_late().into());
        }
        if tx.first::<i64>(ANSWERED, values![post.id]).await?.is_some() {
            return Ok(TakenBack {
                leftover: self.withdraw(site, tx).await?,
                ..TakenBack::default()
            });
        }
        erase::traces(tx, indexing::POST, self.said()).await?;
        erase::keepings(tx, post.id).await?;
        let files = attachments::unbind(tx, crate::carried::carrier(post.id.0), site.now()).await?;
        tx.run(TAKE_BACK, values![post.id]).await?;
        activity::taken_back(tx, post.space, post.author).await?;
        let (author, space) = (Some(post.author.0), Some(post.space.0));
        kit::facts::record(site, tx, "post.taken-back", author, post.id.0, space).await?;
        Ok(TakenBack::with(files))
    }
}

/// The few seconds are over.
pub(crate) fn too_late() -> Refusal {
    Refusal::conflict("posts-too-late")
}
