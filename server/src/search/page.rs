//! The search page.

use askama::Template;
use axum::extract::State;
use kit::search::{Query as Question, Snippet, highlight, snippet};
use kit::site::SharedSite;
use kit::web::{Page, Query, Reader, Stop};
use kit::words::Words;
use people::Actor;
use posts::search::Found;
use serde::Deserialize;

use super::ask::{Findings, Sort, Wish, ask};

/// Characters of a text that are shown around what was found.
const EXCERPT: usize = 200;
/// Characters of a text that stand for its title.
const HEADLINE: usize = 80;
/// How many results a page shows.
const PAGE: usize = 20;

#[derive(Template)]
#[template(path = "search.html")]
struct Results<'a> {
    words: Words,
    reader: &'a Reader,
    asked: &'a str,
    question: &'a Question,
    sort: Sort,
    findings: &'a Findings,
}

impl Results<'_> {
    /// The address of the same question for another sort, or further on.
    fn address(&self, sort: Sort, after: Option<&i64>) -> String {
        let after = after
            .map(|after| format!("&after={after}"))
            .unwrap_or_default();
        format!(
            "/search?q={}&k={}{after}",
            kit::web::encoded(self.asked),
            sort.tag()
        )
    }

    fn marked<'t>(&self, text: &'t str) -> Vec<(bool, &'t str)> {
        highlight(text, self.question)
    }

    fn headline<'t>(&self, found: &'t Found) -> Headline<'t> {
        let text = found.plain.trim_start();
        let line = text.lines().next().unwrap_or_default();
        let end = line
            .char_indices()
            .nth(HEADLINE)
            .map_or(line.len(), |(end, _)| line[..end].rfind(' ').unwrap_or(end));
        Headline {
            pieces: highlight(&line[..end], self.question),
            cut: end < line.len(),
            rest: text[end..].trim_start(),
        }
    }

    /// What was found around it; where that is the beginning, what follows the headline.
    fn excerpt<'t>(&self, found: &'t Found, headline: &Headline<'t>) -> Snippet<'t> {
        let whole = snippet(&found.plain, self.question, EXCERPT);
        if whole.cut_before {
            whole
        } else {
            snippet(headline.rest, self.question, EXCERPT)
        }
    }

    /// What the name of a part of the results looks like: written where there are several.
    fn part(&self) -> &'static str {
        let parts = [
            self.findings.people.is_empty(),
            self.findings.spaces.is_empty(),
            self.findings.said.is_empty(),
        ];
        if parts.iter().filter(|empty| !**empty).count() > 1 {
            "part"
        } else {
            "sr"
        }
    }

    fn is_empty(&self) -> bool {
        self.findings.people.is_empty()
            && self.findings.spaces.is_empty()
            && self.findings.said.is_empty()
    }
}

/// How what was found begins.
struct Headline<'t> {
    pieces: Vec<(bool, &'t str)>,
    /// Whether its line goes on.
    cut: bool,
    /// All that follows.
    rest: &'t str,
}

/// What the address says.
#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    q: String,
    #[serde(default)]
    k: String,
    after: Option<i64>,
}

/// `GET /search`
pub(super) async fn show(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Query(asked): Query<Asked>,
) -> Result<Page, Stop> {
    let question = Question::parse(&asked.q);
    let sort = Sort::from_tag(&asked.k);
    let mut tx = site.db.read().await?;
    let wish = Wish {
        sort,
        after: asked.after,
        size: PAGE,
    };
    let findings = ask(&mut tx, &actor, &reader.zone, &question, wish).await?;
    drop(tx);
    let words = reader.words;
    let title = if question.is_empty() {
        words.say("search-title").to_owned()
    } else {
        words.one("search-results", "question", &asked.q)
    };
    let page = Results {
        words,
        reader: &reader,
        asked: &asked.q,
        question: &question,
        sort,
        findings: &findings,
    };
    Ok(Page::new(title, &page)?.section("search"))
}
