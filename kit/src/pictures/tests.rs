//! What becomes of pictures, honest and hostile.

use ::image::{DynamicImage, ImageFormat, load_from_memory};

use super::samples::{
    PLACE, film, film_with_a_program, half_clear, photo_with_place, png_announcing, two_halves,
    written,
};
use super::*;

fn holds(bytes: &[u8], mark: &[u8]) -> bool {
    bytes.windows(mark.len()).any(|window| window == mark)
}

fn image(bytes: &[u8]) -> Result<Image, PictureRefusal> {
    prepare_image(bytes, "image.png", &Limits::default())
}

fn photo(bytes: &[u8]) -> Result<Photo, PictureRefusal> {
    prepare_photo(bytes, "photo.jpg", &Limits::default())
}

/// Whether a pixel is more red than blue.
fn is_red(picture: &DynamicImage, x: u32, y: u32) -> bool {
    let pixel = picture.to_rgb8().get_pixel(x, y).0;
    pixel[0] > pixel[2]
}

#[test]
fn a_file_is_what_it_contains() {
    let picture = two_halves(8, 8);
    for (bytes, kind) in [
        (written(&picture, ImageFormat::Jpeg), Kind::Jpeg),
        (written(&picture, ImageFormat::Png), Kind::Png),
        (written(&picture, ImageFormat::Gif), Kind::Gif),
        (written(&picture, ImageFormat::WebP), Kind::Webp),
        (b"\0\0\0\x1cftypavif\0\0\0\0".to_vec(), Kind::Avif),
        (b"\0\0\0\x1cftypheic\0\0\0\0".to_vec(), Kind::Heic),
        (b"%PDF-1.7\n".to_vec(), Kind::Pdf),
        (b"PK\x03\x04\0\0[Content_Types].xml".to_vec(), Kind::Office),
        (
            b"PK\x03\x04\0\0mimetypeapplication/vnd.oasis.opendocument.text".to_vec(),
            Kind::Office,
        ),
        (b"PK\x03\x04\0\0notes.txt".to_vec(), Kind::Zip),
        (
            b"<?xml version='1.0'?><!-- a --><SVG onload='x'/>".to_vec(),
            Kind::Svg,
        ),
        (b"  <!DOCTYPE html><p>a".to_vec(), Kind::Html),
        (b"\xFF\xFE<\0s\0c\0r\0i\0p\0t\0>\0".to_vec(), Kind::Html),
        (b"nom;pr\xE9nom\r\n".to_vec(), Kind::Text),
        ("Réunion\n".into(), Kind::Text),
        (b"MZ\x90\0\x03".to_vec(), Kind::Other),
        (b"\x7FELF\x02\x01".to_vec(), Kind::Other),
        (Vec::new(), Kind::Other),
    ] {
        assert_eq!(inspect(&bytes), kind);
    }
}

#[test]
fn a_name_that_lies_is_refused() {
    let png = written(&two_halves(8, 8), ImageFormat::Png);
    assert_eq!(
        check(&png, "photo.JPG"),
        Ok(Kind::Png),
        "a picture is a picture"
    );
    assert_eq!(check(&png, "image/png"), Ok(Kind::Png));
    assert_eq!(check(b"MZ\x90\0", "notes"), Ok(Kind::Other));
    assert_eq!(check(b"a,b\n", "a.csv"), Ok(Kind::Text));
    for (bytes, said, is) in [
        (&b"<html><script>"[..], "photo.png", Kind::Html),
        (b"MZ\x90\0\x03", "rapport.pdf", Kind::Other),
        (b"<svg onload=alert(1)>", "logo.png", Kind::Svg),
        (&png, "dossier.docx", Kind::Png),
    ] {
        let refused = PictureRefusal::NotWhatItSays {
            said: said.to_owned(),
            is,
        };
        assert_eq!(check(bytes, said), Err(refused.clone()));
        if !is.is_picture() {
            assert_eq!(
                prepare_image(bytes, said, &Limits::default()),
                Err(refused.clone())
            );
            assert_eq!(prepare_photo(bytes, said, &Limits::default()), Err(refused));
        }
    }
}

#[test]
fn a_photo_is_upright_square_and_silent_about_the_place() {
    let taken = photo_with_place(400, 200);
    assert!(holds(&taken, PLACE));
    let photo = photo(&taken).unwrap();
    assert_eq!(photo.kind, Kind::Jpeg);
    for (bytes, side) in [(&photo.large, PHOTO_LARGE), (&photo.small, PHOTO_SMALL)] {
        for mark in [PLACE, b"Exif", b"PLACE", b"xmpmeta"] {
            assert!(!holds(bytes, mark));
        }
        let shown = load_from_memory(bytes).unwrap();
        assert_eq!((shown.width(), shown.height()), (side, side));
        // Turned to the right, what was on the left is above.
        assert!(is_red(&shown, side / 2, side / 8));
        assert!(!is_red(&shown, side / 2, side - side / 8));
    }
}

#[test]
fn an_attached_photo_is_upright_and_silent_too() {
    let image = image(&photo_with_place(3_000, 1_500)).unwrap();
    assert_eq!((image.width, image.height), (1_280, 2_560));
    assert_eq!(
        (image.kind, image.thumbnail_kind, image.animated),
        (Kind::Jpeg, Kind::Jpeg, false)
    );
    for bytes in [&image.bytes, &image.thumbnail] {
        assert!(!holds(bytes, b"PLACE") && !holds(bytes, b"Exif"));
        assert_eq!(inspect(bytes), Kind::Jpeg);
    }
    let thumbnail = load_from_memory(&image.thumbnail).unwrap();
    assert_eq!((thumbnail.width(), thumbnail.height()), (320, 640));
    assert!(is_red(&thumbnail, 160, 40) && !is_red(&thumbnail, 160, 600));
}

