//! How the tree reads: what compilers do not check.

use std::fs;
use std::path::{Path, PathBuf};

/// Beyond this many lines a source file holds two things.
const LONGEST_FILE: usize = 400;
/// Tests and declarations are lists: they are read entry by entry, and may be longer.
const LONGEST_LIST: usize = 700;
/// Folders that hold nothing of ours.
const SKIPPED: [&str; 7] = [
    "target",
    "node_modules",
    ".git",
    "data",
    "dist",
    "test-results",
    "corpus",
];

/// Checks every file; says each finding on a line.
pub(crate) fn check(root: &Path) -> bool {
    println!("== tidy");
    let mut files = Vec::new();
    gather(root, &mut files);
    files.sort();
    let findings: Vec<String> = files
        .iter()
        .filter_map(|path| Some((path, fs::read_to_string(path).ok()?)))
        .flat_map(|(path, text)| {
            let name = path
                .strip_prefix(root)
                .unwrap_or(path)
                .display()
                .to_string();
            findings(&name, &text)
                .into_iter()
                .map(move |finding| format!("{name}: {finding}"))
        })
        .collect();
    for finding in &findings {
        println!("{finding}");
    }
    findings.is_empty()
}

fn gather(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let name = entry.file_name();
        if path.is_dir() {
            if !SKIPPED.iter().any(|skipped| name == *skipped) {
                gather(&path, files);
            }
        } else {
            files.push(path);
        }
    }
}

fn findings(name: &str, text: &str) -> Vec<String> {
    match name.rsplit('.').next() {
        Some("rs") => [
            first_line(text),
            length(text, limit(name)),
            unfinished(text),
        ]
        .into_iter()
        .flatten()
        .collect(),
        Some("ts" | "css" | "mjs") => [length(text, limit(name)), unfinished(text)]
            .into_iter()
            .flatten()
            .collect(),
        Some("ftl") if name.ends_with("fr.ftl") => french(text),
        Some("sql") => length(text, limit(name)).into_iter().collect(),
        _ => Vec::new(),
    }
}

fn first_line(text: &str) -> Option<String> {
    (!text.starts_with("//!")).then(|| "begins without saying what story it tells (//!)".into())
}

fn limit(name: &str) -> usize {
    let is_list = name.contains("tests") || name.ends_with("duties.rs");
    if is_list { LONGEST_LIST } else { LONGEST_FILE }
}

fn length(text: &str, longest: usize) -> Option<String> {
    let lines = text.lines().count();
    (lines > longest).then(|| format!("{lines} lines: it holds two things"))
}

fn unfinished(text: &str) -> Option<String> {
    // Written in two parts, so that this line does not find itself.
    let marks = [
        concat!("TO", "DO"),
        concat!("FIX", "ME"),
        concat!("todo", "!("),
        concat!("unimplemented", "!("),
        concat!("dbg", "!("),
    ];
    let found = marks.into_iter().find(|mark| text.contains(mark))?;
    Some(format!("holds {found}"))
}

/// French typography: a no-break space before a high punctuation mark and inside quotation marks.
fn french(text: &str) -> Vec<String> {
    let is_sentence = |line: &&str| line.contains(" = ") || line.starts_with(' ');
    text.lines()
        .filter(is_sentence)
        .filter(|line| !line.trim_start().starts_with(['[', '*']) || line.contains(']'))
        .filter_map(|line| {
            let wrong = [" !", " ?", " ;", "« ", " »"]
                .into_iter()
                .find(|wrong| line.contains(wrong))?;
            Some(format!("a breaking space in « {wrong} »: {line}"))
        })
        .collect()
}
