//! Writing a picture anew: pixels only, no word about the camera, the place or the hour.

use ::image::codecs::jpeg::JpegEncoder;
use ::image::codecs::webp::WebPEncoder;
use ::image::{DynamicImage, ExtendedColorType};

use super::{Kind, PictureRefusal};

/// Quality of photos, of 100: where people stop seeing a difference.
const QUALITY: u8 = 85;

/// A drawing larger than this without loss is a photo in disguise, and becomes one.
const LARGEST_DRAWING: usize = 2 << 20;

/// How a picture should be kept.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Care {
    /// As a photo: small, edges may blur.
    Photo,
    /// As a drawing: every pixel.
    Drawing,
}

/// Writes a picture. What shows through stays so, and is then kept without loss.
pub(super) fn encode(pixels: &DynamicImage, care: Care) -> Result<(Vec<u8>, Kind), PictureRefusal> {
    if shows_through(pixels) {
        let pixels = pixels.to_rgba8();
        return webp(&pixels, pixels.dimensions(), ExtendedColorType::Rgba8);
    }
    let pixels = pixels.to_rgb8();
    if care == Care::Drawing {
        let drawing = webp(&pixels, pixels.dimensions(), ExtendedColorType::Rgb8)?;
        if drawing.0.len() <= LARGEST_DRAWING {
            return Ok(drawing);
        }
    }
    let mut out = Vec::new();
    JpegEncoder::new_with_quality(&mut out, QUALITY)
        .encode_image(&pixels)
        .map_err(|_| PictureRefusal::Broken)?;
    Ok((out, Kind::Jpeg))
}

fn webp(
    pixels: &[u8],
    (width, height): (u32, u32),
    colours: ExtendedColorType,
) -> Result<(Vec<u8>, Kind), PictureRefusal> {
    let mut out = Vec::new();
    WebPEncoder::new_lossless(&mut out)
        .encode(pixels, width, height, colours)
        .map_err(|_| PictureRefusal::Broken)?;
    Ok((out, Kind::Webp))
}

/// Whether any pixel lets the page be seen: many drawings say they might and never do.
fn shows_through(pixels: &DynamicImage) -> bool {
    pixels.color().has_alpha() && pixels.to_rgba8().pixels().any(|pixel| pixel.0[3] < u8::MAX)
}
