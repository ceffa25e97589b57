//! Truth 4: no administrator alone can come in as somebody else by a link to another password.

use kit::clock::DAY;
use kit::values;

use people::PersonId;
use people::accounts::links::{self, Purpose};
use people::accounts::tokens;

use super::records::charged;
use crate::on_each_engine;
use crate::world::{Answer, Client, PASSWORD, World};

fn act(client: &Client, act: &str) -> String {
    format!("/admin/people/{}/{act}", client.person)
}

fn link_in(answer: &Answer) -> String {
    answer.quoted_after("http://parvis.example")
}

async fn reset_links(world: &World) -> i64 {
    let mut tx = world.site.db.read().await.unwrap();
    tx.one(
        "select count(*) from links where purpose = 'reset'",
        values![],
    )
    .await
    .unwrap()
}

on_each_engine!(nobody_alone_gets_a_link_to_a_password, |world| {
    let yann = charged(&world, "Yann Premier").await;
    let ines = charged(&world, "Inès Deuxième").await;
    let lea = world.employee("Léa Morel").await;
    // However one administrator goes about it: in her name on the page of the forgotten password, then alone.
    world
        .stranger()
        .post("/reset", &[("login", "lea.morel")])
        .await
        .expect(303);
    world.settle().await;
    yann.post("/admin/links", &[("person", &lea.person.to_string())])
        .await
        .expect(409);
    yann.post(&act(&lea, "reset/confirmation"), &[])
        .await
        .expect(409)
        .contains("Aucune demande");
    yann.post(&act(&lea, "reset"), &[("reason", "  ")])
        .await
        .expect(422)
        .contains("300 caractères");
    let long = "x".repeat(301);
    yann.post(&act(&lea, "reset"), &[("reason", &long)])
        .await
        .expect(422)
        .contains(&long);
    yann.post(&act(&lea, "reset"), &[("reason", "Vue ce matin.")])
        .await
        .expect(303);
    yann.post(&act(&lea, "reset/confirmation"), &[])
        .await
        .expect(409)
        .contains("deux administrateurs");
    yann.get(&format!("/admin/people/{}", lea.person))
        .await
        .expect(200)
        .contains("Retirer ma demande")
        .lacks("reset/confirmation");
    assert_eq!(reset_links(&world).await, 0);
    // The others learn of it where they look, and one of them confirms.
    world.settle().await;
    ines.get("/notifications")
        .await
        .expect(200)
        .contains("un autre administrateur doit confirmer");
    ines.get("/admin?part=asking")
        .await
        .expect(200)
        .contains("Léa Morel");
    ines.post(&act(&lea, "reset"), &[("reason", "Moi aussi.")])
        .await
        .expect(409)
        .contains("attend votre confirmation");
    ines.get(&format!("/admin/people/{}", lea.person))
        .await
        .expect(200)
        .contains("Vue ce matin.")
        .contains("reset/confirmation");
    let made = ines
        .post(&act(&lea, "reset/confirmation"), &[])
        .await
        .expect(201);
    let link = link_in(&made);
    world.stranger().get(&link).await.expect(200);
    // One confirmation, one link.
    ines.post(&act(&lea, "reset/confirmation"), &[])
        .await
        .expect(409);
    world.settle().await;
    ines.get("/admin?part=asking")
        .await
        .expect(200)
        .lacks("Léa Morel");
    ines.get("/notifications")
        .await
        .expect(200)
        .lacks("doit confirmer");
    yann.get("/notifications")
        .await
        .expect(200)
        .contains("changer le mot de passe");
});

on_each_engine!(the_person_sees_for_a_month_that_a_link_was_made, |world| {
    let yann = charged(&world, "Yann Premier").await;
    let ines = charged(&world, "Inès Deuxième").await;
    let lea = world.employee("Léa Morel").await;
    yann.post(&act(&lea, "reset"), &[("reason", "Vue ce matin.")])
        .await
        .expect(303);
    lea.get("/settings/sessions")
        .await
        .expect(200)
        .lacks("Yann Premier");
    let made = ines
        .post(&act(&lea, "reset/confirmation"), &[])
        .await
        .expect(201);
    world.settle().await;
    lea.get("/notifications")
        .await
        .expect(200)
        .contains("Inès Deuxième")
        .contains("changez de mot de passe");
    // Whoever comes in with the link marks every notice as seen, and changes what can be changed.
    let entered = world
        .stranger()
        .post(&link_in(&made), &[("password", PASSWORD)])
        .await
        .expect(303);
    let cookie = entered.header("set-cookie").split(';').next().unwrap();
    let intruder = world.stranger().with("cookie", cookie);
    intruder.post("/notifications/seen", &[]).await.expect(303);
    intruder
        .post("/settings/notifications", &[])
        .await
        .expect(303);
    intruder
        .post("/settings/sessions/end", &[])
        .await
        .expect(303);
    // It is still there where the devices are, with who, when and why.
    intruder
        .get("/settings/sessions")
        .await
        .expect(200)
        .contains("12 mars 2026")
        .contains("Demandé par Yann Premier, confirmé par Inès Deuxième")
        .contains("Vue ce matin.");
    world.clock.advance(29 * DAY);
    parvis::compose::forget_what_is_over(&world.site)
        .await
        .unwrap();
    let lea = again(&world, &lea).await;
    lea.get("/settings/sessions")
        .await
        .expect(200)
        .contains("Demandé par Yann Premier");
    world.clock.advance(10 * DAY);
    parvis::compose::forget_what_is_over(&world.site)
        .await
        .unwrap();
    let lea = again(&world, &lea).await;
    lea.get("/settings/sessions")
        .await
        .expect(200)
        .lacks("Demandé par");
    let mut tx = world.site.db.read().await.unwrap();
    let kept: i64 = tx
        .one("select count(*) from resets", values![])
        .await
        .unwrap();
    assert_eq!(kept, 0);
});

