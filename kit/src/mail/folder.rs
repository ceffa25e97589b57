//! Letters in a folder, a file each: how development and the demonstration look at mail.
//!
//! The name of a file says whose letter it is, so that each is shown to its receiver alone.

use std::path::{Path, PathBuf};

use mail_parser::MessageParser;

use super::Trouble;
use crate::clock::{Instant, SECOND};

/// A letter in the folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// What it is about.
    pub subject: String,
    /// When it was written.
    pub at: Instant,
    /// What it says.
    pub text: String,
}

/// Written beside and then renamed: whoever looks into the folder never sees half a letter.
pub(super) async fn put(
    folder: &Path,
    bytes: &[u8],
    (id, receiver): (i64, i64),
) -> Result<(), Trouble> {
    let put = async {
        tokio::fs::create_dir_all(folder).await?;
        let whole = folder.join(format!("{id}-{receiver}.eml"));
        let half = whole.with_extension("part");
        tokio::fs::write(&half, bytes).await?;
        tokio::fs::rename(&half, &whole).await
    };
    put.await
        .map_err(|error: std::io::Error| Trouble::Away(error.to_string()))
}

/// The newest letters to one receiver, newest first; none when the folder cannot be read.
pub async fn kept(folder: &Path, receiver: i64, most: usize) -> Vec<Kept> {
    let mut files = theirs(folder, receiver).await;
    files.sort_unstable_by(|one, other| other.cmp(one));
    files.truncate(most);
    let mut letters = Vec::with_capacity(files.len());
    for (_, file) in files {
        // It may have been deleted meanwhile: then it is not shown.
        if let Ok(bytes) = tokio::fs::read(&file).await {
            letters.extend(read(&bytes));
        }
    }
    letters
}

async fn theirs(folder: &Path, receiver: i64) -> Vec<(i64, PathBuf)> {
    let ending = format!("-{receiver}.eml");
    let mut files = Vec::new();
    let Ok(mut entries) = tokio::fs::read_dir(folder).await else {
        return files;
    };
    while let Ok(Some(entry)) = entries.next_entry().await {
        let name = entry.file_name();
        let number = name.to_str().and_then(|name| name.strip_suffix(&ending));
        if let Some(id) = number.and_then(|number| number.parse().ok()) {
            files.push((id, entry.path()));
        }
    }
    files
}

fn read(bytes: &[u8]) -> Option<Kept> {
    let message = MessageParser::default().parse(bytes)?;
    let at = message
        .date()
        .map_or(0, mail_parser::DateTime::to_timestamp);
    Some(Kept {
        subject: message.subject().unwrap_or_default().to_owned(),
        at: Instant(at.saturating_mul(SECOND)),
        text: message.body_text(0).unwrap_or_default().into_owned(),
    })
}
