//! Joining, asking, inviting, leaving, being removed; and what people are told.

use super::{bring, notices, space};
use crate::on_each_engine;

on_each_engine!(anybody_joins_an_open_space_and_leaves_it_again, |world| {
    let founder = world.employee("Fatou Diarra").await;
    let slug = space(&founder, "open", "Vélo, train, covoiturage").await;
    assert_eq!(slug, "velo-train-covoiturage");
    let lea = world.employee("Léa Morel").await;
    lea.post(&format!("/s/{slug}/membership"), &[])
        .await
        .expect(303);
    // Twice is once.
    lea.post(&format!("/s/{slug}/membership"), &[])
        .await
        .expect(303);
    let members = lea
        .get(&format!("/api/v1/spaces/{slug}/members"))
        .await
        .expect(200)
        .value();
    assert_eq!(members["items"].as_array().unwrap().len(), 2);
    lea.get("/api/v1/spaces?scope=mine")
        .await
        .expect(200)
        .contains(&slug);
    lea.post(&format!("/s/{slug}/departure"), &[])
        .await
        .expect(303);
    lea.get("/api/v1/spaces?scope=mine")
        .await
        .expect(200)
        .lacks(&slug);
});

on_each_engine!(one_asks_and_a_steward_lets_one_in_or_not, |world| {
    let founder = world.employee("Fatou Diarra").await;
    let slug = space(&founder, "request", "Salariés élus").await;
    let (lea, karim) = (
        world.employee("Léa Morel").await,
        world.employee("Karim Nasri").await,
    );
    let ask = format!("/s/{slug}/requests");
    lea.post(&format!("/s/{slug}/membership"), &[])
        .await
        .expect(403);
    lea.post(&ask, &[("message", "Je suis élue depuis hier")])
        .await
        .expect(303);
    karim.post(&ask, &[("message", "")]).await.expect(303);
    assert_eq!(notices(&world, &founder, "space-request").await, 1);
    founder
        .get(&format!("/s/{slug}/members"))
        .await
        .expect(200)
        .contains("Je suis élue depuis hier");
    lea.post(&format!("{ask}/{}", lea.person), &[("answer", "yes")])
        .await
        .expect(404);
    founder
        .post(&format!("{ask}/{}", lea.person), &[("answer", "yes")])
        .await
        .expect(303);
    founder
        .post(&format!("{ask}/{}", lea.person), &[("answer", "yes")])
        .await
        .expect(409);
    founder
        .post(&format!("{ask}/{}", karim.person), &[("answer", "no")])
        .await
        .expect(303);
    assert_eq!(notices(&world, &lea, "space-admitted").await, 1);
    assert_eq!(notices(&world, &karim, "space-declined").await, 1);
    lea.get(&format!("/s/{slug}/about")).await.expect(200);
    karim.get(&format!("/s/{slug}/about")).await.expect(404);
});

on_each_engine!(a_request_too_long_is_shown_again_whole, |world| {
    let founder = world.employee("Fatou Diarra").await;
    let slug = space(&founder, "request", "Salariés élus").await;
    let message = "pourquoi ".repeat(80);
    let lea = world.employee("Léa Morel").await;
    lea.post(&format!("/s/{slug}/requests"), &[("message", &message)])
        .await
        .expect(422)
        .contains(&message)
        .contains("500");
});

