//! Editing: the old text stays in the history, and two edits that cross are both kept.

use kit::clock::Instant;
use kit::db::Tx;
use kit::site::Site;
use kit::values;
use kit::web::{Refusal, Stop};

use crate::access::EditablePost;
use crate::naming::{self, Said};
use crate::{Text, indexing, versions};
use people::attachments::{self, Attached, Leftover};

const EDIT: &str = "update posts set body = $1, html = $2, excerpt = $3, version = version + 1, edited_at = $4, files = $7 \
     where id = $5 and version = $6 and state = 'published'";
const REFILE: &str = "update posts set files = $1, edited_at = $2 where id = $3 and version = $4 and state = 'published'";

impl EditablePost {
    /// Gives the post another text, provided that it still says what `version` said, and
    /// leaves these files with it, or those it has. What is left of files it loses is to be
    /// deleted after the commit.
    ///
    /// # Errors
    /// A conflict when it was edited meanwhile, a refusal when a file is not the author's.
    #[expect(
        clippy::too_many_lines,
        reason = "one act told in its order; its calls, not its thoughts, are long"
    )]
    pub async fn edit(
        &self,
        site: &Site,
        tx: &mut Tx,
        version: i64,
        text: &Text,
        files: Option<&[Attached]>,
    ) -> Result<Leftover, Stop> {
        let post = &self.post;
        if version != post.version {
            return Err(crossed().into());
        }
        let carrier = crate::carried::carrier(post.id.0);
        let rebound = attachments::rebind(tx, carrier, post.author, files).await?;
        let reworded = text.body != post.body;
        if !reworded && !rebound.touched {
            return Ok(rebound.leftover);
        }
        let said = Said {
            space: post.space,
            post: post.id,
            subject: post.id.0,
            author: post.author,
        };
        let count = files.map_or(post.files, |files| {
            i64::try_from(files.len()).unwrap_or(i64::MAX)
        });
        if reworded {
            let (rendered, now) = (&text.rendered, site.now());
            if tx
                .run(
                    EDIT,
                    values![
                        text.body,
                        rendered.html,
                        rendered.excerpt,
                        now,
                        post.id,
                        version,
                        count
                    ],
                )
                .await?
                == 0
            {
                return Err(crossed().into());
            }
            let written_at: Instant = post.edited_at.unwrap_or(post.published_at);
            versions::keep(tx, post.id.0, version, &post.body, written_at).await?;
            naming::rename(site, tx, said, text).await?;
        } else if rebound.changed
            && tx
                .run(REFILE, values![count, site.now(), post.id, version])
                .await?
                == 0
        {
            return Err(crossed().into());
        }
        let names = if count > 0 {
            attachments::named(tx, carrier.subject).await?
        } else {
            String::new()
        };
        indexing::put(tx, indexing::POST, said, post.published_at, text, &names).await?;
        let space = self.space.space.id.0;
        kit::facts::record(
            site,
            tx,
            "post.edited",
            Some(post.author.0),
            post.id.0,
            Some(space),
        )
        .await?;
        Ok(rebound.leftover)
    }
}

/// Two edits crossed: said so, and shown with both texts.
pub(crate) fn crossed() -> Refusal {
    Refusal::conflict("posts-edits-crossed").on("body")
}
