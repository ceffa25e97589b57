//! Reactions: each person's emoji counted once, however many react at once (check C26).

use axum::http::Method;
use kit::values;
use serde_json::json;

use super::{bring, comment, id, of, react, say, space};
use crate::on_each_engine;
use crate::world::encoded;

on_each_engine!(an_emoji_is_given_and_taken_back, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let slug = space(&fatou, "open", "Logistique").await;
    let post = say(&fatou, &slug, "Livré !").await;
    for _ in 0..2 {
        let given = react(&fatou, Method::PUT, &post, "👍")
            .await
            .expect(200)
            .value();
        assert_eq!(given, json!([{"emoji": "👍", "count": 1, "mine": true}]));
    }
    react(&fatou, Method::PUT, &post, "❤").await.expect(200);
    assert_eq!(
        fatou.get(&of(&post)).await.value()["reactions"][1]["emoji"],
        "❤️"
    );
    for refused in ["👍👍", "ok", "<b>"] {
        react(&fatou, Method::PUT, &post, refused).await.expect(422);
    }
    for _ in 0..2 {
        react(&fatou, Method::DELETE, &post, "👍").await.expect(200);
    }
    assert_eq!(
        fatou.get(&of(&post)).await.value()["reactions"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
});

on_each_engine!(a_button_toggles_and_answers_in_its_place, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let slug = space(&fatou, "open", "Logistique").await;
    let post = say(&fatou, &slug, "Livré !").await;
    let remark = comment(&fatou, &post, "Bravo").await;
    let path = format!("/posts/{}/reactions", id(&post));
    let script = fatou.with("accept", "text/vnd.turbo-stream.html, text/html");
    let row = script.post(&path, &[("emoji", "🎉")]).await.expect(200);
    assert!(
        row.header("content-type")
            .starts_with("text/vnd.turbo-stream.html")
    );
    row.contains(&format!("target=\"reactions-{}\"", id(&post)))
        .contains("aria-pressed=\"true\"")
        .contains("la vôtre");
    script
        .post(&path, &[("emoji", "🎉")])
        .await
        .expect(200)
        .lacks("aria-pressed");
    fatou
        .post(&path, &[("emoji", "👍"), ("other", ":tada:")])
        .await
        .expect(303);
    fatou
        .get(&format!("/posts/{}", id(&post)))
        .await
        .expect(200)
        .contains("🎉 1")
        .lacks("👍 1");
    fatou
        .post(
            &format!("/comments/{}/reactions", id(&remark)),
            &[("emoji", "👏")],
        )
        .await
        .expect(303);
    fatou
        .get(&format!("/posts/{}", id(&post)))
        .await
        .expect(200)
        .contains("👏 1");
});

on_each_engine!(many_reactions_at_once_are_all_counted, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let slug = space(&fatou, "open", "Logistique").await;
    let post = say(&fatou, &slug, "Livré !").await;
    let mut crowd = vec![fatou.clone()];
    for number in 0..19 {
        let person = world.employee(&format!("Personne Numero{number}")).await;
        bring(&fatou, &slug, &person).await;
        crowd.push(person);
    }
    let path = format!("{}/reactions/{}", of(&post), encoded("👍"));
    let giving = crowd
        .iter()
        .flat_map(|person| [person.clone(), person.clone()])
        .map(|person| {
            let path = path.clone();
            tokio::spawn(async move {
                person
                    .json(Method::PUT, &path, &json!({}))
                    .await
                    .status
                    .as_u16()
            })
        });
    for given in giving.collect::<Vec<_>>() {
        assert_eq!(given.await.unwrap(), 200);
    }
    assert_eq!(
        fatou.get(&of(&post)).await.value()["reactions"][0]["count"],
        20
    );
    let mut tx = world.site.db.read().await.unwrap();
    let rows: i64 = tx
        .one("select count(*) from reactions", values![])
        .await
        .unwrap();
    assert_eq!(rows, 20);
});
