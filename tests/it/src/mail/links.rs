//! Links to come in leave by mail, where there is mail: nobody but their owner sees them.

use axum::http::Method;
use serde_json::json;

use crate::on_each_engine;
use crate::people::administration::charged;
use crate::world::{PASSWORD, World};

/// The path of the link in a letter.
fn link(text: &str) -> String {
    let rest = text.split("http://parvis.example").nth(1).expect(text);
    rest.split_whitespace().next().unwrap().to_owned()
}

on_each_engine!(
    invitations_leave_by_mail_and_are_seen_by_nobody_else,
    |world| {
        let world = world.with_mail();
        let yann = charged(&world, "Yann Premier").await;
        let list = "Léonie Perrin <leonie@verdier.example>";
        yann.get("/admin/invitations")
            .await
            .expect(200)
            .contains("par courriel");
        yann.post("/admin/invitations", &[("people", list)])
            .await
            .expect(201)
            .contains("Envoyé par courriel")
            .lacks("/welcome/");
        let letters = world.letters(1).await;
        assert_eq!(letters.len(), 1);
        let letter = &letters[0];
        assert_eq!(letter.to, "leonie@verdier.example");
        assert_eq!(letter.subject, "Votre invitation\u{a0}: Ateliers Verdier");
        assert!(letter.text.contains("Bonjour Léonie Perrin,"));
        let path = link(&letter.text);
        assert!(
            letter
                .html
                .contains(&format!("http://parvis.example{path}"))
        );
        // As many people one after the other: each link works once.
        world
            .stranger()
            .post(&path, &[("password", PASSWORD)])
            .await
            .expect(303);
        world.stranger().get(&path).await.expect(410);
    }
);

on_each_engine!(programs_are_told_that_it_leaves_by_mail, |world| {
    let world = world.with_mail();
    let yann = charged(&world, "Yann Premier").await;
    let wanted = json!({ "name": "Léonie Perrin", "email": "leonie@verdier.example" });
    let made = yann
        .json(Method::POST, "/api/v1/admin/people", &wanted)
        .await
        .expect(201)
        .value();
    assert_eq!(made["link"], json!(null));
    assert_eq!(world.letters(1).await.len(), 1);
    // Whoever was invited and came back before the letter was written gets none.
    let person = made["id"].as_str().unwrap().to_owned();
    let again = json!({ "people": [person] });
    let handed = yann
        .json(Method::POST, "/api/v1/admin/links", &again)
        .await
        .expect(201)
        .value();
    assert_eq!(handed["items"][0]["link"], json!(null));
    yann.json(
        Method::PUT,
        &format!("/api/v1/admin/people/{person}/suspension"),
        &json!({}),
    )
    .await;
    let left = world.letters(1).await;
    let suspended = yann
        .get(&format!("/api/v1/admin/people/{person}"))
        .await
        .expect(200)
        .value();
    assert_eq!(left.is_empty(), suspended["standing"] == "suspended");
});

on_each_engine!(
    whoever_forgot_a_password_needs_nobody_where_there_is_mail,
    |world| {
        let world = world.with_mail();
        let yann = charged(&world, "Yann Premier").await;
        let lea = world.employee_with_password("Léa Morel").await;
        world
            .stranger()
            .get("/reset")
            .await
            .expect(200)
            .contains("un lien pour revenir part à l’adresse du compte");
        for login in ["lea.morel@verdier.example", "personne@verdier.example"] {
            world
                .stranger()
                .post("/reset", &[("login", login)])
                .await
                .expect(303);
        }
        let letters = world.letters(1).await;
        assert_eq!(letters.len(), 1);
        assert_eq!(letters[0].to, "lea.morel@verdier.example");
        let path = link(&letters[0].text);
        world
            .stranger()
            .post(&path, &[("password", "un autre tramway sous la neige")])
            .await
            .expect(303);
        // No administrator was told, and none could have come in.
        yann.get("/notifications")
            .await
            .expect(200)
            .lacks("Léa Morel");
        lea.get("/").await.expect(303);
    }
);

on_each_engine!(whoever_may_not_come_in_gets_no_link, |world| {
    let world = world.with_mail();
    let lea = world.employee("Léa Morel").await;
    world
        .stranger()
        .post("/reset", &[("login", "lea.morel")])
        .await
        .expect(303);
    // Suspended between the question and the letter.
    stand(&world, lea.person.0, "suspended").await;
    assert_eq!(world.letters(1).await.len(), 0);
});

async fn stand(world: &World, person: i64, standing: &str) {
    let mut tx = world.site.db.write().await.unwrap();
    tx.run(
        "update people set standing = $1 where id = $2",
        kit::values![standing, person],
    )
    .await
    .unwrap();
    world.site.commit(tx).await.unwrap();
}

on_each_engine!(a_link_that_two_decided_on_leaves_by_mail, |world| {
    let world = world.with_mail();
    let (yann, adele) = (
        charged(&world, "Yann Premier").await,
        charged(&world, "Adèle Troisième").await,
    );
    let lea = world.employee("Léa Morel").await;
    let page = format!("/admin/people/{}", lea.person);
    yann.post(&format!("{page}/reset"), &[("reason", "Vue ce matin.")])
        .await
        .expect(303);
    adele
        .post(&format!("{page}/reset/confirmation"), &[])
        .await
        .expect(201)
        .contains("Envoyé par courriel")
        .lacks("/welcome/");
    let letters = world.letters(1).await;
    assert_eq!(letters.len(), 1);
    assert_eq!(letters[0].to, "lea.morel@verdier.example");
    world
        .stranger()
        .get(&link(&letters[0].text))
        .await
        .expect(200)
        .contains("Léa Morel");
});
