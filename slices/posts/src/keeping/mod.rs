//! What readers do about a post besides answering: keep it, pin it, say that they have
//! read it, choose its answer, hear no more of it.

mod answer;
mod api;
mod pages;

use kit::db::Tx;
use kit::fault::Fault;
use kit::site::Site;
use kit::values;
use kit::web::{Refusal, Stop};
use people::Actor;

use crate::access::{ReadablePost, StewardedPost};
use crate::post::{Kind, MOST_PINS};

const BOOKMARK: &str = "insert into bookmarks (person_id, post_id, at) values ($1, $2, $3) on conflict (person_id, post_id) do nothing";
const UNBOOKMARK: &str = "delete from bookmarks where person_id = $1 and post_id = $2";
const MUTE: &str = "insert into mutes (person_id, post_id) values ($1, $2) on conflict (person_id, post_id) do nothing";
const UNMUTE: &str = "delete from mutes where person_id = $1 and post_id = $2";
const ACKNOWLEDGE: &str = "insert into announcement_reads (post_id, person_id, at) values ($1, $2, $3) on conflict (post_id, person_id) do nothing";
const COUNT_READER: &str =
    "update posts set readers = readers + 1 where id = $1 and state = 'published'";
// The space's row is held, so that two stewards who pin at once are not both the last allowed.
const HOLD_SPACE: &str = "update spaces set last_post_id = last_post_id where id = $1";
const PINNED: &str =
    "select count(*) from posts where space_id = $1 and pinned_at is not null and id <> $2";
const PIN: &str = "update posts set pinned_at = $1 where id = $2 and state = 'published'";

impl ReadablePost {
    /// Keeps the post among the reader's bookmarks, or no longer.
    ///
    /// # Errors
    /// A refusal when it was withdrawn.
    pub async fn bookmark(
        &self,
        site: &Site,
        tx: &mut Tx,
        actor: &Actor,
        keep: bool,
    ) -> Result<(), Stop> {
        if !keep {
            tx.run(UNBOOKMARK, values![actor.person, self.post.id])
                .await?;
            return Ok(());
        }
        if !self.post.stands() {
            return Err(Refusal::conflict("posts-was-withdrawn").into());
        }
        tx.run(BOOKMARK, values![actor.person, self.post.id, site.now()])
            .await?;
        Ok(())
    }

    /// Stops telling the reader what is answered here, or tells them again; nobody else learns of it (requirement R65).
    ///
    /// # Errors
    /// A fault when the database refuses.
    pub async fn mute(&self, tx: &mut Tx, actor: &Actor, mute: bool) -> Result<(), Fault> {
        let statement = if mute { MUTE } else { UNMUTE };
        tx.run(statement, values![actor.person, self.post.id])
            .await
            .map(drop)
    }

    /// Notes that the reader has read the announcement: only how many did is shown, never who.
    ///
    /// # Errors
    /// A refusal when it is no announcement.
    pub async fn acknowledge(&self, site: &Site, tx: &mut Tx, actor: &Actor) -> Result<(), Stop> {
        if self.post.kind != Kind::Announcement || !self.post.stands() {
            return Err(Refusal::conflict("posts-no-announcement").into());
        }
        if tx
            .run(ACKNOWLEDGE, values![self.post.id, actor.person, site.now()])
            .await?
            == 1
        {
            tx.run(COUNT_READER, values![self.post.id]).await?;
        }
        Ok(())
    }
}

impl StewardedPost {
    /// Pins the post on top of its space, or no longer.
    ///
    /// # Errors
    /// A refusal when as many are pinned as may be.
    pub async fn pin(&self, site: &Site, tx: &mut Tx, pin: bool) -> Result<(), Stop> {
        let (post, space) = (self.post.id, self.space.space.id);
        tx.run(HOLD_SPACE, values![space]).await?;
        if pin && tx.one::<i64>(PINNED, values![space, post]).await? >= MOST_PINS {
            return Err(Refusal::conflict("posts-too-many-pins")
                .arg("limit", MOST_PINS)
                .into());
        }
        let at = pin.then(|| site.now());
        tx.run(PIN, values![at, post]).await?;
        let steward = Some(self.space.steward().person.0);
        let kind = if pin { "post.pinned" } else { "post.unpinned" };
        kit::facts::record(site, tx, kind, steward, post.0, Some(space.0)).await?;
        Ok(())
    }
}

/// The routes of what readers do about a post.
pub(crate) fn routes() -> kit::web::Routes {
    kit::web::Routes::new()
        .post("/posts/{id}/bookmark", pages::bookmark)
        .post("/posts/{id}/mute", pages::mute)
        .post("/posts/{id}/acknowledgement", pages::acknowledge)
        .post("/posts/{id}/pin", pages::pin)
        .post("/posts/{id}/answer", pages::choose)
        .api(|| utoipa_axum::routes!(api::bookmark, api::unbookmark))
        .api(|| utoipa_axum::routes!(api::mute, api::unmute))
        .api(|| utoipa_axum::routes!(api::pin, api::unpin))
        .api(|| utoipa_axum::routes!(api::acknowledge))
        .api(|| utoipa_axum::routes!(api::choose, api::choose_none))
}
