//! The journeys through a real browser, with and without JavaScript, and a look at every page.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Where Chromium is, if it is anywhere.
pub(crate) fn chromium() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path)
        .flat_map(|place| {
            ["chromium", "chromium-browser", "google-chrome"].map(|name| place.join(name))
        })
        .find(|candidate| candidate.exists())
}

/// Builds the server and walks through it.
pub(crate) fn journeys(root: &Path, chromium: &Path) -> bool {
    let binary = super::target(root).join("debug/parvis");
    let mut walk = Command::new("node");
    walk.arg("tests/run.mjs")
        .env("CHROMIUM", chromium)
        .env("PARVIS", binary);
    super::step(
        root,
        "build for the browser",
        super::cargo(&["build", "--quiet", "--package", "parvis"]),
        None,
    ) && super::step(&root.join("web"), "browser journeys", walk, None)
}
