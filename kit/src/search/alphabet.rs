//! The tokens of the index: one letter that says what a token is, then the thing.
//!
//! The letter keeps apart what must never meet: the exact word *red*, the stem
//! *red*, the beginning *red…* and the space number 237. Both engines store the
//! same tokens, made of letters and figures only, so neither has anything to
//! split, fold or quote.

/// Characters of a word that count.
pub(super) const LONGEST_WORD: usize = 64;
/// Beginnings up to this many letters are tokens themselves, because asking an
/// engine for every word in *re…* costs as much as reading half of the index.
pub(super) const LONGEST_BEGINNING: usize = 4;
/// A beginning has at least two letters: one would find nearly everything.
pub(super) const SHORTEST_BEGINNING: usize = 2;

/// Every document has it: what is left when a question only excludes.
pub(super) const EVERYTHING: &str = "d";
/// Stands where a word's position is counted but nothing may be found.
pub(super) const GAP: &str = "z";

/// A word as it is written, folded. The only tokens with positions.
pub(super) fn exact(folded: &str) -> String {
    format!("x{folded}")
}

/// The letters before the stems of each language, and of both.
pub(super) const FRENCH: &str = "f";
pub(super) const ENGLISH: &str = "n";
pub(super) const BOTH: &str = "b";

/// A French stem.
pub(super) fn french(stem: &str) -> String {
    format!("{FRENCH}{stem}")
}

/// An English stem.
pub(super) fn english(stem: &str) -> String {
    format!("{ENGLISH}{stem}")
}

/// A stem that is the same in French and in English.
pub(super) fn both(stem: &str) -> String {
    format!("{BOTH}{stem}")
}

/// A compound (*comptes-rendus*) written in one piece, each part in the singular.
pub(super) fn compound(joined: &str) -> String {
    format!("w{joined}")
}

/// The first letters of a word.
pub(super) fn beginning(letters: &str) -> String {
    format!("y{letters}")
}

/// The place a document is in.
pub(super) fn place(id: i64) -> String {
    format!("p{:x}", id.cast_unsigned())
}

/// One of those who may find a document that is in no place.
pub(super) fn audience(id: i64) -> String {
    format!("a{:x}", id.cast_unsigned())
}

/// Who wrote a document.
pub(super) fn author(id: i64) -> String {
    format!("u{:x}", id.cast_unsigned())
}

/// What sort of document it is.
pub(super) fn kind(kind: &str) -> String {
    format!("k{}", letters_and_figures(kind))
}

/// A tag, however it is accented, capitalised or hyphenated.
pub(super) fn tag(tag: &str) -> String {
    format!("g{}", letters_and_figures(tag))
}

/// A stretch of time that documents carry as a token: recent ones can be asked for alone.
#[derive(Clone, Copy)]
pub(super) struct Span {
    letter: char,
    /// How many low bits of a slot (milliseconds, then 21 bits of its own) lie within one stretch.
    bits: u32,
}

impl Span {
    /// Six days, then fifty.
    pub(super) const ALL: [Self; 2] = [
        Self {
            letter: 's',
            bits: 29 + 21,
        },
        Self {
            letter: 't',
            bits: 32 + 21,
        },
    ];

    /// The token of the stretch that a slot lies in.
    pub(super) fn token(self, slot: i64) -> String {
        format!("{}{:x}", self.letter, (slot >> self.bits).cast_unsigned())
    }

    /// The stretch before that slot and the whole one before it, so that there is always one in full.
    pub(super) fn tokens(self, slot: i64) -> Vec<String> {
        vec![self.token(slot), self.token(self.start(slot))]
    }

    /// The first slot of [`Span::tokens`].
    pub(super) fn start(self, slot: i64) -> i64 {
        ((slot >> self.bits) - 1) << self.bits
    }
}

/// The folded letters and figures of a text, and nothing else; a word longer than
/// anybody types is cut, because the engines limit words too.
pub(super) fn letters_and_figures(text: &str) -> String {
    super::fold::fold(text)
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .take(LONGEST_WORD)
        .collect()
}
