//! Builds the pages' styles and scripts (`web/`) and embeds them in the binary.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Outcome<()> {
    let web = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?)
        .join("../web")
        .canonicalize()?;
    for part in [
        "src",
        "styles",
        "images",
        "build",
        "build.mjs",
        "package.json",
        "package-lock.json",
    ] {
        println!("cargo::rerun-if-changed={}", web.join(part).display());
    }
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let assets = out.join("assets");
    install(&web)?;
    run(
        Command::new("node")
            .current_dir(&web)
            .arg("build.mjs")
            .arg(&assets),
        "node build.mjs",
    )?;
    fs::write(out.join("assets.rs"), embedded(&assets)?)?;
    Ok(())
}

/// Installs the npm packages when the lock file changed since the last time.
fn install(web: &Path) -> Outcome<()> {
    let marker = web.join("node_modules/.installed-lock");
    let lock = fs::read(web.join("package-lock.json"))?;
    if fs::read(&marker).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    run(
        Command::new("npm")
            .current_dir(web)
            .args(["ci", "--no-audit", "--no-fund"]),
        "npm ci",
    )?;
    fs::write(marker, lock)?;
    Ok(())
}

fn run(command: &mut Command, name: &str) -> Outcome<()> {
    let output = command.output().map_err(|error| {
        format!("{name}: {error}. Building the pages needs Node.js 20 or newer, with npm.")
    })?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr).into_owned()
        + &String::from_utf8_lossy(&output.stdout);
    Err(format!("{name} failed:\n{said}").into())
}

/// Whether a file only goes with another one: the manifest, or a compressed copy.
fn is_beside(name: &Path) -> bool {
    let ending = name.extension().and_then(std::ffi::OsStr::to_str);
    matches!(ending, Some("br" | "gz" | "json"))
}

/// The expression that embeds a file.
fn included(path: &Path) -> String {
    format!("include_bytes!({:?})", path.display().to_string())
}

/// A table of every file: its name, its type, its bytes, and the same compressed.
fn embedded(assets: &Path) -> Outcome<String> {
    let manifest: serde_json::Value =
        serde_json::from_slice(&fs::read(assets.join("manifest.json"))?)?;
    let mut table = String::from("pub(super) const FILES: &[Asset] = &[\n");
    let mut names: Vec<_> = fs::read_dir(assets)?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| !is_beside(Path::new(name)))
        .collect();
    names.sort();
    for name in names {
        let path = assets.join(&name);
        let squeezed = |ending: &str| {
            let path = assets.join(format!("{name}.{ending}"));
            if path.exists() {
                format!("Some({})", included(&path))
            } else {
                "None".to_owned()
            }
        };
        writeln!(
            table,
            "  Asset {{ name: {name:?}, bytes: {}, brotli: {}, gzip: {} }},",
            included(&path),
            squeezed("br"),
            squeezed("gz"),
        )?;
    }
    table.push_str("];\n");
    table.push_str("pub(super) const LOGICAL: &[(&str, &str)] = &[\n");
    for (logical, entry) in manifest.as_object().into_iter().flatten() {
        let file = entry
            .as_str()
            .or_else(|| entry.get("file").and_then(serde_json::Value::as_str));
        if let Some(file) = file {
            writeln!(table, "  ({logical:?}, {file:?}),")?;
        }
    }
    table.push_str("];\n");
    Ok(table)
}
