//! Profiles: two layers, each field to its audience; photos likewise.

use axum::http::Method;
use people::acquaintances;

use crate::on_each_engine;
use crate::world::{Client, World};

/// A guest who shares a space with that person.
async fn acquainted_guest(world: &World, with: &Client) -> Client {
    let guest = world.guest("Marion Chauvet", "Transports Morvan").await;
    let mut tx = world.site.db.write().await.unwrap();
    acquaintances::meet(&mut tx, guest.person, &[with.person])
        .await
        .unwrap();
    world.site.commit(tx).await.unwrap();
    guest
}

/// A picture of so many pixels, as a camera would send it.
pub fn picture(width: u32, height: u32) -> Vec<u8> {
    let mut pixels = image::RgbImage::new(width, height);
    for (x, y, pixel) in pixels.enumerate_pixels_mut() {
        *pixel = image::Rgb([
            u8::try_from(x % 256).unwrap(),
            u8::try_from(y % 256).unwrap(),
            90,
        ]);
    }
    let mut bytes = std::io::Cursor::new(Vec::new());
    pixels
        .write_to(&mut bytes, image::ImageFormat::Png)
        .unwrap();
    bytes.into_inner()
}

on_each_engine!(each_field_is_shown_to_its_audience, |world| {
    let lea = world.employee("Léa Morel").await;
    let marc = world.employee("Marc Oliveira").await;
    let guest = acquainted_guest(&world, &lea).await;
    let fields = [
        ("about", "CANARI-MOTS\r\nSuite <b>"),
        ("seen-about", "everyone"),
        ("skills", "CANARI-SOUDURE, Tableur"),
        ("seen-skills", "colleagues"),
        ("phone", "06 00 00 00 07"),
        ("seen-phone", "self"),
        ("hobbies", "CANARI-AVIRON"),
        ("seen-hobbies", "colleagues"),
        ("diplomas", "CANARI-BTS"),
        ("seen-diplomas", "everyone"),
    ];
    let saved = lea
        .upload("/settings/profile", &fields, &[])
        .await
        .expect(303);
    assert_eq!(saved.header("location"), "/people/lea.morel");
    let own = lea
        .get("/people/lea.morel")
        .await
        .expect(200)
        .contains("CANARI-AVIRON")
        .contains("06 00 00 00 07")
        .contains("Suite &#60;b&#62;");
    own.contains("Moi seulement")
        .contains("Tout le monde ici")
        .contains("Ateliers Verdier");
    let seen = marc
        .get("/people/lea.morel")
        .await
        .expect(200)
        .contains("CANARI-MOTS")
        .contains("CANARI-SOUDURE")
        .contains("CANARI-AVIRON");
    seen.contains("CANARI-BTS")
        .lacks("06 00 00 00 07")
        .lacks("Modifier mon profil");
    let seen = guest
        .get("/people/lea.morel")
        .await
        .expect(200)
        .contains("CANARI-MOTS")
        .contains("CANARI-BTS");
    seen.lacks("CANARI-SOUDURE")
        .lacks("CANARI-AVIRON")
        .lacks("06 00 00 00 07");
    let json = guest
        .get("/api/v1/people/lea.morel")
        .await
        .expect(200)
        .value();
    assert_eq!(json["diplomas"], "CANARI-BTS");
    assert!(
        json["phone"].is_null()
            && json["hobbies"].is_null()
            && json["skills"].as_array().unwrap().is_empty()
    );
    guest
        .get("/api/v1/people")
        .await
        .expect(200)
        .lacks("CANARI");
    guest
        .get("/people?q=canari")
        .await
        .expect(200)
        .lacks("lea.morel");
    assert_eq!(
        lea.get("/api/v1/people/lea.morel")
            .await
            .expect(200)
            .value()["phone"],
        "06 00 00 00 07"
    );
});

