//! What the home page costs: a few statements, however much was ever said.

use kit::db::Engine;
use kit::values;

use super::{bring, comment, say, space};
use crate::on_each_engine;

on_each_engine!(the_home_page_costs_five_statements, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    for number in 0..25 {
        let slug = space(&fatou, "open", &format!("Espace {number}")).await;
        bring(&fatou, &slug, &lea).await;
        let post = say(&fatou, &slug, "Un mot").await;
        comment(&lea, &post, "Un autre").await;
    }
    world.settle().await;
    // The session, my spaces, the feed, what concerns me; the cards of answerers and the files are asked for only where there are any.
    assert!(
        world.statements(&lea, "/").await <= 5,
        "{}",
        world.statements(&lea, "/").await
    );
    assert!(world.statements(&lea, "/?only=mentions").await <= 4);
    assert!(world.statements(&lea, "/api/v1/feed").await <= 3);
});

/// The steps in which the engine would answer.
async fn plan(world: &crate::world::World, sql: &str, bound: &[kit::db::Value<'_>]) -> String {
    let mut tx = world.site.db.read().await.unwrap();
    match world.site.db.engine() {
        Engine::Sqlite => {
            let steps: Vec<(i64, i64, i64, String)> = tx
                .all(&format!("explain query plan {sql}"), bound)
                .await
                .unwrap();
            steps
                .into_iter()
                .map(|(_, _, _, step)| step)
                .collect::<Vec<_>>()
                .join("\n")
        }
        Engine::Postgres => {
            let steps: Vec<String> = tx.all(&format!("explain {sql}"), bound).await.unwrap();
            steps.join("\n")
        }
    }
}

on_each_engine!(no_feed_reads_the_whole_history, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    for number in 0..30 {
        space(&fatou, "open", &format!("Espace {number}")).await;
    }
    grow(&world, 20_000).await;
    let mut tx = world.site.db.read().await.unwrap();
    let spaces: Vec<i64> = tx.all("select id from spaces", values![]).await.unwrap();
    drop(tx);
    for (name, sql, fourth) in posts::feed::statements() {
        let mut bound = values![fatou.person, i64::MAX, 21_i64, 0_i64].to_vec();
        if name == "concerns" {
            bound[1] = kit::db::Value::Int(0);
        }
        if fourth == "guest" {
            bound[3] = kit::db::Value::Bool(false);
        } else if fourth == "space" {
            bound[3] = kit::db::Value::Int(spaces[1]);
        } else if fourth == "spaces" {
            bound.truncate(3);
            bound.extend(spaces.iter().copied().map(kit::db::Value::Int));
            bound.resize(3 + 64, kit::db::Value::Int(0));
        }
        if name == "numbers" {
            bound.remove(0);
        }
        let plan = plan(&world, sql, &bound).await;
        println!("{name}:\n{plan}");
        let scans = plan.lines().filter(|step| {
            let step = step.trim_start_matches([' ', '-', '>']);
            // By its number alone a post is found only where the page is known already.
            let walked = step.contains("posts_pkey on posts ")
                && !step.contains("posts_pkey on posts post")
                && step.contains("Backward");
            let scanned = [
                "SCAN post",
                "SCAN inside",
                "SCAN told",
                "SCAN asked",
                "SCAN newcomer",
                "Seq Scan on posts",
            ]
            .iter()
            .any(|bad| step.starts_with(bad));
            walked || scanned
        });
        assert_eq!(scans.count(), 0, "{name}:\n{plan}");
    }
});

/// Fills the spaces with posts, as fast as the engine takes them.
async fn grow(world: &crate::world::World, posts: i64) {
    let mut tx = world.site.db.write().await.unwrap();
    let spaces: Vec<i64> = tx
        .all("select id from spaces order by id", values![])
        .await
        .unwrap();
    let author: i64 = tx
        .one("select min(id) from people", values![])
        .await
        .unwrap();
    let insert = "insert into posts (id, space_id, author_id, kind, state, body, html, excerpt, version, published_at, settled_at, \
           comments, reactions, readers, files) \
         values ($1, $2, $3, 'message', 'published', 'x', 'x', 'x', 1, 0, 0, 0, '', 0, 0)";
    for number in 1..=posts {
        let space = spaces[usize::try_from(number).unwrap() % spaces.len()];
        tx.run(insert, values![number, space, author])
            .await
            .unwrap();
    }
    tx.commit().await.unwrap();
    let mut tx = world.site.db.write().await.unwrap();
    tx.script("analyze").await.unwrap();
    tx.commit().await.unwrap();
}
