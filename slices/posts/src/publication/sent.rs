//! What a form that one writes in sends: with files or without, with a script or without.

use axum::extract::{FromRequest, Request};
use axum::http::header;
use kit::site::SharedSite;
use kit::web::{Form, Stop, Uploads};

use crate::attached::Attached;

/// The fields of a form, in their order; a name can come more than once.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Sent {
    fields: Vec<(String, String)>,
}

impl FromRequest<SharedSite> for Sent {
    type Rejection = Stop;

    async fn from_request(request: Request, site: &SharedSite) -> Result<Self, Stop> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        if kind.starts_with("multipart/") {
            let uploads = Uploads::from_request(request, site).await?;
            return Ok(Self { fields: uploads.fields });
        }
        let Form(fields) = Form::<Vec<(String, String)>>::from_request(request, site).await?;
        Ok(Self { fields })
    }
}

impl Sent {
    /// The first field of that name.
    pub(crate) fn field(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// What was written.
    pub(crate) fn body(&self) -> &str {
        self.field("body").unwrap_or_default()
    }

    /// The version that was being edited.
    pub(crate) fn version(&self) -> i64 {
        self.field("version").and_then(|version| version.parse().ok()).unwrap_or(0)
    }

    /// The files sent beforehand that go with it: `attachment` names them, `alt-…` describes them.
    pub(crate) fn attached(&self) -> Vec<Attached> {
        let ids = self.fields.iter().filter(|(key, _)| key == "attachment").filter_map(|(_, id)| id.parse().ok());
        ids.map(|id: i64| Attached { id, alt: self.field(&format!("alt-{id}")).map(|alt| alt.trim().to_owned()) }).collect()
    }
}
