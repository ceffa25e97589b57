//! Somebody at a screen, not a program in their name.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use kit::web::{Refusal, Stop};

use super::actor::Actor;
use super::sessions::SessionId;

/// Somebody who signed in. What guards an account (its password, sessions and
/// tokens, the power over other accounts) is changed in person: a token that
/// fell into other hands must not be able to make itself stronger.
#[derive(Debug, Clone)]
pub struct InPerson {
    /// Who asks.
    pub actor: Actor,
    /// The session they ask in.
    pub session: SessionId,
}

impl<S: Sync> FromRequestParts<S> for InPerson {
    type Rejection = Stop;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Stop> {
        let actor = Actor::from_request_parts(parts, state).await?;
        let session = actor
            .session
            .ok_or_else(|| Refusal::forbidden("people-in-person"))?;
        Ok(Self { actor, session })
    }
}
