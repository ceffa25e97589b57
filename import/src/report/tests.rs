//! A report says the same thing to a person, in two languages, and to a program.

use super::{Count, Explained, Language, LeftOut, Note, Place, Reason, Remark, Report};

fn sample() -> Report {
    let mut report = Report::default();
    report.add(Count::Rows, 3);
    report.add(Count::People, 1);
    let duplicate = Reason::SamePerson { line: 2 };
    report
        .left_out
        .push(LeftOut::new(Place::line(4), duplicate, "Anne\r\nRoy"));
    let file = Place::inside("general/2024-05-02.json", 0);
    let reason = Reason::MalformedJson { line: 7, column: 3 };
    report.left_out.push(LeftOut::new(file, reason, ""));
    report
        .notes
        .push(Note::new(Place::line(3), Remark::ManagerNotFound, "{line}"));
    report
}

#[test]
fn people_read_it_in_french() {
    let text = sample().text(Language::French);
    assert!(text.starts_with("3 lignes lues\n1 personne\n"), "{text}");
    assert!(
        text.contains("- ligne 4\u{a0}: même personne que la ligne 2 (Anne Roy)\n"),
        "{text}"
    );
    assert!(text.contains("ligne 7, colonne 3\n"), "{text}");
    assert!(text.contains("À vérifier\n- ligne 3"), "{text}");
}

#[test]
fn people_read_it_in_english() {
    let text = sample().text(Language::English);
    assert!(
        text.contains("- line 4: the same person as line 2 (Anne Roy)\n"),
        "{text}"
    );
    assert!(
        text.contains("- general/2024-05-02.json: unreadable file"),
        "{text}"
    );
    assert!(
        text.contains("({line})"),
        "a foreign value is never expanded: {text}"
    );
}

#[test]
fn programs_read_codes() {
    let json = sample().json();
    assert_eq!(json["counts"]["rows"], 3);
    assert_eq!(json["left_out"][0]["code"], "same-person");
    assert_eq!(json["left_out"][0]["parameters"]["line"], "2");
    assert_eq!(json["notes"][0]["line"], 3);
}

#[test]
fn counts_agree_in_number() {
    assert_eq!(
        Count::People.sentence_for(0, Language::French),
        "0 personne"
    );
    assert_eq!(Count::People.sentence_for(0, Language::English), "0 people");
    assert_eq!(Reason::EmptyRow.code(), "empty-row");
}
