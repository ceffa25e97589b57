//! A post as its reader sees it.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use askama::Template;
use kit::db::Tx;
use kit::fault::Fault;
use kit::reactions::ReactionsView;
use kit::web::Reader;
use kit::words::Words;
use people::profiles::card::{self, Card};
use people::{Actor, PersonId};

use super::looks::{self, Look, Shown};
use crate::PostId;
use crate::access::{ChosenAnswer, ReadablePost, Standing};
use crate::post::{Kind, State};
use crate::reactions::of_post;
use people::attachments::{AttachmentsView, Carried};

/// A longer text is folded in a list: its page shows it whole. In bytes of HTML.
const FOLDED_BEYOND: usize = 5000;

/// A post, on a page of its own or among others.
#[derive(Template)]
#[template(path = "post.html")]
pub(crate) struct PostView<'a> {
    words: Words,
    reader: &'a Reader,
    actor: &'a Actor,
    item: &'a ReadablePost,
    answer: Option<(&'a ChosenAnswer, &'a Card)>,
    files: Option<AttachmentsView<'a>>,
    /// Not seen before.
    new: bool,
    /// Alone on its page.
    whole: bool,
    /// Shown with its space.
    placed: bool,
}

/// What is the same for all posts of a page.
#[derive(Clone, Copy)]
pub(crate) struct Around<'a> {
    pub(crate) reader: &'a Reader,
    pub(crate) actor: &'a Actor,
    /// The authors of the chosen answers.
    pub(crate) answerers: &'a HashMap<PersonId, Card>,
    /// The files of the posts.
    pub(crate) carried: &'a Carried,
    /// Whether each post names its space.
    pub(crate) placed: bool,
}

impl<'a> PostView<'a> {
    /// A post among others.
    pub(crate) fn listed(around: Around<'a>, item: &'a ReadablePost) -> Self {
        let answer = item.answer.as_ref();
        Self {
            words: around.reader.words,
            reader: around.reader,
            actor: around.actor,
            item,
            answer: answer.and_then(|answer| Some((answer, around.answerers.get(&answer.author)?))),
            files: AttachmentsView::new(around.reader.words, around.carried.by(item.post.id.0)),
            new: false,
            whole: false,
            placed: around.placed,
        }
    }

    /// A post on its own page.
    pub(crate) fn whole(around: Around<'a>, item: &'a ReadablePost) -> Self {
        Self {
            whole: true,
            ..Self::listed(around, item)
        }
    }

    /// Which post it is.
    pub(crate) fn id(&self) -> PostId {
        self.item.post.id
    }

    /// Who wrote it.
    pub(crate) fn author(&self) -> PersonId {
        self.item.post.author
    }

    /// Says whether its reader has not seen it before.
    pub(crate) fn mark_new(&mut self, new: bool) {
        self.new = new;
    }

    /// Its HTML among others.
    ///
    /// # Errors
    /// What its template meets.
    pub(crate) fn written(&self) -> askama::Result<Arc<str>> {
        if !self.is_only_read() {
            return self.render().map(Arc::from);
        }
        let look = Look {
            post: self.id(),
            lang: self.words.lang(),
            new: self.new,
            placed: self.placed,
        };
        let shown = Shown {
            item: self.item,
            answerer: self.answer.map(|(_, by)| by),
            reader: self.reader,
        };
        looks::html(look, shown, || self.render())
    }

    /// Whether it looks to its reader as it does to all who only read it.
    fn is_only_read(&self) -> bool {
        let item = self.item;
        let acted = item.bookmarked || item.acknowledged || item.muted || !item.mine.is_empty();
        item.standing == Some(Standing::Member)
            && !acted
            && !self.is_mine()
            && self.files.is_none()
            && matches!(self.html(), Cow::Borrowed(_))
    }

    fn reactions(&self) -> ReactionsView {
        of_post(self.words, self.item)
    }

    fn is_mine(&self) -> bool {
        self.item.post.author == self.actor.person
    }

    fn is_announcement(&self) -> bool {
        self.item.post.kind == Kind::Announcement
    }

    fn is_question(&self) -> bool {
        self.item.post.kind == Kind::Question
    }

    fn has_kind(&self) -> bool {
        self.item.post.kind != Kind::Message || self.item.post.pinned_at.is_some()
    }

    fn is_folded(&self) -> bool {
        !self.whole && self.item.post.html.len() > FOLDED_BEYOND
    }

    fn html(&self) -> Cow<'_, str> {
        let html = &self.item.post.html;
        people::mentions::for_reader(html, &self.actor.handle)
            .map_or(Cow::Borrowed(html.as_str()), Cow::Owned)
    }

    /// « Question de Jean-Baptiste Le Goff dans Atelier Nord »
    fn title(&self) -> String {
        title(self.words, self.item)
    }

    fn gone(&self) -> String {
        let key = if self.item.post.state == State::Removed {
            "posts-removed"
        } else {
            "posts-withdrawn"
        };
        let at = self
            .item
            .post
            .withdrawn_at
            .unwrap_or(self.item.post.published_at);
        self.words.one(key, "day", self.reader.day(at))
    }

    fn readers(&self) -> String {
        let (readers, members) = (self.item.post.readers, self.item.place.members);
        let numbers = [("count", readers), ("members", members.max(readers))];
        self.words.numbers("posts-readers", &numbers)
    }
}

/// What a post is called where its text is not shown.
pub(crate) fn title(words: Words, item: &ReadablePost) -> String {
    let key = match item.post.kind {
        Kind::Message => "posts-title-message",
        Kind::Question => "posts-title-question",
        Kind::Announcement => "posts-title-announcement",
    };
    words.two(
        key,
        ("name", item.author.shown(words)),
        ("space", &item.place.name),
    )
}

/// The authors of the chosen answers among those posts; no statement when there is none.
pub(crate) async fn answerers(
    tx: &mut Tx,
    items: &[ReadablePost],
) -> Result<HashMap<PersonId, Card>, Fault> {
    let people: Vec<PersonId> = items
        .iter()
        .filter_map(|item| item.answer.as_ref())
        .map(|answer| answer.author)
        .collect();
    card::cards(tx, &people).await
}
