//! Truths 8 and 11: a page is a function of what it shows, and reaches for nothing outside.

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
