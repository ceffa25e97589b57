//! What is asked of the product, so that every page is seen in every state it has.

use crate::posts::{id, post_in, write};
use crate::world::{Client, World, encoded};

use super::cast::Cast;

/// One page, and who asks for it.
pub struct Sample {
    pub who: Client,
    pub path: String,
    pub ask: Ask,
    pub status: u16,
}

/// How it is asked for.
pub enum Ask {
    Get,
    Form(Vec<(&'static str, String)>),
    /// A form with one file: its field, its name, its bytes.
    File(
        Vec<(&'static str, String)>,
        &'static str,
        &'static str,
        Vec<u8>,
    ),
    /// By the script of the page, which takes a piece.
    Piece(Vec<(&'static str, String)>),
}

fn get(who: &Client, path: impl Into<String>) -> Sample {
    Sample {
        who: who.clone(),
        path: path.into(),
        ask: Ask::Get,
        status: 200,
    }
}

fn refused(
    who: &Client,
    path: impl Into<String>,
    status: u16,
    fields: &[(&'static str, &str)],
) -> Sample {
    let fields = fields
        .iter()
        .map(|(name, value)| (*name, (*value).to_owned()))
        .collect();
    Sample {
        who: who.clone(),
        path: path.into(),
        ask: Ask::Form(fields),
        status,
    }
}

impl Sample {
    fn status(self, status: u16) -> Self {
        Self { status, ..self }
    }
}

/// Everything, asked anew in each language.
pub async fn samples(world: &World, cast: &Cast) -> Vec<Sample> {
    let links = cast.links(world).await;
    let mut all = strangers(world, &links);
    all.extend(places(cast));
    all.extend(said(cast));
    all.extend(people(cast));
    all.extend(settings(cast));
    all.extend(administration(cast));
    all.extend(resets(cast).await);
    all.extend(records(cast));
    all.extend(fresh(cast).await);
    all
}

fn strangers(world: &World, [invitation, reset]: &[String; 2]) -> Vec<Sample> {
    let stranger = world.stranger();
    vec![
        get(&stranger, "/sign-in"),
        refused(
            &stranger,
            "/sign-in",
            422,
            &[("login", "personne"), ("password", "faux")],
        ),
        get(&stranger, "/reset"),
        get(&stranger, "/reset?sent=yes"),
        get(&stranger, invitation),
        get(&stranger, reset),
        refused(&stranger, reset, 422, &[("password", "court")]),
        get(&stranger, "/welcome/perdu").status(410),
        get(&stranger, "/nowhere").status(404),
        get(&world.before_a_lost_database(), "/sign-in").status(503),
        refused(
            &stranger,
            "/posts",
            401,
            &[("space", "ailleurs"), ("body", "Un texte précieux")],
        ),
    ]
}

fn places(cast: &Cast) -> Vec<Sample> {
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

fn said(cast: &Cast) -> Vec<Sample> {
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

fn people(cast: &Cast) -> Vec<Sample> {
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

fn settings(cast: &Cast) -> Vec<Sample> {
    let fatou = &cast.fatou;
    let mut all: Vec<Sample> = [
        "",
        "?saved=yes",
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

fn administration(cast: &Cast) -> Vec<Sample> {
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
async fn fresh(cast: &Cast) -> Vec<Sample> {
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
async fn resets(cast: &Cast) -> Vec<Sample> {
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
fn records(cast: &Cast) -> Vec<Sample> {
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
