//! How a code and its parameters become a sentence in the reader's language.

/// The languages a report can be told in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// Français, with its typographic spaces.
    French,
    /// English.
    English,
}

/// One meaning: its stable code and its sentence in each language, `{name}` standing for a
/// parameter.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    pub(crate) code: &'static str,
    pub(crate) french: &'static str,
    pub(crate) english: &'static str,
}

impl Words {
    pub(crate) const fn new(
        code: &'static str,
        french: &'static str,
        english: &'static str,
    ) -> Self {
        Self {
            code,
            french,
            english,
        }
    }
}

/// Something a report says: a stable code for programs, a sentence for people.
pub trait Explained {
    /// The code and the sentences.
    fn words(&self) -> Words;

    /// The parameters of the sentence, by name.
    fn parameters(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }

    /// The stable code, for programs and for translation elsewhere.
    fn code(&self) -> &'static str {
        self.words().code
    }

    /// The sentence with its parameters in place.
    fn sentence(&self, language: Language) -> String {
        let words = self.words();
        let pattern = match language {
            Language::French => words.french,
            Language::English => words.english,
        };
        fill(pattern, &self.parameters())
    }
}

/// Replaces each `{name}` once, left to right, so that a foreign value that itself contains
/// `{name}` is never expanded.
fn fill(pattern: &str, parameters: &[(&'static str, String)]) -> String {
    let mut filled = String::with_capacity(pattern.len());
    let mut rest = pattern;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let Some((name, tail)) = after.split_once('}') else {
            rest = after;
            break;
        };
        if let Some((_, value)) = parameters.iter().find(|(known, _)| *known == name) {
            filled.push_str(value);
        }
        rest = tail;
    }
    filled.push_str(rest);
    filled
}
