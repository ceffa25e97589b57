//! Whatever is asked is a question, and showing where a text answers it never loses or adds
//! a character. Input: the question, a line feed, the text.
#![no_main]

use jiff::tz::TimeZone;
use kit::search::{Language, Query, highlight, snippet, tokens};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &str| {
    let (question, text) = input.split_once('\n').unwrap_or((input, input));
    let question = Query::parse(question);
    // Days at either end of what a calendar holds must not break the arithmetic.
    std::hint::black_box(question.period(&TimeZone::UTC));
    let typed_again = Query::parse(&question.to_string());
    assert_eq!(
        typed_again.authors().collect::<Vec<_>>(),
        question.authors().collect::<Vec<_>>()
    );
    let shown: String = highlight(text, &question)
        .into_iter()
        .map(|(_, piece)| piece)
        .collect();
    assert_eq!(shown, text);
    let excerpt: String = snippet(text, &question, 200)
        .pieces
        .into_iter()
        .map(|(_, piece)| piece)
        .collect();
    assert!(text.contains(&excerpt), "{excerpt:?} is not in {text:?}");
    for language in [Language::French, Language::English] {
        std::hint::black_box(tokens(text, language));
    }
});
