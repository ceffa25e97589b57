//! The last step of an answer: its `ETag`, and its compression, once per content.
//!
//! A page is a function of what it shows, so equal bytes mean an equal `ETag`;
//! a browser that has them gets 304, and bytes compressed once are kept for the
//! next reader of the same page.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use xxhash_rust::xxh3::{xxh3_128, xxh3_128_with_seed};

use crate::dice::Dice;

/// Compressed answers that were asked for lately.
#[derive(Clone)]
pub struct Delivery {
    compressed: Arc<Mutex<HashMap<u128, Bytes>>>,
    /// Chance, so that nobody can write a page that is taken for another one.
    seed: u64,
}

/// How many compressed answers are kept; beyond that they are forgotten together.
const KEPT: usize = 256;
/// Below this many bytes compressing costs more than it saves.
const WORTH_COMPRESSING: usize = 1400;

/// Answers `body` to a request with `headers`: 304 when it already has it,
/// compressed when it can read that.
#[must_use]
pub fn deliver(
    delivery: &Delivery,
    asked: &HeaderMap,
    status: StatusCode,
    kind: &'static str,
    body: String,
) -> Response {
    // Told apart, not proved: a digest against forgery would cost more than the page.
    let etag = format!("W/\"{:032x}\"", xxh3_128(body.as_bytes()));
    if status == StatusCode::OK && has_already(asked, &etag) {
        return headed(StatusCode::NOT_MODIFIED.into_response(), &etag, kind);
    }
    let accepts_zstd = asked
        .get(header::ACCEPT_ENCODING)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| {
            value
                .split(',')
                .any(|coding| coding.trim().split(';').next() == Some("zstd"))
        });
    let mut response = if accepts_zstd && body.len() > WORTH_COMPRESSING {
        let mut response = (status, delivery.compressed(body)).into_response();
        response
            .headers_mut()
            .insert(header::CONTENT_ENCODING, HeaderValue::from_static("zstd"));
        response
    } else {
        (status, body).into_response()
    };
    response.headers_mut().insert(
        header::VARY,
        HeaderValue::from_static("accept-encoding, cookie"),
    );
    headed(response, &etag, kind)
}

fn has_already(asked: &HeaderMap, etag: &str) -> bool {
    asked
        .get(header::IF_NONE_MATCH)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.split(',').any(|known| known.trim() == etag))
}

fn headed(mut response: Response, etag: &str, kind: &'static str) -> Response {
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    // Kept by the browser, never by a proxy, and asked about each time.
    headers.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("private, no-cache"),
    );
    if let Ok(value) = HeaderValue::from_str(etag) {
        headers.insert(header::ETAG, value);
    }
    response
}

impl Delivery {
    /// Nothing compressed yet.
    #[must_use]
    pub fn new(dice: &dyn Dice) -> Self {
        let mut seed = [0; 8];
        dice.fill(&mut seed);
        Self {
            compressed: Arc::default(),
            seed: u64::from_le_bytes(seed),
        }
    }

    fn compressed(&self, body: String) -> Bytes {
        let digest = xxh3_128_with_seed(body.as_bytes(), self.seed);
        if let Some(known) = self
            .compressed
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .get(&digest)
        {
            return known.clone();
        }
        let Ok(compressed) = zstd::bulk::compress(body.as_bytes(), 1) else {
            return body.into();
        };
        let compressed = Bytes::from(compressed);
        let mut kept = self
            .compressed
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= KEPT {
            kept.clear();
        }
        kept.insert(digest, compressed.clone());
        compressed
    }
}
