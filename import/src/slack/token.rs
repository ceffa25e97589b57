//! What Slack writes between `<` and `>`: people, channels, calls to everybody, dates, links.

use super::markup::{Context, Piece, Run, Style, at, date, link};

/// Understands one token, without its angle brackets. The label is still encoded.
pub(super) fn read(token: &str, context: &Context<'_>, style: Style) -> Run {
    let (target, label) = match token.split_once('|') {
        Some((target, label)) => (target, Some(decoded(label))),
        None => (token, None),
    };
    let label = label.as_deref();
    let words = |words: String| Run {
        piece: Piece::Text(words),
        style,
    };
    match target.as_bytes().first() {
        Some(b'@') => context.person(&target[1..], label, style),
        Some(b'#') => context.channel(&target[1..], label, style),
        Some(b'!') => words(call(&target[1..], label)),
        _ if target.contains(':') => link(&decoded(target), label.unwrap_or_default(), style),
        _ => words(label.map_or_else(|| format!("<{target}>"), str::to_owned)),
    }
}

/// `!here`, `!subteam^S1|@crew`, `!date^1392734382^{date}^https://…|18 February`.
fn call(target: &str, label: Option<&str>) -> String {
    let mut parts = target.split('^');
    match parts.next().unwrap_or_default() {
        name @ ("here" | "channel" | "everyone" | "group") => at(name),
        "subteam" => at(label.or_else(|| parts.next()).unwrap_or_default()),
        "date" => date(label.unwrap_or_default(), parts.next().unwrap_or_default()),
        name => label.unwrap_or(name).to_owned(),
    }
}

/// What a token says where nothing is marked up, as in code: its label, else its target.
pub(super) fn words(token: &str, context: &Context<'_>) -> String {
    match read(token, context, Style::default()).piece {
        Piece::Text(words) | Piece::Emoji(words) | Piece::Link { label: words, .. } => words,
        Piece::Mention(handle) => at(&handle),
        Piece::Space { name, .. } => format!("#{name}"),
        Piece::LineEnd => String::new(),
    }
}

/// Slack encodes three characters and no more.
pub(super) fn decoded(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
}

/// Text where nothing is marked up: tokens give their words, entities their character.
pub(super) fn plain(text: &str, context: &Context<'_>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('<') {
        out.push_str(&decoded(&rest[..start]));
        let Some(end) = rest[start..].find('>') else {
            rest = &rest[start..];
            break;
        };
        out.push_str(&words(&rest[start + 1..start + end], context));
        rest = &rest[start + end + 1..];
    }
    out.push_str(&decoded(rest));
    out
}
