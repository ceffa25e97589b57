//! A space: what is said in it, what is pinned first, and a place to write.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use kit::site::SharedSite;
use kit::ui::UndoView;
use kit::web::{Page, Path, Query, Reader, Stop};
use people::Actor;
use serde::Deserialize;
use spaces::access::ReadableSpace;
use spaces::pages::{Beside, Tab, doorstep, header};

use super::home::PAGE;
use super::lines::{Empty, FeedView};
use super::list::{in_space, pinned};
use super::undo;
use super::view::{Around, answerers};
use crate::publication::{Composer, ComposerView};
use people::attachments::Carried;

#[derive(Template)]
#[template(path = "space-posts.html")]
struct SpacePosts<'a> {
    header: String,
    composer: Option<ComposerView<'a>>,
    feed: FeedView<'a>,
    undo: Option<UndoView>,
}

/// Where the page begins.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    after: Option<i64>,
}

const EMPTY: Empty = Empty {
    icon: "message-square",
    title: "posts-empty-space",
    help: "posts-empty-space-help",
    links: &[],
};

/// `GET /s/{slug}`
pub(super) async fn show(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Path(slug): Path<String>,
    Query(asked): Query<Asked>,
) -> Result<Page, Stop> {
    let mut tx = site.db.read().await?;
    let Some(space) = ReadableSpace::find(&mut tx, &actor, &slug).await? else {
        return doorstep(&mut tx, &actor, &reader, &slug).await;
    };
    let first = asked.after.is_none();
    let feed = in_space(&mut tx, &actor, space.space.id, asked.after, PAGE).await?;
    let pins = if first {
        pinned(&mut tx, &actor, space.space.id).await?
    } else {
        Vec::new()
    };
    let mut answerers_of = answerers(&mut tx, &feed.items).await?;
    answerers_of.extend(answerers(&mut tx, &pins).await?);
    let subjects: Vec<_> = feed
        .items
        .iter()
        .chain(&pins)
        .map(|item| (item.post.id.0, item.post.files))
        .collect();
    let carried = Carried::of(&mut tx, &subjects).await?;
    let mine = Arc::new(spaces::mine(&mut tx, &actor).await?);
    let beside = Beside::of(&mut tx, &space, &reader).await?;
    drop(tx);

    let around = Around {
        reader: &reader,
        actor: &actor,
        answerers: &answerers_of,
        carried: &carried,
        placed: false,
    };
    let address = space.space.address();
    let newest = feed
        .items
        .first()
        .map(|item| item.post.id.0)
        .filter(|_| first && space.unread() > 0);
    let inside = mine.iter().find(|own| own.id == space.space.id);
    let composer = inside.filter(|_| first).and_then(|inside| {
        let form = Composer {
            inside: Some(inside),
            ..Composer::default()
        };
        form.view(&site, &reader, &actor, &mine)
    });
    let page = SpacePosts {
        header: header(&space, &reader, Tab::Posts)?,
        composer,
        feed: FeedView::new(around, &feed, &address, EMPTY)
            .under(around, &pins)
            .awaiting(Some(&space.space.slug), &feed, first)
            .told_to(format!("{address}/seen"), newest),
        undo: undo::in_feed(&reader, &actor, &feed),
    };
    let page = Page::new(&space.space.name, &page)?
        .section("spaces")
        .aside(&beside)?;
    Ok(page.carrying(mine))
}
