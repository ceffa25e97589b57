//! Pieces of a page for a script that asks for them, as Turbo Streams.

use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};

const STREAM: &str = "text/vnd.turbo-stream.html";

/// Whether the request comes from a script that takes pieces.
#[must_use]
pub fn wants_stream(asked: &HeaderMap) -> bool {
    asked
        .get(header::ACCEPT)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.contains(STREAM))
}

/// A piece that takes the place of what has that `id`.
#[must_use]
pub fn in_place(id: &str, html: &str) -> String {
    format!(
        "<turbo-stream action=\"replace\" target=\"{id}\"><template>{html}</template></turbo-stream>"
    )
}

/// A piece into which what has that `id` is changed: what is equal in both stays as it is,
/// with its focus and whatever is open in it.
#[must_use]
pub fn changed_into(id: &str, html: &str) -> String {
    format!(
        "<turbo-stream action=\"replace\" method=\"morph\" target=\"{id}\"><template>{html}</template></turbo-stream>"
    )
}

/// An answer of such pieces.
#[must_use]
pub fn stream(pieces: String) -> Response {
    let kind = HeaderValue::from_static("text/vnd.turbo-stream.html; charset=utf-8");
    ([(header::CONTENT_TYPE, kind)], pieces).into_response()
}
