//! Reports of what became of a letter (RFC 3464).

use mail_parser::{Message, MimeHeaders, PartType};

use super::automatic::is_of_the_post_office;

/// What became of a letter, as those who carried it report.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It will not arrive.
    Failed,
    /// It is late, or arrived, or something else that is no reason to stop.
    Other,
}

pub(super) fn outcome(message: &Message<'_>) -> Option<Outcome> {
    let status = message.parts.iter().find(|part| {
        part.content_type().is_some_and(|kind| {
            let subtype = kind.subtype().unwrap_or_default();
            kind.ctype().eq_ignore_ascii_case("message")
                && subtype.to_ascii_lowercase().ends_with("delivery-status")
        })
    });
    let Some(part) = status else {
        // Old servers report in words of their own.
        return is_of_the_post_office(message).then_some(Outcome::Failed);
    };
    let text = match &part.body {
        PartType::Text(text) | PartType::Html(text) => text.to_string(),
        PartType::Binary(bytes) | PartType::InlineBinary(bytes) => {
            String::from_utf8_lossy(bytes).into_owned()
        }
        PartType::Message(_) | PartType::Multipart(_) => String::new(),
    };
    let field = |name: &str| {
        text.lines().find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.trim()
                .eq_ignore_ascii_case(name)
                .then(|| value.trim().to_ascii_lowercase())
        })
    };
    let failed = field("Action").is_some_and(|action| action == "failed");
    let lasting = field("Status").is_none_or(|status| status.starts_with('5'));
    Some(if failed && lasting {
        Outcome::Failed
    } else {
        Outcome::Other
    })
}
