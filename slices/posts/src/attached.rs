//! The files that come with something said: bound to it in the transaction that publishes it.

use kit::db::{Tx, Value};
use kit::fault::Fault;
use kit::values;
use kit::web::{Refusal, Stop};
use people::PersonId;

/// How many files one post or comment may carry.
pub const MOST_FILES: usize = 10;

// Only one's own files, and only those that belong to nothing yet.
const BIND: &str = "update attachments set post_id = $1, comment_id = $2, place = $3, alt = coalesce($4, alt) \
     where id = $5 and owner_id = $6 and post_id is null and comment_id is null";
const UNBIND_POST: &str = "update attachments set post_id = null where post_id = $1";
const UNBIND_COMMENT: &str = "update attachments set comment_id = null where comment_id = $1";

/// A file that was sent before, to go with what is said now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attached {
    /// Its identifier.
    pub id: i64,
    /// What an image shows, in words, when they are given now.
    pub alt: Option<String>,
}

impl Attached {
    /// Files by the identifiers a program gives; one that cannot be read names no file and is refused when bound.
    #[must_use]
    pub fn named(ids: &[String]) -> Vec<Self> {
        ids.iter().map(|id| Self { id: id.parse().unwrap_or(0), alt: None }).collect()
    }
}

/// What files are bound to.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Carrier {
    Post(i64),
    Comment(i64),
}

/// Binds the files in their order.
///
/// # Errors
/// A refusal when there are too many, or one is not there, not the owner's, or already bound.
pub(crate) async fn bind(tx: &mut Tx, carrier: Carrier, owner: PersonId, files: &[Attached]) -> Result<(), Stop> {
    if files.len() > MOST_FILES {
        let limit = i64::try_from(MOST_FILES).unwrap_or(i64::MAX);
        return Err(Refusal::invalid("posts-too-many-files").arg("limit", limit).on("files").into());
    }
    let (post, comment) = match carrier {
        Carrier::Post(post) => (Value::Int(post), Value::Null),
        Carrier::Comment(comment) => (Value::Null, Value::Int(comment)),
    };
    for (place, file) in files.iter().enumerate() {
        if tx.run(BIND, values![post, comment, place, file.alt, file.id, owner]).await? == 0 {
            return Err(Refusal::invalid("posts-file-unknown").on("files").into());
        }
    }
    Ok(())
}

/// Lets go of the files: they belong to nothing again, and go with the other files nobody points to.
pub(crate) async fn unbind(tx: &mut Tx, carrier: Carrier) -> Result<(), Fault> {
    match carrier {
        Carrier::Post(post) => tx.run(UNBIND_POST, values![post]).await.map(drop),
        Carrier::Comment(comment) => tx.run(UNBIND_COMMENT, values![comment]).await.map(drop),
    }
}
