//! A message that came in by mail, as plain values: what is new in it, what is attached,
//! whether a person wrote it. Anything may come; nothing here trusts it.

mod automatic;
mod report;
mod words;

#[cfg(test)]
mod tests;

use bytes::Bytes;
use mail_parser::{HeaderValue, Message, MessageParser, MessagePart, MimeHeaders, PartType};

use crate::web::Upload;

pub use report::Outcome;
pub use words::new_words;

/// The headers that say to which address a message was delivered, the surest first.
const DELIVERED: [&str; 3] = ["Delivered-To", "X-Original-To", "Envelope-To"];
/// What mail programs attach for each other.
const FOR_PROGRAMS: [(&str, &str); 6] = [
    ("application", "pgp-signature"),
    ("application", "pkcs7-signature"),
    ("application", "x-pkcs7-signature"),
    ("application", "ms-tnef"),
    ("message", "delivery-status"),
    ("text", "calendar"),
];
/// Further parts are not looked at.
const MOST_PARTS: usize = 200;

/// A message that came in.
#[derive(Debug, Clone, Default)]
pub struct Incoming {
    /// Its own number, given by whoever sent it.
    pub message_id: Option<String>,
    /// The address it says it is from.
    pub from: Option<String>,
    /// The addresses it was sent to, the surest first.
    pub to: Vec<String>,
    /// What is new in it: without what it quotes, without a signature.
    pub words: String,
    /// What is attached.
    pub files: Vec<Upload>,
    /// Whether a program wrote it: a holiday notice, a list, a report.
    pub automatic: bool,
    /// What it reports of an earlier letter.
    pub outcome: Option<Outcome>,
}

/// Reads a message; nothing when it is none.
#[must_use]
pub fn read(bytes: &[u8]) -> Option<Incoming> {
    let message = MessageParser::default().parse(bytes)?;
    // Anything parses: without a single header of an honest message it is none.
    message.from().or(message.to())?;
    let from = message.from().and_then(|from| from.first());
    Some(Incoming {
        message_id: message.message_id().map(str::to_owned),
        from: from
            .and_then(|from| from.address())
            .map(|address| address.trim().to_lowercase()),
        to: receivers(&message),
        words: new_words(&said(&message)),
        files: files(&message),
        automatic: automatic::is_automatic(&message),
        outcome: report::outcome(&message),
    })
}

fn receivers(message: &Message<'_>) -> Vec<String> {
    let delivered = DELIVERED.iter().flat_map(|name| {
        let values = message.header_values(*name);
        values.filter_map(HeaderValue::as_text).map(str::to_owned)
    });
    let named = [message.to(), message.cc()].into_iter().flatten();
    let addresses = named.flat_map(|address| {
        let all = address.iter().filter_map(|one| one.address());
        all.map(str::to_owned).collect::<Vec<_>>()
    });
    delivered
        .chain(addresses)
        .map(|address| address.trim().trim_matches(['<', '>']).to_lowercase())
        .take(MOST_PARTS)
        .collect()
}

/// Its text: the plain parts one after the other, or the only HTML one without its markup.
fn said(message: &Message<'_>) -> String {
    let texts = message.text_bodies().take(MOST_PARTS).enumerate();
    let plain = texts.filter(|(_, part)| !is_file(part));
    let texts = plain.filter_map(|(at, _)| message.body_text(at));
    texts.collect::<Vec<_>>().join("\n")
}

fn files(message: &Message<'_>) -> Vec<Upload> {
    let parts = message.parts.iter().take(MOST_PARTS);
    parts
        .filter(|part| is_file(part) && !is_for_programs(part))
        .filter_map(|part| {
            let bytes = match &part.body {
                PartType::Text(text) | PartType::Html(text) => text.as_bytes(),
                PartType::Binary(bytes) | PartType::InlineBinary(bytes) => bytes,
                PartType::Message(_) | PartType::Multipart(_) => return None,
            };
            let name = part.attachment_name().unwrap_or_default();
            (!bytes.is_empty()).then(|| Upload::named(name, Bytes::copy_from_slice(bytes)))
        })
        .collect()
}

/// Whether somebody attached it, rather than drew it into the text or the signature.
fn is_file(part: &MessagePart<'_>) -> bool {
    let disposition = part.content_disposition();
    let is_attached = disposition.is_some_and(mail_parser::ContentType::is_attachment);
    is_attached || (part.attachment_name().is_some() && part.content_id().is_none())
}

fn is_for_programs(part: &MessagePart<'_>) -> bool {
    part.content_type().is_some_and(|kind| {
        let subtype = kind.subtype().unwrap_or_default();
        FOR_PROGRAMS.iter().any(|known| {
            known.0.eq_ignore_ascii_case(kind.ctype()) && known.1.eq_ignore_ascii_case(subtype)
        })
    })
}
