//! `parvis`: the command.

use std::process::ExitCode;

use clap::{CommandFactory, FromArgMatches};
use parvis::commands::{self, Cli};
use parvis::settings::layered;

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
    match runtime.block_on(cli.run()) {
        Ok(code) => code,
        Err(sentence) => commands::failed(&sentence),
    }
}
