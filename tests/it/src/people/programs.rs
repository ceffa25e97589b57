//! What people do about themselves and look up on pages, done by programs: the same acts, the same refusals.

use axum::http::Method;
use people::chart::{Holder, PositionId};
use serde_json::{Value, json};

use super::chart::placed;
use super::finding::employ;
use super::profiles::picture;
use crate::on_each_engine;
use crate::world::{Answer, Client, encoded};

async fn profile(client: &Client) -> Value {
    client.get("/api/v1/me/profile").await.expect(200).value()
}

async fn change(client: &Client, change: Value) -> Answer {
    client
        .json(Method::PATCH, "/api/v1/me/profile", &change)
        .await
}

/// Sends a photo as the form of a program does.
async fn send_photo(client: &Client, field: &str, bytes: &[u8]) -> Answer {
    let mut body = format!(
        "--edge\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"a.png\"\r\n\r\n"
    )
    .into_bytes();
    body.extend_from_slice(bytes);
    body.extend_from_slice(b"\r\n--edge--\r\n");
    let kind = Some("multipart/form-data; boundary=edge");
    client
        .send(Method::PUT, "/api/v1/me/photo", kind, body)
        .await
}

fn titles(posts: &Value) -> Vec<&str> {
    let posts = posts.as_array().unwrap().iter();
    posts.map(|post| post["title"].as_str().unwrap()).collect()
}

on_each_engine!(
    a_profile_is_changed_field_by_field_with_who_sees_it,
    |world| {
        let lea = world.employee("Léa Morel").await;
        let marc = world.employee("Marc Oliveira").await;
        let before = profile(&lea).await;
        assert_eq!(before["hobbies"], json!({"text": "", "seen_by": "self"}));
        let wanted = json!({
            "about": {"text": " Je soude.\r\n", "seen_by": "everyone"},
            "skills": {"words": ["Soudure TIG", "soudure tig", "Tableur"], "seen_by": "colleagues"},
            "phone": {"text": "06 00 00 00 07"},
            "work_phone": "05  49 00 00 01",
        });
        let changed = change(&lea, wanted).await.expect(200).value();
        assert_eq!(
            changed["about"],
            json!({"text": "Je soude.", "seen_by": "everyone"})
        );
        assert_eq!(
            changed["skills"]["words"],
            json!(["Soudure TIG", "Tableur"])
        );
        assert_eq!(changed["work_phone"], "05 49 00 00 01");
        assert_eq!(profile(&lea).await, changed);
        let seen = marc
            .get("/api/v1/people/lea.morel")
            .await
            .expect(200)
            .value();
        assert_eq!(seen["about"], "Je soude.");
        assert_eq!(
            seen["phone"],
            Value::Null,
            "hers alone until she says otherwise"
        );
        let hobbies = json!({"hobbies": {"seen_by": "colleagues", "text": "Aviron"}});
        let after = change(&lea, hobbies).await.expect(200).value();
        assert_eq!(after["about"], changed["about"], "what is left out stays");
        let seen = marc
            .get("/api/v1/people/lea.morel")
            .await
            .expect(200)
            .value();
        assert_eq!(seen["hobbies"], "Aviron");
    }
);

on_each_engine!(a_profile_refuses_programs_what_it_refuses_people, |world| {
    let lea = world.employee("Léa Morel").await;
    let long = "x".repeat(301);
    let refused = change(&lea, json!({"hobbies": {"text": long}}))
        .await
        .expect(422)
        .value();
    assert_eq!(refused["field"], "hobbies");
    lea.upload("/settings/profile", &[("hobbies", &long)], &[])
        .await
        .expect(422)
        .contains(refused["detail"].as_str().unwrap());
    change(&lea, json!({"hobbies": {"seen_by": "monde"}}))
        .await
        .expect(422);
    let version = profile(&lea).await["version"].clone();
    world.wait(60).await;
    change(&lea, json!({"about": {"text": "Un"}}))
        .await
        .expect(200);
    let crossed = json!({"about": {"text": "Deux"}, "version": version});
    change(&lea, crossed).await.expect(409);
    assert_eq!(profile(&lea).await["about"]["text"], "Un");
});

