//! What people choose about their own account.

use axum::http::Method;
use people::accounts::{sessions, tokens};
use serde_json::json;

use crate::on_each_engine;
use crate::world::{Client, PASSWORD, World};

const ANOTHER: &str = "douze bateaux rouges au port";

/// Another browser of the same person.
async fn elsewhere(world: &World, client: &Client) -> Client {
    let mut tx = world.site.db.write().await.unwrap();
    let secret = sessions::open(&world.site, &mut tx, client.person, "Firefox · Linux")
        .await
        .unwrap();
    world.site.commit(tx).await.unwrap();
    client.with("cookie", &format!("parvis={secret}"))
}

async fn token(world: &World, client: &Client, can_write: bool) -> Client {
    let mut tx = world.site.db.write().await.unwrap();
    let secret = tokens::make(&world.site, &mut tx, client.person, "Essai", can_write)
        .await
        .unwrap();
    world.site.commit(tx).await.unwrap();
    client.with_token(&secret)
}

async fn session_ids(world: &World, client: &Client) -> Vec<String> {
    let mut tx = world.site.db.read().await.unwrap();
    let sessions = sessions::of(&world.site, &mut tx, client.person)
        .await
        .unwrap();
    sessions
        .iter()
        .map(|session| session.id.to_string())
        .collect()
}

on_each_engine!(language_theme_and_time_zone_are_ones_own_choice, |world| {
    let lea = world.employee("Léa Morel").await;
    lea.get("/settings")
        .await
        .expect(200)
        .contains("Fuseau horaire")
        .contains("Pacific/Noumea")
        .contains("data-theme=\"auto\"");
    let choice = [
        ("language", "en"),
        ("theme", "dark"),
        ("zone", "Indian/Reunion"),
    ];
    lea.post("/settings", &choice).await.expect(303);
    let page = lea
        .get("/settings")
        .await
        .expect(200)
        .contains("Time zone")
        .contains("data-theme=\"dark\"");
    page.contains("time-zone=\"Indian/Reunion\"")
        .contains("<option selected>Indian/Reunion</option>");
    // What is refused changes nothing, and is shown again with the reason.
    let refused = lea
        .post(
            "/settings",
            &[
                ("language", "en"),
                ("theme", "dark"),
                ("zone", "Europe/Atlantis"),
            ],
        )
        .await
        .expect(422);
    refused.contains("Europe/Atlantis").contains("aria-invalid");
    lea.post(
        "/settings",
        &[("language", "tlh"), ("theme", "dark"), ("zone", "UTC")],
    )
    .await
    .expect(422);
    lea.post(
        "/settings",
        &[("language", "en"), ("theme", "pink"), ("zone", "UTC")],
    )
    .await
    .expect(422);
    lea.get("/api/v1/me")
        .await
        .expect(200)
        .contains("Indian/Reunion");
});

on_each_engine!(oneself_as_json_and_nothing_more, |world| {
    let lea = world.employee("Léa Morel").await;
    let me = lea.get("/api/v1/me").await.expect(200).value();
    assert_eq!(me["handle"], "lea.morel");
    assert_eq!(me["id"], lea.person.to_string());
    assert_eq!(me["administrator"], false);
    // What one may not choose is not chosen by being sent along (check C6).
    for extra in ["administrator", "guest", "standing", "name", "id"] {
        let change = json!({ "theme": "light", extra: "1" });
        let refused = lea
            .json(Method::PATCH, "/api/v1/me", &change)
            .await
            .expect(422)
            .value();
        assert_eq!(refused["field"], extra);
    }
    assert_eq!(lea.get("/api/v1/me").await.value()["theme"], me["theme"]);
    let changed = lea
        .json(Method::PATCH, "/api/v1/me", &json!({ "theme": "light" }))
        .await
        .expect(200)
        .value();
    assert_eq!(changed["theme"], "light");
    assert_eq!(changed["name"], "Léa Morel");
    lea.get("/admin").await.expect(404);
    lea.json(Method::PATCH, "/api/v1/me", &json!({ "zone": "Nowhere" }))
        .await
        .expect(422);
});

on_each_engine!(sessions_end_one_by_one_or_all_the_others, |world| {
    let lea = world.employee("Léa Morel").await;
    let (phone, laptop) = (elsewhere(&world, &lea).await, elsewhere(&world, &lea).await);
    let paul = world.employee("Paul Roy").await;
    let page = lea
        .get("/settings/sessions")
        .await
        .expect(200)
        .contains("Cet appareil")
        .contains("Firefox · Linux");
    assert_eq!(page.text().matches("Cet appareil").count(), 1);
    // Newest first: the laptop's, the phone's, this one.
    let ids = session_ids(&world, &lea).await;
    assert_eq!(ids.len(), 3);
    paul.post(&format!("/settings/sessions/{}/end", ids[0]), &[])
        .await
        .expect(404);
    lea.post(&format!("/settings/sessions/{}/end", ids[0]), &[])
        .await
        .expect(303);
    lea.post(&format!("/settings/sessions/{}/end", ids[0]), &[])
        .await
        .expect(404);
    laptop.get("/settings").await.expect(303);
    phone.get("/settings").await.expect(200);
    lea.post("/settings/sessions/end", &[]).await.expect(303);
    phone.get("/settings").await.expect(303);
    // Ending this one is signing out.
    let out = lea
        .post(&format!("/settings/sessions/{}/end", ids[2]), &[])
        .await
        .expect(303);
    assert_eq!(out.header("location"), "/sign-in");
    assert!(out.header("set-cookie").contains("Max-Age=0"));
    lea.get("/settings").await.expect(303);
    paul.get("/settings").await.expect(200);
});

