//! Check C26: counters are exact, whoever comes and goes at the same time.

use kit::values;
use spaces::{SpaceId, membership};

use super::{bring, space};
use crate::on_each_engine;
use crate::world::{Client, World};

async fn counters(world: &World, slug: &str) -> (i64, i64, i64, i64) {
    let mut tx = world.site.db.read().await.unwrap();
    tx.one(
        "select members, guests, companies, guest_companies from spaces where slug = $1",
        values![slug],
    )
    .await
    .unwrap()
}

/// What was counted step by step is what counting anew gives.
async fn assert_exact(world: &World, slug: &str) {
    let counted = counters(world, slug).await;
    let mut tx = world.site.db.write().await.unwrap();
    let id: SpaceId = tx
        .one("select id from spaces where slug = $1", values![slug])
        .await
        .unwrap();
    membership::recount(&mut tx, id).await.unwrap();
    world.site.commit(tx).await.unwrap();
    assert_eq!(counted, counters(world, slug).await);
}

async fn all_at_once(clients: Vec<Client>, path: String) -> Vec<u16> {
    let asking: Vec<_> = clients
        .into_iter()
        .map(|client| {
            let path = path.clone();
            tokio::spawn(async move { client.post(&path, &[]).await.status.as_u16() })
        })
        .collect();
    let mut statuses = Vec::new();
    for asked in asking {
        statuses.push(asked.await.unwrap());
    }
    statuses
}

on_each_engine!(
    a_hundred_joins_at_once_are_counted_a_hundred_times,
    |world| {
        let founder = world.employee("Fatou Diarra").await;
        let slug = space(&founder, "open", "Tout le monde").await;
        let mut people = Vec::new();
        for number in 0..50 {
            people.push(world.employee(&format!("Personne {number}")).await);
        }
        // Each of the fifty asks twice.
        let twice = people.iter().chain(&people).cloned().collect();
        let statuses = all_at_once(twice, format!("/s/{slug}/membership")).await;
        assert!(statuses.iter().all(|status| *status == 303), "{statuses:?}");
        assert_eq!(counters(&world, &slug).await, (51, 0, 1, 0));
        let mut leaving = people.clone();
        leaving.truncate(25);
        all_at_once(leaving, format!("/s/{slug}/departure")).await;
        assert_eq!(counters(&world, &slug).await, (26, 0, 1, 0));
        assert_exact(&world, &slug).await;
    }
);

on_each_engine!(companies_are_counted_as_they_come_and_go, |world| {
    let founder = world.employee("Fatou Diarra").await;
    let slug = space(&founder, "closed", "Oléron").await;
    let yann = world.guest("Yann Cariou", "Transports Morvan").await;
    let zoe = world.guest("Zoé Petit", "Transports Morvan").await;
    let ana = world.guest("Ana Costa", "Costa & filles").await;
    for guest in [&yann, &zoe, &ana] {
        bring(&founder, &slug, guest).await;
    }
    assert_eq!(counters(&world, &slug).await, (4, 3, 3, 2));
    yann.post(&format!("/s/{slug}/departure"), &[])
        .await
        .expect(303);
    assert_eq!(counters(&world, &slug).await, (3, 2, 3, 2));
    zoe.post(&format!("/s/{slug}/departure"), &[])
        .await
        .expect(303);
    assert_eq!(counters(&world, &slug).await, (2, 1, 2, 1));
    assert_exact(&world, &slug).await;
});

on_each_engine!(
    bringing_many_in_counts_once_and_introduces_everybody,
    |world| {
        let founder = world.employee("Fatou Diarra").await;
        let slug = space(&founder, "closed", "Import").await;
        let mut people = Vec::new();
        for number in 0..20 {
            people.push(world.employee(&format!("Personne {number}")).await.person);
        }
        let guest = world.guest("Yann Cariou", "Transports Morvan").await;
        people.push(guest.person);
        let mut tx = world.site.db.write().await.unwrap();
        let id: SpaceId = tx
            .one("select id from spaces where slug = $1", values![slug])
            .await
            .unwrap();
        assert_eq!(
            membership::enrol(&mut tx, id, &people, world.site.now())
                .await
                .unwrap(),
            21
        );
        assert_eq!(
            membership::enrol(&mut tx, id, &people, world.site.now())
                .await
                .unwrap(),
            0
        );
        world.site.commit(tx).await.unwrap();
        assert_eq!(counters(&world, &slug).await, (22, 1, 2, 1));
        let mut tx = world.site.db.read().await.unwrap();
        let known: i64 = tx
            .one(
                "select count(*) from acquaintances where guest_id = $1",
                values![guest.person],
            )
            .await
            .unwrap();
        assert_eq!(known, 21);
    }
);

on_each_engine!(of_two_last_stewards_who_leave_at_once_one_stays, |world| {
    let founder = world.employee("Fatou Diarra").await;
    let slug = space(&founder, "closed", "Comité").await;
    let lea = world.employee("Léa Morel").await;
    bring(&founder, &slug, &lea).await;
    founder
        .post(
            &format!("/s/{slug}/members/{}/stewardship", lea.person),
            &[("answer", "yes")],
        )
        .await
        .expect(303);
    let mut statuses = all_at_once(vec![founder, lea], format!("/s/{slug}/departure")).await;
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 409]);
    let mut tx = world.site.db.read().await.unwrap();
    let sql = "select count(*) from memberships m join spaces s on s.id = m.space_id where s.slug = $1 and m.steward = true";
    assert_eq!(tx.one::<i64>(sql, values![slug]).await.unwrap(), 1);
});

// A page of spaces costs what it costs, however many there are.
on_each_engine!(
    the_list_of_spaces_costs_the_same_for_one_and_for_many,
    |world| {
        let founder = world.employee("Fatou Diarra").await;
        space(&founder, "open", "Premier").await;
        let few = world.statements(&founder, "/spaces").await;
        for number in 0..20 {
            space(&founder, "open", &format!("Espace {number}")).await;
        }
        assert_eq!(world.statements(&founder, "/spaces").await, few);
        assert!(few <= 4, "{few} statements");
    }
);
