//! The letter with a link to come in: for the first time, or to another password.
//!
//! The link is made when the letter is written and stands nowhere else: nobody but the
//! receiver of the letter ever holds it.

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use kit::db::Tx;
use kit::fault::Fault;
use kit::mail::{Due, Slip, Written};
use kit::site::Site;
use kit::values;

use super::receiver::Receiver;
use crate::accounts::links::{self, Purpose};
use crate::{PersonId, Standing};

pub(super) const KIND: &str = "link";

const HAS_ADDRESS: &str =
    "select person_id from credentials where person_id = $1 and email is not null";

/// What makes it the same letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Occasion {
    /// Somebody just decided so.
    Act,
    /// It follows from that fact.
    Fact(i64),
}

/// Whether links to that person go by mail.
pub(crate) async fn takes_links(site: &Site, tx: &mut Tx, person: PersonId) -> Result<bool, Fault> {
    if !site.mail.is_on() {
        return Ok(false);
    }
    let known: Option<i64> = tx.first(HAS_ADDRESS, values![person]).await?;
    Ok(known.is_some())
}

/// Asks for the letter with a link. It waits for no hour: its receiver waits for it. Whoever
/// has not come yet gets an invitation whatever was asked; whoever came meanwhile gets none.
pub(crate) async fn ask_for_link(
    site: &Site,
    tx: &mut Tx,
    person: PersonId,
    purpose: Purpose,
    occasion: Occasion,
) -> Result<(), Fault> {
    let number = match occasion {
        Occasion::Act => site.new_id(),
        Occasion::Fact(fact) => fact,
    };
    let slip = Slip {
        occasion: &format!("link:{person}:{number}"),
        kind: KIND,
        receiver: person.0,
        about: purpose.tag(),
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
        let Some(receiver) = Receiver::find(site, tx, due.receiver).await? else {
            return Ok(Written::Nothing);
        };
        let (purpose, keys) = match receiver.standing {
            Standing::Listed | Standing::Invited => (Purpose::Invitation, &INVITATION),
            Standing::Active if due.about == Purpose::Reset.tag() => (Purpose::Reset, &RESET),
            _ => return Ok(Written::Nothing),
        };
        let link = links::make(site, tx, receiver.person, purpose).await?;
        let words = receiver.words;
        let named = |key: &'static str| {
            words.two(
                key,
                ("name", receiver.name.clone()),
                ("organisation", receiver.organisation.clone()),
            )
        };
        let mut sheet = receiver.sheet(named(keys.title));
        sheet.paragraphs = vec![named(keys.hello), named(keys.lead)];
        sheet.action = Some((words.say(keys.act).to_owned(), link));
        sheet.after = vec![words.say(keys.lasts).to_owned()];
        words.say(keys.reason).clone_into(&mut sheet.reason);
        Ok(Written::Letter(Box::new(sheet.letter(&receiver.email)?)))
    }
    .boxed()
}

/// What the letter says.
struct Keys {
    title: &'static str,
    hello: &'static str,
    lead: &'static str,
    act: &'static str,
    lasts: &'static str,
    reason: &'static str,
}

const INVITATION: Keys = Keys {
    title: "people-letter-invitation",
    hello: "people-letter-hello",
    lead: "people-letter-invitation-lead",
    act: "people-letter-invitation-act",
    lasts: "people-letter-invitation-lasts",
    reason: "people-letter-invitation-reason",
};

const RESET: Keys = Keys {
    title: "people-letter-reset",
    hello: "people-letter-hello",
    lead: "people-letter-reset-lead",
    act: "people-letter-reset-act",
    lasts: "people-letter-reset-lasts",
    reason: "people-letter-reset-reason",
};
