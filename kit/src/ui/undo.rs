//! The few seconds after sending, on the page: what can still be taken back.

use askama::Template;

use crate::clock::Instant;
use crate::words::Words;

/// The button that takes back what was just sent.
#[derive(Template)]
#[template(path = "undo.html", whitespace = "minimize")]
pub struct UndoView {
    /// The reader's language.
    pub words: Words,
    /// Where it goes, and where the text is on the page that gives it back.
    pub action: String,
    /// Until when it can be taken back.
    pub until: Instant,
    /// What was sent.
    pub sentence: String,
}
