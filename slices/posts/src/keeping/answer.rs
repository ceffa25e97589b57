//! Choosing the answer to a question: one of its comments, or none after all.

use kit::db::Tx;
use kit::site::Site;
use kit::values;
use kit::web::{Refusal, Stop};

use crate::CommentId;
use crate::access::OwnQuestion;

const STANDS_THERE: &str =
    "select id from comments where id = $1 and post_id = $2 and state = 'published'";
const CHOOSE: &str = "update posts set answer_id = $1 where id = $2 and state = 'published'";

impl OwnQuestion {
    /// Chooses the answer and records `answer.chosen`; `None` takes the choice back.
    ///
    /// # Errors
    /// A refusal when the comment does not stand under this question.
    pub async fn choose(
        &self,
        site: &Site,
        tx: &mut Tx,
        answer: Option<CommentId>,
    ) -> Result<(), Stop> {
        // The question first: a comment withdrawn at the same moment waits, and then takes the choice back.
        tx.run(CHOOSE, values![answer, self.post.id]).await?;
        let actor = Some(self.space.writer().person.0);
        let Some(comment) = answer else {
            let question = self.post.id.0;
            kit::facts::record(site, tx, "answer.unchosen", actor, question, None).await?;
            return Ok(());
        };
        if tx
            .first::<i64>(STANDS_THERE, values![comment, self.post.id])
            .await?
            .is_none()
        {
            return Err(Refusal::conflict("posts-no-such-answer").into());
        }
        kit::facts::record(
            site,
            tx,
            "answer.chosen",
            actor,
            self.post.id.0,
            Some(comment.0),
        )
        .await?;
        Ok(())
    }
}
