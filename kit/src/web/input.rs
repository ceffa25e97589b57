//! What comes in: forms, queries, paths and JSON, each refused in the reader's language.

use axum::extract::rejection::{FormRejection, JsonRejection};
use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::StatusCode;
use axum::http::request::Parts;
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
        let refusal = match axum::extract::Json::<T>::from_request(request, state).await {
            Ok(json) => return Ok(Self(json.0)),
            Err(JsonRejection::BytesRejection(error)) => body_refusal(error.status()),
            Err(JsonRejection::MissingJsonContentType(_)) => {
                Refusal::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "kit-json-expected")
            }
            Err(JsonRejection::JsonDataError(error)) => {
                Refusal::invalid("kit-json-shape").arg("reason", error.body_text())
            }
            Err(other) => Refusal::new(StatusCode::BAD_REQUEST, "kit-json-unreadable")
                .arg("reason", other.body_text()),
        };
        Err(refusal.into())
    }
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
