//! What comes in: forms, queries, paths and JSON, each refused in the reader's language.

use axum::extract::rejection::FormRejection;
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode, header};
use bytes::Bytes;
use serde::de::DeserializeOwned;

use super::{Refusal, Stop};

/// A form, decoded into `T`.
#[derive(Debug, Clone)]
pub struct Form<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Form<T> {
    type Rejection = Stop;

    async fn from_request(request: Request, state: &S) -> Result<Self, Stop> {
        match axum::extract::Form::<T>::from_request(request, state).await {
            Ok(form) => Ok(Self(form.0)),
            Err(FormRejection::BytesRejection(error)) => Err(body_refusal(error.status()).into()),
            Err(_) => Err(Refusal::new(StatusCode::BAD_REQUEST, "kit-form-unreadable").into()),
        }
    }
}

/// A JSON body, decoded into `T`; nesting beyond 128 levels is refused by the parser.
#[derive(Debug, Clone)]
pub struct Json<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Json<T> {
    type Rejection = Stop;

    async fn from_request(request: Request, state: &S) -> Result<Self, Stop> {
        if !is_json(request.headers()) {
            let status = StatusCode::UNSUPPORTED_MEDIA_TYPE;
            return Err(Refusal::new(status, "kit-json-expected").into());
        }
        let body = Bytes::from_request(request, state)
            .await
            .map_err(|error| body_refusal(error.status()))?;
        Ok(Self(parse(&body)?))
    }
}

fn is_json(headers: &HeaderMap) -> bool {
    let kind = headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.split(';').next())
        .unwrap_or_default()
        .trim();
    kind.eq_ignore_ascii_case("application/json")
        || (kind.starts_with("application/") && kind.ends_with("+json"))
}

/// Reads JSON, and says in our own words where it stops being what was expected.
fn parse<T: DeserializeOwned>(body: &[u8]) -> Result<T, Refusal> {
    let mut reader = serde_json::Deserializer::from_slice(body);
    let (path, error) = match serde_path_to_error::deserialize(&mut reader) {
        Ok(value) => match reader.end() {
            Ok(()) => return Ok(value),
            Err(error) => (String::new(), error),
        },
        Err(error) => (error.path().to_string(), error.into_inner()),
    };
    let (line, column) = (error.line(), error.column());
    // Which error it is, serde says in words alone.
    let refusal = if error.is_data() && error.to_string().starts_with("unknown field ") {
        Refusal::invalid("kit-json-unknown").arg("field", path)
    } else if error.is_data() && path == "." {
        Refusal::invalid("kit-json-lacks")
    } else if error.is_data() {
        Refusal::invalid("kit-json-shape").arg("field", path)
    } else {
        Refusal::new(StatusCode::BAD_REQUEST, "kit-json-unreadable")
    };
    let number = |place: usize| i64::try_from(place).unwrap_or(i64::MAX);
    Err(refusal
        .arg("line", number(line))
        .arg("column", number(column)))
}

impl<T: serde::Serialize> axum::response::IntoResponse for Json<T> {
    fn into_response(self) -> axum::response::Response {
        axum::Json(self.0).into_response()
    }
}

fn body_refusal(status: StatusCode) -> Refusal {
    if status == StatusCode::PAYLOAD_TOO_LARGE {
        Refusal::new(status, "kit-body-too-large")
    } else {
        Refusal::new(StatusCode::BAD_REQUEST, "kit-body-cut")
    }
}

/// The query of an address, decoded into `T`; one that cannot be read is a bad request.
#[derive(Debug, Clone)]
pub struct Query<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequestParts<S> for Query<T> {
    type Rejection = Stop;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Stop> {
        axum::extract::Query::<T>::try_from_uri(&parts.uri)
            .map(|query| Self(query.0))
            .map_err(|_| Refusal::new(StatusCode::BAD_REQUEST, "kit-query-unreadable").into())
    }
}

/// The variable parts of an address; one that cannot be read names nothing: 404.
#[derive(Debug, Clone)]
pub struct Path<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned + Send> FromRequestParts<S> for Path<T> {
    type Rejection = Stop;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Stop> {
        axum::extract::Path::<T>::from_request_parts(parts, state)
            .await
            .map(|path| Self(path.0))
            .map_err(|_| Stop::not_found())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Default, serde::Deserialize)]
    #[serde(default, deny_unknown_fields)]
    struct Outer {
        name: String,
        inner: Inner,
    }

    #[derive(Debug, Default, serde::Deserialize)]
    #[serde(default, deny_unknown_fields)]
    struct Inner {
        number: i64,
    }

    #[test]
    fn a_refusal_names_the_member_it_is_about() {
        let fine = parse::<Outer>(br#"{"name": "a", "inner": {"number": 1}}"#).unwrap();
        assert_eq!((fine.name.as_str(), fine.inner.number), ("a", 1));
        for (body, key, member) in [
            (r#"{"nom": "a"}"#, "kit-json-unknown", Some("nom")),
            (
                r#"{"inner": {"n": 1}}"#,
                "kit-json-unknown",
                Some("inner.n"),
            ),
            (
                r#"{"inner": {"number": "1"}}"#,
                "kit-json-shape",
                Some("inner.number"),
            ),
            (r#""a""#, "kit-json-lacks", None),
            (r#"{"name": }"#, "kit-json-unreadable", None),
        ] {
            let refusal = parse::<Outer>(body.as_bytes()).unwrap_err();
            assert_eq!((refusal.key, refusal.about()), (key, member), "{body}");
        }
    }
}
