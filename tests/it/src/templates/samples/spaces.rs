//! The pages of spaces, to those who look after them, those who are in them and those who are not.

use super::{Sample, get, refused};
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
    for slug in [
        &cast.open,
        &cast.closed,
        &cast.request,
        &cast.archived,
        &cast.secret,
    ] {
        for tab in ["", "/members", "/about", "/departure"] {
            all.push(get(fatou, format!("/s/{slug}{tab}")));
        }
        if *slug != cast.archived {
            all.push(get(fatou, format!("/s/{slug}/edit")));
        }
    }
    for who in [fatou, lea, guest, lonely] {
        all.extend(
            [
                "/",
                "/?only=mentions",
                "/?only=questions",
                "/bookmarks",
                "/spaces",
                "/spaces?scope=mine",
                "/spaces?scope=archived",
                "/spaces?q=introuvable",
                "/notifications",
                "/search",
            ]
            .map(|path| get(who, path)),
        );
    }
    for slug in [&cast.open, &cast.archived] {
        all.extend(
            ["", "/members", "/about", "/departure"].map(|tab| get(lea, format!("/s/{slug}{tab}"))),
        );
    }
    all.extend([
        get(guest, format!("/s/{}", cast.open)),
        get(guest, format!("/s/{}/members", cast.open)),
        get(guest, format!("/s/{}/departure", cast.open)),
        get(fatou, format!("/s/{}/members?q=introuvable", cast.open)),
        get(fatou, format!("/s/{}/members?invited=1", cast.open)),
        get(lea, format!("/s/{}", cast.closed)),
        get(lea, format!("/s/{}", cast.request)),
        get(&cast.chief, format!("/s/{}", cast.request)),
        get(&cast.chief, format!("/s/{}", cast.closed)),
        get(&cast.chief, format!("/s/{}", cast.open)),
        get(lea, format!("/s/{}", cast.shut)),
        get(lea, "/nowhere").status(404),
        get(fatou, format!("/s/{}", cast.shut)),
        get(fatou, format!("/s/{}", cast.square)),
        get(fatou, format!("/s/{}/about", cast.square)),
        get(fatou, format!("/s/{}/departure", cast.square)),
        get(lea, format!("/s/{}/members", cast.square)),
        get(&cast.newly, format!("/s/{}", cast.closed)),
        get(&cast.chief, "/spaces"),
        get(fatou, "/spaces/new"),
        refused(fatou, "/spaces", 422, &[("name", ""), ("kind", "open")]),
        refused(
            fatou,
            "/spaces",
            422,
            &[
                ("name", "Un lieu"),
                ("slug", "PAS Un Slug"),
                ("kind", "open"),
            ],
        ),
        refused(
            fatou,
            "/spaces",
            422,
            &[
                ("name", "Un lieu"),
                ("kind", "open"),
                ("description", &"d".repeat(301)),
            ],
        ),
        refused(
            fatou,
            "/spaces",
            422,
            &[
                ("name", "Un lieu"),
                ("kind", "open"),
                ("editorial_line", &"e".repeat(4001)),
            ],
        ),
        refused(
            fatou,
            format!("/s/{}/edit", cast.open),
            422,
            &[("name", "")],
        ),
        refused(
            fatou,
            format!("/s/{}/invitations", cast.open),
            422,
            &[("people", "personne.de.ce.nom")],
        ),
        refused(
            fatou,
            format!("/s/{}/handover", cast.open),
            422,
            &[("person", "personne.de.ce.nom")],
        ),
        refused(
            &cast.chief,
            format!("/s/{}/requests", cast.request),
            422,
            &[("message", &"m".repeat(501))],
        ),
        refused(fatou, format!("/s/{}/departure", cast.closed), 409, &[]),
    ]);
    all
}
