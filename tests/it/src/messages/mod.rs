//! Conversations: who may read what is said in them, and who cannot, whatever their office.

mod files;
mod guests;
mod hours;
mod leaving;
mod letters;
mod opening;
mod personal;
mod programs;
mod reading;
mod refusing;
mod reporting;
mod searching;
mod writing;

use axum::http::Method;
use serde_json::{Value, json};

use crate::world::{Answer, Client};

/// Opens a conversation as a program, with those people and first words; its identifier.
pub async fn talk(opener: &Client, others: &[&Client], body: &str) -> String {
    let people: Vec<&str> = others.iter().map(|other| other.handle.as_str()).collect();
    let made = opener
        .json(
            Method::POST,
            "/api/v1/conversations",
            &json!({"people": people, "body": body}),
        )
        .await
        .expect(201)
        .value();
    made["id"].as_str().unwrap().to_owned()
}

/// Says something in a conversation as a program; the message.
pub async fn tell(author: &Client, talk: &str, body: &str) -> Value {
    attempt(author, talk, body).await.expect(201).value()
}

/// Tries to.
pub async fn attempt(author: &Client, talk: &str, body: &str) -> Answer {
    let path = format!("/api/v1/conversations/{talk}/messages");
    author
        .json(Method::POST, &path, &json!({"body": body}))
        .await
}

/// What somebody reads of a conversation, oldest first; only what was said.
pub async fn heard(reader: &Client, talk: &str) -> Vec<String> {
    let list = reader
        .get(&format!("/api/v1/conversations/{talk}/messages"))
        .await
        .expect(200)
        .value();
    let said = list["items"].as_array().unwrap().iter().rev();
    said.filter(|item| item["kind"] == "said")
        .map(|item| item["body"].as_str().unwrap().to_owned())
        .collect()
}

/// A conversation as one of its people sees it.
pub async fn seen(reader: &Client, talk: &str) -> Value {
    reader
        .get(&format!("/api/v1/conversations/{talk}"))
        .await
        .expect(200)
        .value()
}

/// Sends a message from the page; its identifier.
pub async fn write(author: &Client, talk: &str, body: &str) -> String {
    let address = author
        .post(&format!("/messages/{talk}"), &[("body", body)])
        .await
        .expect(303)
        .header("location")
        .to_owned();
    address.rsplit('-').next().unwrap().to_owned()
}
