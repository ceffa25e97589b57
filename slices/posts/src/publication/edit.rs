//! Editing: the old text stays in the history, and two edits that cross are both kept.

use kit::clock::Instant;
use kit::db::Tx;
use kit::site::Site;
use kit::values;
use kit::web::{Refusal, Stop};

use crate::access::EditablePost;
use crate::naming::{self, Said};
use crate::{Text, indexing, versions};

const EDIT: &str = "update posts set body = $1, html = $2, excerpt = $3, version = version + 1, edited_at = $4 \
     where id = $5 and version = $6 and state = 'published'";

impl EditablePost {
    /// Gives the post another text, provided that it still says what `version` said.
    ///
    /// # Errors
    /// A conflict when it was edited meanwhile.
    pub async fn edit(&self, site: &Site, tx: &mut Tx, version: i64, text: &Text) -> Result<(), Stop> {
        let post = &self.post;
        if version != post.version {
            return Err(crossed().into());
        }
        if text.body == post.body {
            return Ok(());
        }
        let now = site.now();
        let rendered = &text.rendered;
        let touched = tx.run(EDIT, values![text.body, rendered.html, rendered.excerpt, now, post.id, version]).await?;
        if touched == 0 {
            return Err(crossed().into());
        }
        let written_at: Instant = post.edited_at.unwrap_or(post.published_at);
        versions::keep(tx, post.id.0, version, &post.body, written_at).await?;
        let said = Said { space: post.space, post: post.id, subject: post.id.0, author: post.author };
        naming::rename(site, tx, said, text).await?;
        indexing::put(tx, indexing::POST, said, post.published_at, text).await?;
        let space = self.space.space.id.0;
        kit::facts::record(site, tx, "post.edited", Some(post.author.0), post.id.0, Some(space)).await?;
        Ok(())
    }
}

/// Two edits crossed: said so, and shown with both texts.
pub(crate) fn crossed() -> Refusal {
    Refusal::conflict("posts-edits-crossed").on("body")
}
