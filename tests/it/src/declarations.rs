//! Truth 3: every column of both schemas is declared by the slice that owns it.

use std::collections::BTreeSet;

use kit::db::Engine;
use kit::values;

use crate::world::World;

/// Tables that no slice owns: the ledger of schema steps, and what search engines keep for themselves.
fn is_engine_work(table: &str) -> bool {
    table == "schema_steps" || table.starts_with("sqlite_") || table.starts_with("search_")
}

async fn columns(world: &World) -> BTreeSet<(String, String)> {
    let sql = match world.site.db.engine() {
        Engine::Sqlite => {
            "select m.name, c.name from sqlite_master m, pragma_table_info(m.name) c where m.type = 'table'"
        }
        Engine::Postgres => {
            "select cast(table_name as text), cast(column_name as text) from information_schema.columns where table_schema = 'public'"
        }
    };
    let mut tx = world.site.db.read().await.unwrap();
    let rows: Vec<(String, String)> = tx.all(sql, values![]).await.unwrap();
    rows.into_iter()
        .filter(|(table, _)| !is_engine_work(table))
        .collect()
}

#[tokio::test]
async fn every_column_is_declared_and_every_declaration_has_its_column() {
    let declared: BTreeSet<(String, String)> = parvis::compose::tables()
        .flat_map(|table| {
            table
                .columns
                .iter()
                .map(|column| (table.name.to_owned(), column.name.to_owned()))
        })
        .collect();
    for engine in kit::testing::engines() {
        let world = World::empty(engine).await;
        let real = columns(&world).await;
        let undeclared: Vec<_> = real.difference(&declared).collect();
        let unreal: Vec<_> = declared.difference(&real).collect();
        assert!(
            undeclared.is_empty(),
            "undeclared on {engine:?}: {undeclared:?}"
        );
        assert!(
            unreal.is_empty(),
            "declared but not there on {engine:?}: {unreal:?}"
        );
    }
}

#[test]
fn what_is_kept_from_access_is_kept_for_a_reason() {
    use kit::duties::{Category, Holds, SeenBy};
    for table in parvis::compose::tables() {
        for column in table.columns {
            if let Holds::Personal(datum) = column.holds {
                let may_be_withheld =
                    datum.category == Category::Security || datum.seen_by == SeenBy::Nobody;
                assert!(
                    datum.access || may_be_withheld,
                    "{}.{} is withheld without being a secret",
                    table.name,
                    column.name
                );
                assert!(!datum.purpose.is_empty());
            }
        }
    }
}

/// Truth 12: nothing in the schema could say when somebody was there or how much they did.
#[test]
fn nothing_measures_anybody() {
    let telling = [
        "last_seen",
        "seen_at",
        "last_active",
        "online",
        "presence",
        "idle",
        "score",
        "rank",
        "visits",
    ];
    for table in parvis::compose::tables() {
        for column in table.columns {
            assert!(
                !telling.iter().any(|word| column.name.contains(word)),
                "{}.{}",
                table.name,
                column.name
            );
        }
    }
}
