//! Reactions: one emoji of one person under a post or a comment, given and taken back.
//!
//! Who reacted with what is a row; what pages show is a summary kept beside the
//! text, written anew at each change while the text's row is held, so that any
//! number of people reacting at once are all counted, and each once (check C26).

mod api;
mod pages;

use kit::db::Tx;
use kit::fault::Fault;
use kit::reactions::{Emoji, MOST_EMOJIS, Summary, Wish};
use kit::site::Site;
use kit::values;
use kit::web::{Refusal, Stop};

use crate::access::WritablePost;
use crate::comments::WritableComment;

pub(crate) use pages::{of_comment, of_post};

// Changes nothing: whoever runs it waits for whoever ran it before, on either engine.
const HOLD_POST: &str =
    "update posts set reactions = reactions where id = $1 and state = 'published'";
const HOLD_COMMENT: &str =
    "update comments set reactions = reactions where id = $1 and state = 'published'";
const GIVE: &str = "insert into reactions (subject_id, person_id, emoji, at) values ($1, $2, $3, $4) \
     on conflict (subject_id, person_id, emoji) do nothing";
const TAKE: &str = "delete from reactions where subject_id = $1 and person_id = $2 and emoji = $3";
const COUNTS: &str = "select emoji, count(*) from reactions where subject_id = $1 group by emoji order by count(*) desc, min(at)";
const SUM_POST: &str = "update posts set reactions = $1 where id = $2";
const SUM_COMMENT: &str = "update comments set reactions = $1 where id = $2";
const FORGET: &str = "delete from reactions where subject_id = $1";

impl WritablePost {
    /// Reacts to the post; what stands under it then.
    ///
    /// # Errors
    /// A refusal when too many different emojis stand there already.
    pub async fn react(
        &self,
        site: &Site,
        tx: &mut Tx,
        emoji: Emoji,
        wish: Wish,
    ) -> Result<Summary, Stop> {
        let subject = self.post.id.0;
        hold(tx, HOLD_POST, subject).await?;
        let summary = react(site, tx, subject, self.space.writer().person, emoji, wish).await?;
        tx.run(SUM_POST, values![summary.to_string(), subject])
            .await?;
        Ok(summary)
    }
}

impl WritableComment {
    /// Reacts to the comment; what stands under it then.
    ///
    /// # Errors
    /// A refusal when too many different emojis stand there already.
    pub async fn react(
        &self,
        site: &Site,
        tx: &mut Tx,
        emoji: Emoji,
        wish: Wish,
    ) -> Result<Summary, Stop> {
        let subject = self.comment.id.0;
        hold(tx, HOLD_COMMENT, subject).await?;
        let summary = react(
            site,
            tx,
            subject,
            self.post.space.writer().person,
            emoji,
            wish,
        )
        .await?;
        tx.run(SUM_COMMENT, values![summary.to_string(), subject])
            .await?;
        Ok(summary)
    }
}

async fn hold(tx: &mut Tx, statement: &'static str, subject: i64) -> Result<(), Stop> {
    // Withdrawn between the look-up and now.
    if tx.run(statement, values![subject]).await? == 0 {
        return Err(Refusal::conflict("posts-was-withdrawn").into());
    }
    Ok(())
}

async fn react(
    site: &Site,
    tx: &mut Tx,
    subject: i64,
    person: people::PersonId,
    emoji: Emoji,
    wish: Wish,
) -> Result<Summary, Stop> {
    let given = match wish {
        Wish::Take => false,
        Wish::Give | Wish::Toggle => {
            tx.run(GIVE, values![subject, person, emoji.as_str(), site.now()])
                .await?
                == 1
        }
    };
    if wish == Wish::Take || (wish == Wish::Toggle && !given) {
        let taken = tx
            .run(TAKE, values![subject, person, emoji.as_str()])
            .await?;
        if taken == 1 {
            kit::facts::record(site, tx, "reaction.taken", Some(person.0), subject, None).await?;
        }
    }
    let summary = counted(tx, subject).await?;
    if given {
        if summary.len() > MOST_EMOJIS {
            return Err(Refusal::conflict("kit-too-many-emojis").into());
        }
        kit::facts::record(site, tx, "reaction.given", Some(person.0), subject, None).await?;
    }
    Ok(summary)
}

/// What stands under a text, counted from its rows.
pub(crate) async fn counted(tx: &mut Tx, subject: i64) -> Result<Summary, Fault> {
    let counts: Vec<(String, i64)> = tx.all(COUNTS, values![subject]).await?;
    Ok(counts.into_iter().collect())
}

/// Erases the reactions to a text.
pub(crate) async fn forget(tx: &mut Tx, subject: i64) -> Result<(), Fault> {
    tx.run(FORGET, values![subject]).await.map(drop)
}

/// The routes of reactions.
pub(crate) fn routes() -> kit::web::Routes {
    kit::web::Routes::new()
        .post("/posts/{id}/reactions", pages::to_post)
        .post("/comments/{id}/reactions", pages::to_comment)
        .api(|| utoipa_axum::routes!(api::give_post, api::take_post))
        .api(|| utoipa_axum::routes!(api::give_comment, api::take_comment))
}
