//! JSON out of the archive, one item at a time, and the exact place where it stops making sense.

use super::refusal::ArchiveRefusal;
use crate::report::Reason;
use serde::de::{Deserializer as _, SeqAccess, Visitor};
use serde_json::{Deserializer, Value};
use std::fmt;
use std::io::{self, BufReader, Read};

/// Why a file could not be read to its end.
#[derive(Debug)]
pub(super) enum Failure {
    /// The archive is refused as a whole.
    Refused(ArchiveRefusal),
    /// Only this file is lost.
    Lost(Reason),
}

/// Gives every item of a JSON array, with its rank from 1.
pub(super) fn each_item(
    reader: impl Read,
    mut each: impl FnMut(u64, Value),
) -> Result<(), Failure> {
    let mut deserializer = Deserializer::from_reader(BufReader::new(reader));
    let read = deserializer
        .deserialize_seq(Items { each: &mut each })
        .and_then(|()| deserializer.end());
    read.map_err(failure)
}

struct Items<'f> {
    each: &'f mut dyn FnMut(u64, Value),
}

impl<'de> Visitor<'de> for Items<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let mut rank = 0;
        while let Some(item) = list.next_element::<Value>()? {
            rank += 1;
            (self.each)(rank, item);
        }
        Ok(())
    }
}

fn failure(error: serde_json::Error) -> Failure {
    let (line, column) = (error.line(), error.column());
    if !error.is_io() {
        // The parser counts levels and stops at 128; honest messages stay under 20.
        let deep = error.to_string().starts_with("recursion limit");
        return Failure::Lost(if deep {
            Reason::DeepJson { line, column }
        } else {
            Reason::MalformedJson { line, column }
        });
    }
    match io::Error::from(error).downcast::<ArchiveRefusal>() {
        Ok(refusal) => Failure::Refused(refusal),
        // An error of the disk concerns every file; a wrong checksum only this one.
        Err(error) if error.raw_os_error().is_some() => {
            Failure::Refused(ArchiveRefusal::Unreadable(error))
        }
        Err(_) => Failure::Lost(Reason::DamagedFile),
    }
}

/// Text at a path of keys; empty when it is absent or not text. Slack writes some numbers as text
/// and some text as numbers.
pub(super) fn text(value: &Value, path: &[&str]) -> String {
    match at(value, path) {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Number(number)) => number.to_string(),
        _ => String::new(),
    }
}

/// Text at a path of keys, when there is some.
pub(super) fn some_text(value: &Value, path: &[&str]) -> Option<String> {
    Some(text(value, path)).filter(|text| !text.trim().is_empty())
}

/// Whether something is said to be true.
pub(super) fn is_true(value: &Value, key: &str) -> bool {
    match value.get(key) {
        Some(Value::Bool(flag)) => *flag,
        Some(Value::Number(number)) => number.as_f64().is_some_and(|number| number != 0.0),
        _ => false,
    }
}

/// The items of a list at a key; none when it is absent or not a list.
pub(super) fn list<'v>(value: &'v Value, key: &str) -> &'v [Value] {
    value
        .get(key)
        .and_then(Value::as_array)
        .map_or(&[], Vec::as_slice)
}

fn at<'v>(value: &'v Value, path: &[&str]) -> Option<&'v Value> {
    path.iter().try_fold(value, |value, key| value.get(key))
}

/// A Slack instant, "1452837318.000002", in microseconds since 1970; `None` when it is none.
pub(super) fn instant(text: &str) -> Option<i64> {
    let (seconds, fraction) = text.trim().split_once('.').unwrap_or((text.trim(), ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if seconds.is_empty() || seconds.len() > 11 || !digits(seconds) || !digits(fraction) {
        return None;
    }
    let padded: String = fraction.chars().chain("000000".chars()).take(6).collect();
    let microseconds = seconds
        .parse::<i64>()
        .ok()?
        .checked_mul(1_000_000)?
        .checked_add(padded.parse().ok()?)?;
    (microseconds > 0).then_some(microseconds)
}

#[cfg(test)]
mod tests {
    use super::{Failure, each_item, instant};
    use crate::report::Reason;

    fn lost(text: &str) -> Option<Reason> {
        match each_item(text.as_bytes(), |_, _| {}) {
            Ok(()) => None,
            Err(Failure::Lost(reason)) => Some(reason),
            Err(Failure::Refused(refusal)) => panic!("{refusal}"),
        }
    }

    #[test]
    fn a_broken_file_says_where() {
        assert_eq!(lost("[1,\n 2]\n"), None);
        assert_eq!(
            lost("[1,\n x]"),
            Some(Reason::MalformedJson { line: 2, column: 2 })
        );
        assert!(matches!(lost("{}"), Some(Reason::MalformedJson { .. })));
        assert!(matches!(lost("[1] 2"), Some(Reason::MalformedJson { .. })));
        assert!(matches!(
            lost(&"[".repeat(1000)),
            Some(Reason::DeepJson { line: 1, .. })
        ));
    }

    #[test]
    fn instants_are_exact() {
        assert_eq!(instant("1452837318.000002"), Some(1_452_837_318_000_002));
        assert_eq!(instant("1452837318"), Some(1_452_837_318_000_000));
        assert_eq!(instant("1452837318.5"), Some(1_452_837_318_500_000));
        for text in ["", "-1.0", "1e9", "0.0", "999999999999.0", "1.x", "١٢"] {
            assert_eq!(instant(text), None, "{text}");
        }
    }
}
