//! The directory: finding people, and the only door to one of them.

mod person;

pub use person::{Person, find, find_by_ids, find_named};
