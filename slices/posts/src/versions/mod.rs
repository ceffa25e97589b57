//! What something said before: kept when it is edited, shown to whoever may read it,
//! erased when it is withdrawn.

mod api;
mod differences;
mod pages;

use kit::clock::Instant;
use kit::db::{FromRow, Row, Tx};
use kit::fault::Fault;
use kit::values;
use kit::web::Stop;

use crate::access::ReadablePost;
use crate::comments::ReadableComment;

pub(crate) use differences::{Piece, differences};

const KEEP: &str = "insert into versions (subject_id, version, body, written_at) values ($1, $2, $3, $4) \
     on conflict (subject_id, version) do nothing";
const OF: &str =
    "select version, body, written_at from versions where subject_id = $1 order by version desc";
const ONE: &str =
    "select version, body, written_at from versions where subject_id = $1 and version = $2";
const FORGET: &str = "delete from versions where subject_id = $1";

/// A text as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Version {
    /// Which one, 1 at first.
    pub(crate) number: i64,
    /// What was written, in Markdown.
    pub(crate) body: String,
    /// When.
    pub(crate) written_at: Instant,
}

impl FromRow for Version {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        Ok(Self {
            number: row.next()?,
            body: row.next()?,
            written_at: row.next()?,
        })
    }
}

/// Keeps a text that is being replaced.
pub(crate) async fn keep(
    tx: &mut Tx,
    subject: i64,
    number: i64,
    body: &str,
    written_at: Instant,
) -> Result<(), Fault> {
    tx.run(KEEP, values![subject, number, body, written_at])
        .await
        .map(drop)
}

/// The former texts, newest first.
async fn of(tx: &mut Tx, subject: i64) -> Result<Vec<Version>, Fault> {
    tx.all(OF, values![subject]).await
}

impl ReadablePost {
    /// Everything the post ever said, newest first.
    ///
    /// # Errors
    /// Not found when it was withdrawn: what it said is nobody's any more.
    pub(crate) async fn history(&self, tx: &mut Tx) -> Result<Vec<Version>, Stop> {
        let post = &self.post;
        if !post.stands() {
            return Err(Stop::not_found());
        }
        let newest = Version {
            number: post.version,
            body: post.body.clone(),
            written_at: post.edited_at.unwrap_or(post.published_at),
        };
        Ok(all(tx, post.id.0, newest).await?)
    }
}

impl ReadableComment {
    /// Everything the comment ever said, newest first.
    ///
    /// # Errors
    /// Not found when it was withdrawn: what it said is nobody's any more.
    pub(crate) async fn history(&self, tx: &mut Tx) -> Result<Vec<Version>, Stop> {
        let comment = &self.comment;
        if !comment.stands() {
            return Err(Stop::not_found());
        }
        let newest = Version {
            number: comment.version,
            body: comment.body.clone(),
            written_at: comment.edited_at.unwrap_or(comment.published_at),
        };
        Ok(all(tx, comment.id.0, newest).await?)
    }
}

async fn all(tx: &mut Tx, subject: i64, newest: Version) -> Result<Vec<Version>, Fault> {
    let mut versions = vec![newest];
    versions.extend(of(tx, subject).await?);
    Ok(versions)
}

/// One former text.
pub(crate) async fn one(tx: &mut Tx, subject: i64, number: i64) -> Result<Option<Version>, Fault> {
    tx.first(ONE, values![subject, number]).await
}

/// Erases the former texts.
pub(crate) async fn forget(tx: &mut Tx, subject: i64) -> Result<(), Fault> {
    tx.run(FORGET, values![subject]).await.map(drop)
}

/// The routes of histories.
pub(crate) fn routes() -> kit::web::Routes {
    kit::web::Routes::new()
        .get("/posts/{id}/history", pages::of_post)
        .get("/comments/{id}/history", pages::of_comment)
        .api(|| utoipa_axum::routes!(api::of_post))
        .api(|| utoipa_axum::routes!(api::of_comment))
}

/// How `old` became `new`, in paragraphs: a line break of either text ends one.
pub(crate) fn paragraphs<'t>(old: &'t str, new: &'t str) -> Vec<Vec<Piece<'t>>> {
    let mut paragraphs = vec![Vec::new()];
    for piece in differences(old, new) {
        let (text, side): (&'t str, fn(&'t str) -> Piece<'t>) = match piece {
            Piece::Same(text) => (text, Piece::Same),
            Piece::Gone(text) => (text, Piece::Gone),
            Piece::Come(text) => (text, Piece::Come),
        };
        for (place, line) in text.split('\n').enumerate() {
            if place > 0 {
                paragraphs.push(Vec::new());
            }
            if let Some(paragraph) = paragraphs.last_mut().filter(|_| !line.is_empty()) {
                paragraph.push(side(line));
            }
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs
}
