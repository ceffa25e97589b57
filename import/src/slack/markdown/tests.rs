//! Whatever people wrote in Slack, a Markdown reader shows the same words and nothing else.

use super::super::markup::{Block, Context, Item, Piece, Resolver, Run, Style, link, push_text};
use super::super::users::User;
use super::super::{mrkdwn, richtext};
use super::write;
use comrak::nodes::NodeValue;
use comrak::{Arena, Options, parse_document};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use serde_json::json;
use std::collections::HashMap;

/// An invented house: one person and one channel are known in it.
struct House;

impl Resolver for House {
    fn person(&self, user_id: &str) -> Option<String> {
        (user_id == "U1").then(|| "anne_roy".to_owned())
    }

    fn space(&self, channel_id: &str) -> Option<String> {
        (channel_id == "C1").then(|| "quai".to_owned())
    }
}

fn with_context<T>(read: impl FnOnce(&Context<'_>) -> T) -> T {
    let user = User {
        id: "U2".to_owned(),
        handle: "luc".to_owned(),
        real_name: "Luc_Petit".to_owned(),
        ..User::default()
    };
    let users = HashMap::from([("U2".to_owned(), user)]);
    let channels = HashMap::from([
        ("C1".to_owned(), "quai".to_owned()),
        ("C2".to_owned(), "phare".to_owned()),
    ]);
    read(&Context {
        resolver: &House,
        users: &users,
        channels: &channels,
    })
}

fn from_text(text: &str) -> String {
    with_context(|context| write(&mrkdwn::read(text, context)))
}

fn from_blocks(blocks: &serde_json::Value) -> Option<String> {
    with_context(|context| {
        richtext::read(blocks.as_array().unwrap(), context).map(|blocks| write(&blocks))
    })
}

/// What a reader of GitHub's Markdown shows, without its blanks.
fn shown(markdown: &str) -> String {
    let mut options = Options::default();
    options.extension.strikethrough = true;
    options.extension.table = true;
    options.extension.autolink = true;
    options.extension.tasklist = true;
    options.extension.footnotes = true;
    let arena = Arena::new();
    let root = parse_document(&arena, markdown, &options);
    let mut words = String::new();
    for node in root.descendants() {
        match &node.data.borrow().value {
            NodeValue::Text(text) => words.push_str(text),
            NodeValue::Code(code) => words.push_str(&code.literal),
            NodeValue::CodeBlock(code) => words.push_str(&code.literal),
            NodeValue::HtmlBlock(_) | NodeValue::HtmlInline(_) | NodeValue::Image(_) => {
                words.push_str("<html>");
            }
            _ => {}
        }
    }
    unspaced(&words)
}

fn unspaced(words: &str) -> String {
    words
        .chars()
        .filter(|c| !c.is_whitespace() && !c.is_control())
        .collect()
}

#[test]
fn slack_signs_become_markdown_signs() {
    for (slack, markdown) in [
        (
            "*bold* _it_ ~gone~ `x < y`",
            "**bold** _it_ ~~gone~~ `x < y`",
        ),
        ("*bold _and it_*", "**bold _and it_**"),
        (
            "2*3*4 snake_case_name a ~ b",
            "2\\*3\\*4 snake\\_case\\_name a \\~ b",
        ),
        ("a &lt;b&gt; &amp; c", "a \\<b\\> & c"),
        ("&amp;copy;", "\\&copy;"),
        (
            "<@U1> and <@U2|luc>, <@U9>",
            "@anne_roy and @Luc\\_Petit, @U9",
        ),
        ("<#C1|quai> <#C2|phare>", "[\\#quai](</s/quai>) #phare"),
        (
            "<!here> <!channel> <!subteam^S1|@crew>",
            "@here @channel @crew",
        ),
        ("<!date^1392734382^{date}^https://x.fr|18 Feb>", "18 Feb"),
        ("<https://x.fr/a?b=1&amp;c=2>", "<https://x.fr/a?b=1&c=2>"),
        (
            "<https://x.fr|the *page*>",
            "[the \\*page\\*](<https://x.fr>)",
        ),
        ("<mailto:a@x.fr|a@x.fr>", "[a@x.fr](<mailto:a@x.fr>)"),
        ("<javascript:alert(1)|click>", "click"),
        ("`28 <tel:28919.86|28919.86>`", "`28 28919.86`"),
        (
            ":tada: :+1::skin-tone-3: :party_parrot: 10:30:45",
            "🎉 👍🏼 :party\\_parrot: 10:30:45",
        ),
        ("wow!<https://x.fr|x>", "wow\\![x](<https://x.fr>)"),
        ("one\ntwo\n\nthree", "one\\\ntwo\n\nthree"),
        (
            "# title\n- dash\n1. one\n---",
            "\\# title\n\n- dash\n\n1\\. one\\\n\\---",
        ),
        ("• a\n    ◦ b\n• c", "- a\n  - b\n- c"),
        ("&gt; said\n&gt; again\nno", "> said\\\n> again\n\nno"),
        ("&gt;&gt;&gt;all\nof it", "> all\\\n> of it"),
        (
            "see ```a &lt; *b*\n<https://x.fr>``` there",
            "see\n\n```\na < *b*\nhttps://x.fr\n```\n\nthere",
        ),
        ("```a```` b", "```\na\n```\n\n\\` b"),
    ] {
        assert_eq!(from_text(slack), markdown, "{slack}");
    }
}

#[test]
fn lists_nest_as_they_were_drawn() {
    let item = |depth, number, words: &str| {
        let mut runs = Vec::new();
        push_text(&mut runs, words, Style::default());
        Item {
            depth,
            number,
            runs,
        }
    };
    let list = |items: Vec<Item>| write(&[Block::List(items)]);
    let deep = [
        item(1, None, "a"),
        item(1, None, "b\nc"),
        item(3, Some(1), "d"),
        item(0, None, "e"),
    ];
    assert_eq!(list(deep.to_vec()), "- a\n- b\\\n  c\n  1. d\n- e");
    let abrupt = [
        item(0, None, "a"),
        item(1, Some(3), "b"),
        item(1, Some(3), "c"),
    ];
    assert_eq!(list(abrupt.to_vec()), "- a\n\n  3. b\n  4. c");
    let tens = [item(0, Some(10), "a"), item(1, None, "b")];
    assert_eq!(list(tens.to_vec()), "10. a\n    - b");
}

#[test]
fn code_blocks_hold_any_code() {
    let code = |code: &str| write(&[Block::Code(code.to_owned())]);
    assert_eq!(code("a ```` b"), "`````\na ```` b\n`````");
}

#[test]
fn rich_text_is_read_with_its_lists_and_styles() {
    let section = |text: &str| json!({"type": "rich_text_section", "elements": [{"type": "text", "text": text}]});
    let blocks = json!([{"type": "rich_text", "elements": [
        {"type": "rich_text_section", "elements": [
            {"type": "text", "text": "Hello "},
            {"type": "user", "user_id": "U1"},
            {"type": "text", "text": " see "},
            {"type": "text", "text": "bold ", "style": {"bold": true}},
            {"type": "text", "text": "& a<b>", "style": {"code": true}},
            {"type": "text", "text": " "},
            {"type": "link", "url": "https://x.fr", "text": "x"},
            {"type": "emoji", "name": "wave", "unicode": "1f44b-1f3fd"},
            {"type": "channel", "channel_id": "C1"},
            {"type": "broadcast", "range": "here"},
            {"type": "text", "text": "\n"}]},
        {"type": "rich_text_list", "style": "ordered", "indent": 0, "elements": [section("one"), section("two")]},
        {"type": "rich_text_list", "style": "bullet", "indent": 1, "elements": [section("inside")]},
        {"type": "rich_text_list", "style": "ordered", "indent": 0, "offset": 2, "elements": [section("three")]},
        {"type": "rich_text_quote", "elements": [{"type": "text", "text": "quoted\nagain"}]},
        {"type": "rich_text_preformatted", "elements": [{"type": "text", "text": "let a = `b`;\n"}]},
    ]}]);
    assert_eq!(
        from_blocks(&blocks).unwrap(),
        "Hello @anne_roy see **bold** `& a<b>` [x](<https://x.fr>)👋🏽[\\#quai](</s/quai>)@here\n\n\
         1. one\n2. two\n   - inside\n3. three\n\n> quoted\\\n> again\n\n```\nlet a = `b`;\n```"
    );
}

#[test]
fn unknown_rich_text_is_left_to_the_text() {
    assert_eq!(from_blocks(&json!([{"type": "hologram"}])), None);
    assert_eq!(from_blocks(&json!([])), None);
    let inline = json!([{"type": "rich_text", "elements": [
        {"type": "rich_text_section", "elements": [{"type": "smell", "name": "roses"}]}]}]);
    assert_eq!(from_blocks(&inline), None);
}

fn styles() -> impl Strategy<Value = Style> {
    any::<[bool; 4]>().prop_map(|[bold, italic, strike, code]| Style {
        bold,
        italic,
        strike,
        code: code && bold,
    })
}

/// Words made of the signs that Markdown cares about.
fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        6 => "[a-c *_~`\\[\\]()<>#+=|!&;:.1-9\\\\\\-\n\t]{0,12}",
        1 => "(&amp;|&#42;|&copy;|www\\.x\\.fr|https://x\\.fr|<b>|!\\[a\\]\\(b\\)|\\[x\\]|- \\[ \\] a|\\[\\^1\\]: a|===|```|~~~|    a){1,3}",
        1 => ".{0,6}",
    ]
}

