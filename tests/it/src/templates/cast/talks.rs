//! What was said between a few, in every state a conversation has.

use axum::http::Method;
use serde_json::json;

use crate::messages::{talk, tell, write};
use crate::posts::{attachments, id, say};
use crate::spaces::bring;
use crate::world::{Client, World, encoded};

/// Conversations, by what is to be seen in them.
pub struct Talks {
    /// Of two, with everything that becomes of a message.
    pub pair: String,
    /// Of a few, with a guest and a name.
    pub group: String,
    /// Long, and not read by Léa.
    pub long: String,
    /// In which nothing is said any more.
    pub silent: String,
    /// With somebody who left.
    pub parted: String,
    /// With somebody who blocked Fatou.
    pub refused: String,
    /// A message that its author may change, and one somebody may report.
    pub fresh: String,
    pub heard: String,
    /// Somebody with nothing in their messages.
    pub reporter: Client,
}

impl Talks {
    pub async fn begin(world: &World, [fatou, lea, guest, gone]: [&Client; 4], open: &str) -> Self {
        let reporter = world.employee("Rita Signale").await;
        bring(fatou, open, &reporter).await;
        let pair = Self::pair(fatou, lea).await;
        let fresh = tell(fatou, &pair, "À corriger peut-être").await;
        let heard = tell(lea, &pair, "À signaler peut-être").await;
        let said = json!({"body": "Le quai est fermé", "urgent": "éboulement"});
        lea.json(
            Method::POST,
            &format!("/api/v1/conversations/{pair}/messages"),
            &said,
        )
        .await
        .expect(201);
        let group = Self::group(fatou, lea, guest, &reporter).await;
        let long = talk(fatou, &[lea, &reporter], "Le premier de beaucoup").await;
        for number in 0..62 {
            tell(
                fatou,
                &long,
                &format!("Planche {number}, {}", "bien rangée ".repeat(40)),
            )
            .await;
        }
        let silent = talk(fatou, &[&world.employee("Silvio Muet").await], "Rien").await;
        let only = fatou
            .get(&format!("/api/v1/conversations/{silent}"))
            .await
            .value()["newest"]
            .clone();
        let mut tx = world.site.db.write().await.unwrap();
        tx.run(
            "delete from messages where id = $1",
            kit::values![only.as_str().unwrap().parse::<i64>().unwrap()],
        )
        .await
        .unwrap();
        world.site.commit(tx).await.unwrap();
        let parted = talk(fatou, &[gone], "Bon vent").await;
        let refused = talk(fatou, &[&reporter], "Bonjour Rita").await;
        reporter
            .post("/messages/blocks", &[("person", &fatou.handle)])
            .await
            .expect(303);
        Self::report(&reporter, &group).await;
        for number in 0..31 {
            let other = world.employee(&format!("Voisin Numéro {number}")).await;
            talk(&reporter, &[&other], "Planche bonjour").await;
        }
        say(fatou, open, "Suite en message").await;
        Self {
            fresh: id(&fresh).to_owned(),
            heard: id(&heard).to_owned(),
            pair,
            group,
            long,
            silent,
            parted,
            refused,
            reporter,
        }
    }

    async fn pair(fatou: &Client, lea: &Client) -> String {
        let pair = talk(fatou, &[lea], "Bonjour @lea.morel, **bien** ?").await;
        let gone = tell(lea, &pair, "Une bêtise").await;
        lea.post(&format!("/message/{}/withdrawal", id(&gone)), &[])
            .await
            .expect(303);
        let edited = tell(fatou, &pair, "Quai 2").await;
        fatou
            .post(
                &format!("/message/{}", id(&edited)),
                &[("body", "Quai 3"), ("version", "1")],
            )
            .await
            .expect(303);
        let path = format!(
            "/api/v1/messages/{}/reactions/{}",
            id(&edited),
            encoded("👍")
        );
        lea.json(Method::PUT, &path, &json!({})).await.expect(200);
        fatou
            .post(
                &format!("/messages/{pair}"),
                &[("body", "Chez le médecin"), ("personal", "yes")],
            )
            .await
            .expect(303);
        lea.post(&format!("/messages/{pair}/personal"), &[("answer", "yes")])
            .await
            .expect(303);
        let picture = attachments::sent(
            fatou,
            "quai.png",
            &attachments::picture(image::ImageFormat::Png),
        )
        .await;
        let fields = json!({"body": "", "attachments": [picture["id"]]});
        let path = format!("/api/v1/conversations/{pair}/messages");
        fatou.json(Method::POST, &path, &fields).await.expect(201);
        pair
    }

    async fn group(fatou: &Client, lea: &Client, guest: &Client, late: &Client) -> String {
        let group = talk(fatou, &[lea, guest], "Livraison de jeudi").await;
        let path = format!("/messages/{group}");
        for name in ["Livraisons", "", "Livraisons du jeudi"] {
            fatou
                .post(&format!("{path}/name"), &[("name", name)])
                .await
                .expect(303);
        }
        tell(guest, &group, "Nous serons à l’heure").await;
        fatou
            .post(&format!("{path}/people"), &[("people", &late.handle)])
            .await
            .expect(303);
        for answer in ["yes", "no"] {
            fatou
                .post(&format!("{path}/personal"), &[("answer", answer)])
                .await
                .expect(303);
        }
        write(guest, &group, "Le camion est parti").await;
        lea.post(&format!("{path}/mute"), &[("answer", "yes")])
            .await
            .expect(303);
        group
    }

    async fn report(reporter: &Client, group: &str) {
        let list = reporter
            .get(&format!("/api/v1/conversations/{group}/messages"))
            .await
            .value();
        let said = list["items"][0]["id"].as_str().unwrap();
        let other = tell(reporter, group, "Pour comprendre").await;
        for number in 0..21 {
            let fields = [
                ("reported", said),
                ("context", id(&other)),
                ("reason", &format!("Raison numéro {number}")),
            ];
            reporter
                .post(&format!("/messages/{group}/report"), &fields)
                .await
                .expect(303);
        }
    }
}
