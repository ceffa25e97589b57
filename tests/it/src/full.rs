//! A full disk, as each engine says it: writes are refused with a sentence and nothing typed
//! is lost, what shares the commit hears of it, reading goes on, and room made is room used.

use axum::http::Method;
use kit::db::Engine;
use kit::values;
use serde_json::json;

use crate::on_each_engine;
use crate::posts::{id, of, say, space};
use crate::world::{Client, World};

/// Leaves the engine no room for what is said.
async fn fill(world: &World) {
    let mut tx = world.site.db.write().await.unwrap();
    match world.site.db.engine() {
        // A bound on the file, and all that is free below it used up.
        Engine::Sqlite => {
            let pages: i64 = tx
                .one("select page_count from pragma_page_count()", values![])
                .await
                .unwrap();
            tx.script(&format!(
                "create table filler (b bytea); PRAGMA max_page_count = {}",
                pages + 20
            ))
            .await
            .unwrap();
        }
        // The error PostgreSQL gives when a file cannot grow.
        Engine::Postgres => tx
            .script(
                "create function no_room() returns trigger language plpgsql as $$ begin \
                   raise exception 'could not extend file' using errcode = '53100'; end $$; \
                 create trigger no_room before insert or update on posts execute function no_room(); \
                 create trigger no_room before insert or update on comments execute function no_room(); \
                 create trigger no_room before insert or update on profiles execute function no_room()",
            )
            .await
            .unwrap(),
    }
    tx.commit().await.unwrap();
    if world.site.db.engine() == Engine::Sqlite {
        for size in [20_000, 4_000, 1_000, 100, 1] {
            while fills(world, size).await {}
        }
    }
}

async fn fills(world: &World, size: i64) -> bool {
    let mut tx = world.site.db.write().await.unwrap();
    let more = "insert into filler (b) values (zeroblob($1))";
    tx.run(more, values![size]).await.is_ok() && tx.commit().await.is_ok()
}

async fn make_room(world: &World) {
    let mut tx = world.site.db.write().await.unwrap();
    let room = match world.site.db.engine() {
        Engine::Sqlite => "PRAGMA max_page_count = 1000000000",
        Engine::Postgres => {
            "drop trigger no_room on posts; drop trigger no_room on comments; drop trigger no_room on profiles"
        }
    };
    tx.script(room).await.unwrap();
    tx.commit().await.unwrap();
}

/// Says things until there is no room; what was still acknowledged.
async fn until_refused(author: &Client, slug: &str) -> Vec<String> {
    let mut kept = Vec::new();
    for number in 0..500 {
        let body = format!("Encore {number} {}", "x".repeat(3000));
        let answer = author
            .json(
                Method::POST,
                &format!("/api/v1/spaces/{slug}/posts"),
                &json!({"body": body}),
            )
            .await;
        match answer.status.as_u16() {
            201 => kept.push(answer.value()["id"].as_str().unwrap().to_owned()),
            507 => return kept,
            other => panic!("{other}: {}", answer.text()),
        }
    }
    panic!("never full");
}

on_each_engine!(
    a_full_disk_loses_nothing_that_was_typed_or_acknowledged,
    |world| {
        let fatou = world.employee("Fatou Diarra").await;
        let slug = space(&fatou, "open", "Logistique").await;
        let post = say(&fatou, &slug, "Avant").await;
        fill(&world).await;
        let kept = until_refused(&fatou, &slug).await;
        let typed = format!("Un long texte {}", "y".repeat(20_000));
        let sentence = "n’a plus de place";
        let fields = [
            ("space", slug.as_str()),
            ("from", &slug),
            ("kind", "message"),
            ("body", &typed),
        ];
        fatou
            .post("/posts", &fields)
            .await
            .expect(507)
            .contains(sentence)
            .contains(&typed);
        let page = format!("/posts/{}", id(&post));
        fatou
            .post(&format!("{page}/comments"), &[("body", &typed)])
            .await
            .expect(507)
            .contains(sentence)
            .contains(&typed);
        fatou
            .post(&page, &[("version", "1"), ("body", &typed)])
            .await
            .expect(507)
            .contains(sentence)
            .contains(&typed);
        let about = "é".repeat(1900);
        fatou
            .upload(
                "/settings/profile",
                &[
                    ("about", about.as_str()),
                    ("hobbies", &"é".repeat(190)),
                    ("diplomas", &"é".repeat(190)),
                ],
                &[],
            )
            .await
            .expect(507)
            .contains(sentence)
            .contains(&about);
        let problem = fatou
            .json(Method::PATCH, &of(&post), &json!({"body": typed}))
            .await
            .expect(507);
        assert_eq!(
            problem.value()["type"],
            "urn:parvis:problem:kit-storage-full"
        );
        let english = fatou
            .with("accept", "application/json")
            .with("accept-language", "en");
        english.post("/posts", &fields).await.expect(507);
        // Reading goes on, and what was acknowledged is there.
        for path in ["/", "/people", "/spaces", "/notifications", page.as_str()] {
            fatou.get(path).await.expect(200);
        }
        for post in &kept {
            fatou
                .get(&format!("/api/v1/posts/{post}"))
                .await
                .expect(200);
        }
        make_room(&world).await;
        say(&fatou, &slug, "Après").await;
        fatou
            .get(&format!("/s/{slug}"))
            .await
            .expect(200)
            .contains("Après");
    }
);

on_each_engine!(
    those_who_share_a_commit_with_a_full_disk_all_hear_of_it,
    |world| {
        let fatou = world.employee("Fatou Diarra").await;
        let slug = space(&fatou, "open", "Logistique").await;
        fill(&world).await;
        let writes = (0..40).map(|number| {
            let (fatou, path) = (fatou.clone(), format!("/api/v1/spaces/{slug}/posts"));
            tokio::spawn(async move {
                let body = format!("Ensemble {number} {}", "x".repeat(20_000));
                let answer = fatou
                    .json(Method::POST, &path, &json!({"body": body}))
                    .await;
                (answer.status.as_u16(), answer.text())
            })
        });
        let mut refused = 0;
        for write in writes.collect::<Vec<_>>() {
            let (status, text) = write.await.unwrap();
            match status {
                201 => {
                    let post: serde_json::Value = serde_json::from_str(&text).unwrap();
                    fatou
                        .get(&format!("/api/v1/posts/{}", id(&post)))
                        .await
                        .expect(200);
                }
                507 => refused += 1,
                other => panic!("{other}: {text}"),
            }
        }
        assert!(refused > 0, "there was room");
        make_room(&world).await;
        let mut tx = world.site.db.read().await.unwrap();
        let said: i64 = tx
            .one(
                "select count(*) from posts where body like 'Ensemble%'",
                values![],
            )
            .await
            .unwrap();
        assert_eq!(said, 40 - refused, "what is kept is what was acknowledged");
    }
);