fn runs() -> impl Strategy<Value = Vec<(String, Style, u8)>> {
    prop::collection::vec((words(), styles(), 0u8..12), 0..8)
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


    /// Styles may be dropped where Markdown cannot say them; words never.
    #[test]
    fn every_word_is_shown_and_no_sign_is(pieces in runs()) {
        let mut runs = Vec::new();
        let mut expected = String::new();
        for (words, style, kind) in &pieces {
            match kind {
                0 => {
                    let run = link("https://x.fr/a?b=(1)&c= <d>", words, *style);
                    if let Piece::Link { label, .. } = &run.piece { expected.push_str(label) }
                    runs.push(run);
                }
                1 => {
                    expected.push_str("@anne_roy");
                    runs.push(Run { piece: Piece::Mention("anne_roy".to_owned()), style: *style });
                }
                2 => {
                    expected.push('🎉');
                    runs.push(Run { piece: Piece::Emoji("🎉".to_owned()), style: *style });
                }
                _ => {
                    expected.push_str(words);
                    push_text(&mut runs, words, *style);
                }
            }
        }
        let hidden = |c: char| matches!(c, '\u{202A}'..='\u{202E}' | '\u{FEFF}');
        let expected = unspaced(&expected).replace(hidden, "");
        let paragraph = write(&[Block::Paragraph(runs.clone())]);
        prop_assert_eq!(shown(&paragraph), expected.clone(), "{}", paragraph);
        let nested = write(&[
            Block::Quote(vec![Block::Paragraph(runs.clone())]),
            Block::List(vec![Item { depth: 1, number: None, runs: runs.clone() }, Item { depth: 1, number: Some(3), runs }]),
        ]);
        prop_assert_eq!(shown(&nested), expected.repeat(3), "{}", nested);
    }

    #[test]
    fn no_text_panics_and_plain_words_stay(text in "(.|\n|[*_~`<>|&:!@#^]){0,80}") {
        let _ = from_text(&text);
        let plain: String = text.chars().filter(|c| c.is_alphanumeric() || *c == ' ').collect();
        prop_assert_eq!(shown(&from_text(&plain)), unspaced(&plain));
    }
}
