//! Truths 8 and 11: a page is a function of what it shows, and reaches for nothing outside.

use axum::http::Method;
use serde_json::json;

use crate::on_each_engine;

/// The pages anybody may open without naming anything.
const PAGES: [&str; 4] = ["/", "/spaces", "/people", "/notifications"];

on_each_engine!(the_same_page_twice_is_the_same_bytes, |world| {
    let lea = world.employee("Léa Morel").await;
    for path in PAGES {
        let first = lea.get(path).await.expect(200);
        world.clock.advance(kit::clock::HOUR);
        let second = lea.get(path).await.expect(200);
        assert_eq!(first.text(), second.text(), "{path}");
        let unchanged = lea
            .with("if-none-match", first.header("etag"))
            .get(path)
            .await
            .expect(304);
        assert!(unchanged.body.is_empty());
        let squeezed = lea
            .with("accept-encoding", "zstd")
            .get(path)
            .await
            .expect(200);
        assert_eq!(squeezed.header("content-encoding"), "zstd");
        assert!(squeezed.body.len() < first.body.len() / 2);
    }
});

on_each_engine!(no_page_reaches_outside, |world| {
    let lea = world.employee("Léa Morel").await;
    for path in PAGES {
        let page = lea.get(path).await.expect(200);
        assert!(
            page.header("content-security-policy")
                .starts_with("default-src 'none'")
        );
        let text = page.text();
        for reach in [
            "src=\"http",
            "href=\"http",
            "url(http",
            "style=",
            "<style",
            "onclick",
        ] {
            assert!(!text.contains(reach), "{path} holds {reach}");
        }
        let scripts = text.matches("<script").count();
        assert_eq!(
            scripts,
            text.matches("<script type=\"module\" src=\"/assets/")
                .count(),
            "{path}"
        );
    }
});

on_each_engine!(the_absent_and_the_forbidden_are_one_answer, |world| {
    let lea = world.employee("Léa Morel").await;
    lea.get("/nowhere")
        .await
        .expect(404)
        .contains("Page introuvable");
    lea.get("/admin")
        .await
        .expect(404)
        .contains("Page introuvable");
    let problem = lea.get("/api/v1/nowhere").await.expect(404);
    assert_eq!(problem.header("content-type"), "application/problem+json");
    assert_eq!(problem.value()["status"], 404);
});

on_each_engine!(a_character_that_no_text_holds_breaks_nothing, |world| {
    let lea = world.employee("Léa Morel").await;
    for path in [
        "/s/%00",
        "/people/%00",
        "/people?q=%00",
        "/spaces?q=%00",
        "/complete/people?q=a%00",
        "/complete/tags?q=a%00",
        "/photos/%00",
        "/search?q=a%00",
        "/api/v1/people?q=%00",
        "/api/v1/spaces/%00",
        "/api/v1/search?q=%00",
    ] {
        let answer = lea.get(path).await;
        assert!(answer.status.as_u16() < 500, "{path}: {}", answer.status);
    }
    let stranger = world.stranger();
    let fields = [("login", "a\0b"), ("password", "c\0d")];
    stranger.post("/sign-in", &fields).await.expect(422);
    let fields = [
        ("space", "la\0place"),
        ("body", "Mon texte"),
        ("kind", "message"),
    ];
    let kept = lea.post("/posts", &fields).await;
    assert!(kept.status.as_u16() < 500, "{}", kept.status);
    let fields = [("name", "mon\0jeton"), ("scopes", "read")];
    assert!(lea.post("/settings/tokens", &fields).await.status.as_u16() < 500);
});

on_each_engine!(lists_for_programs_hold_to_their_bounds, |world| {
    let lea = world.employee("Léa Morel").await;
    for number in 0..6 {
        world.employee(&format!("Léa Numéro {number}")).await;
    }
    world.settle().await;
    for list in [
        "/api/v1/feed?",
        "/api/v1/bookmarks?",
        "/api/v1/spaces?",
        "/api/v1/people?",
        "/api/v1/notifications?",
        "/api/v1/search?q=lea&",
        "/api/v1/search?q=lea&kind=people&",
    ] {
        for (wrong, field) in [
            ("after=xxx", "after"),
            ("after=99999999999999999999", "after"),
            ("limit=0", "limit"),
            ("limit=-1", "limit"),
            ("limit=beaucoup", "limit"),
        ] {
            let problem = lea.get(&format!("{list}{wrong}")).await.expect(400).value();
            assert_eq!(problem["field"], field, "{list}{wrong}");
        }
        let listing = lea.get(&format!("{list}limit=2")).await.expect(200).value();
        assert!(listing["items"].as_array().unwrap().len() <= 2, "{list}");
        lea.get(&format!("{list}limit=100000")).await.expect(200);
    }
});

