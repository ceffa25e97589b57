//! Pictures for the tests, honest and hostile, built here byte by byte.

use std::io::Cursor;

use ::image::codecs::gif::{GifEncoder, Repeat};
use ::image::{Delay, DynamicImage, Frame, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};

/// What a telephone writes about the place, as our tests look for it.
pub(super) const PLACE: &[u8] = b"N48 51 30 E2 17 40 PLACE";

/// A picture whose left half is red and right half blue.
pub(super) fn two_halves(width: u32, height: u32) -> DynamicImage {
    DynamicImage::from(RgbImage::from_fn(width, height, |x, _| {
        if x < width / 2 {
            Rgb([220, 0, 0])
        } else {
            Rgb([0, 0, 220])
        }
    }))
}

/// A drawing whose left half lets the page show through.
pub(super) fn half_clear(width: u32, height: u32) -> DynamicImage {
    DynamicImage::from(RgbaImage::from_fn(width, height, |x, _| {
        Rgba([0, 120, 0, if x < width / 2 { 0 } else { 255 }])
    }))
}

/// A picture written in a format.
pub(super) fn written(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut out = Cursor::new(Vec::new());
    picture.write_to(&mut out, format).unwrap();
    out.into_inner()
}

/// A JPEG that says it is to be turned a quarter to the right, and where it was taken.
pub(super) fn photo_with_place(width: u32, height: u32) -> Vec<u8> {
    let jpeg = written(&two_halves(width, height), ImageFormat::Jpeg);
    let mut tiff = b"II*\0\x08\0\0\0".to_vec();
    let place = u32::try_from(PLACE.len()).unwrap();
    // Orientation 6; the place as an ASCII reference inside a GPS directory.
    tiff.extend(entries(&[(0x0112, 3, 1, 6), (0x8825, 4, 1, 38)]));
    tiff.extend(entries(&[(0x001D, 2, place, 56)]));
    tiff.extend(PLACE);
    let mut note = b"Exif\0\0".to_vec();
    note.extend(tiff);
    let length = u16::try_from(note.len() + 2).unwrap().to_be_bytes();
    let xmp = b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>PLACE</x:xmpmeta>";
    let xmp_length = u16::try_from(xmp.len() + 2).unwrap().to_be_bytes();
    [
        &jpeg[..2],
        &[0xFF, 0xE1],
        &length,
        &note,
        &[0xFF, 0xE1],
        &xmp_length,
        xmp,
        &jpeg[2..],
    ]
    .concat()
}

/// A TIFF directory of (tag, type, count, value), without a next one.
fn entries(entries: &[(u16, u16, u32, u32)]) -> Vec<u8> {
    let mut out = u16::try_from(entries.len()).unwrap().to_le_bytes().to_vec();
    for (tag, kind, count, value) in entries {
        out.extend(tag.to_le_bytes());
        out.extend(kind.to_le_bytes());
        out.extend(count.to_le_bytes());
        out.extend(value.to_le_bytes());
    }
    out.extend([0; 4]);
    out
}

/// The same PNG announcing another size.
pub(super) fn png_announcing(png: &[u8], width: u32, height: u32) -> Vec<u8> {
    let mut png = png.to_vec();
    png[16..20].copy_from_slice(&width.to_be_bytes());
    png[20..24].copy_from_slice(&height.to_be_bytes());
    let sum = crc(&png[12..29]).to_be_bytes();
    png[29..33].copy_from_slice(&sum);
    png
}

/// The check sum of PNG (ISO 3309), bit by bit.
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            (sum >> 1) ^ (0xEDB8_8320 & 0_u32.wrapping_sub(sum & 1))
        })
    })
}

/// A film of several pictures.
pub(super) fn film(pictures: u8) -> Vec<u8> {
    let mut out = Vec::new();
    let mut encoder = GifEncoder::new(&mut out);
    encoder.set_repeat(Repeat::Infinite).unwrap();
    for rank in 0..pictures {
        let picture = RgbaImage::from_pixel(30, 20, Rgba([rank * 40, 10, 10, 255]));
        let delay = Delay::from_numer_denom_ms(100, 1);
        encoder
            .encode_frame(Frame::from_parts(picture, 0, 0, delay))
            .unwrap();
    }
    drop(encoder);
    out
}

/// A film with a comment inside and a program glued to its end.
pub(super) fn film_with_a_program() -> Vec<u8> {
    let film = film(3);
    let colours = if film[10] & 0x80 == 0 {
        0
    } else {
        3 << ((film[10] & 7) + 1)
    };
    let (head, rest) = film.split_at(13 + colours);
    [
        head,
        b"\x21\xFE\x07*/alert\0",
        rest,
        b"*/=1;alert(document.cookie)//",
    ]
    .concat()
}
