//! Messages and people's hours: who is called when, and by whose leave all the same (R52, H8).

use axum::http::Method;
use serde_json::json;

use super::{attempt, talk, tell, write};
use crate::on_each_engine;
use crate::world::{Answer, Client, World};

const NIGHT: i64 = 9 * 3600 + 1800;
const BADGE: &str = "data-count=\"messages\" data-value=\"1\"";
const NO_BADGE: &str = "data-count=\"messages\" data-value=\"0\"";

/// The world at half past seven in the evening of Thursday 12 March 2026, in Paris.
async fn evening(world: World) -> World {
    let world = world.with_mail();
    world.wait(NIGHT).await;
    world
}

/// Gives somebody the power to have things delivered at any hour.
async fn empower(world: &World, person: &Client) {
    let chief = world.administrator("Inès Cheffe").await;
    chief.post("/admin/charge", &[]).await.expect(303);
    let path = format!("/admin/people/{}/urgency", person.person);
    chief.post(&path, &[("answer", "yes")]).await.expect(303);
    world.settle().await;
}

/// Says something that cannot wait, as a program.
async fn urge(author: &Client, talk: &str, body: &str, reason: &str) -> Answer {
    let path = format!("/api/v1/conversations/{talk}/messages");
    let said = json!({"body": body, "urgent": reason});
    author.json(Method::POST, &path, &said).await
}

/// How often somebody was reached outside of their hours, as everybody may know.
async fn published(reader: &Client) -> serde_json::Value {
    let path = "/api/v1/hours/interruptions";
    reader.get(path).await.expect(200).value()
}

on_each_engine!(outside_of_ones_hours_nothing_calls, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let world = evening(world).await;
    let pair = talk(&fatou.before(&world), &[&lea], "Bonsoir").await;
    let lea = lea.before(&world);
    // Settled, and long enough unread for a letter.
    world.wait(20).await;
    assert!(world.letters(90).await.is_empty());
    lea.get("/").await.expect(200).contains(NO_BADGE);
    // Whoever looks all the same finds it, and why nothing called.
    lea.get("/messages")
        .await
        .expect(200)
        .contains("Un message non lu");
    lea.get("/notifications")
        .await
        .expect(200)
        .contains("en dehors de vos horaires");
    // A minute before nine, and at nine.
    world.wait(13 * 3600 + 1740 - 110).await;
    lea.get("/").await.expect(200).contains(NO_BADGE);
    let letters = world.letters(60).await;
    assert_eq!(letters.len(), 1, "{letters:#?}");
    assert!(letters[0].text.contains(&format!("/messages/{pair}")));
    lea.get("/").await.expect(200).contains(BADGE);
});

on_each_engine!(whoever_writes_sees_when_it_is_delivered, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let paul = world.employee("Paul Roy").await;
    let pair = talk(&fatou, &[&lea], "Bonjour").await;
    let group = talk(&fatou, &[&lea, &paul], "Bonjour à tous").await;
    let page = format!("/messages/{pair}");
    fatou.get(&page).await.expect(200).lacks("Sera remis");
    world.wait(NIGHT).await;
    fatou
        .get(&page)
        .await
        .expect(200)
        .contains("Sera remis à Léa Morel demain à 9\u{a0}h")
        .lacks("name=\"urgent\"");
    fatou
        .get(&format!("/messages/{group}"))
        .await
        .expect(200)
        .contains("2 personnes sont en dehors de leurs horaires")
        .contains("à la dernière demain à 9\u{a0}h");
    let path = format!("/api/v1/conversations/{pair}/deliveries");
    assert_eq!(
        fatou.get(&path).await.expect(200).value(),
        json!([{"person": lea.handle, "from": "2026-03-13T08:00:00Z"}])
    );
    // Before the first word, too.
    paul.get(&format!("/messages/new?to={}", lea.handle))
        .await
        .expect(200)
        .contains("Sera remis à Léa Morel demain à 9\u{a0}h");
    // Friday evening, and a day off on Monday.
    world.wait(24 * 3600).await;
    let off = [("first", "2026-03-16"), ("last", "2026-03-16")];
    lea.post("/settings/hours/leaves", &off).await.expect(303);
    fatou
        .get(&page)
        .await
        .expect(200)
        .contains("Sera remis à Léa Morel mardi à 9\u{a0}h");
    // Why she is away is hers to say.
    let paul_path = format!("/api/v1/conversations/{pair}/deliveries");
    paul.get(&paul_path).await.expect(404);
});

