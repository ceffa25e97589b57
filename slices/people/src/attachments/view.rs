//! Files as a page shows them: under what they go with, and in the form one writes in.

use askama::Template;
use kit::words::Words;

use super::Attachment;

/// The files of something said.
#[derive(Template)]
#[template(path = "attachments.html")]
pub struct AttachmentsView<'a> {
    words: Words,
    files: &'a [Attachment],
}

impl<'a> AttachmentsView<'a> {
    /// The files, or nothing to show where there are none.
    #[must_use]
    pub fn new(words: Words, files: &'a [Attachment]) -> Option<Self> {
        (!files.is_empty()).then_some(Self { words, files })
    }

    fn images(&self) -> impl Iterator<Item = &Attachment> {
        self.files.iter().filter(|file| file.is_image())
    }

    fn others(&self) -> impl Iterator<Item = &Attachment> {
        self.files.iter().filter(|file| !file.is_image())
    }

    fn has_images(&self) -> bool {
        self.images().next().is_some()
    }

    fn has_others(&self) -> bool {
        self.others().next().is_some()
    }
}

/// Where one chooses files in a form, and those it has already.
///
/// The chooser comes last: what follows a file that is too large cannot be read.
#[derive(Template)]
#[template(path = "attachment-chooser.html")]
pub struct ChooserView {
    words: Words,
    /// What the field is called in the page.
    id: &'static str,
    /// The largest file, in megabytes.
    limit: u64,
    files: Vec<Attachment>,
}

impl ChooserView {
    /// The chooser of a form in which those files are already.
    #[must_use]
    pub fn new(words: Words, id: &'static str, largest_file: u64, files: Vec<Attachment>) -> Self {
        Self {
            words,
            id,
            limit: largest_file / 1_000_000,
            files,
        }
    }
}
