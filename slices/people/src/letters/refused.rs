//! The letter that says why an answer by mail was not published.

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use kit::db::Tx;
use kit::fault::Fault;
use kit::mail::{Due, Slip, Written};
use kit::site::Site;

use super::receiver::Receiver;
use crate::{PersonId, Standing};

pub(super) const KIND: &str = "unpublished";

/// Why an answer was not published.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unpublished {
    /// What it answers was withdrawn, or is no longer theirs to read.
    Gone,
    /// They may read there, and not write.
    ReadOnly,
    /// The letter it answers is too old.
    TooOld,
    /// It came from another address than theirs.
    Elsewhere,
    /// Nothing was new in it.
    Empty,
    /// It is longer than anything said here may be.
    TooLong,
    /// It is larger than what may be attached.
    TooLarge,
    /// One of its files is not taken.
    File,
}

impl Unpublished {
    const ALL: [Self; 8] = [
        Self::Gone,
        Self::ReadOnly,
        Self::TooOld,
        Self::Elsewhere,
        Self::Empty,
        Self::TooLong,
        Self::TooLarge,
        Self::File,
    ];

    const fn key(self) -> &'static str {
        match self {
            Self::Gone => "people-unpublished-gone",
            Self::ReadOnly => "people-unpublished-read-only",
            Self::TooOld => "people-unpublished-too-old",
            Self::Elsewhere => "people-unpublished-elsewhere",
            Self::Empty => "people-unpublished-empty",
            Self::TooLong => "people-unpublished-too-long",
            Self::TooLarge => "people-unpublished-too-large",
            Self::File => "people-unpublished-file",
        }
    }
}

/// Asks for it. One message is refused once, whoever delivers it again.
///
/// # Errors
/// A fault when the database refuses.
pub async fn say_unpublished(
    site: &Site,
    tx: &mut Tx,
    person: PersonId,
    message_id: &str,
    why: Unpublished,
) -> Result<(), Fault> {
    let digest = kit::dice::hex(&kit::dice::digest(message_id));
    let slip = Slip {
        occasion: &format!("unpublished:{person}:{digest}"),
        kind: KIND,
        receiver: person.0,
        about: why.key(),
        not_before: site.now(),
    };
    kit::mail::put(site, tx, &slip).await
}

/// To the address of the account, wherever the answer came from; nobody can answer it.
pub(super) fn write<'a>(
    site: &'a Site,
    tx: &'a mut Tx,
    due: &'a Due,
) -> BoxFuture<'a, Result<Written, Fault>> {
    async move {
        let receiver = Receiver::find(site, tx, due.receiver).await?;
        let receiver = receiver.filter(|one| one.standing == Standing::Active);
        let why = Unpublished::ALL
            .into_iter()
            .find(|why| why.key() == due.about);
        let (Some(receiver), Some(why)) = (receiver, why) else {
            return Ok(Written::Nothing);
        };
        let words = receiver.words;
        let mut sheet = receiver.sheet(words.say("people-letter-unpublished").to_owned());
        sheet.paragraphs = vec![
            words.say(why.key()).to_owned(),
            words.say("people-letter-unpublished-kept").to_owned(),
        ];
        let act = words.say("people-letter-all").to_owned();
        let address = format!("{}/notifications", site.settings.public_url);
        sheet.action = Some((act, address));
        words
            .say("people-letter-unpublished-reason")
            .clone_into(&mut sheet.reason);
        Ok(Written::Letter(Box::new(sheet.letter(&receiver.email)?)))
    }
    .boxed()
}