on_each_engine!(what_is_urgent_needs_the_power_and_a_reason, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let world = evening(world).await;
    let (fatou, lea) = (fatou.before(&world), lea.before(&world));
    let pair = talk(&fatou, &[&lea], "Bonsoir").await;
    world.wait(20).await;
    assert!(world.letters(90).await.is_empty());
    urge(&fatou, &pair, "Le dépôt brûle", "incendie")
        .await
        .expect(403);
    let ticked = [
        ("body", "Le dépôt brûle"),
        ("urgent", "yes"),
        ("reason", "incendie"),
    ];
    fatou
        .post(&format!("/messages/{pair}"), &ticked)
        .await
        .expect(403)
        .contains("Le dépôt brûle")
        .contains("en ont reçu le pouvoir");
    empower(&world, &fatou).await;
    fatou
        .get("/notifications")
        .await
        .expect(200)
        .contains("vous a confié le pouvoir");
    let page = format!("/messages/{pair}");
    fatou
        .get(&page)
        .await
        .expect(200)
        .contains("name=\"urgent\"");
    let unsaid = [
        ("body", "Le dépôt brûle"),
        ("urgent", "yes"),
        ("reason", "  "),
    ];
    fatou
        .post(&page, &unsaid)
        .await
        .expect(422)
        .contains("Le dépôt brûle")
        .contains("href=\"#message-reason\"");
    fatou.post(&page, &ticked).await.expect(303);
    lea.get("/").await.expect(200).contains(BADGE);
    lea.get(&page)
        .await
        .expect(200)
        .contains("Urgent\u{a0}: incendie");
    assert_eq!(
        published(&lea).await,
        json!([{"month": "2026-03", "number": 0}])
    );
    // After the seconds in which it can be taken back.
    world.wait(20).await;
    let letters = world.letters(90).await;
    assert_eq!(letters.len(), 1, "{letters:#?}");
    assert_eq!(letters[0].to, "lea.morel@verdier.example");
    assert_eq!(
        published(&lea).await,
        json!([{"month": "2026-03", "number": 1}])
    );
    lea.get("/hours")
        .await
        .expect(200)
        .contains("mars 2026")
        .contains("1 remise")
        .lacks("Fatou");
    // A second one calls again; what waits for her hours is told with it.
    urge(&fatou, &pair, "Éteint", "fin d’alerte")
        .await
        .expect(201);
    world.wait(20).await;
    assert_eq!(world.letters(90).await.len(), 1);
    assert_eq!(published(&lea).await[0]["number"], 2);
    // In the morning nothing is told again.
    assert!(world.letters(14 * 3600).await.is_empty());
});

on_each_engine!(what_interrupts_nobody_is_not_counted, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    empower(&world, &fatou).await;
    let pair = talk(&fatou, &[&lea], "Bonjour").await;
    // Everybody is at work.
    urge(&fatou, &pair, "Réunion avancée", "salle prise")
        .await
        .expect(201);
    world.wait(20).await;
    assert_eq!(
        published(&lea).await,
        json!([{"month": "2026-03", "number": 0}])
    );
    let newest = tell(&fatou, &pair, "Merci").await;
    let seen = [("newest", newest["id"].as_str().unwrap())];
    lea.post(&format!("/messages/{pair}/seen"), &seen)
        .await
        .expect(303);
    write(&fatou, &pair, "À demain").await;
    // Taken back in time.
    world.wait(NIGHT).await;
    let body = [
        ("body", "Au secours"),
        ("urgent", "yes"),
        ("reason", "panne"),
    ];
    let sent = fatou
        .post(&format!("/messages/{pair}"), &body)
        .await
        .expect(303);
    let id = sent
        .header("location")
        .rsplit('-')
        .next()
        .unwrap()
        .to_owned();
    fatou
        .post(&format!("/message/{id}/undo"), &[])
        .await
        .expect(200)
        .contains("value=\"panne\"");
    world.wait(20).await;
    assert_eq!(
        published(&lea).await,
        json!([{"month": "2026-03", "number": 0}])
    );
    // Without the mark it waits, whoever writes.
    write(&fatou, &pair, "Demain suffira").await;
    lea.get("/").await.expect(200).contains(NO_BADGE);
});

on_each_engine!(the_power_is_taken_back_and_guests_have_none, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let guest = world.guest("Gaspard Invité", "Atelier Nord").await;
    let chief = world.administrator("Inès Cheffe").await;
    chief.post("/admin/charge", &[]).await.expect(303);
    let power = |person: &Client| format!("/admin/people/{}/urgency", person.person);
    chief
        .post(&power(&guest), &[("answer", "yes")])
        .await
        .expect(409)
        .contains("ne reçoit pas ce pouvoir");
    lea.post(&power(&lea), &[("answer", "yes")])
        .await
        .expect(404);
    chief
        .post(&power(&fatou), &[("answer", "yes")])
        .await
        .expect(303);
    let pair = talk(&fatou, &[&lea], "Bonjour").await;
    urge(&fatou, &pair, "Un", "essai").await.expect(201);
    chief
        .post(&power(&fatou), &[("answer", "no")])
        .await
        .expect(303);
    world.settle().await;
    urge(&fatou, &pair, "Deux", "essai").await.expect(403);
    attempt(&fatou, &pair, "Deux").await.expect(201);
    tell(&fatou, &pair, "Trois").await;
    fatou
        .get("/notifications")
        .await
        .expect(200)
        .contains("vous a retiré le pouvoir");
});
