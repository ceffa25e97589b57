//! The editorial line: what is said here and what is said elsewhere (requirement R13).
//!
//! Written in Markdown, rendered once when written.

use std::collections::HashSet;

use kit::db::Tx;
use kit::fault::Fault;
use kit::markup::{self, Links};
use kit::web::{Refusal, Stop};
use people::{Actor, directory};

/// How long an editorial line may be, in characters.
pub const LONGEST: usize = 4000;

/// An editorial line, ready to be kept.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct EditorialLine {
    pub(crate) source: String,
    pub(crate) html: String,
}

impl EditorialLine {
    /// What somebody wrote; the people named become links where the writer may see them.
    ///
    /// # Errors
    /// A refusal on the field `editorial_line` when it is too long.
    pub async fn written(tx: &mut Tx, actor: &Actor, source: &str) -> Result<Self, Stop> {
        let source = source.replace("\r\n", "\n").trim().to_owned();
        if source.chars().count() > LONGEST {
            let longest = i64::try_from(LONGEST).unwrap_or(i64::MAX);
            return Err(Refusal::invalid("spaces-editorial-length")
                .arg("longest", longest)
                .on("editorial_line")
                .into());
        }
        let links = named(tx, actor, &source).await?;
        Ok(Self::rendered(source, &links))
    }

    /// What was written elsewhere, by nobody who can be asked: no name becomes a link.
    #[must_use]
    pub fn brought(source: &str) -> Self {
        let source = source.trim().chars().take(LONGEST).collect();
        Self::rendered(source, &Named(HashSet::new()))
    }

    fn rendered(source: String, links: &Named) -> Self {
        let html = if source.is_empty() {
            String::new()
        } else {
            markup::render(&source, links).html
        };
        Self { source, html }
    }
}

async fn named(tx: &mut Tx, actor: &Actor, source: &str) -> Result<Named, Fault> {
    if !source.contains('@') {
        return Ok(Named(HashSet::new()));
    }
    let people = directory::find_named(tx, actor, &markup::mentions(source)).await?;
    Ok(Named(
        people
            .into_iter()
            .map(|person| person.card.handle)
            .collect(),
    ))
}

/// The handles that lead somewhere.
struct Named(HashSet<String>);

impl Links for Named {
    fn mention(&self, handle: &str) -> Option<(String, String)> {
        self.0
            .contains(handle)
            .then(|| (format!("/people/{handle}"), format!("@{handle}")))
    }

    fn tag(&self, tag: &str) -> String {
        format!("/search?q=%23{tag}")
    }
}
