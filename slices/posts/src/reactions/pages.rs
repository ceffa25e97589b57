//! Reacting on a page: one button toggles, and the row of emojis answers in its place.

use askama::Template;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use kit::fault::Fault;
use kit::site::SharedSite;
use kit::web::{Form, Path, Reader, Stop, in_place, see_other, stream, wants_stream};
use kit::words::{Arg, Words};
use people::Actor;
use serde::Deserialize;

use super::{Emoji, SET, Summary, Wish};
use crate::access::ReadablePost;
use crate::comments::ReadableComment;
use crate::{CommentId, PostId};

/// The row of emojis under a text.
#[derive(Template)]
#[template(path = "reactions.html")]
pub(crate) struct ReactionsView {
    words: Words,
    /// `posts` or `comments`.
    folder: &'static str,
    subject: i64,
    given: Vec<Given>,
    /// Whether the reader may react.
    open: bool,
}

struct Given {
    emoji: String,
    count: i64,
    mine: bool,
    /// « 👍, 9 réactions dont la vôtre »
    label: String,
}

impl ReactionsView {
    pub(crate) fn of_post(words: Words, item: &ReadablePost) -> Self {
        let summary = Summary::read(&item.post.reactions);
        Self::new(
            words,
            "posts",
            item.post.id.0,
            &summary,
            &item.mine,
            item.may_be_answered(),
        )
    }

    pub(crate) fn of_comment(words: Words, item: &ReadableComment, open: bool) -> Self {
        let summary = Summary::read(&item.comment.reactions);
        let open = open && item.comment.stands();
        Self::new(
            words,
            "comments",
            item.comment.id.0,
            &summary,
            &item.mine,
            open,
        )
    }

    fn new(
        words: Words,
        folder: &'static str,
        subject: i64,
        summary: &Summary,
        mine: &[String],
        open: bool,
    ) -> Self {
        let given = summary.iter().map(|count| {
            let is_mine = mine.contains(&count.emoji);
            let key = if is_mine {
                "posts-reaction-mine"
            } else {
                "posts-reaction"
            };
            let args = [
                ("emoji", Arg::Text(count.emoji.clone())),
                ("count", Arg::Number(count.count)),
            ];
            Given {
                emoji: count.emoji.clone(),
                count: count.count,
                mine: is_mine,
                label: words.with(key, &args),
            }
        });
        Self {
            words,
            folder,
            subject,
            given: given.collect(),
            open,
        }
    }

    fn set(&self) -> Vec<(&'static str, &'static str)> {
        SET.into_iter()
            .map(|(emoji, key)| (emoji, self.words.say(key)))
            .collect()
    }

    /// Nothing to show and nothing to do.
    pub(crate) fn is_bare(&self) -> bool {
        self.given.is_empty() && !self.open
    }
}

/// What the form sends: the emoji of the button, or one that was typed.
#[derive(Debug, Deserialize)]
pub(super) struct Choice {
    #[serde(default)]
    emoji: String,
    #[serde(default)]
    other: String,
}

impl Choice {
    fn emoji(&self) -> Result<Emoji, Stop> {
        // The Enter key in the field presses the first button of the form: what was typed is meant.
        let typed = if self.other.trim().is_empty() {
            &self.emoji
        } else {
            &self.other
        };
        Ok(Emoji::typed(typed)?)
    }
}

/// `POST /posts/{id}/reactions`
pub(super) async fn to_post(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    headers: HeaderMap,
    Path(id): Path<PostId>,
    Form(choice): Form<Choice>,
) -> Result<Response, Stop> {
    let emoji = choice.emoji()?;
    let mut tx = site.db.write().await?;
    let post = ReadablePost::open(&mut tx, &actor, id)
        .await?
        .writable(&mut tx, &actor)
        .await?;
    post.react(&site, &mut tx, emoji, Wish::Toggle).await?;
    let item = ReadablePost::open(&mut tx, &actor, id).await?;
    site.commit(tx).await?;
    answer(
        &headers,
        &ReactionsView::of_post(reader.words, &item),
        &item.post.address(),
    )
}

/// `POST /comments/{id}/reactions`
pub(super) async fn to_comment(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    headers: HeaderMap,
    Path(id): Path<CommentId>,
    Form(choice): Form<Choice>,
) -> Result<Response, Stop> {
    let emoji = choice.emoji()?;
    let mut tx = site.db.write().await?;
    let comment = ReadableComment::open(&mut tx, &actor, id)
        .await?
        .writable(&mut tx, &actor)
        .await?;
    comment.react(&site, &mut tx, emoji, Wish::Toggle).await?;
    let item = ReadableComment::open(&mut tx, &actor, id).await?;
    site.commit(tx).await?;
    answer(
        &headers,
        &ReactionsView::of_comment(reader.words, &item, true),
        &item.address(),
    )
}

/// The row alone for a script that asks for it, the page for everybody else.
fn answer(asked: &HeaderMap, row: &ReactionsView, address: &str) -> Result<Response, Stop> {
    if !wants_stream(asked) {
        return Ok(see_other(address));
    }
    let html = row
        .render()
        .map_err(|error| Fault::broken("rendering reactions", error))?;
    Ok(stream(in_place(
        &format!("reactions-{}", row.subject),
        &html,
    )))
}
