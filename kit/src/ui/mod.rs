//! The pieces every page is made of. Their markup lives in `ui/*.html`, which the
//! slices' templates import; this file holds what those pieces are computed from.

mod undo;

pub use undo::UndoView;

/// The letters and the tone an avatar shows where there is no photo: always the
/// same for the same person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Initials {
    /// One or two capital letters.
    pub letters: String,
    /// Which of the eight tones, 1 to 8.
    pub tone: u8,
}

/// The initials of a name; `number` (an identifier) decides the tone.
#[must_use]
pub fn initials(name: &str, number: i64) -> Initials {
    let mut words = name
        .split([' ', '-', '\u{a0}'])
        .filter_map(|word| word.chars().next())
        .filter(|c| c.is_alphanumeric());
    let first = words.next();
    let last = words.next_back();
    let letters = first
        .into_iter()
        .chain(last)
        .flat_map(char::to_uppercase)
        .collect();
    // The low bits of an identifier are chance, the high ones are time.
    let tone = u8::try_from(number.rem_euclid(8)).unwrap_or(0) + 1;
    Initials { letters, tone }
}
