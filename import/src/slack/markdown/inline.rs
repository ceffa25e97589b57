//! Runs of text on a line: marks of style that Markdown will accept, and signs kept literal.
//!
//! Markdown opens and closes a style only where `CommonMark`'s flanking rules (§ 6.2 of its
//! specification) allow. Where they do not, the style is dropped and the words stay.

use super::super::markup::{Piece, Run, Style};
use super::longest_run;

/// The styles that marks can express, outermost first.
#[derive(Clone, Copy)]
enum Mark {
    Bold,
    Italic,
    Strike,
}

const MARKS: [Mark; 3] = [Mark::Bold, Mark::Italic, Mark::Strike];

impl Mark {
    fn is_on(self, style: Style) -> bool {
        match self {
            Self::Bold => style.bold,
            Self::Italic => style.italic,
            Self::Strike => style.strike,
        }
    }
}

/// Paragraphs: an empty line separates them, any other line end is kept as one.
pub(super) fn paragraphs(runs: &[Run]) -> String {
    let lines = lines(runs);
    let paragraphs = lines
        .split(String::is_empty)
        .filter(|lines| !lines.is_empty());
    paragraphs
        .map(|lines| lines.join("\\\n"))
        .collect::<Vec<_>>()
        .join("\n\n")
}

/// Each line as Markdown; an empty one stays empty.
pub(super) fn lines(runs: &[Run]) -> Vec<String> {
    runs.split(|run| run.piece == Piece::LineEnd)
        .map(line)
        .collect()
}

fn line(runs: &[Run]) -> String {
    let mut out = String::new();
    write(&mut out, runs, &MARKS, None);
    let line = out.trim_end_matches([' ', '\t']);
    guarded_start(line)
}

/// Writes runs, the first mark around those that have it. `after` is what will follow.
fn write(out: &mut String, runs: &[Run], marks: &[Mark], after: Option<char>) {
    let Some((mark, inner)) = marks.split_first() else {
        return leaves(out, runs, after);
    };
    let mut rest = runs;
    while let Some(first) = rest.first() {
        let on = mark.is_on(first.style);
        let length = rest
            .iter()
            .take_while(|run| mark.is_on(run.style) == on)
            .count();
        let (group, tail) = rest.split_at(length);
        let next = tail.first().map_or(after, |run| Some(first_sign(run)));
        if on {
            marked(out, group, *mark, inner, next);
        } else {
            write(out, group, inner, next);
        }
        rest = tail;
    }
}

fn marked(out: &mut String, group: &[Run], mark: Mark, inner: &[Mark], after: Option<char>) {
    let mut words = String::new();
    write(&mut words, group, inner, None);
    let core = words.trim();
    let (lead, trail) = (
        words.len() - words.trim_start().len(),
        words.trim_end().len(),
    );
    let (lead, trail) = (
        words[..lead.min(words.len())].to_owned(),
        words[trail..].to_owned(),
    );
    let before = lead.chars().next_back().or(out.chars().next_back());
    let next = trail.chars().next().or(after);
    let (Some(first), Some(last)) = (core.chars().next(), core.chars().next_back()) else {
        return out.push_str(&words);
    };
    // Opening wants words after it, or punctuation that nothing but punctuation precedes.
    let opens = !is_sign(first) || before.is_none_or(is_edge);
    let closes = !is_sign(last) || next.is_none_or(is_edge);
    let is_mark = |c: Option<char>| c.is_some_and(|c| "*_~".contains(c));
    let inside_a_word = !before.is_none_or(is_edge) || !next.is_none_or(is_edge);
    let sign = match mark {
        Mark::Bold => "**",
        Mark::Strike => "~~",
        // An underscore inside a word is a letter.
        Mark::Italic if inside_a_word => "*",
        Mark::Italic => "_",
    };
    // Where stars would touch stars no two readers agree on which close which.
    let is_bold = group.iter().any(|run| run.style.bold);
    let is_confusing = is_mark(before) || is_mark(next) || sign == "*" && is_bold;
    if !opens || !closes || is_confusing {
        return write(out, group, inner, after);
    }
    for part in [&lead, sign, core, sign, &trail] {
        out.push_str(part);
    }
}

