//! The two words of the schema that the engines spell differently.
//!
//! Migrations are written once. On SQLite a `bigint primary key` becomes the
//! row's own number (`integer primary key`), which saves an index; on PostgreSQL
//! every `text` column compares by bytes (`COLLATE "C"`), because sorting is
//! decided in Rust and must not depend on the server's locale.

use super::Engine;

/// The schema text as `engine` is to read it.
pub(super) fn schema(sql: &str, engine: Engine) -> String {
    match engine {
        Engine::Sqlite => sql.replace("bigint primary key", "integer primary key"),
        Engine::Postgres => sql
            .lines()
            .map(|line| match line.split_once("--") {
                Some((code, _)) => collated(code),
                None => collated(line),
            })
            .collect::<Vec<_>>()
            .join("\n"),
    }
}

fn collated(line: &str) -> String {
    line.replace(" text ", " text COLLATE \"C\" ")
        .replace(" text,", " text COLLATE \"C\",")
        .replace(" text\n", " text COLLATE \"C\"\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_engine_reads_its_own_spelling() {
        let sql = "create table a (\n  id bigint primary key,\n  name text not null, -- a text here\n  note text,\n  n bigint\n);";
        assert!(schema(sql, Engine::Sqlite).contains("id integer primary key"));
        let postgres = schema(sql, Engine::Postgres);
        assert!(postgres.contains("name text COLLATE \"C\" not null"));
        assert!(postgres.contains("note text COLLATE \"C\","));
        assert!(!postgres.contains("a text here"));
    }
}
