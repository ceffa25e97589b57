//! The home page: what is new where I am, and a place to write.

use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use kit::site::{SharedSite, Site};
use kit::ui::UndoView;
use kit::web::{Page, Query, Reader, Stop};
use kit::words::Words;
use people::Actor;
use serde::Deserialize;
use spaces::Mine;

use super::concerns::Concerns;
use super::lines::{Empty, FeedView, Progress};
use super::list::{Feed, Only, home};
use super::undo;
use super::view::{Around, answerers};
use crate::publication::{Composer, ComposerView};

/// How many posts a page shows.
pub(super) const PAGE: usize = 20;

#[derive(Template)]
#[template(path = "home.html")]
struct Home<'a> {
    words: Words,
    title: &'static str,
    composer: Option<ComposerView<'a>>,
    only: Only,
    feed: FeedView<'a>,
    undo: Option<UndoView>,
}

/// What the address says of the feed.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    only: Only,
    after: Option<i64>,
}

/// `GET /`
pub(super) async fn show(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Query(asked): Query<Asked>,
) -> Result<Page, Stop> {
    page(&site, &actor, &reader, asked).await
}

/// `GET /bookmarks`
pub(super) async fn bookmarks(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Query(asked): Query<Asked>,
) -> Result<Page, Stop> {
    page(
        &site,
        &actor,
        &reader,
        Asked {
            only: Only::Bookmarks,
            ..asked
        },
    )
    .await
}

async fn page(site: &Site, actor: &Actor, reader: &Reader, asked: Asked) -> Result<Page, Stop> {
    let Asked { only, after } = asked;
    let words = reader.words;
    let mut tx = site.db.read().await?;
    let mine: Arc<Vec<Mine>> = Arc::new(spaces::mine(&mut tx, actor).await?);
    let feed = home(site, &mut tx, actor, &mine, only, after, PAGE).await?;
    let answerers = answerers(&mut tx, &feed.items).await?;
    let carried = crate::carried::of_posts(&mut tx, &feed.items).await?;
    let first = after.is_none();
    let concerns = if only == Only::All && first {
        Concerns::of(&mut tx, actor, words).await?
    } else {
        None
    };
    drop(tx);
    let around = Around {
        reader,
        actor,
        answerers: &answerers,
        carried: &carried,
        placed: true,
    };
    let home = Home {
        words,
        title: words.say(title(only)),
        composer: if only == Only::All && first {
            Composer::default().view(site, reader, actor, &mine)
        } else {
            None
        },
        only,
        feed: lines(around, &feed, only, after),
        undo: undo::in_feed(reader, actor, &feed),
    };
    let section = if only == Only::Bookmarks {
        "bookmarks"
    } else {
        "home"
    };
    let mut page = Page::new(home.title, &home)?.section(section);
    drop(home);
    if let Some(concerns) = concerns {
        page = page.aside(&concerns)?;
    }
    Ok(page.carrying(mine))
}

/// The posts, and in the whole feed where its reader had stopped.
fn lines<'a>(around: Around<'a>, feed: &'a Feed, only: Only, after: Option<i64>) -> FeedView<'a> {
    let lines = FeedView::new(
        around,
        feed,
        address(only),
        empty(only, around.actor.administrator),
    );
    if only != Only::All {
        return lines;
    }
    let seen = around.actor.feed_seen_until;
    let newest = feed
        .items
        .first()
        .map(|item| item.post.id.0)
        .filter(|newest| after.is_none() && *newest > seen);
    lines
        .awaiting(None, feed, after.is_none())
        .read_until(around.actor, Progress { seen, after })
        .told_to("/seen".to_owned(), newest)
}

const fn address(only: Only) -> &'static str {
    match only {
        Only::All => "/",
        Only::Mentions => "/?only=mentions",
        Only::Questions => "/?only=questions",
        Only::Bookmarks => "/bookmarks",
    }
}

const fn title(only: Only) -> &'static str {
    match only {
        Only::All => "posts-home",
        Only::Mentions => "posts-only-mentions",
        Only::Questions => "posts-only-questions",
        Only::Bookmarks => "posts-only-bookmarks",
    }
}

const FIND_SPACES: (&str, &str) = ("/spaces", "posts-find-spaces");
const INVITE: (&str, &str) = ("/admin/invitations", "people-invite");

const fn empty(only: Only, invites: bool) -> Empty {
    let (icon, title, help, links): (_, _, _, &[_]) = match only {
        Only::All => (
            "message-square",
            "posts-empty-home",
            "posts-empty-home-help",
            // Where nobody has said anything yet, whoever can invite people begins with that.
            if invites {
                &[INVITE, FIND_SPACES]
            } else {
                &[FIND_SPACES]
            },
        ),
        Only::Mentions => (
            "at-sign",
            "posts-empty-mentions",
            "posts-empty-mentions-help",
            &[],
        ),
        Only::Questions => (
            "circle-help",
            "posts-empty-questions",
            "posts-empty-questions-help",
            &[],
        ),
        Only::Bookmarks => (
            "bookmark",
            "posts-empty-bookmarks",
            "posts-empty-bookmarks-help",
            &[],
        ),
    };
    Empty {
        icon,
        title,
        help,
        links,
    }
}
