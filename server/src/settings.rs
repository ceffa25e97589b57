//! What the operator decides: flags first, then `PARVIS_…` variables, then the
//! lines of a TOML file, then what we think best.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::{Arg, Args, Command};
use kit::db::Db;
use kit::fault::Fault;

/// The flags every command takes.
#[derive(Debug, Clone, Args)]
pub struct Options {
    /// Folder in which everything is kept: the database, the files.
    #[arg(long, global = true, default_value = "./data", value_name = "DIR")]
    pub data: PathBuf,
    /// PostgreSQL to use instead of the database in the data folder: `postgres://user:password@host/name`
    #[arg(long, global = true, value_name = "ADDRESS", hide_env_values = true)]
    pub database: Option<String>,
    /// How many connections to PostgreSQL this process may open.
    #[arg(long, global = true, default_value_t = 16, value_name = "N")]
    pub database_connections: usize,
    /// Address and port to listen on.
    #[arg(
        long,
        global = true,
        default_value = "127.0.0.1:8080",
        value_name = "ADDRESS:PORT"
    )]
    pub listen: String,
    /// The address people type, when it is not the one we listen on: `https://parvis.example.org`
    #[arg(long, global = true, value_name = "URL")]
    pub public_url: Option<String>,
    /// Believe the X-Forwarded-For of the proxy in front of us.
    #[arg(long, global = true)]
    pub trust_proxy: bool,
    /// The largest file somebody may attach, in megabytes.
    #[arg(long, global = true, default_value_t = 20, value_name = "MB")]
    pub largest_file: u64,
    /// Answer /limit/{bytes} with so many bytes from memory: what benchmarks compare pages with.
    #[arg(long, global = true, hide = true)]
    pub limit_route: bool,
    /// A TOML file with any of these settings, a line each: listen = "0.0.0.0:80"
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
}

impl Options {
    /// The database these options name; its folder is made where missing.
    ///
    /// # Errors
    /// A fault when it cannot be opened.
    pub fn open_database(&self) -> Result<Db, Fault> {
        std::fs::create_dir_all(&self.data).map_err(|error| {
            Fault::broken(format!("making the folder {}", self.data.display()), error)
        })?;
        match &self.database {
            Some(address) => Db::postgres(address, self.database_connections),
            None => Db::sqlite(&self.data.join("parvis.sqlite")),
        }
    }

    /// The settings as the slices see them.
    #[must_use]
    pub fn site_settings(&self) -> kit::site::Settings {
        let listened = || format!("http://{}", self.listen);
        kit::site::Settings {
            data: self.data.clone(),
            public_url: self
                .public_url
                .clone()
                .unwrap_or_else(listened)
                .trim_end_matches('/')
                .to_owned(),
            trust_proxy: self.trust_proxy,
            largest_file: self.largest_file.saturating_mul(1_000_000),
        }
    }
}

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

fn flags(command: &Command) -> Vec<String> {
    let own = command
        .get_arguments()
        .filter_map(|arg| arg.get_long().map(str::to_owned));
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
    match file.get(&long) {
        Some(toml::Value::String(text)) => arg.default_value(text.clone()),
        Some(toml::Value::Array(list)) => arg.default_values(list.iter().map(|item| {
            item.as_str()
                .map_or_else(|| item.to_string(), str::to_owned)
        })),
        Some(other) => arg.default_value(other.to_string()),
        None => arg,
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
