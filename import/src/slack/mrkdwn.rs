//! Slack's own notation, "mrkdwn": one star is bold, entities are encoded, angle brackets mean links.

use super::emoji;
use super::markup::{Block, Context, Item, Piece, Run, Style, push_text};
use super::token::{self, decoded};

/// Longest name of an emoji, in bytes; beyond, a colon is a colon.
const EMOJI_NAME: usize = 80;

/// Reads a message's text.
pub(super) fn read(text: &str, context: &Context<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("```") {
        let Some((code, tail)) = after.split_once("```") else {
            break;
        };
        prose(before, context, &mut blocks);
        let code = token::plain(code, context).replace("\r\n", "\n");
        let code = code
            .strip_prefix('\n')
            .unwrap_or(&code)
            .trim_end_matches('\n');
        if !code.trim().is_empty() {
            blocks.push(Block::Code(code.to_owned()));
        }
        // What follows a block stands on a line of its own.
        rest = tail.trim_start_matches(' ');
    }
    prose(rest, context, &mut blocks);
    blocks
}

/// What a line is by its first signs.
enum Line<'t> {
    Quote(&'t str),
    /// Everything from here on is quoted.
    QuoteRest(&'t str),
    Bullet(usize, &'t str),
    Words(&'t str),
}

fn line(text: &str) -> Line<'_> {
    for sign in ["&gt;&gt;&gt;", ">>>"] {
        if let Some(rest) = text.strip_prefix(sign) {
            return Line::QuoteRest(rest);
        }
    }
    for sign in ["&gt;", ">"] {
        if let Some(rest) = text.strip_prefix(sign) {
            return Line::Quote(rest.strip_prefix(' ').unwrap_or(rest));
        }
    }
    let bare = text.trim_start_matches([' ', '\t', '\u{a0}']);
    let indent = text.chars().count() - bare.chars().count();
    // People also typed a hyphen for a bullet, before Slack knew lists.
    let bullet = ["• ", "◦ ", "▪ ", "▪︎ ", "- "]
        .into_iter()
        .find_map(|sign| bare.strip_prefix(sign));
    match bullet.map(str::trim).filter(|words| !words.is_empty()) {
        Some(words) => Line::Bullet(indent / 2, words),
        None => Line::Words(text),
    }
}

fn prose(text: &str, context: &Context<'_>, blocks: &mut Vec<Block>) {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut lines = text.split('\n').peekable();
    while let Some(first) = lines.next() {
        match line(first) {
            Line::QuoteRest(words) => {
                let rest: Vec<&str> = std::iter::once(words).chain(lines.by_ref()).collect();
                blocks.push(Block::Quote(vec![paragraph(&rest, context)]));
            }
            Line::Quote(words) => {
                let mut quoted = vec![words];
                while let Some(Line::Quote(words)) = lines.peek().map(|next| line(next)) {
                    quoted.push(words);
                    lines.next();
                }
                blocks.push(Block::Quote(vec![paragraph(&quoted, context)]));
            }
            Line::Bullet(depth, words) => {
                let mut items = vec![item(depth, words, context)];
                while let Some(Line::Bullet(depth, words)) = lines.peek().map(|next| line(next)) {
                    items.push(item(depth, words, context));
                    lines.next();
                }
                blocks.push(Block::List(items));
            }
            Line::Words(words) => {
                let mut said = vec![words];
                while let Some(Line::Words(words)) = lines.peek().map(|next| line(next)) {
                    said.push(words);
                    lines.next();
                }
                if said.iter().any(|words| !words.trim().is_empty()) {
                    blocks.push(paragraph(&said, context));
                }
            }
        }
    }
}

fn item(depth: usize, words: &str, context: &Context<'_>) -> Item {
    Item {
        depth,
        number: None,
        runs: runs(words, context),
    }
}

fn paragraph(lines: &[&str], context: &Context<'_>) -> Block {
    let mut all = Vec::new();
    for (rank, line) in lines.iter().enumerate() {
        if rank > 0 {
            all.push(Run::plain(Piece::LineEnd));
        }
        all.extend(runs(line, context));
    }
    Block::Paragraph(all)
}

/// Reads one line.
pub(super) fn runs(line: &str, context: &Context<'_>) -> Vec<Run> {
    let mut runs = Vec::new();
    Reading {
        context,
        runs: &mut runs,
    }
    .inline(line, Style::default());
    runs
}

struct Reading<'r> {
    context: &'r Context<'r>,
    runs: &'r mut Vec<Run>,
}

/// Signs that were looked for in the rest of a line and are not there: they are looked for once,
/// so that a line of a million stars is read in one pass.
#[derive(Default)]
struct Missing(Vec<char>);

/// What a sign turned out to begin.
enum Found {
    Run(Run),
    Code(String),
    /// What stands before this place, in a style.
    Styled(usize, Style),
}

impl Reading<'_> {
    fn inline(&mut self, text: &str, style: Style) {
        let mut missing = Missing::default();
        let (mut at, mut said) = (0, 0);
        while let Some(sign) = text[at..].chars().next() {
            let Some((next, found)) = self.found(text, at, sign, style, &mut missing) else {
                at += sign.len_utf8();
                continue;
            };
            push_text(self.runs, &decoded(&text[said..at]), style);
            match found {
                Found::Run(run) => self.push(run),
                Found::Code(words) => push_text(self.runs, &words, style.with('`')),
                Found::Styled(end, style) => self.inline(&text[at + 1..end], style),
            }
            (at, said) = (next, next);
        }
        push_text(self.runs, &decoded(&text[said..]), style);
    }

    /// What begins at a sign, and where it is over.
    fn found(
        &self,
        text: &str,
        at: usize,
        sign: char,
        style: Style,
        missing: &mut Missing,
    ) -> Option<(usize, Found)> {
        match sign {
            '<' => {
                let end = missing.between(text, at, '>')?;
                let run = token::read(&text[at + 1..end], self.context, style);
                Some((end + 1, Found::Run(run)))
            }
            '`' => {
                let end = missing.between(text, at, '`')?;
                let words = token::plain(&text[at + 1..end], self.context);
                Some((end + 1, Found::Code(words)))
            }
            ':' => {
                let (length, sign) = named_emoji(&text[at..])?;
                let piece = Piece::Emoji(sign);
                Some((at + length, Found::Run(Run { piece, style })))
            }
            '*' | '_' | '~' if style.with(sign) != style => {
                let end = missing.styled(text, at, sign)?;
                Some((end + 1, Found::Styled(end, style.with(sign))))
            }
            _ => None,
        }
    }

    fn push(&mut self, run: Run) {
        match run.piece {
            Piece::Text(words) => push_text(self.runs, &words, run.style),
            _ => self.runs.push(run),
        }
    }
}

