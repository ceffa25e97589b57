//! The pages of administrators.

use crate::posts::{post_in, write};
use crate::world::Client;

use super::{Sample, get, refused};
use crate::templates::cast::Cast;

pub(super) fn samples(cast: &Cast) -> Vec<Sample> {
    let chief = &cast.chief;
    let mut all = vec![get(&cast.newly, "/admin/charge")];
    all.extend(
        [
            "",
            "?part=invited",
            "?part=guests",
            "?part=administrators",
            "?part=left",
            "?part=suspended",
            "?part=listed",
            "?part=asking",
            "?q=cariste",
            "?q=introuvable",
            "/charge",
            "/companies",
            "/invitations",
            "/mail",
        ]
        .map(|tab| get(chief, format!("/admin{tab}"))),
    );
    for person in [
        &cast.fatou,
        &cast.guest,
        &cast.chief,
        &cast.newly,
        &cast.gone,
        &cast.away,
    ] {
        all.push(get(chief, format!("/admin/people/{}", person.person)));
    }
    all.extend([
        get(chief, format!("/admin/people/{}", cast.awaited)),
        get(
            chief,
            format!("/admin/people/{}/departure", cast.fatou.person),
        ),
        refused(
            chief,
            "/admin/links",
            201,
            &[("person", &cast.awaited.to_string())],
        ),
        refused(
            chief,
            "/admin/invitations",
            422,
            &[("people", "pas une adresse"), ("from", "ours")],
        ),
        refused(
            chief,
            "/admin/invitations",
            422,
            &[
                ("people", "A B <a@b.example>"),
                ("from", "partner"),
                ("company", ""),
                ("until", "2026-09-01"),
            ],
        ),
        refused(
            chief,
            "/admin/invitations",
            422,
            &[
                ("people", "A B <a@b.example>"),
                ("from", "partner"),
                ("company", "Morvan"),
                ("until", "jamais"),
            ],
        ),
        refused(
            chief,
            format!("/admin/people/{}/stay", cast.guest.person),
            422,
            &[("until", "jamais")],
        ),
    ]);
    all
}

/// What is only there for a few seconds: the way to take something back.
pub(super) async fn fresh(cast: &Cast) -> Vec<Sample> {
    let address = write(&cast.fatou, &cast.open, "À l’instant").await;
    let page = address.split('#').next().unwrap().to_owned();
    let hasty = post_in(&write(&cast.fatou, &cast.open, "Trop vite").await);
    vec![
        refused(&cast.fatou, format!("/posts/{hasty}/undo"), 200, &[]),
        get(&cast.chief, "/"),
        get(&cast.fatou, page),
        get(&cast.fatou, "/"),
        get(&cast.lea, "/"),
    ]
}

/// Links to another password: asked for, confirmed, and what the person sees of it.
pub(super) async fn resets(cast: &Cast) -> Vec<Sample> {
    let (chief, second) = (&cast.chief, &cast.second);
    let reset = |who: &Client| format!("/admin/people/{}/reset", who.person);
    for who in [&cast.fatou, &cast.lea] {
        // In the second language the one about Léa still waits.
        let asked = chief
            .post(&reset(who), &[("reason", "Vue à l’atelier")])
            .await;
        assert!([303, 409].contains(&asked.status.as_u16()));
    }
    let lea = format!("/admin/people/{}", cast.lea.person);
    vec![
        get(chief, lea.clone()),
        get(second, lea),
        refused(chief, reset(&cast.newly), 422, &[("reason", "")]),
        refused(
            second,
            format!("{}/confirmation", reset(&cast.fatou)),
            201,
            &[],
        ),
        get(&cast.fatou, "/settings/sessions"),
    ]
}

/// Records and posts, as administrators keep them.
pub(super) fn records(cast: &Cast) -> Vec<Sample> {
    let chief = &cast.chief;
    let record = format!("/admin/people/{}/record", cast.lea.person);
    let vacant = cast.seats[1].to_string();
    let both = [
        ("manager", cast.fatou.handle.as_str()),
        ("under", vacant.as_str()),
    ];
    let mut all = vec![
        get(chief, "/people/chart"),
        get(chief, format!("/people/{}", cast.fatou.handle)),
        get(chief, record.clone()),
        refused(chief, record.clone(), 422, &[("name", "")]),
        refused(chief, record.clone(), 422, &[("manager", "personne.ici")]),
        refused(chief, record.clone(), 422, &both),
        refused(chief, record, 409, &[("began-from", "0")]),
        get(chief, "/admin/chart"),
        refused(chief, "/admin/chart", 422, &[("title", "")]),
        refused(
            chief,
            format!("/admin/chart/{vacant}/holder"),
            422,
            &[("person", "personne.ici")],
        ),
        refused(chief, format!("/admin/chart/{vacant}/removal"), 409, &[]),
    ];
    // One with a team, one whose holder is not named, one that nobody would miss.
    for seat in [cast.seats[1], cast.seats[3], cast.seats[80]] {
        all.push(get(chief, format!("/admin/chart/{seat}")));
    }
    all
}
