//! `parvis import`: what an organisation has elsewhere comes in, as often as one likes.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use import::people::{Directory, Limits, Mapping};
use import::report::{Explained, Language};
use import::slack::{self, Export};
use indicatif::{ProgressBar, ProgressStyle};
use kit::site::SharedSite;
use kit::words::{Lang, Words};

use super::worded;
use crate::arrivals::{self, Mode, Refused, Report};
use crate::settings::Options;

/// What can be brought in.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// A directory of people with their reporting lines, as a spreadsheet saves it in CSV. People
    /// have no account until somebody invites them. Brought again, the file changes what changed in it.
    People {
        /// The file.
        #[arg(value_name = "FILE.csv")]
        file: PathBuf,
        /// What the columns hold, where their names do not say it: `name=Nom complet,reports_to=N+1`
        #[arg(long, value_name = "FIELD=HEADER,…")]
        columns: Option<String>,
        /// How it is brought in and told.
        #[command(flatten)]
        manner: Manner,
    },
    /// A Slack export: members, channels, messages. Brought again, it adds what is new in it.
    Slack {
        /// The file.
        #[arg(value_name = "FILE.zip")]
        file: PathBuf,
        /// How it is brought in and told.
        #[command(flatten)]
        manner: Manner,
    },
}

/// How it is brought in and told.
#[derive(Debug, Args)]
pub struct Manner {
    /// Say what would happen, and write nothing.
    #[arg(long)]
    dry_run: bool,
    /// Write the report as JSON, for a program.
    #[arg(long)]
    json: bool,
    /// The language of the report: fr or en; else that of the organisation.
    #[arg(long, value_parser = ["fr", "en"])]
    language: Option<String>,
}

/// Brings it in and prints the report: what was read, what became of it here, and every row
/// that was left out or taken with a remark. Rows left out are no failure.
///
/// # Errors
/// A sentence that says why the file, or the house, refuses.
pub async fn run(options: &Options, command: &Command) -> Result<(), String> {
    let site = crate::serve::open(options)
        .await
        .map_err(|fault| fault.to_string())?;
    let (Command::People { manner, .. } | Command::Slack { manner, .. }) = command;
    let words = words(&site, manner).await?;
    let bar = bar(command);
    let report = match command {
        Command::People { file, columns, .. } => {
            people(&site, file, columns.as_deref(), manner.mode(), &bar, words).await
        }
        Command::Slack { file, .. } => slack(&site, file, manner.mode(), &bar, words).await,
    };
    bar.finish_and_clear();
    let report = report?;
    if manner.json {
        println!("{:#}", report.json());
    } else {
        print!("{}", report.text(words));
    }
    if manner.dry_run {
        eprintln!("{}", words.say("server-import-dry-run"));
    }
    Ok(())
}

impl Manner {
    fn mode(&self) -> Mode {
        if self.dry_run {
            Mode::DryRun
        } else {
            Mode::Write
        }
    }
}

async fn words(site: &SharedSite, manner: &Manner) -> Result<Words, String> {
    let asked = manner.language.as_deref().and_then(Lang::from_tag);
    let language = match asked {
        Some(language) => Some(language),
        None => arrivals::language(site)
            .await
            .map_err(|fault| fault.to_string())?,
    };
    Ok(site.words(language.unwrap_or_default()))
}

/// Drawn on standard error, and only on a terminal.
fn bar(command: &Command) -> ProgressBar {
    let bar = ProgressBar::new(0);
    let template = match command {
        Command::People { .. } => "{bar:32} {pos}/{len}",
        Command::Slack { .. } => "{bar:32} {bytes}/{total_bytes}  {msg}",
    };
    if let Ok(style) = ProgressStyle::with_template(template) {
        bar.set_style(style);
    }
    bar
}

async fn people(
    site: &SharedSite,
    file: &Path,
    columns: Option<&str>,
    mode: Mode,
    bar: &ProgressBar,
    words: Words,
) -> Result<Report, String> {
    let read = || {
        let mapping = columns.map_or_else(|| Ok(Mapping::default()), Mapping::parse)?;
        Directory::open(file, &mapping, &Limits::default())
    };
    let directory = read().map_err(|refusal| refused(file, &refusal, words))?;
    arrivals::people(site, &directory, mode, bar)
        .await
        .map_err(|stop| worded(&stop, words))
}

async fn slack(
    site: &SharedSite,
    file: &Path,
    mode: Mode,
    bar: &ProgressBar,
    words: Words,
) -> Result<Report, String> {
    let export = Export::open(file, &slack::Limits::default())
        .map_err(|refusal| refused(file, &refusal, words))?;
    arrivals::slack(site, &export, mode, bar)
        .await
        .map_err(|stopped| match stopped {
            Refused::Archive(refusal) => refused(file, &refusal, words),
            Refused::Stop(stop) => worded(&stop, words),
        })
}

fn refused(file: &Path, refusal: &impl Explained, words: Words) -> String {
    let (language, colon) = match words.lang() {
        Lang::Fr => (Language::French, "\u{a0}: "),
        Lang::En => (Language::English, ": "),
    };
    format!("{}{colon}{}", file.display(), refusal.sentence(language))
}
