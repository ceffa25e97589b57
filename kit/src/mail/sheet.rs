//! What every letter looks like: one value, told as HTML and as plain text.

use askama::Template;

use super::Letter;
use crate::fault::Fault;
use crate::words::Words;

/// What a letter says.
#[derive(Clone)]
pub struct Sheet {
    /// The language it is in.
    pub words: Words,
    /// Who writes.
    pub organisation: String,
    /// What it is about; also its subject.
    pub title: String,
    /// What it says, a paragraph each.
    pub paragraphs: Vec<String>,
    /// What others said, and where.
    pub quotes: Vec<Quote>,
    /// The one thing to do, and where.
    pub action: Option<(String, String)>,
    /// What follows it, a paragraph each.
    pub after: Vec<String>,
    /// Why its receiver gets it.
    pub reason: String,
    /// Where that is changed, or stopped.
    pub ways_out: Vec<(String, String)>,
}

/// Something somebody said, or a line of what is new.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Quote {
    /// Who, and where.
    pub head: String,
    /// What it says, as safe HTML whose addresses are whole; may be empty.
    pub html: String,
    /// The same as its author wrote it.
    pub text: String,
    /// Where it stands, when the letter has several.
    pub address: String,
}

#[derive(Template)]
#[template(path = "letter.html")]
struct Html<'a> {
    sheet: &'a Sheet,
}

#[derive(Template)]
#[template(path = "letter.txt")]
struct Text<'a> {
    sheet: &'a Sheet,
}

impl Quote {
    /// Its lines, marked as mail marks what is quoted.
    fn quoted(&self) -> String {
        let lines = self.text.lines().map(|line| format!("> {line}"));
        lines.collect::<Vec<_>>().join("\n")
    }
}

impl Sheet {
    /// The letter to that address.
    ///
    /// # Errors
    /// A fault when a template cannot be rendered.
    pub fn letter(&self, to: &str) -> Result<Letter, Fault> {
        let broken = |error| Fault::broken("writing a letter", error);
        let text = Text { sheet: self }.render().map_err(broken)?;
        Ok(Letter {
            from_name: self.organisation.clone(),
            to: to.to_owned(),
            subject: self.title.clone(),
            text: tidy(&text),
            html: Html { sheet: self }.render().map_err(broken)?,
            ..Letter::default()
        })
    }
}

/// At most one empty line in a row, none at the ends.
fn tidy(text: &str) -> String {
    let mut tidy = String::with_capacity(text.len());
    let mut empty = true;
    for line in text.lines().map(str::trim_end) {
        if line.is_empty() && empty {
            continue;
        }
        empty = line.is_empty();
        tidy.push_str(line);
        tidy.push('\n');
    }
    tidy.truncate(tidy.trim_end().len());
    tidy.push('\n');
    tidy
}

/// Safe HTML as a letter may show it: addresses whole, and pictures only by their names,
/// because a letter fetches nothing.
#[must_use]
pub fn abroad(html: &str, site: &str) -> String {
    let whole = html.replace("href=\"/", &format!("href=\"{site}/"));
    let mut out = String::with_capacity(whole.len());
    let mut rest = whole.as_str();
    while let Some(start) = rest.find("<img ") {
        let (before, image) = rest.split_at(start);
        let end = image.find('>').map_or(image.len(), |end| end + 1);
        out.push_str(before);
        let alt = image[..end].split_once("alt=\"");
        if let Some((alt, _)) = alt.and_then(|(_, rest)| rest.split_once('"')) {
            out.push('[');
            out.push_str(alt);
            out.push(']');
        }
        rest = &image[end..];
    }
    out.push_str(rest);
    out
}
