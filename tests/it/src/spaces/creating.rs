//! Creating spaces: names, addresses, and what a refused form keeps.

use axum::http::Method;
use serde_json::json;

use super::space;
use crate::on_each_engine;

on_each_engine!(a_space_is_created_by_form_and_by_program_alike, |world| {
    let lea = world.employee("Léa Morel").await;
    let made = lea
        .post(
            "/spaces",
            &[
                ("name", "Qualité & sécurité"),
                ("kind", "closed"),
                ("slug", ""),
            ],
        )
        .await
        .expect(303);
    assert_eq!(made.header("location"), "/s/qualite-securite");
    let body = json!({"name": "Qualité & sécurité", "slug": "qs", "kind": "open"});
    let made = lea
        .json(Method::POST, "/api/v1/spaces", &body)
        .await
        .expect(201);
    assert_eq!(made.header("location"), "/api/v1/spaces/qs");
    assert_eq!(made.value()["relation"], "steward");
    // A name may serve twice, an address may not.
    let again = lea
        .post(
            "/spaces",
            &[("name", "Qualité & sécurité"), ("kind", "open")],
        )
        .await
        .expect(303);
    assert_eq!(again.header("location"), "/s/qualite-securite-2");
});

on_each_engine!(a_refused_form_keeps_every_word, |world| {
    let lea = world.employee("Léa Morel").await;
    space(&lea, "open", "Vélo").await;
    let fields = [
        ("name", "Vélos"),
        ("slug", "velo"),
        ("description", "Deux roues"),
        ("editorial_line", "Sans moteur"),
        ("kind", "secret"),
    ];
    let refused = lea.post("/spaces", &fields).await.expect(409);
    let refused = refused
        .contains("n’est pas disponible")
        .contains("value=\"Vélos\"")
        .contains("Deux roues")
        .contains("Sans moteur");
    refused.contains("value=\"secret\" checked");
    for (field, value) in [
        ("name", ""),
        ("name", &"x".repeat(81)),
        ("slug", "à côté"),
        ("description", &"x".repeat(301)),
    ] {
        let fields = [("name", "Jardin"), ("kind", "open"), (field, value)];
        let fields: Vec<_> = fields
            .into_iter()
            .filter(|(key, _)| *key != field)
            .chain([(field, value)])
            .collect();
        lea.post("/spaces", &fields)
            .await
            .expect(422)
            .contains(&format!("href=\"#{field}\""));
    }
    lea.json(
        Method::POST,
        "/api/v1/spaces",
        &json!({"name": "Jardin", "kind": "public"}),
    )
    .await
    .expect(422);
});

on_each_engine!(
    what_is_reserved_is_refused_in_the_words_of_what_is_taken,
    |world| {
        let lea = world.employee("Léa Morel").await;
        let secret = space(&lea, "secret", "Rachat").await;
        assert!(
            secret.starts_with("rachat-") && secret.len() > 12,
            "{secret}: chance keeps others from meeting it"
        );
        assert_eq!(
            space(&world.employee("Karim Nasri").await, "open", "Rachat").await,
            "rachat"
        );
        let refusal = async |slug: &str| {
            let body = json!({"name": "Essai", "slug": slug, "kind": "open"});
            lea.json(Method::POST, "/api/v1/spaces", &body)
                .await
                .expect(409)
                .text()
                .replace(slug, "…")
        };
        assert_eq!(refusal("new").await, refusal(&secret).await);
    }
);

on_each_engine!(names_are_found_without_accents_and_in_pages, |world| {
    let lea = world.employee("Léa Morel").await;
    for name in ["Évènements", "Équipe quai", "Zinc", "100 % vélo"] {
        space(&lea, "open", name).await;
    }
    lea.get("/spaces?q=equi")
        .await
        .expect(200)
        .contains("<h2><a href=\"/s/equipe-quai\">")
        .lacks("<h2><a href=\"/s/zinc\">");
    lea.get("/api/v1/spaces?q=100%20%25")
        .await
        .expect(200)
        .contains("100 % vélo")
        .lacks("Zinc");
    let mut names = Vec::new();
    let mut after = String::new();
    loop {
        let page = lea
            .get(&format!("/api/v1/spaces?limit=2{after}"))
            .await
            .expect(200)
            .value();
        names.extend(
            page["items"]
                .as_array()
                .unwrap()
                .iter()
                .map(|item| item["name"].as_str().unwrap().to_owned()),
        );
        let Some(next) = page["next"].as_str() else {
            break;
        };
        after = format!("&after={next}");
    }
    assert_eq!(
        names,
        [
            "100 % vélo",
            "Équipe quai",
            "Évènements",
            "La place",
            "Zinc"
        ]
    );
});
