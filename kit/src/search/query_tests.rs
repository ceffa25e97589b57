//! What is typed and what is understood.

use jiff::civil::date;
use jiff::tz::TimeZone;
use proptest::prelude::*;

use super::Query;
use crate::clock::Instant;

#[test]
fn operators_are_understood_in_both_languages() {
    for text in [
        "budget from:@marie in:#direction before:2026-02-01 after:2025-12-31 #rh",
        "budget de:marie dans:direction avant:01/02/2026 après:31/12/2025 #rh",
        "budget DE:marie Dans:direction avant:2026-2-1 apres:31/12/2025 #rh",
    ] {
        let query = Query::parse(text);
        assert_eq!(query.authors().collect::<Vec<_>>(), ["marie"], "{text}");
        assert_eq!(query.places().collect::<Vec<_>>(), ["direction"], "{text}");
        assert_eq!(
            (query.after(), query.before()),
            (Some(date(2025, 12, 31)), Some(date(2026, 2, 1))),
            "{text}"
        );
        assert_eq!(
            query.to_string(),
            "budget from:marie in:direction before:2026-02-01 after:2025-12-31 #rh"
        );
    }
}

#[test]
fn what_is_no_operator_is_a_word() {
    for text in [
        "10:30",
        "note:urgent",
        "from:",
        "from:@",
        "before:hier",
        "after:2026-02-30",
        "-",
        "--",
        "#",
        "https://exemple.fr/a",
        "-de:marie",
    ] {
        let query = Query::parse(text);
        assert_eq!(query.to_string(), text);
        assert!(
            query.authors().next().is_none() && query.before().is_none() && query.after().is_none()
        );
    }
}

#[test]
fn phrases_take_any_quotation_marks() {
    for text in [
        "\"plan de charge\"",
        "«\u{a0}plan de charge\u{a0}»",
        "“plan  de charge”",
        "\"plan de charge",
    ] {
        assert_eq!(Query::parse(text).to_string(), "\"plan de charge\"");
    }
    assert_eq!(
        Query::parse("-\"en cours\" -#rh x").to_string(),
        "-\"en cours\" -#rh x"
    );
    assert!(Query::parse(" \"\" ").is_empty());
}

#[test]
fn days_are_those_of_the_reader() {
    let query = Query::parse("after:2026-03-28 before:2026-03-31");
    let paris = TimeZone::get("Europe/Paris").expect("a zone");
    let at = |text: &str| {
        Some(Instant::from(
            text.parse::<jiff::Timestamp>().expect("an instant"),
        ))
    };
    let period = query.period(&paris);
    assert_eq!(period.from, at("2026-03-28T23:00:00Z"));
    assert_eq!(period.until, at("2026-03-30T22:00:00Z"));
    assert_eq!(Query::parse("mot").period(&paris), super::Period::default());
}

#[test]
fn months_and_years_are_dates_and_the_rest_is_told() {
    for (asked, after, before) in [
        ("after:2025 before:2027", "2025-12-31", "2027-01-01"),
        ("after:2024-02 before:03/2026", "2024-02-29", "2026-03-01"),
    ] {
        let query = Query::parse(asked);
        assert_eq!(query.after().unwrap().to_string(), after, "{asked}");
        assert_eq!(query.before().unwrap().to_string(), before, "{asked}");
        assert_eq!(query.no_date(), None);
    }
    for asked in ["before:hier redis", "redis après:2026-13", "avant:"] {
        assert!(Query::parse(asked).no_date().is_some(), "{asked}");
    }
    assert_eq!(Query::parse("redis note:hier").no_date(), None);
}

#[test]
fn signs_before_a_name_are_no_part_of_it() {
    let query = Query::parse("in:##quai from:@@amina");
    assert_eq!(query.places().collect::<Vec<_>>(), ["quai"]);
    assert_eq!(query.authors().collect::<Vec<_>>(), ["amina"]);
    assert_eq!(Query::parse(&query.to_string()), query);
}

proptest! {
    #[test]
    fn a_question_reads_as_it_could_have_been_typed(text in "([-#\"«»“”a-zé:@. ]|from:|before:2026-01-31|after:|in:|é|\\PC)*") {
        let query = Query::parse(&text);
        prop_assert_eq!(Query::parse(&query.to_string()), query);
    }
}
