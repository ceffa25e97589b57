//! The four kinds of space: what those outside see of it, and how one comes in.

use kit::db::{Cell, Column, ToValue, Value};
use kit::fault::Fault;

/// What those outside see of a space, and how one comes in. Chosen once: whoever
/// writes somewhere relies on who will read it.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize, utoipa::ToSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Every employee reads it and comes in.
    Open,
    /// Its name and description are seen; a steward lets people in who ask.
    Request,
    /// Its name is seen; one comes in by invitation.
    Closed,
    /// It exists only for its members and those they invite.
    Secret,
}

impl Kind {
    /// Every kind, the most open first.
    pub const ALL: [Self; 4] = [Self::Open, Self::Request, Self::Closed, Self::Secret];

    /// As the database and addresses write it.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Request => "request",
            Self::Closed => "closed",
            Self::Secret => "secret",
        }
    }

    /// The kind of that tag.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.tag() == tag)
    }

    /// The icon that stands for it.
    #[must_use]
    pub const fn icon(self) -> &'static str {
        match self {
            Self::Open => "hash",
            Self::Request => "key-round",
            Self::Closed => "lock",
            Self::Secret => "eye-off",
        }
    }

    /// The key of its name.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Open => "spaces-kind-open",
            Self::Request => "spaces-kind-request",
            Self::Closed => "spaces-kind-closed",
            Self::Secret => "spaces-kind-secret",
        }
    }

    /// The key of the sentence that says how one comes in.
    #[must_use]
    pub const fn help_key(self) -> &'static str {
        match self {
            Self::Open => "spaces-kind-open-help",
            Self::Request => "spaces-kind-request-help",
            Self::Closed => "spaces-kind-closed-help",
            Self::Secret => "spaces-kind-secret-help",
        }
    }
}

impl Column for Kind {
    fn column(cell: Cell<'_>) -> Result<Self, Fault> {
        let tag = String::column(cell)?;
        Self::from_tag(&tag).ok_or_else(|| Fault::broken("reading a kind of space", tag))
    }
}

impl ToValue for Kind {
    fn value(&self) -> Value<'_> {
        Value::Text(self.tag())
    }
}
