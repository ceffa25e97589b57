//! The words of a text without its markup, for the search index and for excerpts.

use comrak::Node;
use comrak::arena_tree::NodeEdge;
use comrak::nodes::NodeValue;

use super::tree;

/// All the words of a tree, one line for each block.
pub(super) fn text(root: Node<'_>) -> String {
    let mut out = String::new();
    for edge in root.traverse() {
        match edge {
            NodeEdge::Start(node) => begin(&mut out, &node.data().value),
            NodeEdge::End(node) => end(&mut out, &node.data().value),
        }
    }
    out.truncate(out.trim_end().len());
    // Entities (`&#8238;`) may have brought back what was taken out of the source.
    tree::legible(&out)
}

fn begin(out: &mut String, value: &NodeValue) {
    match value {
        NodeValue::Text(text) => out.push_str(text),
        NodeValue::Code(code) => out.push_str(&code.literal),
        NodeValue::CodeBlock(code) => out.push_str(&code.literal),
        NodeValue::HtmlInline(html) => out.push_str(html),
        NodeValue::HtmlBlock(html) => out.push_str(&html.literal),
        NodeValue::SoftBreak | NodeValue::LineBreak => out.push(' '),
        NodeValue::TaskItem(task) => {
            out.push_str(tree::task_mark(task));
            out.push(' ');
        }
        _ => {}
    }
}

fn end(out: &mut String, value: &NodeValue) {
    if matches!(value, NodeValue::TableCell) {
        out.push(' ');
    } else if value.block() && !out.is_empty() && !out.ends_with('\n') {
        out.push('\n');
    }
}

/// The beginning of a text on one line: whole words, at most `longest` characters, an
/// ellipsis where something was left out. A title or an item of a list is parted from what
/// follows by a dot, where no sign of its own ends it.
#[must_use]
pub fn excerpt(plain: &str, longest: usize) -> String {
    let mut out = String::new();
    let mut length = 0;
    for line in plain.lines() {
        let mut gap = if out.ends_with(char::is_alphanumeric) {
            " · "
        } else {
            " "
        };
        for word in line.split(is_gap).filter(|word| !word.is_empty()) {
            if out.is_empty() {
                gap = "";
            }
            // Counting stops soon after the limit: the text may be one word of a megabyte.
            let wide = gap.chars().count() + word.chars().take(longest + 1).count();
            if length + wide > longest {
                return cut(out, word, longest);
            }
            out.push_str(gap);
            out.push_str(word);
            length += wide;
            gap = " ";
        }
    }
    out
}

/// Ends an excerpt whose next word does not fit.
fn cut(mut out: String, word: &str, longest: usize) -> String {
    if out.is_empty() {
        out.extend(word.chars().take(longest.saturating_sub(1)));
    } else if out.chars().count() == longest {
        // The ellipsis takes the place of the last word.
        out.truncate(out.rfind(is_gap).unwrap_or(0));
        out.truncate(out.trim_end_matches([' ', '·']).len());
    }
    out.push('…');
    out
}

/// Where a word ends. French spaces that bind a mark to its word (« ! ») do not.
fn is_gap(c: char) -> bool {
    c.is_whitespace() && !matches!(c, '\u{A0}' | '\u{202F}')
}

#[cfg(test)]
mod tests {
    use super::excerpt;

    #[test]
    fn an_excerpt_ends_after_a_word() {
        assert_eq!(excerpt("Un  mot encore", 20), "Un mot encore");
        assert_eq!(excerpt("Un mot encore", 13), "Un mot encore");
        assert_eq!(excerpt("Un mot encore", 12), "Un mot…");
        assert_eq!(excerpt("Un mot encore", 6), "Un…");
        assert_eq!(excerpt("Anticonstitutionnellement", 5), "Anti…");
        assert_eq!(excerpt("Bravo\u{202F}! Oui", 9), "Bravo\u{202F}!…");
        assert_eq!(excerpt("", 5), "");
    }

    #[test]
    fn lines_that_nothing_ends_are_parted() {
        assert_eq!(excerpt("\nUn mot\n\nencore", 20), "Un mot · encore");
        assert_eq!(excerpt("Un mot.\nencore", 20), "Un mot. encore");
        assert_eq!(excerpt("Liste :\nun\ndeux\n", 20), "Liste : un · deux");
        assert_eq!(excerpt("Un mot\nencore", 14), "Un mot…");
        assert_eq!(excerpt("Un\nmot encore", 9), "Un · mot…");
        assert_eq!(excerpt("Un\nmot encore", 5), "Un…");
    }
}
