//! Files that come with what is said: taken in, handed out through one door, gone in time.

mod forms;
mod hostile;
mod passing;
mod reading;

use std::io::Cursor;
use std::path::Path;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use serde_json::{Value, json};

use axum::http::Method;

use super::id;
use crate::world::{Answer, Client, World};

/// A picture of two colours, written in a format.
pub fn picture(format: ImageFormat) -> Vec<u8> {
    let halves = |x: u32, _| {
        if x < 20 {
            Rgb([220, 0, 0])
        } else {
            Rgb([0, 0, 220])
        }
    };
    let mut out = Cursor::new(Vec::new());
    DynamicImage::from(RgbImage::from_fn(40, 30, halves))
        .write_to(&mut out, format)
        .unwrap();
    out.into_inner()
}

/// Sends a file beforehand, as the script of the form does.
pub async fn send(person: &Client, name: &str, bytes: &[u8]) -> Answer {
    person
        .with("accept", "application/json")
        .upload("/attachments", &[], &[("file", name, bytes)])
        .await
}

/// Sends a file that is taken in; what the form is told of it.
pub async fn sent(person: &Client, name: &str, bytes: &[u8]) -> Value {
    send(person, name, bytes).await.expect(201).value()
}

/// Says something as a program, with files sent beforehand; the post.
pub async fn say_with(author: &Client, slug: &str, files: &[&Value]) -> Value {
    let files: Vec<&str> = files.iter().map(|file| id(file)).collect();
    let body = json!({"body": "Voyez ci-joint", "attachments": files});
    author
        .json(Method::POST, &format!("/api/v1/spaces/{slug}/posts"), &body)
        .await
        .expect(201)
        .value()
}

/// Where a file is handed out, on this site.
pub fn address(file: &Value) -> &str {
    let url = file["url"].as_str().unwrap();
    url.strip_prefix("http://parvis.example").unwrap_or(url)
}

/// How many files are kept on the disk.
pub fn on_disk(world: &World) -> usize {
    fn count(folder: &Path) -> usize {
        let entries = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path());
        entries
            .map(|path| if path.is_dir() { count(&path) } else { 1 })
            .sum()
    }
    count(&world.database.folder.path().join("files"))
}
