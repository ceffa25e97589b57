//! Editing and withdrawing: nothing said is changed in silence, nothing withdrawn is kept.

use axum::http::Method;
use kit::values;
use serde_json::json;

use super::{bring, comment, id, notices, of, say, space};
use crate::on_each_engine;

on_each_engine!(an_edit_is_seen_and_its_history_read, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let slug = space(&fatou, "open", "Logistique").await;
    let post = say(&fatou, &slug, "La balance du quai 2 est fausse").await;
    let page = format!("/posts/{}", id(&post));
    lea.get(&format!("{page}/edit")).await.expect(403);
    lea.post(&page, &[("version", "1"), ("body", "Tout va bien")])
        .await
        .expect(403);
    fatou
        .get(&format!("{page}/edit"))
        .await
        .expect(200)
        .contains("La balance du quai 2 est fausse");
    fatou
        .post(
            &page,
            &[
                ("version", "1"),
                ("body", "La balance du quai 3 est fausse"),
            ],
        )
        .await
        .expect(303);
    lea.get(&page)
        .await
        .expect(200)
        .contains("quai 3")
        .contains("modifié");
    lea.get(&format!("{page}/history"))
        .await
        .expect(200)
        .contains("<del>2</del><ins>3</ins>")
        .contains("Version 1");
});

on_each_engine!(two_edits_that_cross_are_both_kept, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let slug = space(&fatou, "open", "Logistique").await;
    let post = say(&fatou, &slug, "Lundi et jeudi").await;
    let page = format!("/posts/{}", id(&post));
    fatou
        .post(
            &page,
            &[("version", "1"), ("body", "Lundi, mardi et jeudi")],
        )
        .await
        .expect(303);
    let crossed = fatou
        .post(&page, &[("version", "1"), ("body", "Lundi et vendredi")])
        .await
        .expect(409);
    crossed
        .contains("Lundi et vendredi")
        .contains("<ins>, mardi</ins>")
        .contains("name=\"version\" value=\"2\"");
    let problem = fatou
        .json(
            Method::PATCH,
            &of(&post),
            &json!({"body": "Jamais", "version": 1}),
        )
        .await
        .expect(409);
    assert!(
        problem.value()["detail"]
            .as_str()
            .unwrap()
            .contains("entre-temps")
    );
    let edited = fatou
        .json(Method::PATCH, &of(&post), &json!({"body": "Toujours"}))
        .await
        .expect(200)
        .value();
    assert_eq!(
        (edited["version"].as_i64(), edited["body"].as_str()),
        (Some(3), Some("Toujours"))
    );
});

on_each_engine!(edits_at_once_lose_nothing, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let slug = space(&fatou, "open", "Logistique").await;
    let post = say(&fatou, &slug, "Début").await;
    let edits = (0..12).map(|number| {
        let (fatou, path) = (fatou.clone(), of(&post));
        tokio::spawn(async move {
            fatou
                .json(
                    Method::PATCH,
                    &path,
                    &json!({"body": format!("Texte {number}"), "version": 1}),
                )
                .await
                .status
                .as_u16()
        })
    });
    let mut statuses = Vec::new();
    for edit in edits.collect::<Vec<_>>() {
        statuses.push(edit.await.unwrap());
    }
    assert_eq!(
        statuses.iter().filter(|status| **status == 200).count(),
        1,
        "{statuses:?}"
    );
    assert_eq!(
        statuses.iter().filter(|status| **status == 409).count(),
        11,
        "{statuses:?}"
    );
});

on_each_engine!(
    what_is_withdrawn_is_erased_and_says_who_withdrew_it,
    |world| {
        let fatou = world.employee("Fatou Diarra").await;
        let lea = world.employee("Léa Morel").await;
        let marc = world.employee("Marc Petit").await;
        let slug = space(&fatou, "open", "Logistique").await;
        bring(&fatou, &slug, &lea).await;
        let post = say(&lea, &slug, "Canari jaune, merci @marc.petit #cage").await;
        assert_eq!(notices(&world, &marc, "mention").await, 1);
        lea.json(
            Method::PATCH,
            &of(&post),
            &json!({"body": "Canari vert, merci @marc.petit #cage"}),
        )
        .await
        .expect(200);
        comment(&fatou, &post, "Réponse qui reste").await;
        let page = format!("/posts/{}", id(&post));
        marc.post(&format!("{page}/withdrawal"), &[])
            .await
            .expect(403);
        fatou
            .post(&format!("{page}/withdrawal"), &[])
            .await
            .expect(303);
        let tombstone = lea.get(&page).await.expect(200);
        tombstone
            .contains("retirée par l’animation")
            .contains("Réponse qui reste")
            .lacks("Canari");
        lea.get(&format!("{page}/history")).await.expect(404);
        assert_eq!(notices(&world, &marc, "mention").await, 0);
        let mut tx = world.site.db.read().await.unwrap();
        let sql = "select count(*) from posts where body like '%Canari%' or html like '%Canari%' or excerpt like '%Canari%'";
        assert_eq!(tx.one::<i64>(sql, values![]).await.unwrap(), 0);
        assert_eq!(
            tx.one::<i64>("select count(*) from versions", values![])
                .await
                .unwrap(),
            0
        );
        assert_eq!(
            tx.one::<i64>("select count(*) from subject_tags", values![])
                .await
                .unwrap(),
            0
        );
        assert_eq!(
            tx.one::<i64>(
                "select count(*) from search_documents where kind = 'post'",
                values![]
            )
            .await
            .unwrap(),
            0
        );
        drop(tx);
        fatou
            .post(&page, &[("version", "2"), ("body", "x")])
            .await
            .expect(403);
        lea.post(&page, &[("version", "2"), ("body", "x")])
            .await
            .expect(409);
    }
);
