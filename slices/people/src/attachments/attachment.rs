//! A file that was sent: what it is, where it is read. No SQL, no HTTP.

use kit::db::{Cell, Column, FromRow, Row, ToValue, Value};
use kit::fault::Fault;
use kit::pictures::Kind;
use kit::words::{Lang, Words};

use super::AttachmentId;
use super::naming;

/// A file that was sent, waiting or with what it goes with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its identifier.
    pub id: AttachmentId,
    /// What it goes with; none while it waits.
    pub subject: Option<i64>,
    /// What it is called.
    pub name: String,
    /// What sort of file it is, by its content.
    pub sort: Sort,
    /// How large it is, in bytes.
    pub size: i64,
    /// What an image shows, in words; empty when nobody said.
    pub alt: String,
    /// How wide an image is, in pixels.
    pub width: Option<i64>,
    /// How high an image is, in pixels.
    pub height: Option<i64>,
}

/// The columns of an [`Attachment`] in their order, of the table under the name `sent`.
macro_rules! attachment_columns {
    () => {
        "sent.id, sent.subject_id, sent.name, sent.kind, sent.size, sent.alt, sent.width, sent.height"
    };
}
pub(super) use attachment_columns;

impl FromRow for Attachment {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        Ok(Self {
            id: row.next()?,
            subject: row.next()?,
            name: row.next()?,
            sort: row.next()?,
            size: row.next()?,
            alt: row.next()?,
            width: row.next()?,
            height: row.next()?,
        })
    }
}

impl Attachment {
    /// Whether it is shown in the page, and not only handed out.
    #[must_use]
    pub fn is_image(&self) -> bool {
        self.sort.is_image()
    }

    /// Where it is handed out.
    #[must_use]
    pub fn address(&self) -> String {
        format!("/files/{}/{}", self.id, naming::in_address(&self.name))
    }

    /// Where an image is handed out small.
    #[must_use]
    pub fn thumbnail(&self) -> Option<String> {
        self.is_image()
            .then(|| format!("/files/{}/thumbnail", self.id))
    }

    /// The icon that stands for it.
    #[must_use]
    pub fn icon(&self) -> &'static str {
        let ending = self
            .name
            .rsplit_once('.')
            .map(|(_, ending)| ending.to_ascii_lowercase())
            .unwrap_or_default();
        match (self.sort.0, ending.as_str()) {
            (_, "csv" | "xlsx" | "xls" | "ods") => "file-spreadsheet",
            (Kind::Pdf | Kind::Office | Kind::Text | Kind::Html, _) => "file-text",
            (Kind::Svg, _) => "image",
            _ => "file",
        }
    }

    /// How large it is, as people say it: « 1,2 Mo ».
    #[must_use]
    pub fn spoken_size(&self, words: Words) -> String {
        let bytes = self.size.max(0);
        match bytes {
            0..1_000 => words.count("people-size-bytes", bytes),
            1_000..1_000_000 => {
                words.one("people-size-kilobytes", "size", words.number(bytes / 1_000))
            }
            _ => {
                let mark = if words.lang() == Lang::Fr { ',' } else { '.' };
                let size = format!(
                    "{}{mark}{}",
                    words.number(bytes / 1_000_000),
                    bytes / 100_000 % 10
                );
                words.one("people-size-megabytes", "size", size)
            }
        }
    }
}

/// What sort of file it is, as the database writes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sort(pub Kind);

const SORTS: [(Kind, &str); 13] = [
    (Kind::Jpeg, "jpeg"),
    (Kind::Png, "png"),
    (Kind::Gif, "gif"),
    (Kind::Webp, "webp"),
    (Kind::Avif, "avif"),
    (Kind::Heic, "heic"),
    (Kind::Pdf, "pdf"),
    (Kind::Office, "office"),
    (Kind::Zip, "zip"),
    (Kind::Svg, "svg"),
    (Kind::Html, "html"),
    (Kind::Text, "text"),
    (Kind::Other, "other"),
];

impl Sort {
    /// Whether it is a picture that was written anew here, the only kind a page shows.
    #[must_use]
    pub fn is_image(self) -> bool {
        self.0.is_picture()
    }

    /// As the database writes it.
    #[must_use]
    pub fn tag(self) -> &'static str {
        SORTS
            .iter()
            .find(|(kind, _)| *kind == self.0)
            .map_or("other", |(_, tag)| tag)
    }
}

impl Column for Sort {
    fn column(cell: Cell<'_>) -> Result<Self, Fault> {
        let tag = String::column(cell)?;
        // What nobody here knows is handed out as bytes.
        Ok(Self(
            SORTS
                .iter()
                .find(|(_, known)| *known == tag)
                .map_or(Kind::Other, |(kind, _)| *kind),
        ))
    }
}

impl ToValue for Sort {
    fn value(&self) -> Value<'_> {
        Value::Text(self.tag())
    }
}
