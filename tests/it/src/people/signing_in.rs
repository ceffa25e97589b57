//! Signing in: right, wrong, too often, from elsewhere.

use crate::on_each_engine;
use crate::world::PASSWORD;

on_each_engine!(by_handle_or_address_whatever_the_capitals, |world| {
    let lea = world.employee_with_password("Léa Morel").await;
    for login in [
        lea.handle.as_str(),
        "LEA.MOREL@verdier.example",
        "@lea.morel",
    ] {
        let answer = world
            .stranger()
            .post("/sign-in", &[("login", login), ("password", PASSWORD)])
            .await
            .expect(303);
        assert_eq!(answer.header("location"), "/");
        let cookie = answer
            .header("set-cookie")
            .split(';')
            .next()
            .unwrap()
            .to_owned();
        world
            .stranger()
            .with("cookie", &cookie)
            .get("/sign-in")
            .await
            .expect(303);
    }
});

on_each_engine!(wrong_and_unknown_are_answered_alike, |world| {
    world.employee_with_password("Léa Morel").await;
    let wrong = world
        .stranger()
        .post(
            "/sign-in",
            &[("login", "lea.morel"), ("password", "une autre phrase")],
        )
        .await
        .expect(422);
    let unknown = world
        .stranger()
        .post(
            "/sign-in",
            &[("login", "lea.moral"), ("password", "une autre phrase")],
        )
        .await
        .expect(422);
    assert_eq!(
        wrong.text().replace("lea.morel", ""),
        unknown.text().replace("lea.moral", "")
    );
});

on_each_engine!(too_many_attempts_are_refused_even_all_at_once, |world| {
    world.employee_with_password("Léa Morel").await;
    let attempts = (0..30).map(|_| {
        let stranger = world.stranger();
        tokio::spawn(async move {
            stranger
                .post("/sign-in", &[("login", "lea.morel"), ("password", "faux")])
                .await
                .status
                .as_u16()
        })
    });
    let mut refused = 0;
    for attempt in attempts.collect::<Vec<_>>() {
        refused += usize::from(attempt.await.unwrap() == 429);
    }
    assert_eq!(refused, 20);
    let answer = world
        .stranger()
        .post(
            "/sign-in",
            &[("login", "lea.morel"), ("password", PASSWORD)],
        )
        .await
        .expect(429);
    assert!(answer.header("retry-after").parse::<u64>().unwrap() > 0);
    world.wait(16 * 60).await;
    world
        .stranger()
        .post(
            "/sign-in",
            &[("login", "lea.morel"), ("password", PASSWORD)],
        )
        .await
        .expect(303);
});

on_each_engine!(an_account_is_one_however_its_name_is_written, |world| {
    world.employee_with_password("Léa Morel").await;
    let names = ["lea.morel", "@lea.morel", "@@LEA.MOREL ", "léa.morel"];
    for (attempt, login) in names.iter().cycle().take(10).enumerate() {
        // Each from a network of its own, so that the account alone is counted.
        world
            .stranger()
            .with("x-forwarded-for", &format!("198.51.100.{attempt}"))
            .post("/sign-in", &[("login", login), ("password", "faux")])
            .await
            .expect(422);
    }
    for login in names {
        world
            .stranger()
            .with("x-forwarded-for", "203.0.113.1")
            .post("/sign-in", &[("login", login), ("password", PASSWORD)])
            .await
            .expect(429);
    }
});

on_each_engine!(signing_in_leads_to_no_other_site, |world| {
    world.employee_with_password("Léa Morel").await;
    for next in [
        "//ailleurs.example",
        "/\\ailleurs.example",
        "/\t/ailleurs.example",
        "/\t\\ailleurs.example",
        "/\n/ailleurs.example",
        "https://ailleurs.example",
        "ailleurs",
    ] {
        let fields = [
            ("login", "lea.morel"),
            ("password", PASSWORD),
            ("next", next),
        ];
        let answer = world.stranger().post("/sign-in", &fields).await.expect(303);
        assert_eq!(answer.header("location"), "/", "{next:?}");
    }
});

on_each_engine!(a_network_is_throttled_whatever_it_claims_to_be, |world| {
    for attempt in 0..60 {
        let stranger = world.stranger().with(
            "x-forwarded-for",
            &format!("198.51.100.{attempt}, 2001:db8:1:2:{attempt:x}::1"),
        );
        stranger
            .post(
                "/sign-in",
                &[
                    ("login", &format!("personne{attempt}")),
                    ("password", "faux"),
                ],
            )
            .await
            .expect(422);
    }
    // Another address of the same /64, another account: the network has used its patience up.
    let stranger = world
        .stranger()
        .with("x-forwarded-for", "203.0.113.9, 2001:db8:1:2:ffff::9");
    stranger
        .post("/sign-in", &[("login", "quelquun"), ("password", "faux")])
        .await
        .expect(429);
    let elsewhere = world.stranger().with("x-forwarded-for", "2001:db8:1:3::1");
    elsewhere
        .post("/sign-in", &[("login", "quelquun"), ("password", "faux")])
        .await
        .expect(422);
});

on_each_engine!(another_site_cannot_act_for_us, |world| {
    let lea = world.employee_with_password("Léa Morel").await;
    lea.with("sec-fetch-site", "cross-site")
        .post("/sign-out", &[])
        .await
        .expect(403);
    lea.with("origin", "https://evil.example")
        .with("host", "parvis.example")
        .post("/sign-out", &[])
        .await
        .expect(403);
    lea.get("/sign-in").await.expect(303);
    lea.with("sec-fetch-site", "same-origin")
        .post("/sign-out", &[])
        .await
        .expect(303);
    lea.get("/sign-in").await.expect(200);
});

on_each_engine!(signing_in_leads_back_but_never_elsewhere, |world| {
    let answer = world.stranger().get("/live?x=1").await.expect(303);
    assert_eq!(answer.header("location"), "/sign-in?next=/live%3Fx%3D1");
    world.employee_with_password("Léa Morel").await;
    for (next, location) in [
        ("/spaces", "/spaces"),
        ("//evil.example", "/"),
        ("https://evil.example", "/"),
        ("/\\evil.example", "/"),
    ] {
        let fields = [
            ("login", "lea.morel"),
            ("password", PASSWORD),
            ("next", next),
        ];
        let answer = world.stranger().post("/sign-in", &fields).await.expect(303);
        assert_eq!(answer.header("location"), location);
    }
});

on_each_engine!(a_suspended_account_is_out_at_once, |world| {
    let lea = world.employee_with_password("Léa Morel").await;
    let yann = world.administrator("Yann Second").await;
    let mut tx = world.site.db.write().await.unwrap();
    people::accounts::account::stand(
        &world.site,
        &mut tx,
        yann.person,
        lea.person,
        people::Standing::Suspended,
    )
    .await
    .unwrap();
    world.site.commit(tx).await.unwrap();
    lea.get("/live").await.expect(303);
    world
        .stranger()
        .post(
            "/sign-in",
            &[("login", "lea.morel"), ("password", PASSWORD)],
        )
        .await
        .expect(422);
});
