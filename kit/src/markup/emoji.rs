//! `:tada:` becomes 🎉: people bring the habit from where they talked before.

use comrak::Node;
use comrak::nodes::NodeValue;

/// Longest shortcode looked up, in bytes.
const LONGEST: usize = 60;

/// Draws the shortcodes of every text of a tree. Code keeps its colons.
pub(super) fn draw(root: Node<'_>) {
    for node in root.descendants() {
        if let NodeValue::Text(text) = &mut node.data_mut().value
            && let Some(drawn) = drawn(text)
        {
            *text = drawn.into();
        }
    }
}

/// The text with its known shortcodes drawn, or `None` when it has none.
fn drawn(text: &str) -> Option<String> {
    let mut out: Option<String> = None;
    let (mut kept, mut from) = (0, 0);
    while let Some(colon) = text[from..].find(':').map(|at| from + at) {
        from = colon + 1;
        // The hour in `10:30:00` is no shortcode, nor is the middle of a word.
        let glued = text[kept..colon].ends_with(char::is_alphanumeric);
        let Some((emoji, end)) = shortcode(&text[from..]).filter(|_| !glued) else {
            continue;
        };
        let out = out.get_or_insert_default();
        out.push_str(&text[kept..colon]);
        out.push_str(emoji);
        from += end;
        kept = from;
    }
    out.map(|mut out| {
        out.push_str(&text[kept..]);
        out
    })
}

/// The emoji named before the next colon, and where what follows it begins.
fn shortcode(rest: &str) -> Option<(&'static str, usize)> {
    let end = rest
        .bytes()
        .take(LONGEST)
        .position(|b| !(b.is_ascii_alphanumeric() || b"_+-".contains(&b)))?;
    if rest.as_bytes().get(end) != Some(&b':') {
        return None;
    }
    let emoji = emojis::get_by_shortcode(&rest[..end])?;
    Some((emoji.as_str(), end + 1))
}

#[cfg(test)]
mod tests {
    use super::drawn;

    #[test]
    fn known_shortcodes_are_drawn_and_the_rest_is_left() {
        assert_eq!(drawn(":tada: Bravo :+1:!").as_deref(), Some("🎉 Bravo 👍!"));
        assert_eq!(drawn(":tada::tada:").as_deref(), Some("🎉🎉"));
        assert_eq!(drawn("::tada:").as_deref(), Some(":🎉"));
        for left in [
            "10:100:00",
            "mot:tada:",
            ":inconnue:",
            ": tada :",
            ":",
            "é:a",
        ] {
            assert_eq!(drawn(left), None, "{left}");
        }
    }
}
