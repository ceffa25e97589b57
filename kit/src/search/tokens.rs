//! A text taken apart into words, the same way for what is indexed, for what is
//! asked and for what is highlighted: that is why the three agree.

use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;

use super::alphabet::{LONGEST_WORD, letters_and_figures};
use super::fold::is_invisible;
use super::plurals::singular;
use super::stems::{Language, Stems};

/// Compounds of more parts (addresses of pages) are found by their parts only.
const MOST_PARTS: usize = 6;

/// One word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token<'t> {
    /// The word as the text has it.
    pub text: &'t str,
    /// Where it starts in the text, in bytes.
    pub start: usize,
    /// Its folded letters and figures: what exact phrases compare.
    pub exact: String,
    /// What else it is found by, exactly: the parts of `SharePoint`, the name in `O'Brien`.
    pub parts: Vec<String>,
    /// Its stems; none for figures and codes.
    pub stems: Stems,
    /// Whether only a hyphen, a dot or the like separates it from the word before: `rapport_final.pdf`.
    pub joined: bool,
}

impl Token<'_> {
    /// Where the word ends in the text, in bytes.
    #[must_use]
    pub fn end(&self) -> usize {
        self.start + self.text.len()
    }
}

/// The words of a text, in order.
#[must_use]
pub fn tokens(text: &str, language: Language) -> Vec<Token<'_>> {
    let mut tokens: Vec<Token<'_>> = Vec::new();
    let mut last = Last {
        end: 0,
        joined: false,
        elided: false,
        apostrophe: false,
    };
    for (start, piece) in pieces(text) {
        let between = if last.end == 0 {
            " "
        } else {
            &text[last.end..start]
        };
        let joined = if last.elided {
            last.joined
        } else {
            joins(between)
        };
        let apostrophe = last.end > 0 && !last.elided && is_apostrophe(between);
        let elided = is_elided(piece) && starts_elision(text, start + piece.len());
        last = Last {
            end: start + piece.len(),
            joined,
            elided,
            apostrophe,
        };
        if elided {
            continue;
        }
        match tokens.last_mut() {
            // John's: the ending of the English genitive is not part of the name.
            Some(_) if last.apostrophe && piece.eq_ignore_ascii_case("s") => {}
            Some(before) if last.apostrophe && before.end() < start => {
                *before = together(text, before, start + piece.len(), language);
            }
            _ => tokens.extend(token(piece, start, joined, language)),
        }
    }
    tokens
}

struct Last {
    end: usize,
    joined: bool,
    elided: bool,
    apostrophe: bool,
}

/// Runs of letters and figures: Unicode's words (which also part the scripts
/// written without spaces), cut at whatever punctuation they hold.
fn pieces(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.unicode_word_indices().flat_map(|(start, word)| {
        word.split(|letter: char| {
            !(letter.is_alphanumeric() || is_combining_mark(letter) || is_invisible(letter))
        })
        .filter(|piece| !piece.is_empty())
        .map(move |piece| {
            (
                start + (piece.as_ptr().addr() - word.as_ptr().addr()),
                piece,
            )
        })
    })
}

/// Whether what stands between two words makes one of them: a single sign, or
/// nothing at all in the scripts written without spaces.
fn joins(between: &str) -> bool {
    let mut signs = between.chars();
    match (signs.next(), signs.next()) {
        (None, _) => true,
        (Some(sign), None) => {
            is_apostrophe(between)
                || matches!(
                    sign,
                    '-' | '‐' | '‑' | '_' | '.' | '@' | '/' | '+' | ':' | '&' | '·' | '•'
                )
        }
        _ => false,
    }
}

fn is_apostrophe(between: &str) -> bool {
    matches!(between, "'" | "’" | "‘" | "ʼ" | "＇")
}

fn starts_elision(text: &str, end: usize) -> bool {
    let mut after = text[end..].chars();
    after
        .next()
        .is_some_and(|sign| is_apostrophe(sign.encode_utf8(&mut [0; 4])))
        && after.next().is_some_and(char::is_alphanumeric)
}

