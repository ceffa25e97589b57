//! `cargo xtask test | tidy | bench`: everything that is checked, in one place.
//! Stands on the standard library alone, so that it is built in a moment.

mod bench;
mod browser;
mod cluster;
mod tidy;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

const HELP: &str = "\
cargo xtask test [--all]   run every check; what this machine lacks is left out and named
                           (--all: what is left out counts as a failure)
cargo xtask tidy           check how the tree reads: first lines, lengths, words
cargo xtask bench [ARGS]   measure a running server and print the table of what it costs";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let passed = match words.as_slice() {
        ["test"] => test(false),
        ["test", "--all"] => test(true),
        ["tidy"] => tidy::check(&root()),
        ["bench", rest @ ..] => bench::run(&root(), rest),
        _ => {
            println!("{HELP}");
            false
        }
    };
    if passed {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

/// The folder of the workspace.
fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// Where cargo puts what it builds.
fn target(root: &Path) -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from)
}

/// Every check, in the order in which a failure is cheapest to learn.
fn test(all: bool) -> bool {
    let root = root();
    let mut left_out = Vec::new();
    let cluster = match cluster::Cluster::start(false) {
        Ok(cluster) => Some(cluster),
        Err(reason) => {
            left_out.push(format!(
                "PostgreSQL: {reason}. Debian and Ubuntu: apt-get install postgresql"
            ));
            None
        }
    };
    if !is_installed("nats-server") {
        left_out.push("two nodes and NATS: no nats-server was found. Debian and Ubuntu: apt-get install nats-server".into());
    }
    let postgres = cluster
        .as_ref()
        .map(|cluster| ("PARVIS_TEST_POSTGRES", cluster.url.as_str()));
    if !has_mail_server() {
        left_out.push(
            "letters through a real mail server: no aiosmtpd was found. Debian and Ubuntu: apt-get install python3-aiosmtpd".into(),
        );
    }
    let mut passed = tidy::check(&root)
        && step(&root, "fmt", cargo(&["fmt", "--all", "--check"]), None)
        && step(
            &root,
            "clippy",
            cargo(&[
                "clippy",
                "--workspace",
                "--all-targets",
                "--quiet",
                "--",
                "-D",
                "warnings",
            ]),
            None,
        )
        && step(
            &root,
            "tests",
            cargo(&["test", "--workspace", "--quiet"]),
            postgres,
        );
    if passed {
        match browser::chromium() {
            Some(chromium) => passed = browser::journeys(&root, &chromium),
            None => left_out.push("browser journeys: no Chromium was found. Debian and Ubuntu: apt-get install chromium".into()),
        }
    }
    for line in &left_out {
        println!("left out: {line}");
    }
    passed && (left_out.is_empty() || !all)
}

/// Whether a program can be started.
fn is_installed(program: &str) -> bool {
    Command::new(program).arg("--version").output().is_ok()
}

/// Whether a Python here knows aiosmtpd, the mail server of the tests.
fn has_mail_server() -> bool {
    ["/usr/bin/python3", "python3"].iter().any(|python| {
        let asked = Command::new(python)
            .args(["-c", "import aiosmtpd"])
            .output();
        asked.is_ok_and(|asked| asked.status.success())
    })
}

fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments);
    command
}

/// Runs one step; says its name before and its failure after.
fn step(root: &Path, name: &str, mut command: Command, variable: Option<(&str, &str)>) -> bool {
    println!("== {name}");
    command.current_dir(root).envs(variable);
    match command.status() {
        Ok(status) if status.success() => true,
        Ok(status) => {
            println!("{name} failed ({status})");
            false
        }
        Err(error) => {
            println!("{name} could not be started: {error}");
            false
        }
    }
}
