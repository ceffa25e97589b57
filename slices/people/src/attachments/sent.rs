//! What a form that one writes in sends: with files or without, with a script or without.

use axum::extract::{FromRequest, Request};
use axum::http::header;
use kit::site::{SharedSite, Site};
use kit::web::{Form, Refusal, Stop, Uploads};

use super::{Attached, AttachmentId, refuse_many, take};
use crate::Actor;

/// The fields of a form, in their order; a name can come more than once. Its files, too, until they are taken in.
#[derive(Debug, Clone, Default)]
pub struct Sent {
    form: Uploads,
    /// Why reading ended early: what came before is kept, and shown again with it.
    refusal: Option<Refusal>,
}

impl FromRequest<SharedSite> for Sent {
    type Rejection = Stop;

    async fn from_request(request: Request, site: &SharedSite) -> Result<Self, Stop> {
        let kind = request
            .headers()
            .get(header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default();
        if kind.starts_with("multipart/") {
            let (form, refusal) = Uploads::read(request, site).await;
            return Ok(Self { form, refusal });
        }
        let Form(fields) = Form::<Vec<(String, String)>>::from_request(request, site).await?;
        Ok(Self {
            form: Uploads::without_files(fields),
            refusal: None,
        })
    }
}

impl Sent {
    /// What a form would send to say this again: these fields, and these files.
    #[must_use]
    pub fn again(fields: &[(&str, &str)], files: &[Attached]) -> Self {
        let field = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let mut fields: Vec<_> = fields
            .iter()
            .map(|(name, value)| field(name, value))
            .collect();
        for file in files {
            fields.push(field("attachment", &file.id.to_string()));
            if let Some(alt) = &file.alt {
                fields.push(field(&format!("alt-{}", file.id), alt));
            }
        }
        Self {
            form: Uploads::without_files(fields),
            refusal: None,
        }
    }

    /// The first field of that name.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&str> {
        self.form.field(name)
    }

    /// What was written.
    #[must_use]
    pub fn body(&self) -> &str {
        self.field("body").unwrap_or_default()
    }

    /// The version that was being edited.
    #[must_use]
    pub fn version(&self) -> i64 {
        self.field("version")
            .and_then(|version| version.parse().ok())
            .unwrap_or(0)
    }

    /// The files sent beforehand that go with it: `attachment` names them, `alt-…` describes them.
    #[must_use]
    pub fn attached(&self) -> Vec<Attached> {
        let ids = self
            .form
            .fields
            .iter()
            .filter(|(key, _)| key == "attachment")
            .filter_map(|(_, id)| id.parse().ok());
        ids.map(|id: AttachmentId| Attached {
            id,
            alt: self
                .field(&format!("alt-{id}"))
                .map(|alt| alt.trim().to_owned()),
        })
        .collect()
    }

    /// The same where the form says what its files are; nothing where it is silent about them.
    #[must_use]
    pub fn listed(&self) -> Option<Vec<Attached>> {
        self.field("attachments").map(|_| self.attached())
    }

    /// Whether it was sent to take a file off its list, and not to be published.
    #[must_use]
    pub fn is_removing(&self) -> bool {
        self.field("remove").is_some()
    }

    /// Takes in the files that came with the form: from here on it names them like those sent
    /// beforehand. One that is refused leaves the others, and the text, where they are.
    ///
    /// # Errors
    /// The first refusal.
    pub async fn take_in(&mut self, site: &Site, actor: &Actor) -> Result<(), Stop> {
        if let Some(removed) = self.field("remove").map(str::to_owned) {
            self.form
                .fields
                .retain(|(key, id)| key != "attachment" || *id != removed);
        }
        let files = std::mem::take(&mut self.form.files);
        let files: Vec<_> = files
            .into_iter()
            .filter(|(field, _)| field == "files")
            .map(|(_, file)| file)
            .collect();
        refuse_many(self.attached().len() + files.len())?;
        let mut first = self.refusal.take().map(Stop::from);
        for file in files {
            match take(site, actor, file, "").await {
                Ok(file) => self
                    .form
                    .fields
                    .push(("attachment".to_owned(), file.id.to_string())),
                Err(stop) => first = first.or(Some(stop)),
            }
        }
        first.map_or(Ok(()), Err)
    }
}