// Whoever lost a password may have lost more: the programs that come in as them go with it unless they say no.
on_each_engine!(a_reset_revokes_the_tokens_unless_told_otherwise, |world| {
    let offer = async |person: PersonId| {
        let mut tx = world.site.db.write().await.unwrap();
        let link = links::make(&world.site, &mut tx, person, Purpose::Reset)
            .await
            .unwrap();
        world.site.commit(tx).await.unwrap();
        link.replace("http://parvis.example", "")
    };
    let token = async |person: PersonId| {
        let mut tx = world.site.db.write().await.unwrap();
        let token = tokens::make(&world.site, &mut tx, person, "Agenda", false)
            .await
            .unwrap();
        world.site.commit(tx).await.unwrap();
        token
    };
    let lea = world.employee("Léa Morel").await;
    let stranger = world.stranger();
    let link = offer(lea.person).await;
    stranger.get(&link).await.expect(200).lacks("jeton");
    let program = lea.with_token(&token(lea.person).await);
    stranger
        .get(&link)
        .await
        .expect(200)
        .contains("Révoquer aussi mon jeton d’accès")
        .contains("value=\"revoke\" checked");
    // Unticked, it stays so when the password is refused, and what was said is done.
    stranger
        .post(&link, &[("password", "court")])
        .await
        .expect(422)
        .contains("value=\"revoke\">");
    stranger
        .post(&link, &[("password", PASSWORD)])
        .await
        .expect(303);
    program.get("/api/v1/me").await.expect(200);
    let link = offer(lea.person).await;
    let other = lea.with_token(&token(lea.person).await);
    stranger
        .get(&link)
        .await
        .expect(200)
        .contains("Révoquer aussi mes 2 jetons d’accès");
    let choice = [("password", PASSWORD), ("tokens", "revoke")];
    stranger.post(&link, &choice).await.expect(303);
    for program in [program, other] {
        program.get("/api/v1/me").await.expect(401);
    }
});

/// The same person in a session of today.
async fn again(world: &World, client: &Client) -> Client {
    let mut tx = world.site.db.write().await.unwrap();
    let secret = people::accounts::sessions::open(&world.site, &mut tx, client.person, "Essai")
        .await
        .unwrap();
    world.site.commit(tx).await.unwrap();
    client.with("cookie", &format!("parvis={secret}"))
}

on_each_engine!(
    what_one_administrator_asked_does_not_wait_for_ever,
    |world| {
        let yann = charged(&world, "Yann Premier").await;
        let ines = charged(&world, "Inès Deuxième").await;
        let adele = charged(&world, "Adèle Troisième").await;
        let lea = world.employee("Léa Morel").await;
        let ask = |who: &Client| {
            let who = who.clone();
            let path = act(&lea, "reset");
            async move { who.post(&path, &[("reason", "Vue ce matin.")]).await }
        };
        let confirmation = act(&lea, "reset/confirmation");
        // Withdrawn by whoever asked, declined by another: nothing is left to confirm.
        for who in [&yann, &ines] {
            ask(&yann).await.expect(303);
            world.settle().await;
            who.post(&act(&lea, "reset/refusal"), &[]).await.expect(303);
            ines.post(&confirmation, &[]).await.expect(409);
            ines.get("/notifications")
                .await
                .expect(200)
                .lacks("doit confirmer");
        }
        yann.post(&act(&lea, "reset/refusal"), &[])
            .await
            .expect(409);
        // A week later it is too late; and one can ask again.
        ask(&yann).await.expect(303);
        world.clock.advance(7 * DAY + 1);
        let (yann, ines) = (again(&world, &yann).await, again(&world, &ines).await);
        ines.post(&confirmation, &[]).await.expect(409);
        ask(&ines).await.expect(303);
        // The voice of whoever is no administrator any more does not count.
        yann.post(&act(&ines, "mandate/end"), &[]).await.expect(303);
        yann.post(&confirmation, &[]).await.expect(409);
        // Nobody decides about themselves, and nobody else than an administrator at all.
        yann.post(&act(&adele, "reset"), &[("reason", "Oubli")])
            .await
            .expect(303);
        adele
            .post(&act(&adele, "reset/confirmation"), &[])
            .await
            .expect(409)
            .contains("aucun des deux");
        lea.post(&act(&adele, "reset/confirmation"), &[])
            .await
            .expect(404);
        assert_eq!(reset_links(&world).await, 0);
    }
);

on_each_engine!(whoever_has_the_machine_is_seen_too, |world| {
    let yann = charged(&world, "Yann Premier").await;
    let lea = world.employee("Léa Morel").await;
    let link = people::link_at_the_terminal(&world.site, "lea.morel")
        .await
        .unwrap();
    assert!(link.is_some());
    world.settle().await;
    yann.get("/notifications")
        .await
        .expect(200)
        .contains("terminal du serveur")
        .contains("Léa Morel");
    lea.get("/settings/sessions")
        .await
        .expect(200)
        .contains("fait au terminal du serveur");
});
