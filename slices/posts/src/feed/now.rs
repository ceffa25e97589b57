//! A post as it looks now, for a page that shows it already and was told that it changed.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use kit::fault::Fault;
use kit::site::SharedSite;
use kit::web::{Path, Query, Reader, Stop, changed_into, stream};
use people::Actor;
use serde::Deserialize;

use super::view::{Around, PostView, answerers};
use crate::access::ReadablePost;
use crate::comments::{Stretch, Thread, ThreadView, thread};
use crate::{CommentId, PostId};
use people::attachments::Carried;

/// Where the page shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Shown {
    /// In the home feed, with the name of its space.
    #[default]
    Feed,
    /// In its space.
    Space,
    /// Alone, with its comments.
    Page,
}

/// How the page shows it.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    shown: Shown,
    /// Marked as not seen before.
    #[serde(default)]
    new: bool,
    before: Option<CommentId>,
    at: Option<CommentId>,
}

/// `GET /posts/{id}/now`
pub(super) async fn show(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Path(id): Path<PostId>,
    Query(asked): Query<Asked>,
) -> Result<Response, Stop> {
    let mut tx = site.db.read().await?;
    let item = ReadablePost::open(&mut tx, &actor, id).await?;
    let answerers = answerers(&mut tx, std::slice::from_ref(&item)).await?;
    let under = if asked.shown == Shown::Page {
        let stretch = Stretch::asked(asked.before, asked.at);
        thread(&mut tx, &actor, &item, stretch).await?
    } else {
        Thread::default()
    };
    let carried = Carried::of(&mut tx, &under.subjects(&item)).await?;
    drop(tx);
    let around = Around {
        reader: &reader,
        actor: &actor,
        answerers: &answerers,
        carried: &carried,
        placed: asked.shown != Shown::Space,
    };
    let mut pieces = String::new();
    if asked.shown == Shown::Page {
        pieces += &piece(&format!("post-{id}"), &PostView::whole(around, &item))?;
        pieces += &piece(
            &format!("thread-{id}"),
            &ThreadView::new(around, &item, &under),
        )?;
    } else {
        let mut post = PostView::listed(around, &item);
        post.mark_new(asked.new);
        pieces += &piece(&format!("post-{id}"), &post)?;
    }
    Ok(stream(pieces))
}

fn piece(id: &str, view: &impl Template) -> Result<String, Fault> {
    let html = view
        .render()
        .map_err(|error| Fault::broken("rendering a piece", error))?;
    Ok(changed_into(id, &html))
}
