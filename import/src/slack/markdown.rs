//! Blocks and runs become Markdown in which every sign that was literal stays literal.

mod inline;

use super::markup::{Block, Item};

/// Deepest nesting of quotes kept; honest messages have one or two.
const QUOTES: usize = 8;

/// Writes a message.
pub(super) fn write(blocks: &[Block]) -> String {
    written(blocks, 0).join("\n\n")
}

fn written(blocks: &[Block], depth: usize) -> Vec<String> {
    let all = blocks.iter().map(|block| match block {
        Block::Paragraph(runs) => inline::paragraphs(runs),
        Block::Code(code) => fenced(code),
        Block::List(items) => list(items),
        Block::Quote(inner) if depth >= QUOTES => written(inner, depth).join("\n\n"),
        Block::Quote(inner) => quoted(&written(inner, depth + 1).join("\n\n")),
    });
    all.filter(|block| !block.trim().is_empty()).collect()
}

fn quoted(inner: &str) -> String {
    if inner.trim().is_empty() {
        return String::new();
    }
    let lines = inner.split('\n').map(|line| {
        if line.is_empty() {
            ">".to_owned()
        } else {
            format!("> {line}")
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// A fence longer than any that the code holds.
fn fenced(code: &str) -> String {
    let code: String = code
        .chars()
        .filter(|c| matches!(c, '\n' | '\t') || !c.is_control())
        .collect();
    let fence = "`".repeat(longest_run(&code, '`').max(2) + 1);
    format!("{fence}\n{code}\n{fence}")
}

fn longest_run(text: &str, sign: char) -> usize {
    text.split(|c| c != sign).map(str::len).max().unwrap_or(0)
}

/// An open level of a list.
struct Level {
    depth: usize,
    /// How wide its marker is: what hangs under an item is indented by as much.
    width: usize,
    /// The number that its next item gets.
    next: u64,
}

fn list(items: &[Item]) -> String {
    let mut levels: Vec<Level> = Vec::new();
    let mut out = String::new();
    for item in items {
        let words = inline::lines(&item.runs);
        let words: Vec<&str> = words
            .iter()
            .map(String::as_str)
            .filter(|line| !line.is_empty())
            .collect();
        if words.is_empty() {
            continue;
        }
        let known = levels.len();
        let number = number(&mut levels, item);
        let indent: usize = levels.iter().rev().skip(1).map(|level| level.width).sum();
        let width = levels.last().map_or(0, |level| level.width);
        // Only a list that begins with 1 may follow words without an empty line between.
        let is_abrupt = levels.len() > known && number.is_some_and(|number| number != 1);
        out.push_str(match out.as_str() {
            "" => "",
            _ if is_abrupt => "\n\n",
            _ => "\n",
        });
        out.push_str(&" ".repeat(indent));
        out.push_str(&number.map_or_else(|| "- ".to_owned(), |number| format!("{number}. ")));
        out.push_str(&words.join(&format!("\\\n{}", " ".repeat(indent + width))));
    }
    out
}

/// Opens or closes levels for an item; gives its number in a numbered list.
fn number(levels: &mut Vec<Level>, item: &Item) -> Option<u64> {
    while levels.last().is_some_and(|level| level.depth > item.depth) {
        levels.pop();
    }
    let next = match levels.last() {
        Some(level) if level.depth == item.depth => levels.pop().map_or(0, |level| level.next),
        _ => 0,
    };
    let number = item.number.map(|first| next.max(first));
    let width = number.map_or(2, |number| number.to_string().len() + 2);
    levels.push(Level {
        depth: item.depth,
        width,
        next: number.map_or(0, |number| number + 1),
    });
    number
}

#[cfg(test)]
mod tests;
