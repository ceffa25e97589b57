//! What is said in the square that is measured: words as often as in a language.
//!
//! In a language the word that comes hundredth is a hundred times rarer than the first
//! (Zipf's law). With a few words all equally frequent, each would be in most posts and a
//! search would find nearly everything; with words all rare it would find nothing.

/// Words that searches ask for: the first is in fifteen posts of a hundred, the last in two.
const WORDS: [&str; 24] = [
    "tramway",
    "dépôt",
    "équipe",
    "réunion",
    "maintenance",
    "planning",
    "quai",
    "ligne",
    "signal",
    "atelier",
    "formation",
    "sécurité",
    "voyageurs",
    "incident",
    "horaire",
    "budget",
    "projet",
    "essai",
    "rame",
    "station",
    "énergie",
    "qualité",
    "fournisseur",
    "contrat",
];
/// The rank of the first of them, and how far apart they stand.
const FIRST: usize = 16;
const APART: usize = 10;
/// The vocabulary has twice as many words at each of these steps: 4,095 in all.
const OCTAVES: usize = 12;
/// Every so many posts hold an expression, two words that belong together.
const EXPRESSION: usize = 89;

/// Some thirty words, different from post to post.
pub(crate) fn prose(number: usize) -> String {
    let mut text = String::new();
    let mut state = number;
    let mut chance = || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        state >> 33
    };
    for place in 0..30 {
        let octave = 1 << (chance() % OCTAVES);
        text.push_str(&word(octave + chance() % octave));
        text.push_str(if place % 10 == 9 { ".\n\n" } else { " " });
    }
    if number.is_multiple_of(EXPRESSION) {
        text.push_str("Sur le quai ligne deux. ");
    }
    text + &format!("Repère r{number}.")
}

/// The word of that rank; those that nobody searches are made of syllables.
fn word(rank: usize) -> String {
    const SYLLABLES: [&str; 16] = [
        "ba", "cor", "di", "fon", "gué", "jan", "lo", "mi", "né", "pla", "rou", "sel", "ti", "vau",
        "xon", "zè",
    ];
    let sought = rank
        .checked_sub(FIRST)
        .filter(|after| after.is_multiple_of(APART));
    if let Some(word) = sought.and_then(|after| WORDS.get(after / APART)) {
        return (*word).to_owned();
    }
    [rank % 16, rank / 16 % 16, rank / 256]
        .map(|syllable| SYLLABLES[syllable])
        .concat()
}
