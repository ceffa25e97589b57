//! A text that was changed in a form and sent: kept, or shown again with what was wrong.

use kit::site::Site;
use kit::web::{Refusal, Stop};
use people::Actor;

use super::form::{Attempt, Change};
use people::attachments::Attached;
use people::attachments::Sent;

/// What somebody sent to have a text changed.
#[derive(Debug)]
pub(crate) struct Revision {
    sent: Sent,
    files: Option<Vec<Attached>>,
    refusal: Option<Refusal>,
}

/// What became of it.
#[derive(Debug)]
pub(crate) enum Outcome<'a> {
    /// It is read here.
    Kept(String),
    /// The form is shown again.
    Again(Attempt<'a>),
}

impl Revision {
    /// Takes in the files that came with it.
    ///
    /// # Errors
    /// Whatever is no refusal.
    pub(crate) async fn taken_in(site: &Site, actor: &Actor, mut sent: Sent) -> Result<Self, Stop> {
        let refusal = match sent.take_in(site, actor).await {
            Ok(()) => None,
            Err(stop) => Some(stop.refusal()?),
        };
        Ok(Self {
            files: sent.listed(),
            sent,
            refusal,
        })
    }

    fn change(&self) -> Change<'_> {
        Change {
            version: self.sent.version(),
            body: self.sent.body(),
            files: self.files.as_deref(),
        }
    }

    /// Has the change made, unless its files were refused, or it was sent to take a file off its list.
    ///
    /// # Errors
    /// Whatever is no refusal.
    pub(crate) async fn made<'a, F>(
        &'a self,
        make: impl FnOnce(Change<'a>) -> F,
    ) -> Result<Outcome<'a>, Stop>
    where
        F: Future<Output = Result<String, Stop>>,
    {
        let change = self.change();
        let refusal = match &self.refusal {
            None if !self.sent.is_removing() => match make(change).await {
                Ok(address) => return Ok(Outcome::Kept(address)),
                Err(stop) => Some(stop.refusal()?),
            },
            refused => refused.clone(),
        };
        Ok(Outcome::Again(Attempt { change, refusal }))
    }
}
