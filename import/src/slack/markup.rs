//! What a message says, between Slack's two notations and Markdown: blocks of runs of text.

use super::json::text;
use super::users::User;
use serde_json::Value;
use std::collections::HashMap;

/// Who a person is here and where a channel went, for whoever imports into a house of their own.
pub trait Resolver {
    /// The handle, without `@`, of the person who was this Slack user.
    fn person(&self, user_id: &str) -> Option<String>;
    /// The slug of the space that was this Slack channel.
    fn space(&self, channel_id: &str) -> Option<String>;
}

/// How a run is written.
#[expect(
    clippy::struct_excessive_bools,
    reason = "four marks that combine freely, as both notations have them"
)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Style {
    pub bold: bool,
    pub italic: bool,
    pub strike: bool,
    pub code: bool,
}

/// What a run is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// Words, exactly as they were read; never a line end.
    Text(String),
    Link {
        url: String,
        label: String,
    },
    /// Somebody's handle here.
    Mention(String),
    Space {
        slug: String,
        name: String,
    },
    /// Unicode.
    Emoji(String),
    LineEnd,
}

/// A piece in its style.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Run {
    pub piece: Piece,
    pub style: Style,
}

/// An item of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Item {
    /// 0 for the outermost list.
    pub depth: usize,
    /// The number it would begin with, for a numbered list.
    pub number: Option<u64>,
    pub runs: Vec<Run>,
}

/// A block of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Block {
    Paragraph(Vec<Run>),
    Quote(Vec<Block>),
    List(Vec<Item>),
    Code(String),
}

/// What the two readers need to know of the workspace and of the house.
pub(super) struct Context<'c> {
    pub resolver: &'c dyn Resolver,
    pub users: &'c HashMap<String, User>,
    pub channels: &'c HashMap<String, String>,
}

impl Style {
    /// This style and that of one more of Slack's signs.
    pub(super) fn with(self, sign: char) -> Self {
        match sign {
            '*' => Self { bold: true, ..self },
            '_' => Self {
                italic: true,
                ..self
            },
            '~' => Self {
                strike: true,
                ..self
            },
            '`' => Self { code: true, ..self },
            _ => self,
        }
    }
}

impl Run {
    pub(super) fn plain(piece: Piece) -> Self {
        Self {
            piece,
            style: Style::default(),
        }
    }
}

/// Adds words to runs: line ends become pieces of their own, invisible trickery goes.
pub(super) fn push_text(runs: &mut Vec<Run>, words: &str, style: Style) {
    let unified = words.replace("\r\n", "\n");
    for (rank, line) in unified
        .split(['\n', '\r', '\u{2028}', '\u{2029}', '\u{b}', '\u{c}'])
        .enumerate()
    {
        if rank > 0 {
            runs.push(Run::plain(Piece::LineEnd));
        }
        let line: String = line.chars().filter(|c| is_shown(*c)).collect();
        if line.is_empty() {
            continue;
        }
        // Neighbours of one style are one run: marks never open and close between them.
        match runs.last_mut() {
            Some(Run {
                piece: Piece::Text(known),
                style: last,
            }) if *last == style => known.push_str(&line),
            _ => runs.push(Run {
                piece: Piece::Text(line),
                style,
            }),
        }
    }
}

fn is_shown(c: char) -> bool {
    c == '\t' || !c.is_control() && !matches!(c, '\u{202A}'..='\u{202E}' | '\u{FEFF}')
}

impl Context<'_> {
    /// A mention of a person: their handle here, else the name they had there.
    pub(super) fn person(&self, id: &str, label: Option<&str>, style: Style) -> Run {
        if let Some(handle) = self.resolver.person(id).filter(|handle| !handle.is_empty()) {
            return Run {
                piece: Piece::Mention(handle),
                style,
            };
        }
        let known = self.users.get(id).map(User::shown_name);
        let name = known
            .or(label.filter(|label| !label.is_empty()))
            .unwrap_or(id);
        Run {
            piece: Piece::Text(at(name)),
            style,
        }
    }

    /// A reference to a channel: a link to its space, else its name.
    pub(super) fn channel(&self, id: &str, label: Option<&str>, style: Style) -> Run {
        let known = self.channels.get(id).map(String::as_str);
        let name = label
            .filter(|label| !label.is_empty())
            .or(known)
            .unwrap_or(id)
            .to_owned();
        let piece = match self.resolver.space(id).filter(|slug| !slug.is_empty()) {
            Some(slug) => Piece::Space { slug, name },
            None => Piece::Text(format!("#{name}")),
        };
        Run { piece, style }
    }
}

/// `@name`, whether the name already had its sign or not.
pub(super) fn at(name: &str) -> String {
    format!("@{}", name.trim_start_matches('@'))
}

/// A link, when its address is one that a page may carry; else its words alone.
pub(super) fn link(url: &str, label: &str, style: Style) -> Run {
    let url = url.trim();
    let scheme = url
        .split_once(':')
        .map(|(scheme, _)| scheme.to_ascii_lowercase());
    let said = one_row(label);
    let words = if said.trim().is_empty() {
        one_row(url)
    } else {
        said
    };
    let piece = match scheme.as_deref() {
        Some("http" | "https" | "mailto") => Piece::Link {
            url: url.to_owned(),
            label: words,
        },
        // Slack takes any figures for a telephone number: the figures are what was said.
        Some("tel") => Piece::Text(words.strip_prefix("tel:").unwrap_or(&words).to_owned()),
        _ => Piece::Text(words),
    };
    Run { piece, style }
}

fn one_row(words: &str) -> String {
    words
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .filter(|c| is_shown(*c))
        .collect()
}

/// The style that a rich-text element carries.
pub(super) fn style(element: &Value) -> Style {
    let on = |name: &str| {
        element
            .get("style")
            .is_some_and(|style| super::json::is_true(style, name))
    };
    Style {
        bold: on("bold"),
        italic: on("italic"),
        strike: on("strike"),
        code: on("code"),
    }
}

/// A date as people read it: what Slack fell back to, else the day in UTC.
pub(super) fn date(fallback: &str, seconds: &str) -> String {
    if !fallback.trim().is_empty() {
        return one_row(fallback);
    }
    let moment = seconds
        .parse()
        .ok()
        .and_then(|seconds| jiff::Timestamp::from_second(seconds).ok());
    moment.map_or_else(
        || seconds.to_owned(),
        |moment| moment.strftime("%Y-%m-%d %H:%M UTC").to_string(),
    )
}

/// The text of a Slack text object, `{"type": …, "text": …}`, or of plain text.
pub(super) fn text_object(value: &Value) -> (String, bool) {
    match value {
        Value::String(words) => (words.clone(), true),
        _ => (
            text(value, &["text"]),
            text(value, &["type"]) != "plain_text",
        ),
    }
}
