//! French and English: one catalogue for the process, a handle for each reader.
//!
//! Sentences live in each slice's `words/{fr,en}.ftl` (Fluent). Those without
//! variables are resolved once when the catalogue is built, so a page asks a
//! hash map; those about numbers alone are kept once formatted, for most pages say
//! the same few; the others are formatted when asked.

mod dates;

use std::collections::HashMap;
use std::fmt::Display;
use std::sync::{PoisonError, RwLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Entry;
use unic_langid::LanguageIdentifier;

pub use dates::zone;

/// A language of the interface.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize, Default,
)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// French, complete first.
    #[default]
    Fr,
    /// English.
    En,
}

impl Lang {
    /// Every language, French first.
    pub const ALL: [Self; 2] = [Self::Fr, Self::En];

    /// The language tag, as `lang` attributes and the database write it.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::En => "en",
        }
    }

    /// The language of that tag.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.tag() == tag)
    }

    /// The first language of an `Accept-Language` header that we speak (RFC 9110 § 12.5.4,
    /// in the order given: browsers list them by preference).
    #[must_use]
    pub fn accepted(header: &str) -> Option<Self> {
        header
            .split(',')
            .find_map(|range| Self::from_tag(range.trim().get(..2)?))
    }
}

/// The sentences of one slice, in every language.
#[derive(Debug, Clone, Copy)]
pub struct Sentences {
    /// Its `words/fr.ftl`.
    pub fr: &'static str,
    /// Its `words/en.ftl`.
    pub en: &'static str,
}

/// Every sentence of the product.
pub struct Catalogue {
    french: Tongue,
    english: Tongue,
}

struct Tongue {
    sentences: HashMap<String, Sentence>,
    bundle: FluentBundle<FluentResource>,
}

struct Sentence {
    /// As it is without variables.
    plain: String,
    /// As it was said of these numbers.
    said: RwLock<HashMap<Vec<Number>, String>>,
}

/// A variable that is a number, by its name.
type Number = (&'static str, i64);

/// Of how many numbers a sentence is kept; beyond that it is formatted each time.
const MOST_SAID: usize = 512;

impl Catalogue {
    /// Builds the catalogue from the slices' sentences.
    ///
    /// # Errors
    /// What is wrong with the texts: a syntax error, or the same key twice.
    pub fn new(slices: &[Sentences]) -> Result<Self, String> {
        Ok(Self {
            french: Tongue::new(Lang::Fr, slices.iter().map(|slice| slice.fr))?,
            english: Tongue::new(Lang::En, slices.iter().map(|slice| slice.en))?,
        })
    }

    /// Every key of a language, in no particular order: tests compare them.
    pub fn keys(&self, lang: Lang) -> impl Iterator<Item = &str> {
        self.tongue(lang).sentences.keys().map(String::as_str)
    }

    fn tongue(&self, lang: Lang) -> &Tongue {
        match lang {
            Lang::Fr => &self.french,
            Lang::En => &self.english,
        }
    }
}

impl Tongue {
    fn new(lang: Lang, texts: impl Iterator<Item = &'static str>) -> Result<Self, String> {
        let tag = match lang {
            Lang::Fr => "fr-FR",
            Lang::En => "en-GB",
        };
        let tag: LanguageIdentifier = tag.parse().map_err(|error| format!("{tag}: {error}"))?;
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // The marks that isolate directions would end up in attributes and searches; both languages run the same way.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match lang {
            Lang::Fr => french_number,
            Lang::En => english_number,
        }));
        let mut keys = Vec::new();
        for text in texts {
            let resource = FluentResource::try_new(text.to_owned())
                .map_err(|(_, errors)| format!("{lang:?}: {errors:?}"))?;
            keys.extend(resource.entries().filter_map(|entry| match entry {
                Entry::Message(message) => Some(message.id.name.to_owned()),
                _ => None,
            }));
            bundle
                .add_resource(resource)
                .map_err(|errors| format!("{lang:?}: {errors:?}"))?;
        }
        let mut tongue = Self {
            sentences: HashMap::new(),
            bundle,
        };
        tongue.sentences = keys
            .into_iter()
            .map(|key| {
                let sentence = Sentence {
                    plain: tongue.format(&key, None),
                    said: RwLock::default(),
                };
                (key, sentence)
            })
            .collect();
        Ok(tongue)
    }

    fn of_numbers(&self, key: &str, numbers: &[Number]) -> String {
        let said = self.sentences.get(key).map(|sentence| &sentence.said);
        let known = said.and_then(|said| {
            let said = said.read().unwrap_or_else(PoisonError::into_inner);
            said.get(numbers).cloned()
        });
        if let Some(known) = known {
            return known;
        }
        let args: FluentArgs<'_> = numbers.iter().copied().collect();
        let text = self.format(key, Some(&args));
        if let Some(said) = said {
            let mut said = said.write().unwrap_or_else(PoisonError::into_inner);
            if said.len() < MOST_SAID {
                said.insert(numbers.to_vec(), text.clone());
            }
        }
        text
    }

    fn format(&self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        let Some(pattern) = self
            .bundle
            .get_message(key)
            .and_then(|message| message.value())
        else {
            tracing::warn!(key, "a sentence is missing");
            return key.to_owned();
        };
        self.bundle
            .format_pattern(pattern, args, &mut Vec::new())
            .into_owned()
    }
}

