//! `kill -9` while people write: what was acknowledged is there, and what follows from it follows once.

use std::sync::Mutex;
use std::time::Duration;

use kit::db::Db;
use kit::values;
use serde_json::json;

use crate::http::Browser;
use crate::program::{Place, eventually, space, waited};

/// People who write at once.
const WRITERS: usize = 8;
/// What must be acknowledged before the process is killed.
const ENOUGH: usize = 300;

#[test]
fn what_was_acknowledged_survives_kill_nine() {
    for place in Place::on_each_engine() {
        let (server, amina, yann) = place.begin();
        let slug = space(&amina, &yann);
        let kept = Mutex::new(Vec::new());
        std::thread::scope(|scope| {
            for writer in 0..WRITERS {
                let (kept, amina, slug) = (&kept, &amina, &slug);
                scope.spawn(move || write_until_it_breaks(writer, amina, slug, kept));
            }
            eventually("enough is written", || kept.lock().unwrap().len() >= ENOUGH);
            server.kill();
        });
        let kept = kept.into_inner().unwrap();
        let _server = place.serve();
        for (id, body) in &kept {
            amina
                .get(&format!("/api/v1/posts/{id}"))
                .expect(200)
                .contains(body);
        }
        follows_once(&place.look(), kept.len());
    }
}

fn write_until_it_breaks(
    writer: usize,
    amina: &Browser,
    slug: &str,
    kept: &Mutex<Vec<(String, String)>>,
) {
    for number in 0.. {
        let body = format!("Message {writer}-{number}.");
        let sent = json!({"body": format!("{body} Pour @yann.prigent")});
        let Ok(reply) = amina.json(&format!("/api/v1/spaces/{slug}/posts"), &sent) else {
            return;
        };
        let post: serde_json::Value = serde_json::from_str(&reply.expect(201).body).unwrap();
        let id = post["id"].as_str().unwrap().to_owned();
        kept.lock().unwrap().push((id, body));
    }
}

/// Each post called Yann: he is told of each, and of none twice.
fn follows_once(db: &Db, acknowledged: usize) {
    let number = |sql: &'static str| -> i64 {
        waited(async {
            let mut tx = db.read().await.unwrap();
            tx.one(sql, values![]).await.unwrap()
        })
    };
    if !db.is_ours_alone() {
        // What the killed node had claimed waits for two minutes, in case it is only slow.
        waited(async {
            let mut tx = db.write().await.unwrap();
            tx.run("update facts set claimed_until = 0", values![])
                .await
                .unwrap();
            tx.commit().await.unwrap();
        });
    }
    eventually("every fact is followed", || {
        number("select count(*) from facts where followed = false") == 0
    });
    let posts = number("select count(*) from posts");
    let most = acknowledged + WRITERS;
    assert!(
        (acknowledged..=most).contains(&usize::try_from(posts).unwrap()),
        "{posts} posts for {acknowledged} acknowledged"
    );
    assert_eq!(
        number("select count(*) from notices where kind = 'mention'"),
        posts
    );
    assert_eq!(
        number("select count(*) from notices where kind = 'mention' and others > 0"),
        0
    );
    assert_eq!(
        number("select unseen_notices from people where handle = 'yann.prigent'"),
        number(
            "select count(*) from notices n join people p on p.id = n.person_id where p.handle = 'yann.prigent' and n.seen = false"
        )
    );
}

#[test]
fn a_server_that_is_asked_to_stop_stops_and_leaves_its_log_empty() {
    let place = Place::on_sqlite();
    let (server, amina, yann) = place.begin();
    space(&amina, &yann);
    server.stop(Duration::from_secs(10));
    let log = place.data.join("parvis.sqlite-wal");
    assert!(
        !log.exists() || std::fs::metadata(&log).unwrap().len() == 0,
        "the log still holds something"
    );
}
