//! The first day.

use kit::values;
use people::organisation::setup;

use crate::on_each_engine;
use crate::world::World;

/// A world whose organisation is not set up, on each engine.
async fn empty_worlds() -> Vec<World> {
    let mut worlds = Vec::new();
    for engine in kit::testing::engines() {
        worlds.push(World::empty(engine).await);
    }
    worlds
}

const COMPLETE: [(&str, &str); 6] = [
    ("organisation", "Ateliers Verdier"),
    ("language", "fr"),
    ("name1", "Amina Belkacem"),
    ("email1", "amina@verdier.example"),
    ("name2", "Yann Le Goff"),
    ("email2", "yann@verdier.example"),
];

#[tokio::test]
async fn the_page_opens_only_with_the_secret_of_the_terminal() {
    for world in empty_worlds().await {
        let secret = setup::make_secret(&world.site).await.unwrap();
        let stranger = world.stranger();
        stranger.get("/sign-in").await.expect(303);
        stranger.get("/setup").await.expect(403);
        stranger.get("/setup?secret=wrong").await.expect(403);
        stranger.post("/setup", &COMPLETE).await.expect(403);
        stranger
            .get(&format!("/setup?secret={secret}"))
            .await
            .expect(200)
            .contains("Administrateur 2");
    }
}

#[tokio::test]
async fn two_administrators_or_nothing() {
    for world in empty_worlds().await {
        let secret = setup::make_secret(&world.site).await.unwrap();
        let mut fields = COMPLETE.to_vec();
        fields.push(("secret", &secret));
        fields[5] = ("email2", "AMINA@verdier.example");
        let refused = world.stranger().post("/setup", &fields).await.expect(422);
        refused
            .contains("deux administrateurs")
            .contains("Ateliers Verdier");
        fields[5] = ("email2", "yann.verdier.example");
        let refused = world.stranger().post("/setup", &fields).await.expect(422);
        let page = refused.contains("Ateliers Verdier").text();
        let invalid = page
            .find("aria-invalid=\"true\"")
            .expect("the field that is wrong");
        assert!(page[..invalid].ends_with("autocomplete=\"off\" required "));
        assert!(page[..invalid].rfind("name=\"email2\"") > page[..invalid].rfind("name=\"name2\""));
        fields[5] = ("email2", "yann@verdier.example");
        let done = world
            .stranger()
            .post("/setup", &fields)
            .await
            .expect(200)
            .text();
        assert_eq!(done.matches("http://parvis.example/welcome/").count(), 2);
        // The page is closed for good.
        world
            .stranger()
            .get(&format!("/setup?secret={secret}"))
            .await
            .expect(303);
        let mut tx = world.site.db.read().await.unwrap();
        let administrators: i64 = tx
            .one(
                "select count(*) from people where administrator = true",
                values![],
            )
            .await
            .unwrap();
        assert_eq!(administrators, 2);
    }
}

on_each_engine!(an_invitation_works_once, |world| {
    let mut tx = world.site.db.write().await.unwrap();
    let amina = tx
        .one(
            "select id from people where handle = 'amina.belkacem'",
            values![],
        )
        .await
        .unwrap();
    let link = people::accounts::links::make(
        &world.site,
        &mut tx,
        amina,
        people::accounts::links::Purpose::Invitation,
    )
    .await
    .unwrap();
    world.site.commit(tx).await.unwrap();
    let path = link
        .strip_prefix("http://parvis.example")
        .unwrap()
        .to_owned();
    let stranger = world.stranger();
    stranger
        .get(&path)
        .await
        .expect(200)
        .contains("Amina Belkacem");
    stranger
        .post(&path, &[("password", "court")])
        .await
        .expect(422)
        .contains("trop court");
    stranger
        .post(&path, &[("password", "aminabelkacem")])
        .await
        .expect(422)
        .contains("devine");
    let entered = stranger
        .post(&path, &[("password", "tramway orange sous la pluie")])
        .await
        .expect(303);
    assert!(entered.header("set-cookie").contains("HttpOnly"));
    stranger
        .post(&path, &[("password", "tramway orange sous la pluie")])
        .await
        .expect(410);
    stranger.get(&path).await.expect(410);
});

on_each_engine!(an_expired_link_says_so, |world| {
    let mut tx = world.site.db.write().await.unwrap();
    let amina = tx
        .one(
            "select id from people where handle = 'amina.belkacem'",
            values![],
        )
        .await
        .unwrap();
    let link = people::accounts::links::make(
        &world.site,
        &mut tx,
        amina,
        people::accounts::links::Purpose::Reset,
    )
    .await
    .unwrap();
    world.site.commit(tx).await.unwrap();
    let path = link
        .strip_prefix("http://parvis.example")
        .unwrap()
        .to_owned();
    world.wait(5 * 3600).await;
    world
        .stranger()
        .get(&path)
        .await
        .expect(410)
        .contains("ne fonctionne plus");
});
