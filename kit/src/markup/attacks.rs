//! Everything we know people try: each attack of the corpus, alone and with the others of
//! its kind, ends inside the allow-list and loses none of its words.
//!
//! A new trick becomes a new entry in `attacks/*.md`; entries are separated by a line of
//! five equal signs.

use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::{Links, Rendered, render, sanitise, verdict};

const CORPUS: [(&str, &str); 10] = [
    ("addresses", include_str!("attacks/addresses.md")),
    ("attributes", include_str!("attacks/attributes.md")),
    ("autolinks", include_str!("attacks/autolinks.md")),
    ("code", include_str!("attacks/code.md")),
    ("elements", include_str!("attacks/elements.md")),
    ("entities", include_str!("attacks/entities.md")),
    ("images", include_str!("attacks/images.md")),
    ("mutations", include_str!("attacks/mutations.md")),
    ("names", include_str!("attacks/names.md")),
    ("structure", include_str!("attacks/structure.md")),
];

/// Somebody whose name and whose address are attacks.
struct Hostile;

impl Links for Hostile {
    fn mention(&self, handle: &str) -> Option<(String, String)> {
        match handle.len() % 3 {
            0 => None,
            1 => Some((
                "javascript:alert(1)".to_owned(),
                "<img src=x onerror=alert(1)>".to_owned(),
            )),
            _ => Some((
                "/people/x\" onmouseover=\"alert(1)".to_owned(),
                "</a><script>alert(1)</script>\u{202E}".to_owned(),
            )),
        }
    }

    fn tag(&self, tag: &str) -> String {
        format!("/search?q=%23{tag}'\"><svg onload=alert(1)>")
    }
}

fn assert_safe(source: &str) -> Rendered {
    let rendered = render(source, &Hostile);
    if let Err(found) = verdict::check(&rendered.html) {
        panic!("{found}\nfrom {source:?}\ncame {}", rendered.html);
    }
    assert_eq!(sanitise(&rendered.html), rendered.html, "from {source:?}");
    assert_eq!(
        render(source, &Hostile),
        rendered,
        "rendering is a function"
    );
    rendered
}

#[test]
fn no_attack_leaves_the_allow_list() {
    for (name, file) in CORPUS {
        assert!(file.contains("\n=====\n"), "{name} holds several attacks");
        for attack in file.split("\n=====\n") {
            assert_safe(attack);
            for around in [
                "> ",
                "- ",
                "# ",
                "| a |\n|---|\n| ",
                "**",
                "[a](/b) `",
                "<div>\n",
            ] {
                assert_safe(&format!("{around}{attack}"));
            }
        }
        assert_safe(file);
        assert_safe(&file.replace("\n=====\n", "\n"));
        assert_safe(&file.replace('\n', " "));
        assert_safe(&file.replace('\n', "\r"));
    }
}

#[test]
fn attacked_html_is_shown_not_dropped() {
    for (_, file) in CORPUS {
        for attack in file
            .split("\n=====\n")
            .filter(|a| a.starts_with('<') && a.is_ascii())
        {
            let shown = scraper::Html::parse_fragment(&assert_safe(attack).html);
            let shown: String = shown.root_element().text().collect();
            let letters = |s: &str| s.bytes().filter(u8::is_ascii_alphabetic).count();
            assert!(
                letters(&shown) * 10 >= letters(attack) * 8,
                "{attack:?} became {shown:?}"
            );
        }
    }
}

/// The length of the shapes, in bytes, more or less: two together are still read as Markdown.
const N: usize = 49_000;

/// Quotations and lists within each other.
fn nested() -> Vec<String> {
    vec![
        ">".repeat(10_000),
        "> ".repeat(10_000),
        "- ".repeat(10_000) + "x",
        "1. ".repeat(10_000),
        ("- ".repeat(10_000) + "x\n") + &"\n".repeat(N),
        (1..400)
            .map(|depth| " ".repeat(depth * 2) + "- x\n")
            .collect(),
        ">".repeat(39).add_lines(N),
    ]
}

/// Brackets, tags and emphasis that never close.
fn unclosed() -> Vec<String> {
    vec![
        "[".repeat(N),
        "![".repeat(N / 2),
        "[a](".repeat(N / 4),
        "[a][".repeat(N / 4),
        "]".repeat(N),
        "<".repeat(N),
        "<a ".repeat(N / 3),
        "<!--".repeat(N / 4),
        "<?".repeat(N / 2),
        "<![CDATA[".repeat(N / 9),
        "*a **a ".repeat(N / 7),
        "*a_ ".repeat(N / 4),
        "**x [a*b**c*](d) ".repeat(N / 17),
        "a**b".repeat(N / 4) + &"c* ".repeat(N / 3),
        "~~a ".repeat(N / 4),
        "`a``".repeat(N / 4),
        (1..400)
            .map(|width| "e".to_owned() + &"`".repeat(width))
            .collect(),
    ]
}

