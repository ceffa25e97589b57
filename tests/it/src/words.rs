//! Every sentence exists in both languages, with the same variables.

use std::collections::BTreeSet;

use kit::words::Lang;

#[test]
fn both_languages_say_the_same_things() {
    let catalogue = parvis::compose::catalogue().expect("the words");
    let french: BTreeSet<_> = catalogue.keys(Lang::Fr).collect();
    let english: BTreeSet<_> = catalogue.keys(Lang::En).collect();
    let missing: Vec<_> = french.symmetric_difference(&english).collect();
    assert!(missing.is_empty(), "said in one language only: {missing:?}");
}
