//! What is wrong with a document, as a browser, a screen reader or a translator would see it.

use std::collections::{HashMap, HashSet};

use kit::words::{Lang, Words};
use scraper::{ElementRef, Html, Selector};

/// The attributes that point to other elements of the document, by their `id`.
const POINTERS: [&str; 6] = [
    "for",
    "aria-labelledby",
    "aria-describedby",
    "aria-controls",
    "aria-owns",
    "list",
];
/// The attributes that are read out or shown.
const SPOKEN: [&str; 5] = ["aria-label", "alt", "title", "placeholder", "label"];
/// What a template leaves behind where something was not filled in.
const RESIDUE: [&str; 6] = ["{{", "}}", "{%", "%}", "{#", "{$"];

/// Judges documents in one language.
pub struct Judge {
    lang: Lang,
    /// Sentences that only the other language says.
    foreign: HashSet<&'static str>,
    /// What the keys of sentences begin with: `people-`, `posts-` …
    slices: HashSet<String>,
}

impl Judge {
    /// For documents in the language of `words`; `other` speaks the other one.
    pub fn new(words: Words, other: Words, keys: &[&str]) -> Self {
        let ours: HashSet<&str> = keys.iter().map(|key| words.say(key)).collect();
        let theirs = keys.iter().map(|key| other.say(key));
        Self {
            lang: words.lang(),
            foreign: theirs.filter(|sentence| !ours.contains(sentence)).collect(),
            slices: keys
                .iter()
                .filter_map(|key| key.split_once('-'))
                .map(|(slice, _)| format!("{slice}-"))
                .collect(),
        }
    }

    /// Everything that is wrong with a whole document.
    pub fn faults(&self, document: &str) -> Vec<String> {
        // What browsers without scripts show is part of the page.
        let shown = document
            .replace("<noscript>", "<div>")
            .replace("</noscript>", "</div>");
        let html = Html::parse_document(&shown);
        let mut faults: Vec<String> = html
            .errors
            .iter()
            .map(|error| format!("malformed: {error}"))
            .collect();
        faults.extend(residue(document));
        let root = html.root_element();
        if root.attr("lang") != Some(self.lang.tag()) {
            faults.push(format!("lang is {:?}", root.attr("lang")));
        }
        for (what, wanted) in [("h1", 1), ("main#main", 1), ("title", 1)] {
            let found = all(&html, what).len();
            if found != wanted {
                faults.push(format!("{found} times {what}"));
            }
        }
        self.elements(&html, &mut faults);
        faults
    }

    /// Everything that is wrong with a piece of a document.
    pub fn faults_of_piece(&self, piece: &str) -> Vec<String> {
        let html = Html::parse_fragment(piece);
        let mut faults: Vec<String> = html
            .errors
            .iter()
            .map(|error| format!("malformed: {error}"))
            .collect();
        faults.extend(residue(piece));
        self.elements(&html, &mut faults);
        faults
    }

    fn elements(&self, html: &Html, faults: &mut Vec<String>) {
        let elements = all(html, "*");
        let mut ids: HashMap<&str, usize> = HashMap::new();
        for element in &elements {
            if let Some(id) = element.attr("id") {
                *ids.entry(id).or_default() += 1;
            }
        }
        faults.extend(
            ids.iter()
                .filter(|(_, times)| **times > 1)
                .map(|(id, times)| format!("{times} times id {id}")),
        );
        for element in elements {
            faults.extend(nameless(html, element));
            faults.extend(unexplained(html, element));
            faults.extend(self.words(element));
            for pointer in POINTERS {
                let targets = element.attr(pointer).unwrap_or_default();
                let astray = targets
                    .split_whitespace()
                    .filter(|id| !ids.contains_key(id));
                faults.extend(astray.map(|id| format!("{pointer}={id} points to nothing")));
            }
            if let Some(place) = element.attr("href").and_then(|href| href.strip_prefix('#'))
                && !ids.contains_key(place)
            {
                faults.push(format!("a link to #{place}, which is not there"));
            }
        }
    }

    /// Missing sentences, and sentences of the other language.
    fn words(&self, element: ElementRef<'_>) -> Vec<String> {
        if matches!(
            element.value().name(),
            "script" | "style" | "textarea" | "code" | "kbd"
        ) {
            return Vec::new();
        }
        let own = element
            .children()
            .filter_map(|child| child.value().as_text().map(|text| text.to_string()));
        let said = SPOKEN
            .iter()
            .filter_map(|name| element.attr(name).map(str::to_owned));
        let translated = speaks_another(element);
        own.chain(said)
            .filter_map(|text| self.wrong_words(text.trim(), translated))
            .collect()
    }

    fn wrong_words(&self, text: &str, translated: bool) -> Option<String> {
        let is_key = |word: &str| {
            self.slices
                .iter()
                .any(|slice| word.starts_with(slice.as_str()))
                && word
                    .chars()
                    .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        };
        // A missing sentence without variables is shown as this sign alone, another one as its key.
        if text == "…" || is_key(text) {
            return Some(format!("a sentence is missing: « {text} »"));
        }
        (!translated && self.foreign.contains(text))
            .then(|| format!("in the other language: « {text} »"))
    }
}

fn all<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

fn residue(html: &str) -> Vec<String> {
    RESIDUE
        .iter()
        .filter_map(|sign| html.find(sign))
        .map(|place| {
            format!(
                "left behind: {}",
                html[place..].chars().take(40).collect::<String>()
            )
        })
        .collect()
}

