//! What hangs under a message: what an application has to say, or the preview of a link.

use super::json::{list, some_text, text};
use super::markup::{Block, Context, Piece, Run, Style, link};
use super::{mrkdwn, richtext};
use serde_json::Value;

const BOLD: Style = Style {
    bold: true,
    italic: false,
    strike: false,
    code: false,
};

/// Reads the attachments of a message.
pub(super) fn read(attachments: &[Value], context: &Context<'_>) -> Vec<Block> {
    attachments
        .iter()
        .flat_map(|attachment| one(attachment, context))
        .collect()
}

fn one(attachment: &Value, context: &Context<'_>) -> Vec<Block> {
    let field = |key: &str| some_text(attachment, &[key]);
    let mut blocks = field("pretext")
        .map(|words| mrkdwn::read(&words, context))
        .unwrap_or_default();
    let mut quoted = Vec::new();
    if let Some(title) = title(attachment, context) {
        quoted.push(Block::Paragraph(title));
    }
    match richtext::read(list(attachment, "blocks"), context) {
        Some(rich) => quoted.extend(rich),
        None => quoted.extend(
            field("text")
                .map(|words| mrkdwn::read(&words, context))
                .unwrap_or_default(),
        ),
    }
    for entry in list(attachment, "fields") {
        quoted.extend(named_value(entry, context));
    }
    if quoted.is_empty() && blocks.is_empty() {
        // The plain rendering that applications give for clients that show nothing else.
        quoted.extend(
            field("fallback")
                .map(|words| mrkdwn::read(&words, context))
                .unwrap_or_default(),
        );
    }
    if !quoted.is_empty() {
        blocks.push(Block::Quote(quoted));
    }
    blocks
}

fn title(attachment: &Value, context: &Context<'_>) -> Option<Vec<Run>> {
    let words =
        some_text(attachment, &["title"]).or_else(|| some_text(attachment, &["author_name"]))?;
    let words = super::token::plain(&words, context);
    let urls = [&["title_link"], &["from_url"], &["author_link"]]
        .into_iter()
        .map(|path| text(attachment, path));
    let url = urls
        .into_iter()
        .find(|url| !url.is_empty())
        .unwrap_or_default();
    Some(vec![link(&super::token::decoded(&url), &words, BOLD)])
}

fn named_value(entry: &Value, context: &Context<'_>) -> Vec<Block> {
    let name = super::token::plain(&text(entry, &["title"]), context);
    let value = text(entry, &["value"]);
    let mut blocks = mrkdwn::read(&value, context);
    if name.trim().is_empty() {
        return blocks;
    }
    let mut named = Vec::new();
    super::markup::push_text(&mut named, name.trim(), BOLD);
    super::markup::push_text(&mut named, ": ", Style::default());
    match blocks.first_mut() {
        Some(Block::Paragraph(runs)) if runs.iter().all(|run| run.piece != Piece::LineEnd) => {
            runs.splice(0..0, named);
        }
        _ => blocks.insert(0, Block::Paragraph(named)),
    }
    blocks
}
