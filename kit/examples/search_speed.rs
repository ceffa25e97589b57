//! Measures how long searching takes among many posts, on SQLite and, when
//! `PARVIS_TEST_POSTGRES` names a cluster, on PostgreSQL.
//!
//! `cargo run --release -p parvis-kit --features testing --example search_speed -- 100000`
//! fills an index of its own with that many invented posts in 200 places, asks it
//! as several readers would, and prints milliseconds at the median, the 95th of a
//! hundred and the slowest, then the fastest that the slowest question was ever
//! answered: what remains on a machine that is busy with something else.
#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a measurement stops at the first surprise and prints what it saw"
)]

use std::time::Instant as Stopwatch;

use kit::clock::{Instant, SECOND};
use kit::db::{Db, Migration, Migrations};
use kit::dice::Dice;
use kit::search::{Document, Index, Language, Period, Query, Readable, Readers, Search};
use kit::testing::{SeededDice, StillClock, databases};

const SCHEMA: Migrations = Migrations(&[Migration {
    number: 1,
    name: "search",
    sqlite: include_str!("../../migrations/0002_search.sqlite.sql"),
    postgres: include_str!("../../migrations/0002_search.postgres.sql"),
}]);

const PLACES: usize = 200;
/// Words every language has too many of, then those that questions are about.
const COMMON: &str = "le la les de des du un une et à en pour avec sur dans par nous vous est sont ce cette qui que plus";
const SUBJECTS: &str = "équipe projet réunion budget dossier client réseau serveur charte formation télétravail communication direction \
    planning rapport document version livraison incident sécurité accès contrat facture commande fournisseur marché appel offre étude analyse \
    résultat enquête questionnaire atelier séminaire conférence support migration sauvegarde restauration certificat annuaire organigramme \
    recrutement mobilité congé mutuelle restaurant bâtiment salle parking vélo énergie carbone déchet recyclage événement fête anniversaire";
const SYLLABLES: [&str; 24] = [
    "ba", "ché", "do", "fi", "gra", "lu", "mé", "na", "po", "ré", "sa", "ti", "vo", "bri", "cla",
    "dè", "fou", "gè", "li", "mo", "ni", "pla", "ser", "ton",
];

const QUESTIONS: [&str; 14] = [
    "budget",
    "equipe",
    "reunion budget",
    "teletravail charte direction",
    "red",
    "comm",
    "\"équipe projet\"",
    "securite -incident",
    "organigramme recrutement",
    "certificats",
    "ba",
    "planning livraison client marche",
    "\"appel offre\" fournisseurs",
    "babachedo",
];

#[tokio::main]
async fn main() {
    let documents = std::env::args()
        .nth(1)
        .and_then(|count| count.parse().ok())
        .unwrap_or(100_000);
    println!("{documents} posts in {PLACES} places; milliseconds");
    println!(
        "{:<10} {:>22} {:>8} {:>8} {:>8} {:>8} {:>8}",
        "", "reader", "hits", "median", "p95", "slowest", "at best"
    );
    for one in databases().await {
        SCHEMA
            .apply(&one.db, &StillClock::at("2026-01-01T00:00:00Z"))
            .await
            .expect("the schema");
        let started = Stopwatch::now();
        fill(&one.db, documents).await;
        println!(
            "{:<10?} filled in {:.1} s",
            one.db.engine(),
            started.elapsed().as_secs_f64()
        );
        for (reader, places) in [
            ("1 place", 1),
            ("10 places", 10),
            ("40 places", 40),
            ("200 places", PLACES),
        ] {
            ask(
                &one.db,
                reader,
                &(0..places).map(number).collect::<Vec<_>>(),
            )
            .await;
        }
        // Five hundred places, with one post in seven between them.
        let elsewhere: Vec<i64> = (100..600).map(number).collect();
        ask(&one.db, "500 quiet places", &elsewhere).await;
    }
}

