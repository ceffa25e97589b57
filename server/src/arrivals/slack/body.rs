//! What a message says here: its words, then the names of the files it had.

use import::report::Place;
use import::slack::{FileRef, Message};
use kit::clock::Instant;
use posts::post::LONGEST;

use crate::arrivals::report::Report;
use crate::arrivals::{Remark, cut};

/// The text of a message, in Markdown. Files are named and linked to where they were:
/// their content is not in an export, and nothing is fetched.
pub(super) fn text(message: &Message, report: &mut Report) -> String {
    let mut parts: Vec<String> = Vec::with_capacity(1 + message.files.len());
    if !message.text_markdown.trim().is_empty() {
        parts.push(message.text_markdown.clone());
    }
    parts.extend(message.files.iter().map(file));
    if !message.files.is_empty() {
        let names: Vec<&str> = message
            .files
            .iter()
            .map(|file| file.name.as_str())
            .collect();
        report.note(message.place.clone(), Remark::FilesNamed, &names.join(", "));
    }
    let (body, is_cut) = cut(&parts.join("\n\n"), LONGEST);
    if is_cut {
        report.note(message.place.clone(), Remark::MessageCut, &message.key);
    }
    body
}

fn file(file: &FileRef) -> String {
    let name = code(if file.name.is_empty() {
        &file.id
    } else {
        &file.name
    });
    let plain = |url: &&String| {
        !url.chars()
            .any(|c| c.is_whitespace() || c.is_control() || matches!(c, '<' | '>' | '\\'))
    };
    match file.url.as_ref().filter(plain) {
        Some(url) => format!("📎 [{name}](<{url}>)"),
        None => format!("📎 {name}"),
    }
}

/// A name in which no sign means anything.
fn code(name: &str) -> String {
    let longest = name.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let space = if name.starts_with('`') || name.ends_with('`') {
        " "
    } else {
        ""
    };
    format!("{fence}{space}{name}{space}{fence}")
}

/// When a message was said; never in the time to come, which would put it before
/// everything that will be said until then.
pub(super) fn moment(
    microseconds: i64,
    now: Instant,
    place: &Place,
    report: &mut Report,
) -> Instant {
    if microseconds > now.0 {
        report.note(place.clone(), Remark::FromTheFuture, "");
    }
    Instant(microseconds).min(now)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_as_it_is_called() {
        let named = |name: &str, url: Option<&str>| {
            file(&FileRef {
                id: "F1".into(),
                name: name.into(),
                mimetype: String::new(),
                size: 0,
                url: url.map(str::to_owned),
            })
        };
        assert_eq!(
            named("plan [v2] @luc.pdf", Some("https://x.example/f")),
            "📎 [`plan [v2] @luc.pdf`](<https://x.example/f>)"
        );
        assert_eq!(named("a`b", None), "📎 ``a`b``");
        assert_eq!(named("", Some("https://x.example/ f")), "📎 `F1`");
    }
}
