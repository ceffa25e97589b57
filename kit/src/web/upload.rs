//! Files on their way in: read piece by piece, never beyond the limit.

use axum::extract::multipart::Field;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::StatusCode;
use bytes::{Bytes, BytesMut};

use super::{Refusal, Stop};
use crate::site::SharedSite;

/// A file somebody sent.
#[derive(Debug, Clone)]
pub struct Upload {
    /// The name it had on their device, without folders or control characters.
    pub name: String,
    /// Its bytes.
    pub bytes: Bytes,
}

/// A form with files: the fields in their order, then the files.
#[derive(Debug, Clone, Default)]
pub struct Uploads {
    /// The plain fields: name and text.
    pub fields: Vec<(String, String)>,
    /// The files, with the name of their field; empty choosers are left out.
    pub files: Vec<(String, Upload)>,
}

impl Uploads {
    /// The text of the first field of that name.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// How long a plain field may be, in bytes: more than the longest post.
const LONGEST_FIELD: u64 = 300_000;
/// How many parts a form may have.
const MOST_PARTS: usize = 100;

impl FromRequest<SharedSite> for Uploads {
    type Rejection = Stop;

    async fn from_request(request: Request, site: &SharedSite) -> Result<Self, Stop> {
        let unreadable = || Refusal::new(StatusCode::BAD_REQUEST, "kit-form-unreadable");
        let mut parts = Multipart::from_request(request, site).await.map_err(|_| unreadable())?;
        let mut uploads = Self::default();
        for _ in 0..MOST_PARTS {
            let Some(field) = parts.next_field().await.map_err(|_| unreadable())? else {
                return Ok(uploads);
            };
            let key = field.name().unwrap_or_default().to_owned();
            match field.file_name().map(clean_name) {
                Some(name) => {
                    let bytes = read(field, site.settings.largest_file).await?;
                    if !bytes.is_empty() {
                        uploads.files.push((key, Upload { name, bytes }));
                    }
                }
                None => {
                    let bytes = read(field, LONGEST_FIELD).await?;
                    uploads.fields.push((key, String::from_utf8_lossy(&bytes).into_owned()));
                }
            }
        }
        Err(unreadable().into())
    }
}

async fn read(mut field: Field<'_>, limit: u64) -> Result<Bytes, Stop> {
    let mut bytes = BytesMut::new();
    while let Some(piece) =
        field.chunk().await.map_err(|_| Refusal::new(StatusCode::BAD_REQUEST, "kit-body-cut"))?
    {
        if (bytes.len() + piece.len()) as u64 > limit {
            let refusal = Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, "kit-file-too-large");
            let megabytes = i64::try_from(limit / 1_000_000).unwrap_or(i64::MAX);
            return Err(refusal.arg("limit", megabytes).into());
        }
        bytes.extend_from_slice(&piece);
    }
    Ok(bytes.freeze())
}

/// A name fit to be shown and sent back in a header (check C19).
fn clean_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let clean: String = last.chars().filter(|c| !c.is_control() && !matches!(c, '"' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')).take(200).collect();
    if clean.trim().is_empty() { "sans-nom".into() } else { clean.trim().to_owned() }
}
