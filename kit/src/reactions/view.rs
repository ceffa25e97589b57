//! The row of emojis under a text: one button toggles, and the row answers in its place.

use askama::Template;
use axum::http::HeaderMap;
use axum::response::Response;
use serde::Deserialize;

use super::{Emoji, SET, Summary};
use crate::fault::Fault;
use crate::web::{Refusal, Stop, in_place, see_other, stream, wants_stream};
use crate::words::{Arg, Words};

/// The row of emojis under a text.
#[derive(Template)]
#[template(path = "reactions.html", whitespace = "minimize")]
pub struct ReactionsView {
    words: Words,
    /// What the text's address begins with: `posts`, `comments` …
    folder: &'static str,
    subject: i64,
    given: Vec<Given>,
    /// Whether the reader may react.
    open: bool,
}

#[derive(Debug)]
struct Given {
    emoji: String,
    count: i64,
    mine: bool,
    /// « 👍, 9 réactions dont la vôtre »
    label: String,
}

impl ReactionsView {
    /// The row under the text `/{folder}/{subject}`; `mine` are the emojis the reader gave.
    #[must_use]
    pub fn new(
        words: Words,
        folder: &'static str,
        subject: i64,
        summary: &Summary,
        mine: &[String],
        open: bool,
    ) -> Self {
        let given = summary.iter().map(|count| {
            let is_mine = mine.contains(&count.emoji);
            let key = if is_mine {
                "kit-reaction-mine"
            } else {
                "kit-reaction"
            };
            let args = [
                ("emoji", Arg::Text(count.emoji.clone())),
                ("count", Arg::Number(count.count)),
            ];
            Given {
                emoji: count.emoji.clone(),
                count: count.count,
                mine: is_mine,
                label: words.with(key, &args),
            }
        });
        Self {
            words,
            folder,
            subject,
            given: given.collect(),
            open,
        }
    }

    fn set(&self) -> Vec<(&'static str, &'static str)> {
        SET.into_iter()
            .map(|(emoji, key)| (emoji, self.words.say(key)))
            .collect()
    }

    /// Nothing to show and nothing to do.
    #[must_use]
    pub fn is_bare(&self) -> bool {
        self.given.is_empty() && !self.open
    }

    /// The row alone for a script that asks for it, the page at `address` for everybody else.
    ///
    /// # Errors
    /// A fault when the row cannot be rendered.
    pub fn answer(&self, asked: &HeaderMap, address: &str) -> Result<Response, Stop> {
        if !wants_stream(asked) {
            return Ok(see_other(address));
        }
        let html = self
            .render()
            .map_err(|error| Fault::broken("rendering reactions", error))?;
        let target = format!("reactions-{}", self.subject);
        Ok(stream(in_place(&target, &html)))
    }
}

/// What the form of the row sends: the emoji of the button, or one that was typed.
#[derive(Debug, Deserialize)]
pub struct Choice {
    #[serde(default)]
    emoji: String,
    #[serde(default)]
    other: String,
}

impl Choice {
    /// The emoji that is meant.
    ///
    /// # Errors
    /// A refusal when it is none.
    pub fn emoji(&self) -> Result<Emoji, Refusal> {
        // The Enter key in the field presses the first button of the form: what was typed is meant.
        let typed = if self.other.trim().is_empty() {
            &self.emoji
        } else {
            &self.other
        };
        Emoji::typed(typed)
    }
}
