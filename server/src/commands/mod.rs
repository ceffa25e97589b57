//! What can be asked of `parvis` in a terminal, a file a command.

pub mod demo;
pub mod import;
pub mod link;
pub mod mail;
pub mod migrate;
pub mod serve;
pub mod setup;
pub mod token;

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use kit::web::Stop;
use kit::words::Words;

use crate::settings::Options;

/// An enterprise social network whose rules are part of it.
#[derive(Debug, Parser)]
#[command(name = "parvis", version, arg_required_else_help = true)]
pub struct Cli {
    #[command(flatten)]
    options: Options,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the square. On an empty database it prints the address of a set-up page.
    Serve,
    /// Set an organisation up without a browser: prints an invitation link for each administrator.
    Setup(setup::Arguments),
    /// Serve an invented organisation of 300 people to walk through; prints accounts to try.
    Demo,
    /// Bring the database to this version's schema.
    Migrate,
    /// Bring in what the organisation has elsewhere: a directory of people, a Slack export.
    #[command(subcommand)]
    Import(import::Command),
    /// Print a link that lets a person in: to come for the first time, or to choose another
    /// password. The way back when no administrator can come in; they are all told.
    Link(link::Arguments),
    /// What mail servers ask: take in answers, and letters that came back.
    #[command(subcommand)]
    Mail(mail::Command),
    /// Make tokens for programs.
    #[command(subcommand)]
    Token(token::Command),
}

impl Cli {
    /// Does what was asked; the code to end with.
    ///
    /// # Errors
    /// A sentence that says why it cannot.
    pub async fn run(&self) -> Result<ExitCode, String> {
        let options = &self.options;
        let done = match &self.command {
            Command::Serve => serve::run(options).await,
            Command::Setup(arguments) => setup::run(options, arguments).await,
            Command::Demo => demo::run(options).await,
            Command::Migrate => migrate::run(options).await,
            Command::Import(command) => import::run(options, command).await,
            Command::Link(arguments) => link::run(options, arguments).await,
            Command::Token(command) => token::run(options, command).await,
            // Mail servers understand more than yes and no.
            Command::Mail(command) => return Ok(mail::run(options, command).await),
        };
        done.map(|()| ExitCode::SUCCESS)
    }
}

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
