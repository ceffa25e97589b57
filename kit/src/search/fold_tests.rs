//! Folding and sorting, held by examples and by properties.

use proptest::prelude::*;
use unicode_normalization::char::is_combining_mark;

use super::{fold, sort_key};

#[test]
fn accents_capitals_and_ligatures_go() {
    for (text, folded) in [
        ("Éléonore", "eleonore"),
        ("ŒUVRE", "oeuvre"),
        ("Lætitia", "laetitia"),
        ("Straße STRASSE", "strasse strasse"),
        ("l’été", "l'ete"),
        ("Łódź", "lodz"),
        ("Søren Đorđe", "soren dorde"),
        ("İstanbul ISTANBUL", "istanbul istanbul"),
        ("ΟΔΟΣ οδός", "οδοσ οδοσ"),
        ("ﬁn de co\u{ad}lonne", "fin de colonne"),
        ("Cafe\u{301}", "cafe"),
        ("Щука", "щука"),
    ] {
        assert_eq!(fold(text), folded, "{text}");
    }
}

#[test]
fn names_sort_as_in_a_french_dictionary() {
    let sorted = [
        "abbé",
        "Ça",
        "cote",
        "Cote",
        "côte",
        "coté",
        "côté",
        "de Gaulle",
        "De Gaulle",
        "Degas",
        "élan",
        "Élan",
        "Émile",
        "entier",
        "Étienne",
        "Le Goff",
        "Le-Guen",
        "Lebrun",
        "Léonard",
        "O'Brien",
        "Obama",
        "œuf",
        "zèbre",
    ];
    let mut names = sorted.to_vec();
    names.reverse();
    names.sort_by_key(|name| sort_key(name));
    assert_eq!(names, sorted);
}

proptest! {
    #[test]
    fn folding_twice_changes_nothing(text in "\\PC*") {
        let once = fold(&text);
        prop_assert_eq!(fold(&once), once);
    }

    #[test]
    fn folded_text_has_neither_marks_nor_capitals(text in "[a-zA-ZÀ-ÿŒœŁłĀ-ž ]*") {
        prop_assert!(fold(&text).chars().all(|letter| !letter.is_uppercase() && !is_combining_mark(letter)));
    }

    #[test]
    fn sort_keys_can_be_stored(name in "\\PC*") {
        prop_assert!(!sort_key(&name).contains('\0'));
    }

    #[test]
    fn spelling_the_same_letters_otherwise_sorts_together(name in "[a-zéèêàçœ' -]{1,12}", other in "[a-z]{1,12}") {
        let (folded, capital) = (fold(&name), name.to_uppercase());
        if sort_key(&folded).split('\u{1}').next() != sort_key(&other).split('\u{1}').next() {
            prop_assert_eq!(sort_key(&name) < sort_key(&other), sort_key(&capital) < sort_key(&other));
        }
    }
}
