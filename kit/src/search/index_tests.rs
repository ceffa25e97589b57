//! The same answers on both engines, to those who may read and to nobody else.
#![expect(
    clippy::too_many_lines,
    reason = "a test that tells one story reads better whole"
)]
#![expect(clippy::expect_used, reason = "tests stop at the first surprise")]

use super::{Cursor, Document, Hit, Index, Language, Period, Query, Readable, Readers, Search};
use crate::clock::{DAY, Instant};
use crate::db::{Db, Engine, Migration, Migrations, Tx};
use crate::testing::{StillClock, TestDatabase, databases};
use crate::values;

const SCHEMA: Migrations = Migrations(&[Migration {
    number: 1,
    name: "search",
    sqlite: include_str!("../../../migrations/0002_search.sqlite.sql"),
    postgres: include_str!("../../../migrations/0002_search.postgres.sql"),
}]);

const DAY_ONE: i64 = 1_767_225_600_000_000; // 2026-01-01
const HALL: i64 = 7;
const CELLAR: i64 = 8;
const EVERYBODY: i64 = 1;

async fn prepared() -> Vec<TestDatabase> {
    let all = databases().await;
    for one in &all {
        SCHEMA
            .apply(&one.db, &StillClock::at("2026-02-01T00:00:00Z"))
            .await
            .expect("the schema");
    }
    all
}

fn post(id: i64, body: &str) -> Document<'_> {
    let at = Instant(DAY_ONE + id * DAY);
    Document {
        kind: "post",
        id,
        at,
        readers: Readers::Of(HALL),
        author: Some(42),
        tags: &[],
        title: "",
        body,
        language: Language::Mixed,
    }
}

async fn put(db: &Db, documents: &[Document<'_>]) {
    let mut tx = db.write().await.expect("a writer");
    for document in documents {
        Index::put(&mut tx, document)
            .await
            .expect("a document in the index");
    }
    tx.commit().await.expect("a commit");
}

const READER: Readable<'static> = Readable {
    places: &[HALL],
    holding: &[EVERYBODY],
};

fn asking(query: &Query) -> Search<'_> {
    Search {
        query,
        readable: READER,
        kinds: &[],
        authors: None,
        inside: None,
        period: Period::default(),
        after: None,
        limit: 20,
    }
}

async fn hits(db: &Db, search: &Search<'_>) -> Vec<Hit> {
    let mut tx: Tx = db.read().await.expect("a reader");
    Index::search(&mut tx, search).await.expect("an answer")
}

async fn found(db: &Db, search: &Search<'_>) -> Vec<i64> {
    hits(db, search)
        .await
        .into_iter()
        .map(|hit| hit.id)
        .collect()
}

async fn ids(db: &Db, asked: &str) -> Vec<i64> {
    found(db, &asking(&Query::parse(asked))).await
}

#[tokio::test]
async fn words_phrases_and_exclusions_find_the_same_on_both_engines() {
    for one in prepared().await {
        let bodies = [
            "Le plan de charge de l’équipe Réseaux est à relire",
            "On passe à Redis pour les sessions",
            "La page redirige (redirect 302) vers l'accueil",
            "Le plan est de la charge de Marie : plan évalué",
            "Voir REF-2024 et rapport_final.pdf, par e-mail à o'brien@exemple.fr",
            "charge plan",
        ];
        let posts: Vec<_> = (1..).zip(bodies).map(|(id, body)| post(id, body)).collect();
        put(&one.db, &posts).await;
        let engine = one.db.engine();
        for (asked, expected) in [
            ("plan charge", &[6, 4, 1][..]),
            ("\"plan de charge\"", &[1]),
            ("plan -équipe", &[6, 4]),
            ("-plan -redis", &[5, 3]),
            ("redis ", &[2]),
            ("redi", &[3, 2]),
            ("redirection", &[3]),
            ("reseau", &[1]),
            ("evaluation", &[4]),
            ("EQUIPES plan", &[1]),
            ("ref-2024", &[5]),
            ("ref-2025", &[]),
            ("rapport_final.pdf", &[5]),
            ("rapport_fi", &[5]),
            ("email", &[5]),
            ("brien", &[5]),
            ("la plan", &[6, 4, 1]),
            ("\"charge plan\"", &[6]),
            ("pl", &[6, 4, 1]),
            ("xplan", &[]),
            ("''' & | !", &[]),
            ("absent plan", &[]),
        ] {
            assert_eq!(ids(&one.db, asked).await, expected, "{asked} on {engine:?}");
        }
    }
}

