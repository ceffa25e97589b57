//! What can be asked of `parvis` in a terminal, a file a command.

pub mod demo;
pub mod import;
pub mod link;
pub mod migrate;
pub mod serve;
pub mod setup;
pub mod token;

use std::process::ExitCode;

use kit::web::Stop;
use kit::words::Words;

/// Says why a command failed, on standard error.
#[must_use]
pub fn failed(sentence: &str) -> ExitCode {
    eprintln!("parvis: {sentence}");
    ExitCode::FAILURE
}

/// Why a command stopped, in words for a terminal.
#[must_use]
pub fn worded(stop: &Stop, words: Words) -> String {
    match &*stop.0 {
        kit::web::StopKind::Fault(fault) => fault.to_string(),
        _ => stop.sentence(words),
    }
}
