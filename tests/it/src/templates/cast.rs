//! A company in which everything has happened once: enough for every branch of every template.

use axum::http::Method;
use kit::values;
use kit::words::Lang;
use people::PersonId;
use people::accounts::account::{self, Newcomer};
use people::accounts::links::{self, Purpose};
use people::accounts::sessions;
use people::accounts::standing::Standing;
use people::accounts::tokens;
use people::chart::{Holder, Placement, PositionId, place, set_superior};
use people::notices::{Notice, tell};
use people::organisation::companies;
use serde_json::{Value, json};

use crate::posts::{attachments, comment, id, react, say, say_as};
use crate::spaces::{bring, space, stand};
use crate::world::{Client, World};

/// The people, the places and what was said.
pub struct Cast {
    /// Leads almost everything.
    pub fatou: Client,
    /// An employee with nothing of their own.
    pub lea: Client,
    /// A guest who knows people, and one who knows nobody.
    pub guest: Client,
    pub lonely: Client,
    /// An administrator who took note of the charge, and one who did not.
    pub chief: Client,
    /// Another one who did.
    pub second: Client,
    pub newly: Client,
    /// Has left.
    pub gone: Client,
    /// Is suspended.
    pub away: Client,
    /// Was invited and has not come; asked for a link.
    pub awaited: i64,
    pub open: String,
    pub request: String,
    pub closed: String,
    pub secret: String,
    pub archived: String,
    pub shut: String,
    pub question: Value,
    pub message: Value,
    pub announcement: Value,
    pub withdrawn: Value,
    pub archived_post: Value,
    pub comment: Value,
    pub edited_comment: Value,
    pub picture: Value,
    pub seats: Vec<PositionId>,
    /// The company-wide square.
    pub square: String,
    /// A file that waits for what it goes with.
    pub waiting: Vec<String>,
}

impl Cast {
    /// Everybody, after a long year.
    pub async fn gather(world: &World) -> Self {
        let fatou = world.employee("Fatou Diarra").await;
        let lea = world.employee("Léa Morel").await;
        let guest = world.guest("Marion Chauvet", "Transports Morvan").await;
        let lonely = world.guest("Paul Isolé", "Scierie du Lac").await;
        let chief = world.administrator("Yann Premier").await;
        chief.post("/admin/charge", &[]).await.expect(303);
        let second = world.administrator("Adèle Troisième").await;
        second.post("/admin/charge", &[]).await.expect(303);
        let newly = world.administrator("Inès Deuxième").await;
        let gone = world.employee("Aline Partie").await;
        let away = world.employee("Basile Absent").await;
        describe(world, &fatou, &lea).await;
        newcomers_of_a_unit(world, [&chief, &newly]).await;
        let seats = chart(world, &fatou, &lea).await;
        let open = space(&fatou, "open", "Quai de chargement").await;
        let request = space(&fatou, "request", "Comité des bords").await;
        let closed = space(&fatou, "closed", "Atelier des prix").await;
        let secret = space(&fatou, "secret", "Fusion discrète").await;
        let archived = space(&fatou, "open", "Vieux chantier").await;
        let shut = space(&fatou, "closed", "Ancien conseil").await;
        for member in [&lea, &gone] {
            member
                .post(&format!("/s/{open}/membership"), &[])
                .await
                .expect(303);
            member
                .post(&format!("/s/{archived}/membership"), &[])
                .await
                .expect(303);
        }
        bring(&fatou, &open, &guest).await;
        newly
            .post(&format!("/s/{open}/membership"), &[])
            .await
            .expect(303);
        fatou
            .post(
                &format!("/s/{open}/edit"),
                &[
                    ("name", "Quai de chargement"),
                    ("description", "Ce qui part et ce qui arrive"),
                    ("editorial_line", "Ici on parle **court**."),
                ],
            )
            .await
            .expect(303);
        fatou
            .post(
                &format!("/s/{open}/invitations"),
                &[("people", &away.handle)],
            )
            .await
            .expect(303);
        lea.post(
            &format!("/s/{request}/requests"),
            &[("message", "Je voudrais suivre")],
        )
        .await
        .expect(303);
        fatou
            .post(
                &format!("/s/{closed}/invitations"),
                &[("people", &lea.handle)],
            )
            .await
            .expect(303);
        fatou
            .post(
                &format!("/s/{open}/members/{}/stewardship", lea.person),
                &[("answer", "yes")],
            )
            .await
            .expect(303);
        for number in 0..42 {
            space(&fatou, "open", &format!("Équipe numéro {number}")).await;
        }
        let said = Said::say(world, &fatou, &lea, &guest, &gone, &open, &archived).await;
        for place in [&archived, &shut] {
            fatou
                .post(&format!("/s/{place}/archive"), &[])
                .await
                .expect(303);
        }
        let nobody = "update memberships set steward = false where space_id in (select id from spaces where slug = $1)";
        let mut tx = world.site.db.write().await.unwrap();
        tx.run(nobody, values![archived]).await.unwrap();
        world.site.commit(tx).await.unwrap();
        let awaited = newcomer(&chief).await;
        let square = made_steward_of_the_square(world, &fatou).await;
        bring(&fatou, &closed, &gone).await;
        let steward = format!("/s/{closed}/members/{}/stewardship", gone.person);
        fatou.post(&steward, &[("answer", "yes")]).await.expect(303);
        gone.post(
            &format!("/s/{closed}/invitations"),
            &[("people", &newly.handle)],
        )
        .await
        .expect(303);
        let mut tx = world.site.db.write().await.unwrap();
        sessions::open(&world.site, &mut tx, fatou.person, "Firefox, Android")
            .await
            .unwrap();
        world.site.commit(tx).await.unwrap();
        stand(world, &chief, &away, Standing::Suspended).await;
        stand(world, &chief, &gone, Standing::Left).await;
        notices(world, &fatou).await;
        Self {
            question: said.question,
            message: said.message,
            announcement: said.announcement,
            withdrawn: said.withdrawn,
            archived_post: said.archived,
            comment: said.comment,
            edited_comment: said.edited_comment,
            picture: said.picture,
            fatou,
            lea,
            guest,
            lonely,
            chief,
            second,
            newly,
            gone,
            away,
            awaited,
            open,
            request,
            closed,
            secret,
            archived,
            shut,
            seats,
            square,
            waiting: said.waiting,
        }
    }
}