on_each_engine!(a_photo_is_sent_and_taken_away, |world| {
    let lea = world.employee("Léa Morel").await;
    let marc = world.employee("Marc Oliveira").await;
    change(&lea, json!({"photo": {"seen_by": "everyone"}}))
        .await
        .expect(200);
    let kept = send_photo(&lea, "photo", &picture(640, 480))
        .await
        .expect(200)
        .value();
    let url = kept["photo"]["url"].as_str().unwrap();
    let shown = marc.get(url).await.expect(200);
    // Made anew, like one from the form: not the picture that was sent.
    assert_ne!(shown.header("content-type"), "image/png");
    assert_eq!(
        marc.get("/api/v1/people/lea.morel").await.value()["photo"],
        kept["photo"]["url"]
    );
    let missing = send_photo(&lea, "file", &picture(8, 8)).await.expect(422);
    assert_eq!(missing.value()["field"], "photo");
    let hostile = send_photo(&lea, "photo", b"<svg onload=alert(1)>")
        .await
        .expect(422);
    assert_eq!(hostile.value()["field"], "photo");
    lea.json(Method::DELETE, "/api/v1/me/photo", &json!({}))
        .await
        .expect(204);
    marc.get(url).await.expect(404);
    assert_eq!(profile(&lea).await["photo"]["url"], Value::Null);
});

on_each_engine!(a_program_chooses_what_one_is_told, |world| {
    let lea = world.employee("Léa Morel").await;
    let path = "/api/v1/me/notifications";
    let all = lea.get(path).await.expect(200).value();
    assert_eq!(
        (&all["mention"], &all["comment"], &all["reaction"]),
        (&json!("at-once"), &json!("daily"), &json!("page"))
    );
    let chosen = lea
        .json(
            Method::PATCH,
            path,
            &json!({"reaction": "never", "comment": "never"}),
        )
        .await
        .expect(200)
        .value();
    assert_eq!(chosen["mention"], "at-once", "what is left out stays");
    lea.json(Method::PATCH, path, &json!({"comment": "weekly"}))
        .await
        .expect(200);
    let kept = lea.get(path).await.expect(200).value();
    assert_eq!(
        (&kept["reaction"], &kept["comment"]),
        (&json!("never"), &json!("weekly"))
    );
    let page = lea.get("/settings/notifications").await.expect(200).text();
    let reaction = page.split("name=\"reaction\"").nth(1).unwrap();
    let chosen = reaction.split("selected").next().unwrap();
    assert!(chosen.ends_with("value=\"never\" "), "{chosen}");
    let unknown = lea
        .json(
            Method::PATCH,
            path,
            &json!({"mention": "never", "bruit": "never"}),
        )
        .await
        .expect(422)
        .value();
    assert_eq!(unknown["field"], "bruit");
    assert_eq!(
        lea.get(path).await.value()["mention"],
        "at-once",
        "all of it or nothing"
    );
});

on_each_engine!(the_chart_is_walked_by_programs, |world| {
    let reader = world.employee("Basile Noir").await;
    let lea = world.employee("Léa Morel").await;
    let marc = world.employee("Marc Oliveira").await;
    let guest = world.guest("Marion Chauvet", "Transports Morvan").await;
    let mut tx = world.site.db.write().await.unwrap();
    let mut post = async |key: &str, title: &str, holder, superior: Option<PositionId>| {
        placed(&world, &mut tx, key, title, holder, superior).await
    };
    let top = post("1", "Directrice", Holder::Person(lea.person), None).await;
    let middle = post("2", "Chef d’atelier", Holder::Vacant, Some(top)).await;
    post("3", "Soudeur", Holder::Person(marc.person), Some(middle)).await;
    for number in 0..4 {
        let title = format!("Quai {number}");
        post(&title, &title, Holder::Undisclosed, Some(middle)).await;
    }
    world.site.commit(tx).await.unwrap();

    let drawn = reader.get("/api/v1/people/chart").await.expect(200).value();
    assert_eq!(titles(&drawn["items"]), ["Directrice"]);
    assert_eq!(drawn["items"][0]["holder"]["handle"], "lea.morel");
    assert_eq!(drawn["items"][0]["people_below"], 5);
    let path = format!("/api/v1/people/chart/{middle}");
    let first = reader
        .get(&format!("{path}?limit=3"))
        .await
        .expect(200)
        .value();
    assert_eq!(titles(&first["above"]), ["Directrice"]);
    assert_eq!(first["post"]["state"], "vacant");
    let next = first["next"].as_str().unwrap();
    let second = reader
        .get(&format!("{path}?limit=3&after={next}"))
        .await
        .expect(200)
        .value();
    assert_eq!(second["next"], Value::Null);
    let mut team = [titles(&first["items"]), titles(&second["items"])].concat();
    team.sort_unstable();
    assert_eq!(team, ["Quai 0", "Quai 1", "Quai 2", "Quai 3", "Soudeur"]);

    let around = "/api/v1/people/chart?person=";
    let placed = reader
        .get(&format!("{around}marc.oliveira"))
        .await
        .expect(200)
        .value();
    assert_eq!(titles(&placed["above"]), ["Directrice", "Chef d’atelier"]);
    assert_eq!(placed["post"]["title"], "Soudeur");
    let nowhere = reader
        .get(&format!("{around}basile.noir"))
        .await
        .expect(200)
        .value();
    assert_eq!(
        (&nowhere["post"], &nowhere["items"]),
        (&Value::Null, &json!([]))
    );
    reader.get(&format!("{around}personne")).await.expect(404);
    guest.get(&path).await.expect(404);
});

