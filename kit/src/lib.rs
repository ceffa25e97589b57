//! What every slice of Parvis stands on: the database, the web, words, time,
//! chance, files, search. It knows how things are done, never what they are
//! about: no person, space or post may be named here, and nothing here may
//! depend on a slice. A newcomer starts with [`db`] (how anything is stored),
//! [`web`] (how anything is answered) and [`facts`] (how anything follows from
//! something that happened).

pub mod clock;
pub mod db;
pub mod dice;
pub mod duties;
pub mod facts;
pub mod fault;
pub mod files;
pub mod id;
pub mod kept;
pub mod live;
pub mod mail;
pub mod markup;
pub mod pictures;
pub mod reactions;
pub mod seal;
pub mod search;
pub mod site;
#[cfg(feature = "testing")]
pub mod testing;
pub mod ui;
pub mod web;
pub mod words;