fn french_number(
    value: &FluentValue<'_>,
    _: &intl_memoizer::concurrent::IntlLangMemoizer,
) -> Option<String> {
    grouped(value, '\u{202f}')
}

fn english_number(
    value: &FluentValue<'_>,
    _: &intl_memoizer::concurrent::IntlLangMemoizer,
) -> Option<String> {
    grouped(value, ',')
}

fn grouped(value: &FluentValue<'_>, separator: char) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let digits = number.value.to_string();
    let mut text = String::with_capacity(digits.len() + 4);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    Some(text)
}

/// A reader's handle on the catalogue: says sentences in their language.
#[derive(Clone, Copy)]
pub struct Words {
    catalogue: &'static Catalogue,
    lang: Lang,
}

impl Words {
    /// The catalogue in one language.
    #[must_use]
    pub const fn new(catalogue: &'static Catalogue, lang: Lang) -> Self {
        Self { catalogue, lang }
    }

    /// The language spoken.
    #[must_use]
    pub const fn lang(self) -> Lang {
        self.lang
    }

    /// A sentence without variables. A missing key is logged and shown as itself.
    #[must_use]
    pub fn say(self, key: &str) -> &'static str {
        let sentence = self.catalogue.tongue(self.lang).sentences.get(key);
        sentence.map_or_else(
            || {
                tracing::warn!(key, "a sentence is missing");
                "…"
            },
            |sentence| sentence.plain.as_str(),
        )
    }

    /// Whether the catalogue holds that key.
    #[must_use]
    pub fn knows(self, key: &str) -> bool {
        self.catalogue.tongue(self.lang).sentences.contains_key(key)
    }

    /// A sentence about a number, `$count`.
    #[must_use]
    pub fn count(self, key: &str, count: impl Countable) -> String {
        self.numbers(key, &[("count", count.counted())])
    }

    /// A sentence about several numbers.
    #[must_use]
    pub fn numbers(self, key: &str, numbers: &[(&'static str, i64)]) -> String {
        self.catalogue.tongue(self.lang).of_numbers(key, numbers)
    }

    /// A sentence with one variable.
    #[must_use]
    pub fn one(self, key: &str, name: &str, value: impl Display) -> String {
        self.with(key, &[(name, Arg::Text(value.to_string()))])
    }

    /// A sentence with two variables.
    #[must_use]
    pub fn two(
        self,
        key: &str,
        (first, value): (&str, impl Display),
        (second, other): (&str, impl Display),
    ) -> String {
        self.with(
            key,
            &[
                (first, Arg::Text(value.to_string())),
                (second, Arg::Text(other.to_string())),
            ],
        )
    }

    /// A sentence with variables of any kind.
    #[must_use]
    pub fn with(self, key: &str, args: &[(&str, Arg)]) -> String {
        let mut fluent = FluentArgs::new();
        for (name, arg) in args {
            match arg {
                Arg::Text(text) => fluent.set(*name, text.as_str()),
                Arg::Number(number) => fluent.set(*name, *number),
            }
        }
        self.catalogue.tongue(self.lang).format(key, Some(&fluent))
    }

    /// A whole number with the language's separators.
    #[must_use]
    pub fn number(self, number: i64) -> String {
        let separator = match self.lang {
            Lang::Fr => '\u{202f}',
            Lang::En => ',',
        };
        grouped(&FluentValue::from(number), separator).unwrap_or_default()
    }
}

/// A number of things, of whatever type the code at hand counts in.
pub trait Countable {
    /// The number.
    fn counted(self) -> i64;
}
impl Countable for i64 {
    fn counted(self) -> i64 {
        self
    }
}
impl Countable for usize {
    fn counted(self) -> i64 {
        i64::try_from(self).unwrap_or(i64::MAX)
    }
}
impl Countable for u64 {
    fn counted(self) -> i64 {
        i64::try_from(self).unwrap_or(i64::MAX)
    }
}
impl Countable for i32 {
    fn counted(self) -> i64 {
        self.into()
    }
}
impl<T: Countable + Copy> Countable for &T {
    fn counted(self) -> i64 {
        (*self).counted()
    }
}

/// A variable of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// Shown as it is.
    Text(String),
    /// Shown with separators; decides plurals.
    Number(i64),
}
impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}
impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// The sentences of this crate.
pub const SENTENCES: Sentences = Sentences {
    fr: include_str!("../../words/fr.ftl"),
    en: include_str!("../../words/en.ftl"),
};
