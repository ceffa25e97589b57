//! Whatever an export holds, it is read to its end or refused with a reason, and what comes
//! of its messages is inside the allow-list. Input: the people, the channels and the messages
//! of a day as JSON, with line feeds between them; or, when it begins as one, an archive.
#![no_main]

use std::io::{Cursor, Write};

use import::slack::{ArchiveRefusal, Export, Limits, Resolver};
use libfuzzer_sys::fuzz_target;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

#[path = "../../kit/src/markup/verdict.rs"]
mod verdict;

/// Everybody exists, and bears a name made to break out.
struct Hostile;

impl Resolver for Hostile {
    fn person(&self, id: &str) -> Option<String> {
        Some(format!("{id}\"><script>"))
    }

    fn space(&self, id: &str) -> Option<String> {
        Some(format!("{id}](javascript:alert(1))"))
    }
}

/// Nobody is called, nothing is tagged: the text alone is looked at.
struct Plain;

impl kit::markup::Links for Plain {
    fn mention(&self, _: &str) -> Option<(String, String)> {
        None
    }

    fn tag(&self, _: &str) -> String {
        "/search".to_owned()
    }
}

fuzz_target!(|input: &[u8]| {
    let archive = if input.starts_with(b"PK") {
        input.to_vec()
    } else {
        packed(input)
    };
    if let Ok(messages) = read(archive) {
        for body in messages {
            let rendered = kit::markup::render(&body, &Plain);
            if let Err(found) = verdict::check(&rendered.html) {
                panic!("{found} in {}", rendered.html);
            }
        }
    }
});

fn read(archive: Vec<u8>) -> Result<Vec<String>, ArchiveRefusal> {
    let export = Export::read(Cursor::new(archive), &Limits::default())?;
    let mut bodies = Vec::new();
    for channel in export.channels() {
        bodies.push(export.topic(channel, &Hostile));
        bodies.push(export.purpose(channel, &Hostile));
        for message in export.messages(channel, &Hostile) {
            bodies.push(message?.text_markdown);
        }
    }
    std::hint::black_box(export.report().json());
    Ok(bodies)
}

/// An honest archive around the JSON.
fn packed(input: &[u8]) -> Vec<u8> {
    let names = ["users.json", "channels.json", "quai/2023-11-14.json"];
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, json) in names.iter().zip(input.splitn(3, |byte| *byte == b'\n')) {
        zip.start_file(*name, SimpleFileOptions::default())
            .expect("memory takes a file");
        zip.write_all(json).expect("memory takes bytes");
    }
    zip.finish().expect("memory takes an end").into_inner()
}
