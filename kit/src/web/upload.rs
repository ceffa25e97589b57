//! Files on their way in: read piece by piece, never beyond the limits.
//!
//! What is wrong with one file must not lose the rest of a form: whoever reads it
//! with [`Uploads::read`] is given what else came, and the refusal beside it.

mod flow;

use std::sync::Arc;

use axum::body::Body;
use axum::extract::multipart::Field;
use axum::extract::{DefaultBodyLimit, FromRequest, Multipart, Request};
use axum::http::StatusCode;
use bytes::{Bytes, BytesMut};

use self::flow::{Room, SharedFlow};
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

impl Upload {
    /// A file that came otherwise than in a form, its name made fit to be shown.
    #[must_use]
    pub fn named(name: &str, bytes: Bytes) -> Self {
        Self {
            name: clean_name(name),
            bytes,
        }
    }
}

/// A form with files: the fields in their order, then the files.
#[derive(Debug, Clone, Default)]
pub struct Uploads {
    /// The plain fields: name and text.
    pub fields: Vec<(String, String)>,
    /// The files, with the name of their field; empty choosers are left out.
    pub files: Vec<(String, Upload)>,
    /// Holds the form's share of the memory until its files are gone.
    room: Arc<Room>,
}

impl Uploads {
    /// A form without files.
    #[must_use]
    pub fn without_files(fields: Vec<(String, String)>) -> Self {
        Self {
            fields,
            ..Self::default()
        }
    }

    /// The text of the first field of that name.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<&str> {
        self.fields
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }
}

/// How long a plain field may be, in bytes: more than the longest post.
const LONGEST_FIELD: u64 = 300_000;
/// How many parts a form may have.
const MOST_PARTS: usize = 100;
/// How many of the largest files fit in one form.
const LARGEST_TOGETHER: u64 = 3;
/// How much more than the largest form is read to its end, so that its sender hears the refusal.
const DRAINED: u64 = 10;
/// How long the name of a file may be, in characters.
const LONGEST_NAME: usize = 120;
/// How long the ending of a name may be to outlive its shortening, in characters.
const LONGEST_ENDING: usize = 12;

impl Uploads {
    /// Reads a form with files. The second value says what was wrong with it, if anything
    /// was. Too large a file is left out and the rest still read; what ends the reading
    /// leaves what came before it.
    ///
    /// The limit of other bodies does not hold here, and the one that does holds only
    /// here: the same address asked with an ordinary form keeps the ordinary limit.
    pub async fn read(request: Request, site: &SharedSite) -> (Self, Option<Refusal>) {
        let largest = site.settings.largest_file;
        let together = largest.saturating_mul(LARGEST_TOGETHER);
        let limit = together.saturating_add(4 * LONGEST_FIELD);
        let (head, body) = request.into_parts();
        let flow = SharedFlow::new(body, limit, too_large("kit-files-too-large", together));
        let mut request = Request::from_parts(head, Body::from_stream(flow.pieces()));
        DefaultBodyLimit::disable().apply(&mut request);
        let mut uploads = Self::default();
        let read = uploads.fill(request, site, largest).await;
        uploads.room = Arc::new(flow.room().await);
        // A form that was cut cannot be read to its end: the cut is what there is to say.
        let Some(refusal) = flow.cut().await.or(read.err()) else {
            return (uploads, None);
        };
        if refusal.status == StatusCode::PAYLOAD_TOO_LARGE {
            flow.drain(limit.saturating_mul(DRAINED)).await;
        }
        (uploads, Some(refusal))
    }

    async fn fill(
        &mut self,
        request: Request,
        site: &SharedSite,
        largest: u64,
    ) -> Result<(), Refusal> {
        let unreadable = || Refusal::new(StatusCode::BAD_REQUEST, "kit-form-unreadable");
        let mut parts = Multipart::from_request(request, site)
            .await
            .map_err(|_| unreadable())?;
        let mut left_out = Ok(());
        for _ in 0..MOST_PARTS {
            let Some(field) = parts.next_field().await.map_err(|_| unreadable())? else {
                return left_out;
            };
            let key = field.name().unwrap_or_default().to_owned();
            if let Some(name) = field.file_name().map(clean_name) {
                let beyond = || too_large("kit-file-too-large", largest);
                match read(field, largest, beyond).await {
                    Ok(bytes) if bytes.is_empty() => {}
                    Ok(bytes) => self.files.push((key, Upload { name, bytes })),
                    // What is left of it is passed over with it.
                    Err(refusal) if refusal.status == StatusCode::PAYLOAD_TOO_LARGE => {
                        left_out = left_out.and(Err(refusal));
                    }
                    Err(refusal) => return Err(refusal),
                }
            } else {
                let bytes = read(field, LONGEST_FIELD, field_too_long).await?;
                self.fields
                    .push((key, String::from_utf8_lossy(&bytes).into_owned()));
            }
        }
        let limit = i64::try_from(MOST_PARTS).unwrap_or(i64::MAX);
        match parts.next_field().await {
            Ok(None) => left_out,
            _ => Err(
                Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, "kit-too-many-parts")
                    .arg("limit", limit),
            ),
        }
    }
}

