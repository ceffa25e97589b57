//! What a search found among posts and comments, for whoever may read it.

use std::collections::HashMap;

use kit::clock::Instant;
use kit::db::Tx;
use kit::fault::Fault;
use kit::search::Hit;
use people::Actor;
use people::profiles::card::Card;

use crate::access::{Place, ReadablePost};
use crate::comments::ReadableComment;
use crate::indexing::{COMMENT, POST};
use crate::text;
use people::attachments::{Attachment, Carried};

/// Something that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Its identifier.
    pub id: i64,
    /// Whether it is a comment.
    pub comment: bool,
    /// Its address on this site.
    pub address: String,
    /// The space it is in.
    pub place: Place,
    /// Whoever wrote it.
    pub author: Card,
    /// When it was said.
    pub at: Instant,
    /// Its words without markup, then the names of its files, to be shown in part with what was found marked.
    pub plain: String,
}

/// What the hits are, in their order; what the actor may not read, or was withdrawn since, is left out.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn results(tx: &mut Tx, actor: &Actor, hits: &[Hit]) -> Result<Vec<Found>, Fault> {
    let ids = |kind: &str| -> Vec<i64> {
        hits.iter()
            .filter(|hit| hit.kind == kind)
            .map(|hit| hit.id)
            .collect()
    };
    let comments = ReadableComment::among(tx, actor, &ids(COMMENT)).await?;
    let mut wanted = ids(POST);
    wanted.extend(comments.iter().map(|item| item.comment.post.0));
    wanted.sort_unstable();
    wanted.dedup();
    let posts: HashMap<i64, ReadablePost> = ReadablePost::among(tx, actor, &wanted)
        .await?
        .into_iter()
        .map(|item| (item.post.id.0, item))
        .collect();
    let mut subjects: Vec<_> = posts
        .values()
        .map(|item| (item.post.id.0, item.post.files))
        .collect();
    subjects.extend(
        comments
            .iter()
            .map(|item| (item.comment.id.0, item.comment.files)),
    );
    let carried = Carried::of(tx, &subjects).await?;
    let comments: HashMap<i64, ReadableComment> = comments
        .into_iter()
        .map(|item| (item.comment.id.0, item))
        .collect();
    let found = hits.iter().filter_map(|hit| match hit.kind.as_str() {
        POST => posts
            .get(&hit.id)
            .filter(|item| item.post.stands())
            .map(|item| of_post(item, &carried)),
        COMMENT => {
            let item = comments.get(&hit.id).filter(|item| item.comment.stands())?;
            Some(of_comment(
                item,
                &posts.get(&item.comment.post.0)?.place,
                &carried,
            ))
        }
        _ => None,
    });
    Ok(found.collect())
}

fn of_post(item: &ReadablePost, carried: &Carried) -> Found {
    Found {
        id: item.post.id.0,
        comment: false,
        address: item.post.address(),
        place: item.place.clone(),
        author: item.author.clone(),
        at: item.post.published_at,
        plain: plain(&item.post.body, carried.by(item.post.id.0)),
    }
}

fn of_comment(item: &ReadableComment, place: &Place, carried: &Carried) -> Found {
    Found {
        id: item.comment.id.0,
        comment: true,
        address: item.address(),
        place: place.clone(),
        author: item.author.clone(),
        at: item.comment.published_at,
        plain: plain(&item.comment.body, carried.by(item.comment.id.0)),
    }
}

/// What it was found by: its words, and what its files are called.
fn plain(body: &str, files: &[Attachment]) -> String {
    let mut plain = text::without_people(body).plain;
    for file in files {
        for words in [&file.name, &file.alt]
            .into_iter()
            .filter(|words| !words.is_empty())
        {
            plain.push('\n');
            plain.push_str(words);
        }
    }
    plain
}