async fn fill(db: &Db, documents: usize) {
    let dice = SeededDice::new(7);
    let vocabulary = vocabulary(&dice);
    let mut at = 1_700_000_000 * SECOND;
    for start in (0..documents).step_by(500) {
        let mut tx = db.write().await.expect("a writer");
        for n in start..(start + 500).min(documents) {
            at += SECOND * number(1 + below(&dice, 600));
            let body = body(&dice, &vocabulary);
            // The busiest place holds a tenth of everything, most hold little.
            let place = number(below(&dice, PLACES) * below(&dice, PLACES) / PLACES);
            let document = Document {
                kind: "post",
                id: kit::id::floor(at) + number(n),
                at: Instant(at),
                readers: Readers::Of(place),
                author: Some(number(n % 300)),
                tags: &[],
                title: "",
                body: &body,
                language: Language::Mixed,
            };
            Index::put(&mut tx, &document)
                .await
                .expect("a post in the index");
        }
        tx.commit().await.expect("a commit");
    }
}

fn vocabulary(dice: &SeededDice) -> Vec<String> {
    let rare = (0..8000).map(|_| {
        (0..2 + below(dice, 3))
            .map(|_| SYLLABLES[below(dice, SYLLABLES.len())])
            .collect::<String>()
    });
    SUBJECTS
        .split_whitespace()
        .map(str::to_owned)
        .chain(rare)
        .collect()
}

/// About sixty words: half of them little ones, the others the rarer the less they are used.
fn body(dice: &SeededDice, vocabulary: &[String]) -> String {
    let common: Vec<&str> = COMMON.split_whitespace().collect();
    let mut body = String::new();
    for _ in 0..20 + below(dice, 80) {
        let word = match below(dice, 10) {
            0..5 => common[below(dice, common.len())],
            // Each of them in about a tenth of all posts.
            5 => &vocabulary[below(dice, 64)],
            _ => &vocabulary[below(dice, vocabulary.len())],
        };
        body.push_str(word);
        body.push(' ');
    }
    body
}

async fn ask(db: &Db, reader: &str, places: &[i64]) {
    let mut times = Vec::new();
    let mut hits = 0;
    for round in 0..20 {
        for asked in QUESTIONS {
            let query = Query::parse(asked);
            let search = Search {
                query: &query,
                readable: Readable {
                    places,
                    holding: &[1],
                },
                kinds: &[],
                authors: None,
                inside: None,
                period: Period::default(),
                after: None,
                limit: 21,
            };
            let started = Stopwatch::now();
            let mut tx = db.read().await.expect("a reader");
            let found = Index::search(&mut tx, &search)
                .await
                .expect("an answer")
                .len();
            let taken = started.elapsed().as_secs_f64() * 1000.0;
            if round > 0 {
                times.push((taken, asked));
                hits += found;
            }
        }
    }
    times.sort_by(|one, other| one.0.total_cmp(&other.0));
    let (median, p95, slowest) = (
        times[times.len() / 2],
        times[times.len() * 95 / 100],
        times[times.len() - 1],
    );
    let hits = hits / times.len();
    // Times are sorted: the first of each question is its fastest.
    let fastest = QUESTIONS.map(|asked| {
        times
            .iter()
            .find(|time| time.1 == asked)
            .map_or((0.0, asked), |time| *time)
    });
    let at_best = fastest
        .into_iter()
        .max_by(|one, other| one.0.total_cmp(&other.0))
        .expect("there are questions");
    println!(
        "{:<10?} {reader:>22} {hits:>8} {:>8.2} {:>8.2} {:>8.2} {:>8.2}  {}",
        db.engine(),
        median.0,
        p95.0,
        slowest.0,
        at_best.0,
        at_best.1
    );
}

fn below(dice: &SeededDice, limit: usize) -> usize {
    let mut bytes = [0; 8];
    dice.fill(&mut bytes);
    usize::try_from(u64::from_le_bytes(bytes) % u64::try_from(limit).expect("a small number"))
        .expect("a small number")
}

fn number(count: usize) -> i64 {
    i64::try_from(count).expect("a small number")
}