fn is_sign(c: char) -> bool {
    !c.is_alphanumeric() && !c.is_whitespace()
}

/// What every reader of Markdown takes for a blank or for punctuation, whatever its Unicode.
fn is_edge(c: char) -> bool {
    c.is_whitespace() || c.is_ascii_punctuation() || "«»“”‘’…–—".contains(c)
}

/// The first sign that a run will write, as far as flanking is concerned.
fn first_sign(run: &Run) -> char {
    match &run.piece {
        Piece::Link { .. } => '[',
        _ if run.style.code => '`',
        Piece::Text(words) => words.chars().next().unwrap_or(' '),
        Piece::Space { .. } => '[',
        Piece::Mention(_) => '@',
        Piece::Emoji(sign) => sign.chars().next().unwrap_or(' '),
        Piece::LineEnd => ' ',
    }
}

fn leaves(out: &mut String, runs: &[Run], after: Option<char>) {
    let mut rest = runs;
    while let Some(first) = rest.first() {
        // Code that follows code is one span, but a link in code keeps its link.
        let length = rest.iter().take_while(|run| is_code(run)).count().max(1);
        let (group, tail) = rest.split_at(length);
        let next = tail.first().map_or(after, |run| Some(first_sign(run)));
        match &first.piece {
            _ if is_code(first) => {
                // Backticks that touch would be one fence.
                if out.ends_with('`') {
                    out.push(' ');
                }
                out.push_str(&code(&group.iter().map(label).collect::<String>()));
            }
            // Code does not hide brackets from Markdown's own notes of links.
            Piece::Link { url, label } if first.style.code && !label.contains(['[', ']']) => {
                link(out, &code(label), url);
            }
            Piece::Text(words) => escape(out, words, next),
            Piece::Link { url, label } if label == url => autolink(out, url),
            Piece::Link { url, label } => link(out, &escaped(label), url),
            Piece::Space { slug, name } => {
                link(out, &format!("\\#{}", escaped(name)), &format!("/s/{slug}"));
            }
            Piece::Mention(handle) => mention(out, handle, next),
            Piece::Emoji(sign) => out.push_str(sign),
            Piece::LineEnd => {}
        }
        rest = tail;
    }
}

fn is_code(run: &Run) -> bool {
    run.style.code && !matches!(run.piece, Piece::Link { .. })
}

fn label(run: &Run) -> String {
    match &run.piece {
        Piece::Text(words) | Piece::Emoji(words) | Piece::Link { label: words, .. } => {
            words.clone()
        }
        Piece::Mention(handle) => format!("@{handle}"),
        Piece::Space { name, .. } => format!("#{name}"),
        Piece::LineEnd => String::new(),
    }
}

/// A code span whose fence is longer than any it holds.
fn code(words: &str) -> String {
    if words.trim().is_empty() {
        return words.to_owned();
    }
    let fence = "`".repeat(longest_run(words, '`') + 1);
    // Markdown takes one space off each end when both have one, and backticks may not touch.
    let edges = [words.chars().next(), words.chars().next_back()];
    let padded = edges.contains(&Some('`')) || edges == [Some(' '); 2];
    let pad = if padded { " " } else { "" };
    format!("{fence}{pad}{words}{pad}{fence}")
}

/// A handle is only read as one when nothing that could belong to it touches it.
fn mention(out: &mut String, handle: &str, next: Option<char>) {
    if out
        .chars()
        .next_back()
        .is_some_and(|c| c.is_alphanumeric() || matches!(c, '@' | '_' | '-' | '.'))
    {
        out.push(' ');
    }
    out.push('@');
    out.push_str(handle);
    if next.is_some_and(|c| c.is_alphanumeric() || matches!(c, '@' | '_' | '-')) {
        out.push(' ');
    }
}

