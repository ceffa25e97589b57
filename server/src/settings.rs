//! What the operator decides: flags first, then `PARVIS_…` variables, then the
//! lines of a TOML file, then what we think best.

mod layers;

use std::path::PathBuf;

use axum::http::Uri;
use clap::Args;
use kit::db::Db;
use kit::fault::Fault;

pub use layers::layered;

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
    /// NATS server by which several nodes over one PostgreSQL tell each other at once that there
    /// is something new; without it they look every second: `nats://user:password@host:4222`
    #[arg(long, global = true, value_name = "ADDRESS", hide_env_values = true)]
    pub nats: Option<String>,
    /// What this square's subjects begin with, where several squares share a NATS server.
    #[arg(long, global = true, default_value = "parvis", value_name = "NAME")]
    pub nats_subject: String,
    /// Address and port to listen on.
    #[arg(
        long,
        global = true,
        default_value = "127.0.0.1:8080",
        value_name = "ADDRESS:PORT"
    )]
    pub listen: String,
    /// The address people type, when it is not the one we listen on: `https://parvis.example.org`
    #[arg(long, global = true, value_name = "URL", value_parser = public_url)]
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
            public_url: self.public_url.clone().unwrap_or_else(listened),
            trust_proxy: self.trust_proxy,
            largest_file: self.largest_file.saturating_mul(1_000_000),
        }
    }
}

/// Links begin with it, cookies are strict or not by it, and browsers call it the origin of
/// what we serve: a scheme, a host, perhaps a port, as browsers write them.
fn public_url(text: &str) -> Result<String, String> {
    let written = text.trim_end_matches('/').to_lowercase();
    let whole = || {
        let authority = written
            .strip_prefix("https://")
            .or_else(|| written.strip_prefix("http://"))?;
        let uri: Uri = written.parse().ok()?;
        let host = uri.host().filter(|host| !host.is_empty())?;
        let port = uri.port().map(|port| format!(":{port}"));
        (authority == format!("{host}{}", port.unwrap_or_default())).then_some(())
    };
    match whole() {
        Some(()) => Ok(written),
        None => Err("write it as https://parvis.example.org, without a path".to_owned()),
    }
}
