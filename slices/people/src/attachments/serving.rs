//! Handing a file out: each time through the door of what it goes with (check C20).
//!
//! Whoever may not read that gets the same 404 as for a file that never was. What is
//! handed out can do nothing: it is never run, never framed, never taken for a page.

use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use futures_util::future::BoxFuture;
use kit::db::{FromRow, Row, Tx};
use kit::fault::Fault;
use kit::pictures;
use kit::site::{SharedSite, Site};
use kit::values;
use kit::web::{Path, Routes, Stop};

use super::naming::disposition;
use super::range::{Wanted, wanted};
use super::{AttachmentId, Sort};
use crate::{Actor, PersonId};

/// Nothing runs and nothing is fetched in what is handed out, even opened on its own (check C14).
const POLICY: &str = "default-src 'none'; sandbox; frame-ancestors 'none'";

const FIND: &str = "select name, kind, size, file, thumbnail, owner_id, door, subject_id from attachments where id = $1";

/// Who opens the files of one slice: it answers whether the actor may read what they go with.
#[derive(Clone, Copy)]
pub struct Door {
    /// What it is called where files are bound.
    pub name: &'static str,
    /// Whether the actor may read that subject.
    pub opens: for<'a> fn(&'a mut Tx, &'a Actor, i64) -> BoxFuture<'a, Result<bool, Fault>>,
}

/// The routes on which files are handed out.
pub(super) fn routes(doors: &'static [Door]) -> Routes {
    Routes::new()
        .get(
            "/files/{id}/thumbnail",
            move |State(site): State<SharedSite>,
                  actor: Actor,
                  Path(id): Path<AttachmentId>,
                  asked: HeaderMap| async move {
                thumbnail(doors, &site, &actor, id, &asked).await
            },
        )
        .get(
            "/files/{id}/{name}",
            // The name is for people; the number says which.
            move |State(site): State<SharedSite>,
                  actor: Actor,
                  Path((id, _)): Path<(AttachmentId, String)>,
                  asked: HeaderMap| async move {
                file(doors, &site, &actor, id, &asked).await
            },
        )
}

/// A file, whose ever it is.
struct Found {
    name: String,
    sort: Sort,
    size: u64,
    file: String,
    thumbnail: Option<String>,
    owner: PersonId,
    /// Where it is handed out, and what it goes with; nothing while it waits.
    carrier: Option<(String, i64)>,
}

impl FromRow for Found {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        let (name, sort, size): (_, _, i64) = (row.next()?, row.next()?, row.next()?);
        let (file, thumbnail, owner) = (row.next()?, row.next()?, row.next()?);
        let (door, subject): (Option<String>, Option<i64>) = (row.next()?, row.next()?);
        Ok(Self {
            name,
            sort,
            size: u64::try_from(size).unwrap_or(0),
            file,
            thumbnail,
            owner,
            carrier: door.zip(subject),
        })
    }
}

/// The file, if the actor may have it: a waiting one is its owner's alone, any other belongs
/// to whoever may read what it goes with.
async fn find(doors: &[Door], site: &Site, actor: &Actor, id: AttachmentId) -> Result<Found, Stop> {
    let mut tx = site.db.read().await?;
    let found: Option<Found> = tx.first(FIND, values![id]).await?;
    let carrier = found.as_ref().and_then(|found| found.carrier.as_ref());
    let named = carrier.and_then(|(name, _)| doors.iter().find(|door| door.name == name));
    // A door is asked for what is not there too, so that it takes as long to say no.
    let open = match named.or(doors.first()) {
        Some(door) => {
            let subject = carrier.map_or(0, |(_, subject)| *subject);
            (door.opens)(&mut tx, actor, subject).await?
        }
        None => false,
    };
    found
        .filter(|found| match found.carrier {
            Some(_) => open && named.is_some(),
            None => found.owner == actor.person,
        })
        .ok_or_else(Stop::not_found)
}