struct Said {
    question: Value,
    message: Value,
    announcement: Value,
    withdrawn: Value,
    archived: Value,
    comment: Value,
    edited_comment: Value,
    picture: Value,
    waiting: Vec<String>,
}

impl Said {
    async fn say(
        world: &World,
        fatou: &Client,
        lea: &Client,
        guest: &Client,
        gone: &Client,
        open: &str,
        archived: &str,
    ) -> Self {
        let old = say(gone, archived, "Le chantier est fini").await;
        comment(lea, &old, "Et bien fini").await;
        for number in 0..24 {
            say(
                lea,
                open,
                &format!("Camion {number} au quai, chargement de planches"),
            )
            .await;
        }
        let long = "Une phrase assez longue pour qu’on la replie. ".repeat(160);
        say(fatou, open, &long).await;
        say(guest, open, "Nous livrons jeudi, Transports Morvan").await;
        let message = say(
            fatou,
            open,
            "La balance du quai 2 est **fausse**, cc @lea.morel #balance",
        )
        .await;
        fatou
            .json(
                Method::PATCH,
                &crate::posts::of(&message),
                &json!({"body": "La balance du quai 3 est **fausse**, cc @lea.morel #balance"}),
            )
            .await
            .expect(200);
        react(lea, Method::PUT, &message, "👍").await.expect(200);
        let edited_comment = comment(fatou, &message, "Réparée depuis").await;
        fatou
            .json(
                Method::PATCH,
                &format!("/api/v1/comments/{}", id(&edited_comment)),
                &json!({"body": "Réparée depuis hier"}),
            )
            .await
            .expect(200);
        let removed = comment(lea, &message, "Une bêtise").await;
        lea.json(
            Method::DELETE,
            &format!("/api/v1/comments/{}", id(&removed)),
            &json!({}),
        )
        .await
        .expect(204);
        let question = say_as(lea, open, "question", "Qui a la clé de la balance ?").await;
        say_as(lea, open, "question", "Et celle du portail ?").await;
        for number in 0..102 {
            comment(fatou, &question, &format!("Pas moi {number}")).await;
        }
        let answer = comment(fatou, &question, "Elle est à l’accueil").await;
        lea.json(
            Method::PUT,
            &format!("{}/answer", crate::posts::of(&question)),
            &json!({"comment": id(&answer)}),
        )
        .await
        .expect(204);
        let announcement = say_as(fatou, open, "announcement", "Inventaire vendredi").await;
        fatou
            .json(
                Method::PUT,
                &format!("{}/pin", crate::posts::of(&announcement)),
                &json!({}),
            )
            .await
            .expect(204);
        lea.json(
            Method::PUT,
            &format!("{}/bookmark", crate::posts::of(&announcement)),
            &json!({}),
        )
        .await
        .expect(204);
        let withdrawn = say(lea, open, "Oubliez ceci").await;
        comment(fatou, &withdrawn, "Trop tard").await;
        lea.json(Method::DELETE, &crate::posts::of(&withdrawn), &json!({}))
            .await
            .expect(204);
        let picture = attachments::sent(
            fatou,
            "quai.png",
            &attachments::picture(image::ImageFormat::Png),
        )
        .await;
        let notes = attachments::sent(fatou, "notes.txt", b"Trois palettes").await;
        attachments::say_with(fatou, open, &[&picture, &notes]).await;
        let mut waiting = Vec::new();
        for (name, bytes) in [
            ("plan.png", attachments::picture(image::ImageFormat::Png)),
            ("liste.txt", b"Quatre palettes".to_vec()),
        ] {
            let file = attachments::sent(fatou, name, &bytes).await;
            waiting.push(id(&file).to_owned());
        }
        let read = format!("{}/acknowledgement", crate::posts::of(&announcement));
        lea.json(Method::PUT, &read, &json!({})).await.expect(204);
        let mute = format!("/posts/{}/mute", id(&announcement));
        lea.post(&mute, &[]).await.expect(303);
        lea.post("/seen", &[("newest", id(&announcement))])
            .await
            .expect(303);
        world.settle().await;
        Self {
            question,
            message,
            announcement,
            withdrawn,
            archived: old,
            comment: answer,
            edited_comment,
            picture,
            waiting,
        }
    }
}

