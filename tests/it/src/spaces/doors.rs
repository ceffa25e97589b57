//! Truths 1, 2 and 4: what each kind of space shows to whom, on every path.

use kit::values;
use people::Actor;
use people::accounts::actor::Identity;
use spaces::VisibleSpace;

use super::{bring, space};
use crate::on_each_engine;
use crate::world::{Client, World};

/// Everything that could tell of a space, asked for by address.
const PATHS: [&str; 7] = [
    "/s/{slug}/members",
    "/s/{slug}/about",
    "/s/{slug}/edit",
    "/s/{slug}/departure",
    "/api/v1/spaces/{slug}",
    "/api/v1/spaces/{slug}/members",
    "/api/v1/spaces/{slug}/requests",
];

async fn as_if_absent(reader: &Client, slug: &str) {
    for path in PATHS {
        let there = reader.get(&path.replace("{slug}", slug)).await.expect(404);
        let nowhere = reader
            .get(&path.replace("{slug}", "nulle-part"))
            .await
            .expect(404);
        assert_eq!(
            there.text().replace(slug, "nulle-part"),
            nowhere.text(),
            "{path}"
        );
    }
    for act in [
        "membership",
        "requests",
        "departure",
        "invitations/refusal",
        "archive",
    ] {
        reader
            .post(&format!("/s/{slug}/{act}"), &[("message", "")])
            .await
            .expect(404);
    }
}

on_each_engine!(a_secret_space_is_nowhere_for_everybody_else, |world| {
    let founder = world.employee("Fatou Diarra").await;
    let slug = space(&founder, "secret", "Rachat du concurrent").await;
    founder
        .get(&format!("/s/{slug}/about"))
        .await
        .expect(200)
        .contains("Rachat du concurrent");
    let others = [
        world.employee("Léa Morel").await,
        world.administrator("Adèle Roy").await,
        world.guest("Yann Cariou", "Morvan").await,
    ];
    for other in &others {
        as_if_absent(other, &slug).await;
        other
            .get("/spaces?q=rachat")
            .await
            .expect(200)
            .lacks("Rachat du");
        other
            .get("/api/v1/spaces")
            .await
            .expect(200)
            .lacks("Rachat du");
    }
});

on_each_engine!(a_closed_space_shows_its_name_and_nothing_else, |world| {
    let founder = world.employee("Fatou Diarra").await;
    let slug = space(&founder, "closed", "Comité de direction").await;
    let lea = world.employee("Léa Morel").await;
    lea.get("/spaces")
        .await
        .expect(200)
        .contains("Comité de direction")
        .lacks("Une description à soi");
    let seen = lea
        .get(&format!("/api/v1/spaces/{slug}"))
        .await
        .expect(200)
        .value();
    assert_eq!(seen["name"], "Comité de direction");
    for untold in [
        "description",
        "members",
        "unread",
        "audience",
        "editorial_html",
    ] {
        assert!(seen[untold].is_null(), "{untold}: {seen}");
    }
    // Nor is it found by more than its name, except by those who are in it.
    let found = async |who: &Client, words: &str| {
        let address = format!("/api/v1/search?q={words}&kind=spaces");
        let found = who.get(&address).await.expect(200).value();
        found["items"].as_array().unwrap().len()
    };
    for (who, by_description) in [(&founder, 1), (&lea, 0)] {
        assert_eq!(found(who, "direction").await, 1);
        assert_eq!(found(who, "description").await, by_description);
    }
    lea.get(&format!("/s/{slug}/members")).await.expect(404);
    lea.post(&format!("/s/{slug}/requests"), &[("message", "Moi aussi")])
        .await
        .expect(403)
        .contains("sur invitation");
    lea.post(&format!("/s/{slug}/membership"), &[])
        .await
        .expect(403);
    world
        .administrator("Adèle Roy")
        .await
        .get(&format!("/s/{slug}/about"))
        .await
        .expect(404);
});

