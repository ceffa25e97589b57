//! Names spoken in running text: `@handle` and `#tag`, as people type them.

use unicode_normalization::char::is_combining_mark;

/// Longest handle or tag, in characters.
const LONGEST: usize = 64;

/// A stretch of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Piece<'t> {
    /// Words that name nothing.
    Words(&'t str),
    /// `@handle`, sign included.
    Mention(&'t str),
    /// `#tag`, sign included.
    Tag(&'t str),
}

/// Cuts a text where somebody or something is named. The pieces joined are the text.
pub(super) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let (mut kept, mut from) = (0, 0);
    while let Some(sign) = text[from..].find(['@', '#']).map(|at| from + at) {
        from = sign + 1;
        let glued = text[..sign].chars().next_back().is_some_and(is_glue);
        let Some(piece) = named(&text[sign..]).filter(|_| !glued) else {
            continue;
        };
        if kept < sign {
            pieces.push(Piece::Words(&text[kept..sign]));
        }
        let (Piece::Words(name) | Piece::Mention(name) | Piece::Tag(name)) = piece;
        from = sign + name.len();
        kept = from;
        pieces.push(piece);
    }
    if kept < text.len() {
        pieces.push(Piece::Words(&text[kept..]));
    }
    pieces
}

/// What a text beginning with a sign names, if anything.
fn named(text: &str) -> Option<Piece<'_>> {
    if text.starts_with('@') {
        let handle = name(text, ".-_")?;
        // `@someone@elsewhere` is an address of another network, `@scope/package` code.
        let mut next = text[handle.len()..].chars();
        let elsewhere = match next.next() {
            Some('@') => true,
            Some('/') => next.next().is_some_and(char::is_alphanumeric),
            _ => false,
        };
        (!elsewhere).then_some(Piece::Mention(handle))
    } else {
        let tag = name(text, "-_")?;
        let word = &tag[1..];
        let says_something = word.contains(char::is_alphabetic) && !is_colour(word);
        says_something.then_some(Piece::Tag(tag))
    }
}

/// The sign and the name after it. Marks that also end a sentence count only inside.
fn name<'t>(text: &'t str, inner_marks: &str) -> Option<&'t str> {
    let letter = |c: char| c.is_alphanumeric() || is_combining_mark(c);
    let rest = &text[1..];
    let end = rest
        .char_indices()
        .take(LONGEST + 1)
        .find(|&(_, c)| !letter(c) && !inner_marks.contains(c))
        .map(|(at, _)| at);
    let end = match end {
        Some(end) => end,
        None if rest.chars().nth(LONGEST).is_none() => rest.len(),
        None => return None,
    };
    let word = rest[..end].trim_end_matches(|c| inner_marks.contains(c));
    word.starts_with(char::is_alphanumeric)
        .then(|| &text[..=word.len()])
}

/// What makes the sign after it part of something longer: a word, an address, a path.
fn is_glue(c: char) -> bool {
    c.is_alphanumeric() || is_combining_mark(c) || "_@#/.-+&=\\".contains(c)
}

/// `#fff`, `#c0ffee`, `#1a2b3c80` are colours. Four letters are a word (`#cafe`) unless a
/// figure is among them: nobody writes a colour with transparency that short.
fn is_colour(word: &str) -> bool {
    word.bytes().all(|b| b.is_ascii_hexdigit())
        && match word.len() {
            3 | 6 | 8 => true,
            4 => word.bytes().any(|b| b.is_ascii_digit()),
            _ => false,
        }
}

#[cfg(test)]
mod tests {
    use super::{Piece, pieces};

    fn names(text: &str) -> Vec<&str> {
        let joined: String = pieces(text)
            .iter()
            .map(|(Piece::Words(s) | Piece::Mention(s) | Piece::Tag(s))| *s)
            .collect();
        assert_eq!(joined, text, "nothing is lost");
        pieces(text)
            .into_iter()
            .filter_map(|piece| match piece {
                Piece::Words(_) => None,
                Piece::Mention(name) | Piece::Tag(name) => Some(name),
            })
            .collect()
    }

    #[test]
    fn people_are_named_where_a_word_begins() {
        assert_eq!(names("Merci @claire.durand."), ["@claire.durand"]);
        assert_eq!(
            names("(@Hélène, @jean-paul_2!)"),
            ["@Hélène", "@jean-paul_2"]
        );
        assert_eq!(names("«\u{A0}@a\u{A0}» @b…"), ["@a", "@b"]);
        for nobody in [
            "jean@exemple.fr",
            "a.@b",
            "@",
            "@@claire",
            "@ claire",
            "@.claire",
            "@claire@ailleurs.example",
            "@portee/paquet",
            "x+@y",
        ] {
            assert!(names(nobody).is_empty(), "{nobody}");
        }
        assert!(names(&format!("@{}", "a".repeat(65))).is_empty());
        assert_eq!(names(&format!("@{}", "é".repeat(64))).len(), 1);
    }

    #[test]
    fn tags_have_letters_and_are_not_colours() {
        assert_eq!(
            names("#télétravail #Budget-2026, #2026-budget #cafe! #e\u{301}te\u{301}"),
            [
                "#télétravail",
                "#Budget-2026",
                "#2026-budget",
                "#cafe",
                "#e\u{301}te\u{301}"
            ]
        );
        for not_a_tag in [
            "#123",
            "#",
            "##",
            "# titre",
            "C#",
            "C#sharp",
            "#fff",
            "#FF0000",
            "#abcdef",
            "#a1b2",
            "#1a2b3c80",
            "page#ancre",
            "&#39;",
            "/#route",
            "#-",
            "#_x",
        ] {
            assert!(names(not_a_tag).is_empty(), "{not_a_tag}");
        }
    }
}
