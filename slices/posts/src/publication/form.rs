//! The pages on which a text is changed: the form, and both texts when two changes crossed.

use askama::Template;
use axum::http::StatusCode;
use kit::clock::Instant;
use kit::db::Tx;
use kit::fault::Fault;
use kit::web::{Page, Reader, Refusal, Stop};
use kit::words::Words;
use spaces::Space;

use crate::versions::{self, Piece, paragraphs};

/// What is being changed.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Edited<'a> {
    /// The post or the comment.
    pub(crate) subject: i64,
    /// Where it is read.
    pub(crate) address: &'a str,
    /// Where the form is sent.
    pub(crate) action: &'a str,
    /// « Publication de Fatou Diarra dans Qualité »
    pub(crate) about: &'a str,
    /// What it says now.
    pub(crate) body: &'a str,
    /// Which version that is.
    pub(crate) version: i64,
    /// Since when.
    pub(crate) written_at: Instant,
    /// Where it stands.
    pub(crate) space: &'a Space,
}

/// What somebody wrote in its place.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Attempt<'a> {
    pub(crate) body: &'a str,
    /// The version they began from.
    pub(crate) version: i64,
}

#[derive(Template)]
#[template(path = "edit.html")]
struct EditForm<'a> {
    words: Words,
    address: &'a str,
    action: &'a str,
    about: &'a str,
    body: &'a str,
    version: i64,
    space: &'a str,
    audience: String,
    outside: bool,
    refusal: Option<String>,
}

#[derive(Template)]
#[template(path = "conflict.html")]
struct Conflict<'a> {
    words: Words,
    reader: &'a Reader,
    address: &'a str,
    action: &'a str,
    about: &'a str,
    /// What the person wrote.
    body: &'a str,
    version: i64,
    written_at: Instant,
    space: &'a str,
    changes: Vec<Vec<Piece<'a>>>,
}

/// The form, with the text that stands or the one that was refused.
pub(crate) async fn form(tx: &mut Tx, reader: &Reader, edited: Edited<'_>, refused: Option<(Attempt<'_>, Refusal)>) -> Result<Page, Stop> {
    let words = reader.words;
    let audience = spaces::audience::of(tx, edited.space).await?;
    let (body, version) = refused.as_ref().map_or((edited.body, edited.version), |(attempt, _)| (attempt.body, attempt.version));
    let refusal = refused.as_ref().map(|(_, refusal)| refusal);
    let page = EditForm {
        words,
        address: edited.address,
        action: edited.action,
        about: edited.about,
        body,
        version,
        space: &edited.space.slug,
        audience: audience.sentence(words),
        outside: audience.reaches_outside(),
        refusal: refusal.map(|refusal| refusal.sentence(words)),
    };
    let status = refusal.map_or(StatusCode::OK, |refusal| refusal.status);
    Ok(Page::new(words.say("posts-edit"), &page)?.status(status))
}

/// Both texts, side by side: the one that stands shows what changed since the one begun from.
pub(crate) async fn conflict(tx: &mut Tx, reader: &Reader, edited: Edited<'_>, attempt: Attempt<'_>) -> Result<Page, Stop> {
    let words = reader.words;
    let begun = begun_from(tx, edited, attempt.version).await?;
    let page = Conflict {
        words,
        reader,
        address: edited.address,
        action: edited.action,
        about: edited.about,
        body: attempt.body,
        version: edited.version,
        written_at: edited.written_at,
        space: &edited.space.slug,
        changes: paragraphs(&begun, edited.body),
    };
    Ok(Page::new(words.say("posts-conflict"), &page)?.status(StatusCode::CONFLICT))
}

async fn begun_from(tx: &mut Tx, edited: Edited<'_>, version: i64) -> Result<String, Fault> {
    let begun = versions::one(tx, edited.subject, version).await?;
    Ok(begun.map_or_else(|| edited.body.to_owned(), |begun| begun.body))
}
