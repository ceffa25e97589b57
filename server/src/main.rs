//! `parvis`: the command.

use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};
use parvis::commands;
use parvis::settings::{Options, layered};

/// An enterprise social network whose rules are part of it.
#[derive(Debug, Parser)]
#[command(name = "parvis", version, arg_required_else_help = true)]
struct Cli {
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
    Setup(commands::setup::Arguments),
    /// Serve an invented organisation of 300 people to walk through; prints accounts to try.
    Demo,
    /// Bring the database to this version's schema.
    Migrate,
    /// Bring in what the organisation has elsewhere: a directory of people, a Slack export.
    #[command(subcommand)]
    Import(commands::import::Command),
    /// Print a link that lets a person in: to come for the first time, or to choose another
    /// password. The way back when no administrator can come in; they are all told.
    Link(commands::link::Arguments),
    /// Make tokens for programs.
    #[command(subcommand)]
    Token(commands::token::Command),
}

fn main() -> ExitCode {
    let log =
        tracing_subscriber::EnvFilter::try_from_env("PARVIS_LOG").unwrap_or_else(|_| "info".into());
    tracing_subscriber::fmt()
        .with_env_filter(log)
        .with_writer(std::io::stderr)
        .with_target(false)
        .init();
    let arguments: Vec<_> = std::env::args_os().collect();
    let cli = match layered(Cli::command(), &arguments) {
        Ok(command) => Cli::from_arg_matches(&command.get_matches_from(arguments)),
        Err(sentence) => return commands::failed(&sentence),
    };
    let cli = cli.unwrap_or_else(|error| error.exit());
    let runtime = match tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime,
        Err(error) => return commands::failed(&format!("the threads cannot be started: {error}")),
    };
    match runtime.block_on(run(&cli)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => commands::failed(&sentence),
    }
}

async fn run(cli: &Cli) -> Result<(), String> {
    match &cli.command {
        Command::Serve => commands::serve::run(&cli.options).await,
        Command::Setup(arguments) => commands::setup::run(&cli.options, arguments).await,
        Command::Demo => commands::demo::run(&cli.options).await,
        Command::Migrate => commands::migrate::run(&cli.options).await,
        Command::Import(command) => commands::import::run(&cli.options, command).await,
        Command::Link(arguments) => commands::link::run(&cli.options, arguments).await,
        Command::Token(command) => commands::token::run(&cli.options, command).await,
    }
}
