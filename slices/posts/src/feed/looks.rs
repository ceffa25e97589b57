//! The HTML of posts, kept for their next readers: a post looks the same to all who only
//! read it, and those are most of those who see it.
//!
//! What is kept is found by the post and shown only where everything it was made of is
//! equal to what was just looked up for this reader. So it can neither be out of date nor
//! tell anybody more than the look-up did (truths 2 and 8): it saves writing the same HTML again.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use kit::web::Reader;
use kit::words::Lang;
use people::profiles::card::Card;

use crate::PostId;
use crate::access::ReadablePost;

/// How many are kept; beyond that they are forgotten together.
const MOST: usize = 1024;

static KEPT: LazyLock<Mutex<HashMap<Look, Kept>>> = LazyLock::new(Mutex::default);

/// Which of the looks of a post: everything that differs between those who only read it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Look {
    pub(super) post: PostId,
    pub(super) lang: Lang,
    /// Not seen before.
    pub(super) new: bool,
    /// Shown with its space.
    pub(super) placed: bool,
}

/// What a kept post was made of.
#[derive(Clone, Copy)]
pub(super) struct Shown<'a> {
    pub(super) item: &'a ReadablePost,
    pub(super) answerer: Option<&'a Card>,
    pub(super) reader: &'a Reader,
}

struct Kept {
    item: ReadablePost,
    answerer: Option<Card>,
    /// The time zone its hours are told in.
    zone: Option<String>,
    html: Arc<str>,
}

impl Kept {
    fn shows(&self, shown: Shown<'_>) -> bool {
        self.item == *shown.item
            && self.answerer.as_ref() == shown.answerer
            && self.zone.as_deref() == shown.reader.zone.iana_name()
    }
}

/// The HTML of a post that looks so: what was kept when it shows the same, or what `write` makes.
///
/// # Errors
/// As `write`.
pub(super) fn html(
    look: Look,
    shown: Shown<'_>,
    write: impl FnOnce() -> askama::Result<String>,
) -> askama::Result<Arc<str>> {
    let found = {
        let kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
        let same = kept.get(&look).filter(|kept| kept.shows(shown));
        same.map(|kept| kept.html.clone())
    };
    if let Some(html) = found {
        return Ok(html);
    }
    let html: Arc<str> = write()?.into();
    let made = Kept {
        item: shown.item.clone(),
        answerer: shown.answerer.cloned(),
        zone: shown.reader.zone.iana_name().map(str::to_owned),
        html: html.clone(),
    };
    let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    if kept.len() >= MOST && !kept.contains_key(&look) {
        kept.clear();
    }
    kept.insert(look, made);
    Ok(html)
}
