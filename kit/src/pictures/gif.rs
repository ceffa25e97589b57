//! Moving GIFs: copied block by block with only what draws (`GIF89a`, W3C), so that comments,
//! notes of programs and whatever was glued to the end stay behind.

use std::io::Cursor;

use ::image::AnimationDecoder;
use ::image::codecs::gif::GifDecoder;

/// Most pixels drawn by all the pictures of a film together: about a second of work.
const FILM: u64 = 200_000_000;

/// The film in a GIF without anything else, or `None` when it does not move, is larger
/// than `widest`, longer than we check, or damaged.
pub(super) fn moving(bytes: &[u8], widest: u32) -> Option<Vec<u8>> {
    let mut reel = Reel {
        rest: bytes,
        kept: Vec::with_capacity(bytes.len()),
        pictures: 0,
    };
    let (width, height) = reel.screen()?;
    while reel.block()? {}
    let drawn = u64::from(width) * u64::from(height) * reel.pictures;
    let fits = u32::from(width.max(height)) <= widest;
    (reel.pictures > 1 && fits && drawn <= FILM && plays(&reel.kept, reel.pictures))
        .then_some(reel.kept)
}

/// Whether every picture of the film can be drawn.
fn plays(bytes: &[u8], pictures: u64) -> bool {
    let Ok(decoder) = GifDecoder::new(Cursor::new(bytes)) else {
        return false;
    };
    let mut drawn = 0;
    decoder.into_frames().all(|frame| {
        drawn += 1;
        frame.is_ok()
    }) && drawn == pictures
}

/// A GIF being copied.
struct Reel<'g> {
    rest: &'g [u8],
    kept: Vec<u8>,
    pictures: u64,
}

impl<'g> Reel<'g> {
    fn take(&mut self, length: usize) -> Option<&'g [u8]> {
        let (taken, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(taken)
    }

    fn keep(&mut self, length: usize) -> Option<&'g [u8]> {
        let taken = self.take(length)?;
        self.kept.extend_from_slice(taken);
        Some(taken)
    }

    /// The header, the size and the common colours.
    fn screen(&mut self) -> Option<(u16, u16)> {
        let head = self.keep(13)?;
        self.colours(head[10])?;
        let side = |at: usize| u16::from_le_bytes([head[at], head[at + 1]]);
        Some((side(6), side(8)))
    }

    /// The table of colours that these flags announce, if any.
    fn colours(&mut self, flags: u8) -> Option<()> {
        if flags & 0x80 != 0 {
            self.keep(3 << ((flags & 7) + 1))?;
        }
        Some(())
    }

    /// Copies one block, or leaves it out. False at the end of the film.
    fn block(&mut self) -> Option<bool> {
        match self.take(1)?[0] {
            0x2C => self.picture()?,
            0x21 => self.extension()?,
            0x3B => {
                self.kept.push(0x3B);
                return Some(false);
            }
            _ => return None,
        }
        Some(true)
    }

    fn picture(&mut self) -> Option<()> {
        self.pictures += 1;
        self.kept.push(0x2C);
        let place = self.keep(9)?;
        self.colours(place[8])?;
        self.keep(1)?;
        loop {
            let length = self.keep(1)?[0];
            if length == 0 {
                return Some(());
            }
            self.keep(length.into())?;
        }
    }

    /// Of the extensions, the one that times a picture and the one that repeats the film.
    fn extension(&mut self) -> Option<()> {
        let label = self.take(1)?[0];
        let first = self.part()?;
        if label == 0xF9 && first.len() == 4 {
            self.kept.extend_from_slice(&[0x21, 0xF9, 4]);
            self.kept.extend_from_slice(first);
            self.kept.push(0);
        }
        let repeats = label == 0xFF && first == b"NETSCAPE2.0";
        let mut part = first;
        while !part.is_empty() {
            part = self.part()?;
            if repeats && let [1, low, high] = *part {
                self.kept
                    .extend_from_slice(b"\x21\xFF\x0BNETSCAPE2.0\x03\x01");
                self.kept.extend_from_slice(&[low, high, 0]);
            }
        }
        Some(())
    }

    /// One part of a block, without its length; empty at the end of the block.
    fn part(&mut self) -> Option<&'g [u8]> {
        let length = self.take(1)?[0];
        self.take(length.into())
    }
}
