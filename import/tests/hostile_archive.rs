//! Archives made to harm are refused, each with its reason, before they can.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot prepare its sample has failed"
)]

#[expect(dead_code, reason = "this story packs bytes, the other one JSON")]
mod packing;

use import::report::{Explained, Language};
use import::slack::{ArchiveRefusal, Export, Limits, Resolver};
use packing::pack;
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const CHANNELS: (&str, &[u8]) = ("channels.json", br#"[{"id":"C1","name":"quai"}]"#);
const DAY: &str = "quai/2023-11-14.json";

struct Nobody;

impl Resolver for Nobody {
    fn person(&self, _: &str) -> Option<String> {
        None
    }

    fn space(&self, _: &str) -> Option<String> {
        None
    }
}

fn read(bytes: Vec<u8>, limits: &Limits) -> Result<usize, ArchiveRefusal> {
    let export = Export::read(Cursor::new(bytes), limits)?;
    let mut messages = 0;
    for channel in export.channels() {
        for message in export.messages(channel, &Nobody) {
            message?;
            messages += 1;
        }
    }
    Ok(messages)
}

fn refused(bytes: Vec<u8>) -> ArchiveRefusal {
    read(bytes, &Limits::default()).unwrap_err()
}

/// Finds the headers of an entry and changes the four bytes at these offsets from each name.
fn forge(bytes: &mut [u8], name: &str, local: usize, central: usize, value: u32) {
    let found: Vec<usize> = bytes
        .windows(name.len())
        .enumerate()
        .filter(|(_, w)| *w == name.as_bytes())
        .map(|(at, _)| at)
        .collect();
    for (at, offset) in [(found[0] - 30, local), (found[1] - 46, central)] {
        bytes[at + offset..at + offset + 4].copy_from_slice(&value.to_le_bytes());
    }
}

fn zeroes(size: usize) -> Vec<u8> {
    [b"[".as_slice(), &vec![b' '; size], b"]"].concat()
}

#[test]
fn names_that_lead_out_are_refused() {
    for name in [
        "../users.json",
        "quai/../../x.json",
        "/etc/passwd",
        "C:\\x.json",
        "..\\x.json",
    ] {
        let refusal = refused(pack(&[CHANNELS, (name, b"[]")]));
        assert!(
            matches!(refusal, ArchiveRefusal::UnsafePath { .. }),
            "{name}: {refusal}"
        );
    }
}

#[test]
fn links_archives_and_twins_are_refused() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.add_symlink("channels.json", "/etc/passwd", SimpleFileOptions::default())
        .unwrap();
    let link = zip.finish().unwrap().into_inner();
    assert!(matches!(refused(link), ArchiveRefusal::SymbolicLink { .. }));
    assert!(matches!(
        refused(pack(&[CHANNELS, ("quai/more.ZIP", b"PK")])),
        ArchiveRefusal::NestedArchive { .. }
    ));
    assert!(matches!(
        refused(pack(&[
            CHANNELS,
            ("quai\\a.json", b"[]"),
            ("quai/a.json", b"[]")
        ])),
        ArchiveRefusal::TwiceTheSameName
    ));
    let mut twins = pack(&[CHANNELS, ("a.json", b"[]"), ("b.json", b"[]")]);
    for at in 0..twins.len() - 6 {
        if &twins[at..at + 6] == b"b.json" {
            twins[at] = b'a';
        }
    }
    assert!(matches!(refused(twins), ArchiveRefusal::TwiceTheSameName));
    assert_eq!(
        read(
            pack(&[CHANNELS, ("__uploads/F1/holiday.zip", b"PK")]),
            &Limits::default()
        )
        .unwrap(),
        0
    );
}

#[test]
fn what_is_not_an_export_is_refused() {
    assert!(matches!(
        refused(b"hello".to_vec()),
        ArchiveRefusal::NotAZip
    ));
    assert!(matches!(refused(Vec::new()), ArchiveRefusal::NotAZip));
    assert!(matches!(
        refused(pack(&[("photo.png", b"x")])),
        ArchiveRefusal::NotAnExport
    ));
    let behind = [b"#!/bin/sh\n".as_slice(), &pack(&[CHANNELS])].concat();
    assert!(matches!(refused(behind), ArchiveRefusal::NotAZip));
}

#[test]
fn bombs_are_refused_before_they_inflate() {
    let bomb = pack(&[CHANNELS, (DAY, &zeroes(8 << 20))]);
    assert!(matches!(refused(bomb), ArchiveRefusal::Bomb { .. }));
    let limits = |entry_bytes, total_bytes| Limits {
        entry_bytes,
        total_bytes,
        ..Limits::default()
    };
    let honest = pack(&[CHANNELS, (DAY, &zeroes(10_000))]);
    let entry = read(honest.clone(), &limits(5_000, 1 << 30)).unwrap_err();
    assert!(matches!(entry, ArchiveRefusal::EntryTooLarge { .. }));
    let total = read(honest.clone(), &limits(1 << 20, 10_010)).unwrap_err();
    assert!(matches!(total, ArchiveRefusal::TotalTooLarge { .. }));
    let archive = read(
        honest,
        &Limits {
            archive_bytes: 100,
            ..Limits::default()
        },
    )
    .unwrap_err();
    assert!(matches!(archive, ArchiveRefusal::TooLarge { limit: 100 }));
}