on_each_engine!(private_fields_begin_seen_by_their_owner_alone, |world| {
    let lea = world.employee("Léa Morel").await;
    let fields = [
        ("phone", "06 00 00 00 07"),
        ("address", "CANARI-RUE"),
        ("diplomas", "CANARI-BTS"),
        ("hobbies", "CANARI-AVIRON"),
    ];
    lea.upload("/settings/profile", &fields, &[])
        .await
        .expect(303);
    lea.get("/people/lea.morel")
        .await
        .expect(200)
        .contains("CANARI-RUE");
    let marc = world.employee("Marc Oliveira").await;
    marc.get("/people/lea.morel")
        .await
        .expect(200)
        .lacks("CANARI")
        .lacks("06 00 00 00 07")
        .lacks("Personnel");
});

on_each_engine!(what_is_refused_comes_back_as_it_was_typed, |world| {
    let lea = world.employee("Léa Morel").await;
    let long = "a".repeat(2001);
    let refused = lea
        .upload(
            "/settings/profile",
            &[("about", &long), ("hobbies", "CANARI-AVIRON")],
            &[],
        )
        .await
        .expect(422);
    refused
        .contains("dépasse")
        .contains("CANARI-AVIRON")
        .contains(&long)
        .contains("aria-invalid");
    let words = (0..31)
        .map(|number| format!("mot{number}"))
        .collect::<Vec<_>>()
        .join(",");
    lea.upload("/settings/profile", &[("skills", &words)], &[])
        .await
        .expect(422)
        .contains("mot30");
    // Two tabs: the second learns that the first was there, and keeps its text.
    lea.upload(
        "/settings/profile",
        &[("about", "Un"), ("began-from", "1")],
        &[],
    )
    .await
    .expect(409)
    .contains("autre onglet")
    .contains("Un");
    lea.get("/settings/profile")
        .await
        .expect(200)
        .contains("Décidé par l’organisation");
});

on_each_engine!(a_photo_is_seen_by_its_audience_alone, |world| {
    let lea = world.employee("Léa Morel").await;
    let marc = world.employee("Marc Oliveira").await;
    let guest = acquainted_guest(&world, &lea).await;
    let stranger_guest = world.guest("Paul Roux", "Transports Morvan").await;
    lea.upload(
        "/settings/profile",
        &[],
        &[("photo", "moi.png", &picture(300, 200))],
    )
    .await
    .expect(303);
    let photo = lea
        .get("/api/v1/people/lea.morel")
        .await
        .expect(200)
        .value()["photo"]
        .as_str()
        .unwrap()
        .to_owned();
    let served = guest.get(&photo).await.expect(200);
    assert_eq!(served.header("content-type"), "image/jpeg");
    let decoded = image::load_from_memory(&served.body).unwrap();
    assert_eq!((decoded.width(), decoded.height()), (64, 64));
    let large = marc.get(&format!("{photo}?size=large")).await.expect(200);
    assert_eq!(image::load_from_memory(&large.body).unwrap().width(), 256);
    stranger_guest.get(&photo).await.expect(404);
    world.stranger().get(&photo).await.expect(303);
    marc.get("/people").await.expect(200).contains(&photo);

    lea.upload("/settings/profile", &[("seen-photo", "colleagues")], &[])
        .await
        .expect(303);
    guest.get(&photo).await.expect(404);
    marc.get(&photo).await.expect(200);
    // Where its audience is not asked, it does not appear at all.
    marc.get("/people").await.expect(200).lacks(&photo);
    marc.get("/people/lea.morel")
        .await
        .expect(200)
        .contains(&photo);
    guest
        .get("/people/lea.morel")
        .await
        .expect(200)
        .lacks(&photo);
    lea.upload("/settings/profile", &[("seen-photo", "self")], &[])
        .await
        .expect(303);
    marc.get(&photo).await.expect(404);
    lea.get(&photo).await.expect(200);

    // A new photo has a new name; the old one is nobody's.
    lea.upload(
        "/settings/profile",
        &[],
        &[("photo", "moi.png", &picture(80, 80))],
    )
    .await
    .expect(303);
    lea.get(&photo).await.expect(404);
    let photo = lea
        .get("/api/v1/people/lea.morel")
        .await
        .expect(200)
        .value()["photo"]
        .as_str()
        .unwrap()
        .to_owned();
    lea.upload("/settings/profile", &[("photo-removal", "yes")], &[])
        .await
        .expect(303);
    lea.get(&photo).await.expect(404);
    let files = walked(&world.database.folder.path().join("files"));
    assert_eq!(files, 0, "files nobody points to");
});

