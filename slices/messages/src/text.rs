//! A text on its way into a conversation: checked, rendered once for all its readers.
//!
//! Only those who take part become links: a mention calls nobody to what they may not read.

use std::collections::HashMap;

use kit::markup::Rendered;
use kit::web::Refusal;
use people::PersonId;
use people::mentions::{Named, tidied};

use crate::conversation::Participant;
use crate::message::LONGEST;

/// A text made ready to be kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Text {
    /// What was written, in Markdown.
    pub(crate) body: String,
    /// What its readers see.
    pub(crate) rendered: Rendered,
}

impl Text {
    /// What somebody sent, ready to be kept. Without words it needs a file.
    ///
    /// # Errors
    /// A refusal on the field `body` when it is empty or too long.
    pub(crate) fn sent(
        people: &[Participant],
        body: &str,
        has_files: bool,
    ) -> Result<Self, Refusal> {
        if body.trim().is_empty() && !has_files {
            return Err(Refusal::invalid("messages-body-empty").on("body"));
        }
        if body.chars().take(LONGEST + 1).count() > LONGEST {
            let limit = i64::try_from(LONGEST).unwrap_or(i64::MAX);
            return Err(Refusal::invalid("messages-body-too-long")
                .arg("limit", limit)
                .on("body"));
        }
        Ok(Self::written(people, body))
    }

    /// The same without refusals.
    pub(crate) fn written(people: &[Participant], body: &str) -> Self {
        let body = tidied(body);
        let present = people.iter().filter(|one| one.card.present);
        let handles: HashMap<String, PersonId> = present
            .map(|one| (one.card.handle.clone(), one.card.id))
            .collect();
        let named = Named {
            people: &handles,
            // Tags of conversations are found among one's own messages, and nowhere else.
            tags: "/messages?q=",
        };
        let (rendered, _) = named.render(&body);
        Self { body, rendered }
    }
}
