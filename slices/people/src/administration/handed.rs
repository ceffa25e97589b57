//! A link to come in, on its way to its owner: through an administrator, or by mail.

use crate::PersonId;

/// A link that was made for somebody, or is made in the letter they get.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Handed {
    pub(super) person: PersonId,
    pub(super) name: String,
    pub(super) link: Sent,
    /// Whether it leads in for the first time, rather than to another password.
    pub(super) first_time: bool,
}

/// How a link reaches its owner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Sent {
    /// Through whoever looks: shown once, kept nowhere.
    ByHand(String),
    /// By a letter that nobody else sees.
    ByMail,
}

impl Sent {
    /// The link, where it is to be handed over.
    pub(super) fn link(&self) -> Option<&str> {
        match self {
            Self::ByHand(link) => Some(link),
            Self::ByMail => None,
        }
    }
}
