//! Files of messages: handed out through the door of their conversation, and gone with the message.

use axum::http::Method;
use serde_json::{Value, json};

use super::{heard, talk};
use crate::on_each_engine;
use crate::posts::attachments::{picture, sent};
use crate::world::Client;

/// Says something with files as a program; the message.
async fn show(author: &Client, talk: &str, body: &str, files: &[&Value]) -> Value {
    let ids: Vec<&Value> = files.iter().map(|file| &file["id"]).collect();
    author
        .json(
            Method::POST,
            &format!("/api/v1/conversations/{talk}/messages"),
            &json!({"body": body, "attachments": ids}),
        )
        .await
        .expect(201)
        .value()
}

on_each_engine!(a_file_is_had_by_those_who_read_its_message, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let yann = world.employee("Yann Cariou").await;
    let late = world.employee("Inès Roy").await;
    let chief = world.administrator("Adèle Administre").await;
    let group = talk(&fatou, &[&lea, &yann], "Bonjour").await;
    let file = sent(&fatou, "quai.png", &picture(image::ImageFormat::Png)).await;
    let id = file["id"].as_str().unwrap();
    let small = format!("/files/{id}/thumbnail");
    let whole = format!("/files/{id}/quai.png");
    lea.get(&small).await.expect(404);
    let said = show(&fatou, &group, "", &[&file]).await;
    assert_eq!(said["attachments"][0]["name"], "quai.webp");
    lea.get(&format!("/messages/{group}"))
        .await
        .expect(200)
        .contains(&small);
    lea.post(
        &format!("/messages/{group}/people"),
        &[("people", "ines.roy")],
    )
    .await
    .expect(303);
    for path in [&small, &whole] {
        lea.get(path).await.expect(200);
        // Neither whoever came later, nor an administrator.
        late.get(path).await.expect(404);
        chief.get(path).await.expect(404);
    }
    let found = yann.get("/api/v1/messages?q=quai").await.value();
    assert_eq!(found["items"].as_array().unwrap().len(), 1, "{found}");
    yann.post(&format!("/messages/{group}/departure"), &[])
        .await
        .expect(303);
    yann.get(&whole).await.expect(404);
    let message = format!("/api/v1/messages/{}", said["id"].as_str().unwrap());
    fatou
        .json(Method::DELETE, &message, &json!({}))
        .await
        .expect(204);
    for who in [&fatou, &lea] {
        who.get(&whole).await.expect(404);
    }
});

on_each_engine!(a_form_brings_files_and_gets_them_back, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let pair = talk(&fatou, &[&lea], "Bonjour").await;
    let page = format!("/messages/{pair}");
    let address = fatou
        .upload(
            &page,
            &[("body", "La liste")],
            &[("files", "liste.txt", b"Trois palettes")],
        )
        .await
        .expect(303)
        .header("location")
        .to_owned();
    lea.get(&page).await.expect(200).contains("liste.txt");
    let message = address.rsplit('-').next().unwrap();
    // Taken back, its file waits in the form for the message to be said better.
    let again = fatou
        .post(&format!("/message/{message}/undo"), &[])
        .await
        .expect(200)
        .contains("liste.txt")
        .text();
    let waiting = again.split("name=\"attachment\" value=\"").nth(1).unwrap();
    let waiting = waiting.split('"').next().unwrap();
    // One that is refused leaves the text and the others where they are.
    fatou
        .upload(
            &page,
            &[("body", "La bonne liste"), ("attachment", waiting)],
            &[("files", "photo.png", b"pas une image")],
        )
        .await
        .expect(422)
        .contains("La bonne liste")
        .contains("liste.txt")
        .contains("photo.png");
    fatou
        .post(
            &page,
            &[("body", "La bonne liste"), ("attachment", waiting)],
        )
        .await
        .expect(303);
    assert_eq!(heard(&lea, &pair).await, ["Bonjour", "La bonne liste"]);
    // What is not one's own cannot be sent along.
    let theirs = sent(&lea, "a.txt", b"a").await;
    fatou
        .post(
            &page,
            &[
                ("body", "Le sien"),
                ("attachment", theirs["id"].as_str().unwrap()),
            ],
        )
        .await
        .expect(422);
});

on_each_engine!(a_conversation_may_begin_with_a_file, |world| {
    let fatou = world.employee("Fatou Diarra").await;
    let lea = world.employee("Léa Morel").await;
    let list: (&str, &str, &[u8]) = ("files", "liste.txt", b"Trois palettes");
    // Refused for another reason, it stays with the form.
    let nobody = [("people", "personne.de.ce.nom"), ("body", "La liste")];
    fatou
        .upload("/messages", &nobody, &[list])
        .await
        .expect(422)
        .contains("liste.txt")
        .contains("La liste");
    let told = [("people", lea.handle.as_str()), ("body", "")];
    let address = fatou
        .upload("/messages", &told, &[list])
        .await
        .expect(303)
        .header("location")
        .to_owned();
    let page = address.split('#').next().unwrap();
    lea.get(page).await.expect(200).contains("liste.txt");
    let file = sent(&lea, "quai.png", &picture(image::ImageFormat::Png)).await;
    let group =
        json!({"people": [fatou.handle], "body": "Et une image", "attachments": [file["id"]]});
    lea.json(Method::POST, "/api/v1/conversations", &group)
        .await
        .expect(201);
    fatou.get(page).await.expect(200).contains("quai.webp");
});
