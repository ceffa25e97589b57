//! What was said, and what became of it.

use axum::http::Method;
use serde_json::{Value, json};

use crate::posts::{attachments, comment, id, react, say, say_as};
use crate::world::{Client, World};

pub struct Said {
    pub question: Value,
    pub message: Value,
    pub announcement: Value,
    pub withdrawn: Value,
    pub archived: Value,
    pub comment: Value,
    pub edited_comment: Value,
    pub picture: Value,
    pub waiting: Vec<String>,
}

impl Said {
    pub async fn say(
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