on_each_engine!(people_are_narrowed_by_the_names_that_lists_tell, |world| {
    let lea = world.employee("Léa Morel").await;
    let marc = world.employee("Marc Oliveira").await;
    world.guest("Marion Chauvet", "Transports Morvan").await;
    let unit = employ(
        &world,
        &lea,
        "Ingénieure",
        "Études et méthodes",
        "La Rochelle",
    )
    .await;
    employ(&world, &marc, "Soudeur", "Atelier", "Niort").await;
    let skills = json!({"skills": {"words": ["Électricité"], "seen_by": "everyone"}});
    change(&lea, skills).await.expect(200);
    let secret = json!({"skills": {"words": ["Poésie"], "seen_by": "self"}});
    change(&marc, secret).await.expect(200);
    let handles = async |client: &Client, filter: &str, value: &str| {
        let path = format!("/api/v1/people?{filter}={}", encoded(value));
        let found = client.get(&path).await.expect(200).value();
        let found = found["items"].as_array().unwrap();
        let handles: Vec<String> = found
            .iter()
            .map(|person| person["handle"].as_str().unwrap().to_owned())
            .collect();
        handles
    };
    for (filter, value) in [
        ("unit", "Études et méthodes"),
        ("unit", "etudes  ET methodes"),
        ("unit", &unit.to_string()),
        ("site", "la rochelle"),
        ("skill", "electricite"),
    ] {
        assert_eq!(
            handles(&marc, filter, value).await,
            ["lea.morel"],
            "{filter}={value}"
        );
    }
    assert_eq!(
        handles(&marc, "company", "transports morvan").await,
        ["marion.chauvet"]
    );
    assert_eq!(handles(&marc, "skill", "poésie").await, ["marc.oliveira"]);
    for (filter, value) in [
        ("skill", "poésie"),
        ("skill", "Rust"),
        ("unit", "Niort"),
        ("company", "7"),
    ] {
        assert!(
            handles(&lea, filter, value).await.is_empty(),
            "{filter}={value}"
        );
    }
});

on_each_engine!(a_program_says_that_one_notice_was_seen, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let slug = crate::posts::space(&fatou, "open", "Logistique").await;
    for text in ["Vu avec @lea.morel", "Revu avec @lea.morel"] {
        crate::posts::say(&fatou, &slug, text).await;
    }
    world.settle().await;
    let list = async || lea.get("/api/v1/notifications").await.expect(200).value()["items"].clone();
    let told = list().await;
    let path = |notice: &Value| {
        format!(
            "/api/v1/notifications/{}/seen",
            notice["id"].as_str().unwrap()
        )
    };
    fatou
        .json(Method::PUT, &path(&told[0]), &json!({}))
        .await
        .expect(404);
    for _ in 0..2 {
        lea.json(Method::PUT, &path(&told[0]), &json!({}))
            .await
            .expect(204);
    }
    let seen = list().await;
    assert_eq!(
        (&seen[0]["seen"], &seen[1]["seen"]),
        (&json!(true), &json!(false))
    );
    let me = lea.get("/api/v1/me").await.expect(200).value();
    assert_eq!(me["unseen_notifications"], 1);
});
