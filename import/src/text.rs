//! The few things every reader here does to foreign text before trusting it.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Longest excerpt of a foreign row kept in a report, in characters: enough to find the row again.
const EXCERPT: usize = 160;

/// Text safe to show in one line of a report, a log or a mail: no control characters, no marks
/// that reverse the reading direction, runs of blanks made one, ends trimmed.
pub(crate) fn one_line(text: &str) -> String {
    let visible = text.chars().filter(|c| !is_invisible(*c));
    let spaced: String = visible
        .map(|c| if is_blank(c) { ' ' } else { c })
        .nfc()
        .collect();
    spaced
        .split(' ')
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// The same for text of several lines: line ends stay, and become `\n`.
pub(crate) fn several_lines(text: &str) -> String {
    let unified = text.replace("\r\n", "\n").replace('\r', "\n");
    let lines: Vec<String> = unified.split('\n').map(one_line).collect();
    lines.join("\n").trim().to_owned()
}

/// A short, safe excerpt for a report.
pub(crate) fn excerpt(text: &str) -> String {
    let line = one_line(text);
    if line.chars().count() <= EXCERPT {
        return line;
    }
    let mut short: String = line.chars().take(EXCERPT).collect();
    short.push('…');
    short
}

/// Text reduced to what two spellings of one thing share: no accents, no case, no punctuation.
/// "Prénom / NOM" and "prenom nom" fold to the same.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.nfkd().filter(|c| !is_combining_mark(*c)) {
        match c {
            'œ' | 'Œ' => folded.push_str("oe"),
            'æ' | 'Æ' => folded.push_str("ae"),
            'ß' => folded.push_str("ss"),
            c if c.is_alphanumeric() => folded.extend(c.to_lowercase()),
            // An apostrophe joins in one spelling and is missing in the next: "l'équipe".
            _ if !folded.ends_with(' ') => folded.push(' '),
            _ => {}
        }
    }
    folded.trim().to_owned()
}

fn is_blank(c: char) -> bool {
    c.is_whitespace() || c.is_control()
}

/// Zero-width and direction marks: they change what a reader sees without being seen.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' | '\u{0}')
}

#[cfg(test)]
mod tests {
    use super::{excerpt, fold, one_line, several_lines};

    #[test]
    fn folding_forgets_accents_case_and_punctuation() {
        assert_eq!(fold("  Prénom / NOM "), "prenom nom");
        assert_eq!(fold("Œuvre n°2"), "oeuvre n 2");
        assert_eq!(fold("N+1"), "n 1");
    }

    #[test]
    fn a_line_holds_no_control_character() {
        assert_eq!(
            one_line("Ré\u{301}mi\r\n\tRoy\u{202e} \u{a0}x"),
            "Ré\u{301}mi Roy x"
        );
        assert_eq!(several_lines("a\rb\r\n c\u{7} "), "a\nb\nc");
    }

    #[test]
    fn an_excerpt_is_short() {
        assert_eq!(excerpt(&"é".repeat(500)).chars().count(), 161);
    }
}
