//! What nobody can act on from the page: logged once, shown with a reference.

use std::fmt::Display;

/// Something went wrong that the person at the screen did not cause and cannot mend.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{context}: {kind}")]
pub struct Fault {
    /// What was being done, for whoever reads the log.
    pub context: String,
    /// What kind of trouble, which decides the HTTP status.
    pub kind: FaultKind,
}

/// The kinds of fault that are answered differently.
#[derive(Debug, Clone, thiserror::Error)]
pub enum FaultKind {
    /// The disk is full: nothing can be written, reading goes on (507).
    #[error("no space left: {0}")]
    StorageFull(String),
    /// The database does not answer: it may come back by itself (503).
    #[error("the database is away: {0}")]
    DatabaseAway(String),
    /// A uniqueness rule of the schema was broken; callers that expect it turn it into a refusal.
    #[error("already there: {0}")]
    Duplicate(String),
    /// Anything else (500).
    #[error("{0}")]
    Broken(String),
}

impl Fault {
    /// A fault of no particular kind.
    pub fn broken(context: impl Into<String>, error: impl Display) -> Self {
        Self {
            context: context.into(),
            kind: FaultKind::Broken(error.to_string()),
        }
    }

    /// The same fault with what was being attempted put in front.
    #[must_use]
    pub fn during(mut self, attempt: &str) -> Self {
        self.context = format!("{attempt}: {}", self.context);
        self
    }

    /// Whether a uniqueness rule of the schema was broken.
    #[must_use]
    pub fn is_duplicate(&self) -> bool {
        matches!(self.kind, FaultKind::Duplicate(_))
    }
}
