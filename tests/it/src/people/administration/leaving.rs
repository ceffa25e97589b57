//! Kept out for a while, or gone for good: what ends, what stays, what comes back.

use kit::duties::{Column, Departure, Holds};
use kit::live::Signal;
use kit::values;
use people::Standing;
use people::accounts::tokens;

use super::{act, charged, page_of, standing};
use crate::on_each_engine;
use crate::world::{Client, PASSWORD, World};

on_each_engine!(a_suspension_ends_everything_and_can_end, |world| {
    let yann = charged(&world, "Yann Premier").await;
    let lea = world.employee_with_password("Léa Morel").await;
    let mut tx = world.site.db.write().await.unwrap();
    let secret = tokens::make(&world.site, &mut tx, lea.person, "Essai", true)
        .await
        .unwrap();
    world.site.commit(tx).await.unwrap();
    let program = lea.with_token(&secret);
    program.get("/api/v1/me").await.expect(200);
    let mut stream = world.site.hub.watch(lea.person.0);
    yann.post(&act(&lea, "suspension"), &[]).await.expect(303);
    // The stream is told to end before the answer is given.
    assert!(matches!(stream.waiting(), Some(Signal::End)));
    lea.get("/settings").await.expect(303);
    program.get("/api/v1/me").await.expect(401);
    world
        .stranger()
        .post(
            "/sign-in",
            &[("login", "lea.morel"), ("password", PASSWORD)],
        )
        .await
        .expect(422);
    yann.get(&page_of(&lea))
        .await
        .expect(200)
        .contains("Accès suspendu")
        .contains("Rendre l’accès");
    yann.post(&act(&lea, "suspension"), &[]).await.expect(409);
    yann.post(&act(&lea, "return"), &[]).await.expect(303);
    assert_eq!(standing(&world, &lea).await, Standing::Active);
    // What was ended stays ended.
    lea.get("/settings").await.expect(303);
    program.get("/api/v1/me").await.expect(401);
    world
        .stranger()
        .post(
            "/sign-in",
            &[("login", "lea.morel"), ("password", PASSWORD)],
        )
        .await
        .expect(303);
});

/// Fills every field of a profile that can be filled, so that what stays can be seen.
async fn plant(world: &World, client: &Client) {
    let mut tx = world.site.db.write().await.unwrap();
    let profile = "update profiles set work_phone = 'canari', about = 'canari', phone = 'canari', address = 'canari', \
         diplomas = 'canari', hobbies = 'canari' where person_id = $1";
    tx.run(profile, values![client.person]).await.unwrap();
    tx.run(
        "update people set title = 'canari' where id = $1",
        values![client.person],
    )
    .await
    .unwrap();
    let term = world.site.new_id();
    tx.run(
        "insert into terms (id, kind, name, folded) values ($1, 'skill', 'canari', 'canari')",
        values![term],
    )
    .await
    .unwrap();
    tx.run(
        "insert into person_terms (person_id, term_id) values ($1, $2)",
        values![client.person, term],
    )
    .await
    .unwrap();
    let photo = "insert into photos (person_id, name, large, small, kind, created_at) values ($1, 'canari', 'canari', 'canari', 'image/jpeg', $2)";
    tx.run(photo, values![client.person, world.site.now()])
        .await
        .unwrap();
    tx.run(
        "update people set photo = 'canari' where id = $1",
        values![client.person],
    )
    .await
    .unwrap();
    let switch = "insert into notice_switches (person_id, kind) values ($1, 'canari')";
    tx.run(switch, values![client.person]).await.unwrap();
    tokens::make(&world.site, &mut tx, client.person, "canari", true)
        .await
        .unwrap();
    world.site.commit(tx).await.unwrap();
    world.settle().await;
}

on_each_engine!(a_departure_takes_what_was_theirs_alone, |world| {
    let yann = charged(&world, "Yann Premier").await;
    let lea = world.employee("Léa Morel").await;
    plant(&world, &lea).await;
    yann.get(&act(&lea, "departure"))
        .await
        .expect(200)
        .contains("définitif");
    yann.post(&act(&lea, "departure"), &[]).await.expect(303);
    world.settle().await;
    lea.get("/settings").await.expect(303);
    let mut tx = world.site.db.read().await.unwrap();
    // As the declarations say: no row of theirs, but the one that what they said hangs on.
    for table in people::TABLES {
        let goes = |column: &Column| {
            column.name == "person_id"
                && matches!(column.holds, Holds::Personal(datum) if datum.departure == Departure::Deleted)
        };
        if table.columns.iter().any(goes) {
            let count = format!("select count(*) from {} where person_id = $1", table.name);
            assert_eq!(
                tx.one::<i64>(&count, values![lea.person]).await.unwrap(),
                0,
                "{} keeps something",
                table.name
            );
        }
    }
    let row: (String, Option<String>, Option<i64>, bool, i64) = tx
        .one(
            "select title, photo, unit_id, administrator, unseen_notices from people where id = $1",
            values![lea.person],
        )
        .await
        .unwrap();
    assert_eq!(row, (String::new(), None, None, false, 0));
    drop(tx);
    // Colleagues no longer find them; administrators see that they left, and nothing can be undone.
    let paul = world.employee("Paul Roy").await;
    paul.get("/people/lea.morel").await.expect(404);
    paul.get("/people?q=morel")
        .await
        .expect(200)
        .lacks("Léa Morel");
    yann.get("/admin?part=left")
        .await
        .expect(200)
        .contains("Léa Morel");
    yann.get(&page_of(&lea))
        .await
        .expect(200)
        .lacks("canari")
        .lacks("<form method=\"post\" action=\"/admin");
    yann.post(&act(&lea, "return"), &[]).await.expect(409);
    yann.post(&act(&lea, "departure"), &[]).await.expect(409);
    yann.post("/admin/links", &[("person", &lea.person.to_string())])
        .await
        .expect(409);
    // Their address is free for the account they would have if they came back.
    let again = [
        ("people", "Léa Morel <lea.morel@verdier.example>"),
        ("from", "ours"),
    ];
    yann.post("/admin/invitations", &again).await.expect(201);
});
