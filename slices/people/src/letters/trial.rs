//! The letter an administrator sends to themself, to see that letters arrive.

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use kit::db::Tx;
use kit::fault::Fault;
use kit::mail::{Due, Slip, Written};
use kit::site::Site;

use super::receiver::Receiver;
use crate::{PersonId, Standing};

pub(super) const KIND: &str = "trial";

/// Asks for one.
pub(crate) async fn ask_for_trial(site: &Site, tx: &mut Tx, person: PersonId) -> Result<(), Fault> {
    let slip = Slip {
        occasion: &format!("trial:{}", site.new_id()),
        kind: KIND,
        receiver: person.0,
        about: "",
        not_before: site.now(),
    };
    kit::mail::put(site, tx, &slip).await
}

pub(super) fn write<'a>(
    site: &'a Site,
    tx: &'a mut Tx,
    due: &'a Due,
) -> BoxFuture<'a, Result<Written, Fault>> {
    async move {
        let receiver = Receiver::find(site, tx, due.receiver).await?;
        let Some(receiver) = receiver.filter(|one| one.standing == Standing::Active) else {
            return Ok(Written::Nothing);
        };
        let words = receiver.words;
        let mut sheet = receiver.sheet(words.say("people-letter-trial").to_owned());
        sheet.paragraphs = vec![words.one(
            "people-letter-trial-lead",
            "organisation",
            &receiver.organisation,
        )];
        let address = format!("{}/admin/mail", site.settings.public_url);
        sheet.action = Some((words.say("people-letter-trial-act").to_owned(), address));
        words
            .say("people-letter-trial-reason")
            .clone_into(&mut sheet.reason);
        Ok(Written::Letter(Box::new(sheet.letter(&receiver.email)?)))
    }
    .boxed()
}
