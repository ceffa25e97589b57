//! Where a person stands towards the organisation's account list.

use kit::db::{Cell, Column, ToValue, Value};
use kit::fault::Fault;

/// Where a person stands.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize, utoipa::ToSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    /// Known from an import, without an account until invited.
    Listed,
    /// Invited, has not come yet.
    Invited,
    /// Comes and goes.
    Active,
    /// Kept out for now.
    Suspended,
    /// Has left the organisation.
    Left,
}

impl Standing {
    /// As the database writes it.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Listed => "listed",
            Self::Invited => "invited",
            Self::Active => "active",
            Self::Suspended => "suspended",
            Self::Left => "left",
        }
    }

    /// The standing of that tag.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        [
            Self::Listed,
            Self::Invited,
            Self::Active,
            Self::Suspended,
            Self::Left,
        ]
        .into_iter()
        .find(|standing| standing.tag() == tag)
    }

    /// Whether the person is still one of us: somebody who left is shown without a name.
    #[must_use]
    pub const fn is_present(self) -> bool {
        !matches!(self, Self::Left)
    }
}

impl Column for Standing {
    fn column(cell: Cell<'_>) -> Result<Self, Fault> {
        let tag = String::column(cell)?;
        Self::from_tag(&tag).ok_or_else(|| Fault::broken("reading a standing", tag))
    }
}

impl ToValue for Standing {
    fn value(&self) -> Value<'_> {
        Value::Text(self.tag())
    }
}
