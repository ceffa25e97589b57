//! Files that messages name. Their content is not in an export, and nothing is fetched.

use super::json::{is_true, list, text};
use crate::text::one_line;
use serde_json::Value;

/// A file that a message names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileRef {
    /// Slack's identifier.
    pub id: String,
    /// Its name, or its title.
    pub name: String,
    /// Its media type, as Slack says it.
    pub mimetype: String,
    /// Its size in bytes; 0 when the export does not say.
    pub size: u64,
    /// Where it is in Slack, for somebody who can still sign in there. The access token that
    /// exports put behind `?` is taken off: it would open the file to whoever reads this.
    pub url: Option<String>,
}

/// The files of a message, in its old form (one) and its new one (several). Deleted ones are gone.
pub(super) fn of(item: &Value) -> Vec<FileRef> {
    let old = item.get("file").into_iter();
    let files = list(item, "files")
        .iter()
        .chain(old)
        .filter(|file| file.is_object());
    let there = files.filter(|file| {
        !matches!(
            text(file, &["mode"]).as_str(),
            "tombstone" | "hidden_by_limit"
        )
    });
    there
        .filter(|file| !is_true(file, "is_deleted"))
        .map(read)
        .collect()
}

fn read(file: &Value) -> FileRef {
    let id = text(file, &["id"]);
    let named = [&["name"], &["title"]]
        .into_iter()
        .map(|path| one_line(&text(file, path)))
        .find(|name| !name.is_empty());
    let urls = [&["permalink"], &["url_private"]]
        .into_iter()
        .map(|path| text(file, path));
    FileRef {
        name: named.unwrap_or_else(|| id.clone()),
        mimetype: one_line(&text(file, &["mimetype"])),
        size: file.get("size").and_then(Value::as_u64).unwrap_or(0),
        url: urls.into_iter().find_map(|url| public_part(&url)),
        id,
    }
}

fn public_part(url: &str) -> Option<String> {
    let bare = url.split(['?', '#']).next().unwrap_or_default();
    bare.starts_with("https://").then(|| one_line(bare))
}