on_each_engine!(a_password_changes_with_the_current_one, |world| {
    let lea = world.employee_with_password("Léa Morel").await;
    let other = elsewhere(&world, &lea).await;
    let mut tx = world.site.db.write().await.unwrap();
    let link = people::accounts::links::make(
        &world.site,
        &mut tx,
        lea.person,
        people::accounts::links::Purpose::Reset,
    )
    .await
    .unwrap();
    world.site.commit(tx).await.unwrap();
    let link = link
        .strip_prefix("http://parvis.example")
        .unwrap()
        .to_owned();
    lea.post(
        "/settings/password",
        &[("current", PASSWORD), ("password", "court")],
    )
    .await
    .expect(422)
    .contains("trop court");
    lea.post(
        "/settings/password",
        &[("current", "une autre phrase"), ("password", ANOTHER)],
    )
    .await
    .expect(422)
    .contains("actuel");
    other.get("/settings").await.expect(200);
    lea.post(
        "/settings/password",
        &[("current", PASSWORD), ("password", ANOTHER)],
    )
    .await
    .expect(303);
    // Other sessions and links are over, this session is not.
    other.get("/settings").await.expect(303);
    world.stranger().get(&link).await.expect(410);
    lea.get("/settings/password?saved=yes")
        .await
        .expect(200)
        .contains("est changé")
        .lacks(ANOTHER);
    world
        .stranger()
        .post(
            "/sign-in",
            &[("login", "lea.morel"), ("password", PASSWORD)],
        )
        .await
        .expect(422);
    world
        .stranger()
        .post("/sign-in", &[("login", "lea.morel"), ("password", ANOTHER)])
        .await
        .expect(303);
});

on_each_engine!(
    a_screen_left_open_is_no_place_to_guess_the_password,
    |world| {
        let lea = world.employee_with_password("Léa Morel").await;
        for _ in 0..10 {
            lea.post(
                "/settings/password",
                &[("current", "faux"), ("password", ANOTHER)],
            )
            .await
            .expect(422);
        }
        let refused = lea
            .post(
                "/settings/password",
                &[("current", PASSWORD), ("password", ANOTHER)],
            )
            .await
            .expect(429);
        assert!(refused.header("retry-after").parse::<u64>().unwrap() > 0);
        world.wait(16 * 60).await;
        lea.post(
            "/settings/password",
            &[("current", PASSWORD), ("password", ANOTHER)],
        )
        .await
        .expect(303);
    }
);

on_each_engine!(a_token_is_shown_once_and_revoked_at_once, |world| {
    let lea = world.employee("Léa Morel").await;
    lea.post("/settings/tokens", &[("name", "  ")])
        .await
        .expect(422)
        .contains("1 à 80");
    let made = lea
        .post("/settings/tokens", &[("name", "Écran du quai")])
        .await
        .expect(201)
        .text();
    let at = made.find("parvis_").expect("the secret");
    let secret: String = made[at..].chars().take_while(|c| *c != '"').collect();
    let page = lea
        .get("/settings/tokens")
        .await
        .expect(200)
        .contains("Écran du quai")
        .contains("Lecture seule")
        .lacks(&secret);
    let text = page.text();
    let id: String = text
        .split("/settings/tokens/")
        .nth(1)
        .unwrap()
        .chars()
        .take_while(char::is_ascii_digit)
        .collect();
    let program = lea.with_token(&secret);
    program.get("/api/v1/me").await.expect(200);
    // Another person's token is no token of mine (check C2).
    let paul = world.employee("Paul Roy").await;
    paul.post(&format!("/settings/tokens/{id}/revocation"), &[])
        .await
        .expect(404);
    program.get("/api/v1/me").await.expect(200);
    lea.post(&format!("/settings/tokens/{id}/revocation"), &[])
        .await
        .expect(303);
    program.get("/api/v1/me").await.expect(401);
    // Its owner is told that it was made.
    world.settle().await;
    lea.get("/notifications")
        .await
        .expect(200)
        .contains("Écran du quai");
});

on_each_engine!(
    a_token_does_what_it_may_and_never_makes_itself_stronger,
    |world| {
        let lea = world.employee_with_password("Léa Morel").await;
        let reading = token(&world, &lea, false).await;
        reading.get("/api/v1/me").await.expect(200);
        reading
            .json(Method::PATCH, "/api/v1/me", &json!({ "theme": "dark" }))
            .await
            .expect(403)
            .contains("lire");
        reading
            .post(
                "/settings",
                &[("language", "en"), ("theme", "dark"), ("zone", "UTC")],
            )
            .await
            .expect(403);
        let writing = token(&world, &lea, true).await;
        writing
            .json(Method::PATCH, "/api/v1/me", &json!({ "theme": "dark" }))
            .await
            .expect(200);
        writing
            .post(
                "/settings/tokens",
                &[("name", "Un de plus"), ("write", "yes")],
            )
            .await
            .expect(403);
        writing
            .post(
                "/settings/password",
                &[("current", PASSWORD), ("password", ANOTHER)],
            )
            .await
            .expect(403);
        writing
            .post("/settings/sessions/end", &[])
            .await
            .expect(403);
        lea.get("/settings/tokens")
            .await
            .expect(200)
            .lacks("Un de plus");
    }
);
