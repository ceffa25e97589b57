//! The members of a workspace.

use super::json::{is_true, some_text, text};
use crate::text::one_line;
use serde_json::Value;

/// Slack's own robot: absent from many exports, and never said to be a robot.
pub(super) const SLACKBOT: &str = "USLACKBOT";

/// A member of the workspace. Pictures stay where they are: nothing is fetched.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct User {
    /// Slack's identifier, stable from one export to the next: `U…` or `W…`.
    pub id: String,
    /// The name used in mentions of old; unique in a workspace.
    pub handle: String,
    /// The whole name, or the handle when there is none.
    pub real_name: String,
    /// The name shown beside messages; may be empty.
    pub display_name: String,
    /// The address, in lower case; exports often leave it out.
    pub email: Option<String>,
    /// The title.
    pub title: Option<String>,
    /// The telephone.
    pub phone: Option<String>,
    /// The time zone: `Europe/Paris`.
    pub time_zone: Option<String>,
    /// The account was closed.
    pub is_deleted: bool,
    /// An application, not a person.
    pub is_bot: bool,
    /// A guest, of one channel or of several.
    pub is_guest: bool,
}

impl User {
    /// Reads a record of `users.json`; `None` without an identifier.
    pub(super) fn read(record: &Value) -> Option<Self> {
        let id = some_text(record, &["id"]).filter(|id| is_identifier(id))?;
        let field = |paths: &[&[&str]]| {
            paths
                .iter()
                .map(|path| one_line(&text(record, path)))
                .find(|text| !text.is_empty())
        };
        let handle =
            field(&[&["name"], &["profile", "display_name"]]).unwrap_or_else(|| id.to_lowercase());
        Some(Self {
            is_deleted: is_true(record, "deleted"),
            is_bot: is_true(record, "is_bot") || id == SLACKBOT,
            is_guest: is_true(record, "is_restricted") || is_true(record, "is_ultra_restricted"),
            real_name: field(&[
                &["profile", "real_name"],
                &["real_name"],
                &["profile", "display_name"],
            ])
            .unwrap_or_else(|| handle.clone()),
            display_name: field(&[&["profile", "display_name"]]).unwrap_or_default(),
            email: field(&[&["profile", "email"]])
                .map(|email| email.to_lowercase())
                .filter(|email| email.contains('@')),
            title: field(&[&["profile", "title"]]),
            phone: field(&[&["profile", "phone"]]),
            time_zone: field(&[&["tz"]]),
            handle,
            id,
        })
    }

    /// The name people know them by.
    #[must_use]
    pub fn shown_name(&self) -> &str {
        if self.real_name.is_empty() {
            &self.handle
        } else {
            &self.real_name
        }
    }
}

/// Letters and figures only: identifiers go into keys and into names of folders.
pub(super) fn is_identifier(text: &str) -> bool {
    !text.is_empty() && text.len() <= 40 && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}