on_each_engine!(
    a_space_on_request_says_what_it_is_about_but_not_who_is_in_it,
    |world| {
        let founder = world.employee("Fatou Diarra").await;
        let slug = space(&founder, "request", "Salariés élus").await;
        let lea = world.employee("Léa Morel").await;
        let seen = lea
            .get(&format!("/api/v1/spaces/{slug}"))
            .await
            .expect(200)
            .value();
        assert_eq!(seen["description"], "Une description à soi");
        assert!(seen["members"].is_null() && seen["audience"].is_null());
        lea.get(&format!("/api/v1/spaces/{slug}/members"))
            .await
            .expect(404);
    }
);

on_each_engine!(a_guest_sees_only_the_spaces_they_were_invited_to, |world| {
    let founder = world.employee("Fatou Diarra").await;
    let yann = world.guest("Yann Cariou", "Transports Morvan").await;
    let mut slugs = Vec::new();
    for kind in ["open", "request", "closed", "secret"] {
        slugs.push(space(&founder, kind, &format!("Tournées {kind}")).await);
    }
    for slug in &slugs {
        as_if_absent(&yann, slug).await;
    }
    yann.get("/spaces").await.expect(200).lacks("Tournées");
    bring(&founder, &slugs[2], &yann).await;
    yann.get("/spaces")
        .await
        .expect(200)
        .contains("Tournées closed")
        .lacks("Tournées open");
    yann.get(&format!("/s/{}/members", slugs[2]))
        .await
        .expect(200)
        .contains("Fatou Diarra");
});

// The rule is written twice, for one space and for all of them: both say the same.
on_each_engine!(
    one_space_and_all_spaces_are_read_by_the_same_rule,
    |world| {
        let founder = world.employee("Fatou Diarra").await;
        let (lea, yann) = (
            world.employee("Léa Morel").await,
            world.guest("Yann Cariou", "Transports Morvan").await,
        );
        for kind in ["open", "request", "closed", "secret"] {
            let joined = space(&founder, kind, &format!("Avec {kind}")).await;
            bring(&founder, &joined, &yann).await;
            bring(&founder, &joined, &lea).await;
            space(&founder, kind, &format!("Sans {kind}")).await;
        }
        for reader in [&founder, &lea, &yann] {
            agree(&world, reader).await;
        }
    }
);

/// What the door knows of somebody.
async fn actor(world: &World, client: &Client) -> Actor {
    let mut tx = world.site.db.read().await.unwrap();
    let sql = "select guest, company_id from people where id = $1";
    let (guest, company) = tx.one(sql, values![client.person]).await.unwrap();
    Actor::of(Identity {
        person: client.person,
        handle: client.handle.clone(),
        name: client.handle.clone(),
        photo: None,
        administrator: false,
        may_interrupt: false,
        guest,
        company,
        unseen_notices: 0,
        unread_places: 0,
        urgent_places: 0,
        feed_seen_until: 0,
        session: None,
        token: None,
        organisation: String::new(),
        rests: false,
        now: world.site.now(),
    })
}

async fn agree(world: &World, reader: &Client) {
    const ONE_BY_ONE: &str = concat!(
        "select s.id from spaces s where ",
        spaces::may_read!("s.id", "$1", "$2"),
        " order by s.id"
    );
    let actor = actor(world, reader).await;
    let mut tx = world.site.db.read().await.unwrap();
    let one_by_one: Vec<i64> = tx
        .all(ONE_BY_ONE, values![actor.person, actor.guest])
        .await
        .unwrap();
    assert!(!one_by_one.is_empty());
    assert_eq!(
        spaces::readable_ids(&mut tx, &actor).await.unwrap(),
        one_by_one
    );
    let all: Vec<i64> = tx.all("select id from spaces", values![]).await.unwrap();
    for space in VisibleSpace::by_ids(&mut tx, &actor, &all).await.unwrap() {
        assert_eq!(
            space.counts.is_some(),
            one_by_one.contains(&space.id.0),
            "{}",
            space.name
        );
    }
}
