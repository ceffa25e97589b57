//! What operators decide: every flag is a variable too, and a line of the file.

use std::path::Path;
use std::process::Command;

use clap::parser::ValueSource;
use clap::{Arg, ArgMatches, CommandFactory};
use parvis::commands::Cli;
use parvis::settings::layered;

use crate::program::Place;

/// What is said of a flag, and how many values that makes. A flag of a kind of its own needs its line.
fn sample(flag: &str) -> (&'static str, usize) {
    match flag {
        "database-connections" | "largest-file" => ("7", 1),
        "trust-proxy" | "limit-route" | "dry-run" | "json" => ("yes", 1),
        "language" => ("en", 1),
        "scopes" => ("read,write", 2),
        "smtp-url" => ("smtps://mail.example", 1),
        "mail-from" | "mail-answers" => ("parvis@verdier.example", 1),
        "public-url" => ("https://parvis.example", 1),
        "administrator" => ("Amina <a@x.example>; Prigent, Yann <y@x.example>", 1),
        _ => ("said", 1),
    }
}

/// A command that does something, and the words that reach it.
struct Leaf {
    words: Vec<String>,
    flags: Vec<String>,
}

fn leaves(command: &clap::Command, words: &[String]) -> Vec<Leaf> {
    let mut words = words.to_vec();
    words.push(command.get_name().to_owned());
    if command.has_subcommands() {
        let under = command.get_subcommands();
        return under
            .filter(|sub| sub.get_name() != "help")
            .flat_map(|sub| leaves(sub, &words))
            .collect();
    }
    let files = command.get_positionals().map(|_| "FILE".to_owned());
    words.extend(files);
    let flags = command.get_arguments().filter_map(Arg::get_long);
    let flags = flags.filter(|flag| !matches!(*flag, "help" | "version"));
    vec![Leaf {
        flags: flags.map(str::to_owned).collect(),
        words,
    }]
}

fn every_leaf() -> Vec<Leaf> {
    let mut command = Cli::command();
    command.build();
    let leaves = leaves(&command, &[]);
    assert!(leaves.len() >= 7, "{}", leaves.len());
    leaves
}

/// What a command would do, no flag given.
fn understood(leaf: &Leaf, before: &[&str]) -> ArgMatches {
    let mut words = leaf.words.clone();
    words.splice(1..1, before.iter().map(|&word| word.to_owned()));
    let words: Vec<_> = words.iter().map(Into::into).collect();
    let command = layered(Cli::command(), &words).unwrap();
    let mut matches = command.try_get_matches_from(words).unwrap();
    while let Some((_, under)) = matches.remove_subcommand() {
        matches = under;
    }
    matches
}

/// That each of these flags was heard from there, whole.
fn heard(leaf: &Leaf, matches: &ArgMatches, from: ValueSource, except: &str) {
    let mut command = layered(Cli::command(), &[]).unwrap();
    command.build();
    let mut own = &command;
    for word in leaf.words.iter().skip(1).filter(|word| *word != "FILE") {
        own = own.find_subcommand(word).unwrap();
    }
    for flag in leaf.flags.iter().filter(|flag| *flag != except) {
        let id = own
            .get_arguments()
            .find(|arg| arg.get_long() == Some(flag))
            .unwrap()
            .get_id()
            .as_str();
        let name = format!("--{flag} of {:?}", leaf.words);
        assert_eq!(matches.value_source(id), Some(from), "{name}");
        let raw: Vec<_> = matches.get_raw(id).unwrap().collect();
        let (said, count) = sample(flag);
        assert_eq!(raw.len(), count, "{name}: {raw:?}");
        assert_eq!(
            raw[0].to_str(),
            said.split(',').next().filter(|_| count > 1).or(Some(said)),
            "{name}"
        );
    }
}

#[test]
fn every_flag_is_a_line_of_the_file() {
    let place = Place::on_sqlite();
    let file = place.beside("parvis.toml");
    let leaves = every_leaf();
    let mut lines: Vec<_> = leaves.iter().flat_map(|leaf| &leaf.flags).collect();
    lines.sort();
    lines.dedup();
    let lines = lines.into_iter().filter(|flag| *flag != "config");
    let lines: Vec<_> = lines
        .map(|flag| format!("{flag} = \"{}\"", sample(flag).0))
        .collect();
    std::fs::write(&file, lines.join("\n")).unwrap();
    for leaf in &leaves {
        let matches = understood(leaf, &["--config", file.to_str().unwrap()]);
        heard(leaf, &matches, ValueSource::DefaultValue, "config");
    }
}

