//! Every sentence exists in both languages, with the same variables.

use std::collections::BTreeSet;
use std::path::Path;

use kit::words::Lang;

#[test]
fn both_languages_say_the_same_things() {
    let catalogue = parvis::compose::catalogue().expect("the words");
    let french: BTreeSet<_> = catalogue.keys(Lang::Fr).collect();
    let english: BTreeSet<_> = catalogue.keys(Lang::En).collect();
    let missing: Vec<_> = french.symmetric_difference(&english).collect();
    assert!(missing.is_empty(), "said in one language only: {missing:?}");
}

#[test]
fn every_kind_of_notice_is_told_and_can_be_switched_off_in_words() {
    let catalogue = parvis::compose::catalogue().expect("the words");
    let said: BTreeSet<_> = catalogue.keys(Lang::Fr).collect();
    for kind in parvis::compose::notice_kinds() {
        for key in [format!("notice-{kind}"), format!("notice-{kind}-switch")] {
            assert!(said.contains(key.as_str()), "nothing is said for {key}");
        }
    }
}

/// Every text between quotes that begins as our keys do, in the sources and the templates;
/// attributes that name elements are not sentences.
fn quoted(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let kind = path.extension().and_then(|kind| kind.to_str());
        if path.is_dir() {
            quoted(&path, found);
        } else if matches!(kind, Some("rs" | "html")) {
            let text = std::fs::read_to_string(&path).unwrap();
            let pieces: Vec<&str> = text.split('"').collect();
            let between = pieces.windows(2).filter_map(|pair| {
                (!pair[0].ends_with("id=") && !pair[0].ends_with("describedby=")).then_some(pair[1])
            });
            found.extend(between.map(str::to_owned));
        }
    }
}

fn is_key(text: &str) -> bool {
    const SLICES: [&str; 8] = [
        "kit-",
        "people-",
        "spaces-",
        "posts-",
        "messages-",
        "server-",
        "search-",
        "notice-",
    ];
    SLICES.iter().any(|slice| text.starts_with(slice))
        && !text.ends_with('-')
        && text
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

#[test]
fn what_is_said_is_in_the_catalogue_and_what_is_in_it_is_said() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut found = BTreeSet::new();
    for folder in [
        "kit",
        "slices/people",
        "slices/spaces",
        "slices/posts",
        "slices/messages",
        "server",
    ] {
        quoted(&root.join(folder), &mut found);
    }
    let catalogue = parvis::compose::catalogue().expect("the words");
    let known: BTreeSet<_> = catalogue.keys(Lang::Fr).collect();
    let missing: Vec<_> = found
        .iter()
        .filter(|text| is_key(text) && !known.contains(text.as_str()))
        .collect();
    assert!(missing.is_empty(), "said, but in no catalogue: {missing:?}");
    // The keys of notices are made of their kinds.
    let idle: Vec<_> = known
        .iter()
        .filter(|key| !found.contains(**key) && !key.starts_with("notice-"))
        .collect();
    assert!(
        idle.is_empty(),
        "in the catalogue, but never said: {idle:?}"
    );
}
