//! Posts: what is said, who may read it, what can be done about it, what it costs.

mod answering;
pub mod attachments;
mod concerning;
mod cost;
mod editing;
mod keeping;
mod leaks;
mod newest;
mod programs;
mod publishing;
mod reacting;
mod reading;
mod restoring;
mod telling;
mod undoing;

use axum::http::Method;
use serde_json::{Value, json};

use crate::world::{Answer, Client, encoded};

pub use crate::spaces::{bring, notices, space};

/// Says something in a space as a program; the post.
pub async fn say(author: &Client, slug: &str, body: &str) -> Value {
    let path = format!("/api/v1/spaces/{slug}/posts");
    author
        .json(Method::POST, &path, &json!({"body": body}))
        .await
        .expect(201)
        .value()
}

/// Asks or announces something as a program; the post.
pub async fn say_as(author: &Client, slug: &str, kind: &str, body: &str) -> Value {
    let path = format!("/api/v1/spaces/{slug}/posts");
    author
        .json(Method::POST, &path, &json!({"body": body, "kind": kind}))
        .await
        .expect(201)
        .value()
}

/// Comments as a program; the comment.
pub async fn comment(author: &Client, post: &Value, body: &str) -> Value {
    let path = format!("{}/comments", of(post));
    author
        .json(Method::POST, &path, &json!({"body": body}))
        .await
        .expect(201)
        .value()
}

/// Gives or takes back an emoji.
pub async fn react(person: &Client, method: Method, post: &Value, emoji: &str) -> Answer {
    person
        .json(
            method,
            &format!("{}/reactions/{}", of(post), encoded(emoji)),
            &json!({}),
        )
        .await
}

/// Says something from the composer's form; the address one is sent to.
pub async fn write(author: &Client, slug: &str, body: &str) -> String {
    let fields = [
        ("space", slug),
        ("body", body),
        ("kind", "message"),
        ("from", slug),
    ];
    author
        .post("/posts", &fields)
        .await
        .expect(303)
        .header("location")
        .to_owned()
}

/// The post that an address ends with.
pub fn post_in(address: &str) -> String {
    address.rsplit('-').next().unwrap().to_owned()
}

/// The identifier of a post or a comment.
pub fn id(thing: &Value) -> &str {
    thing["id"].as_str().unwrap()
}

/// The address of a post for programs.
pub fn of(post: &Value) -> String {
    format!("/api/v1/posts/{}", id(post))
}

/// The words of a list of posts or comments, in its order.
pub fn bodies(list: &Value) -> Vec<&str> {
    list["items"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| item["body"].as_str().unwrap())
        .collect()
}
