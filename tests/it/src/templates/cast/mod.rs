//! A company in which everything has happened once: enough for every branch of every template.

mod company;
mod said;
mod talks;

use kit::values;
use people::PersonId;
use people::accounts::links::{self, Purpose};
use people::accounts::sessions;
use people::accounts::standing::Standing;
use people::accounts::tokens;
use people::chart::PositionId;
use serde_json::Value;

use crate::spaces::{bring, space, stand};
use crate::world::{Client, World};

use company::{
    chart, describe, made_steward_of_the_square, newcomer, newcomers_of_a_unit, notices, on_leave,
};
use said::Said;
use talks::Talks;

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
    /// What was said between a few.
    pub talks: Talks,
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
        on_leave(&fatou).await;
        let power = format!("/admin/people/{}/urgency", lea.person);
        chief.post(&power, &[("answer", "yes")]).await.expect(303);
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
        let talks = Talks::begin(world, [&fatou, &lea, &guest, &gone], &open).await;
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
            talks,
        }
    }
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
