//! The binary `parvis`: the only place that knows every slice. It composes their
//! routes, followers and words, puts the frame around their pages, and holds the
//! commands. Nothing said and no rule about it may live here: a thing that
//! belongs to one slice belongs in that slice.

pub mod arrivals;
mod asked;
pub mod assets;
pub mod compose;
pub mod demonstration;
pub mod frame;
pub mod health;
mod kept;
mod letters;
pub mod live;
pub mod migrations;
pub mod openapi;
mod search;
pub mod serve;
pub mod settings;
mod wire;

pub mod commands;
