//! What somebody asks: words, "exact phrases", things to leave out, and where,
//! when and by whom. Whatever is typed is a question; nothing is refused.

use std::fmt;

use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::fold::fold;
use super::wanted::Wanted;
use crate::clock::Instant;

/// A longer question is cut: each part costs the index a look-up.
const MOST_PARTS: usize = 24;
/// Characters of a question that are read.
const LONGEST_QUESTION: usize = 1000;

/// A question, as [`Query::parse`] understood it. Displayed, it reads as it could have been typed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Query {
    parts: Vec<Part>,
    wanted: Wanted,
}

/// One part of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Part {
    Word { text: String, excluded: bool },
    Phrase { text: String, excluded: bool },
    Tag { tag: String, excluded: bool },
    From(String),
    In(String),
    Before(Date),
    After(Date),
}

/// The instants between which a question looks; an open end is `None`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Period {
    /// The first instant that counts.
    pub from: Option<Instant>,
    /// The first instant that no longer counts.
    pub until: Option<Instant>,
}

impl Query {
    /// Reads a question. Words must all be found; the last one may be unfinished.
    /// `from:` `in:` `before:` `after:` (or `de:` `dans:` `avant:` `après:`), `#tag`,
    /// `"exact phrase"` and a leading `-` mean what they mean elsewhere; anything
    /// else is a word.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let end = text
            .char_indices()
            .nth(LONGEST_QUESTION)
            .map_or(text.len(), |(end, _)| end);
        let mut rest = text[..end].trim_start();
        let mut parts = Vec::new();
        while !rest.is_empty() && parts.len() < MOST_PARTS {
            let (part, after) = next_part(rest);
            parts.extend(part);
            rest = after.trim_start();
        }
        let wanted = Wanted::of(&parts);
        Self { parts, wanted }
    }

    /// Whether there is nothing to look for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// The handles of those who must have written it (`from:`), as typed without `@`.
    pub fn authors(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().filter_map(|part| {
            if let Part::From(handle) = part {
                Some(handle.as_str())
            } else {
                None
            }
        })
    }

    /// The slugs of the places to look in (`in:`).
    pub fn places(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().filter_map(|part| {
            if let Part::In(slug) = part {
                Some(slug.as_str())
            } else {
                None
            }
        })
    }

    /// The day before which it must have been said, itself not included.
    #[must_use]
    pub fn before(&self) -> Option<Date> {
        self.parts
            .iter()
            .filter_map(|part| {
                if let Part::Before(day) = part {
                    Some(*day)
                } else {
                    None
                }
            })
            .min()
    }

    /// The day after which it must have been said, itself not included.
    #[must_use]
    pub fn after(&self) -> Option<Date> {
        self.parts
            .iter()
            .filter_map(|part| {
                if let Part::After(day) = part {
                    Some(*day)
                } else {
                    None
                }
            })
            .max()
    }

    /// What stands where a date should and is none: whoever asks is told, because it was
    /// looked for as a word.
    #[must_use]
    pub fn no_date(&self) -> Option<&str> {
        self.parts.iter().find_map(|part| {
            let Part::Word { text, .. } = part else {
                return None;
            };
            let (operator, value) = text.split_once(':')?;
            let operator = fold(operator);
            (is_before(&operator) || is_after(&operator)).then_some(value)
        })
    }

    /// The same as instants, days being those of the reader's time zone.
    #[must_use]
    pub fn period(&self, zone: &TimeZone) -> Period {
        let midnight = |day: Date| {
            zone.to_ambiguous_timestamp(day.at(0, 0, 0, 0))
                .compatible()
                .ok()
                .map(Instant::from)
        };
        Period {
            from: self
                .after()
                .and_then(|day| day.checked_add(1.day()).ok())
                .and_then(midnight),
            until: self.before().and_then(midnight),
        }
    }

    pub(super) fn wanted(&self) -> &Wanted {
        &self.wanted
    }
}

/// The next part of a question and what follows it.
fn next_part(rest: &str) -> (Option<Part>, &str) {
    let (excluded, bare) = match rest.strip_prefix('-') {
        Some(bare) if !bare.starts_with(char::is_whitespace) && !bare.is_empty() => (true, bare),
        _ => (false, rest),
    };
    if let Some((text, after)) = quoted(bare) {
        let text = text
            .split(|sign: char| sign.is_whitespace() || QUOTES.contains(&sign))
            .filter(|word| !word.is_empty());
        let text = text.collect::<Vec<_>>().join(" ");
        return (
            (!text.is_empty()).then_some(Part::Phrase { text, excluded }),
            after,
        );
    }
    let end = bare.find(char::is_whitespace).unwrap_or(bare.len());
    let (word, after) = bare.split_at(end);
    (Some(part(word, excluded)), after)
}

