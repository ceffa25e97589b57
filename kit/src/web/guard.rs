//! What stands before every handler: writes from other sites are refused, and
//! every answer carries the headers that keep browsers careful.

use std::net::{IpAddr, Ipv6Addr, SocketAddr};

use axum::extract::{ConnectInfo, Request};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use super::{Refusal, Stop};
use crate::site::Settings;

/// Everything a page may load comes from here; nothing is inline; nobody may frame us (check C11).
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; \
     font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; \
     base-uri 'none'; frame-ancestors 'none'";

const CAREFUL: [(HeaderName, &str); 6] = [
    (header::CONTENT_SECURITY_POLICY, POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "same-origin"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    ),
];

/// Refuses writes that another site sent, and adds the careful headers to every answer.
pub async fn guard(settings: &Settings, request: Request, next: Next) -> Response {
    let foreign =
        is_write(request.method()) && is_from_elsewhere(request.headers(), &settings.public_url);
    let mut response = if foreign {
        Stop::from(Refusal::new(StatusCode::FORBIDDEN, "kit-from-elsewhere")).into_response()
    } else {
        next.run(request).await
    };
    let headers = response.headers_mut();
    for (name, value) in CAREFUL {
        // A file may bring a stricter policy of its own.
        headers
            .entry(name)
            .or_insert(HeaderValue::from_static(value));
    }
    if settings.is_https() {
        headers.insert(
            header::STRICT_TRANSPORT_SECURITY,
            HeaderValue::from_static("max-age=63072000; includeSubDomains"),
        );
    }
    response
}

fn is_write(method: &Method) -> bool {
    !matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS)
}

/// Whether a browser says that the request comes from another origin. Programs say
/// nothing of the kind, and carry no cookie that a foreign page could borrow. A proxy may
/// have written another `Host`: our public address is ours whatever it says.
fn is_from_elsewhere(headers: &HeaderMap, public_url: &str) -> bool {
    let said = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = said("sec-fetch-site") {
        return !matches!(site, "same-origin" | "none");
    }
    let (Some(origin), Some(host)) = (said("origin"), said("host")) else {
        return false;
    };
    if origin == public_url.trim_end_matches('/') {
        return false;
    }
    origin
        .split_once("://")
        .is_none_or(|(_, authority)| authority != host)
}

/// The network a request comes from, for throttles: an IPv4 address, or the /64
/// of an IPv6 one, because a subscriber owns all of it (check C9).
#[must_use]
pub fn caller(request: &axum::http::request::Parts, settings: &Settings) -> String {
    let forwarded = || {
        let value = request.headers.get("x-forwarded-for")?.to_str().ok()?;
        // The last address is the one our own proxy wrote; the others are hearsay.
        value.rsplit(',').next()?.trim().parse::<IpAddr>().ok()
    };
    let direct = || {
        request
            .extensions
            .get::<ConnectInfo<SocketAddr>>()
            .map(|info| info.0.ip())
    };
    let address = if settings.trust_proxy {
        forwarded().or_else(direct)
    } else {
        direct()
    };
    match address.map(|address| address.to_canonical()) {
        Some(IpAddr::V4(address)) => address.to_string(),
        Some(IpAddr::V6(address)) => {
            let [a, b, c, d, ..] = address.segments();
            format!("{}/64", Ipv6Addr::new(a, b, c, d, 0, 0, 0, 0))
        }
        None => "unknown".into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(name, value)| {
                (
                    HeaderName::from_static(name),
                    HeaderValue::from_static(value),
                )
            })
            .collect()
    }

    #[test]
    fn only_our_own_pages_may_write() {
        assert!(!is_from_elsewhere(
            &headers(&[("sec-fetch-site", "same-origin")]),
            "https://p.example"
        ));
        assert!(is_from_elsewhere(
            &headers(&[("sec-fetch-site", "cross-site")]),
            "https://p.example"
        ));
        assert!(is_from_elsewhere(
            &headers(&[("sec-fetch-site", "same-site")]),
            "https://p.example"
        ));
        assert!(!is_from_elsewhere(
            &headers(&[("origin", "http://a.example"), ("host", "a.example")]),
            "https://p.example"
        ));
        assert!(is_from_elsewhere(
            &headers(&[("origin", "http://b.example"), ("host", "a.example")]),
            "https://p.example"
        ));
        assert!(is_from_elsewhere(
            &headers(&[("origin", "null"), ("host", "a.example")]),
            "https://p.example"
        ));
        assert!(!is_from_elsewhere(
            &headers(&[("host", "a.example")]),
            "https://p.example"
        ));
        let behind = [("origin", "https://p.example"), ("host", "127.0.0.1:8080")];
        assert!(!is_from_elsewhere(&headers(&behind), "https://p.example"));
    }
}
