//! Whatever the file, every row is a person, a post of the chart or a line of the report.
//! Input: how the columns are called, a line feed, the file.
#![no_main]

use std::collections::HashSet;

use import::people::{Directory, Limits, Mapping};
use import::report::Language;
use libfuzzer_sys::fuzz_target;

/// Small, so that the limits themselves are reached.
const LIMITS: Limits = Limits {
    bytes: 4_000,
    rows: 60,
    cell_characters: 40,
};

fuzz_target!(|input: &[u8]| {
    let cut = input.iter().position(|byte| *byte == b'\n').unwrap_or(0);
    let (columns, file) = input.split_at(cut);
    let columns = String::from_utf8_lossy(columns);
    let mapping = Mapping::parse(&columns).unwrap_or_default();
    let Ok(directory) = Directory::read(file, &mapping, &LIMITS) else {
        return;
    };
    let placed = directory.people.len() + directory.positions.len() + directory.left_out.len();
    assert_eq!(placed as u64, directory.rows);
    let people = directory.people.iter().map(|person| &person.key);
    let keys: Vec<&String> = people
        .chain(directory.positions.iter().map(|post| &post.key))
        .collect();
    assert_eq!(
        keys.iter().collect::<HashSet<_>>().len(),
        keys.len(),
        "a key is there twice"
    );
    let again = Directory::read(file, &mapping, &LIMITS);
    assert_eq!(again.as_ref().ok(), Some(&directory));
    std::hint::black_box(directory.report().text(Language::French));
    std::hint::black_box(directory.report().json());
});
