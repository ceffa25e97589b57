//! The schema on its way: from each earlier one to today's, by steps that happen whole or not at all,
//! and once, however many nodes start together.

use kit::clock::SystemClock;
use kit::db::{Db, Engine, Migration, Migrations, SchemaState};
use kit::values;
use parvis::migrations::MIGRATIONS;

use crate::on_each_engine;
use crate::posts::{say, space};

/// Every column of the schema, as the engine tells it.
async fn columns(db: &Db) -> Vec<String> {
    let sql = match db.engine() {
        Engine::Sqlite => {
            "select s.type || ' ' || s.name || ' ' || coalesce(c.name || ' ' || c.type || ' ' || c.\"notnull\" || ' ' || c.pk, coalesce(s.sql, '')) \
             from sqlite_master s left join pragma_table_info(s.name) c on true where s.name not like 'sqlite_%' order by 1"
        }
        Engine::Postgres => {
            "select table_name || ' ' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || coalesce(collation_name, '') \
             from information_schema.columns where table_schema = 'public' \
             union all select indexdef from pg_indexes where schemaname = 'public' order by 1"
        }
    };
    let mut tx = db.read().await.unwrap();
    tx.all::<String>(sql, values![]).await.unwrap()
}

fn first(count: usize) -> Migrations {
    Migrations(&MIGRATIONS.0[..count])
}

/// Today's steps and those as well.
fn and(more: &[Migration]) -> Migrations {
    Migrations(Box::leak([MIGRATIONS.0, more].concat().into_boxed_slice()))
}

fn step(number: i64, name: &'static str, sql: &'static str) -> Migration {
    Migration {
        number,
        name,
        sqlite: sql,
        postgres: sql,
    }
}

#[tokio::test]
async fn every_earlier_schema_becomes_todays_and_keeps_what_it_held() {
    for engine in kit::testing::engines() {
        let fresh = kit::testing::database(engine).await;
        MIGRATIONS.apply(&fresh.db, &SystemClock).await.unwrap();
        let today = columns(&fresh.db).await;
        for count in 1..MIGRATIONS.0.len() {
            let old = kit::testing::database(engine).await;
            assert_eq!(
                first(count).apply(&old.db, &SystemClock).await.unwrap(),
                count
            );
            let mut tx = old.db.write().await.unwrap();
            let happened = "insert into facts (id, kind, at, subject_id, claimed_until, attempts, followed) \
                 values (7, 'test.kept', 1, 2, 0, 0, true)";
            tx.run(happened, values![]).await.unwrap();
            tx.commit().await.unwrap();
            let missing = MIGRATIONS.0.len() - count;
            assert_eq!(
                MIGRATIONS.state(&old.db).await.unwrap(),
                SchemaState::Behind(missing)
            );
            assert_eq!(
                MIGRATIONS.apply(&old.db, &SystemClock).await.unwrap(),
                missing
            );
            assert_eq!(
                columns(&old.db).await,
                today,
                "from step {count} on {engine:?}"
            );
            let mut tx = old.db.read().await.unwrap();
            let kept: String = tx
                .one("select kind from facts where id = 7", values![])
                .await
                .unwrap();
            assert_eq!(kept, "test.kept");
        }
    }
}

on_each_engine!(
    a_step_that_fails_midway_leaves_the_old_schema_working,
    |world| {
        let fatou = world.employee("Fatou Diarra").await;
        let slug = space(&fatou, "open", "Logistique").await;
        say(&fatou, &slug, "Avant la mise à jour").await;
        let db = &world.site.db;
        let before = columns(db).await;
        let last = MIGRATIONS.0.last().unwrap().number;
        let good = step(
            last + 1,
            "good",
            "create table tried (id bigint primary key, note text not null);",
        );
        let broken = step(
            last + 2,
            "broken",
            "create table half (id bigint primary key); update posts set body = 'abîmé'; insert into nowhere (id) values (1);",
        );
        let fault = and(&[good, broken])
            .apply(db, &SystemClock)
            .await
            .unwrap_err()
            .to_string();
        assert!(fault.contains("broken"), "{fault}");
        // The step before it is whole; of the one that failed nothing is left, and the product works.
        assert_eq!(and(&[good]).state(db).await.unwrap(), SchemaState::Current);
        let after = columns(db).await;
        assert!(after.iter().any(|column| column.contains("tried")));
        assert!(
            !after.iter().any(|column| column.contains("half")),
            "{after:?}"
        );
        assert!(before.iter().all(|column| after.contains(column)));
        fatou
            .get(&format!("/s/{slug}"))
            .await
            .expect(200)
            .contains("Avant la mise à jour")
            .lacks("abîmé");
        say(&fatou, &slug, "Après la mise à jour").await;
        // Mended, it goes on where it stopped.
        let mended = step(
            last + 2,
            "mended",
            "create table half (id bigint primary key);",
        );
        assert_eq!(
            and(&[good, mended]).apply(db, &SystemClock).await.unwrap(),
            1
        );
        // This binary does not know those steps: to it, the schema is newer.
        assert_eq!(MIGRATIONS.state(db).await.unwrap(), SchemaState::Ahead);
        let refused = MIGRATIONS
            .apply(db, &SystemClock)
            .await
            .unwrap_err()
            .to_string();
        assert!(refused.contains("newer version"), "{refused}");
    }
);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nodes_that_start_together_apply_each_step_once() {
    for engine in kit::testing::engines() {
        for _ in 0..5 {
            let database = kit::testing::database(engine).await;
            let nodes = (0..4).map(|_| {
                let db = match &database.url {
                    Some(url) => Db::postgres(url, 2).unwrap(),
                    None => Db::sqlite(&database.folder.path().join("parvis.sqlite")).unwrap(),
                };
                tokio::spawn(async move { MIGRATIONS.apply(&db, &SystemClock).await })
            });
            for node in nodes.collect::<Vec<_>>() {
                node.await.unwrap().unwrap();
            }
            let mut tx = database.db.read().await.unwrap();
            let steps: i64 = tx
                .one("select count(*) from schema_steps", values![])
                .await
                .unwrap();
            assert_eq!(usize::try_from(steps).unwrap(), MIGRATIONS.0.len());
        }
    }
}
