//! Packs small exports, honest ones and others.

use serde_json::Value;
use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// An archive of these files.
pub fn pack(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// An archive of these JSON files.
pub fn pack_json(files: &[(String, Value)]) -> Vec<u8> {
    let texts: Vec<(&str, String)> = files
        .iter()
        .map(|(name, value)| (name.as_str(), value.to_string()))
        .collect();
    pack(
        &texts
            .iter()
            .map(|(name, text)| (*name, text.as_bytes()))
            .collect::<Vec<_>>(),
    )
}
