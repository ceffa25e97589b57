//! Bringing in what was said elsewhere or before: with its dates and its authors,
//! once however often it is brought, and without telling anybody.
//!
//! Who brings it counts it afterwards, space by space, with [`spaces::activity::imported`].

use kit::clock::Instant;
use kit::db::Tx;
use kit::fault::Fault;
use kit::site::Site;
use kit::values;
use people::PersonId;
use spaces::SpaceId;

use crate::naming::{self, Said};
use crate::post::{Kind, State};
use crate::text::Writer;
use crate::{CommentId, PostId, Text, indexing, reactions, versions};

/// A post as it stood where it comes from.
#[derive(Debug, Clone, Default)]
pub struct Restored<'r> {
    /// What it was called there: brought again, it is the same post.
    pub key: &'r str,
    /// What sort of post it is.
    pub kind: Kind,
    /// What it said before, oldest first, and when it said so.
    pub former: &'r [(&'r str, Instant)],
    /// What it says now, in Markdown.
    pub body: &'r str,
    /// When it was said.
    pub at: Instant,
    /// When it was last changed.
    pub edited_at: Option<Instant>,
    /// When its author withdrew it: then nothing of its text is kept.
    pub withdrawn_at: Option<Instant>,
    /// When it was pinned.
    pub pinned_at: Option<Instant>,
    /// Which of its comments, counted from 0, answers it.
    pub answer: Option<usize>,
    /// Who kept it, and when.
    pub bookmarks: &'r [(PersonId, Instant)],
    /// Who said that they had read it, and when.
    pub acknowledged: &'r [(PersonId, Instant)],
    /// Who reacted, how, and when.
    pub reactions: &'r [Given<'r>],
    /// What was answered, oldest first.
    pub comments: &'r [RestoredComment<'r>],
}

/// A comment as it stood where it comes from.
#[derive(Debug, Clone)]
pub struct RestoredComment<'r> {
    /// What it was called there: brought again, it is the same comment.
    pub key: &'r str,
    /// By whom.
    pub author: PersonId,
    /// What it says, in Markdown.
    pub body: &'r str,
    /// When it was said.
    pub at: Instant,
    /// When it was last changed.
    pub edited_at: Option<Instant>,
    /// Who reacted, how, and when.
    pub reactions: &'r [Given<'r>],
}

/// A reaction as it was given.
#[derive(Debug, Clone, Copy)]
pub struct Given<'r> {
    /// By whom.
    pub person: PersonId,
    /// One emoji; anything else is left out.
    pub emoji: &'r str,
    /// When.
    pub at: Instant,
}

/// What was brought in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Brought {
    /// The post, new or known from before.
    pub post: PostId,
    /// Whether it is new: then the space has one post more.
    pub new: bool,
    /// How many of its comments are new.
    pub new_comments: i64,
}

const INSERT_POST: &str = "insert into posts (id, space_id, author_id, kind, state, body, html, excerpt, version, published_at, edited_at, \
       settled_at, withdrawn_at, comments, reactions, readers, pinned_at, files, import_key) \
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $10, $12, 0, '', 0, $13, 0, $14) on conflict (import_key) do nothing";
const INSERT_COMMENT: &str = "insert into comments (id, post_id, author_id, state, body, html, version, published_at, edited_at, settled_at, \
       reactions, files, import_key) \
     values ($1, $2, $3, 'published', $4, $5, 1, $6, $7, $6, '', 0, $8) on conflict (import_key) do nothing";
const KNOWN_POST: &str = "select id from posts where import_key = $1";
const KNOWN_COMMENT: &str = "select id from comments where import_key = $1";
const REACT: &str = "insert into reactions (subject_id, person_id, emoji, at) values ($1, $2, $3, $4) \
     on conflict (subject_id, person_id, emoji) do nothing";
const BOOKMARK: &str = "insert into bookmarks (person_id, post_id, at) values ($1, $2, $3) on conflict (person_id, post_id) do nothing";
const ACKNOWLEDGE: &str = "insert into announcement_reads (post_id, person_id, at) values ($1, $2, $3) on conflict (post_id, person_id) do nothing";
const SUM_POST: &str = "update posts set reactions = $1, \
       comments = (select count(*) from comments where post_id = $2 and state = 'published'), \
       readers = (select count(*) from announcement_reads where post_id = $2), answer_id = coalesce(answer_id, $3) where id = $2";
const SUM_COMMENT: &str = "update comments set reactions = $1 where id = $2";