const QUOTES: [char; 5] = ['"', '“', '”', '«', '»'];

/// A phrase in any of the quotation marks in use; one that is not closed goes on to the end.
fn quoted(rest: &str) -> Option<(&str, &str)> {
    let opening = rest.chars().next()?;
    let closing = match opening {
        '"' => '"',
        '“' => '”',
        '«' => '»',
        _ => return None,
    };
    let inside = &rest[opening.len_utf8()..];
    Some(inside.split_once(closing).unwrap_or((inside, "")))
}

fn part(word: &str, excluded: bool) -> Part {
    if let Some(tag) = word.strip_prefix('#')
        && tag.chars().any(char::is_alphanumeric)
    {
        return Part::Tag {
            tag: tag.to_owned(),
            excluded,
        };
    }
    if !excluded
        && let Some((operator, value)) = word.split_once(':')
        && let Some(part) = operation(&fold(operator), value)
    {
        return part;
    }
    Part::Word {
        text: word.to_owned(),
        excluded,
    }
}

fn operation(operator: &str, value: &str) -> Option<Part> {
    let name = |value: &str, sign: char| {
        let name = value.trim_start_matches(sign);
        name.chars()
            .any(char::is_alphanumeric)
            .then(|| name.to_owned())
    };
    match operator {
        "from" | "de" => name(value, '@').map(Part::From),
        "in" | "dans" => name(value, '#').map(Part::In),
        _ if is_before(operator) => days(value).map(|(first, _)| Part::Before(first)),
        _ if is_after(operator) => days(value).map(|(_, last)| Part::After(last)),
        _ => None,
    }
}

fn is_before(operator: &str) -> bool {
    matches!(operator, "before" | "avant")
}

fn is_after(operator: &str) -> bool {
    matches!(operator, "after" | "apres")
}

/// The first and the last day of what is named: a day, a month (2026-01, 01/2026), a year.
fn days(value: &str) -> Option<(Date, Date)> {
    if let Some(day) = day(value) {
        return Some((day, day));
    }
    let month = if value.contains('/') {
        day(&format!("01/{value}"))
    } else {
        day(&format!("{value}-01"))
    };
    if let Some(first) = month {
        return Some((first, first.last_of_month()));
    }
    let first = day(&format!("{value}-01-01"))?;
    Some((first, first.last_of_year()))
}

/// 2026-01-31, or 31/01/2026 as the French write it.
fn day(value: &str) -> Option<Date> {
    let number = |digits: &str, lengths: std::ops::RangeInclusive<usize>| {
        let plain =
            lengths.contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
        if plain {
            digits.parse::<i16>().ok()
        } else {
            None
        }
    };
    let (separator, year_first) = if value.contains('/') {
        ('/', false)
    } else {
        ('-', true)
    };
    let parts: Vec<&str> = value.split(separator).collect();
    let [first, month, last] = parts[..] else {
        return None;
    };
    let (year, day) = if year_first {
        (first, last)
    } else {
        (last, first)
    };
    let (year, month, day) = (
        number(year, 4..=4)?,
        number(month, 1..=2)?,
        number(day, 1..=2)?,
    );
    Date::new(year, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

impl fmt::Display for Query {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, part) in self.parts.iter().enumerate() {
            if place > 0 {
                f.write_str(" ")?;
            }
            part.fmt(f)?;
        }
        Ok(())
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let minus = |excluded: &bool| if *excluded { "-" } else { "" };
        match self {
            Self::Word { text, excluded } => write!(f, "{}{text}", minus(excluded)),
            Self::Phrase { text, excluded } => write!(f, "{}\"{text}\"", minus(excluded)),
            Self::Tag { tag, excluded } => write!(f, "{}#{tag}", minus(excluded)),
            Self::From(handle) => write!(f, "from:{handle}"),
            Self::In(slug) => write!(f, "in:{slug}"),
            Self::Before(day) => write!(f, "before:{day}"),
            Self::After(day) => write!(f, "after:{day}"),
        }
    }
}