on_each_engine!(a_program_is_told_where_its_json_is_wrong, |world| {
    let lea = world.employee("Léa Morel").await;
    let told = async |body: serde_json::Value| {
        let answer = lea.json(Method::POST, "/api/v1/spaces", &body).await;
        answer.expect(422).value()["detail"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    let sentence = told(json!({"name": 5, "slug": "cinq", "kind": "open"})).await;
    assert!(
        sentence.contains("«\u{a0}name\u{a0}»") && !sentence.contains("invalid"),
        "{sentence}"
    );
    let sentence = told(json!({"name": "Sans adresse"})).await;
    assert!(sentence.contains("il y manque"), "{sentence}");
    for broken in [
        "{",
        "{\"name\": \"Sept\", \"slug\": \"sept\", \"kind\": \"open\"} encore",
    ] {
        let answer = lea
            .send(
                Method::POST,
                "/api/v1/spaces",
                Some("application/json"),
                broken.as_bytes().to_vec(),
            )
            .await
            .expect(400);
        answer.contains("ligne 1");
    }
    // However deep, it is read no further than needed.
    let deep = "{\"name\":".repeat(100_000).into_bytes();
    let answer = lea
        .send(
            Method::POST,
            "/api/v1/spaces",
            Some("application/json"),
            deep,
        )
        .await;
    assert!(answer.status.is_client_error());
    lea.send(
        Method::POST,
        "/api/v1/spaces",
        Some("text/plain"),
        b"{}".to_vec(),
    )
    .await
    .expect(415);
});

on_each_engine!(what_was_written_is_never_answered_away, |world| {
    let stranger = world
        .stranger()
        .with("referer", "http://parvis.example/s/logistique");
    let text = "Un texte <précieux>";
    let fields = [("space", "logistique"), ("kind", "message"), ("body", text)];
    let page = stranger.post("/posts", &fields).await.expect(401);
    page.contains("Un texte &#60;précieux&#62;")
        .contains("/sign-in?next=/s/logistique");
    let parts = stranger.upload("/posts", &fields, &[]).await.expect(401);
    parts.contains("Un texte &#60;précieux&#62;");
    // Secrets are not given back.
    let fields = [("current", "secret"), ("password", "encore secret")];
    let page = stranger
        .post("/settings/password", &fields)
        .await
        .expect(401);
    page.lacks("secret");
});

// What could not be shown for a moment is one click away from being asked for again; what was
// sent is not sent again by a link, and no address leads elsewhere.
on_each_engine!(a_page_that_has_to_wait_offers_to_try_again, |world| {
    let lea = world.employee("Léa Morel").await;
    let mut away = world.before_a_lost_database();
    away.headers = lea.headers.clone();
    away.get("/people?q=a&site=b")
        .await
        .expect(503)
        .contains("<a class=\"button primary\" href=\"/people?q=a&#38;site=b\">Réessayer</a>");
    away.post("/spaces", &[("name", "Atelier")])
        .await
        .expect(503)
        .lacks("Réessayer");
    lea.get("/nowhere").await.expect(404).lacks("Réessayer");
});

on_each_engine!(results_of_several_kinds_are_told_apart, |world| {
    let lea = world.employee("Léa Quai").await;
    let slug = crate::posts::space(&lea, "open", "Quai nord").await;
    crate::posts::say(&lea, &slug, "Le quai est libre").await;
    world.settle().await;
    let heading = |kind: &str, look: &str| format!("<h2 id=\"found-{kind}\" class=\"{look}\">");
    lea.get("/search?q=quai")
        .await
        .expect(200)
        .contains(&heading("people", "part"))
        .contains(&heading("spaces", "part"))
        .contains(&heading("posts", "part"));
    // Alone, it is named by its tab already.
    lea.get("/search?q=quai&k=spaces")
        .await
        .expect(200)
        .contains(&heading("spaces", "sr"))
        .lacks("found-posts");
});

// A refusal that has no form of its own leads back to the page it was sent from, never to another site.
on_each_engine!(what_is_refused_leads_back, |world| {
    let lea = world.employee("Léa Morel").await;
    let slug = crate::posts::space(&lea, "open", "Quai nord").await;
    let post = crate::posts::say(&lea, &slug, "Libre").await;
    let path = format!("/posts/{}/reactions", crate::posts::id(&post));
    let react = async |from: &str| {
        let sender = lea.with("referer", from);
        sender
            .post(&path, &[("emoji", "bonjour")])
            .await
            .expect(422)
    };
    react("http://parvis.example/s/quai-nord?after=3")
        .await
        .contains("href=\"/s/quai-nord?after=3\">Revenir à la page</a>");
    react("http://parvis.example//elsewhere.example/")
        .await
        .lacks("elsewhere");
});

on_each_engine!(the_navigation_shows_in_which_space_one_is, |world| {
    let lea = world.employee("Léa Morel").await;
    for name in ["Quai nord", "Quai nord bis"] {
        crate::posts::space(&lea, "open", name).await;
    }
    for tab in ["", "/members", "/about", "?after=7"] {
        lea.get(&format!("/s/quai-nord{tab}"))
            .await
            .expect(200)
            .contains("<a href=\"/s/quai-nord\" aria-current=\"true\">")
            .contains("<a href=\"/s/quai-nord-bis\">");
    }
    lea.get("/")
        .await
        .expect(200)
        .contains("<a href=\"/s/quai-nord\">");
});