/// Profiles: a photo, skills, what is told to whom; units and sites to narrow the directory by.
async fn describe(world: &World, fatou: &Client, lea: &Client) {
    let fields = [
        ("about", "Je charge.\r\nEt je décharge."),
        ("seen-about", "everyone"),
        ("work_phone", "01 02 03 04 05"),
        ("skills", "Cariste, Tableur"),
        ("seen-skills", "everyone"),
        ("hobbies", "Aviron"),
        ("seen-hobbies", "colleagues"),
    ];
    let photo = attachments::picture(image::ImageFormat::Png);
    fatou
        .upload(
            "/settings/profile",
            &fields,
            &[("photo", "moi.png", &photo)],
        )
        .await
        .expect(303);
    let mut tx = world.site.db.write().await.unwrap();
    for (column, kind, name) in [
        ("unit_id", "unit", "Logistique et quais"),
        ("site_id", "site", "Entrepôt de Pantin"),
    ] {
        let term = world.site.new_id();
        tx.run(
            "insert into terms (id, kind, name, folded) values ($1, $2, $3, $4)",
            values![term, kind, name, kit::search::fold(name)],
        )
        .await
        .unwrap();
        let assign = if column == "unit_id" {
            "update people set unit_id = $1 where guest = false"
        } else {
            "update people set site_id = $1 where guest = false"
        };
        tx.run(assign, values![term]).await.unwrap();
    }
    tx.run(
        "update people set title = 'Cheffe de quai' where id = $1",
        values![fatou.person],
    )
    .await
    .unwrap();
    tx.run(
        "update profiles set work_phone = '01 02 03 04 05' where person_id = $1",
        values![fatou.person],
    )
    .await
    .unwrap();
    tx.run(
        "update people set title = 'Cariste' where id = $1",
        values![lea.person],
    )
    .await
    .unwrap();
    world.site.commit(tx).await.unwrap();
}

/// Two people alone in their unit: each is news to the other.
async fn newcomers_of_a_unit(world: &World, [one, other]: [&Client; 2]) {
    let mut tx = world.site.db.write().await.unwrap();
    let term = world.site.new_id();
    tx.run(
        "insert into terms (id, kind, name, folded) values ($1, 'unit', 'Direction des quais', 'direction des quais')",
        values![term],
    )
    .await
    .unwrap();
    for person in [one, other] {
        tx.run(
            "update people set unit_id = $1, title = 'Aux quais' where id = $2",
            values![term, person.person],
        )
        .await
        .unwrap();
    }
    world.site.commit(tx).await.unwrap();
}

