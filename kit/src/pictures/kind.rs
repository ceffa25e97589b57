//! What a file is, by its first bytes.

use std::fmt;

use super::PictureRefusal;

/// How far into a file its kind is looked for, in bytes.
const LOOKED_AT: usize = 8 << 10;

/// What a file is. Only the first four are pictures here; the rest is kept and handed over
/// as an attachment, never shown in a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A photo.
    Jpeg,
    /// A drawing or a screenshot.
    Png,
    /// A drawing, perhaps moving.
    Gif,
    /// A photo or a drawing.
    Webp,
    /// A photo in a format not decoded here.
    Avif,
    /// A photo of some telephones, in a format not decoded here.
    Heic,
    /// A document.
    Pdf,
    /// A document of an office suite (a zip archive with a known content).
    Office,
    /// Another archive.
    Zip,
    /// A vector drawing: a program as much as a picture.
    Svg,
    /// A web page.
    Html,
    /// Other text.
    Text,
    /// Anything else, an empty file included.
    Other,
}

impl Kind {
    /// Whether it can be shown in a page after it was written anew.
    #[must_use]
    pub fn is_picture(self) -> bool {
        matches!(self, Self::Jpeg | Self::Png | Self::Gif | Self::Webp)
    }

    /// The type to serve it with. Web pages and vector drawings are served as plain text
    /// or bytes, because a browser would run what is in them.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Gif => "image/gif",
            Self::Webp => "image/webp",
            Self::Pdf => "application/pdf",
            Self::Zip => "application/zip",
            Self::Html | Self::Text => "text/plain; charset=utf-8",
            Self::Avif | Self::Heic | Self::Office | Self::Svg | Self::Other => {
                "application/octet-stream"
            }
        }
    }

    /// The usual ending of its name, without a dot; empty when it has none.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            Self::Png => "png",
            Self::Gif => "gif",
            Self::Webp => "webp",
            Self::Avif => "avif",
            Self::Heic => "heic",
            Self::Pdf => "pdf",
            Self::Zip => "zip",
            Self::Svg => "svg",
            Self::Html => "html",
            Self::Text => "txt",
            Self::Office | Self::Other => "",
        }
    }

    /// Whether a file of this kind may bear a name or a type that says `said`. Pictures may
    /// be called any picture, texts any text: nobody is deceived by that.
    fn may_be_called(self, said: &str) -> bool {
        let ending = said.rsplit(['.', '/']).next().unwrap_or_default();
        match ending.to_ascii_lowercase().as_str() {
            "jpg" | "jpeg" | "jpe" | "pjpeg" | "png" | "gif" | "webp" => self.is_picture(),
            "avif" => self == Self::Avif,
            "heic" | "heif" => self == Self::Heic,
            "pdf" => self == Self::Pdf,
            "docx" | "xlsx" | "pptx" | "odt" | "ods" | "odp" => self == Self::Office,
            "zip" => matches!(self, Self::Zip | Self::Office),
            "svg" | "svg+xml" => self == Self::Svg,
            "txt" | "md" | "csv" | "log" | "html" | "htm" | "plain" | "json" => {
                matches!(self, Self::Text | Self::Html | Self::Svg)
            }
            _ => true,
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Jpeg => "JPEG",
            Self::Png => "PNG",
            Self::Gif => "GIF",
            Self::Webp => "WebP",
            Self::Avif => "AVIF",
            Self::Heic => "HEIC",
            Self::Pdf => "PDF",
            Self::Office => "Office",
            Self::Zip => "ZIP",
            Self::Svg => "SVG",
            Self::Html => "HTML",
            Self::Text => "text",
            Self::Other => "data",
        })
    }
}

/// Says what a file is, whatever its name. Total: unknown content is [`Kind::Other`].
#[must_use]
pub fn inspect(bytes: &[u8]) -> Kind {
    let head = &bytes[..bytes.len().min(LOOKED_AT)];
    match head {
        [0xFF, 0xD8, 0xFF, ..] => Kind::Jpeg,
        [0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => Kind::Png,
        [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Kind::Gif,
        [
            b'R',
            b'I',
            b'F',
            b'F',
            _,
            _,
            _,
            _,
            b'W',
            b'E',
            b'B',
            b'P',
            ..,
        ] => Kind::Webp,
        [_, _, _, _, b'f', b't', b'y', b'p', brand @ ..] => by_brand(brand),
        [b'%', b'P', b'D', b'F', b'-', ..] => Kind::Pdf,
        [b'P', b'K', 3, 4, ..] => archive(head),
        [b'P', b'K', 5, 6, ..] => Kind::Zip,
        [] => Kind::Other,
        _ => text(head),
    }
}

/// Accepts a file for what its name or type says.
///
/// # Errors
/// [`PictureRefusal::NotWhatItSays`] when its content is of another kind.
pub fn check(bytes: &[u8], said: &str) -> Result<Kind, PictureRefusal> {
    let is = inspect(bytes);
    if is.may_be_called(said) {
        Ok(is)
    } else {
        Err(PictureRefusal::NotWhatItSays {
            said: said.to_owned(),
            is,
        })
    }
}

fn by_brand(brand: &[u8]) -> Kind {
    match brand.get(..4) {
        Some(b"avif" | b"avis") => Kind::Avif,
        Some(b"heic" | b"heix" | b"hevc" | b"mif1" | b"msf1") => Kind::Heic,
        _ => Kind::Other,
    }
}

/// Office suites write their own mark near the beginning of their archives.
fn archive(head: &[u8]) -> Kind {
    let marks: [&[u8]; 4] = [
        b"[Content_Types].xml",
        b"mimetypeapplication/vnd.oasis.opendocument",
        b"word/",
        b"docProps/",
    ];
    if marks.iter().any(|mark| holds(head, mark)) {
        Kind::Office
    } else {
        Kind::Zip
    }
}

fn holds(bytes: &[u8], mark: &[u8]) -> bool {
    bytes.windows(mark.len()).any(|window| window == mark)
}

/// Text has no control characters but line ends and tabs, in whatever encoding; what a
/// browser would take for a page or a drawing is told apart.
fn text(head: &[u8]) -> Kind {
    let wide = head.starts_with(&[0xFF, 0xFE]) || head.starts_with(&[0xFE, 0xFF]);
    let control = |b: &u8| *b < 0x20 && !matches!(b, b'\t' | b'\n' | b'\r' | 0x0C | 0x1B);
    if !wide && head.iter().any(control) {
        return Kind::Other;
    }
    // Without the zeros, UTF-16 reads like ASCII where tags are concerned.
    let letters: Vec<u8> = head
        .iter()
        .filter(|b| **b != 0)
        .map(u8::to_ascii_lowercase)
        .collect();
    let pages: [&[u8]; 7] = [
        b"<!doctype html",
        b"<html",
        b"<head",
        b"<body",
        b"<script",
        b"<iframe",
        b"<meta",
    ];
    if holds(&letters, b"<svg") {
        Kind::Svg
    } else if pages.iter().any(|tag| holds(&letters, tag)) {
        Kind::Html
    } else {
        Kind::Text
    }
}
