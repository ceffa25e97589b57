//! Administration by programs: the same acts and refusals as the pages; what opens accounts, in person.

use axum::http::Method;
use people::accounts::tokens;
use serde_json::{Value, json};

use super::records::charged;
use crate::on_each_engine;
use crate::world::{Answer, Client, World};

/// The same administrator as a program with a token that may write.
async fn program(world: &World, administrator: &Client) -> Client {
    let mut tx = world.site.db.write().await.unwrap();
    let secret = tokens::make(&world.site, &mut tx, administrator.person, "Paie", true)
        .await
        .unwrap();
    world.site.commit(tx).await.unwrap();
    administrator.with_token(&secret)
}

fn of(person: &Client, what: &str) -> String {
    format!("/api/v1/admin/people/{}{what}", person.person)
}

async fn call(client: &Client, method: Method, path: &str) -> Answer {
    client.json(method, path, &json!({})).await
}

async fn send(client: &Client, path: &str, body: Value) -> Answer {
    client.json(Method::POST, path, &body).await
}

fn kind(answer: &Answer) -> String {
    let kind = answer.value()["type"].as_str().unwrap().to_owned();
    kind.rsplit(':').next().unwrap().to_owned()
}

/// The path of a link that was handed out.
fn path_of(link: &Value) -> String {
    let link = link["link"].as_str().unwrap();
    link.strip_prefix("http://parvis.example")
        .unwrap()
        .to_owned()
}

on_each_engine!(
    an_account_is_told_to_administrators_as_its_page_tells_it,
    |world| {
        let yann = charged(&world, "Yann Premier").await;
        let lea = world.employee("Léa Morel").await;
        let change = json!({"title": "Soudeuse", "unit": "Atelier"});
        yann.json(Method::PATCH, &of(&lea, ""), &change)
            .await
            .expect(200);
        let told = program(&world, &yann)
            .await
            .get(&of(&lea, ""))
            .await
            .expect(200)
            .value();
        assert_eq!(told["handle"], "lea.morel");
        assert_eq!(told["email"], "lea.morel@verdier.example");
        assert_eq!(told["record"]["title"], "Soudeuse");
        assert_eq!(told["reset"], Value::Null);
        call(&yann, Method::PUT, &of(&lea, "/departure"))
            .await
            .expect(204);
        let told = yann.get(&of(&lea, "")).await.expect(200).value();
        assert_eq!(
            (&told["standing"], &told["record"]),
            (&json!("left"), &Value::Null)
        );
        yann.get("/api/v1/admin/people/7").await.expect(404);
    }
);

on_each_engine!(links_to_come_in_are_made_in_person, |world| {
    let yann = charged(&world, "Yann Premier").await;
    let lea = world.employee("Léa Morel").await;
    let invited = json!({"name": "Paul Roy", "email": "paul@verdier.example"});
    let paul = send(&yann, "/api/v1/admin/people", invited)
        .await
        .expect(201)
        .value();
    let old = path_of(&paul);
    let wanted = json!({"people": [paul["id"], paul["id"]]});
    let links = "/api/v1/admin/links";
    let found = program(&world, &yann).await;
    let refused = send(&found, links, wanted.clone()).await.expect(403);
    assert_eq!(kind(&refused), "people-in-person");
    let handed = send(&yann, links, wanted).await.expect(201).value();
    let handed = handed["items"].as_array().unwrap();
    assert_eq!(handed.len(), 1);
    assert_eq!(
        (&handed[0]["person"], &handed[0]["name"]),
        (&paul["id"], &paul["name"])
    );
    world.stranger().get(&path_of(&handed[0])).await.expect(200);
    world.stranger().get(&old).await.expect(410);
    let none = send(&yann, links, json!({"people": []})).await.expect(422);
    assert_eq!(none.value()["field"], "people");
    // Whoever came already would get a link to a password: nobody gets any.
    let both = json!({"people": [paul["id"], lea.person.to_string()]});
    let refused = send(&yann, links, both).await.expect(409);
    assert_eq!(kind(&refused), "people-link-needs-two");
    yann.post("/admin/links", &[("person", &lea.person.to_string())])
        .await
        .expect(409)
        .contains(refused.value()["detail"].as_str().unwrap());
    world.stranger().get(&path_of(&handed[0])).await.expect(200);
});

