//! Checks C14, C16 to C19: what is not what it says, hides something, or is far too much.

use image::ImageFormat;

use super::{address, picture, say_with, send, sent};
use crate::on_each_engine;
use crate::posts::space;

/// What a telephone writes about the place.
const PLACE: &[u8] = b"N48 51 30 E2 17 40 PLACE";

/// The picture with a note about where it was taken, in the segment where cameras write it.
fn photo_with_place() -> Vec<u8> {
    let jpeg = picture(ImageFormat::Jpeg);
    let note = [b"Exif\0\0II*\0\x08\0\0\0\0\0".as_slice(), PLACE].concat();
    let length = u16::try_from(note.len() + 2).unwrap().to_be_bytes();
    [&jpeg[..2], &[0xFF, 0xE1], &length, &note, &jpeg[2..]].concat()
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

on_each_engine!(
    where_a_photo_was_taken_stays_with_whoever_took_it,
    |world| {
        let fatou = world.employee("Fatou Diarra").await;
        let photo = photo_with_place();
        assert!(holds(&photo, PLACE));
        let file = sent(&fatou, "vacances.jpg", &photo).await;
        for path in [address(&file), file["thumbnail"].as_str().unwrap()] {
            let served = fatou.get(path).await.expect(200).body;
            assert!(!holds(&served, PLACE) && !holds(&served, b"Exif"), "{path}");
        }
        // What cannot be cleaned is not taken.
        let heic = send(
            &fatou,
            "vacances.heic",
            b"\0\0\0\x18ftypheic\0\0\0\0mif1heic",
        )
        .await
        .expect(422);
        assert!(heic.value()["detail"].as_str().unwrap().contains("JPEG"));
    }
);

on_each_engine!(
    a_disguised_file_is_refused_in_the_readers_language,
    |world| {
        let fatou = world.employee("Fatou Diarra").await;
        let page = b"<!doctype html><script>alert(1)</script>";
        let refused = send(&fatou, "photo.png", page).await.expect(422);
        assert_eq!(refused.header("content-type"), "application/problem+json");
        let detail = refused.value()["detail"].as_str().unwrap().to_owned();
        assert!(
            detail.contains("photo.png") && detail.contains("n’est pas ce que son nom annonce"),
            "{detail}"
        );
        send(&fatou, "facture.pdf", page).await.expect(422);
        send(&fatou, "facture.pdf", &picture(ImageFormat::Png))
            .await
            .expect(422);
        send(&fatou, "abîmée.png", &picture(ImageFormat::Png)[..60])
            .await
            .expect(422);
        assert_eq!(super::on_disk(&world), 0);
    }
);

on_each_engine!(
    a_picture_that_announces_a_flood_is_refused_unopened,
    |world| {
        let fatou = world.employee("Fatou Diarra").await;
        let mut png = picture(ImageFormat::Png);
        png[16..20].copy_from_slice(&60_000_u32.to_be_bytes());
        png[20..24].copy_from_slice(&60_000_u32.to_be_bytes());
        let sum = crc(&png[12..29]).to_be_bytes();
        png[29..33].copy_from_slice(&sum);
        let refused = send(&fatou, "plan.png", &png).await.expect(422);
        assert!(
            refused.value()["detail"]
                .as_str()
                .unwrap()
                .contains("60\u{202f}000 × 60\u{202f}000")
        );
    }
);

/// The check sum of PNG (ISO 3309), bit by bit.
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            (sum >> 1) ^ (0xEDB8_8320 & 0_u32.wrapping_sub(sum & 1))
        })
    })
}

on_each_engine!(what_hangs_on_a_picture_is_cut_off, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let script = b"<script>alert(document.domain)</script>PK\x03\x04";
    for (name, format) in [
        ("a.png", ImageFormat::Png),
        ("a.jpg", ImageFormat::Jpeg),
        ("a.gif", ImageFormat::Gif),
    ] {
        let polyglot = [picture(format), script.to_vec()].concat();
        let file = sent(&fatou, name, &polyglot).await;
        let served = fatou.get(address(&file)).await.expect(200);
        assert!(
            !holds(&served.body, b"script") && !holds(&served.body, b"PK\x03\x04"),
            "{name}"
        );
    }
});

on_each_engine!(drawings_and_pages_are_never_run, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let slug = space(&fatou, "open", "Logistique").await;
    let svg = b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
    let page = b"<html><script>alert(1)</script></html>";
    for (name, bytes, kind) in [
        ("logo.svg", &svg[..], "application/octet-stream"),
        ("page.html", &page[..], "text/plain; charset=utf-8"),
        ("sans-fin", &page[..], "text/plain; charset=utf-8"),
    ] {
        let file = sent(&fatou, name, bytes).await;
        assert_eq!(file["kind"], "file");
        say_with(&fatou, &slug, &[&file]).await;
        let served = fatou.get(address(&file)).await.expect(200);
        assert_eq!(served.header("content-type"), kind);
        assert!(
            served
                .header("content-disposition")
                .starts_with("attachment;"),
            "{name}"
        );
        assert_eq!(
            served.header("content-security-policy"),
            "default-src 'none'; sandbox; frame-ancestors 'none'"
        );
        assert_eq!(served.header("x-content-type-options"), "nosniff");
        fatou
            .get(&format!(
                "/files/{}/thumbnail",
                file["id"].as_str().unwrap()
            ))
            .await
            .expect(404);
    }
});

on_each_engine!(
    no_name_breaks_out_of_a_header_an_address_or_a_page,
    |world| {
        let fatou = world.employee("Fatou Diarra").await;
        let slug = space(&fatou, "open", "Logistique").await;
        for name in [
            "a;b%0d%0aSet-Cookie: x=1.txt",
            "<img src=x onerror=alert(1)>.txt",
            "..\\\\..\\\\été.txt",
            "thumbnail",
            "..",
            "=HYPERLINK(1).csv",
        ] {
            let file = sent(&fatou, name, b"Une note").await;
            let post = say_with(&fatou, &slug, &[&file]).await;
            let served = fatou.get(address(&file)).await.expect(200);
            assert_eq!(served.body, b"Une note", "{name}");
            assert!(served.headers.get("set-cookie").is_none());
            let manner = served.header("content-disposition");
            assert!(
                manner.starts_with("attachment; filename=\"") && manner.matches('"').count() == 2,
                "{manner}"
            );
            fatou
                .get(&format!("/posts/{}", crate::posts::id(&post)))
                .await
                .expect(200)
                .lacks("<img src=x");
        }
    }
);
