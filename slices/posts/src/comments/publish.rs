//! Commenting, and changing a comment's text.

use kit::clock::Instant;
use kit::db::Tx;
use kit::facts;
use kit::site::Site;
use kit::values;
use kit::web::{Refusal, Stop};

use super::access::EditableComment;
use crate::access::WritablePost;
use crate::naming::{self, Said};
use crate::post::SECOND_THOUGHTS;
use crate::publication::crossed;
use crate::{CommentId, Text, indexing, versions};
use people::attachments::{self, Attached, Leftover};

const COUNT: &str =
    "update posts set comments = comments + 1 where id = $1 and state = 'published'";
const INSERT: &str = "insert into comments (id, post_id, author_id, state, body, html, version, published_at, settled_at, reactions, files) \
     values ($1, $2, $3, 'published', $4, $5, 1, $6, $7, '', $8)";
const EDIT: &str = "update comments set body = $1, html = $2, version = version + 1, edited_at = $3, files = $6 \
     where id = $4 and version = $5 and state = 'published'";
const REFILE: &str = "update comments set files = $1, edited_at = $2 where id = $3 and version = $4 and state = 'published'";

/// Something about to be said under a post.
#[derive(Debug, Clone, Copy)]
pub struct Remark<'d> {
    /// What it says, ready to be kept.
    pub text: &'d Text,
    /// The files that go with it.
    pub files: &'d [Attached],
    /// Whether its author gets a few seconds to take it back.
    pub second_thoughts: bool,
}

impl WritablePost {
    /// Says something under the post, and records `comment.published` once it is settled.
    ///
    /// # Errors
    /// A refusal when the post was withdrawn meanwhile, or a file is not the author's.
    pub async fn comment(
        &self,
        site: &Site,
        tx: &mut Tx,
        remark: Remark<'_>,
    ) -> Result<CommentId, Stop> {
        let author = self.space.writer().person;
        if tx.run(COUNT, values![self.post.id]).await? == 0 {
            return Err(Refusal::conflict("posts-was-withdrawn").into());
        }
        let id = CommentId(site.new_id());
        let now = site.now();
        let settled = now.plus(if remark.second_thoughts {
            SECOND_THOUGHTS
        } else {
            0
        });
        let Text { body, rendered, .. } = remark.text;
        tx.run(
            INSERT,
            values![
                id,
                self.post.id,
                author,
                body,
                rendered.html,
                now,
                settled,
                remark.files.len()
            ],
        )
        .await?;
        let names =
            attachments::bind(tx, crate::carried::carrier(id.0), author, remark.files).await?;
        let said = Said {
            space: self.post.space,
            post: self.post.id,
            subject: id.0,
            author,
        };
        naming::keep(site, tx, said, remark.text, settled).await?;
        indexing::put(tx, indexing::COMMENT, said, now, remark.text, &names).await?;
        facts::record_for(
            site,
            tx,
            "comment.published",
            Some(author.0),
            id.0,
            Some(self.post.id.0),
            settled,
        )
        .await?;
        Ok(id)
    }
}

impl EditableComment {
    /// Gives the comment another text, provided that it still says what `version` said, and
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
        let comment = &self.comment;
        if version != comment.version {
            return Err(crossed().into());
        }
        let carrier = crate::carried::carrier(comment.id.0);
        let rebound = attachments::rebind(tx, carrier, comment.author, files).await?;
        let reworded = text.body != comment.body;
        if !reworded && !rebound.touched {
            return Ok(rebound.leftover);
        }
        let said = Said {
            space: self.post.post.space,
            post: comment.post,
            subject: comment.id.0,
            author: comment.author,
        };
        let count = files.map_or(comment.files, |files| {
            i64::try_from(files.len()).unwrap_or(i64::MAX)
        });
        if reworded {
            if tx
                .run(
                    EDIT,
                    values![
                        text.body,
                        text.rendered.html,
                        site.now(),
                        comment.id,
                        version,
                        count
                    ],
                )
                .await?
                == 0
            {
                return Err(crossed().into());
            }
            let written_at: Instant = comment.edited_at.unwrap_or(comment.published_at);
            versions::keep(tx, comment.id.0, version, &comment.body, written_at).await?;
            naming::rename(site, tx, said, text).await?;
        } else if rebound.changed
            && tx
                .run(REFILE, values![count, site.now(), comment.id, version])
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
        indexing::put(
            tx,
            indexing::COMMENT,
            said,
            comment.published_at,
            text,
            &names,
        )
        .await?;
        kit::facts::record(
            site,
            tx,
            "comment.edited",
            Some(comment.author.0),
            comment.id.0,
            Some(comment.post.0),
        )
        .await?;
        Ok(rebound.leftover)
    }
}
