//! What was asked, as the answer needs it: where a refusal can lead from there.

use axum::extract::Request;
use axum::http::{HeaderMap, Method, StatusCode, header};
use kit::web::{Stop, StopKind};

use crate::kept::Sent;

/// What of a request is needed once its answer is there.
pub(crate) struct Asked {
    pub(crate) headers: HeaderMap,
    pub(crate) path: String,
    pub(crate) is_get: bool,
    /// The form that was sent, to give back what was written in it.
    pub(crate) sent: Option<Sent>,
}

impl Asked {
    /// What was asked by that request, in which that form was sent.
    pub(crate) fn of(request: &Request, sent: Option<Sent>) -> Self {
        let path = request.uri().path_and_query();
        Self {
            headers: request.headers().clone(),
            path: path.map_or_else(String::new, ToString::to_string),
            is_get: request.method() == Method::GET,
            sent,
        }
    }

    /// Where to sign in to come back to the page a form was sent from.
    pub(crate) fn sign_in_address(&self) -> String {
        let from = self.from();
        let path = from.as_deref().unwrap_or("/");
        format!("/sign-in?next={}", kit::web::encoded(path))
    }

    /// The space in which one is, by its address; nothing elsewhere.
    pub(crate) fn place(&self) -> &str {
        let inside = self.path.strip_prefix("/s/").unwrap_or_default();
        inside.split(['/', '?']).next().unwrap_or_default()
    }

    /// Where to ask again for a page that could not be shown for a moment. What is sent with a
    /// form is not sent again by a link, and what begins with two slashes is another site.
    pub(crate) fn again(&self, stop: &Stop) -> Option<&str> {
        let helps = self.is_get && stop.status() == StatusCode::SERVICE_UNAVAILABLE;
        Some(self.path.as_str()).filter(|path| helps && !path.starts_with("//"))
    }

    /// The page of ours from which something was sent.
    fn from(&self) -> Option<String> {
        let address = self.headers.get(header::REFERER)?.to_str().ok()?;
        let address = address.parse::<axum::http::Uri>().ok()?;
        let path = address.path_and_query()?.as_str().to_owned();
        Some(path).filter(|path| !path.starts_with("//"))
    }

    /// The way back to it when what was sent was refused; not where the browser's own way
    /// back still holds what was written, and a link would show an empty form.
    pub(crate) fn back(&self, stop: &Stop) -> Option<String> {
        let StopKind::Refused(refusal) = &*stop.0 else {
            return None;
        };
        let lost = matches!(
            refusal.status,
            StatusCode::PAYLOAD_TOO_LARGE | StatusCode::BAD_REQUEST
        );
        self.from().filter(|_| !self.is_get && !lost)
    }
}