fn autolink(out: &mut String, url: &str) {
    let plain = !url.starts_with("mailto:")
        && url
            .chars()
            .all(|c| c.is_ascii_graphic() && !matches!(c, '<' | '>' | '\\' | '`'));
    if plain {
        out.push('<');
        out.push_str(url);
        out.push('>');
        return;
    }
    link(
        out,
        &escaped(url.strip_prefix("mailto:").unwrap_or(url)),
        url,
    );
}

fn link(out: &mut String, label: &str, url: &str) {
    let label = label.trim();
    if label.is_empty() {
        return;
    }
    out.push('[');
    out.push_str(label);
    out.push_str("](<");
    for c in url.chars() {
        match c {
            '<' => out.push_str("%3C"),
            '>' => out.push_str("%3E"),
            '\\' => out.push_str("%5C"),
            // An entity in an address would be decoded: "&copy=1" is no sign of copyright.
            '&' => out.push_str("&amp;"),
            c if c.is_whitespace() || c.is_control() => out.push_str("%20"),
            c => out.push(c),
        }
    }
    out.push_str(">)");
}

/// The words of a link, each sign standing for itself.
fn escaped(words: &str) -> String {
    let mut out = String::new();
    escape(&mut out, words.trim(), None);
    out
}

/// Words in which every sign stands for itself.
fn escape(out: &mut String, words: &str, next: Option<char>) {
    let mut signs = words.chars().peekable();
    while let Some(c) = signs.next() {
        let following = signs.peek().copied().or(next);
        let is_active = match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '~' | '|' => true,
            '&' => following.is_some_and(|c| c.is_alphanumeric() || c == '#'),
            '!' => following == Some('['),
            // A bare address would take what follows into its link, backslashes included.
            ':' => following == Some('/'),
            '.' => is_after_www(out),
            // Formulas and footnotes, in the dialects that have them.
            '$' | '^' => following.is_some_and(|c| !c.is_whitespace()),
            _ => false,
        };
        if is_active {
            out.push('\\');
        }
        out.push(if c == '\t' && out.trim().is_empty() {
            '\u{a0}'
        } else {
            c
        });
    }
}

fn is_after_www(out: &str) -> bool {
    let mut last = out.chars().rev().take(3);
    last.clone().count() == 3 && last.all(|c| c.eq_ignore_ascii_case(&'w'))
}

/// At the start of a line some literal signs would make a title, a list, a line or code.
fn guarded_start(line: &str) -> String {
    let bare = line.trim_start_matches([' ', '\t']);
    // Spaces that lead would vanish, or make code of it: they are kept as spaces that stay.
    let indent = "\u{a0}".repeat(line.chars().count() - bare.chars().count());
    if bare.trim().is_empty() {
        return String::new();
    }
    // One space that leads is a slip; more are a drawing.
    if indent.chars().nth(1).is_some() {
        return format!("{indent}{bare}");
    }
    let digits = bare.bytes().take_while(u8::is_ascii_digit).count();
    let tail = &bare[digits..];
    let ends = |rest: &str| rest.is_empty() || rest.starts_with([' ', '\t']);
    let numbered = (1..10).contains(&digits) && tail.strip_prefix(['.', ')']).is_some_and(ends);
    if numbered {
        return format!("{}\\{tail}", &bare[..digits]);
    }
    let hashes = bare.bytes().take_while(|byte| *byte == b'#').count();
    let titled = (1..=6).contains(&hashes) && ends(&bare[hashes..]);
    let listed = bare.strip_prefix(['-', '+']).is_some_and(ends);
    let ruled = bare.chars().all(|c| matches!(c, '-' | '=' | ' ' | ':'));
    let escaped = if titled || listed || ruled { "\\" } else { "" };
    format!("{escaped}{bare}")
}
