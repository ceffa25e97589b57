//! A picture decoded, its limits checked on its header before its first pixel.

use std::io::Cursor;

use ::image::metadata::Orientation;
use ::image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader};

use super::{Kind, Limits, PictureRefusal, inspect};

/// Memory for what surrounds the pixels while the header is read (a colour profile, for
/// instance), in bytes: a few kilobytes in honest files.
const HEADER_MEMORY: u64 = 16 << 20;

/// A decoded picture.
pub(super) struct Opened {
    /// What its file was.
    pub(super) kind: Kind,
    /// Its pixels as stored; see [`Opened::upright`].
    pixels: DynamicImage,
    /// How the camera was held.
    orientation: Orientation,
}

/// Decodes a picture. `said` is the name or type that came with it, for the refusal.
pub(super) fn open(bytes: &[u8], said: &str, limits: &Limits) -> Result<Opened, PictureRefusal> {
    let size = bytes.len() as u64;
    if size > limits.bytes {
        return Err(PictureRefusal::TooLarge {
            bytes: size,
            limit: limits.bytes,
        });
    }
    let kind = inspect(bytes);
    let Some(format) = format(kind) else {
        return Err(PictureRefusal::NotWhatItSays {
            said: said.to_owned(),
            is: kind,
        });
    };
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(memory(HEADER_MEMORY));
    let mut decoder = reader.into_decoder().map_err(|_| PictureRefusal::Broken)?;
    let (width, height) = decoder.dimensions();
    if width == 0 || height == 0 {
        return Err(PictureRefusal::Broken);
    }
    let pixels = u64::from(width) * u64::from(height);
    if pixels > limits.pixels || decoder.total_bytes() > limits.memory {
        return Err(PictureRefusal::TooManyPixels {
            width,
            height,
            limit: limits.pixels,
        });
    }
    // A damaged note about orientation is no reason to refuse the picture.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    decoder
        .set_limits(memory(limits.memory))
        .map_err(|_| PictureRefusal::Broken)?;
    let pixels = DynamicImage::from_decoder(decoder).map_err(|_| PictureRefusal::Broken)?;
    Ok(Opened {
        kind,
        pixels,
        orientation,
    })
}

impl Opened {
    /// Made to fit a square of `side` pixels, never enlarged, then turned upright: turning
    /// a small picture costs less than turning a large one.
    pub(super) fn upright(&self, side: u32) -> DynamicImage {
        let mut small = fit(&self.pixels, side);
        small.apply_orientation(self.orientation);
        small
    }

    /// The square in its middle, made `side` pixels wide, enlarged if need be.
    pub(super) fn square(&self, side: u32) -> DynamicImage {
        let (width, height) = (self.pixels.width(), self.pixels.height());
        let edge = width.min(height);
        let middle = self
            .pixels
            .crop_imm((width - edge) / 2, (height - edge) / 2, edge, edge);
        let mut small = coarse(middle, side).resize_exact(
            side,
            side,
            ::image::imageops::FilterType::CatmullRom,
        );
        small.apply_orientation(self.orientation);
        small
    }
}

fn fit(pixels: &DynamicImage, side: u32) -> DynamicImage {
    if pixels.width().max(pixels.height()) <= side {
        return pixels.clone();
    }
    coarse(pixels.clone(), side).resize(side, side, ::image::imageops::FilterType::CatmullRom)
}

/// Averages a much larger picture down to twice the wanted side first: the fine filter
/// works in floating point and would need gigabytes for a large photo.
fn coarse(pixels: DynamicImage, side: u32) -> DynamicImage {
    let twice = side * 2;
    if pixels.width().max(pixels.height()) > twice {
        pixels.thumbnail(twice, twice)
    } else {
        pixels
    }
}

fn format(kind: Kind) -> Option<ImageFormat> {
    match kind {
        Kind::Jpeg => Some(ImageFormat::Jpeg),
        Kind::Png => Some(ImageFormat::Png),
        Kind::Gif => Some(ImageFormat::Gif),
        Kind::Webp => Some(ImageFormat::WebP),
        _ => None,
    }
}

/// Memory alone is limited here: sizes are judged by [`open`], which can say by how much.
pub(super) fn memory(bytes: u64) -> ::image::Limits {
    let mut limits = ::image::Limits::no_limits();
    limits.max_alloc = Some(bytes);
    limits
}
