//! What an organisation brings from elsewhere: a directory of people, a Slack export.
//!
//! This crate only reads. It turns foreign files into plain structs and says, row by row, what it
//! could not take and why; writing into the database is somebody else's story. Foreign files are
//! hostile until shown otherwise: every size is bounded, nothing is extracted to disk, nothing is
//! fetched, and no input makes it panic.

pub mod people;
pub mod report;
pub mod slack;

mod text;
