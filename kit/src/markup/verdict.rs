//! Judges HTML as a browser would: parsed again, is everything in it allowed? Written apart
//! from the sanitiser's own lists, so that a slip in those shows here. The fuzz target
//! judges by the same file.

use scraper::{Html, Node};

const ELEMENTS: &[&str] = &[
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

/// Checks rendered HTML.
///
/// # Errors
/// Names the first thing in it that is outside the allow-list.
pub fn check(html: &str) -> Result<(), String> {
    if let Some(c) = html.chars().find(|c| is_hidden(*c)) {
        return Err(format!("the character {c:?}"));
    }
    let document = Html::parse_fragment(html);
    // The parser puts a fragment inside an element of its own, twice.
    for node in document.tree.root().descendants().skip(2) {
        match node.value() {
            Node::Text(_) => {}
            Node::Element(element) => {
                if !ELEMENTS.contains(&element.name()) || &*element.name.ns != XHTML {
                    return Err(format!("the element <{}>", element.name()));
                }
                for (name, value) in element.attrs() {
                    if !attribute(element.name(), name, value) {
                        return Err(format!("<{} {name}={value:?}>", element.name()));
                    }
                }
                if element.name() == "a" && element.attr("rel") != Some(REL) {
                    return Err("a link without its rel".to_owned());
                }
            }
            other => return Err(format!("{other:?}")),
        }
    }
    Ok(())
}

const XHTML: &str = "http://www.w3.org/1999/xhtml";
const REL: &str = "nofollow noopener noreferrer ugc";

fn attribute(element: &str, name: &str, value: &str) -> bool {
    match (element, name) {
        ("a", "href") => leads_somewhere_allowed(value),
        ("img", "src") => value.starts_with("/files/") && !value.contains(".."),
        ("a", "class") => ["mention", "tag"].contains(&value),
        ("div", "class") => value == "table",
        ("div", "tabindex") => value == "0",
        ("div", "role") => value == "group",
        ("span", "class") => value == "task",
        ("code", "class") => value.starts_with("language-") && !value.contains(char::is_whitespace),
        ("td" | "th", "align") => ["left", "center", "right"].contains(&value),
        ("ol", "start") => value.parse::<u64>().is_ok(),
        ("img", "loading") => value == "lazy",
        ("a", "rel" | "title") | ("img", "alt" | "title") => true,
        _ => false,
    }
}

/// Reads an address as browsers do: controls and spaces around it dropped, tabs and line
/// ends dropped anywhere, `\` taken for `/`, the scheme in any case.
fn leads_somewhere_allowed(address: &str) -> bool {
    let read: String = address
        .trim_matches(|c: char| c <= ' ')
        .chars()
        .filter(|c| !matches!(c, '\t' | '\n' | '\r'))
        .map(|c| {
            if c == '\\' {
                '/'
            } else {
                c.to_ascii_lowercase()
            }
        })
        .collect();
    let site_path = read.starts_with('/') && !read.starts_with("//");
    let open = ["http://", "https://", "mailto:"];
    site_path || open.iter().any(|scheme| read.starts_with(scheme))
}

fn is_hidden(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
        || c.is_control() && !matches!(c, '\n' | '\t')
}
