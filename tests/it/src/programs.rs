//! What programs are promised: a twin for every act of a page, and no member of a body lost in silence.

use std::collections::{BTreeMap, BTreeSet};

use axum::http::Method;
use serde_json::{Value, json};

use crate::on_each_engine;
use crate::posts::{of, say, space};

/// Page, then the routes that do the same for programs, or `in person:` and the reason.
const TWINS: &str = include_str!("twins.txt");

/// How a line says that no program does this.
const IN_PERSON: &str = "in person: ";

fn twins() -> BTreeMap<String, &'static str> {
    TWINS
        .lines()
        .filter(|line| !line.trim().is_empty() && !line.starts_with('#'))
        .map(|line| {
            let (page, twins) = line.split_once(' ').expect(line);
            (page.to_owned(), twins.trim())
        })
        .collect()
}

#[test]
fn every_page_that_is_written_to_has_its_twin_or_says_why_not() {
    let mut pages = BTreeSet::new();
    let mut routes = BTreeSet::new();
    for route in parvis::compose::routes().list() {
        if route.path.starts_with("/api/") {
            routes.insert(format!("{} {}", route.method, route.path));
        } else if route.method != Method::GET {
            assert_eq!(route.method, Method::POST, "{}", route.path);
            pages.insert(route.path.clone());
        }
    }
    let twins = twins();
    let told: BTreeSet<String> = twins.keys().cloned().collect();
    let alone: Vec<_> = pages.difference(&told).collect();
    let stale: Vec<_> = told.difference(&pages).collect();
    assert!(
        alone.is_empty(),
        "pages that programs cannot do without: {alone:#?}"
    );
    assert!(stale.is_empty(), "lines without a page: {stale:#?}");
    for (page, twins) in twins {
        match twins.strip_prefix(IN_PERSON) {
            Some(reason) => assert!(!reason.is_empty(), "{page}"),
            None => {
                for twin in twins.split(", ") {
                    assert!(routes.contains(twin), "{page}: {twin} is no route");
                }
            }
        }
    }
}

/// The page gives back what was written, whatever became of the place: it refuses nobody.
const GIVES_BACK: &str = "/preview";

#[test]
fn twins_refuse_the_same_people() {
    let statuses = crate::refusals::statuses();
    let refused = |status: &u16| Some(*status).filter(|status| [401, 403, 404].contains(status));
    let of = |route: &str| -> Vec<Option<u16>> { statuses[route].iter().map(refused).collect() };
    for (page, twins) in twins() {
        if twins.starts_with(IN_PERSON) || page == GIVES_BACK {
            continue;
        }
        for twin in twins.split(", ") {
            assert_eq!(of(&format!("POST {page}")), of(twin), "{page}, {twin}");
        }
    }
}

/// The schema that a JSON body of that operation is held to, if it takes one.
fn body<'d>(document: &'d Value, operation: &'d Value) -> Option<&'d Value> {
    let content = &operation["requestBody"]["content"]["application/json"];
    let schema = content.get("schema")?;
    match schema["$ref"].as_str() {
        Some(reference) => {
            let pointer = reference.trim_start_matches('#');
            Some(document.pointer(pointer).expect(reference))
        }
        None => Some(schema),
    }
}

#[test]
fn every_body_is_described_as_holding_nothing_else() {
    let document = serde_json::to_value(parvis::openapi::document()).unwrap();
    let mut bodies = 0;
    for (path, item) in document["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap() {
            let Some(schema) = body(&document, operation) else {
                continue;
            };
            bodies += 1;
            let others = &schema["additionalProperties"];
            // A map says instead of what kind its members are.
            assert!(
                others == false || others.is_object(),
                "{method} {path}: {schema}"
            );
        }
    }
    assert!(bodies >= 20, "{bodies} bodies were looked at");
    let said = document["info"]["description"].as_str().unwrap();
    for thing in ["passwords", "sessions", "tokens"] {
        assert!(said.contains(thing), "{thing} are in person only: {said}");
    }
}

on_each_engine!(a_member_nobody_expects_is_refused_by_its_name, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let slug = space(&fatou, "request", "Logistique").await;
    let place = format!("/api/v1/spaces/{slug}");
    let before = fatou.get(&place).await.value();
    let post = say(&fatou, &slug, "Quai 2").await;
    let asking = format!("{place}/requests");
    for (who, method, path, sent, member) in [
        (&fatou, Method::PATCH, &place, json!({"line": "x"}), "line"),
        (
            &lea,
            Method::POST,
            &asking,
            json!({"note": "Bonjour"}),
            "note",
        ),
        (
            &fatou,
            Method::PATCH,
            &of(&post),
            json!({"body": "Quai 3", "Version": 1}),
            "Version",
        ),
    ] {
        let refused = who.json(method, path, &sent).await.expect(422).value();
        assert_eq!(refused["field"], member, "{path}");
        assert!(
            refused["detail"].as_str().unwrap().contains(member),
            "{refused}"
        );
    }
    // Nothing of what was sent was done.
    assert_eq!(fatou.get(&of(&post)).await.value()["body"], "Quai 2");
    assert_eq!(fatou.get(&place).await.value()["name"], before["name"]);
    let waiting = fatou.get(&asking).await.expect(200).value();
    assert_eq!(waiting["items"], json!([]));
});
