//! Where a setting is looked for when no flag says it: a variable, then a line of a file.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::builder::BoolishValueParser;
use clap::{Arg, ArgAction, Command};

/// The flag that names the file, and therefore is no line of it.
const FILE: &str = "config";

/// Gives every flag of every command its `PARVIS_…` variable and its line of the TOML file.
///
/// # Errors
/// A sentence when the file cannot be read or has a line nobody understands.
pub fn layered(command: Command, arguments: &[OsString]) -> Result<Command, String> {
    let file = match config_path(arguments) {
        Some(path) => read(&path)?,
        None => toml::Table::new(),
    };
    let known = flags(&command);
    if let Some(unknown) = file.keys().find(|key| !known.contains(key)) {
        return Err(format!(
            "the configuration file has a line nobody understands: {unknown}"
        ));
    }
    Ok(over(command, &file))
}

/// The flags of a command and of those under it, by the name of their line.
fn flags(command: &Command) -> Vec<String> {
    let own = command
        .get_arguments()
        .filter_map(|arg| arg.get_long().filter(|long| *long != FILE))
        .map(str::to_owned);
    own.chain(command.get_subcommands().flat_map(flags))
        .collect()
}

fn over(command: Command, file: &toml::Table) -> Command {
    let names: Vec<String> = command
        .get_subcommands()
        .map(|sub| sub.get_name().to_owned())
        .collect();
    let mut command = command.mut_args(|arg| layer(arg, file));
    for name in names {
        command = command.mut_subcommand(name, |sub| over(sub, file));
    }
    command
}

fn layer(arg: Arg, file: &toml::Table) -> Arg {
    let Some(long) = arg.get_long().map(str::to_owned) else {
        return arg;
    };
    if matches!(long.as_str(), "help" | "version") {
        return arg;
    }
    let arg = arg.env(format!("PARVIS_{}", long.replace('-', "_").to_uppercase()));
    // A variable is rather 1 or yes than true.
    let arg = match arg.get_action() {
        ArgAction::SetTrue => arg.value_parser(BoolishValueParser::new()),
        _ => arg,
    };
    match file.get(&long) {
        // What the file says need not be said again, however needed it is.
        Some(line) => arg.required(false).default_values(values(line)),
        None => arg,
    }
}

fn values(line: &toml::Value) -> Vec<String> {
    match line {
        toml::Value::String(text) => vec![text.clone()],
        toml::Value::Array(list) => list.iter().flat_map(values).collect(),
        other => vec![other.to_string()],
    }
}

fn config_path(arguments: &[OsString]) -> Option<PathBuf> {
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        let argument = argument.to_string_lossy();
        if argument == "--config" {
            return rest.next().map(PathBuf::from);
        }
        if let Some(path) = argument.strip_prefix("--config=") {
            return Some(PathBuf::from(path));
        }
    }
    std::env::var_os("PARVIS_CONFIG").map(PathBuf::from)
}

fn read(path: &Path) -> Result<toml::Table, String> {
    let text =
        std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    text.parse()
        .map_err(|error| format!("{}: {error}", path.display()))
}