impl FromRequest<SharedSite> for Uploads {
    type Rejection = Stop;

    async fn from_request(request: Request, site: &SharedSite) -> Result<Self, Stop> {
        match Self::read(request, site).await {
            (uploads, None) => Ok(uploads),
            (_, Some(refusal)) => Err(refusal.into()),
        }
    }
}

/// What is said of too large a file, or of too much of them.
fn too_large(key: &'static str, limit: u64) -> Refusal {
    let megabytes = i64::try_from(limit.div_ceil(1_000_000)).unwrap_or(i64::MAX);
    Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, key).arg("limit", megabytes)
}

fn field_too_long() -> Refusal {
    Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, "kit-body-too-large")
}

async fn read(
    mut field: Field<'_>,
    limit: u64,
    beyond: impl Fn() -> Refusal,
) -> Result<Bytes, Refusal> {
    let mut bytes = BytesMut::new();
    while let Some(piece) = field
        .chunk()
        .await
        .map_err(|_| Refusal::new(StatusCode::BAD_REQUEST, "kit-body-cut"))?
    {
        if (bytes.len() + piece.len()) as u64 > limit {
            return Err(beyond());
        }
        bytes.extend_from_slice(&piece);
    }
    Ok(bytes.freeze())
}

/// A name fit to be shown and sent back in a header (check C19).
fn clean_name(name: &str) -> String {
    // Forms write exactly these three characters so in the names of their files (HTML, 4.10.21.8).
    let name = name
        .replace("%22", "\"")
        .replace("%0D", "\r")
        .replace("%0A", "\n");
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let clean: String = last
        .chars()
        .filter(|letter| !is_treacherous(*letter))
        .collect();
    let clean = clean.trim();
    // A name of dots alone is a folder to whoever resolves an address.
    if clean.trim_matches('.').is_empty() {
        return "sans-nom".into();
    }
    shortened(clean)
}

/// What no honest name has: control characters, quotes, and what reverses or hides letters.
fn is_treacherous(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '"' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// The ending stays: it says with what the file opens.
fn shortened(name: &str) -> String {
    if name.chars().count() <= LONGEST_NAME {
        return name.to_owned();
    }
    match name.rsplit_once('.') {
        Some((stem, ending)) if ending.chars().count() <= LONGEST_ENDING => {
            let stem: String = stem
                .chars()
                .take(LONGEST_NAME - LONGEST_ENDING - 1)
                .collect();
            format!("{stem}.{ending}")
        }
        _ => name.chars().take(LONGEST_NAME).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_come_in_without_tricks() {
        assert_eq!(clean_name("../../etc/passwd"), "passwd");
        assert_eq!(clean_name("C:\\Users\\a\\plan.pdf"), "plan.pdf");
        assert_eq!(
            clean_name("a\r\nSet-Cookie: x=\"1\".pdf"),
            "aSet-Cookie: x=1.pdf"
        );
        assert_eq!(clean_name("facture\u{202e}fdp.exe"), "facturefdp.exe");
        assert_eq!(clean_name(".."), "sans-nom");
        assert_eq!(clean_name(" \u{200b} "), "sans-nom");
        assert_eq!(clean_name("été à Noël.jpg"), "été à Noël.jpg");
    }

    #[test]
    fn a_long_name_keeps_its_ending() {
        let name = clean_name(&format!("{}.pdf", "é".repeat(500)));
        assert!(
            name.ends_with("é.pdf") && name.chars().count() <= LONGEST_NAME,
            "{name}"
        );
        assert_eq!(clean_name(&"x".repeat(500)).chars().count(), LONGEST_NAME);
    }
}