/// Brings in a post with everything that was said and done under it.
///
/// # Errors
/// A fault when the database refuses.
pub async fn restore(
    site: &Site,
    tx: &mut Tx,
    space: SpaceId,
    author: Writer,
    restored: &Restored<'_>,
) -> Result<Brought, Fault> {
    let (post, new) = restore_post(site, tx, space, author, restored).await?;
    let mut comments = Vec::with_capacity(restored.comments.len());
    let mut new_comments = 0;
    for comment in restored.comments {
        let (id, new) = restore_comment(site, tx, space, post, comment).await?;
        new_comments += i64::from(new);
        comments.push(id);
    }
    if new {
        for (person, at) in restored.bookmarks {
            tx.run(BOOKMARK, values![person, post, at]).await?;
        }
        for (person, at) in restored.acknowledged {
            tx.run(ACKNOWLEDGE, values![post, person, at]).await?;
        }
    }
    react(tx, post.0, restored.reactions).await?;
    let summary = reactions::counted(tx, post.0).await?;
    let answer = restored.answer.and_then(|place| comments.get(place));
    tx.run(SUM_POST, values![summary.to_string(), post, answer])
        .await?;
    Ok(Brought {
        post,
        new,
        new_comments,
    })
}

async fn restore_post(
    site: &Site,
    tx: &mut Tx,
    space: SpaceId,
    author: Writer,
    restored: &Restored<'_>,
) -> Result<(PostId, bool), Fault> {
    let id = PostId(kit::id::dated(restored.at.0, &*site.dice));
    let withdrawn = restored.withdrawn_at.is_some();
    let state = if withdrawn {
        State::Withdrawn
    } else {
        State::Published
    };
    let text = if withdrawn {
        Text::default()
    } else {
        Text::written(tx, space, author, restored.body).await?
    };
    let former = if withdrawn { &[][..] } else { restored.former };
    let inserted = tx
        .run(
            INSERT_POST,
            values![
                id,
                space,
                author.person,
                restored.kind,
                state,
                text.body,
                text.rendered.html,
                text.rendered.excerpt,
                former.len() + 1,
                restored.at,
                restored.edited_at,
                restored.withdrawn_at,
                restored.pinned_at,
                restored.key
            ],
        )
        .await?;
    if inserted == 0 {
        return Ok((tx.one(KNOWN_POST, values![restored.key]).await?, false));
    }
    for (place, (body, at)) in former.iter().enumerate() {
        versions::keep(tx, id.0, i64::try_from(place + 1).unwrap_or(1), body, *at).await?;
    }
    if !withdrawn {
        let said = Said {
            space,
            post: id,
            subject: id.0,
            author: author.person,
        };
        name(tx, indexing::POST, said, restored.at, &text).await?;
    }
    Ok((id, true))
}

async fn restore_comment(
    site: &Site,
    tx: &mut Tx,
    space: SpaceId,
    post: PostId,
    comment: &RestoredComment<'_>,
) -> Result<(CommentId, bool), Fault> {
    let id = CommentId(kit::id::dated(comment.at.0, &*site.dice));
    let writer = Writer {
        person: comment.author,
        guest: false,
    };
    let text = Text::written(tx, space, writer, comment.body).await?;
    let inserted = tx
        .run(
            INSERT_COMMENT,
            values![
                id,
                post,
                comment.author,
                text.body,
                text.rendered.html,
                comment.at,
                comment.edited_at,
                comment.key
            ],
        )
        .await?;
    let id = if inserted == 1 {
        id
    } else {
        tx.one(KNOWN_COMMENT, values![comment.key]).await?
    };
    if inserted == 1 {
        let said = Said {
            space,
            post,
            subject: id.0,
            author: comment.author,
        };
        name(tx, indexing::COMMENT, said, comment.at, &text).await?;
    }
    react(tx, id.0, comment.reactions).await?;
    if !comment.reactions.is_empty() {
        let summary = reactions::counted(tx, id.0).await?;
        tx.run(SUM_COMMENT, values![summary.to_string(), id])
            .await?;
    }
    Ok((id, inserted == 1))
}

async fn name(
    tx: &mut Tx,
    kind: &'static str,
    said: Said,
    at: Instant,
    text: &Text,
) -> Result<(), Fault> {
    let _called = naming::call(tx, said, text).await?;
    naming::tag(tx, said, &text.rendered.tags).await?;
    indexing::put(tx, kind, said, at, text, "").await
}

async fn react(tx: &mut Tx, subject: i64, given: &[Given<'_>]) -> Result<(), Fault> {
    for Given { person, emoji, at } in given {
        if let Ok(emoji) = kit::reactions::Emoji::typed(emoji) {
            tx.run(REACT, values![subject, person, emoji.as_str(), at])
                .await?;
        }
    }
    Ok(())
}
