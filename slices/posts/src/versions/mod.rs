//! What something said before: kept when it is edited, shown to whoever may read it,
//! erased when it is withdrawn.

mod differences;
mod pages;

use kit::clock::Instant;
use kit::db::{FromRow, Row, Tx};
use kit::fault::Fault;
use kit::values;

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
pub(crate) async fn of(tx: &mut Tx, subject: i64) -> Result<Vec<Version>, Fault> {
    tx.all(OF, values![subject]).await
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
