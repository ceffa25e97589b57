//! What programs are shown: the shapes of conversations, messages and reports in JSON.

use kit::clock::Instant;
use kit::reactions::{ReactionShape, Summary};
use kit::site::Site;
use kit::words::Words;
use people::attachments::{AttachmentShape, Carried};
use people::profiles::card::Card;
use people::{Actor, PersonId};
use serde::Serialize;

use crate::access::{ReadableConversation, ReadableMessage};
use crate::blocks::Blocked;
use crate::conversation::{Participant, Seat};
use crate::list::Mine;
use crate::message::Kind;
use crate::reports::{Held, Report};
use crate::{Conversation, ConversationId, MessageId, ReportId};

/// Somebody in a conversation.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(as = ConversationPerson)]
pub(super) struct PersonShape {
    /// Their identifier.
    #[schema(value_type = String)]
    id: PersonId,
    /// Their handle.
    handle: String,
    /// Their name.
    name: String,
}

/// A conversation you take part in.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(as = Conversation)]
pub(super) struct ConversationShape {
    /// Its identifier.
    #[schema(value_type = String)]
    id: ConversationId,
    /// Its page.
    url: String,
    /// What you see it called: its name, or those of the others.
    title: String,
    /// Whether it is the one conversation of two people.
    pair: bool,
    /// What a group called it; empty when nobody has.
    name: String,
    /// Everybody who takes part and reads it, you among them. Nobody else does.
    people: Vec<PersonShape>,
    /// How many messages you have not read; nobody else is told.
    unread: i64,
    /// Whether you are told nothing of it.
    muted: bool,
    /// Since when it has been marked personal.
    personal_at: Option<String>,
    /// The newest message; null when there is none.
    #[schema(value_type = Option<String>)]
    newest: Option<MessageId>,
}

/// A line of a conversation.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(as = Message)]
pub(super) struct MessageShape {
    /// Its identifier.
    #[schema(value_type = String)]
    id: MessageId,
    /// Its place in its conversation.
    url: String,
    /// Where it was said.
    #[schema(value_type = String)]
    conversation: ConversationId,
    /// `said`, or what became of the conversation.
    #[schema(inline)]
    kind: Kind,
    /// By whom; null for somebody who left.
    author: Option<PersonShape>,
    /// What was written, in Markdown; of a line that tells of a new name, that name.
    body: String,
    /// The same as safe HTML.
    html: String,
    /// Which version this is: send it back when editing.
    version: i64,
    /// When it was sent.
    sent_at: String,
    /// When it was last edited.
    edited_at: Option<String>,
    /// When it was withdrawn.
    withdrawn_at: Option<String>,
    /// Since when its author has marked it personal.
    personal_at: Option<String>,
    /// Why it was delivered at any hour; null where it was not.
    urgent: Option<String>,
    /// The reactions to it.
    reactions: Vec<ReactionShape>,
    /// The files that go with it.
    attachments: Vec<AttachmentShape>,
}

/// A report you made.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(as = MessageReport)]
pub(super) struct ReportShape {
    /// Its identifier.
    #[schema(value_type = String)]
    id: ReportId,
    /// The conversation it is about.
    #[schema(value_type = String)]
    conversation: ConversationId,
    /// Why.
    reason: String,
    /// When.
    at: String,
    /// The messages you chose, as they stood.
    messages: Vec<HeldShape>,
}

/// A message as it stood when it was reported.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(as = ReportedMessage)]
pub(super) struct HeldShape {
    /// Its identifier.
    #[schema(value_type = String)]
    id: MessageId,
    /// Whether it is reported, or only explains.
    reported: bool,
    /// By whom; null for somebody who left.
    author: Option<PersonShape>,
    /// What it said.
    body: String,
    /// When it was sent.
    sent_at: String,
}

/// Somebody you blocked.
#[derive(Debug, Serialize, utoipa::ToSchema)]
#[schema(as = BlockedPerson)]
pub(super) struct BlockShape {
    /// Who; null for somebody who left.
    person: Option<PersonShape>,
    /// Since when.
    at: String,
}

impl PersonShape {
    fn of(card: &Card) -> Option<Self> {
        card.present.then(|| Self {
            id: card.id,
            handle: card.handle.clone(),
            name: card.name.clone(),
        })
    }
}

impl ConversationShape {
    /// The conversation as that reader is shown it.
    pub(super) fn of(site: &Site, words: Words, place: &ReadableConversation) -> Self {
        let title = place.title(words);
        Self::new(site, &place.conversation, place.seat, &place.people, title)
    }

    /// One of a list.
    pub(super) fn listed(site: &Site, words: Words, actor: &Actor, one: &Mine) -> Self {
        let title = one.title(words, actor.person);
        Self::new(site, &one.conversation, one.seat, &one.people, title)
    }

    fn new(
        site: &Site,
        talk: &Conversation,
        seat: Seat,
        people: &[Participant],
        title: String,
    ) -> Self {
        Self {
            id: talk.id,
            url: format!("{}{}", site.settings.public_url, talk.id.address()),
            title,
            pair: talk.pair,
            name: talk.name.clone(),
            people: people
                .iter()
                .filter_map(|one| PersonShape::of(&one.card))
                .collect(),
            unread: seat.unread,
            muted: seat.muted,
            personal_at: talk.personal_at.map(Instant::rfc3339),
            newest: (seat.newest > seat.since).then_some(seat.newest),
        }
    }
}

impl MessageShape {
    /// The message as that reader is shown it, with its files among those carried.
    pub(super) fn of(site: &Site, item: &ReadableMessage, carried: &Carried) -> Self {
        let message = &item.message;
        Self {
            id: message.id,
            url: format!("{}{}", site.settings.public_url, message.address()),
            conversation: message.conversation,
            kind: message.kind,
            author: PersonShape::of(&item.author),
            body: message.body.clone(),
            html: message.html.clone(),
            version: message.version,
            sent_at: message.sent_at.rfc3339(),
            edited_at: message.edited_at.map(Instant::rfc3339),
            withdrawn_at: message.withdrawn_at.map(Instant::rfc3339),
            personal_at: message.personal_at.map(Instant::rfc3339),
            urgent: (!message.urgent.is_empty()).then(|| message.urgent.clone()),
            reactions: ReactionShape::all(&Summary::read(&message.reactions), &item.mine),
            attachments: carried
                .by(message.id.0)
                .iter()
                .map(|file| AttachmentShape::of(&site.settings.public_url, file))
                .collect(),
        }
    }
}

impl ReportShape {
    /// The report as whoever made it is shown it.
    pub(super) fn of(report: &Report) -> Self {
        let held = |held: &Held| HeldShape {
            id: held.message,
            reported: held.reported,
            author: PersonShape::of(&held.author),
            body: held.body.clone(),
            sent_at: held.sent_at.rfc3339(),
        };
        Self {
            id: report.id,
            conversation: report.conversation,
            reason: report.reason.clone(),
            at: report.at.rfc3339(),
            messages: report.messages.iter().map(held).collect(),
        }
    }
}

impl BlockShape {
    /// Somebody who is blocked, for whoever blocked them.
    pub(super) fn of(blocked: &Blocked) -> Self {
        Self {
            person: PersonShape::of(&blocked.card),
            at: blocked.at.rfc3339(),
        }
    }
}
