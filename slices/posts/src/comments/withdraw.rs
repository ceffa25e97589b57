//! Withdrawing a comment, or taking back one that was just sent.

use kit::db::Tx;
use kit::fault::Fault;
use kit::site::Site;
use kit::values;
use kit::web::Stop;

use super::access::WithdrawableComment;
use crate::access::By;
use crate::indexing;
use crate::naming::Said;
use crate::publication::{TakenBack, too_late, traces};
use people::attachments::{self, Leftover};

// The post's row is held first: whoever counts its comments waits, and then sees what was done.
const HOLD: &str = "update posts set comments = comments where id = $1";
const UNCOUNT: &str = "update posts set comments = comments - 1, answer_id = case when answer_id = $2 then null else answer_id end where id = $1";
const WITHDRAW: &str = "update comments set state = $1, body = '', html = '', withdrawn_at = $2, edited_at = null, reactions = '', files = 0 \
     where id = $3 and state = 'published'";
const TAKE_BACK: &str = "delete from comments where id = $1 and state = 'published'";

impl WithdrawableComment {
    /// Withdraws the comment, leaving a tombstone. Withdrawing twice is once. What is left of its
    /// files is to be deleted after the commit.
    ///
    /// # Errors
    /// A fault when the database refuses.
    pub async fn withdraw(&self, site: &Site, tx: &mut Tx) -> Result<Leftover, Fault> {
        let comment = &self.comment;
        tx.run(HOLD, values![comment.post]).await?;
        if tx
            .run(WITHDRAW, values![self.by.state(), site.now(), comment.id])
            .await?
            == 0
        {
            return Ok(Leftover::default());
        }
        tx.run(UNCOUNT, values![comment.post, comment.id]).await?;
        self.erase(tx).await?;
        let leftover = attachments::release(tx, crate::carried::carrier(comment.id.0)).await?;
        let actor = Some(self.actor.person.0);
        kit::facts::record(
            site,
            tx,
            "comment.withdrawn",
            actor,
            comment.id.0,
            Some(comment.post.0),
        )
        .await?;
        Ok(leftover)
    }

    /// Takes the comment back without a trace; its files wait again.
    ///
    /// # Errors
    /// A refusal when the few seconds are over, or the actor is not its author.
    pub async fn take_back(&self, site: &Site, tx: &mut Tx) -> Result<TakenBack, Stop> {
        let comment = &self.comment;
        if self.by != By::Author || !comment.stands() || site.now() > comment.settled_at {
            return Err(too_late().into());
        }
        tx.run(HOLD, values![comment.post]).await?;
        let carrier = crate::carried::carrier(comment.id.0);
        let files = attachments::unbind(tx, carrier, site.now()).await?;
        self.erase(tx).await?;
        if tx.run(TAKE_BACK, values![comment.id]).await? == 0 {
            return Err(too_late().into());
        }
        tx.run(UNCOUNT, values![comment.post, comment.id]).await?;
        let (author, post) = (Some(comment.author.0), Some(comment.post.0));
        kit::facts::record(site, tx, "comment.taken-back", author, comment.id.0, post).await?;
        Ok(TakenBack::with(files))
    }

    async fn erase(&self, tx: &mut Tx) -> Result<(), Fault> {
        let comment = &self.comment;
        let said = Said {
            space: self.post.space,
            post: comment.post,
            subject: comment.id.0,
            author: comment.author,
        };
        traces(tx, indexing::COMMENT, said).await
    }
}
