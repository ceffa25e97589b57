//! Messages as mail programs write them.

use super::{Incoming, Outcome, new_words, read};

macro_rules! sample {
    ($name:literal) => {
        sampled(include_bytes!(concat!("samples/", $name, ".eml")))
    };
}

fn sampled(bytes: &[u8]) -> Incoming {
    read(bytes).expect("a message")
}

#[test]
fn only_what_is_new_is_taken_from_each_mail_program() {
    let yes = "Oui, le quai 4 est libre.";
    let free = "Yes, dock 4 is free.";
    for (message, words) in [
        (
            sample!("gmail-fr"),
            "Oui, le quai 4 est libre.\nJe m'en occupe.",
        ),
        (sample!("gmail-en"), free),
        (
            sample!("outlook-fr"),
            "Oui, le quai 4 est libre.\n\nCordialement,\nLéa",
        ),
        (sample!("outlook-en"), free),
        (sample!("outlook-html-fr"), yes),
        (sample!("outlook-origine-fr"), "Oui."),
        (sample!("outlook-ios-en"), free),
        (sample!("apple-fr"), yes),
        (sample!("apple-en"), free),
        (sample!("iphone-fr"), yes),
        (
            sample!("thunderbird-fr"),
            "Oui, le quai 4 est libre.\n\n\nNon.",
        ),
        (sample!("thunderbird-en"), free),
        (
            sample!("own-quotation"),
            "On parle du quai 4. Comme Marc écrivait :\n\n> tout est libre\n\n- à vérifier\n- le quai 5",
        ),
    ] {
        assert_eq!(message.words, words, "{:?}", message.message_id);
        assert_eq!(message.from.as_deref(), Some("lea.morel@verdier.example"));
        assert_eq!(message.to, ["reponse+atoken@verdier.example"]);
        assert!(!message.automatic && message.outcome.is_none());
        assert!(message.files.is_empty());
    }
}

#[test]
fn what_somebody_attached_is_taken_and_what_programs_add_is_not() {
    let message = sample!("attached");
    assert_eq!(message.words, "Le plan est joint.");
    let names: Vec<_> = message
        .files
        .iter()
        .map(|file| file.name.as_str())
        .collect();
    assert_eq!(names, ["plan.txt"]);
    assert_eq!(message.files[0].bytes, "Quai 4\n");
}

#[test]
fn programs_are_known_for_what_they_are() {
    let holiday = sample!("holiday");
    assert!(holiday.automatic && holiday.outcome.is_none());
    assert_eq!(sample!("bounce").outcome, Some(Outcome::Failed));
    assert_eq!(sample!("delayed").outcome, Some(Outcome::Other));
    for header in [
        "Precedence: bulk",
        "X-Auto-Response-Suppress: All",
        "List-Id: <all.example>",
        "Return-Path: <>",
        "Auto-Submitted: auto-generated",
    ] {
        let message = format!("From: a@b.example\nTo: c@d.example\n{header}\n\nBonjour\n");
        assert!(sampled(message.as_bytes()).automatic, "{header}");
    }
    let person = "From: a@b.example\nTo: c@d.example\nAuto-Submitted: no\n\nBonjour\n";
    assert!(!sampled(person.as_bytes()).automatic);
}

#[test]
fn broken_messages_break_nothing() {
    assert!(read(b"").is_none());
    assert!(read(b"\x00\xff\xfe nothing of the kind").is_none());
    let nested = "--a\nContent-Type: multipart/mixed; boundary=a\n\n".repeat(5_000);
    let deep = format!("From: a@b.example\nContent-Type: multipart/mixed; boundary=a\n\n{nested}");
    assert!(sampled(deep.as_bytes()).files.is_empty());
    let cut = b"From: a@b.example\nTo: c@d.example\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n4pyTIEzDqQ\xff!!";
    assert!(read(cut).is_some());
    let unknown = b"From: a@b.example\nTo: c@d.example\nContent-Type: text/plain; charset=nothing-known\n\nL\xe9a";
    assert!(sampled(unknown).words.starts_with('L'));
}

#[test]
fn words_stay_unless_they_are_surely_a_quotation() {
    for whole in [
        "On Monday Marc wrote:\nnothing",
        "De : la colle\nEt du papier",
        "Voici :\n---\nUn titre",
        "Le 12 mars, à 10 h.",
    ] {
        assert_eq!(new_words(whole), whole);
    }
    assert_eq!(new_words("Oui\n--\nLéa"), "Oui");
    assert_eq!(
        new_words("Oui\r\n\r\nEnvoyé à partir de Outlook pour Android"),
        "Oui"
    );
    assert_eq!(new_words("> tout\n> cité"), "> tout\n> cité");
}
