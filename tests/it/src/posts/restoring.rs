//! What was said elsewhere before: brought in with its dates, once, and told to nobody.

use kit::clock::{DAY, HOUR, Instant};
use kit::values;
use posts::post::Kind;
use posts::publication::restore::{Given, Restored, RestoredComment, restore};
use posts::text::Writer;
use spaces::SpaceId;

use super::{bring, notices, say, space};
use crate::on_each_engine;

on_each_engine!(brought_twice_it_is_there_once, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let slug = space(&fatou, "open", "Logistique").await;
    let at = Instant(world.site.now().0 - 300 * DAY);
    let given = [
        Given {
            person: lea.person,
            emoji: "👍",
            at,
        },
        Given {
            person: lea.person,
            emoji: "parrot",
            at,
        },
    ];
    let answers = [RestoredComment {
        key: "chat:1.1",
        author: lea.person,
        body: "Sous le paillasson, @fatou.diarra",
        at: at.plus(HOUR),
        edited_at: None,
        reactions: &given,
    }];
    let restored = Restored {
        key: "chat:1",
        kind: Kind::Question,
        former: &[("Où est la clé ?", at)],
        body: "Où est la clef, @lea.morel ? #clef",
        at,
        edited_at: Some(at.plus(HOUR)),
        answer: Some(0),
        reactions: &given,
        comments: &answers,
        ..Restored::default()
    };
    let writer = Writer {
        person: fatou.person,
        guest: false,
    };
    bring(&fatou, &slug, &lea).await;
    say(&fatou, &slug, "Dit avant l’import").await;
    let unread = async || {
        let answer = lea.get(&format!("/api/v1/spaces/{slug}")).await.value();
        answer["unread"].as_i64().unwrap()
    };
    assert_eq!(unread().await, 1);
    for round in 0..2 {
        let mut tx = world.site.db.write().await.unwrap();
        let id: SpaceId = tx
            .one("select id from spaces where slug = $1", values![slug])
            .await
            .unwrap();
        let brought = restore(&world.site, &mut tx, id, writer, &restored)
            .await
            .unwrap();
        assert_eq!(
            (brought.new, brought.new_comments),
            (round == 0, i64::from(round == 0))
        );
        spaces::activity::imported(&mut tx, id, i64::from(brought.new), brought.post.0)
            .await
            .unwrap();
        world.site.commit(tx).await.unwrap();
    }
    let list = fatou
        .get(&format!("/api/v1/spaces/{slug}/posts"))
        .await
        .expect(200)
        .value();
    // What is brought is news to nobody, and what was news stays so.
    assert_eq!(unread().await, 1);
    assert_eq!(list["items"].as_array().unwrap().len(), 2);
    let post = &list["items"][1];
    assert_eq!(
        (post["comments"].as_i64(), post["version"].as_i64()),
        (Some(1), Some(2))
    );
    assert_eq!(post["reactions"][0]["count"], 1);
    assert!(
        post["published_at"]
            .as_str()
            .unwrap()
            .starts_with("2025-05")
    );
    let page = fatou
        .get(&format!("/posts/{}", post["id"].as_str().unwrap()))
        .await
        .expect(200);
    page.contains("Sous le paillasson")
        .contains("Réponse choisie");
    assert_eq!(
        (
            notices(&world, &lea, "mention").await,
            notices(&world, &fatou, "answer").await
        ),
        (0, 0)
    );
    lea.get("/?only=mentions")
        .await
        .expect(200)
        .contains("Où est la clef");
});
