//! A picture attached to a text: shown at the width of a screen, and small in lists.

use super::encode::{Care, encode};
use super::opened::open;
use super::{Kind, Limits, PictureRefusal, gif};

/// Longest side of a picture kept, in pixels.
const WIDEST: u32 = 2_560;

/// Longest side of its thumbnail, in pixels.
const THUMBNAIL: u32 = 640;

/// A picture ready to be kept and served.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image {
    /// The picture written anew, its longest side at most 2,560 pixels.
    pub bytes: Vec<u8>,
    /// What [`Image::bytes`] is: JPEG for photos, WebP for drawings, GIF when it moves.
    pub kind: Kind,
    /// The same, its longest side at most 640 pixels; never moves.
    pub thumbnail: Vec<u8>,
    /// What the thumbnail is: JPEG, or WebP.
    pub thumbnail_kind: Kind,
    /// Width of [`Image::bytes`], in pixels.
    pub width: u32,
    /// Height of [`Image::bytes`], in pixels.
    pub height: u32,
    /// Whether it moves. Only GIFs do; other moving formats, and GIFs too long or too large
    /// to be checked, keep their first picture.
    pub animated: bool,
}

/// Makes an attached picture safe to show. `said` is the name or type that came with it,
/// for the refusal; it decides nothing.
///
/// # Errors
/// Any [`PictureRefusal`].
pub fn prepare_image(bytes: &[u8], said: &str, limits: &Limits) -> Result<Image, PictureRefusal> {
    let opened = open(bytes, said, limits)?;
    let care = match opened.kind {
        Kind::Jpeg => Care::Photo,
        _ => Care::Drawing,
    };
    let picture = opened.upright(WIDEST);
    let (thumbnail, thumbnail_kind) = encode(&opened.upright(THUMBNAIL), Care::Photo)?;
    let (width, height) = (picture.width(), picture.height());
    let moving = match opened.kind {
        Kind::Gif => gif::moving(bytes, WIDEST),
        _ => None,
    };
    let animated = moving.is_some();
    let (bytes, kind) = match moving {
        Some(bytes) => (bytes, Kind::Gif),
        None => encode(&picture, care)?,
    };
    Ok(Image {
        bytes,
        kind,
        thumbnail,
        thumbnail_kind,
        width,
        height,
        animated,
    })
}
