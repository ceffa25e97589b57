//! Blocking somebody: clear to whoever blocks, discreet to whoever is blocked.

use axum::http::Method;
use serde_json::json;

use super::{attempt, heard, talk, tell};
use crate::on_each_engine;

on_each_engine!(
    whoever_is_blocked_cannot_write_and_learns_no_more,
    |world| {
        let fatou = world.employee("Fatou Diarra").await;
        let lea = world.employee("Léa Morel").await;
        let yann = world.employee("Yann Cariou").await;
        let pair = talk(&fatou, &[&lea], "Bonjour").await;
        let group = talk(&yann, &[&fatou, &lea], "À trois").await;
        let other = talk(
            &fatou,
            &[&yann, &world.employee("Inès Roy").await],
            "Sans Léa",
        )
        .await;
        lea.post("/messages/blocks", &[("person", "@fatou.diarra")])
            .await
            .expect(303);
        lea.get("/settings/blocks")
            .await
            .expect(200)
            .contains("Fatou Diarra");
        let refused = attempt(&fatou, &pair, "Tu es là ?")
            .await
            .expect(403)
            .value();
        assert_eq!(refused["detail"], "Vous ne pouvez pas écrire à Léa Morel.");
        fatou
            .get(&format!("/messages/{pair}"))
            .await
            .expect(200)
            .contains("Vous ne pouvez pas écrire à Léa Morel.")
            .lacks("bloqué");
        fatou
            .post(
                "/messages",
                &[("people", "lea.morel"), ("body", "Et ainsi ?")],
            )
            .await
            .expect(403);
        fatou
            .post(
                &format!("/messages/{other}/people"),
                &[("people", "lea.morel")],
            )
            .await
            .expect(403);
        // Nor does the one who blocked write: they are told what to do.
        let refused = attempt(&lea, &pair, "Non").await.expect(403).value();
        assert!(
            refused["detail"].as_str().unwrap().contains("débloquez"),
            "{refused}"
        );
        // Where both already were, nothing changes, and what was said is still read.
        tell(&fatou, &group, "Bonjour à tous").await;
        assert_eq!(heard(&fatou, &pair).await, ["Bonjour"]);
        // It is nobody else's to know.
        for who in [&fatou, &yann] {
            let blocks = who.get("/api/v1/me/blocks").await.expect(200).value();
            assert_eq!(blocks["items"], json!([]));
        }
        lea.post("/messages/blocks/fatou.diarra/end", &[])
            .await
            .expect(303);
        tell(&fatou, &pair, "Merci").await;
        lea.json(Method::PUT, "/api/v1/me/blocks/lea.morel", &json!({}))
            .await
            .expect(422);
        lea.post("/messages/blocks", &[("person", "personne")])
            .await
            .expect(404)
            .contains("Nous ne trouvons pas cette personne");
    }
);
