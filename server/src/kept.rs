//! What somebody wrote and sent where it could not be taken (their session had ended, the
//! database was away, the disk was full): the page that says so shows it again, so that
//! nothing written is lost, with or without scripts.

use std::collections::HashMap;
use std::io;
use std::time::Duration;

use axum::body::{Body, Bytes, HttpBody, to_bytes};
use axum::extract::{Form, FromRequest, Multipart, Request};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderMap, Method};
use futures_util::stream;
use tokio::time::timeout;

/// What is longer comes with files, and is not kept in memory for this.
const LONGEST: usize = 256 * 1024;
/// How long so short a form may take to come.
const PATIENCE: Duration = Duration::from_secs(20);
/// The field in which every form sends what somebody wrote.
const WRITTEN: &str = "body";

/// A form as it was sent.
pub(crate) struct Sent {
    headers: HeaderMap,
    bytes: Bytes,
}

/// Takes a copy of a form on its way in; requests that are no short form pass untouched.
pub(crate) async fn copied(request: Request) -> (Request, Option<Sent>) {
    if !is_short_form(&request) {
        return (request, None);
    }
    let (parts, body) = request.into_parts();
    let Ok(Ok(bytes)) = timeout(PATIENCE, to_bytes(body, LONGEST)).await else {
        // Whoever reads it next says that it was cut.
        let cut = stream::once(async { Err::<Bytes, _>(io::Error::from(io::ErrorKind::TimedOut)) });
        return (Request::from_parts(parts, Body::from_stream(cut)), None);
    };
    let sent = Sent {
        headers: parts.headers.clone(),
        bytes: bytes.clone(),
    };
    (Request::from_parts(parts, Body::from(bytes)), Some(sent))
}

fn is_short_form(request: &Request) -> bool {
    let said = |name| {
        request
            .headers()
            .get(name)
            .and_then(|value| value.to_str().ok())
    };
    let length = request.body().size_hint().exact();
    request.method() == Method::POST
        && length.is_some_and(|length| length <= LONGEST as u64)
        && said(CONTENT_TYPE).is_some_and(|kind| {
            kind.starts_with("application/x-www-form-urlencoded")
                || kind.starts_with("multipart/form-data")
        })
}

impl Sent {
    /// What was written in it, unless that is nothing.
    pub(crate) async fn text(self) -> Option<String> {
        let mut request = Request::new(Body::from(self.bytes));
        *request.method_mut() = Method::POST;
        *request.headers_mut() = self.headers;
        let is_multipart = request
            .headers()
            .get(CONTENT_TYPE)
            .is_some_and(|kind| kind.as_bytes().starts_with(b"multipart/"));
        let text = if is_multipart {
            part(request).await
        } else {
            let fields = Form::<HashMap<String, String>>::from_request(request, &()).await;
            fields.ok()?.0.remove(WRITTEN)
        };
        text.filter(|text| !text.trim().is_empty())
    }
}

async fn part(request: Request) -> Option<String> {
    let mut parts = Multipart::from_request(request, &()).await.ok()?;
    while let Some(part) = parts.next_field().await.ok()? {
        if part.name() == Some(WRITTEN) {
            return part.text().await.ok();
        }
    }
    None
}
