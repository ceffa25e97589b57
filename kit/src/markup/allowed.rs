//! The allow-list: the only elements, attributes and addresses a written text may produce.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

use super::address;

/// The elements a text may hold. No form, no frame, no style, no script, no drawing.
const ELEMENTS: [&str; 26] = [
    "a",
    "blockquote",
    "br",
    "code",
    "del",
    "div",
    "em",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "img",
    "li",
    "ol",
    "p",
    "pre",
    "span",
    "strong",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "tr",
    "ul",
];

/// What every link says of itself: it was written by a person, is not endorsed, and does
/// not tell the other site where the reader came from.
const REL: &str = "nofollow noopener noreferrer ugc";

/// Longest name of a programming language kept on a block of code.
const LONGEST_LANGUAGE: usize = 30;

static CLEANER: LazyLock<ammonia::Builder<'static>> = LazyLock::new(cleaner);

/// Keeps of some HTML only what is inside the allow-list. Doing it twice changes nothing.
#[must_use]
pub fn sanitise(html: &str) -> String {
    CLEANER.clean(html).to_string()
}

fn cleaner() -> ammonia::Builder<'static> {
    let mut cleaner = ammonia::Builder::empty();
    cleaner
        .tags(HashSet::from(ELEMENTS))
        .clean_content_tags(HashSet::from(["script", "style", "template"]))
        .tag_attributes(attributes())
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        .url_relative(ammonia::UrlRelative::PassThrough)
        .link_rel(Some(REL))
        .strip_comments(true)
        .attribute_filter(filter);
    cleaner
}

fn attributes() -> HashMap<&'static str, HashSet<&'static str>> {
    HashMap::from([
        ("a", HashSet::from(["href", "title", "class"])),
        ("code", HashSet::from(["class"])),
        ("div", HashSet::from(["class", "tabindex", "role"])),
        ("img", HashSet::from(["src", "alt", "title", "loading"])),
        ("ol", HashSet::from(["start"])),
        ("span", HashSet::from(["class"])),
        ("td", HashSet::from(["align"])),
        ("th", HashSet::from(["align"])),
    ])
}

/// The values each attribute may have; free text only where nothing but a reader reads it.
fn filter<'v>(element: &str, attribute: &str, value: &'v str) -> Option<Cow<'v, str>> {
    let kept = match (element, attribute) {
        ("a", "href") => address::may_link(value),
        ("img", "src") => address::may_show(value),
        ("a", "class") => matches!(value, "mention" | "tag"),
        ("div", "class") => value == "table",
        ("div", "tabindex") => value == "0",
        ("div", "role") => value == "group",
        ("span", "class") => value == "task",
        ("code", "class") => is_language(value),
        ("td" | "th", "align") => matches!(value, "left" | "center" | "right"),
        ("ol", "start") => !value.is_empty() && value.bytes().all(|b| b.is_ascii_digit()),
        ("img", "loading") => value == "lazy",
        ("a", "title" | "rel") | ("img", "title" | "alt") => true,
        _ => false,
    };
    kept.then_some(Cow::Borrowed(value))
}

/// `language-rust`, `language-c++`: a name for a colouring of code, nothing a style sheet
/// could mistake for another class.
fn is_language(class: &str) -> bool {
    class.strip_prefix("language-").is_some_and(|name| {
        (1..=LONGEST_LANGUAGE).contains(&name.len())
            && name
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b"+-_#.".contains(&b))
    })
}
