//! The few seconds after sending, on the page: what can still be taken back.

use kit::ui::UndoView;
use kit::web::Reader;
use people::Actor;

use super::list::Feed;
use crate::access::ReadablePost;
use crate::comments::ReadableComment;

/// For the newest post of a page that the reader can still take back.
pub(crate) fn in_feed(reader: &Reader, actor: &Actor, feed: &Feed) -> Option<UndoView> {
    feed.items
        .iter()
        .find_map(|item| of_post(reader, actor, item))
}

/// For a post, if the reader can still take it back.
pub(crate) fn of_post(reader: &Reader, actor: &Actor, item: &ReadablePost) -> Option<UndoView> {
    let post = &item.post;
    (post.author == actor.person
        && post.stands()
        && actor.now <= post.settled_at
        && post.settled_at > post.published_at)
        .then(|| UndoView {
            words: reader.words,
            action: format!("{}/undo#compose", post.address()),
            until: post.settled_at,
            sentence: reader.words.one("posts-sent", "space", &item.place.name),
        })
}

/// For the newest comment that the reader can still take back.
pub(crate) fn in_thread(
    reader: &Reader,
    actor: &Actor,
    comments: &[ReadableComment],
) -> Option<UndoView> {
    let fresh = |item: &&ReadableComment| {
        let comment = &item.comment;
        comment.author == actor.person
            && comment.stands()
            && actor.now <= comment.settled_at
            && comment.settled_at > comment.published_at
    };
    comments.iter().rev().find(fresh).map(|item| UndoView {
        words: reader.words,
        action: format!("/comments/{}/undo#comment-body", item.comment.id),
        until: item.comment.settled_at,
        sentence: reader.words.say("posts-comment-sent").to_owned(),
    })
}
