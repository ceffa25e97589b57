//! How news reaches somebody.

use crate::db::{Cell, Column, Single, ToValue, Value};
use crate::fault::Fault;

/// How news of one kind reaches somebody. All but [`Way::Never`] stand on the page as well.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize, utoipa::ToSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// Not at all.
    Never,
    /// On the page alone.
    Page,
    /// By a letter of its own.
    AtOnce,
    /// In the letter of the day.
    Daily,
    /// In the letter of the week.
    Weekly,
}

impl Way {
    /// Every way, from the most to the least that one hears.
    pub const ALL: [Self; 5] = [
        Self::AtOnce,
        Self::Daily,
        Self::Weekly,
        Self::Page,
        Self::Never,
    ];

    /// As forms, JSON and the database write it.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::Page => "page",
            Self::AtOnce => "at-once",
            Self::Daily => "daily",
            Self::Weekly => "weekly",
        }
    }

    /// The way of that tag.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.tag() == tag)
    }

    /// Whether it takes a letter.
    #[must_use]
    pub const fn is_mail(self) -> bool {
        matches!(self, Self::AtOnce | Self::Daily | Self::Weekly)
    }
}

impl Column for Way {
    fn column(cell: Cell<'_>) -> Result<Self, Fault> {
        let tag = String::column(cell)?;
        Self::from_tag(&tag).ok_or_else(|| Fault::broken("reading a way", tag))
    }
}

impl Single for Way {}

impl ToValue for Way {
    fn value(&self) -> Value<'_> {
        Value::Text(self.tag())
    }
}