impl Missing {
    /// Where the closing sign stands, with something between.
    fn between(&mut self, text: &str, open: usize, close: char) -> Option<usize> {
        if self.0.contains(&close) {
            return None;
        }
        let Some(length) = text[open + 1..].find(close) else {
            self.0.push(close);
            return None;
        };
        (length > 0).then_some(open + 1 + length)
    }

    /// Where a pair of signs closes: Slack wants it against words inside and away from them
    /// outside.
    fn styled(&mut self, text: &str, open: usize, sign: char) -> Option<usize> {
        let before = text[..open].chars().next_back();
        let first = text[open + 1..].chars().next()?;
        let opens = !before.is_some_and(char::is_alphanumeric) && !first.is_whitespace();
        if self.0.contains(&sign) || !opens || first == sign {
            return None;
        }
        let end = closing(text, open + 1, sign);
        if end.is_none() {
            self.0.push(sign);
        }
        end
    }
}

fn closing(text: &str, from: usize, sign: char) -> Option<usize> {
    let (mut at, mut last) = (from, sign);
    let mut missing = Missing::default();
    while let Some(c) = text[at..].chars().next() {
        let after = text[at + c.len_utf8()..].chars().next();
        if c == sign
            && at > from
            && !last.is_whitespace()
            && !after.is_some_and(|c| c.is_alphanumeric() || c == sign)
        {
            return Some(at);
        }
        // A sign inside a link or inside code is not a sign.
        let skipped = match c {
            '<' => missing.between(text, at, '>'),
            '`' => missing.between(text, at, '`'),
            _ => None,
        };
        let end = skipped.map_or(at + c.len_utf8(), |end| end + 1);
        last = if skipped.is_some() { '>' } else { c };
        at = end;
    }
    None
}

/// `:tada:` or `:wave::skin-tone-3:` at the start of the text: its length and its sign.
fn named_emoji(text: &str) -> Option<(usize, String)> {
    let name = name_at(text)?;
    let length = name.len() + 2;
    let tone = name_at(&text[length..]).filter(|tone| tone.starts_with("skin-tone-"));
    let (full, length) = match tone {
        Some(tone) => (format!("{name}::{tone}"), length + tone.len() + 2),
        None => (name.to_owned(), length),
    };
    emoji::sign(&full).map(|sign| (length, sign))
}

fn name_at(text: &str) -> Option<&str> {
    let rest = text.strip_prefix(':')?;
    let end = rest
        .bytes()
        .take(EMOJI_NAME)
        .position(|byte| byte == b':')?;
    let name = &rest[..end];
    name.bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || b"_+-'".contains(&byte))
        .then_some(name)
}
