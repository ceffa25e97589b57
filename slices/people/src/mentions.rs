//! Names in a text: where they lead, and how a text that calls its reader shows it.
//!
//! Whoever renders a text has looked up before whom it may call there; this knows only how a
//! name is shown once that is settled.

use std::collections::HashMap;

use kit::markup::{self, Links, Rendered};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use crate::PersonId;

/// Where names lead: people to their pages, tags to what was said under them.
#[derive(Debug, Clone, Copy)]
pub struct Named<'p> {
    /// Those who may be called, by their handles.
    pub people: &'p HashMap<String, PersonId>,
    /// The address that a tag ends: `/search?q=`.
    pub tags: &'static str,
}

impl Links for Named<'_> {
    fn mention(&self, handle: &str) -> Option<(String, String)> {
        self.people
            .contains_key(handle)
            .then(|| (format!("/people/{handle}"), format!("@{handle}")))
    }

    fn tag(&self, tag: &str) -> String {
        let tag = utf8_percent_encode(tag, NON_ALPHANUMERIC);
        format!("{}%23{tag}", self.tags)
    }
}

impl Named<'_> {
    /// The text rendered, and whom it calls.
    #[must_use]
    pub fn render(&self, body: &str) -> (Rendered, Vec<PersonId>) {
        let rendered = markup::render(body, self);
        let called = rendered
            .mentions
            .iter()
            .filter_map(|handle| self.people.get(handle))
            .copied()
            .collect();
        (rendered, called)
    }
}

/// A text as it is kept: one kind of line end, no sign that an engine refuses, no blank end.
#[must_use]
pub fn tidied(body: &str) -> String {
    body.replace("\r\n", "\n")
        .replace('\0', "\u{fffd}")
        .trim_end()
        .to_owned()
}

/// Marks the mentions of the reader in a rendered text, which is the same for everybody else.
#[must_use]
pub fn for_reader(html: &str, handle: &str) -> Option<String> {
    let everybody = format!("<a class=\"mention\" href=\"/people/{handle}\"");
    // Most texts call nobody, and a short pattern is found many times faster.
    let calls = html.contains("class=\"mention\"") && html.contains(&everybody);
    calls.then(|| {
        html.replace(
            &everybody,
            &format!("<a class=\"mention me\" href=\"/people/{handle}\""),
        )
    })
}
