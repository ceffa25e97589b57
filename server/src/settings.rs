//! What the operator decides: flags first, then `PARVIS_…` variables, then the
//! lines of a TOML file, then what we think best.

mod layers;

use std::path::PathBuf;

use axum::http::Uri;
use clap::Args;
use kit::db::Db;
use kit::fault::Fault;
use kit::mail::{Answers, Mail, Outlet};

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
    /// Send letters through this mail server: `smtps://user:password@host:465`, or
    /// `smtp://user:password@host:587?tls=required`. A password is seen by whoever lists the
    /// processes of this machine: put the address in `PARVIS_SMTP_URL` or in the file.
    #[arg(long, global = true, value_name = "ADDRESS", hide_env_values = true)]
    pub smtp_url: Option<String>,
    /// The address letters come from: parvis@example.org
    #[arg(long, global = true, value_name = "MAIL", value_parser = mail_address)]
    pub mail_from: Option<String>,
    /// Where answers by mail come in: its mail is handed to `parvis mail receive`. Up to 14
    /// characters before the at sign; a `+` and a ticket follow them in each letter.
    #[arg(long, global = true, value_name = "MAIL", value_parser = answers_address)]
    pub mail_answers: Option<String>,
    /// Put letters into this folder, a file each, instead of sending them: to look at them.
    #[arg(long, global = true, value_name = "DIR")]
    pub mail_folder: Option<PathBuf>,
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

    /// How letters leave, as far as these options say.
    ///
    /// # Errors
    /// A sentence that says what is missing or contradicts itself.
    pub fn mail(&self) -> Result<Mail, String> {
        let host = self
            .public_url
            .as_deref()
            .and_then(|url| url.split_once("://"))
            .map_or("localhost", |(_, authority)| authority)
            .split(':')
            .next()
            .unwrap_or("localhost");
        let outlet = match (&self.smtp_url, &self.mail_folder) {
            (Some(_), Some(_)) => {
                return Err("--smtp-url and --mail-folder are two ways out: choose one".into());
            }
            (Some(url), None) => {
                if self.public_url.is_none() {
                    return Err("--smtp-url needs --public-url: letters hold links that must lead here from anywhere".into());
                }
                if self.mail_from.is_none() {
                    return Err(
                        "--smtp-url needs --mail-from: the address letters come from".into(),
                    );
                }
                Outlet::smtp(url, host).map_err(|error| format!("--smtp-url: {error}"))?
            }
            (None, Some(folder)) => Outlet::Folder(folder.clone()),
            (None, None) => return Ok(Mail::nowhere()),
        };
        let from = self.mail_from.clone();
        let from = from.unwrap_or_else(|| format!("parvis@{host}"));
        Ok(Mail::new(
            outlet,
            from,
            self.mail_answers.as_deref().and_then(Answers::at),
        ))
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

fn mail_address(text: &str) -> Result<String, String> {
    let is_address = kit::mail::is_address(text);
    let sentence = "write it as parvis@example.org";
    is_address
        .then(|| text.to_owned())
        .ok_or_else(|| sentence.to_owned())
}

fn answers_address(text: &str) -> Result<String, String> {
    let sentence = "write it as answers@example.org, with at most 14 characters before the at sign";
    let answers = Answers::at(text).ok_or(sentence)?;
    Ok(answers.plain())
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
