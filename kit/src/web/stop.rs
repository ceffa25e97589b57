//! Why a request was not answered as asked: refused, absent, or at fault.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use crate::fault::{Fault, FaultKind};
use crate::words::{Arg, Words};

/// A refusal a person can act on: a sentence and the status it means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The HTTP status.
    pub status: StatusCode,
    /// The key of the sentence; also the stable code for programs.
    pub key: &'static str,
    /// The variables of the sentence.
    pub args: Vec<(&'static str, Arg)>,
    /// Which field of the form it is about.
    pub field: Option<&'static str>,
    /// After how many seconds trying again makes sense.
    pub retry_after: Option<u64>,
}

impl Refusal {
    /// A refusal with a sentence that has no variables.
    #[must_use]
    pub const fn new(status: StatusCode, key: &'static str) -> Self {
        Self {
            status,
            key,
            args: Vec::new(),
            field: None,
            retry_after: None,
        }
    }

    /// What was sent cannot be accepted as it is (422).
    #[must_use]
    pub const fn invalid(key: &'static str) -> Self {
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, key)
    }

    /// The person may see this but not do that (403).
    #[must_use]
    pub const fn forbidden(key: &'static str) -> Self {
        Self::new(StatusCode::FORBIDDEN, key)
    }

    /// What was asked no longer fits what is there (409).
    #[must_use]
    pub const fn conflict(key: &'static str) -> Self {
        Self::new(StatusCode::CONFLICT, key)
    }

    /// Gives the sentence a variable.
    #[must_use]
    pub fn arg(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Ties the refusal to a field of the form.
    #[must_use]
    pub const fn on(mut self, field: &'static str) -> Self {
        self.field = Some(field);
        self
    }

    /// Which field it is about: of the form, or of what a program sent, where only the
    /// sentence names it.
    #[must_use]
    pub fn about(&self) -> Option<&str> {
        self.field.or_else(|| {
            self.args.iter().find_map(|(name, arg)| match arg {
                Arg::Text(field) if *name == "field" => Some(field.as_str()),
                _ => None,
            })
        })
    }

    /// The sentence, in the reader's language.
    #[must_use]
    pub fn sentence(&self, words: Words) -> String {
        let args: Vec<_> = self
            .args
            .iter()
            .map(|(name, arg)| (*name, arg.clone()))
            .collect();
        words.with(self.key, &args)
    }
}

/// How many seconds a program should wait for a database that is being started again.
const DATABASE_BACK_IN: u64 = 5;

/// Why a request was not answered as asked.
#[derive(Debug, Clone)]
pub struct Stop(pub Box<StopKind>);

/// The four ways to stop.
#[derive(Debug, Clone)]
pub enum StopKind {
    /// Absent or invisible: nobody can tell which.
    NotFound,
    /// Only for people who are signed in.
    SignIn,
    /// Refused, with a reason the person can act on.
    Refused(Refusal),
    /// Our own trouble.
    Fault(Fault),
}

impl Stop {
    /// Absent or invisible.
    #[must_use]
    pub fn not_found() -> Self {
        Self(Box::new(StopKind::NotFound))
    }

    /// Only for people who are signed in.
    #[must_use]
    pub fn sign_in() -> Self {
        Self(Box::new(StopKind::SignIn))
    }

    /// The refusal inside, if it is one: forms show it beside the field. A full disk is
    /// something a person can act on, so forms come back with it and with what was typed.
    ///
    /// # Errors
    /// Gives the stop back when it is not a refusal.
    pub fn refusal(self) -> Result<Refusal, Self> {
        match *self.0 {
            StopKind::Refused(refusal) => Ok(refusal),
            StopKind::Fault(fault) if matches!(fault.kind, FaultKind::StorageFull(_)) => {
                // Said here, because a refusal is not logged further out.
                tracing::error!(%fault, "the disk is full");
                Ok(Refusal::new(
                    StatusCode::INSUFFICIENT_STORAGE,
                    "kit-storage-full",
                ))
            }
            other => Err(Self(Box::new(other))),
        }
    }

    /// After how many seconds trying again makes sense, where that is known.
    #[must_use]
    pub fn retry_after(&self) -> Option<u64> {
        match &*self.0 {
            StopKind::Refused(refusal) => refusal.retry_after,
            StopKind::Fault(fault) => {
                matches!(fault.kind, FaultKind::DatabaseAway(_)).then_some(DATABASE_BACK_IN)
            }
            StopKind::NotFound | StopKind::SignIn => None,
        }
    }

    /// The HTTP status it means.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        match &*self.0 {
            StopKind::NotFound => StatusCode::NOT_FOUND,
            StopKind::SignIn => StatusCode::UNAUTHORIZED,
            StopKind::Refused(refusal) => refusal.status,
            StopKind::Fault(fault) => match fault.kind {
                FaultKind::StorageFull(_) => StatusCode::INSUFFICIENT_STORAGE,
                FaultKind::DatabaseAway(_) => StatusCode::SERVICE_UNAVAILABLE,
                FaultKind::Duplicate(_) | FaultKind::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
            },
        }
    }

    /// The key of the sentence to show; `kit-…` for what is not a refusal.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match &*self.0 {
            StopKind::NotFound => "kit-not-found",
            StopKind::SignIn => "kit-sign-in-first",
            StopKind::Refused(refusal) => refusal.key,
            StopKind::Fault(fault) => match fault.kind {
                FaultKind::StorageFull(_) => "kit-storage-full",
                FaultKind::DatabaseAway(_) => "kit-database-away",
                FaultKind::Duplicate(_) | FaultKind::Broken(_) => "kit-fault",
            },
        }
    }

    /// The sentence to show, in the reader's language.
    #[must_use]
    pub fn sentence(&self, words: Words) -> String {
        match &*self.0 {
            StopKind::Refused(refusal) => refusal.sentence(words),
            _ => words.say(self.key()).to_owned(),
        }
    }
}

impl From<Fault> for Stop {
    fn from(fault: Fault) -> Self {
        Self(Box::new(StopKind::Fault(fault)))
    }
}

impl From<Refusal> for Stop {
    fn from(refusal: Refusal) -> Self {
        Self(Box::new(StopKind::Refused(refusal)))
    }
}

impl IntoResponse for Stop {
    fn into_response(self) -> Response {
        // The reader's language is known further out, where the sentence is written.
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// An error as programs read it (RFC 9457).
#[derive(Debug, Clone, Serialize, utoipa::ToSchema)]
pub struct Problem {
    /// A stable name of the kind of problem.
    #[serde(rename = "type")]
    pub kind: String,
    /// The HTTP status in words.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// What happened, in the reader's language.
    pub detail: String,
    /// Which field it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// Under which reference it was logged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<String>,
}
