//! Styles, scripts, icons and typeface, embedded when the binary was built.

use axum::body::Body;
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

/// One embedded file.
struct Asset {
    name: &'static str,
    bytes: &'static [u8],
    brotli: Option<&'static [u8]>,
    gzip: Option<&'static [u8]>,
}

mod table {
    use super::Asset;
    include!(concat!(env!("OUT_DIR"), "/assets.rs"));
}

/// The address of a file by its logical name: `main.css` → `/assets/main-0123.css`.
#[must_use]
pub fn address(logical: &str) -> String {
    let name = table::LOGICAL
        .iter()
        .find(|(known, _)| *known == logical)
        .map_or(logical, |(_, file)| *file);
    format!("/assets/{name}")
}

/// Answers with a file: for ever under the name that holds its digest, for an
/// hour under its logical name.
pub async fn serve(Path(name): Path<String>, headers: HeaderMap) -> Response {
    let logical = table::LOGICAL
        .iter()
        .find(|(known, _)| *known == name)
        .map(|(_, file)| *file);
    let wanted = logical.unwrap_or(&name);
    let Some(asset) = table::FILES.iter().find(|asset| asset.name == wanted) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let accepted = headers
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let accepts = |coding: &str| {
        accepted
            .split(',')
            .any(|offer| offer.trim().split(';').next() == Some(coding))
    };
    let (bytes, coding) = match (asset.brotli, asset.gzip) {
        (Some(bytes), _) if accepts("br") => (bytes, Some("br")),
        (_, Some(bytes)) if accepts("gzip") => (bytes, Some("gzip")),
        _ => (asset.bytes, None),
    };
    let mut response = Response::new(Body::from(bytes));
    let answer = response.headers_mut();
    let kept = if logical.is_some() {
        "public, max-age=3600"
    } else {
        "public, max-age=31536000, immutable"
    };
    answer.insert(header::CACHE_CONTROL, HeaderValue::from_static(kept));
    answer.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static(media_type(asset.name)),
    );
    answer.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Some(coding) = coding {
        answer.insert(header::CONTENT_ENCODING, HeaderValue::from_static(coding));
    }
    response
}

fn media_type(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}
