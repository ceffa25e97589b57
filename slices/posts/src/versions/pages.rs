//! The history of a post or a comment: each version, and what it changed.

use askama::Template;
use axum::extract::State;
use kit::clock::Instant;
use kit::site::SharedSite;
use kit::web::{Page, Path, Reader, Stop};
use kit::words::Words;
use people::Actor;
use people::profiles::card::Card;

use super::{Piece, Version, paragraphs};
use crate::access::ReadablePost;
use crate::comments::ReadableComment;
use crate::feed::title;
use crate::{CommentId, PostId};

#[derive(Template)]
#[template(path = "history.html")]
struct History<'a> {
    words: Words,
    reader: &'a Reader,
    address: &'a str,
    about: &'a str,
    author: &'a Card,
    versions: Vec<Past<'a>>,
}

/// A version, and how it came out of the one before.
struct Past<'a> {
    number: i64,
    written_at: Instant,
    changes: Vec<Vec<Piece<'a>>>,
}

/// `GET /posts/{id}/history`
pub(super) async fn of_post(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Path(id): Path<PostId>,
) -> Result<Page, Stop> {
    let mut tx = site.db.read().await?;
    let item = ReadablePost::open(&mut tx, &actor, id).await?;
    let versions = item.history(&mut tx).await?;
    show(
        &reader,
        &item.post.address(),
        &title(reader.words, &item),
        &item.author,
        &versions,
    )
}

/// `GET /comments/{id}/history`
pub(super) async fn of_comment(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Path(id): Path<CommentId>,
) -> Result<Page, Stop> {
    let mut tx = site.db.read().await?;
    let item = ReadableComment::open(&mut tx, &actor, id).await?;
    let versions = item.history(&mut tx).await?;
    let about = reader.words.one(
        "posts-title-comment",
        "name",
        item.author.shown(reader.words),
    );
    show(&reader, &item.address(), &about, &item.author, &versions)
}

fn show(
    reader: &Reader,
    address: &str,
    about: &str,
    author: &Card,
    versions: &[Version],
) -> Result<Page, Stop> {
    let words = reader.words;
    // Each beside the one before; the first one changed nothing.
    let before = versions.iter().skip(1).chain(versions.last());
    let past = versions.iter().zip(before).map(|(version, before)| Past {
        number: version.number,
        written_at: version.written_at,
        changes: paragraphs(&before.body, &version.body),
    });
    let versions = past.collect();
    let page = History {
        words,
        reader,
        address,
        about,
        author,
        versions,
    };
    Page::new(words.say("posts-history"), &page)
}
