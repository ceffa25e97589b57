//! Who sees a field of a profile: oneself, one's colleagues, or everybody here.

use kit::db::{Cell, Column, ToValue, Value};
use kit::fault::Fault;

use crate::Actor;
use crate::directory::Person;

/// Who sees a field, among those who see the person at all.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    serde::Serialize,
    serde::Deserialize,
    utoipa::ToSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Audience {
    /// Its owner alone.
    #[serde(rename = "self")]
    Oneself,
    /// The people of the owner's own company.
    Colleagues,
    /// Everybody who sees the person, guests of other companies included.
    Everyone,
}

impl Audience {
    /// Every audience, the narrowest first.
    pub const ALL: [Self; 3] = [Self::Oneself, Self::Colleagues, Self::Everyone];

    /// As forms and the database write it.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Oneself => "self",
            Self::Colleagues => "colleagues",
            Self::Everyone => "everyone",
        }
    }

    /// The audience of that tag.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|audience| audience.tag() == tag)
    }

    /// Whether the actor is in the audience of this field of that person.
    #[must_use]
    pub fn includes(self, owner: &Person, actor: &Actor) -> bool {
        match self {
            Self::Everyone => true,
            // Somebody of our company who is here as a guest is no colleague of employees.
            Self::Colleagues => {
                owner.id() == actor.person
                    || (owner.company == actor.company && (owner.guest || !actor.guest))
            }
            Self::Oneself => owner.id() == actor.person,
        }
    }

    /// The icon that stands for it.
    #[must_use]
    pub const fn icon(self) -> &'static str {
        match self {
            Self::Oneself => "lock",
            Self::Colleagues => "building-2",
            Self::Everyone => "globe",
        }
    }
}

impl Column for Audience {
    fn column(cell: Cell<'_>) -> Result<Self, Fault> {
        let tag = String::column(cell)?;
        Self::from_tag(&tag).ok_or_else(|| Fault::broken("reading an audience", tag))
    }
}

impl ToValue for Audience {
    fn value(&self) -> Value<'_> {
        Value::Text(self.tag())
    }
}
