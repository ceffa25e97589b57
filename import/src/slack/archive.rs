//! The ZIP archive: every entry is checked by name, kind and size before any is read.

use super::gate::{Gate, Measured, is_bomb};
use super::refusal::ArchiveRefusal;
use std::io::{BufReader, Read, Seek, SeekFrom};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use zip::read::{ArchiveOffset, Config, ZipFileEntry};
use zip::{CompressionMethod, ZipArchive};

/// Bytes of directory allowed for each entry: its record is 46 bytes, its name and times the rest.
const DIRECTORY_ENTRY: u64 = 192;
/// Bytes read to find the directory: its end may stand behind a comment of 64 KiB.
const DIRECTORY_SEARCH: u64 = 1 << 20;
/// Names that mark an archive within the archive.
const ARCHIVES: [&str; 9] = [
    ".zip", ".gz", ".tgz", ".tar", ".7z", ".rar", ".bz2", ".xz", ".zst",
];
/// Folders where other exporters put the files that people had attached; they are never read.
const UPLOADS: [&str; 4] = ["__uploads", "attachments", "files", "uploads"];

/// How much an archive may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Most bytes of the archive itself.
    pub archive_bytes: u64,
    /// Most entries, folders included.
    pub entries: usize,
    /// Most bytes that one entry may inflate to.
    pub entry_bytes: u64,
    /// Most bytes that all entries may inflate to.
    pub total_bytes: u64,
    /// How many times larger than compressed an entry of more than 1 MiB may be.
    pub ratio: u64,
}

impl Default for Limits {
    /// Room for twenty years of a large workspace. Honest exports inflate 10 to 60 times.
    fn default() -> Self {
        Self {
            archive_bytes: 16 << 30,
            entries: 1_000_000,
            entry_bytes: 512 << 20,
            total_bytes: 128 << 30,
            ratio: 250,
        }
    }
}

/// An entry that is a file and may be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    index: usize,
    /// Its path in the export, with `/`.
    pub path: String,
    /// What it inflates to, in bytes, as declared.
    pub size: u64,
    compressed: u64,
}

/// An archive whose every entry was checked.
pub(super) struct Archive<R> {
    zip: ZipArchive<BufReader<Gate<R>>>,
    limits: Limits,
    /// Files, in the order of their paths.
    pub entries: Vec<Entry>,
}

impl<R: Read + Seek> Archive<R> {
    pub(super) fn open(mut reader: R, limits: &Limits) -> Result<Self, ArchiveRefusal> {
        let bytes = reader.seek(SeekFrom::End(0))?;
        if bytes > limits.archive_bytes {
            return Err(ArchiveRefusal::TooLarge {
                limit: limits.archive_bytes,
            });
        }
        let zip = directory(reader, limits)?;
        if zip.has_duplicate_names() {
            return Err(ArchiveRefusal::TwiceTheSameName);
        }
        let mut total = 0u64;
        let mut entries = Vec::new();
        for index in 0..zip.len() {
            let entry = zip
                .by_index_data(index)
                .map_err(|_| ArchiveRefusal::NotAZip)?;
            let Some(entry) = checked(index, &entry, limits)? else {
                continue;
            };
            total = total.saturating_add(entry.size);
            entries.push(entry);
        }
        if total > limits.total_bytes {
            return Err(ArchiveRefusal::TotalTooLarge {
                limit: limits.total_bytes,
            });
        }
        strip_common_folder(&mut entries);
        entries.sort_by(|a, b| a.path.cmp(&b.path));
        // Backslashes and a common folder can make one path of two names.
        if entries.windows(2).any(|pair| pair[0].path == pair[1].path) {
            return Err(ArchiveRefusal::TwiceTheSameName);
        }
        Ok(Self {
            zip,
            limits: *limits,
            entries,
        })
    }

    /// Inflates one entry, measuring.
    pub(super) fn read(&mut self, entry: &Entry) -> Result<impl Read, ArchiveRefusal> {
        let name = entry.path.clone();
        let inflating = self
            .zip
            .by_index(entry.index)
            .map_err(|error| match error {
                zip::result::ZipError::Io(error) => ArchiveRefusal::Unreadable(error),
                _ => ArchiveRefusal::NotAZip,
            })?;
        Ok(Measured::new(
            inflating,
            name,
            entry.size,
            entry.compressed,
            &self.limits,
        ))
    }
}

