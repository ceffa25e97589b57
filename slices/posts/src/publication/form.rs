//! The pages on which a text is changed: the form, and both texts when two changes crossed.

use askama::Template;
use axum::http::StatusCode;
use kit::clock::Instant;
use kit::db::Tx;
use kit::fault::Fault;
use kit::web::{Page, Reader, Refusal, Stop};
use kit::words::Words;
use people::PersonId;
use spaces::Space;

use crate::versions::{self, Piece, paragraphs};
use people::attachments::{self, Attached, Carried, ChooserView};

/// What the page calls the field a refusal is about, where it is one of those of the form;
/// several such forms may stand on one page, so that each puts its own name before theirs.
pub(crate) fn wrong(form: &str, fields: &[&str], refusal: Option<&Refusal>) -> String {
    refusal
        .and_then(|refusal| refusal.field)
        .filter(|field| fields.contains(field))
        .map(|field| format!("{form}-{field}"))
        .unwrap_or_default()
}

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
    /// Whoever wrote it.
    pub(crate) author: PersonId,
    /// How many files it has.
    pub(crate) files: i64,
    /// The largest file there may be, in bytes.
    pub(crate) largest_file: u64,
}

/// What somebody wants it to be.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Change<'a> {
    /// The version they began from.
    pub(crate) version: i64,
    /// What they wrote.
    pub(crate) body: &'a str,
    /// Exactly these files; those it has where nothing is said of them.
    pub(crate) files: Option<&'a [Attached]>,
}

/// A change that was not made: refused, or sent to take a file off its list.
#[derive(Debug)]
pub(crate) struct Attempt<'a> {
    pub(crate) change: Change<'a>,
    pub(crate) refusal: Option<Refusal>,
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
    /// The field that was refused, as the page calls it.
    wrong: String,
    refusal: Option<String>,
    limit: u64,
    chooser: ChooserView,
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
    chooser: ChooserView,
}

/// The page that fits: the form, or both texts when two changes crossed.
pub(crate) async fn show(
    tx: &mut Tx,
    reader: &Reader,
    edited: Edited<'_>,
    attempt: Option<Attempt<'_>>,
) -> Result<Page, Stop> {
    let crossed = |attempt: &Attempt<'_>| {
        attempt
            .refusal
            .as_ref()
            .is_some_and(|refusal| refusal.status == StatusCode::CONFLICT)
    };
    match attempt {
        Some(attempt) if crossed(&attempt) => conflict(tx, reader, edited, attempt.change).await,
        attempt => form(tx, reader, edited, attempt).await,
    }
}

/// The form, with the text that stands or the one that was not kept.
async fn form(
    tx: &mut Tx,
    reader: &Reader,
    edited: Edited<'_>,
    attempt: Option<Attempt<'_>>,
) -> Result<Page, Stop> {
    let words = reader.words;
    let audience = spaces::audience::of(tx, edited.space).await?;
    let (change, refusal) = attempt.map_or((None, None), |attempt| {
        (Some(attempt.change), attempt.refusal)
    });
    let chooser = chooser(tx, words, edited, change.and_then(|change| change.files)).await?;
    let (body, version) = change.map_or((edited.body, edited.version), |change| {
        (change.body, change.version)
    });
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
        wrong: wrong("edit", &["body", "files"], refusal.as_ref()),
        refusal: refusal.as_ref().map(|refusal| refusal.sentence(words)),
        limit: edited.largest_file / 1_000_000,
        chooser,
    };
    let status = refusal.map_or(StatusCode::OK, |refusal| refusal.status);
    Ok(Page::new(words.say("posts-edit"), &page)?.status(status))
}

/// The files of the form: those it has, or those the change wants.
async fn chooser(
    tx: &mut Tx,
    words: Words,
    edited: Edited<'_>,
    wanted: Option<&[Attached]>,
) -> Result<ChooserView, Fault> {
    let files = match wanted {
        Some(wanted) => attachments::among(tx, edited.author, wanted).await?,
        None => Carried::of(tx, &[(edited.subject, edited.files)])
            .await?
            .by(edited.subject)
            .to_vec(),
    };
    Ok(ChooserView::new(
        words,
        "edit-files",
        edited.largest_file,
        files,
    ))
}

/// Both texts, side by side: the one that stands shows what changed since the one begun from.
async fn conflict(
    tx: &mut Tx,
    reader: &Reader,
    edited: Edited<'_>,
    change: Change<'_>,
) -> Result<Page, Stop> {
    let words = reader.words;
    let begun = begun_from(tx, edited, change.version).await?;
    let chooser = chooser(tx, words, edited, change.files).await?;
    let page = Conflict {
        words,
        reader,
        address: edited.address,
        action: edited.action,
        about: edited.about,
        body: change.body,
        version: edited.version,
        written_at: edited.written_at,
        space: &edited.space.slug,
        changes: paragraphs(&begun, edited.body),
        chooser,
    };
    Ok(Page::new(words.say("posts-conflict"), &page)?.status(StatusCode::CONFLICT))
}

async fn begun_from(tx: &mut Tx, edited: Edited<'_>, version: i64) -> Result<String, Fault> {
    let begun = versions::one(tx, edited.subject, version).await?;
    Ok(begun.map_or_else(|| edited.body.to_owned(), |begun| begun.body))
}