on_each_engine!(
    a_link_to_a_password_takes_two_administrators_here_too,
    |world| {
        let yann = charged(&world, "Yann Premier").await;
        let ines = charged(&world, "Inès Deuxième").await;
        let lea = world.employee("Léa Morel").await;
        let (reset, confirmation) = (of(&lea, "/reset"), of(&lea, "/reset/confirmation"));
        let reason = json!({"reason": "Vue ce matin."});
        let found = program(&world, &yann).await;
        for refused in [
            send(&found, &reset, reason.clone()).await,
            call(&found, Method::POST, &confirmation).await,
            call(&found, Method::DELETE, &reset).await,
        ] {
            assert_eq!(kind(&refused.expect(403)), "people-in-person");
        }
        let unsaid = send(&yann, &reset, json!({"reason": " "}))
            .await
            .expect(422);
        assert_eq!(unsaid.value()["field"], "reason");
        send(&yann, &reset, reason.clone()).await.expect(204);
        let waiting = ines.get(&of(&lea, "")).await.value()["reset"].clone();
        assert_eq!(waiting["asked_by"], yann.person.to_string());
        assert_eq!(waiting["reason"], "Vue ce matin.");
        let alone = call(&yann, Method::POST, &confirmation).await.expect(409);
        yann.post(
            &format!("/admin/people/{}/reset/confirmation", lea.person),
            &[],
        )
        .await
        .expect(409)
        .contains(alone.value()["detail"].as_str().unwrap());
        call(&ines, Method::DELETE, &reset).await.expect(204);
        assert_eq!(ines.get(&of(&lea, "")).await.value()["reset"], Value::Null);
        let nothing = call(&ines, Method::POST, &confirmation).await.expect(409);
        assert_eq!(kind(&nothing), "people-reset-nothing");
        send(&yann, &reset, reason).await.expect(204);
        let link = call(&ines, Method::POST, &confirmation)
            .await
            .expect(201)
            .value();
        assert_eq!(link["person"], lea.person.to_string());
        world.stranger().get(&path_of(&link)).await.expect(200);
    }
);

on_each_engine!(
    the_charge_is_given_and_ended_in_person_and_two_stay,
    |world| {
        let yann = charged(&world, "Yann Premier").await;
        let ines = charged(&world, "Inès Deuxième").await;
        let lea = world.employee("Léa Morel").await;
        let guest = world.guest("Marion Chauvet", "Transports Morvan").await;
        let found = program(&world, &yann).await;
        for method in [Method::PUT, Method::DELETE] {
            let refused = call(&found, method, &of(&lea, "/mandate"))
                .await
                .expect(403);
            assert_eq!(kind(&refused), "people-in-person");
        }
        let refused = call(&yann, Method::PUT, &of(&guest, "/mandate"))
            .await
            .expect(409);
        assert_eq!(kind(&refused), "people-mandate-guest");
        let is_administrator =
            async || yann.get(&of(&lea, "")).await.value()["administrator"] == true;
        call(&yann, Method::PUT, &of(&lea, "/mandate"))
            .await
            .expect(204);
        assert!(is_administrator().await);
        call(&ines, Method::DELETE, &of(&lea, "/mandate"))
            .await
            .expect(204);
        assert!(!is_administrator().await);
        let last = call(&yann, Method::DELETE, &of(&ines, "/mandate"))
            .await
            .expect(409);
        yann.post(&format!("/admin/people/{}/mandate/end", ines.person), &[])
            .await
            .expect(409)
            .contains(
                &last.value()["detail"]
                    .as_str()
                    .unwrap()
                    .replace('\'', "&#39;"),
            );
    }
);

on_each_engine!(a_guest_stays_longer_and_a_contract_is_noted, |world| {
    let yann = charged(&world, "Yann Premier").await;
    let lea = world.employee("Léa Morel").await;
    let guest = world.guest("Marion Chauvet", "Transports Morvan").await;
    let found = program(&world, &yann).await;
    let stay = async |who: &Client, until: &str| {
        let body = json!({"until": until});
        found.json(Method::PUT, &of(who, "/stay"), &body).await
    };
    stay(&guest, "2026-12-31").await.expect(204);
    let told = found.get(&of(&guest, "")).await.value();
    assert_eq!(told["guest_until"], "2026-12-31T22:59:59Z");
    let over = stay(&guest, "2026-01-31").await.expect(422).value();
    assert_eq!(over["field"], "until");
    yann.post(
        &format!("/admin/people/{}/stay", guest.person),
        &[("until", "2026-01-31")],
    )
    .await
    .expect(422)
    .contains(over["detail"].as_str().unwrap());
    assert_eq!(
        kind(&stay(&lea, "2026-12-31").await.expect(409)),
        "people-standing-changed"
    );

    let companies = async || {
        found
            .get("/api/v1/admin/companies")
            .await
            .expect(200)
            .value()["items"]
            .clone()
    };
    let before = companies().await;
    assert_eq!(before[0]["partner"], false, "ours first");
    assert_eq!(
        (&before[1]["name"], &before[1]["people"]),
        (&json!("Transports Morvan"), &json!(1))
    );
    let path = |company: &Value| {
        format!(
            "/api/v1/admin/companies/{}",
            company["id"].as_str().unwrap()
        )
    };
    let noted = json!({"contract": " Marché  2026-04 "});
    found
        .json(Method::PATCH, &path(&before[1]), &noted)
        .await
        .expect(204);
    assert_eq!(companies().await[1]["contract"], "Marché 2026-04");
    found
        .json(Method::PATCH, &path(&before[0]), &noted)
        .await
        .expect(404);
    let long = json!({"contract": "x".repeat(201)});
    let refused = found
        .json(Method::PATCH, &path(&before[1]), &long)
        .await
        .expect(422);
    assert_eq!(refused.value()["field"], "contract");
    assert_eq!(companies().await[1]["contract"], "Marché 2026-04");
});