/// Reads the archive's directory and no more of it than the limit on entries warrants.
fn directory<R: Read + Seek>(
    reader: R,
    limits: &Limits,
) -> Result<ZipArchive<BufReader<Gate<R>>>, ArchiveRefusal> {
    let most = (limits.entries as u64)
        .saturating_mul(DIRECTORY_ENTRY)
        .saturating_add(DIRECTORY_SEARCH);
    let allowance = Arc::new(AtomicU64::new(most.min(u64::MAX - 1)));
    let gate = BufReader::new(Gate::new(reader, Arc::clone(&allowance)));
    // An export begins at its first byte: an archive glued behind something else is a trick.
    let config = Config {
        archive_offset: ArchiveOffset::Known(0),
    };
    let too_many = ArchiveRefusal::TooManyEntries {
        limit: limits.entries,
    };
    let Ok(zip) = ZipArchive::with_config(config, gate) else {
        let spent = allowance.load(Ordering::Relaxed) == 0;
        return Err(if spent {
            too_many
        } else {
            ArchiveRefusal::NotAZip
        });
    };
    allowance.store(u64::MAX, Ordering::Relaxed);
    if zip.len() > limits.entries {
        Err(too_many)
    } else {
        Ok(zip)
    }
}

/// Checks one entry; `None` for those that are nothing to read.
fn checked(
    index: usize,
    entry: &ZipFileEntry<'_>,
    limits: &Limits,
) -> Result<Option<Entry>, ArchiveRefusal> {
    let name = match std::str::from_utf8(entry.name_raw()) {
        Ok(name) => name.to_owned(),
        Err(_) => entry
            .name()
            .map_err(|_| ArchiveRefusal::NotAZip)?
            .into_owned(),
    };
    let path = name.replace('\\', "/");
    if leads_out(&path) {
        return Err(ArchiveRefusal::UnsafePath { name });
    }
    if entry.is_symlink() {
        return Err(ArchiveRefusal::SymbolicLink { name });
    }
    if entry.is_dir() || path.ends_with('/') || is_left_by_a_desktop(&path) {
        return Ok(None);
    }
    if is_archive(&path) {
        return Err(ArchiveRefusal::NestedArchive { name });
    }
    if entry.encrypted() {
        return Err(ArchiveRefusal::Encrypted { name });
    }
    if !matches!(
        entry.compression(),
        CompressionMethod::Stored | CompressionMethod::Deflated
    ) {
        return Err(ArchiveRefusal::UnknownCompression { name });
    }
    // Files that people attached may be of any size: they are counted, never inflated.
    let (size, compressed) = (entry.size(), entry.compressed_size());
    let is_read = !is_upload(&path);
    if is_read && size > limits.entry_bytes {
        return Err(ArchiveRefusal::EntryTooLarge {
            name,
            limit: limits.entry_bytes,
        });
    }
    if is_read && is_bomb(size, compressed, limits) {
        return Err(ArchiveRefusal::Bomb {
            name,
            limit: limits.ratio,
        });
    }
    Ok(Some(Entry {
        index,
        path,
        size,
        compressed,
    }))
}

fn leads_out(path: &str) -> bool {
    let drive = path.as_bytes().get(1) == Some(&b':');
    path.is_empty()
        || path.starts_with('/')
        || drive
        || path.contains('\0')
        || path.split('/').any(|part| part == "..")
}

/// What macOS and Windows leave in every folder.
fn is_left_by_a_desktop(path: &str) -> bool {
    path.split('/').any(|part| {
        part == "__MACOSX" || part.starts_with("._") || part == ".DS_Store" || part == "Thumbs.db"
    })
}

fn is_archive(path: &str) -> bool {
    let path = path.to_lowercase();
    !is_upload(&path) && ARCHIVES.iter().any(|ending| path.ends_with(ending))
}

/// Whether a path ends as JSON does.
pub(super) fn is_json(path: &str) -> bool {
    Path::new(path)
        .extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("json"))
}

/// Attached files lie in a folder of their own, never beside a channel's days.
pub(super) fn is_upload(path: &str) -> bool {
    let mut folders = path.split('/').rev().skip(1);
    !is_json(path) && folders.any(|folder| UPLOADS.contains(&folder))
}

/// Somebody who unpacked the export and packed its folder again put everything one level deeper.
fn strip_common_folder(entries: &mut [Entry]) {
    let at_the_top = |path: &str| {
        matches!(
            path,
            "users.json" | "channels.json" | "groups.json" | "dms.json"
        )
    };
    if entries.iter().any(|entry| at_the_top(&entry.path)) {
        return;
    }
    let Some((folder, _)) = entries.first().and_then(|entry| entry.path.split_once('/')) else {
        return;
    };
    let folder = format!("{folder}/");
    let stripped = |entry: &Entry| entry.path.strip_prefix(&folder).map(str::to_owned);
    let common = entries.iter().all(|entry| stripped(entry).is_some());
    if common
        && entries
            .iter()
            .filter_map(stripped)
            .any(|path| at_the_top(&path))
    {
        for entry in entries {
            entry.path = entry.path[folder.len()..].to_owned();
        }
    }
}
