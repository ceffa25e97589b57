//! The history of a post or a comment: each version, and what it changed.

use askama::Template;
use axum::extract::State;
use kit::clock::Instant;
use kit::db::Tx;
use kit::fault::Fault;
use kit::site::SharedSite;
use kit::web::{Page, Path, Reader, Stop};
use kit::words::Words;
use people::Actor;
use people::profiles::card::Card;

use super::{Piece, Version, of, paragraphs};
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
    let post = &item.post;
    if !post.stands() {
        return Err(Stop::not_found());
    }
    let newest = Version {
        number: post.version,
        body: post.body.clone(),
        written_at: post.edited_at.unwrap_or(post.published_at),
    };
    let versions = all(&mut tx, id.0, newest).await?;
    show(
        &reader,
        &post.address(),
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
    let comment = &item.comment;
    if !comment.stands() {
        return Err(Stop::not_found());
    }
    let written_at = comment.edited_at.unwrap_or(comment.published_at);
    let newest = Version {
        number: comment.version,
        body: comment.body.clone(),
        written_at,
    };
    let versions = all(&mut tx, id.0, newest).await?;
    let about = reader.words.one(
        "posts-title-comment",
        "name",
        item.author.shown(reader.words),
    );
    show(&reader, &comment.address(), &about, &item.author, &versions)
}

async fn all(tx: &mut Tx, subject: i64, newest: Version) -> Result<Vec<Version>, Fault> {
    let mut versions = vec![newest];
    versions.extend(of(tx, subject).await?);
    Ok(versions)
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
