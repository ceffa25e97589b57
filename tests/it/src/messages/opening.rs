//! Opening a conversation: two people have one, a group is new each time.

use axum::http::Method;
use serde_json::json;

use super::{heard, seen, talk, tell};
use crate::on_each_engine;

on_each_engine!(two_people_have_one_conversation_whoever_opens_it, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let first = talk(&fatou, &[&lea], "Bonjour **Léa**").await;
    let again = talk(&lea, &[&fatou], "Bonjour Fatou").await;
    assert_eq!(first, again);
    assert_eq!(
        heard(&lea, &first).await,
        ["Bonjour **Léa**", "Bonjour Fatou"]
    );
    assert_eq!(seen(&lea, &first).await["title"], "Fatou Diarra");
    let page = lea.get(&format!("/messages/{first}")).await.expect(200);
    page.contains("Bonjour <strong>Léa</strong>")
        .contains("Lisible par vous et Fatou Diarra")
        .contains("aucun administrateur")
        .contains("cellule de gouvernance");
    // From the profile one comes to the conversation that is there, or to the form.
    let profile = lea.get(&format!("/people/{}", fatou.handle)).await;
    let write = format!("/messages/new?to={}", fatou.handle);
    profile.expect(200).contains(&write);
    let there = lea.get(&write).await.expect(303);
    assert_eq!(there.header("location"), format!("/messages/{first}#last"));
    let yann = world.employee("Yann Cariou").await;
    yann.get(&write)
        .await
        .expect(200)
        .contains("@fatou.diarra </textarea>");
});

on_each_engine!(a_group_is_called_by_its_name_or_by_its_people, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let yann = world.employee("Yann Cariou").await;
    let first = talk(&fatou, &[&lea, &yann], "À trois").await;
    let second = talk(&fatou, &[&lea, &yann], "Encore à trois").await;
    assert_ne!(first, second);
    assert_eq!(
        seen(&lea, &first).await["title"],
        "Fatou Diarra et Yann Cariou"
    );
    lea.post(
        &format!("/messages/{first}/name"),
        &[("name", "  Le   quai 3 ")],
    )
    .await
    .expect(303);
    assert_eq!(seen(&yann, &first).await["title"], "Le quai 3");
    yann.get(&format!("/messages/{first}"))
        .await
        .expect(200)
        .contains("Léa Morel a nommé la conversation");
    lea.post(
        &format!("/messages/{first}/name"),
        &[("name", &"x".repeat(81))],
    )
    .await
    .expect(422)
    .contains("80");
});

on_each_engine!(newcomers_read_what_follows_and_nothing_before, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let yann = world.employee("Yann Cariou").await;
    let late = world.employee("Inès Roy").await;
    let group = talk(&fatou, &[&lea, &yann], "Avant son arrivée").await;
    let before = tell(&fatou, &group, "Entre nous trois").await;
    late.get(&format!("/messages/{group}")).await.expect(404);
    lea.post(
        &format!("/messages/{group}/people"),
        &[("people", "@ines.roy")],
    )
    .await
    .expect(303);
    tell(&fatou, &group, "Bienvenue @ines.roy").await;
    assert_eq!(heard(&late, &group).await, ["Bienvenue @ines.roy"]);
    let page = late.get(&format!("/messages/{group}")).await.expect(200);
    page.contains("qui lit la conversation à partir d’ici")
        .contains("class=\"mention me\"")
        .lacks("Entre nous trois");
    let id = before["id"].as_str().unwrap();
    for path in [format!("/message/{id}"), format!("/api/v1/messages/{id}")] {
        late.get(&path).await.expect(404);
    }
    // Quoting by address brings nothing over either.
    late.get(&format!("/messages/{group}?quote={id}&at={id}"))
        .await
        .expect(200)
        .lacks("Entre nous trois");
    // A conversation of two stays one.
    let pair = talk(&fatou, &[&lea], "À deux").await;
    fatou
        .post(
            &format!("/messages/{pair}/people"),
            &[("people", "ines.roy")],
        )
        .await
        .expect(409)
        .contains("ouvrez un groupe");
});

on_each_engine!(what_was_typed_is_kept_when_nobody_is_found, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let form = [
        ("people", "@lea.morel @personne"),
        ("name", "Quai"),
        ("body", "Un texte précieux"),
    ];
    fatou
        .post("/messages", &form)
        .await
        .expect(422)
        .contains("@personne")
        .contains("Un texte précieux");
    fatou
        .post("/messages", &[("people", "fatou.diarra"), ("body", "Moi")])
        .await
        .expect(422)
        .contains("au moins une autre personne");
    fatou
        .post("/messages", &[("people", "lea.morel"), ("body", " ")])
        .await
        .expect(422)
        .contains("@lea.morel".trim_start_matches('@'));
    let list = lea.get("/api/v1/conversations").await.expect(200).value();
    // What was refused left nothing: not even an empty conversation.
    assert_eq!(list["items"], json!([]));
});

on_each_engine!(fifty_people_talk_and_fifty_one_do_not, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let mut handles = Vec::new();
    for number in 0..50 {
        handles.push(world.employee(&format!("Numéro {number}")).await.handle);
    }
    let open = |people: &[String]| json!({"people": people, "body": "Bonjour"});
    let path = "/api/v1/conversations";
    fatou
        .json(Method::POST, path, &open(&handles))
        .await
        .expect(422);
    fatou
        .json(Method::POST, path, &open(&handles[..49]))
        .await
        .expect(201);
});
