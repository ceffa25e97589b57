//! Pictures people bring: recognised by what they are, never by what they are called,
//! decoded within limits, turned upright, made small, and written anew so that nothing
//! the camera said about where and when leaves with them.
//!
//! Everything here computes for as long as a large photo takes (up to a second) and does
//! nothing else: call it from a thread that may be kept busy.

mod encode;
mod gif;
mod image;
mod kind;
mod opened;
mod photo;

#[cfg(test)]
mod samples;
#[cfg(test)]
mod tests;

pub use image::{Image, prepare_image};
pub use kind::{Kind, check, inspect};
pub use photo::{PHOTO_LARGE, PHOTO_SMALL, Photo, prepare_photo};

/// What a picture may cost before it is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Largest file, in bytes.
    pub bytes: u64,
    /// Most pixels, width times height, as its header announces them.
    pub pixels: u64,
    /// Most memory for its decoded pixels, in bytes. The whole work takes up to four times
    /// as much for a moment.
    pub memory: u64,
}

impl Default for Limits {
    /// What any camera or telephone makes, with a margin: 20 MiB, 50 million pixels.
    fn default() -> Self {
        Self {
            bytes: 20 << 20,
            pixels: 50_000_000,
            memory: 256 << 20,
        }
    }
}

/// Why a file is not taken as a picture; each is something a person can act on.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PictureRefusal {
    /// It would take too much memory to open: the person can make it smaller.
    #[error("{width} × {height} pixels is more than {limit} pixels")]
    TooManyPixels {
        /// Announced width, in pixels.
        width: u32,
        /// Announced height, in pixels.
        height: u32,
        /// The most pixels there may be in all.
        limit: u64,
    },
    /// Its content is of another kind than its name, or not a picture.
    #[error("“{said}” is in fact {is}")]
    NotWhatItSays {
        /// The name or type that came with it; empty when none did.
        said: String,
        /// What it is.
        is: Kind,
    },
    /// It begins like a picture and cannot be read to its end.
    #[error("the picture is damaged")]
    Broken,
    /// The file itself is too large.
    #[error("{bytes} bytes is more than {limit}")]
    TooLarge {
        /// Its size, in bytes.
        bytes: u64,
        /// The largest size, in bytes.
        limit: u64,
    },
}
