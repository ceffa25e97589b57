//! Files with what they go with: bound in the transaction that publishes it, changed
//! when it is edited, let go when it is withdrawn.

use crate::PersonId;
use kit::clock::Instant;
use kit::db::Tx;
use kit::fault::Fault;
use kit::site::Site;
use kit::values;
use kit::web::{Refusal, Stop};

use super::AttachmentId;
use super::listing::named;
use super::taking::described;

/// How many files may go with one thing.
pub const MOST_FILES: usize = 10;

// Only one's own files, and only those that belong to nothing yet.
const BIND: &str = "update attachments set door = $1, subject_id = $2, place = $3, alt = coalesce($4, alt) \
     where id = $5 and owner_id = $6 and subject_id is null";
const KEEP: &str = "update attachments set place = $1, alt = coalesce($2, alt) where id = $3";
const OF: &str = "select id, place, alt from attachments where subject_id = $1 order by place, id";
// They wait again, as long as if they had just come.
const UNBIND: &str =
    "update attachments set door = null, subject_id = null, created_at = $2 where subject_id = $1";
const RELEASE: &str = "delete from attachments where subject_id = $1 returning file, thumbnail";
const REMOVE: &str = "delete from attachments where id in ({ids}) returning file, thumbnail";

/// A file that was sent before, to go with what is said now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attached {
    /// Its identifier.
    pub id: AttachmentId,
    /// What an image shows, in words, when they are given now.
    pub alt: Option<String>,
}

impl Attached {
    /// Files by the identifiers a program gives; one that cannot be read names no file and is refused when bound.
    #[must_use]
    pub fn named(ids: &[String]) -> Vec<Self> {
        ids.iter()
            .map(|id| Self {
                id: AttachmentId(id.parse().unwrap_or(0)),
                alt: None,
            })
            .collect()
    }
}

/// What files are bound to.
#[derive(Debug, Clone, Copy)]
pub struct Carrier {
    /// The name of the [`super::Door`] they are handed out through.
    pub door: &'static str,
    /// What they go with: of one sequence, whatever it is.
    pub subject: i64,
}

/// Bytes that no row points to any more, to be deleted once that is certain: after the commit.
#[derive(Debug, Default)]
#[must_use = "files nobody points to should be deleted after the commit"]
pub struct Leftover(pub(super) Vec<String>);

impl Leftover {
    pub(super) fn of(file: String) -> Self {
        Self(vec![file])
    }

    pub(super) fn extend(&mut self, files: impl IntoIterator<Item = String>) {
        self.0.extend(files);
    }

    /// Deletes them. What fails stays as a file nobody can ask for, until the next sweep.
    pub async fn delete(self, site: &Site) {
        for file in self.0 {
            if let Err(fault) = site.files.delete(&file).await {
                tracing::warn!(%fault, "deleting an attachment");
            }
        }
    }
}

impl From<Vec<(String, Option<String>)>> for Leftover {
    fn from(rows: Vec<(String, Option<String>)>) -> Self {
        Self(
            rows.into_iter()
                .flat_map(|(file, thumbnail)| [Some(file), thumbnail])
                .flatten()
                .collect(),
        )
    }
}

/// What became of the files of something that was edited.
#[derive(Debug, Default)]
pub struct Rebound {
    /// Whether files came or went.
    pub changed: bool,
    /// Whether that, their order or what they are said to show changed.
    pub touched: bool,
    /// What was taken away.
    pub leftover: Leftover,
}

/// Binds the files in their order; the words they are found by.
///
/// # Errors
/// A refusal when there are too many, or one is not there, not the owner's, or already bound.
pub async fn bind(
    tx: &mut Tx,
    carrier: Carrier,
    owner: PersonId,
    files: &[Attached],
) -> Result<String, Stop> {
    refuse_many(files.len())?;
    for (place, file) in files.iter().enumerate() {
        bind_one(tx, carrier, owner, place, file).await?;
    }
    Ok(if files.is_empty() {
        String::new()
    } else {
        named(tx, carrier.subject).await?
    })
}

async fn bind_one(
    tx: &mut Tx,
    carrier: Carrier,
    owner: PersonId,
    place: usize,
    file: &Attached,
) -> Result<(), Stop> {
    let alt = file.alt.as_deref().map(described);
    if tx
        .run(
            BIND,
            values![carrier.door, carrier.subject, place, alt, file.id, owner],
        )
        .await?
        == 0
    {
        return Err(Refusal::invalid("people-file-unknown").on("files").into());
    }
    Ok(())
}

/// More than may go with one thing.
///
/// # Errors
/// A refusal on the field `files`.
pub fn refuse_many(count: usize) -> Result<(), Refusal> {
    if count <= MOST_FILES {
        return Ok(());
    }
    let limit = i64::try_from(MOST_FILES).unwrap_or(i64::MAX);
    Err(Refusal::invalid("people-too-many-files")
        .arg("limit", limit)
        .on("files"))
}

/// Leaves exactly these files with what was edited, in this order: some stay, some come, some go.
/// Without a list they all stay.
///
/// # Errors
/// As [`bind`].
pub async fn rebind(
    tx: &mut Tx,
    carrier: Carrier,
    owner: PersonId,
    files: Option<&[Attached]>,
) -> Result<Rebound, Stop> {
    let Some(files) = files else {
        return Ok(Rebound::default());
    };
    refuse_many(files.len())?;
    let before: Vec<(AttachmentId, i64, String)> = tx.all(OF, values![carrier.subject]).await?;
    let (mut changed, mut touched) = (false, false);
    for (place, file) in files.iter().enumerate() {
        let Some((_, stood, said)) = before.iter().find(|(id, ..)| *id == file.id) else {
            bind_one(tx, carrier, owner, place, file).await?;
            changed = true;
            continue;
        };
        let alt = file.alt.as_deref().map(described);
        let same =
            usize::try_from(*stood) == Ok(place) && alt.as_ref().is_none_or(|alt| alt == said);
        if !same {
            tx.run(KEEP, values![place, alt, file.id]).await?;
            touched = true;
        }
    }
    let gone: Vec<i64> = before
        .iter()
        .filter(|(id, ..)| files.iter().all(|file| file.id != *id))
        .map(|(id, ..)| id.0)
        .collect();
    let leftover: Vec<(String, Option<String>)> = tx.all_in(REMOVE, values![], &gone).await?;
    changed |= !gone.is_empty();
    Ok(Rebound {
        changed,
        touched: touched || changed,
        leftover: leftover.into(),
    })
}

/// Lets the files wait again, for whoever takes back what they went with to say it better; they, in their order.
///
/// # Errors
/// A fault when the database refuses.
pub async fn unbind(tx: &mut Tx, carrier: Carrier, now: Instant) -> Result<Vec<Attached>, Fault> {
    let files: Vec<(AttachmentId, i64, String)> = tx.all(OF, values![carrier.subject]).await?;
    if !files.is_empty() {
        tx.run(UNBIND, values![carrier.subject, now]).await?;
    }
    let files = files.into_iter();
    Ok(files
        .map(|(id, _, alt)| Attached { id, alt: Some(alt) })
        .collect())
}

/// Takes the files away from what is withdrawn: nobody can ask for them from the commit on.
///
/// # Errors
/// A fault when the database refuses.
pub async fn release(tx: &mut Tx, carrier: Carrier) -> Result<Leftover, Fault> {
    let gone: Vec<(String, Option<String>)> = tx.all(RELEASE, values![carrier.subject]).await?;
    Ok(gone.into())
}