/// A process sees the variables it was started with: this test starts itself again, among them.
#[test]
fn every_flag_is_a_variable() {
    let variable = |flag: &str| format!("PARVIS_{}", flag.replace('-', "_").to_uppercase());
    let place = Place::on_sqlite();
    let leaves = every_leaf();
    if std::env::var("PARVIS_ORGANISATION").is_ok() {
        for leaf in &leaves {
            heard(leaf, &understood(leaf, &[]), ValueSource::EnvVariable, "");
        }
        return;
    }
    let file = place.beside("said");
    std::fs::write(&file, "").unwrap();
    let mut again = Command::new(std::env::current_exe().unwrap());
    again.args(["--exact", "flags::every_flag_is_a_variable"]);
    again.current_dir(file.parent().unwrap_or(Path::new("/")));
    for flag in leaves.iter().flat_map(|leaf| &leaf.flags) {
        again.env(variable(flag), sample(flag).0);
    }
    let said = again.output().unwrap();
    let text = String::from_utf8_lossy(&said.stdout);
    assert!(said.status.success() && text.contains("1 passed"), "{text}");
}

#[test]
fn an_organisation_begins_from_a_file_alone() {
    let place = Place::on_sqlite();
    let lines = "organisation = \"Ateliers Verdier\"\nlanguage = \"fr\"\n\
         administrator = [\"Amina Belkacem <amina@verdier.example>\", \"Yann Prigent <yann@verdier.example>\"]\n\
         person = \"amina.belkacem\"\nscopes = [\"read\", \"write\"]\n";
    let file = place.beside("parvis.toml");
    std::fs::write(&file, lines).unwrap();
    let file = file.to_str().unwrap();
    let said = place.run(&["--config", file, "setup"]);
    assert!(said.status.success(), "{said:?}");
    assert_eq!(String::from_utf8(said.stdout).unwrap().lines().count(), 2);
    // Whose first link was not used yet has no account to make a token for: they are found all the same.
    let said = place.run(&["--config", file, "token", "create"]);
    let said = String::from_utf8(said.stderr).unwrap();
    assert!(
        said.contains("nobody with an active account is called amina.belkacem"),
        "{said}"
    );
}

#[test]
fn two_administrators_are_named_in_one_variable() {
    let place = Place::on_sqlite();
    let founders = "Belkacem, Amina <amina@verdier.example>\nYann Prigent <yann@verdier.example>";
    let said = place.run_among(
        &[
            ("PARVIS_ADMINISTRATOR", founders),
            ("PARVIS_TRUST_PROXY", "1"),
        ],
        &["setup", "--organisation", "Ateliers Verdier"],
    );
    assert!(said.status.success(), "{said:?}");
    let said = String::from_utf8(said.stdout).unwrap();
    assert!(
        said.contains("Belkacem, Amina <amina@verdier.example>: "),
        "{said}"
    );
    assert_eq!(said.lines().count(), 2);
}

#[test]
fn an_address_that_is_none_is_refused() {
    let place = Place::on_sqlite();
    for wrong in [
        "parvis.example.org",
        "ftp://parvis.example.org",
        "https://",
        "https://parvis.example.org/intranet",
        "https://me@parvis.example.org",
        "https://parvis.example.org?x",
        "https://:443",
    ] {
        let said = place.run(&["--public-url", wrong, "migrate"]);
        assert_eq!(said.status.code(), Some(2), "{wrong}: {said:?}");
        let said = String::from_utf8(said.stderr).unwrap();
        assert!(
            said.contains("https://parvis.example.org, without a path"),
            "{said}"
        );
    }
    for right in [
        "https://Parvis.Example.org/",
        "http://[::1]:8080",
        "http://parvis:8080",
    ] {
        let said = place.run(&["--public-url", right, "migrate"]);
        assert!(said.status.success(), "{right}: {said:?}");
    }
}