#[tokio::test]
async fn nothing_is_found_where_one_may_not_read() {
    for one in prepared().await {
        let secret = Document {
            readers: Readers::Of(CELLAR),
            ..post(2, "la charte secrète")
        };
        let person = Document {
            kind: "person",
            id: 3,
            readers: Readers::Holding(&[EVERYBODY, CELLAR]),
            author: None,
            ..post(3, "Marie Charte")
        };
        let guest = Document {
            kind: "person",
            id: 4,
            readers: Readers::Holding(&[CELLAR]),
            author: None,
            ..post(4, "Jean Charte")
        };
        put(&one.db, &[post(1, "la charte"), secret, person, guest]).await;
        let query = Query::parse("charte");
        let asking = asking(&query);
        assert_eq!(found(&one.db, &asking).await, [3, 1]);
        let many: Vec<i64> = (1000..1500).collect();
        let with_hall: Vec<i64> = many.iter().copied().chain([HALL]).collect();
        let keys: Vec<i64> = many.iter().copied().chain([EVERYBODY]).collect();
        for (places, holding, expected) in [
            (&[][..], &[][..], &[][..]),
            (&[HALL], &[], &[1]),
            (&[CELLAR], &[], &[2]),
            (&[], &[CELLAR], &[4, 3]),
            (&[HALL, CELLAR], &[], &[2, 1]),
            (&many, &[], &[]),
            (&with_hall, &[], &[1]),
            (&many, &keys, &[3]),
            (&with_hall, &keys, &[3, 1]),
            (&[EVERYBODY], &[HALL], &[]),
        ] {
            let search = Search {
                readable: Readable { places, holding },
                ..asking
            };
            assert_eq!(
                found(&one.db, &search).await,
                expected,
                "{} places on {:?}",
                places.len(),
                one.db.engine()
            );
        }
        assert_eq!(
            found(
                &one.db,
                &Search {
                    inside: Some(&[CELLAR]),
                    ..asking
                }
            )
            .await,
            [0_i64; 0]
        );
        assert_eq!(
            found(
                &one.db,
                &Search {
                    inside: Some(&[HALL, CELLAR]),
                    ..asking
                }
            )
            .await,
            [1]
        );
    }
}

#[tokio::test]
async fn kinds_authors_tags_and_days_narrow() {
    for one in prepared().await {
        let tags = ["Retour-Expérience".to_owned()];
        let tagged = Document {
            tags: &tags,
            author: Some(43),
            ..post(2, "bilan du projet")
        };
        put(
            &one.db,
            &[
                post(1, "bilan"),
                tagged,
                Document {
                    kind: "comment",
                    ..post(3, "bilan aussi")
                },
            ],
        )
        .await;
        let (query, nothing) = (Query::parse("bilan"), Query::parse(""));
        let (all, only) = (asking(&query), asking(&nothing));
        assert_eq!(
            found(
                &one.db,
                &Search {
                    kinds: &["comment"],
                    ..all
                }
            )
            .await,
            [3]
        );
        assert_eq!(
            found(
                &one.db,
                &Search {
                    authors: Some(&[43]),
                    ..all
                }
            )
            .await,
            [2]
        );
        assert_eq!(
            found(
                &one.db,
                &Search {
                    authors: Some(&[43]),
                    ..only
                }
            )
            .await,
            [2]
        );
        assert_eq!(
            found(
                &one.db,
                &Search {
                    authors: Some(&[]),
                    ..all
                }
            )
            .await,
            [0_i64; 0]
        );
        assert_eq!(found(&one.db, &only).await, [0_i64; 0]);
        assert_eq!(ids(&one.db, "#retour_experience").await, [2]);
        assert_eq!(ids(&one.db, "bilan -#retourexperience").await, [3, 1]);
        let period = Period {
            from: Some(Instant(DAY_ONE + 2 * DAY)),
            until: Some(Instant(DAY_ONE + 3 * DAY)),
        };
        assert_eq!(found(&one.db, &Search { period, ..all }).await, [2]);
    }
}

#[tokio::test]
async fn pages_follow_each_other_without_gap_or_double() {
    for one in prepared().await {
        let bodies: Vec<String> = (0..45).map(|n| format!("compte rendu {n}")).collect();
        // Several at one instant: they share it and are told apart.
        let posts: Vec<_> = (1..)
            .zip(&bodies)
            .map(|(id, body)| Document {
                at: Instant(DAY_ONE + id / 3 * 20 * DAY),
                ..post(id, body)
            })
            .collect();
        put(&one.db, &posts).await;
        let query = Query::parse("comptes");
        let mut seen = Vec::new();
        let mut after: Option<Cursor> = None;
        loop {
            let page = hits(
                &one.db,
                &Search {
                    after,
                    limit: 10,
                    ..asking(&query)
                },
            )
            .await;
            let Some(last) = page.last() else { break };
            after = Some(last.cursor);
            seen.extend(page.iter().map(|hit| hit.id));
        }
        assert_eq!(seen, (1..=45).rev().collect::<Vec<_>>());
    }
}