#[test]
fn drawings_keep_every_pixel_and_what_shows_through() {
    let image = image(&written(&half_clear(64, 32), ImageFormat::Png)).unwrap();
    assert_eq!(
        (image.kind, image.width, image.height),
        (Kind::Webp, 64, 32)
    );
    let kept = load_from_memory(&image.bytes).unwrap();
    assert_eq!(kept.to_rgba8().get_pixel(2, 2).0[3], 0);
    assert_eq!(kept.to_rgba8().get_pixel(60, 2).0, [0, 120, 0, 255]);
    let photo = photo(&written(&half_clear(64, 32), ImageFormat::Png)).unwrap();
    assert_eq!(photo.kind, Kind::Webp);
    assert_eq!(inspect(&photo.small), Kind::Webp);
}

#[test]
fn a_flood_of_pixels_is_refused_on_its_header() {
    let flood = png_announcing(
        &written(&two_halves(8, 8), ImageFormat::Png),
        60_000,
        60_000,
    );
    let refused = Err(PictureRefusal::TooManyPixels {
        width: 60_000,
        height: 60_000,
        limit: 50_000_000,
    });
    assert_eq!(image(&flood), refused);
    assert_eq!(photo(&flood).err(), refused.err());
    let mut gif = film(1);
    gif[6..10].copy_from_slice(&[0xFF; 4]);
    assert!(matches!(
        image(&gif),
        Err(PictureRefusal::TooManyPixels { width: 65_535, .. })
    ));
    let mut jpeg = written(&two_halves(16, 16), ImageFormat::Jpeg);
    let frame = jpeg
        .windows(2)
        .position(|marker| marker == [0xFF, 0xC0])
        .unwrap();
    jpeg[frame + 5..frame + 9].copy_from_slice(&[0xFF; 4]);
    assert!(matches!(
        image(&jpeg),
        Err(PictureRefusal::TooManyPixels { .. } | PictureRefusal::Broken)
    ));
}

#[test]
fn a_small_file_that_swells_is_stopped() {
    let bomb = written(&DynamicImage::new_luma8(3_000, 3_000), ImageFormat::Png);
    assert!(
        bomb.len() < 100_000,
        "nine million pixels in {} bytes",
        bomb.len()
    );
    let limits = Limits {
        pixels: 1_000_000,
        ..Limits::default()
    };
    assert!(matches!(
        prepare_image(&bomb, "", &limits),
        Err(PictureRefusal::TooManyPixels { width: 3_000, .. })
    ));
    let limits = Limits {
        memory: 1_000_000,
        ..Limits::default()
    };
    assert!(matches!(
        prepare_image(&bomb, "", &limits),
        Err(PictureRefusal::TooManyPixels { .. })
    ));
    // The header says little, the content is much: only what was announced is read.
    let liar = png_announcing(&bomb, 10, 10);
    assert!(
        image(&liar).is_ok_and(|image| image.width == 10)
            || image(&liar) == Err(PictureRefusal::Broken)
    );
}

#[test]
fn files_too_large_or_cut_short_are_refused() {
    let limits = Limits {
        bytes: 10,
        ..Limits::default()
    };
    let png = written(&two_halves(8, 8), ImageFormat::Png);
    let size = png.len() as u64;
    assert_eq!(
        prepare_photo(&png, "", &limits),
        Err(PictureRefusal::TooLarge {
            bytes: size,
            limit: 10
        })
    );
    for format in [
        ImageFormat::Jpeg,
        ImageFormat::Png,
        ImageFormat::Gif,
        ImageFormat::WebP,
    ] {
        let whole = written(&two_halves(64, 64), format);
        // Every cut gives an answer; a cut near the beginning, a refusal.
        for length in (16..whole.len()).step_by(7) {
            let answer = image(&whole[..length]);
            assert!(
                length > 40 || answer == Err(PictureRefusal::Broken),
                "{format:?} {length}"
            );
        }
        for at in (12..whole.len()).step_by(3) {
            let mut damaged = whole.clone();
            damaged[at] ^= 0x5A;
            let _any_answer = image(&damaged);
        }
    }
}

#[test]
fn a_film_keeps_moving_and_loses_what_was_hidden_in_it() {
    let source = film_with_a_program();
    assert!(holds(&source, b"alert"));
    let image = image(&source).unwrap();
    assert_eq!(
        (image.kind, image.animated, image.thumbnail_kind),
        (Kind::Gif, true, Kind::Jpeg)
    );
    assert!(!holds(&image.bytes, b"alert") && image.bytes.ends_with(b"\x3B"));
    assert!(holds(&image.bytes, b"NETSCAPE2.0"), "it still repeats");
    assert_eq!(image.bytes, self::image(&film(3)).unwrap().bytes);
    assert!(!self::image(&film(1)).unwrap().animated);
    let cut = &film(3)[..film(3).len() - 30];
    assert!(self::image(cut).is_ok_and(|image| !image.animated));
}

#[test]
fn odd_shapes_stay_pictures() {
    let thin = image(&written(&two_halves(6_000, 1), ImageFormat::Png)).unwrap();
    assert_eq!((thin.width, thin.height), (2_560, 1));
    let dot = photo(&written(&two_halves(2, 1), ImageFormat::Png)).unwrap();
    assert_eq!(load_from_memory(&dot.large).unwrap().width(), PHOTO_LARGE);
}
