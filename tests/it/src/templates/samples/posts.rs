//! What is said: feeds, posts, comments, what is written with and what is searched for.

use crate::posts::id;

use super::{Ask, Sample, get, refused};
use crate::templates::cast::Cast;

pub(super) fn samples(cast: &Cast) -> Vec<Sample> {
    let Cast {
        fatou, lea, guest, ..
    } = cast;
    let page = |post: &serde_json::Value| format!("/posts/{}", id(post));
    let mut all = Vec::new();
    for post in [
        &cast.question,
        &cast.message,
        &cast.announcement,
        &cast.withdrawn,
        &cast.archived_post,
    ] {
        all.extend([fatou, lea].map(|who| get(who, page(post))));
    }
    let message = page(&cast.message);
    let comment = format!("/comments/{}", id(&cast.edited_comment));
    let picture = id(&cast.picture).to_owned();
    all.extend([
        get(guest, message.clone()),
        get(&cast.chief, message.clone()),
        get(fatou, format!("{message}/now?shown=page")),
        get(lea, format!("{message}/now?shown=feed&new=true")),
        get(fatou, format!("{message}/edit")),
        get(fatou, format!("{message}/history")),
        get(fatou, format!("{comment}/edit")),
        get(fatou, format!("{comment}/history")),
        get(
            fatou,
            format!("{message}?quote={}", id(&cast.edited_comment)),
        ),
        get(
            fatou,
            format!("{}?at={}", page(&cast.question), id(&cast.comment)),
        ),
        get(lea, "/search?q=balance"),
        get(lea, "/search?q=cariste"),
        get(lea, "/search?q=camion&k=posts"),
        get(lea, "/search?q=quai"),
        get(lea, "/search?q=introuvable"),
        get(lea, "/search?q=r%C3%A9par%C3%A9e"),
        refused(
            fatou,
            "/posts",
            422,
            &[
                ("space", &cast.open),
                ("from", &cast.open),
                ("body", ""),
                ("kind", "announcement"),
            ],
        ),
        refused(
            fatou,
            "/preview",
            200,
            &[
                ("space", &cast.open),
                ("from", "home"),
                ("body", "Avec des fichiers"),
                ("attachments", "listed"),
                ("attachment", &cast.waiting[0]),
                ("attachment", &cast.waiting[1]),
            ],
        ),
        refused(
            fatou,
            "/preview",
            200,
            &[
                ("space", &cast.open),
                ("from", "home"),
                ("body", "Un **essai**"),
                ("kind", "question"),
            ],
        ),
        refused(
            fatou,
            "/preview",
            200,
            &[
                ("space", &cast.open),
                ("under", id(&cast.message)),
                ("body", "Un **essai**"),
            ],
        ),
        refused(
            fatou,
            "/posts",
            200,
            &[
                ("space", &cast.open),
                ("from", &cast.open),
                ("body", "Sans elle"),
                ("kind", "message"),
                ("remove", &picture),
            ],
        ),
        refused(fatou, format!("{message}/comments"), 422, &[("body", "")]),
        refused(
            &fatou.with("referer", &format!("http://parvis.example{message}")),
            format!("{message}/reactions"),
            422,
            &[("emoji", "bonjour")],
        ),
        refused(
            fatou,
            message.clone(),
            409,
            &[("version", "1"), ("body", "Autre chose")],
        ),
        refused(
            fatou,
            message.clone(),
            422,
            &[("version", "2"), ("body", "")],
        ),
        Sample {
            who: fatou.clone(),
            path: "/preview".into(),
            ask: Ask::Piece(vec![
                ("space", cast.open.clone()),
                ("body", "Un **essai**".into()),
            ]),
            status: 200,
        },
    ]);
    all
}
