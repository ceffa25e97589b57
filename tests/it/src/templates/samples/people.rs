//! People: the directory, profiles, the chart, and what each chooses for themselves.

use crate::world::encoded;

use super::{Ask, Sample, get, refused};
use crate::templates::cast::Cast;

pub(super) fn samples(cast: &Cast) -> Vec<Sample> {
    let Cast {
        fatou,
        lea,
        guest,
        lonely,
        ..
    } = cast;
    let mut all = Vec::new();
    for who in [fatou, lea, guest] {
        all.push(get(who, format!("/people/{}", fatou.handle)));
        all.push(get(who, format!("/people/{}", who.handle)));
    }
    let seat = |place: usize| cast.seats[place].to_string();
    all.extend([
        get(lea, format!("/people/{}", guest.handle)),
        get(lea, "/people"),
        get(lea, "/people?q=introuvable"),
        get(lea, "/people?q=cariste"),
        get(lea, "/people?q=num"),
        get(guest, "/people"),
        get(lonely, "/people"),
        get(lea, "/people/chart"),
        get(lea, "/people/chart?q=introuvable"),
        get(lea, "/people/chart?q=cariste"),
        get(lea, format!("/people/chart?q={}", encoded("fatou"))),
        get(lea, format!("/people/chart?person={}", lea.handle)),
        get(lea, format!("/people/chart?from={}", seat(1))),
        get(lea, format!("/people/chart?from={}", seat(2))),
        get(lea, format!("/people/chart/{}", seat(1))),
        get(lea, format!("/people/chart/{}", seat(2))),
    ]);
    all
}

pub(super) fn settings(cast: &Cast) -> Vec<Sample> {
    let fatou = &cast.fatou;
    let mut all: Vec<Sample> = [
        "",
        "?saved=yes",
        "/hours",
        "/hours?saved=yes",
        "/profile",
        "/password",
        "/password?saved=yes",
        "/sessions",
        "/tokens",
        "/notifications",
    ]
    .map(|tab| get(fatou, format!("/settings{tab}")))
    .into();
    all.push(get(&cast.lea, "/settings/profile"));
    all.extend([
        get(&cast.lea, "/settings/hours"),
        get(fatou, "/hours"),
        get(&cast.chief, "/settings/hours"),
        refused(
            fatou,
            "/settings/hours",
            422,
            &[("mon-from", "18:00"), ("mon-until", "")],
        ),
        refused(
            fatou,
            "/settings/hours/leaves",
            422,
            &[("first", "bientôt"), ("last", "")],
        ),
        refused(
            fatou,
            "/settings/hours/leaves",
            422,
            &[("first", "2026-03-16"), ("last", "2026-03-12")],
        ),
        get(&cast.lea, "/settings/tokens"),
        refused(
            fatou,
            "/settings",
            422,
            &[("language", "fr"), ("theme", "auto"), ("zone", "Lune/Mer")],
        ),
        refused(
            fatou,
            "/settings/password",
            422,
            &[
                ("current", "faux"),
                ("password", "tramway orange sous la pluie"),
            ],
        ),
        refused(
            fatou,
            "/settings/tokens",
            201,
            &[("name", "Sauvegarde"), ("write", "yes")],
        ),
        refused(fatou, "/settings/tokens", 422, &[("name", "")]),
        Sample {
            who: fatou.clone(),
            path: "/settings/profile".into(),
            ask: Ask::File(vec![("about", "a".repeat(2001))], "photo", "", Vec::new()),
            status: 422,
        },
        Sample {
            who: fatou.clone(),
            path: "/settings/profile".into(),
            ask: Ask::File(
                vec![("work_phone", "1".repeat(41))],
                "photo",
                "",
                Vec::new(),
            ),
            status: 422,
        },
        Sample {
            who: fatou.clone(),
            path: "/settings/profile".into(),
            ask: Ask::File(
                vec![("about", "Je charge.".into())],
                "photo",
                "moi.png",
                b"pas une image".to_vec(),
            ),
            status: 422,
        },
    ]);
    all
}
