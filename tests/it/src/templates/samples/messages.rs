//! The pages of conversations.

use axum::http::Method;
use serde_json::json;

use super::{Ask, Sample, get, refused};
use crate::messages::write;
use crate::templates::cast::Cast;

pub(super) async fn samples(cast: &Cast) -> Vec<Sample> {
    let Cast {
        fatou,
        lea,
        guest,
        lonely,
        talks,
        ..
    } = cast;
    let page = |talk: &str| format!("/messages/{talk}");
    let mut all = Vec::new();
    for who in [fatou, lea, guest, lonely, &talks.reporter] {
        all.extend(
            [
                "/messages",
                "/messages/new",
                "/messages/reports",
                "/settings/blocks",
                "/messages?q=planche",
                "/messages?q=introuvable",
            ]
            .map(|path| get(who, path)),
        );
    }
    for who in [fatou, lea] {
        for talk in [&talks.pair, &talks.group, &talks.long] {
            let path = page(talk);
            all.extend([
                get(who, path.clone()),
                get(who, format!("{path}/about")),
                get(who, format!("{path}/report")),
            ]);
        }
    }
    for talk in [&talks.silent, &talks.parted, &talks.refused] {
        all.push(get(fatou, page(talk)));
        all.push(get(fatou, format!("{}/report", page(talk))));
    }
    all.extend([
        get(guest, page(&talks.group)),
        get(&talks.reporter, page(&talks.group)),
        get(fatou, format!("{}?at={}", page(&talks.pair), talks.fresh)),
        get(
            fatou,
            format!("{}?quote={}", page(&talks.pair), talks.heard),
        ),
        get(fatou, format!("{}?before={}", page(&talks.long), i64::MAX)),
        get(lea, format!("{}?before={}", page(&talks.pair), talks.fresh)),
        get(fatou, format!("/message/{}/edit", talks.fresh)),
        get(
            fatou,
            format!("{}/report?message={}", page(&talks.pair), talks.heard),
        ),
        get(lea, format!("/messages?q=planche&in={}", talks.long)),
        get(fatou, format!("/messages/new?to={}", cast.chief.handle)),
        get(&cast.chief, format!("/messages/new?to={}", fatou.handle)),
    ]);
    all.extend(refusals(cast));
    all.extend(fresh(cast).await);
    all
}

fn refusals(cast: &Cast) -> Vec<Sample> {
    let Cast { fatou, talks, .. } = cast;
    let page = |talk: &str, rest: &str| format!("/messages/{talk}{rest}");
    let group = |rest: &str| page(&talks.group, rest);
    let long = "n".repeat(81);
    vec![
        refused(
            fatou,
            "/messages",
            422,
            &[("people", "personne.de.ce.nom"), ("body", "Bonjour")],
        ),
        refused(
            fatou,
            "/messages",
            422,
            &[
                ("people", &cast.lea.handle),
                ("name", &long),
                ("body", "Bonjour"),
            ],
        ),
        refused(
            fatou,
            "/messages",
            422,
            &[("people", &cast.lea.handle), ("body", "")],
        ),
        refused(fatou, page(&talks.pair, ""), 422, &[("body", "")]),
        refused(
            &cast.lea,
            page(&talks.pair, ""),
            422,
            &[
                ("body", "Le quai est fermé"),
                ("urgent", "yes"),
                ("reason", ""),
            ],
        ),
        refused(
            fatou,
            page(&talks.refused, ""),
            403,
            &[("body", "Tu es là ?")],
        ),
        refused(
            fatou,
            page(&talks.pair, "/preview"),
            200,
            &[("body", "Un **essai**"), ("personal", "yes")],
        ),
        Sample {
            who: fatou.clone(),
            path: page(&talks.pair, "/preview"),
            ask: Ask::Piece(vec![("body", "Un **essai**".into())]),
            status: 200,
        },
        refused(
            fatou,
            group("/people"),
            422,
            &[("people", "personne.de.ce.nom")],
        ),
        refused(fatou, group("/name"), 422, &[("name", &long)]),
        refused(fatou, page(&talks.pair, "/departure"), 409, &[]),
        refused(fatou, group("/report"), 422, &[("reason", "Sans message")]),
        refused(
            fatou,
            page(&talks.pair, "/report"),
            422,
            &[
                ("reported", &talks.heard),
                ("context", &talks.fresh),
                ("reason", ""),
            ],
        ),
        refused(
            fatou,
            format!("/message/{}", talks.fresh),
            409,
            &[("version", "7"), ("body", "Autre chose")],
        ),
        refused(
            fatou,
            format!("/message/{}", talks.fresh),
            422,
            &[("version", "1"), ("body", "")],
        ),
        refused(
            fatou,
            "/messages/blocks",
            404,
            &[("person", "personne.de.ce.nom")],
        ),
        refused(fatou, "/messages/blocks", 422, &[("person", &fatou.handle)]),
    ]
}

/// What is made anew in each language, because it can be asked for once.
async fn fresh(cast: &Cast) -> Vec<Sample> {
    let Cast { fatou, talks, .. } = cast;
    let just_sent = write(fatou, &talks.pair, "À reprendre").await;
    let mark = format!("/api/v1/conversations/{}/personal", talks.parted);
    fatou.json(Method::PUT, &mark, &json!({})).await.expect(204);
    vec![
        get(fatou, format!("/messages/{}", talks.pair)),
        get(fatou, format!("/messages/{}/about", talks.parted)),
        refused(fatou, format!("/message/{just_sent}/undo"), 200, &[]),
    ]
}
