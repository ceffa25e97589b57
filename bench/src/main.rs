//! Measures a running server: seeds it, drives it over HTTP, checks every answer,
//! and prints each cost as a ratio to a limit measured in the same run on the same
//! machine, so that the machine's noise cancels.
//!
//! `parvis-bench [POSTS …]` (20000 and 200000 when none is given). PostgreSQL takes
//! part when `PARVIS_BENCH_POSTGRES` holds the address of a cluster with a real fsync.

mod commits;
mod load;
mod measure;
mod prose;
mod seed;
mod server;
mod streams;

use std::process::ExitCode;

fn main() -> ExitCode {
    let sizes: Vec<usize> = std::env::args()
        .skip(1)
        .filter_map(|size| size.parse().ok())
        .collect();
    let sizes = if sizes.is_empty() {
        vec![20_000, 200_000]
    } else {
        sizes
    };
    let runtime = match tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
    {
        Ok(runtime) => runtime,
        Err(error) => return failed(&error.to_string()),
    };
    match runtime.block_on(measure::all(&sizes)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => failed(&sentence),
    }
}

fn failed(sentence: &str) -> ExitCode {
    eprintln!("bench: {sentence}");
    ExitCode::FAILURE
}
