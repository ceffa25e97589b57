//! What people write becomes what people read: Markdown in, safe HTML out, with the
//! people, tags and links it names.
//!
//! Anything may be written; only what [`allowed`] lists can come out. Text goes through
//! four steps: it is parsed within limits ([`tree`]), rewritten for this house
//! ([`rewrite`]), formatted, and sanitised once more as if nothing before could be trusted.
//! Nothing written is lost: what may not be HTML is shown as the characters it is made of.

mod address;
mod allowed;
mod emoji;
mod plain;
mod rewrite;
mod spoken;
mod tree;

#[cfg(test)]
mod attacks;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod verdict;

pub use allowed::sanitise;
pub use plain::excerpt;

/// How long the excerpt of a text is, in characters.
pub const EXCERPT: usize = 200;

/// Where the names in a text lead. Pure: whoever renders has looked the people up before
/// (see [`mentions`]), because a text is rendered when it is written, not when it is read.
pub trait Links {
    /// The address and the words that replace `@handle`, or `None` when nobody bears it and
    /// it stays as it was written. `handle` is in lower case, without its at sign.
    fn mention(&self, handle: &str) -> Option<(String, String)>;

    /// The address of everything said under a tag. `tag` is folded: lower case, no accents.
    fn tag(&self, tag: &str) -> String;
}

/// A text made ready to be kept beside its source.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rendered {
    /// What a page shows: HTML inside the allow-list, to be inserted as it is.
    pub html: String,
    /// The handles written in it, in lower case, each once, in order, known or not.
    pub mentions: Vec<String>,
    /// Its tags, folded, each once, in order.
    pub tags: Vec<String>,
    /// The addresses it links to (`http`, `https`, `mailto`, or a path of this site), each
    /// once, in order, as written.
    pub links: Vec<String>,
    /// The beginning of [`Rendered::plain`] on one line, at most [`EXCERPT`] characters.
    pub excerpt: String,
    /// Its words without markup, for the search index: one line for each block.
    pub plain: String,
}

/// Renders a text. Total: any string gives a page that is safe to show, in a time
/// proportional to its length; what is nested or long beyond reason is shown as plain
/// paragraphs.
#[must_use]
pub fn render(source: &str, links: &dyn Links) -> Rendered {
    let arena = comrak::Arena::new();
    let root = tree::parse(&arena, source);
    emoji::draw(root);
    let plain = plain::text(root);
    let found = rewrite::rewrite(&arena, root, links);
    Rendered {
        html: allowed::sanitise(&tree::legible(&tree::html(root))),
        mentions: found.mentions,
        tags: found.tags,
        links: found.links,
        excerpt: excerpt(&plain, EXCERPT),
        plain,
    }
}

/// The handles a text mentions, to look their bearers up before rendering it: the same
/// ones [`Rendered::mentions`] will hold.
#[must_use]
pub fn mentions(source: &str) -> Vec<String> {
    let arena = comrak::Arena::new();
    let root = tree::parse(&arena, source);
    rewrite::rewrite(&arena, root, &Nobody).mentions
}

/// Knows nobody and no place for tags.
struct Nobody;

impl Links for Nobody {
    fn mention(&self, _handle: &str) -> Option<(String, String)> {
        None
    }

    fn tag(&self, _tag: &str) -> String {
        String::new()
    }
}
