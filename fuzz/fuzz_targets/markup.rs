//! Whatever is written, what comes out is inside the allow-list, and stays as it is when
//! it is sanitised again. How to run it is written in this package's `Cargo.toml`.
#![no_main]

use kit::markup::{Links, render, sanitise};
use libfuzzer_sys::fuzz_target;

#[path = "../../kit/src/markup/verdict.rs"]
mod verdict;

/// Everybody exists, and bears a name and an address made to break out.
struct Hostile;

impl Links for Hostile {
    fn mention(&self, handle: &str) -> Option<(String, String)> {
        Some((
            format!("/people/{handle}\"><script>"),
            format!("</a><svg onload={handle}>"),
        ))
    }

    fn tag(&self, tag: &str) -> String {
        format!("/search?q={tag}' onclick='")
    }
}

fuzz_target!(|source: &str| {
    let rendered = render(source, &Hostile);
    if let Err(found) = verdict::check(&rendered.html) {
        panic!("{found} in {}", rendered.html);
    }
    assert_eq!(sanitise(&rendered.html), rendered.html);
});
