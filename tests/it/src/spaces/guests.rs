//! People of partner companies: only where they were invited, only whom they meet there (R57).

use axum::http::Method;
use kit::values;
use serde_json::json;

use super::{bring, space};
use crate::on_each_engine;
use crate::world::{Client, World};

async fn knows(world: &World, guest: &Client, person: &Client) -> bool {
    let mut tx = world.site.db.read().await.unwrap();
    let sql = "select spaces from acquaintances where guest_id = $1 and person_id = $2";
    tx.first::<i64>(sql, values![guest.person, person.person])
        .await
        .unwrap()
        .is_some()
}

on_each_engine!(
    a_guest_creates_nothing_joins_nothing_and_asks_nothing,
    |world| {
        let founder = world.employee("Fatou Diarra").await;
        let yann = world.guest("Yann Cariou", "Transports Morvan").await;
        yann.get("/spaces/new").await.expect(403);
        yann.post("/spaces", &[("name", "À moi"), ("kind", "open")])
            .await
            .expect(403);
        yann.json(
            Method::POST,
            "/api/v1/spaces",
            &json!({"name": "À moi", "kind": "open"}),
        )
        .await
        .expect(403);
        for kind in ["open", "request"] {
            let slug = space(&founder, kind, &format!("Quais {kind}")).await;
            yann.post(&format!("/s/{slug}/membership"), &[])
                .await
                .expect(404);
            yann.post(&format!("/s/{slug}/requests"), &[("message", "")])
                .await
                .expect(404);
        }
    }
);

on_each_engine!(
    only_stewards_bring_another_company_in_and_the_audience_says_so,
    |world| {
        let founder = world.employee("Fatou Diarra").await;
        let lea = world.employee("Léa Morel").await;
        let yann = world.guest("Yann Cariou", "Transports Morvan").await;
        let slug = space(&founder, "open", "Quais").await;
        lea.post(&format!("/s/{slug}/membership"), &[])
            .await
            .expect(303);
        let refused = lea
            .post(
                &format!("/s/{slug}/invitations"),
                &[("people", &yann.handle)],
            )
            .await
            .expect(403);
        refused.contains("Seuls les animateurs");
        let before = founder
            .get(&format!("/api/v1/spaces/{slug}"))
            .await
            .expect(200)
            .value();
        // Everybody in the organisation reads an open space: two founders, Fatou and Léa.
        assert_eq!(before["audience"], json!({"people": 4, "companies": 1}));
        bring(&founder, &slug, &yann).await;
        let after = founder
            .get(&format!("/api/v1/spaces/{slug}"))
            .await
            .expect(200)
            .value();
        assert_eq!(after["audience"], json!({"people": 5, "companies": 2}));
        founder
            .get(&format!("/s/{slug}/about"))
            .await
            .expect(200)
            .contains("Visible par 5 personnes de 2 entreprises");
        yann.get(&format!("/s/{slug}/about")).await.expect(200);
        founder
            .post(
                &format!("/s/{slug}/members/{}/stewardship", yann.person),
                &[("answer", "yes")],
            )
            .await
            .expect(409);
    }
);

on_each_engine!(
    a_guest_knows_those_they_share_a_space_with_and_no_longer,
    |world| {
        let founder = world.employee("Fatou Diarra").await;
        let lea = world.employee("Léa Morel").await;
        let (yann, zoe) = (
            world.guest("Yann Cariou", "Morvan").await,
            world.guest("Zoé Petit", "Ateliers Petit").await,
        );
        let (one, two) = (
            space(&founder, "closed", "Oléron").await,
            space(&founder, "closed", "Ré").await,
        );
        bring(&founder, &one, &yann).await;
        assert!(knows(&world, &yann, &founder).await && !knows(&world, &yann, &lea).await);
        bring(&founder, &one, &lea).await;
        bring(&founder, &one, &zoe).await;
        for (guest, person) in [(&yann, &lea), (&yann, &zoe), (&zoe, &yann), (&zoe, &lea)] {
            assert!(knows(&world, guest, person).await);
        }
        bring(&founder, &two, &yann).await;
        bring(&founder, &two, &lea).await;
        lea.post(&format!("/s/{one}/departure"), &[])
            .await
            .expect(303);
        assert!(
            knows(&world, &yann, &lea).await,
            "they still share the other space"
        );
        assert!(!knows(&world, &zoe, &lea).await);
        yann.post(&format!("/s/{two}/departure"), &[])
            .await
            .expect(303);
        assert!(!knows(&world, &yann, &lea).await && knows(&world, &yann, &founder).await);
        yann.post(&format!("/s/{one}/departure"), &[])
            .await
            .expect(303);
        assert!(!knows(&world, &yann, &founder).await && !knows(&world, &zoe, &yann).await);
    }
);

on_each_engine!(
    a_guest_and_an_employee_who_come_at_once_know_each_other,
    |world| {
        let founder = world.employee("Fatou Diarra").await;
        let slug = space(&founder, "open", "Quais").await;
        let yann = world.guest("Yann Cariou", "Morvan").await;
        founder
            .post(
                &format!("/s/{slug}/invitations"),
                &[("people", &yann.handle)],
            )
            .await
            .expect(303);
        let mut newcomers = vec![yann.clone()];
        for number in 0..10 {
            newcomers.push(world.employee(&format!("Personne {number}")).await);
        }
        let address = format!("/s/{slug}/membership");
        let coming: Vec<_> = newcomers
            .iter()
            .cloned()
            .map(|person| {
                let address = address.clone();
                tokio::spawn(async move { person.post(&address, &[]).await.expect(303) })
            })
            .collect();
        for joined in coming {
            joined.await.unwrap();
        }
        for person in &newcomers[1..] {
            assert!(knows(&world, &yann, person).await, "{}", person.handle);
        }
    }
);
