//! What programs are told of spaces and of who is in them.

use people::profiles::card::Card;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::audience::Audience;
use crate::members::Member;
use crate::{Kind, Relation, VisibleSpace};

/// A space whose name one may see. What one may not know is null.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SpaceShape {
    /// Its identifier.
    pub(crate) id: String,
    /// Its address under `/s/`; never changes.
    pub(crate) slug: String,
    /// Its address on this site.
    pub(crate) url: String,
    /// Its name.
    pub(crate) name: String,
    /// Who sees it from outside and how one comes in; never changes.
    pub(crate) kind: Kind,
    /// Whether it is the company-wide square.
    pub(crate) square: bool,
    /// Whether it is only read.
    pub(crate) archived: bool,
    /// What it is about.
    pub(crate) description: Option<String>,
    /// What one is to it.
    pub(crate) relation: RelationShape,
    /// How many people are in it.
    pub(crate) members: Option<i64>,
    /// How many of its posts one has not seen.
    pub(crate) unread: Option<i64>,
}

/// What one is to a space.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub(crate) enum RelationShape {
    /// Looks after it.
    Steward,
    /// In it.
    Member,
    /// Invited, has not answered.
    Invited,
    /// Has asked to come in.
    Asked,
    /// None of these.
    Outside,
}

impl From<Relation> for RelationShape {
    fn from(relation: Relation) -> Self {
        match relation {
            Relation::Member { steward: true } => Self::Steward,
            Relation::Member { steward: false } => Self::Member,
            Relation::Invited { .. } => Self::Invited,
            Relation::Asked => Self::Asked,
            Relation::Outside => Self::Outside,
        }
    }
}

impl From<VisibleSpace> for SpaceShape {
    fn from(space: VisibleSpace) -> Self {
        Self {
            id: space.id.to_string(),
            url: space.address(),
            slug: space.slug,
            name: space.name,
            kind: space.kind,
            square: space.square,
            archived: space.archived,
            description: space.description,
            relation: space.relation.into(),
            members: space.counts.map(|counts| counts.members),
            unread: space.counts.map(|counts| counts.unread),
        }
    }
}

/// A space, with what only its readers are told.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct SpaceDetail {
    /// What the lists tell of it.
    #[serde(flatten)]
    pub(crate) space: SpaceShape,
    /// Who reads what is said in it.
    pub(crate) audience: Option<Audience>,
    /// Its editorial line, as HTML.
    pub(crate) editorial_html: Option<String>,
}

/// A space to be.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SpaceCreation {
    /// Its name.
    pub(crate) name: String,
    /// Its address under `/s/`; made from the name when absent.
    pub(crate) slug: Option<String>,
    /// Who sees it from outside and how one comes in; never changes.
    pub(crate) kind: Kind,
    /// What it is about, in one line.
    #[serde(default)]
    pub(crate) description: String,
    /// What is said in it and what elsewhere, in Markdown.
    #[serde(default)]
    pub(crate) editorial_line: String,
}

/// What changes of a space; what is absent stays.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct SpaceDescription {
    /// Its name.
    pub(crate) name: Option<String>,
    /// What it is about, in one line.
    pub(crate) description: Option<String>,
    /// What is said in it and what elsewhere, in Markdown.
    pub(crate) editorial_line: Option<String>,
}

/// Somebody, as they are shown.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct PersonShape {
    /// Their identifier.
    pub(crate) id: String,
    /// Their handle; null for somebody who left.
    pub(crate) handle: Option<String>,
    /// Their name; null for somebody who left.
    pub(crate) name: Option<String>,
    /// Their title.
    pub(crate) title: Option<String>,
    /// Their company.
    pub(crate) company: String,
}

impl From<Card> for PersonShape {
    fn from(card: Card) -> Self {
        let present = card.present;
        let told = |text: String| (present && !text.is_empty()).then_some(text);
        Self {
            id: card.id.to_string(),
            handle: told(card.handle),
            name: told(card.name),
            title: told(card.title),
            company: card.company,
        }
    }
}

/// Somebody in a space.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct MemberShape {
    /// Who.
    #[serde(flatten)]
    pub(crate) person: PersonShape,
    /// Whether they look after it.
    pub(crate) steward: bool,
    /// Whether they are a guest.
    pub(crate) guest: bool,
    /// Since when they are in.
    pub(crate) joined_at: String,
}

impl From<Member> for MemberShape {
    fn from(member: Member) -> Self {
        Self {
            person: member.card.into(),
            steward: member.steward,
            guest: member.guest,
            joined_at: member.joined_at.rfc3339(),
        }
    }
}

/// Somebody who waits: they asked to come in, or were invited.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct WaitingShape {
    /// Who.
    #[serde(flatten)]
    pub(crate) person: PersonShape,
    /// What they say of it.
    pub(crate) message: Option<String>,
    /// Since when.
    pub(crate) at: String,
}

/// A request to come in.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskingShape {
    /// Why.
    #[serde(default)]
    pub(crate) message: String,
}

/// People to invite.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct InvitationShape {
    /// Their handles, with or without `@`.
    pub(crate) people: Vec<String>,
}

/// What became of an invitation.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct InvitedShape {
    /// How many were invited who were neither in nor invited before.
    pub(crate) invited: usize,
}

/// To whom a space is handed over.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct HandOver {
    /// Their handle, with or without `@`.
    pub(crate) person: String,
}
