//! Every step of the schema, in one global order.

use kit::db::{Migration, Migrations};

macro_rules! both {
    ($number:literal, $name:literal) => {
        Migration {
            number: $number,
            name: $name,
            sqlite: include_str!(concat!("../../migrations/", $name, ".sql")),
            postgres: include_str!(concat!("../../migrations/", $name, ".sql")),
        }
    };
}

/// The schema of this binary.
pub const MIGRATIONS: Migrations = Migrations(&[
    both!(1, "0001_facts"),
    Migration {
        number: 2,
        name: "0002_search",
        sqlite: include_str!("../../migrations/0002_search.sqlite.sql"),
        postgres: include_str!("../../migrations/0002_search.postgres.sql"),
    },
    both!(3, "0003_people"),
    both!(4, "0004_spaces"),
    both!(5, "0005_posts"),
    both!(6, "0006_arrivals"),
    both!(7, "0007_concerns"),
    both!(8, "0008_resets"),
    both!(9, "0009_letters"),
    both!(10, "0010_conversations"),
    both!(11, "0011_files"),
    both!(12, "0012_hours"),
]);
