//! Writing without accents or capitals: what two spellings of a word have in common.
//!
//! Case and accents are decided here and nowhere else, because the engines
//! disagree about them (`lower('É')` is `é` on one and `É` on the other).

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{canonical_combining_class, is_combining_mark};

/// The text in lower case, without accents, with ligatures written out and
/// one kind of apostrophe. Folding twice changes nothing more.
///
/// ```
/// assert_eq!(kit::search::fold("L’Œuvre ÉLÉGANTE"), "l'oeuvre elegante");
/// ```
#[must_use]
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    for letter in text.nfkd() {
        push_folded(letter, &mut folded);
    }
    folded
}

fn push_folded(letter: char, folded: &mut String) {
    if is_combining_mark(letter) || is_invisible(letter) {
        return;
    }
    if let Some(plain) = written_out(letter) {
        folded.push_str(plain);
        return;
    }
    for lower in letter.to_lowercase() {
        match written_out(lower) {
            Some(plain) => folded.push_str(plain),
            // Some capitals (İ) become a letter and a mark.
            None if is_combining_mark(lower) => {}
            None => folded.push(lower),
        }
    }
}

/// Letters that no decomposition takes apart, as a person without that key types them.
fn written_out(letter: char) -> Option<&'static str> {
    Some(match letter {
        'œ' | 'Œ' => "oe",
        'æ' | 'Æ' => "ae",
        'ß' | 'ẞ' => "ss",
        'ø' | 'Ø' => "o",
        'ł' | 'Ł' => "l",
        'đ' | 'Đ' | 'ð' | 'Ð' => "d",
        'þ' | 'Þ' => "th",
        'ħ' | 'Ħ' => "h",
        'ŧ' | 'Ŧ' => "t",
        'ŋ' | 'Ŋ' => "n",
        'ı' => "i",
        'ĸ' => "k",
        'ς' => "σ",
        '’' | '‘' | 'ʼ' | '′' | '‛' => "'",
        '‑' | '‐' => "-",
        _ => return None,
    })
}

/// Characters that show nothing: soft hyphens, joiners, direction marks, the byte order mark.
pub(super) fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

/// A key by which names sort as a French dictionary sorts them, compared byte by
/// byte: letters first, then accents (from the end: *cote, côte, coté, côté*),
/// then small before capital. Whatever is neither letter nor figure counts as one space.
///
/// Source: AFNOR Z44-001, which keeps the last accent that differs as the decisive one.
#[must_use]
pub fn sort_key(name: &str) -> String {
    let mut letters = String::with_capacity(name.len() * 3);
    let (mut accents, mut cases) = (Vec::new(), String::new());
    for letter in name.nfd() {
        if is_combining_mark(letter) {
            if let Some(last) = accents.last_mut() {
                *last = accent_weight(letter);
            }
            continue;
        }
        if !letter.is_alphanumeric() {
            if !letters.is_empty() && !letters.ends_with(' ') {
                letters.push(' ');
            }
            continue;
        }
        let before = letters.len();
        letters.push_str(&fold(letter.encode_utf8(&mut [0; 4])));
        let taken_apart = written_out(letter).is_some();
        for _ in letters[before..].chars() {
            accents.push(if taken_apart { 'z' } else { '0' });
            cases.push(if letter.is_uppercase() { '1' } else { '0' });
        }
    }
    let mut key = letters.trim_end().to_owned();
    key.push('\u{1}');
    key.extend(accents.iter().rev());
    key.push('\u{1}');
    key.push_str(&cases);
    key
}

/// The order of accents over the same letter, as the Unicode collation algorithm has it.
fn accent_weight(mark: char) -> char {
    match mark {
        '\u{301}' => '1',
        '\u{300}' => '2',
        '\u{306}' => '3',
        '\u{302}' => '4',
        '\u{30c}' => '5',
        '\u{30a}' => '6',
        '\u{308}' => '7',
        '\u{30b}' => '8',
        '\u{303}' => '9',
        '\u{327}' => 'b',
        _ if canonical_combining_class(mark) == 230 => 'a',
        _ => 'c',
    }
}
