//! A question put in the words of each engine: FTS5's `MATCH` and PostgreSQL's `tsquery`.
//!
//! Tokens are made of letters and figures, so both need quotation marks and no escaping.

use super::alphabet::{EVERYTHING, LONGEST_BEGINNING, beginning, exact};
use super::wanted::{Clause, Needle, Wanted};
use crate::db::Engine;

/// Tokens of which one is enough, beside what the question itself wants: places, kinds, authors.
pub(super) type AnyOf = Vec<String>;

/// The whole question in one engine's words.
pub(super) fn phrased(engine: Engine, wanted: &Wanted, within: &[AnyOf]) -> String {
    let words = Words::of(engine);
    let mut required: Vec<String> = wanted
        .all
        .iter()
        .map(|clause| words.clause(clause))
        .collect();
    required.extend(within.iter().map(|tokens| {
        words.any(
            &tokens
                .iter()
                .map(|token| words.token(token))
                .collect::<Vec<_>>(),
        )
    }));
    if required.is_empty() {
        required.push(words.token(EVERYTHING));
    }
    let mut phrased = required.join(words.and);
    for clause in &wanted.none {
        phrased = format!("({phrased}){}{}", words.but_not, words.clause(clause));
    }
    phrased
}

/// How an engine writes what all of them know.
struct Words {
    engine: Engine,
    and: &'static str,
    or: &'static str,
    but_not: &'static str,
}

impl Words {
    const fn of(engine: Engine) -> Self {
        match engine {
            Engine::Sqlite => Self {
                engine,
                and: " AND ",
                or: " OR ",
                but_not: " NOT ",
            },
            Engine::Postgres => Self {
                engine,
                and: " & ",
                or: " | ",
                but_not: " & !",
            },
        }
    }

    fn clause(&self, clause: &Clause) -> String {
        self.any(
            &clause
                .any
                .iter()
                .map(|needle| self.needle(needle))
                .collect::<Vec<_>>(),
        )
    }

    fn any(&self, ways: &[String]) -> String {
        format!("({})", ways.join(self.or))
    }

    fn needle(&self, needle: &Needle) -> String {
        match needle {
            Needle::Token(token) => self.token(token),
            Needle::Beginning(letters) if letters.chars().count() <= LONGEST_BEGINNING => {
                self.token(&beginning(letters))
            }
            Needle::Beginning(letters) => self.phrase(std::slice::from_ref(letters), true),
            Needle::Phrase { words, open } => self.phrase(words, *open),
        }
    }

    fn token(&self, token: &str) -> String {
        match self.engine {
            Engine::Sqlite => format!("\"{token}\""),
            Engine::Postgres => format!("'{token}'"),
        }
    }

    fn phrase(&self, words: &[String], open: bool) -> String {
        let words = words.iter().map(|word| exact(word));
        match self.engine {
            Engine::Sqlite => format!(
                "\"{}\"{}",
                words.collect::<Vec<_>>().join(" "),
                if open { "*" } else { "" }
            ),
            Engine::Postgres => {
                let words = words
                    .map(|word| self.token(&word))
                    .collect::<Vec<_>>()
                    .join(" <-> ");
                format!("({words}{})", if open { ":*" } else { "" })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Query;
    use super::*;

    #[test]
    fn both_engines_are_asked_the_same() {
        let query = Query::parse("\"plan de charge\" REF-2024 -brouillon redis");
        let within = [vec!["p1".to_owned(), "p2".to_owned()]];
        assert_eq!(
            phrased(Engine::Sqlite, query.wanted(), &within),
            "((\"xplan xde xcharge\") AND (\"xref x2024\" OR \"xref2024\" OR \"wref2024\") AND (\"fredi\" OR \"bredi\" OR \"nredi\" OR \"xredis\"*) AND (\"p1\" OR \"p2\")) NOT (\"fbrouillon\" OR \"bbrouillon\" OR \"nbrouillon\")"
        );
        assert_eq!(
            phrased(Engine::Postgres, query.wanted(), &within),
            "((('xplan' <-> 'xde' <-> 'xcharge')) & (('xref' <-> 'x2024') | 'xref2024' | 'wref2024') & ('fredi' | 'bredi' | 'nredi' | ('xredis':*)) & ('p1' | 'p2')) & !('fbrouillon' | 'bbrouillon' | 'nbrouillon')"
        );
    }

    #[test]
    fn a_question_that_only_excludes_starts_from_everything() {
        assert_eq!(
            phrased(Engine::Sqlite, Query::parse("-x").wanted(), &[]),
            "(\"d\") NOT (\"xx\")"
        );
    }
}
