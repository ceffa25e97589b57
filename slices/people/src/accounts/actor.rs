//! Who is asking. Holding an [`Actor`] is the proof of being signed in.

use std::ops::Deref;
use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use kit::clock::Instant;
use kit::db::Tx;
use kit::fault::Fault;
use kit::values;
use kit::web::Stop;

use super::sessions::SessionId;
use super::tokens::TokenId;
use crate::{CompanyId, PersonId};

/// What is known of whoever asks, looked up once a request.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a right or a state of its own"
)]
pub struct Identity {
    /// The person.
    pub person: PersonId,
    /// Their handle, without `@`.
    pub handle: String,
    /// Their name.
    pub name: String,
    /// The name of their photo, when they have one.
    pub photo: Option<String>,
    /// Whether they administer accounts; it opens no place where things are said (truth 4).
    pub administrator: bool,
    /// Whether they may have something urgent delivered outside of people's hours (R52).
    pub may_interrupt: bool,
    /// Whether they come from a partner company.
    pub guest: bool,
    /// Their company.
    pub company: CompanyId,
    /// How many notices they have not seen.
    pub unseen_notices: i64,
    /// In how many places something waits that was said to them alone.
    pub unread_places: i64,
    /// In how many of these something is urgent.
    pub urgent_places: i64,
    /// Up to which post they said they had read their feed.
    pub feed_seen_until: i64,
    /// The session, unless a program asks with a token.
    pub session: Option<SessionId>,
    /// The token, when a program asks with one.
    pub token: Option<TokenId>,
    /// The organisation's name.
    pub organisation: String,
    /// Whether they are outside of their hours: nothing calls them then (R52).
    pub rests: bool,
    /// When the request came.
    pub now: Instant,
}

impl Identity {
    /// The number that a badge shows: none outside of their hours.
    #[must_use]
    pub const fn badge(&self, count: i64) -> i64 {
        if self.rests { 0 } else { count }
    }

    /// The number on the badge of messages, which what is urgent is on at any hour.
    #[must_use]
    pub const fn messages_badge(&self) -> i64 {
        if self.rests {
            self.urgent_places
        } else {
            self.unread_places
        }
    }
}

/// Somebody who is signed in.
#[derive(Debug, Clone)]
pub struct Actor(pub(crate) Arc<Identity>);

// How far one has read is looked up with one's session, so it is kept beside it.
const READ_UNTIL: &str =
    "update people set feed_seen_until = $1 where id = $2 and feed_seen_until < $1";

impl Actor {
    /// An actor that is not asking over the web: an import or a command, on behalf of a person.
    #[must_use]
    pub fn of(identity: Identity) -> Self {
        Self(Arc::new(identity))
    }

    /// Says that they have read their feed up to that post; what they said before stands
    /// where it is later.
    ///
    /// # Errors
    /// A fault when the database refuses.
    pub async fn read_feed_until(&self, tx: &mut Tx, newest: i64) -> Result<(), Fault> {
        tx.run(READ_UNTIL, values![newest, self.person])
            .await
            .map(drop)
    }
}

impl Deref for Actor {
    type Target = Identity;

    fn deref(&self) -> &Identity {
        &self.0
    }
}

impl<S: Sync> FromRequestParts<S> for Actor {
    type Rejection = Stop;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Stop> {
        parts
            .extensions
            .get::<Self>()
            .cloned()
            .ok_or_else(Stop::sign_in)
    }
}

/// Somebody, signed in or not.
#[derive(Debug, Clone)]
pub struct SomeActor(pub Option<Actor>);

impl<S: Sync> FromRequestParts<S> for SomeActor {
    type Rejection = std::convert::Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Self::Rejection> {
        Ok(Self(parts.extensions.get::<Actor>().cloned()))
    }
}

/// Somebody who administers accounts. For everybody else the pages of administration do not exist.
#[derive(Debug, Clone)]
pub struct Administrator(pub Actor);

impl<S: Sync> FromRequestParts<S> for Administrator {
    type Rejection = Stop;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Stop> {
        let actor = Actor::from_request_parts(parts, state).await?;
        if actor.administrator {
            Ok(Self(actor))
        } else {
            Err(Stop::not_found())
        }
    }
}

impl Deref for Administrator {
    type Target = Identity;

    fn deref(&self) -> &Identity {
        &self.0
    }
}
