//! A file as programs are shown it, and as the script of the form is.

use serde::Serialize;

use super::{Attachment, AttachmentId};

/// A file that was sent.
#[derive(Debug, Clone, Serialize, utoipa::ToSchema)]
#[schema(as = Attachment)]
pub struct AttachmentShape {
    /// Its identifier.
    #[schema(value_type = String)]
    pub id: AttachmentId,
    /// What it is called.
    pub name: String,
    /// Where it is handed out.
    pub url: String,
    /// `image` when a page shows it, `file` otherwise.
    pub kind: &'static str,
    /// What it is, by its content, as a media type.
    pub media_type: &'static str,
    /// How large it is, in bytes.
    pub size: i64,
    /// What an image shows, in words.
    pub alt: String,
    /// How wide an image is, in pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<i64>,
    /// How high an image is, in pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<i64>,
    /// Where an image is handed out small.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<String>,
}

impl AttachmentShape {
    /// The file, its addresses after `base`: the site's own for programs, nothing for its pages.
    #[must_use]
    pub fn of(base: &str, attachment: &Attachment) -> Self {
        Self {
            id: attachment.id,
            name: attachment.name.clone(),
            url: format!("{base}{}", attachment.address()),
            kind: if attachment.is_image() {
                "image"
            } else {
                "file"
            },
            media_type: attachment.sort.0.media_type(),
            size: attachment.size,
            alt: attachment.alt.clone(),
            width: attachment.width,
            height: attachment.height,
            thumbnail: attachment
                .thumbnail()
                .map(|address| format!("{base}{address}")),
        }
    }
}
