//! From text to tree and from tree to HTML, within limits that no text can stretch.
//!
//! A Markdown parser does work for each level of nesting on each line, so ten thousand
//! quotation marks followed by ten thousand lines would cost their product. Texts nested
//! or long beyond what a person writes become plain paragraphs instead: same words, linear
//! time.

use std::cell::Cell;
use std::ops::ControlFlow;

use comrak::nodes::NodeValue;
use comrak::{Arena, Node, Options};

/// Longest text read as Markdown, in bytes: about thirty pages. Longer ones are shown plain.
const LONGEST: usize = 100_000;

/// Longest line shown plain, in bytes. Longer ones are broken: the serialiser looks from
/// each `&` to the next `<`, which in one endless line of `&` would be square time.
const LONGEST_LINE: usize = 10_000;

/// Deepest quotation or list that opens on one line. People reach five; pasted mail ten.
const DEEPEST_LINE: usize = 40;

/// Deepest tree, emphasis within emphasis included.
const DEEPEST_TREE: usize = 100;

/// How many steps (a line, an inline, a node) the parser may take for each byte, beyond a
/// fixed allowance. Ordinary prose takes less than one; a table whose missing cells the
/// parser fills in takes thousands.
const STEPS_A_BYTE: usize = 4;

/// The steps any text may take, however short.
const STEPS: usize = 10_000;

/// How often the parser asks whether to stop, in steps (its documentation).
const STEPS_A_QUESTION: usize = 256;

/// Parses a text; what goes beyond the limits gives plain paragraphs.
pub(super) fn parse<'a>(arena: &'a Arena<'a>, source: &str) -> Node<'a> {
    let source = legible(source);
    if source.len() > LONGEST || source.lines().any(|line| nesting(line) > DEEPEST_LINE) {
        return paragraphs(arena, &source);
    }
    let questions = Cell::new((STEPS + STEPS_A_BYTE * source.len()) / STEPS_A_QUESTION);
    let exhausted = || {
        questions.set(questions.get().saturating_sub(1));
        questions.get() == 0
    };
    match comrak::try_parse_document(arena, &source, &options(), &exhausted) {
        Ok(root) if !is_deeper(root, DEEPEST_TREE) => root,
        _ => paragraphs(arena, &source),
    }
}

/// Formats a tree.
pub(super) fn html(root: Node<'_>) -> String {
    let mut html = String::new();
    match comrak::format_html(root, &options(), &mut html) {
        // Each image waits until it is near the screen. What people type cannot look like
        // this: their `<` is escaped by now.
        Ok(()) => html.replace("<img ", "<img loading=\"lazy\" "),
        // Writing to a string does not fail; were it to, half a page is worse than none.
        Err(std::fmt::Error) => String::new(),
    }
}

fn options() -> Options<'static> {
    let mut options = Options::default();
    options.extension.strikethrough = true;
    options.extension.table = true;
    options.extension.autolink = true;
    options.extension.tasklist = true;
    // Keeps `\@` and `\#` apart from what follows: that is how one writes about them.
    options.parse.escaped_char_spans = true;
    options.render.hardbreaks = true;
    options.render.escape = true;
    options
}

/// Without the characters nobody sees: controls, and the ones that reorder what is read so
/// that a file name or an amount can be made to look like another.
pub(super) fn legible(source: &str) -> String {
    source
        .chars()
        .filter(|&c| matches!(c, '\n' | '\r' | '\t') || !(c.is_control() || is_bidi(c)))
        .collect()
}

/// Embeddings, overrides and isolates of direction. Marks (U+200E, U+200F) stay: they
/// order their neighbours only, and right-to-left languages need them.
pub(super) fn is_bidi(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// An upper bound of the quotations and list items a line can stand in: the marks it begins
/// with, and two columns of indentation for each list that began above. Indentation alone
/// is not counted, it is how code looks.
fn nesting(line: &str) -> usize {
    if is_rule(line) {
        return 0;
    }
    let (mut columns, mut marks) = (0_usize, 0_usize);
    let mut rest = line.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            ' ' => columns += 1,
            '\t' => columns += 4,
            '>' => marks += 1,
            '-' | '+' | '*' | '.' | ')' if rest.peek().is_none_or(|c| c.is_whitespace()) => {
                marks += 1;
            }
            // The number of a numbered item: its mark is the `.` or `)` that follows.
            '0'..='9' => {}
            _ => break,
        }
    }
    if marks == 0 { 0 } else { marks + columns / 2 }
}

/// A line across the page (`- - -`), however long, nests nothing.
fn is_rule(line: &str) -> bool {
    ['-', '*']
        .iter()
        .any(|&mark| line.chars().all(|c| c == mark || c == ' ' || c == '\t'))
}

fn is_deeper(root: Node<'_>, limit: usize) -> bool {
    use comrak::arena_tree::NodeEdge;
    root.traverse()
        .try_fold(0_usize, |depth, edge| match edge {
            NodeEdge::Start(_) if depth >= limit => ControlFlow::Break(()),
            NodeEdge::Start(_) => ControlFlow::Continue(depth + 1),
            NodeEdge::End(_) => ControlFlow::Continue(depth - 1),
        })
        .is_break()
}

/// The text as it is: a paragraph for each block between blank lines.
fn paragraphs<'a>(arena: &'a Arena<'a>, source: &str) -> Node<'a> {
    let root = node(arena, NodeValue::Document);
    let mut paragraph = None;
    for line in source.lines().flat_map(broken) {
        if line.trim().is_empty() {
            paragraph = None;
            continue;
        }
        let open = if let Some(open) = paragraph {
            let open: Node<'_> = open;
            open.append(node(arena, NodeValue::SoftBreak));
            open
        } else {
            let open = node(arena, NodeValue::Paragraph);
            root.append(open);
            open
        };
        open.append(node(
            arena,
            NodeValue::Text(line.trim_end().to_owned().into()),
        ));
        paragraph = Some(open);
    }
    root
}

/// A line as pieces of bearable length, broken after words where there are any.
fn broken(line: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(line);
    std::iter::from_fn(move || {
        let line = rest?;
        if line.len() <= LONGEST_LINE {
            rest = None;
            return Some(line);
        }
        let end = line.floor_char_boundary(LONGEST_LINE);
        let end = line[..end].rfind(' ').map_or(end, |space| space + 1);
        let (piece, left) = line.split_at(end);
        rest = Some(left);
        Some(piece)
    })
}

/// A new node, not yet in a tree.
pub(super) fn node<'a>(arena: &'a Arena<'a>, value: NodeValue) -> Node<'a> {
    arena.alloc(value.into())
}

/// The sign before a task: done or not yet. A character and not a form field, because
/// nothing can be ticked where the text is read.
pub(super) fn task_mark(task: &comrak::nodes::NodeTaskItem) -> &'static str {
    if task.symbol.is_some() { "☑" } else { "☐" }
}
