//! The one cookie there is: strictly necessary, so no banner (requirement R51).

use axum::http::{HeaderMap, HeaderValue, header};

/// The session cookie's name. Over TLS the `__Host-` prefix ties it to this host
/// and path (RFC 6265bis § 4.1.3.2); without TLS browsers would refuse that name.
#[must_use]
pub const fn session_cookie_name(https: bool) -> &'static str {
    if https { "__Host-parvis" } else { "parvis" }
}

/// The value of a cookie of the request.
#[must_use]
pub fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .find_map(|(key, value)| (key == name).then_some(value))
}

/// A `Set-Cookie` for the session, for `seconds`.
#[must_use]
pub fn set_cookie(https: bool, value: &str, seconds: i64) -> HeaderValue {
    let name = session_cookie_name(https);
    let secure = if https { "; Secure" } else { "" };
    let text = format!("{name}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite=Lax{secure}");
    HeaderValue::from_str(&text).unwrap_or_else(|_| HeaderValue::from_static(""))
}

/// A `Set-Cookie` that makes the browser forget the session.
#[must_use]
pub fn unset_cookie(https: bool) -> HeaderValue {
    set_cookie(https, "", 0)
}
