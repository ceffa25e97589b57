//! Measuring: the release server, driven and checked by `bench/`.

use std::path::Path;
use std::process::Command;

/// Builds server and bench for release, starts a cluster with real fsync where it can, and measures.
pub(crate) fn run(root: &Path, arguments: &[&str]) -> bool {
    let build = super::cargo(&[
        "build",
        "--release",
        "--quiet",
        "--package",
        "parvis",
        "--package",
        "parvis-bench",
    ]);
    // The binary as it was built: asking cargo again would measure what was edited meanwhile.
    let mut measure = Command::new(super::target(root).join("release/parvis-bench"));
    measure.args(arguments);
    let cluster = super::cluster::Cluster::start(true);
    if let Err(reason) = &cluster {
        println!("left out: PostgreSQL: {reason}");
    }
    let postgres = cluster
        .as_ref()
        .ok()
        .map(|cluster| ("PARVIS_BENCH_POSTGRES", cluster.url.as_str()));
    super::step(root, "release build", build, None) && super::step(root, "bench", measure, postgres)
}
