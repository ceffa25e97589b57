//! Search: the same words found on either engine, inside what the reader may read.
//!
//! A text becomes [`tokens`], a question a [`Query`]; both meet in the [`Index`],
//! and [`highlight`] shows where. Folding, stemming and the reading of questions
//! happen here, in Rust; the engines only compare tokens.

mod alphabet;
mod fold;
mod highlight;
mod index;
mod look;
mod met;
mod phrasing;
mod plurals;
mod query;
mod statements;
mod stems;
mod stopwords;
mod stream;
mod tokens;
mod wanted;

#[cfg(test)]
mod fold_tests;
#[cfg(all(test, feature = "testing"))]
mod index_tests;
#[cfg(test)]
mod query_tests;
#[cfg(test)]
mod word_tests;

pub use fold::{fold, sort_key};
pub use highlight::{Snippet, highlight, snippet};
pub use index::{Cursor, Document, Hit, Index, Readable, Readers, Search};
pub use query::{Period, Query};
pub use stems::{Language, Stems};
pub use tokens::{Token, tokens};