/// A chart with a long team, a vacant seat and one that is not disclosed.
async fn chart(world: &World, fatou: &Client, lea: &Client) -> Vec<PositionId> {
    let crowd = crowd(world).await;
    let mut seats = Vec::new();
    let mut tx = world.site.db.write().await.unwrap();
    let mut holders = vec![
        (Holder::Person(fatou.person), None),
        (Holder::Vacant, Some(0)),
        (Holder::Person(lea.person), Some(1)),
        (Holder::Undisclosed, Some(1)),
    ];
    holders.extend(
        crowd[..63]
            .iter()
            .map(|person| (Holder::Person(*person), Some(2))),
    );
    holders.extend((0..61).map(|_| (Holder::Vacant, None)));
    for (number, (holder, above)) in holders.into_iter().enumerate() {
        let key = number.to_string();
        let placement = Placement {
            key: Some(&key),
            title: "Quai",
            unit: None,
            holder,
        };
        let seat = place(&world.site, &mut tx, &placement).await.unwrap();
        set_superior(&mut tx, seat, above.map(|above: usize| seats[above]))
            .await
            .unwrap();
        seats.push(seat);
    }
    world.site.commit(tx).await.unwrap();
    world.settle().await;
    seats
}

/// More people than a search shows, in one write.
async fn crowd(world: &World) -> Vec<PersonId> {
    let mut tx = world.site.db.write().await.unwrap();
    let company = companies::ours(&mut tx).await.unwrap();
    let mut crowd = Vec::new();
    for number in 0..520 {
        let newcomer = Newcomer {
            name: &format!("Cariste Numéro {number}"),
            handle: None,
            email: None,
            company,
            guest: false,
            guest_until: None,
            administrator: false,
            standing: Standing::Active,
            language: Lang::Fr,
            title: "",
        };
        crowd.push(account::add(&world.site, &mut tx, &newcomer).await.unwrap());
    }
    world.site.commit(tx).await.unwrap();
    world.settle().await;
    crowd
}

/// Somebody invited who has not come.
async fn newcomer(chief: &Client) -> i64 {
    let fields = [
        ("people", "Jeanne Attendue <jeanne@verdier.example>"),
        ("from", "ours"),
    ];
    let made = chief
        .post("/admin/invitations", &fields)
        .await
        .expect(201)
        .text();
    let (_, person) = made.split_once("/admin/people/").unwrap();
    person.split('"').next().unwrap().parse().unwrap()
}

impl Cast {
    /// Two links that work: to come for the first time, and to choose another password.
    pub async fn links(&self, world: &World) -> [String; 2] {
        let mut tx = world.site.db.write().await.unwrap();
        let wanted = [
            (PersonId(self.awaited), Purpose::Invitation),
            (self.fatou.person, Purpose::Reset),
        ];
        let (fatou, read_only) = (self.fatou.person, false);
        tokens::make(&world.site, &mut tx, fatou, "Agenda", read_only)
            .await
            .unwrap();
        let mut made = Vec::new();
        for (person, purpose) in wanted {
            let link = links::make(&world.site, &mut tx, person, purpose)
                .await
                .unwrap();
            made.push(
                link.strip_prefix("http://parvis.example")
                    .unwrap()
                    .to_owned(),
            );
        }
        world.site.commit(tx).await.unwrap();
        // Asked afterwards: a link that is made answers the question.
        world
            .stranger()
            .post("/reset", &[("login", "jeanne@verdier.example")])
            .await
            .expect(303);
        world.settle().await;
        made.try_into().unwrap()
    }
}

/// Hands the square to somebody; its address.
async fn made_steward_of_the_square(world: &World, steward: &Client) -> String {
    let mut tx = world.site.db.write().await.unwrap();
    let (id, slug): (i64, String) = tx
        .one("select id, slug from spaces where square = true", values![])
        .await
        .unwrap();
    tx.run(
        "update memberships set steward = true where space_id = $1 and person_id = $2",
        values![id, steward.person],
    )
    .await
    .unwrap();
    world.site.commit(tx).await.unwrap();
    slug
}

/// More notices than a page holds.
async fn notices(world: &World, fatou: &Client) {
    let mut tx = world.site.db.write().await.unwrap();
    for number in 0..45 {
        let bundle = format!("sample:{number}");
        let notice = Notice {
            to: fatou.person,
            kind: "token-created",
            bundle: &bundle,
            address: "/settings/tokens",
            about: "Essai",
            place: None,
            actor: None,
        };
        tell(&world.site, &mut tx, &notice).await.unwrap();
    }
    world.site.commit(tx).await.unwrap();
}
