//! The photo of a person: square, small, upright, and silent about where it was taken.

use super::encode::{Care, encode};
use super::opened::open;
use super::{Kind, Limits, PictureRefusal};

/// Side of the large photo, in pixels: a profile on a dense screen.
pub const PHOTO_LARGE: u32 = 256;

/// Side of the small photo, in pixels: beside each post.
pub const PHOTO_SMALL: u32 = 64;

/// A photo ready to be kept and served.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Photo {
    /// [`PHOTO_LARGE`] pixels wide and high.
    pub large: Vec<u8>,
    /// [`PHOTO_SMALL`] pixels wide and high.
    pub small: Vec<u8>,
    /// What both are: JPEG, or WebP when the photo lets the page show through.
    pub kind: Kind,
}

/// Makes a profile photo of the middle of a picture. `said` is the name or type that came
/// with it, for the refusal; it decides nothing.
///
/// # Errors
/// Any [`PictureRefusal`].
pub fn prepare_photo(bytes: &[u8], said: &str, limits: &Limits) -> Result<Photo, PictureRefusal> {
    let opened = open(bytes, said, limits)?;
    let square = opened.square(PHOTO_LARGE);
    let (large, kind) = encode(&square, Care::Photo)?;
    let small = square.resize_exact(
        PHOTO_SMALL,
        PHOTO_SMALL,
        ::image::imageops::FilterType::CatmullRom,
    );
    let (small, small_kind) = encode(&small, Care::Photo)?;
    if kind == small_kind {
        return Ok(Photo { large, small, kind });
    }
    // A few clear pixels can vanish when it shrinks; both sizes are served as one kind.
    let opaque = ::image::DynamicImage::from(square.to_rgb8());
    let (large, kind) = encode(&opaque, Care::Photo)?;
    Ok(Photo { large, small, kind })
}
