//! Checks C20 and C27: files go with what they belong to, and nothing is left of those that belong to nothing.

use axum::http::Method;
use bytes::Bytes;
use image::ImageFormat;
use kit::clock::{DAY, HOUR};
use people::attachments::{forget_waiting, sweep};
use serde_json::json;

use super::{address, on_disk, picture, say_with, send, sent};
use crate::on_each_engine;
use crate::posts::{id, of, space};

on_each_engine!(what_waits_for_a_day_is_forgotten, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let slug = space(&fatou, "open", "Logistique").await;
    let bound = sent(&fatou, "garde.txt", b"Une note").await;
    say_with(&fatou, &slug, &[&bound]).await;
    let waiting = sent(&fatou, "quai.png", &picture(ImageFormat::Png)).await;
    assert_eq!(on_disk(&world), 3);
    world.clock.advance(23 * HOUR);
    forget_waiting(&world.site).await.unwrap();
    fatou.get(address(&waiting)).await.expect(200);
    world.clock.advance(2 * HOUR);
    forget_waiting(&world.site).await.unwrap();
    fatou.get(address(&waiting)).await.expect(404);
    fatou.get(address(&bound)).await.expect(200);
    assert_eq!(on_disk(&world), 1);
    let late = json!({"body": "Trop tard", "attachments": [id(&waiting)]});
    fatou
        .json(Method::POST, &format!("/api/v1/spaces/{slug}/posts"), &late)
        .await
        .expect(422);
});

on_each_engine!(a_sweep_finds_what_a_crash_left_and_only_that, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let slug = space(&fatou, "open", "Logistique").await;
    let bound = sent(&fatou, "quai.png", &picture(ImageFormat::Png)).await;
    say_with(&fatou, &slug, &[&bound]).await;
    // Killed after the file and before its row.
    let lost = world.site.new_id();
    world
        .site
        .files
        .keep_for(
            "attachments",
            lost,
            Bytes::from_static(b"x"),
            &*world.site.dice,
        )
        .await
        .unwrap();
    world
        .site
        .files
        .keep(
            Bytes::from_static(b"a photo of somebody"),
            &*world.site.dice,
        )
        .await
        .unwrap();
    sweep(&world.site).await.unwrap();
    assert_eq!(on_disk(&world), 4, "its row may still be on its way");
    world.clock.advance(DAY + HOUR);
    sweep(&world.site).await.unwrap();
    assert_eq!(on_disk(&world), 3);
    fatou.get(address(&bound)).await.expect(200);
    fatou
        .get(bound["thumbnail"].as_str().unwrap())
        .await
        .expect(200);
});

on_each_engine!(
    what_is_withdrawn_takes_its_files_along_and_what_is_taken_back_lets_them_wait,
    |world| {
        let fatou = world.employee("Fatou Diarra").await;
        let lea = world.employee("Léa Morel").await;
        let slug = space(&fatou, "open", "Logistique").await;
        let file = sent(&fatou, "quai.png", &picture(ImageFormat::Png)).await;
        let post = say_with(&fatou, &slug, &[&file]).await;
        assert_eq!(on_disk(&world), 2);
        fatou
            .json(Method::DELETE, &of(&post), &json!({}))
            .await
            .expect(204);
        fatou.get(address(&file)).await.expect(404);
        fatou
            .get(file["thumbnail"].as_str().unwrap())
            .await
            .expect(404);
        assert_eq!(on_disk(&world), 0);
        let file = sent(&fatou, "note.txt", b"Une note").await;
        let fields = [
            ("space", slug.as_str()),
            ("body", "Oups"),
            ("from", &slug),
            ("attachment", id(&file)),
        ];
        let location = fatou
            .post("/posts", &fields)
            .await
            .expect(303)
            .header("location")
            .to_owned();
        fatou
            .post(
                &format!("/posts/{}/undo", crate::posts::post_in(&location)),
                &[],
            )
            .await
            .expect(200);
        // What is taken back is mostly said better: its file waits as if it had just come, for its owner alone.
        fatou.get(address(&file)).await.expect(200);
        lea.get(address(&file)).await.expect(404);
        world.clock.advance(25 * HOUR);
        forget_waiting(&world.site).await.unwrap();
        assert_eq!(on_disk(&world), 0);
    }
);

on_each_engine!(nobody_fills_the_disk_with_what_waits, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    for _ in 0..60 {
        sent(&fatou, "note.txt", b"Une note").await;
    }
    let refused = send(&fatou, "note.txt", b"Une note")
        .await
        .expect(429)
        .value();
    assert!(
        refused["detail"].as_str().unwrap().starts_with("60"),
        "{refused}"
    );
    assert_eq!(on_disk(&world), 60);
    let lea = world.employee("Léa Morel").await;
    sent(&lea, "note.txt", b"Une note").await;
    world.clock.advance(25 * HOUR);
    forget_waiting(&world.site).await.unwrap();
    assert_eq!(on_disk(&world), 0);
    sent(&fatou, "note.txt", b"Une note").await;
});