/// The short words that lose their vowel before another (l'équipe, qu'il): said
/// with the next word, but no part of it. *aujourd'hui* and *O'Brien* are not among them.
fn is_elided(piece: &str) -> bool {
    const ELIDED: [&str; 13] = [
        "l", "d", "j", "m", "t", "s", "c", "n", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
    ];
    piece.len() <= 6
        && ELIDED
            .iter()
            .any(|elided| elided.eq_ignore_ascii_case(piece))
}

fn token(piece: &str, start: usize, joined: bool, language: Language) -> Option<Token<'_>> {
    let exact = letters_and_figures(piece);
    if exact.is_empty() {
        return None;
    }
    let stems = Stems::of(piece, &exact, language);
    Some(Token {
        text: piece,
        start,
        parts: camel_parts(piece),
        exact,
        stems,
        joined,
    })
}

/// aujourd'hui, O'Brien, rock'n'roll: one word, found by its longer parts too.
fn together<'t>(text: &'t str, before: &Token<'t>, end: usize, language: Language) -> Token<'t> {
    let whole = &text[before.start..end];
    let spoken: String = whole
        .chars()
        .filter(|letter| letter.is_alphanumeric() || is_combining_mark(*letter))
        .collect();
    let exact = letters_and_figures(&spoken);
    let stems = Stems::of(&spoken, &exact, language);
    let mut parts: Vec<String> = whole
        .split(|letter: char| is_apostrophe(letter.encode_utf8(&mut [0; 4])))
        .map(letters_and_figures)
        .collect();
    parts.retain(|part| part.chars().count() >= 3);
    Token {
        text: whole,
        start: before.start,
        exact,
        parts,
        stems,
        joined: before.joined,
    }
}

/// `SharePoint`: share, point. `HTMLParser`: html, parser. A single letter is no part.
fn camel_parts(piece: &str) -> Vec<String> {
    let letters: Vec<(usize, char)> = piece.char_indices().collect();
    let mut cuts = vec![0];
    for place in 1..letters.len() {
        let (before, (at, here)) = (letters[place - 1].1, letters[place]);
        let after = letters.get(place + 1).map(|(_, letter)| *letter);
        let rises = before.is_lowercase() && here.is_uppercase();
        let acronym_ends =
            before.is_uppercase() && here.is_uppercase() && after.is_some_and(char::is_lowercase);
        if rises || acronym_ends {
            cuts.push(at);
        }
    }
    if cuts.len() == 1 {
        return Vec::new();
    }
    cuts.push(piece.len());
    let parts = cuts
        .windows(2)
        .map(|cut| letters_and_figures(&piece[cut[0]..cut[1]]));
    parts.filter(|part| part.chars().count() >= 2).collect()
}

/// The words of a text, each with those joined to it.
pub(super) fn runs<'a, 't>(tokens: &'a [Token<'t>]) -> impl Iterator<Item = &'a [Token<'t>]> {
    tokens.chunk_by(|_, next| next.joined)
}

/// A compound in one piece (`e-mail`: email), as written and with each part in
/// the singular (`comptes-rendus`: compterendu).
pub(super) struct Compound {
    pub(super) written: String,
    pub(super) singular: String,
}

/// The compound that a run of words makes, if it is one. Figures alone are none:
/// 12,5 is not 125.
pub(super) fn compound(run: &[Token<'_>]) -> Option<Compound> {
    let has_letters = run
        .iter()
        .any(|token| token.exact.chars().any(char::is_alphabetic));
    let letters: usize = run.iter().map(|token| token.exact.len()).sum();
    if !(2..=MOST_PARTS).contains(&run.len()) || !has_letters || letters > LONGEST_WORD {
        return None;
    }
    Some(Compound {
        written: run.iter().map(|token| token.exact.as_str()).collect(),
        singular: run.iter().map(|token| singular(&token.exact)).collect(),
    })
}