/// Whether the element says of itself, or of what it stands in, that it is in a language of its own.
fn speaks_another(element: ElementRef<'_>) -> bool {
    let chain = std::iter::once(element).chain(element.ancestors().filter_map(ElementRef::wrap));
    chain
        .filter(|element| element.value().name() != "html")
        .any(|element| element.attr("lang").is_some())
}

/// Links, buttons, fields and pictures nobody can name.
fn nameless(html: &Html, element: ElementRef<'_>) -> Option<String> {
    let named = match element.value().name() {
        "a" | "button" | "summary" | "th" | "legend" | "dt" => !spoken(html, element).is_empty(),
        "img" => element.attr("alt").is_some(),
        "input" if element.attr("type") == Some("hidden") => true,
        "input" | "select" | "textarea" => is_labelled(html, element),
        "option" => {
            let value = element.attr("value").unwrap_or_default();
            !value.is_empty() || !spoken(html, element).is_empty()
        }
        _ => true,
    };
    let empty_address = element.attr("href") == Some("")
        || element.attr("src") == Some("")
        || element.attr("action") == Some("");
    (!named || empty_address).then(|| {
        format!(
            "without a name or address: {}",
            element.html().chars().take(160).collect::<String>()
        )
    })
}

/// A field that was refused, where the page does not lead to it or it does not say why.
fn unexplained(html: &Html, field: ElementRef<'_>) -> Option<String> {
    if field.attr("aria-invalid") != Some("true") {
        return None;
    }
    let id = field.attr("id").unwrap_or_default();
    let is_led_to = all(html, ".flash.bad[autofocus] a")
        .iter()
        .any(|link| link.attr("href") == Some(&format!("#{id}")));
    let reasons = field.attr("aria-describedby").unwrap_or_default();
    let says_why = all(html, ".error, .flash.bad")
        .iter()
        .filter_map(|reason| reason.attr("id"))
        .any(|reason| reasons.split_whitespace().any(|one| one == reason));
    (!is_led_to || !says_why).then(|| format!("#{id} is refused, and left to be found"))
}

fn is_labelled(html: &Html, field: ElementRef<'_>) -> bool {
    let around = field
        .ancestors()
        .filter_map(ElementRef::wrap)
        .find(|element| element.value().name() == "label");
    let pointing = field.attr("id").and_then(|id| {
        all(html, "label")
            .into_iter()
            .find(|label| label.attr("for") == Some(id))
    });
    let own = spoken(html, field);
    let by_label = [around, pointing]
        .into_iter()
        .flatten()
        .any(|label| !spoken(html, label).is_empty());
    by_label
        || (!own.is_empty()
            && (field.attr("aria-label").is_some() || field.attr("aria-labelledby").is_some()))
}

/// What a screen reader says of an element.
fn spoken(html: &Html, element: ElementRef<'_>) -> String {
    if let Some(label) = element.attr("aria-label") {
        return label.trim().to_owned();
    }
    if let Some(others) = element.attr("aria-labelledby") {
        let named = |id: &str| {
            all(html, "[id]")
                .into_iter()
                .find(|other| other.attr("id") == Some(id))
        };
        return others
            .split_whitespace()
            .filter_map(named)
            .map(|other| other.text().collect::<String>())
            .collect();
    }
    let mut text = String::new();
    for child in element.children() {
        if let Some(own) = child.value().as_text() {
            text.push_str(own);
        } else if let Some(child) =
            ElementRef::wrap(child).filter(|child| child.attr("aria-hidden") != Some("true"))
        {
            match child.value().name() {
                "img" => text.push_str(child.attr("alt").unwrap_or_default()),
                _ => text.push_str(&spoken(html, child)),
            }
        }
    }
    text.trim().to_owned()
}

#[test]
fn the_judge_sees_what_is_wrong() {
    let catalogue = parvis::compose::catalogue().unwrap();
    let (french, english) = (
        Words::new(catalogue, Lang::Fr),
        Words::new(catalogue, Lang::En),
    );
    let judge = Judge::new(french, english, &["people-save", "people-cancel"]);
    let page = |inside: &str| {
        format!(
            "<!doctype html><html lang=\"fr\"><head><title>T</title></head><body><main id=\"main\"><h1>T</h1>{inside}</main></body></html>"
        )
    };
    assert_eq!(
        judge.faults(&page("<p>Bonjour <a href=\"/\">toi</a></p>")),
        Vec::<String>::new()
    );
    for wrong in [
        "<p>Bonjour</div>",
        "<section><p>Bonjour</p>",
        "<a href=\"/\"><svg aria-hidden=\"true\"><title>x</title></svg></a>",
        "<a href=\"\">toi</a>",
        "<button></button>",
        "<input name=\"a\">",
        "<label for=\"a\">A</label>",
        "<p id=\"a\">A</p><p id=\"a\">B</p>",
        "<p aria-describedby=\"rien\">A</p>",
        "<a href=\"#rien\">A</a>",
        "<img src=\"/a\">",
        "<p>…</p>",
        "<p>people-unknown-key</p>",
        "<p>Save</p>",
        "<p>Bonjour {{ name }}</p>",
        "<p>Bonjour {$name}</p>",
        "<noscript><p>Bonjour</noscript></p>",
        "<h1>Deux</h1>",
        "<input id=\"a\" aria-label=\"A\" aria-invalid=\"true\">",
        "<div class=\"flash bad\" autofocus><a href=\"#a\">Non</a></div><input id=\"a\" aria-label=\"A\" aria-invalid=\"true\">",
        "<input id=\"a\" aria-label=\"A\" aria-invalid=\"true\" aria-describedby=\"b\"><p class=\"error\" id=\"b\">Non</p>",
    ] {
        assert!(!judge.faults(&page(wrong)).is_empty(), "{wrong}");
    }
}
