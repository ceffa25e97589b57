//! Readers that measure: what is read of an archive's directory, what an entry inflates to.

use super::archive::Limits;
use super::refusal::ArchiveRefusal;
use std::io::{self, Read, Seek, SeekFrom};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// Below this size, in bytes, no ratio is alarming: a small file of spaces is not a bomb.
const RATIO_FROM: u64 = 1 << 20;

/// A reader that stops after an allowance, so that a directory of a billion entries is refused
/// before it fills the memory.
pub(super) struct Gate<R> {
    inner: R,
    allowance: Arc<AtomicU64>,
}

impl<R> Gate<R> {
    /// Lets `allowance` bytes through until its owner gives more.
    pub(super) fn new(inner: R, allowance: Arc<AtomicU64>) -> Self {
        Self { inner, allowance }
    }
}

impl<R: Read> Read for Gate<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let left = self.allowance.load(Ordering::Relaxed);
        if left == 0 {
            return Err(io::Error::other("the allowance is spent"));
        }
        let most = usize::try_from(left)
            .unwrap_or(usize::MAX)
            .min(buffer.len());
        let read = self.inner.read(&mut buffer[..most])?;
        if left != u64::MAX {
            self.allowance.store(left - read as u64, Ordering::Relaxed);
        }
        Ok(read)
    }
}

impl<R: Seek> Seek for Gate<R> {
    fn seek(&mut self, position: SeekFrom) -> io::Result<u64> {
        self.inner.seek(position)
    }
}

/// An entry being inflated: its real size is measured against what the archive declared and
/// against the limits, because both headers of an entry can lie.
pub(super) struct Measured<'l, R> {
    inner: R,
    name: String,
    declared: u64,
    compressed: u64,
    limits: &'l Limits,
    inflated: u64,
}

impl<'l, R> Measured<'l, R> {
    pub(super) fn new(
        inner: R,
        name: String,
        declared: u64,
        compressed: u64,
        limits: &'l Limits,
    ) -> Self {
        Self {
            inner,
            name,
            declared,
            compressed,
            limits,
            inflated: 0,
        }
    }

    fn refusal(&self) -> Option<ArchiveRefusal> {
        let name = || self.name.clone();
        if self.inflated > self.limits.entry_bytes {
            return Some(ArchiveRefusal::EntryTooLarge {
                name: name(),
                limit: self.limits.entry_bytes,
            });
        }
        if self.inflated > self.declared {
            return Some(ArchiveRefusal::LyingHeader { name: name() });
        }
        is_bomb(self.inflated, self.compressed, self.limits).then(|| ArchiveRefusal::Bomb {
            name: name(),
            limit: self.limits.ratio,
        })
    }
}

/// Whether a size is out of all proportion to what it was compressed to.
pub(super) fn is_bomb(inflated: u64, compressed: u64, limits: &Limits) -> bool {
    inflated > RATIO_FROM && inflated / limits.ratio.max(1) > compressed
}

impl<R: Read> Read for Measured<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer).map_err(|error| self.told(error))?;
        self.inflated = self.inflated.saturating_add(read as u64);
        match self.refusal() {
            Some(refusal) => Err(io::Error::other(refusal)),
            None if read == 0 && !buffer.is_empty() && self.inflated < self.declared => {
                Err(io::ErrorKind::UnexpectedEof.into())
            }
            None => Ok(read),
        }
    }
}

impl<R> Measured<'_, R> {
    /// The ZIP reader measures too, and says so in words only.
    fn told(&self, error: io::Error) -> io::Error {
        if !error.to_string().contains("larger than its declared") {
            return error;
        }
        io::Error::other(ArchiveRefusal::LyingHeader {
            name: self.name.clone(),
        })
    }
}
