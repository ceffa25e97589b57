//! The files of what a page shows, in one statement for all of it.

use std::collections::HashMap;

use crate::PersonId;
use kit::db::Tx;
use kit::fault::Fault;
use kit::values;

use super::attachment::attachment_columns;
use super::{Attached, Attachment, AttachmentId};

const CARRIED: &str = concat!(
    "select sent.place, ",
    attachment_columns!(),
    " from attachments sent where sent.subject_id in ({ids})"
);
const OWN: &str = concat!(
    "select ",
    attachment_columns!(),
    " from attachments sent where sent.owner_id = $1 and sent.id in ({ids})"
);
const NAMES: &str = "select name, alt from attachments where subject_id = $1 order by place, id";

struct Placed {
    place: i64,
    attachment: Attachment,
}

impl kit::db::FromRow for Placed {
    fn from_row(row: &mut kit::db::Row<'_>) -> Result<Self, Fault> {
        Ok(Self {
            place: row.next()?,
            attachment: Attachment::from_row(row)?,
        })
    }
}

/// The files of several things said.
#[derive(Debug, Clone, Default)]
pub struct Carried(HashMap<i64, Vec<Attachment>>);

impl Carried {
    /// The files of those among the subjects that have any: pairs of a subject and
    /// how many files it has. Nothing is asked when none has. The subjects were found readable before.
    ///
    /// # Errors
    /// A fault when the database cannot be read.
    pub async fn of(tx: &mut Tx, subjects: &[(i64, i64)]) -> Result<Self, Fault> {
        let with_files: Vec<i64> = subjects
            .iter()
            .filter(|(_, files)| *files > 0)
            .map(|(subject, _)| *subject)
            .collect();
        let mut found: Vec<Placed> = tx.all_in(CARRIED, values![], &with_files).await?;
        found.sort_by_key(|placed| (placed.place, placed.attachment.id));
        let mut carried: HashMap<i64, Vec<Attachment>> = HashMap::new();
        for Placed { attachment, .. } in found {
            if let Some(subject) = attachment.subject {
                carried.entry(subject).or_default().push(attachment);
            }
        }
        Ok(Self(carried))
    }

    /// The files of one of them, in their order.
    #[must_use]
    pub fn by(&self, subject: i64) -> &[Attachment] {
        self.0.get(&subject).map_or(&[], Vec::as_slice)
    }
}

/// One's own files among those a form names, with the descriptions it gives: to show the form again.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn among(
    tx: &mut Tx,
    owner: PersonId,
    named: &[Attached],
) -> Result<Vec<Attachment>, Fault> {
    let ids: Vec<i64> = named.iter().map(|file| file.id.0).collect();
    let found: Vec<Attachment> = tx.all_in(OWN, values![owner], &ids).await?;
    let mut found: HashMap<AttachmentId, Attachment> =
        found.into_iter().map(|file| (file.id, file)).collect();
    let in_order = named.iter().filter_map(|named| {
        let mut file = found.remove(&named.id)?;
        if let Some(alt) = &named.alt {
            file.alt.clone_from(alt);
        }
        Some(file)
    });
    Ok(in_order.collect())
}

/// The names and descriptions of the files of a subject: by these they are found.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn named(tx: &mut Tx, subject: i64) -> Result<String, Fault> {
    let names: Vec<(String, String)> = tx.all(NAMES, values![subject]).await?;
    let mut text = String::new();
    for (name, alt) in names {
        text.push_str(&name);
        text.push('\n');
        if !alt.is_empty() {
            text.push_str(&alt);
            text.push('\n');
        }
    }
    Ok(text)
}