async fn file(
    doors: &[Door],
    site: &Site,
    actor: &Actor,
    id: AttachmentId,
    asked: &HeaderMap,
) -> Result<Response, Stop> {
    let found = find(doors, site, actor, id).await?;
    let etag = format!("\"{id}\"");
    let mut response = if knows(asked, &etag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        body(site, &found, asked, &etag).await?
    };
    let headers = response.headers_mut();
    headers.insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    careful(
        headers,
        found.sort.0.media_type(),
        &disposition(found.sort.is_image(), &found.name),
        &etag,
    )?;
    Ok(response)
}

async fn thumbnail(
    doors: &[Door],
    site: &Site,
    actor: &Actor,
    id: AttachmentId,
    asked: &HeaderMap,
) -> Result<Response, Stop> {
    let found = find(doors, site, actor, id).await?;
    let file = found.thumbnail.ok_or_else(Stop::not_found)?;
    let etag = format!("\"{id}-small\"");
    let (kind, mut response) = if knows(asked, &etag) {
        (found.sort.0, StatusCode::NOT_MODIFIED.into_response())
    } else {
        let bytes = site.files.fetch(&file).await?.ok_or_else(|| lost(&file))?;
        (pictures::inspect(&bytes), bytes.into_response())
    };
    careful(response.headers_mut(), kind.media_type(), "inline", &etag)?;
    Ok(response)
}

/// The bytes asked for, never all in memory at once.
async fn body(site: &Site, found: &Found, asked: &HeaderMap, etag: &str) -> Result<Response, Stop> {
    // A part of something else than the sender knows would be no use to them.
    let same = text(asked, &header::IF_RANGE).is_none_or(|known| known == etag);
    let range = text(asked, &header::RANGE).filter(|_| same);
    let part = match wanted(range, found.size) {
        Wanted::Beyond => {
            let there_are = format!("bytes */{}", found.size);
            return Ok((
                StatusCode::RANGE_NOT_SATISFIABLE,
                [(header::CONTENT_RANGE, there_are)],
            )
                .into_response());
        }
        Wanted::Part(part) => Some(part),
        Wanted::Whole => None,
    };
    let pieces = site
        .files
        .pieces(&found.file, part.clone())
        .await?
        .ok_or_else(|| lost(&found.file))?;
    let body = Body::from_stream(pieces);
    Ok(match part {
        Some(part) => {
            let range = format!(
                "bytes {}-{}/{}",
                part.start,
                part.end.saturating_sub(1),
                found.size
            );
            let length = (part.end - part.start).to_string();
            (
                StatusCode::PARTIAL_CONTENT,
                [
                    (header::CONTENT_RANGE, range),
                    (header::CONTENT_LENGTH, length),
                ],
                body,
            )
                .into_response()
        }
        None => ([(header::CONTENT_LENGTH, found.size.to_string())], body).into_response(),
    })
}

/// A row points to a file that is not there: for whoever asks it does not exist, for whoever keeps the site it is news.
fn lost(file: &str) -> Stop {
    tracing::error!(file, "an attachment is missing from the files' folder");
    Stop::not_found()
}

fn careful(
    headers: &mut HeaderMap,
    kind: &'static str,
    manner: &str,
    etag: &str,
) -> Result<(), Fault> {
    let text = |value: &str| {
        HeaderValue::from_str(value).map_err(|error| Fault::broken("answering a file", error))
    };
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::CONTENT_DISPOSITION, text(manner)?);
    headers.insert(header::ETAG, text(etag)?);
    headers.insert(
        header::CONTENT_SECURITY_POLICY,
        HeaderValue::from_static(POLICY),
    );
    headers.insert(
        header::X_CONTENT_TYPE_OPTIONS,
        HeaderValue::from_static("nosniff"),
    );
    // Kept by the browser alone, and asked about each time: who has left must not see it again.
    headers.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("private, no-cache"),
    );
    Ok(())
}

fn text<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Option<&'h str> {
    headers.get(name)?.to_str().ok()
}

fn knows(asked: &HeaderMap, etag: &str) -> bool {
    let known = text(asked, &header::IF_NONE_MATCH).unwrap_or_default();
    known
        .split(',')
        .map(|known| known.trim().trim_start_matches("W/"))
        .any(|known| known == etag || known == "*")
}
