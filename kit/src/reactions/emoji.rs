//! One emoji, and no other text.

use crate::web::Refusal;

/// Those that are offered first, with the keys of their names.
pub const SET: [(&str, &str); 6] = [
    ("👍", "kit-emoji-thumb"),
    ("❤️", "kit-emoji-heart"),
    ("🎉", "kit-emoji-party"),
    ("😄", "kit-emoji-laugh"),
    ("🤔", "kit-emoji-think"),
    ("👏", "kit-emoji-applause"),
];

/// An emoji of the Unicode list, always written the same way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Emoji(&'static str);

impl Emoji {
    /// The emoji somebody typed: itself, with or without the mark that asks for its
    /// coloured form, or its short name (`:tada:`).
    ///
    /// # Errors
    /// A refusal when it is no emoji, or more than one.
    pub fn typed(text: &str) -> Result<Self, Refusal> {
        let text = text.trim();
        let emoji = if text.is_ascii() {
            // Figures are the beginning of emojis, and some short names are words.
            let name = text
                .strip_prefix(':')
                .map(|name| name.strip_suffix(':').unwrap_or(name));
            name.and_then(emojis::get_by_shortcode)
        } else {
            emojis::get(text)
                .or_else(|| emojis::get(&format!("{text}\u{fe0f}")))
                .or_else(|| emojis::get(text.trim_end_matches('\u{fe0f}')))
        };
        emoji
            .map(|emoji| Self(emoji.as_str()))
            .ok_or_else(|| Refusal::invalid("kit-no-emoji").on("emoji"))
    }

    /// As it is written.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::{Emoji, SET};

    #[test]
    fn an_emoji_has_one_way_to_be_written() {
        assert_eq!(Emoji::typed("❤").unwrap(), Emoji::typed("❤️").unwrap());
        assert_eq!(Emoji::typed(" :tada: ").unwrap().as_str(), "🎉");
        assert_eq!(Emoji::typed("👩🏽‍🚒").unwrap().as_str(), "👩🏽‍🚒");
        for (emoji, _) in SET {
            assert_eq!(Emoji::typed(emoji).unwrap().as_str(), emoji);
        }
    }

    #[test]
    fn anything_else_is_refused() {
        for text in ["", "👍👍", "a", "<b>", ":", "::", ":rien:", "1"] {
            assert!(Emoji::typed(text).is_err(), "{text}");
        }
    }
}
