//! A list of posts as its reader sees it: what is new, where they stopped, what is older.

use askama::Template;
use kit::words::Words;
use people::Actor;

use super::list::Feed;
use super::view::{Around, PostView};
use crate::access::ReadablePost;

/// A list of posts.
#[derive(Template)]
#[template(path = "feed.html")]
pub(crate) struct FeedView<'a> {
    words: Words,
    lines: Vec<Line<'a>>,
    /// Where to say that the list was seen, and up to which post.
    seen: Option<(String, i64)>,
    older: Option<String>,
    empty: Empty,
    arrivals: Option<Arrivals>,
}

/// What of the new posts is told above the list while it is read.
struct Arrivals {
    /// Only those of this space, where the list is of one.
    space: String,
    /// The newest post of the list.
    newest: i64,
}

/// A post, and whether the reader had stopped before it.
struct Line<'a> {
    marker: bool,
    post: PostView<'a>,
}

/// What is said where there is no post.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Empty {
    pub(crate) icon: &'static str,
    pub(crate) title: &'static str,
    pub(crate) help: &'static str,
    /// Where to go instead, and the key of how it is called.
    pub(crate) links: &'static [(&'static str, &'static str)],
}

/// How far the reader had read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Progress {
    /// The newest post they had seen.
    pub(crate) seen: i64,
    /// The post this page comes after, unless it is the first.
    pub(crate) after: Option<i64>,
}

impl<'a> FeedView<'a> {
    /// The page of a feed. `address` is its own, to which the cursor of the next page is added.
    pub(crate) fn new(around: Around<'a>, feed: &'a Feed, address: &str, empty: Empty) -> Self {
        let lines = feed.items.iter().map(|item| Line {
            marker: false,
            post: PostView::listed(around, item),
        });
        let sign = if address.contains('?') { '&' } else { '?' };
        Self {
            words: around.reader.words,
            lines: lines.collect(),
            seen: None,
            older: feed.next.map(|next| format!("{address}{sign}after={next}")),
            empty,
            arrivals: None,
        }
    }

    /// The same with what is pinned first; what is pinned is not shown twice.
    pub(crate) fn under(mut self, around: Around<'a>, pinned: &'a [ReadablePost]) -> Self {
        let pins: Vec<_> = pinned.iter().map(|item| item.post.id).collect();
        self.lines.retain(|line| !pins.contains(&line.post.id()));
        let first = pinned.iter().map(|item| Line {
            marker: false,
            post: PostView::listed(around, item),
        });
        self.lines.splice(0..0, first);
        self
    }

    /// The same with what is new marked, and where the reader had stopped.
    pub(crate) fn read_until(mut self, actor: &Actor, progress: Progress) -> Self {
        // Who has never read anything has stopped nowhere.
        if progress.seen == 0 {
            return self;
        }
        let mut newer = progress.after.is_some_and(|after| after > progress.seen);
        for line in &mut self.lines {
            let new = line.post.id().0 > progress.seen;
            line.marker = newer && !new;
            line.post
                .mark_new(new && line.post.author() != actor.person);
            newer = new;
        }
        self
    }

    /// The same, saying above it how many posts came while it is read: in one space or in all of them.
    /// A page of older posts says nothing of the kind.
    pub(crate) fn awaiting(mut self, space: Option<&str>, feed: &Feed, first: bool) -> Self {
        self.arrivals = first.then(|| Arrivals {
            space: space.unwrap_or_default().to_owned(),
            newest: feed.items.first().map_or(0, |item| item.post.id.0),
        });
        self
    }

    /// The same, told to `address` once it was seen.
    pub(crate) fn told_to(mut self, address: String, newest: Option<i64>) -> Self {
        self.seen = newest.map(|newest| (address, newest));
        self
    }
}
