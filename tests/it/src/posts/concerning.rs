//! What concerns the reader, beside their feed: it comes, and goes as they act.

use kit::clock::DAY;
use people::accounts::sessions;
use people::profiles::assignment::{Assignment, assign};
use people::profiles::terms::{self, TermKind};

use super::{bring, comment, id, say_as, space};
use crate::on_each_engine;
use crate::world::{Client, World};

const COLUMN: &str = "<aside class=\"beside\">";

/// What stands beside somebody's feed; empty when nothing does.
async fn beside(reader: &Client) -> String {
    let page = reader.get("/").await.expect(200).text();
    let from = page.find(COLUMN).unwrap_or(page.len());
    let to = page.find("</aside>").unwrap_or(page.len());
    page[from..to].to_owned()
}

/// Puts somebody in a unit.
async fn employ(world: &World, person: &Client, unit: &str) {
    let mut tx = world.site.db.write().await.unwrap();
    let unit = terms::named(&world.site, &mut tx, TermKind::Unit, unit)
        .await
        .unwrap();
    let assignment = Assignment {
        title: "Régulatrice",
        unit: Some(unit),
        site: None,
        work_phone: "",
    };
    assign(&world.site, &mut tx, person.person, &assignment)
        .await
        .unwrap();
    world.site.commit(tx).await.unwrap();
}

/// Lets days pass, more than a session lasts: the same person, who has signed in again.
async fn later(world: &World, person: &Client, days: i64) -> Client {
    world.clock.advance(days * DAY);
    let mut tx = world.site.db.write().await.unwrap();
    let secret = sessions::open(&world.site, &mut tx, person.person, "Test")
        .await
        .unwrap();
    world.site.commit(tx).await.unwrap();
    person.with("cookie", &format!("parvis={secret}"))
}

on_each_engine!(an_announcement_waits_until_it_is_read, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let slug = space(&fatou, "closed", "Logistique").await;
    bring(&fatou, &slug, &lea).await;
    assert_eq!(
        beside(&lea).await,
        "",
        "nothing concerns her, so nothing is there"
    );
    let post = say_as(&fatou, &slug, "announcement", "Fermeture le 24").await;
    let karim = world.employee("Karim Nasri").await;
    let column = beside(&lea).await;
    assert!(column.contains("À lire"), "{column}");
    assert!(column.contains("Fermeture le 24"), "{column}");
    assert!(column.contains("Fatou Diarra, dans Logistique"), "{column}");
    assert_eq!(beside(&fatou).await, "", "she knows what she wrote");
    assert_eq!(beside(&karim).await, "", "he is not in that space");
    lea.post(&format!("/posts/{}/acknowledgement", id(&post)), &[])
        .await
        .expect(303);
    assert_eq!(beside(&lea).await, "");
});

on_each_engine!(what_is_old_concerns_nobody_any_more, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let slug = space(&fatou, "open", "Logistique").await;
    bring(&fatou, &slug, &lea).await;
    say_as(&fatou, &slug, "announcement", "Fermeture le 24").await;
    let lea = later(&world, &lea, 59).await;
    assert!(beside(&lea).await.contains("Fermeture le 24"));
    let lea = later(&world, &lea, 3).await;
    assert_eq!(beside(&lea).await, "");
});

on_each_engine!(a_question_waits_until_an_answer_is_chosen, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let slug = space(&fatou, "open", "Logistique").await;
    bring(&fatou, &slug, &lea).await;
    let post = say_as(&lea, &slug, "question", "Où sont les gilets ?").await;
    assert!(beside(&fatou).await.contains("Où sont les gilets"));
    assert_eq!(beside(&lea).await, "", "she waits herself");
    let answer = comment(&fatou, &post, "Dans l’armoire").await;
    let chosen = [("comment", id(&answer))];
    lea.post(&format!("/posts/{}/answer", id(&post)), &chosen)
        .await
        .expect(303);
    assert_eq!(beside(&fatou).await, "");
});

on_each_engine!(whoever_waits_for_me_is_named, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let secret = space(&fatou, "secret", "Rachat du concurrent").await;
    let asked = space(&lea, "request", "Comité").await;
    fatou
        .post(
            &format!("/s/{secret}/invitations"),
            &[("people", &lea.handle)],
        )
        .await
        .expect(303);
    fatou
        .post(&format!("/s/{asked}/requests"), &[("message", "")])
        .await
        .expect(303);
    let column = beside(&lea).await;
    assert!(column.contains("Rachat du concurrent"), "{column}");
    assert!(column.contains("Fatou Diarra vous y invite"), "{column}");
    assert!(column.contains("demande à entrer dans Comité"), "{column}");
    assert_eq!(beside(&fatou).await, "");
    lea.post(&format!("/s/{secret}/membership"), &[])
        .await
        .expect(303);
    let no = [("answer", "no")];
    lea.post(&format!("/s/{asked}/requests/{}", fatou.person), &no)
        .await
        .expect(303);
    assert_eq!(beside(&lea).await, "");
});

on_each_engine!(those_who_have_just_come_are_shown_to_their_unit, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let karim = world.employee("Karim Nasri").await;
    let yann = world.guest("Yann Partenaire", "Ailleurs").await;
    for person in [&fatou, &yann] {
        employ(&world, person, "Régulation").await;
    }
    employ(&world, &karim, "Achats").await;
    let fatou = later(&world, &fatou, 60).await;
    let (karim, yann) = (
        later(&world, &karim, 0).await,
        later(&world, &yann, 0).await,
    );
    let lea = world.employee("Léa Morel").await;
    employ(&world, &lea, "Régulation").await;
    assert!(beside(&fatou).await.contains("Léa Morel"));
    assert_eq!(beside(&karim).await, "", "he works elsewhere");
    assert_eq!(
        beside(&yann).await,
        "",
        "a guest sees whom they share a space with"
    );
    assert_eq!(beside(&lea).await, "", "those who were there are not news");
    for name in ["Anne Un", "Anne Deux", "Anne Trois"] {
        let one = world.employee(name).await;
        employ(&world, &one, "Régulation").await;
    }
    assert_eq!(beside(&fatou).await, "", "a list was brought in");
});