/// Names, addresses and signs one after the other.
fn names() -> Vec<String> {
    vec![
        "&".repeat(N),
        "\\".repeat(N),
        "@".repeat(N),
        "@a ".repeat(N / 3),
        "a@".repeat(N / 2),
        "a@a.a_".repeat(N / 6),
        "#a".repeat(N / 2),
        ":a".repeat(N / 2),
        ":tada:".repeat(N / 6),
        "www.".repeat(N / 4),
        "https://a.b/(".repeat(N / 13),
        "http://a&amp;".repeat(N / 13),
    ]
}

/// Blocks again and again.
fn repeated() -> Vec<String> {
    vec![
        "x\n\n".repeat(N / 3),
        "x\n".repeat(N / 2),
        "- x\n".repeat(N / 4),
        "- [x] x\n".repeat(N / 8),
        "# x\n".repeat(N / 4),
        "x\n-\n".repeat(N / 4),
        "|a".repeat(N / 2) + "\n" + &"|-".repeat(N / 2) + "\n",
        ("|a".repeat(1_000) + "\n" + &"|-".repeat(1_000) + "\n") + &"a\n".repeat(N / 4),
        "[a]: /b\n".repeat(N / 8) + &"[a] ".repeat(N / 4),
    ]
}

/// Texts longer than anybody writes.
fn huge() -> Vec<String> {
    vec![
        "a".repeat(N),
        "é\u{301}".repeat(N / 4),
        "\u{0}".repeat(N),
        "a".repeat(5_000_000),
        "&".repeat(500_000),
        "«\u{A0}".repeat(500_000),
        "@a #b **c** ".repeat(200_000),
    ]
}

#[test]
fn shapes_made_to_be_slow_are_not() {
    let shapes = [nested(), unclosed(), names(), repeated(), huge()].concat();
    for (rank, shape) in shapes.iter().enumerate() {
        let begun = Instant::now();
        let rendered = render(shape, &Hostile);
        let took = begun.elapsed();
        let name: String = shape.chars().take(12).collect();
        // Generous: an optimised build takes a hundredth of it. Quadratic work takes minutes.
        assert!(
            took < Duration::from_secs(10),
            "{rank} {name:?} took {took:?}"
        );
        assert!(verdict::check(&rendered.html).is_ok(), "{rank} {name:?}");
        let limit = 12 * shape.len() + 200_000;
        assert!(
            rendered.html.len() < limit,
            "{rank} {name:?} grew to {}",
            rendered.html.len()
        );
    }
}

trait Lines {
    fn add_lines(self, length: usize) -> String;
}

impl Lines for String {
    /// The line again and again, up to a length in bytes.
    fn add_lines(self, length: usize) -> String {
        let times = length / (self.len() + 1);
        (self + "\n").repeat(times)
    }
}

/// Words that mean something to Markdown or to HTML.
const SHARDS: &[&str] = &[
    "<",
    ">",
    "\"",
    "'",
    "`",
    "```\n",
    "*",
    "**",
    "_",
    "~~",
    "[",
    "]",
    "(",
    ")",
    "!",
    "|",
    "\n",
    "\n\n",
    "> ",
    "- ",
    "- [x] ",
    "1. ",
    "# ",
    "---\n",
    "|-|-|\n",
    "\\",
    "&",
    "&#x3c;",
    "&lt;",
    "&Tab;",
    "&#0;",
    "@a",
    "@bob",
    "#tag",
    ":tada:",
    "javascript:",
    "data:text/html,",
    "https://",
    "//",
    "/files/a.png",
    "mailto:",
    "www.a.b",
    "a@b.fr",
    "<script>",
    "</script>",
    "<svg>",
    "<math>",
    "<style>",
    "<!--",
    "-->",
    "<![CDATA[",
    "<img src=x onerror=alert(1)>",
    "</p>",
    "<a href=",
    "\u{202e}",
    "\u{0}",
    "\t",
    "    ",
    " ",
    "é",
    "x",
];

/// Pieces of Markdown and HTML that mean something next to each other.
fn shards() -> impl Strategy<Value = String> {
    let shard = prop_oneof![
        prop::sample::select(SHARDS).prop_map(str::to_owned),
        any::<char>().prop_map(String::from),
    ];
    prop::collection::vec(shard, 0..40).prop_map(|shards| shards.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_string_leaves_the_allow_list(source in ".{0,200}") {
        assert_safe(&source);
    }

    #[test]
    fn no_mixture_of_markup_leaves_the_allow_list(source in shards()) {
        assert_safe(&source);
    }

    #[test]
    fn sanitising_is_safe_by_itself(html in shards()) {
        let clean = sanitise(&html);
        // Hidden characters are taken out before this step, see `tree::legible`.
        let clean = super::tree::legible(&clean);
        prop_assert_eq!(verdict::check(&clean), Ok(()));
    }
}