#[test]
fn headers_that_lie_are_found_out_while_inflating() {
    let mut bytes = pack(&[CHANNELS, (DAY, &zeroes(8 << 20))]);
    // Both headers say 100 bytes: only the inflated bytes tell the truth.
    forge(&mut bytes, DAY, 22, 24, 100);
    let refusal = refused(bytes);
    assert!(
        matches!(refusal, ArchiveRefusal::LyingHeader { .. }),
        "{refusal}"
    );
    assert!(
        refusal
            .sentence(Language::French)
            .contains("archive piégée")
    );
}

#[test]
fn a_wrong_checksum_loses_only_that_file() {
    let day = br#"[{"type":"message","user":"U1","text":"x","ts":"1700000001.0"}]"#;
    let mut bytes = pack(&[
        CHANNELS,
        (DAY, day),
        (
            "quai/2023-11-15.json",
            &day.map(|b| if b == b'1' { b'2' } else { b }),
        ),
    ]);
    forge(&mut bytes, DAY, 14, 16, 7);
    assert_eq!(read(bytes, &Limits::default()).unwrap(), 1);
}

#[test]
fn a_crowd_of_entries_is_refused() {
    let names: Vec<String> = (0..400).map(|rank| format!("quai/{rank}.json")).collect();
    let mut files: Vec<(&str, &[u8])> = names
        .iter()
        .map(|name| (name.as_str(), b"[]".as_slice()))
        .collect();
    files.push(CHANNELS);
    let limits = Limits {
        entries: 399,
        ..Limits::default()
    };
    assert!(matches!(
        read(pack(&files), &limits).unwrap_err(),
        ArchiveRefusal::TooManyEntries { limit: 399 }
    ));
}

#[test]
fn a_directory_too_long_to_read_is_refused_before_it_is_held() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for rank in 0..300 {
        let name = format!("{}{rank}", "x".repeat(60_000));
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(b"[]").unwrap();
    }
    let bytes = zip.finish().unwrap().into_inner();
    let limits = Limits {
        entries: 1_000,
        ..Limits::default()
    };
    assert!(matches!(
        read(bytes, &limits).unwrap_err(),
        ArchiveRefusal::TooManyEntries { limit: 1_000 }
    ));
}

/// Items that look like messages, wrong in every way that JSON allows.
fn item() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        "[<>@#!|^:*_~`&;a-z0-9. \n]{0,30}".prop_map(Into::into),
        prop::sample::select(vec![
            "message",
            "rich_text",
            "rich_text_section",
            "text",
            "1700000001.000000",
            "U1",
            "link"
        ])
        .prop_map(Into::into),
    ];
    let keys = prop::sample::select(vec![
        "type",
        "subtype",
        "text",
        "ts",
        "thread_ts",
        "user",
        "bot_id",
        "blocks",
        "elements",
        "attachments",
        "style",
        "reactions",
        "name",
        "users",
        "files",
        "file",
        "url",
        "replies",
        "edited",
        "fields",
        "title",
        "value",
        "indent",
    ]);
    leaf.prop_recursive(6, 60, 8, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Into::into),
            prop::collection::vec((keys.clone(), inner), 0..8)
                .prop_map(|pairs| pairs.into_iter().map(|(k, v)| (k.to_owned(), v)).collect()),
        ]
    })
}

/// The same cases every time; `PROPTEST_RNG_SEED` and `PROPTEST_CASES` look elsewhere.
fn held_still() -> ProptestConfig {
    let asked = ProptestConfig::default();
    let rng_seed = match asked.rng_seed {
        RngSeed::Random => RngSeed::Fixed(1),
        fixed @ RngSeed::Fixed(_) => fixed,
    };
    ProptestConfig {
        rng_seed,
        failure_persistence: None,
        ..asked
    }
}

proptest! {
    #![proptest_config(held_still())]

    #[test]
    fn no_item_panics(items in prop::collection::vec(item(), 0..6), text in ".{0,60}") {
        let mut day = items;
        for (rank, item) in day.iter_mut().enumerate() {
            if let Some(item) = item.as_object_mut() {
                item.insert("ts".to_owned(), format!("17000000{rank:02}.0").into());
                item.entry("text").or_insert_with(|| text.clone().into());
            }
        }
        let total = day.len();
        let bytes = serde_json::Value::from(day).to_string();
        let read = read(pack(&[CHANNELS, (DAY, bytes.as_bytes())]), &Limits::default()).unwrap();
        prop_assert!(read <= total);
    }

    #[test]
    fn no_archive_panics(day in prop::collection::vec(any::<u8>(), 0..200), changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..6)) {
        let mut bytes = pack(&[CHANNELS, ("users.json", b"[{\"id\":\"U1\"}]"), (DAY, &day)]);
        for (at, value) in changes {
            let at = at.index(bytes.len());
            bytes[at] = value;
        }
        let _ = read(bytes, &Limits::default());
        let _ = read(day, &Limits::default());
    }
}