#[tokio::test]
async fn a_document_put_again_takes_the_place_of_what_it_was() {
    for one in prepared().await {
        put(
            &one.db,
            &[
                post(1, "ancien texte"),
                post(1, "ancien texte"),
                post(1, "nouveau texte"),
            ],
        )
        .await;
        assert_eq!(
            (ids(&one.db, "ancien").await, ids(&one.db, "nouveau").await),
            (vec![], vec![1])
        );
        put(
            &one.db,
            &[Document {
                at: Instant(DAY_ONE),
                readers: Readers::Of(CELLAR),
                ..post(1, "nouveau texte")
            }],
        )
        .await;
        assert_eq!(ids(&one.db, "nouveau").await, [0_i64; 0]);
        let mut tx = one.db.write().await.expect("a writer");
        Index::put(&mut tx, &post(2, "jamais confirmé"))
            .await
            .expect("a document in the index");
        drop(tx);
        assert_eq!(ids(&one.db, "confirmé").await, [0_i64; 0]);
    }
}

#[tokio::test]
async fn two_kinds_with_one_identifier_at_one_instant_both_stay() {
    for one in prepared().await {
        put(
            &one.db,
            &[
                post(1, "bonjour"),
                Document {
                    kind: "comment",
                    ..post(1, "bonjour")
                },
            ],
        )
        .await;
        assert_eq!(
            hits(&one.db, &asking(&Query::parse("bonjour"))).await.len(),
            2
        );
        let mut tx = one.db.write().await.expect("a writer");
        Index::remove(&mut tx, "post", 1).await.expect("a removal");
        tx.commit().await.expect("a commit");
        let left = hits(&one.db, &asking(&Query::parse("bonjour"))).await;
        assert_eq!(
            left.iter().map(|hit| hit.kind.as_str()).collect::<Vec<_>>(),
            ["comment"]
        );
    }
}

#[tokio::test]
async fn the_words_of_a_removed_document_are_gone() {
    for one in prepared().await {
        let person = Document {
            kind: "person",
            readers: Readers::Holding(&[EVERYBODY]),
            ..post(3, "Zéphyrine Quidam")
        };
        let bodies: Vec<String> = (10..200)
            .map(|n| format!("message ordinaire numéro {n}"))
            .collect();
        let posts: Vec<_> = (10..)
            .zip(&bodies)
            .map(|(id, body)| post(id, body))
            .collect();
        put(&one.db, &[post(1, "zygomatique confidentiel"), person]).await;
        put(&one.db, &posts).await;
        let mut tx = one.db.write().await.expect("a writer");
        Index::remove(&mut tx, "post", 1).await.expect("a removal");
        Index::remove(&mut tx, "person", 3)
            .await
            .expect("a removal");
        Index::remove(&mut tx, "person", 3)
            .await
            .expect("removing what is gone is no error");
        tx.commit().await.expect("a commit");
        let mut tx = one.db.read().await.expect("a reader");
        match one.db.engine() {
            Engine::Sqlite => {
                let blocks: Vec<Vec<u8>> = tx
                    .all(
                        "select block from search_words_data where block is not null",
                        values![],
                    )
                    .await
                    .expect("the blocks");
                let holds = |word: &[u8]| {
                    blocks
                        .iter()
                        .any(|block| block.windows(word.len()).any(|window| window == word))
                };
                // Terms share their beginnings in a block, so only endings are looked for.
                assert!(!holds(b"gomatique") && !holds(b"phyrine") && !holds(b"onfidentiel"));
                assert!(holds(b"ordinaire"));
                let left: i64 = tx
                    .one("select count(*) from search_tokens", values![])
                    .await
                    .expect("a count");
                assert_eq!(left, 190);
            }
            Engine::Postgres => {
                let left: i64 = tx.one("select count(*) from ts_stat('select tokens from search_documents') where word like '%zygo%' or word like '%zeph%'", values![]).await.expect("a count");
                assert_eq!(left, 0);
            }
        }
        let audience: i64 = tx
            .one("select count(*) from search_audience", values![])
            .await
            .expect("a count");
        assert_eq!(audience, 0);
        assert_eq!(ids(&one.db, "ordinaire numero 42").await, [42]);
    }
}

#[tokio::test]
async fn very_long_and_very_odd_texts_go_in() {
    for one in prepared().await {
        let words = (0..60_000)
            .flat_map(|n| [format!("mot{n}"), "encore".to_owned()])
            .collect::<Vec<_>>();
        let long = words.join(" ") + " " + &"é".repeat(5000);
        put(
            &one.db,
            &[
                post(1, &long),
                post(2, "\u{1F389} ' \\ \" : * 'a':1 \u{0} 東京都 \u{202e}x"),
                post(3, ""),
            ],
        )
        .await;
        assert_eq!(ids(&one.db, "mot15").await, [1]);
        assert_eq!(ids(&one.db, "\"mot1 encore mot2\"").await, [1]);
        assert_eq!(ids(&one.db, "mot20000").await, [1]);
        assert_eq!(ids(&one.db, "東京").await, [2]);
        assert_eq!(ids(&one.db, "-absent").await, [3, 2, 1]);
    }
}
