//! Publishing: the post, what it names, its place in the index and in its space, all or nothing.

use kit::db::Tx;
use kit::site::Site;
use kit::values;
use kit::web::{Refusal, Stop};
use spaces::access::WritableSpace;
use spaces::activity;

use crate::naming::{self, Said};
use crate::post::{Kind, SECOND_THOUGHTS};
use crate::{PostId, Text, indexing};
use people::attachments::{self, Attached};

const INSERT: &str = "insert into posts (id, space_id, author_id, kind, state, body, html, excerpt, version, \
       published_at, settled_at, comments, reactions, readers, files) \
     values ($1, $2, $3, $4, 'published', $5, $6, $7, 1, $8, $9, 0, '', 0, $10)";

/// Something about to be said.
#[derive(Debug, Clone, Copy)]
pub struct Draft<'d> {
    /// What sort of post it is.
    pub kind: Kind,
    /// What it says, ready to be kept.
    pub text: &'d Text,
    /// The files that go with it.
    pub files: &'d [Attached],
    /// Whether its author gets a few seconds to take it back. A program needs none: it has thought.
    pub second_thoughts: bool,
}

/// Publishes in a space, and records `post.published`.
///
/// # Errors
/// A refusal when an announcement comes from somebody who is no steward, or a file is not theirs.
pub async fn publish(
    site: &Site,
    tx: &mut Tx,
    space: &WritableSpace,
    draft: Draft<'_>,
) -> Result<PostId, Stop> {
    let author = space.writer().person;
    if draft.kind == Kind::Announcement && !space.membership.steward {
        return Err(Refusal::forbidden("posts-stewards-announce")
            .on("kind")
            .into());
    }
    let id = PostId(site.new_id());
    let now = site.now();
    let settled = now.plus(if draft.second_thoughts {
        SECOND_THOUGHTS
    } else {
        0
    });
    let Text { body, rendered, .. } = draft.text;
    tx.run(
        INSERT,
        values![
            id,
            space.space.id,
            author,
            draft.kind,
            body,
            rendered.html,
            rendered.excerpt,
            now,
            settled,
            draft.files.len()
        ],
    )
    .await?;
    let names = attachments::bind(tx, crate::carried::carrier(id.0), author, draft.files).await?;
    let said = Said {
        space: space.space.id,
        post: id,
        subject: id.0,
        author,
    };
    naming::keep(site, tx, said, draft.text, settled).await?;
    indexing::put(tx, indexing::POST, said, now, draft.text, &names).await?;
    activity::published(tx, space.space.id, id.0, author).await?;
    kit::facts::record(
        site,
        tx,
        "post.published",
        Some(author.0),
        id.0,
        Some(space.space.id.0),
    )
    .await?;
    Ok(id)
}
