//! What Parvis does, tested from outside: HTTP in, facts out, on either engine.
//!
//! Each test takes a [`World`](world::World): a whole site over a database of its
//! own, with a still clock and seeded dice. `on_each_engine!` runs it on SQLite
//! and, where a cluster is given, on PostgreSQL.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::too_many_lines,
    reason = "tests stop at the first surprise"
)]

mod arrivals;
mod declarations;
mod durability;
mod erasing;
mod facts;
mod full;
mod live;
mod mail;
mod messages;
mod pages;
mod people;
mod posts;
mod programs;
mod refusals;
mod spaces;
mod templates;
mod upgrading;
mod words;
mod world;