/// How many files there are below a folder.
fn walked(folder: &std::path::Path) -> usize {
    let entries = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    entries
        .map(|path| if path.is_dir() { walked(&path) } else { 1 })
        .sum()
}

on_each_engine!(what_is_no_photo_is_refused_and_the_answers_kept, |world| {
    let lea = world.employee("Léa Morel").await;
    let fields = [("hobbies", "CANARI-AVIRON")];
    let send = async |name: &str, bytes: &[u8]| {
        lea.upload("/settings/profile", &fields, &[("photo", name, bytes)])
            .await
    };
    send("moi.jpg", b"%PDF-1.7 bonjour")
        .await
        .expect(422)
        .contains("PDF")
        .contains("CANARI-AVIRON");
    send(
        "moi.png",
        b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
    )
    .await
    .expect(422)
    .contains("SVG");
    let whole = picture(60, 60);
    send("moi.png", &whole[..whole.len() / 2])
        .await
        .expect(422)
        .contains("abîmée");
    // A header that announces 60,000 × 60,000 pixels in a few bytes (check C17).
    let mut flood = whole.clone();
    flood[16..24].copy_from_slice(&[0, 0, 0xEA, 0x60, 0, 0, 0xEA, 0x60]);
    let checksum = crc32(&flood[12..29]);
    flood[29..33].copy_from_slice(&checksum.to_be_bytes());
    send("moi.png", &flood)
        .await
        .expect(422)
        .contains("60\u{202f}000")
        .contains("CANARI-AVIRON");
    // Too large a photo: what stands after it in the form is kept like what stands before.
    let mut form = part("; name=\"seen-photo\"", b"colleagues");
    form.extend(part(
        "; name=\"photo\"; filename=\"moi.png\"",
        &vec![0; 2_100_000],
    ));
    form.extend(part("; name=\"hobbies\"", b"CANARI-AVIRON"));
    form.extend(part("; name=\"seen-hobbies\"", b"colleagues"));
    form.extend_from_slice(b"--edge--\r\n");
    let kind = Some("multipart/form-data; boundary=edge");
    let answer = lea
        .send(Method::POST, "/settings/profile", kind, form)
        .await
        .expect(413)
        .contains("Ce fichier dépasse la limite de 2\u{a0}Mo")
        .contains("id=\"photo-error\"")
        .contains("value=\"CANARI-AVIRON\"");
    let page = scraper::Html::parse_document(&answer.text());
    for field in ["seen-photo", "seen-hobbies"] {
        let chosen = scraper::Selector::parse(&format!("#{field} option[selected]")).unwrap();
        let chosen = page.select(&chosen).next().unwrap();
        assert_eq!(chosen.value().attr("value"), Some("colleagues"), "{field}");
    }
    assert!(
        lea.get("/api/v1/people/lea.morel")
            .await
            .expect(200)
            .value()["photo"]
            .is_null()
    );
});

/// A part of a form with files.
fn part(says: &str, bytes: &[u8]) -> Vec<u8> {
    let head = format!("--edge\r\nContent-Disposition: form-data{says}\r\n\r\n");
    [head.as_bytes(), bytes, b"\r\n"].concat()
}

/// The checksum of a PNG chunk (ISO 3309).
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            if crc & 1 == 1 {
                crc >> 1 ^ 0xEDB8_8320
            } else {
                crc >> 1
            }
        })
    })
}
