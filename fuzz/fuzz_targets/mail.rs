//! Whatever comes in by mail, reading it ends, and what is new in it is part of what came.
#![no_main]

use kit::mail::{new_words, read_message};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| {
    if let Some(message) = read_message(input) {
        assert!(
            message
                .files
                .iter()
                .all(|file| !file.name.is_empty() && !file.name.contains(['/', '\\']))
        );
    }
    let text = String::from_utf8_lossy(input);
    let words = new_words(&text);
    let known: Vec<&str> = text
        .split(['\n', '\r', '\u{2028}'])
        .map(str::trim)
        .collect();
    for line in words.lines() {
        assert!(
            known.iter().any(|known| known.trim() == line.trim()),
            "{line:?} is nobody's"
        );
    }
});