on_each_engine!(
    an_invitation_opens_even_a_secret_space_and_what_it_told_can_be_taken_back,
    |world| {
        let founder = world.employee("Fatou Diarra").await;
        let slug = space(&founder, "secret", "Rachat du concurrent").await;
        let (lea, karim) = (
            world.employee("Léa Morel").await,
            world.employee("Karim Nasri").await,
        );
        let invite = format!("/s/{slug}/invitations");
        let both = format!("@{}, {}", lea.handle, karim.handle);
        founder
            .post(&invite, &[("people", &both)])
            .await
            .expect(303);
        assert_eq!(notices(&world, &lea, "space-invitation").await, 1);
        lea.get("/spaces")
            .await
            .expect(200)
            .contains("Rachat du concurrent");
        lea.get(&format!("/s/{slug}/members")).await.expect(404);
        lea.post(&format!("/s/{slug}/membership"), &[])
            .await
            .expect(303);
        lea.get(&format!("/s/{slug}/members")).await.expect(200);
        founder
            .post(&format!("{invite}/{}/withdrawal", karim.person), &[])
            .await
            .expect(303);
        // Check C21: with the invitation goes what told of it.
        assert_eq!(notices(&world, &karim, "space-invitation").await, 0);
        karim
            .post(&format!("/s/{slug}/membership"), &[])
            .await
            .expect(404);
        karim.get("/spaces").await.expect(200).lacks("Rachat");
    }
);

on_each_engine!(a_refused_invitation_leaves_nothing_behind, |world| {
    let founder = world.employee("Fatou Diarra").await;
    let slug = space(&founder, "closed", "Comité").await;
    let lea = world.employee("Léa Morel").await;
    founder
        .post(
            &format!("/s/{slug}/invitations"),
            &[("people", &lea.handle)],
        )
        .await
        .expect(303);
    assert_eq!(notices(&world, &lea, "space-invitation").await, 1);
    lea.post(&format!("/s/{slug}/invitations/refusal"), &[])
        .await
        .expect(303);
    assert_eq!(notices(&world, &lea, "space-invitation").await, 0);
    lea.post(&format!("/s/{slug}/membership"), &[])
        .await
        .expect(403);
});

on_each_engine!(
    a_wrong_handle_invites_nobody_and_keeps_what_was_typed,
    |world| {
        let founder = world.employee("Fatou Diarra").await;
        let slug = space(&founder, "closed", "Comité").await;
        let lea = world.employee("Léa Morel").await;
        let typed = format!("{} @personne.inconnue", lea.handle);
        let refused = founder
            .post(&format!("/s/{slug}/invitations"), &[("people", &typed)])
            .await
            .expect(422);
        refused.contains("@personne.inconnue").contains(&typed);
        assert_eq!(notices(&world, &lea, "space-invitation").await, 0);
    }
);

on_each_engine!(whoever_is_removed_loses_what_they_were_told, |world| {
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
    assert_eq!(notices(&world, &lea, "space-stewardship").await, 1);
    let removal = format!("/s/{slug}/members/{}/removal", lea.person);
    founder
        .post(&removal, &[])
        .await
        .expect(409)
        .contains("retirez-lui d’abord");
    founder
        .post(
            &format!("/s/{slug}/members/{}/stewardship", lea.person),
            &[("answer", "no")],
        )
        .await
        .expect(303);
    founder.post(&removal, &[]).await.expect(303);
    assert_eq!(notices(&world, &lea, "space-stewardship").await, 0);
    lea.get(&format!("/s/{slug}/about")).await.expect(404);
});

on_each_engine!(an_archived_space_is_read_and_entered_by_nobody, |world| {
    let founder = world.employee("Fatou Diarra").await;
    let slug = space(&founder, "open", "Déménagement 2025").await;
    let lea = world.employee("Léa Morel").await;
    lea.post(&format!("/s/{slug}/archive"), &[])
        .await
        .expect(403);
    founder
        .post(&format!("/s/{slug}/archive"), &[])
        .await
        .expect(303);
    lea.get(&format!("/s/{slug}/about"))
        .await
        .expect(200)
        .contains("Archivé");
    lea.get("/spaces").await.expect(200).lacks("Déménagement");
    lea.get("/spaces?scope=archived")
        .await
        .expect(200)
        .contains("Déménagement");
    lea.post(&format!("/s/{slug}/membership"), &[])
        .await
        .expect(409);
    founder
        .post(&format!("/s/{slug}/reopening"), &[])
        .await
        .expect(303);
    lea.post(&format!("/s/{slug}/membership"), &[])
        .await
        .expect(303);
});
