//! What the forms of a word have in common: its stems, in French and in English.
//!
//! For a third of accented French words, taking the accents away before or after
//! stemming gives two different stems. A question is typed either way, so a word
//! carries both. The stemmers alone also join words that have nothing to do with
//! each other (*communication* and *commune*, *animation* and *animal*, *finir*
//! and *fin*) and miss some plurals (*loi, lois*); what is done about it is here.

use rust_stemmers::{Algorithm, Stemmer};
use unicode_normalization::UnicodeNormalization;

use super::alphabet::{self, letters_and_figures};
use super::met;
use super::plurals::{is_invariable, singular};
use super::stopwords::is_stopword;

/// The languages whose endings are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Language {
    /// French only.
    French,
    /// English only.
    English,
    /// Both: the text may hold words of either. Questions always are.
    #[default]
    Mixed,
}

/// Longer words are no words of a language.
const LONGEST_STEMMED: usize = 40;
/// Shorter stems join words by accident.
const SHORTEST_STEM: usize = 4;

/// The stems of a word, in each language looked at.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Stems {
    /// French: one, or two where accents make a difference.
    pub french: Vec<String>,
    /// English.
    pub english: Option<String>,
}

impl Stems {
    /// Those of a word as written and as folded. Figures, codes, very short words, stop
    /// words and other scripts have none: they match exactly.
    pub(super) fn of(word: &str, folded: &str, language: Language) -> Self {
        let takes_endings = (3..=LONGEST_STEMMED).contains(&folded.len())
            && folded.bytes().all(|byte| byte.is_ascii_lowercase());
        if !takes_endings || is_stopword(folded) {
            return Self::default();
        }
        met::stems(word, folded, language, || {
            Self::find(word, folded, language)
        })
    }

    fn find(word: &str, folded: &str, language: Language) -> Self {
        let mut stems = Self::default();
        if language != Language::English {
            french(word, folded, &mut |stem| {
                if !stems.french.iter().any(|known| known == stem) {
                    stems.french.push(stem.to_owned());
                }
            });
        }
        if language != Language::French {
            stems.english = Some(english(folded));
        }
        stems
    }

    /// Whether the word has none and must be matched exactly.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.french.is_empty() && self.english.is_none()
    }

    /// The tokens a document is entered under: a stem that both languages share only
    /// once, which halves the lists that a question reads.
    pub(super) fn entered(&self) -> Vec<String> {
        let shared = |stem: &String| self.english.as_ref() == Some(stem);
        let mut tokens: Vec<String> = self
            .french
            .iter()
            .map(|stem| {
                if shared(stem) {
                    alphabet::both(stem)
                } else {
                    alphabet::french(stem)
                }
            })
            .collect();
        tokens.extend(
            self.english
                .iter()
                .filter(|stem| !self.french.contains(stem))
                .map(|stem| alphabet::english(stem)),
        );
        tokens
    }

    /// Whether that is one of the tokens of [`Stems::entered`].
    pub(super) fn is_entered(&self, token: &str) -> bool {
        let Some((letter, stem)) = token.split_at_checked(1) else {
            return false;
        };
        let french = self.french.iter().any(|own| own == stem);
        let english = self.english.as_deref() == Some(stem);
        match letter {
            alphabet::FRENCH => french && !english,
            alphabet::ENGLISH => english && !french,
            alphabet::BOTH => french && english,
            _ => false,
        }
    }

    /// The tokens under which a word with one of these stems may have been entered.
    pub(super) fn asked(&self) -> Vec<String> {
        let mut tokens: Vec<String> = self
            .french
            .iter()
            .flat_map(|stem| [alphabet::french(stem), alphabet::both(stem)])
            .collect();
        if let Some(stem) = &self.english {
            tokens.push(alphabet::english(stem));
            if !self.french.contains(stem) {
                tokens.push(alphabet::both(stem));
            }
        }
        tokens
    }
}

fn french(word: &str, folded: &str, add: &mut dyn FnMut(&str)) {
    if is_invariable(folded) {
        return add(folded);
    }
    let one = singular(folded);
    if let Some(stem) = stem_of_iquer(&one) {
        return add(&stem);
    }
    let stemmer = Stemmer::create(Algorithm::French);
    let stem = stemmer.stem(&one);
    if one.strip_suffix("ion").is_some_and(|root| root == stem) {
        // *direction* is no form of *direct*, nor *formation* of *format*.
        return add(&one);
    }
    add(&trusted(&one, &stem));
    if !word.is_ascii() {
        let accented: String = word.nfc().flat_map(char::to_lowercase).collect();
        let accented = accented.replace('œ', "oe").replace('æ', "ae");
        // Some letters of other scripts fold into a blank and a mark.
        let stem = letters_and_figures(&stemmer.stem(&accented));
        add(&trusted(&one, &stem));
    } else if one != folded {
        add(&trusted(&one, &stemmer.stem(folded)));
    }
}

/// *communiquer, communiqué, communication* and *publier, publication*, *modifier,
/// modification*: the stemmer cuts some of them down to *commun* and *public*.
fn stem_of_iquer(one: &str) -> Option<String> {
    const ROOTS: [&str; 13] = [
        "appl", "commun", "compl", "crit", "dupl", "expl", "fabr", "impl", "ind", "prat", "repl",
        "revend", "rubr",
    ];
    let of_verb = |root: &str| ROOTS.contains(&root).then(|| format!("{root}iqu"));
    if let Some((root, _)) = one.split_once("iqu")
        && let Some(stem) = of_verb(root)
    {
        return Some(stem);
    }
    let endings = ["ication", "icateur", "icatrice", "icatif", "icative"];
    let root = endings
        .into_iter()
        .find_map(|ending| one.strip_suffix(ending))?;
    of_verb(root).or_else(|| root.ends_with(['f', 'l']).then(|| format!("{root}i")))
}

/// The stem, or the word where the stem is too short to be trusted: three letters
/// are kept only after a regular ending (*vot-er*, *vot-ees*, not *fin-ir*).
fn trusted(word: &str, stem: &str) -> String {
    let regular = |ending: &str| {
        matches!(
            ending,
            "" | "e" | "es" | "er" | "ee" | "ees" | "ez" | "ent" | "ant" | "ons"
        )
    };
    let trusted = stem.len() >= SHORTEST_STEM
        || (stem.len() == SHORTEST_STEM - 1 && word.strip_prefix(stem).is_some_and(regular));
    if trusted {
        stem.to_owned()
    } else {
        word.to_owned()
    }
}

fn english(folded: &str) -> String {
    // Two of the commonest words of a French organisation would meet *direct* and *format*.
    let french_first = matches!(
        folded,
        "direction" | "directions" | "formation" | "formations"
    );
    if french_first || is_invariable(folded) {
        return singular(folded);
    }
    let stem = Stemmer::create(Algorithm::English)
        .stem(folded)
        .into_owned();
    // *animation* must not meet *animal*, nor *organization* *organ*.
    let lost = folded.len().saturating_sub(stem.len());
    if lost >= 5 && stem.len() * 2 < folded.len() {
        singular(folded)
    } else {
        stem
    }
}
