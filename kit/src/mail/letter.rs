//! A letter that is written, and the same as RFC 5322 wants it.

use std::time::{Duration, UNIX_EPOCH};

use lettre::Address;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message, MultiPart, MultiPartKind, SinglePart};

use crate::clock::Instant;
use crate::fault::Fault;

/// A letter, written for one receiver.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Letter {
    /// Who writes, as mailboxes show it: the organisation, never a person.
    pub from_name: String,
    /// The receiver's address.
    pub to: String,
    /// What it is about.
    pub subject: String,
    /// What it says, as plain text.
    pub text: String,
    /// The same as HTML, without a picture and without anything to fetch.
    pub html: String,
    /// Where an answer goes; nowhere when nobody reads it.
    pub reply_to: Option<String>,
    /// Where it is sent back to when it cannot be delivered; our own address when left out.
    pub returns_to: Option<String>,
    /// Where letters like it are stopped with one click (RFC 8058).
    pub unsubscribe: Option<String>,
    /// What it belongs to: letters of one thread stand together in a mailbox.
    pub thread: Option<String>,
}

/// What the queue and the site add to a letter.
pub(super) struct Postmark<'a> {
    pub(super) id: i64,
    pub(super) at: Instant,
    pub(super) from: &'a str,
    pub(super) domain: &'a str,
}

impl Letter {
    /// The letter as it goes over the wire.
    ///
    /// # Errors
    /// A fault when an address is none.
    pub(super) fn sealed(&self, postmark: &Postmark<'_>) -> Result<Message, Fault> {
        let domain = postmark.domain;
        let from = Mailbox::new(Some(one_line(&self.from_name)), address(postmark.from)?);
        let micros = u64::try_from(postmark.at.0).unwrap_or(0);
        let mut builder = Message::builder()
            .from(from)
            .to(Mailbox::new(None, address(&self.to)?))
            .subject(one_line(&self.subject))
            .date(UNIX_EPOCH + Duration::from_micros(micros))
            .message_id(Some(format!("<{}@{domain}>", postmark.id)))
            // Holidays are not announced to a program (RFC 3834).
            .raw_header(header("Auto-Submitted", "auto-generated".into()))
            .raw_header(header("X-Auto-Response-Suppress", "All".into()));
        if let Some(reply_to) = &self.reply_to {
            builder = builder.reply_to(Mailbox::new(None, address(reply_to)?));
        }
        if let Some(thread) = &self.thread {
            let root = format!("<{}@{domain}>", one_line(thread));
            builder = builder.in_reply_to(root.clone()).references(root);
        }
        if let Some(unsubscribe) = &self.unsubscribe {
            builder = builder
                .raw_header(header("List-Unsubscribe", format!("<{unsubscribe}>")))
                .raw_header(header(
                    "List-Unsubscribe-Post",
                    "List-Unsubscribe=One-Click".into(),
                ));
        }
        let body = MultiPart::builder()
            .kind(MultiPartKind::Alternative)
            // Said here: chance comes from our dice or not at all (truth 10).
            .boundary(format!("parvis-{}", postmark.id))
            .singlepart(part(ContentType::TEXT_PLAIN, &self.text))
            .singlepart(part(ContentType::TEXT_HTML, &self.html));
        builder
            .multipart(body)
            .map_err(|error| Fault::broken("sealing a letter", error))
    }
}

fn part(kind: ContentType, body: &str) -> SinglePart {
    SinglePart::builder().header(kind).body(body.to_owned())
}

fn header(name: &'static str, value: String) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value)
}

/// Whether a text is an address letters can be sent to.
#[must_use]
pub fn is_address(text: &str) -> bool {
    text.parse::<Address>().is_ok()
}

pub(super) fn address(text: &str) -> Result<Address, Fault> {
    text.parse()
        .map_err(|error| Fault::broken("addressing a letter", error))
}

/// What stands in a header has no line of its own (check C19).
fn one_line(text: &str) -> String {
    let clean = text.chars().map(|c| if c.is_control() { ' ' } else { c });
    let clean: String = clean.collect();
    clean.split_whitespace().collect::<Vec<_>>().join(" ")
}
