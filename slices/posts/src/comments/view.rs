//! A comment as its reader sees it.

use std::borrow::Cow;

use askama::Template;
use kit::reactions::ReactionsView;
use kit::web::Reader;
use kit::words::Words;
use people::Actor;

use super::access::ReadableComment;
use super::thread::Thread;
use crate::State;
use crate::access::ReadablePost;
use crate::feed::Around;
use crate::post::Kind;
use crate::reactions::of_comment;
use people::attachments::{AttachmentsView, Carried};

/// A comment under its post.
#[derive(Template)]
#[template(path = "comment.html")]
pub(crate) struct CommentView<'a> {
    words: Words,
    reader: &'a Reader,
    actor: &'a Actor,
    item: &'a ReadableComment,
    post: &'a ReadablePost,
    reactions: ReactionsView,
    files: Option<AttachmentsView<'a>>,
}

/// The comments under a post, with the ways to the earlier and the newer ones.
#[derive(Template)]
#[template(path = "thread.html")]
pub(crate) struct ThreadView<'a> {
    words: Words,
    item: &'a ReadablePost,
    thread: &'a Thread,
    comments: Vec<CommentView<'a>>,
}

impl<'a> ThreadView<'a> {
    pub(crate) fn new(around: Around<'a>, item: &'a ReadablePost, thread: &'a Thread) -> Self {
        let Around {
            reader,
            actor,
            carried,
            ..
        } = around;
        let comments = thread.comments.iter();
        Self {
            words: reader.words,
            item,
            thread,
            comments: comments
                .map(|comment| CommentView::new(reader, actor, item, comment, carried))
                .collect(),
        }
    }
}

impl<'a> CommentView<'a> {
    pub(crate) fn new(
        reader: &'a Reader,
        actor: &'a Actor,
        post: &'a ReadablePost,
        item: &'a ReadableComment,
        carried: &'a Carried,
    ) -> Self {
        let reactions = of_comment(reader.words, item, post.may_be_answered());
        let files = AttachmentsView::new(reader.words, carried.by(item.comment.id.0));
        Self {
            words: reader.words,
            reader,
            actor,
            item,
            post,
            reactions,
            files,
        }
    }

    fn is_mine(&self) -> bool {
        self.item.comment.author == self.actor.person
    }

    fn is_chosen(&self) -> bool {
        self.post.post.answer == Some(self.item.comment.id)
    }

    fn may_choose(&self) -> bool {
        let asked = self.post.post.author == self.actor.person || self.post.is_stewarded();
        self.post.post.kind == Kind::Question && self.post.may_be_answered() && asked
    }

    fn html(&self) -> Cow<'_, str> {
        let html = &self.item.comment.html;
        people::mentions::for_reader(html, &self.actor.handle)
            .map_or(Cow::Borrowed(html.as_str()), Cow::Owned)
    }

    fn gone(&self) -> String {
        let removed = self.item.comment.state == State::Removed;
        let key = if removed {
            "posts-comment-removed"
        } else {
            "posts-comment-withdrawn"
        };
        let at = self
            .item
            .comment
            .withdrawn_at
            .unwrap_or(self.item.comment.published_at);
        self.words.one(key, "day", self.reader.day(at))
    }

    fn has_footer(&self) -> bool {
        !self.reactions.is_bare() || self.may_choose() || self.post.may_be_answered()
    }
}

/// A comment quoted, to begin an answer to it with: flat threads keep what answers what in the words.
pub(crate) fn quoted(item: &ReadableComment) -> String {
    const MOST_LINES: usize = 4;
    let mut quote = if item.author.present {
        format!("@{} \n", item.author.handle)
    } else {
        String::new()
    };
    // What was quoted already is not quoted again.
    let own = item
        .comment
        .body
        .lines()
        .filter(|line| !line.starts_with('>') && !line.trim().is_empty());
    for line in own.take(MOST_LINES) {
        quote.push_str("> ");
        quote.push_str(line);
        quote.push('\n');
    }
    quote.push('\n');
    quote
}
