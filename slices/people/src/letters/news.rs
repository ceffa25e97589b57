//! The letter about one thing that is addressed to somebody.

use kit::db::Tx;
use kit::fault::Fault;
use kit::mail::{Due, Letter, Quote, Ticket, Way, Written, abroad};
use kit::seal::Seal;
use kit::site::Site;
use kit::words::Words;

use super::doors::{Door, Said, Shown, behind};
use super::receiver::Receiver;
use super::{SEAL, URGENT, delivery, stopping};
use crate::accounts::identify::on_behalf;
use crate::notices::{self, NoticeId, Told};
use crate::{Actor, PersonId};

/// Writes it, through `doors`: only while it is news, wanted so, and theirs to read.
///
/// # Errors
/// A fault when the database refuses.
pub async fn news(site: &Site, tx: &mut Tx, due: &Due, doors: &[Door]) -> Result<Written, Fault> {
    let person = PersonId(due.receiver);
    let Some((actor, receiver)) = reached(site, tx, person).await? else {
        return Ok(Written::Nothing);
    };
    let hour = delivery::earliest(tx, person, site.now()).await?;
    if hour > site.now() && due.kind != URGENT {
        return Ok(Written::Later(hour));
    }
    let Some((notice, address)) = due.about.split_once(' ') else {
        return Ok(Written::Nothing);
    };
    let told = match notice.parse::<NoticeId>() {
        Ok(notice) => notices::one(tx, &actor, notice).await?,
        Err(_) => None,
    };
    // Grown meanwhile, it leads elsewhere, and another letter tells of that.
    let Some(told) = told.filter(|told| !told.seen && told.address == address) else {
        return Ok(Written::Nothing);
    };
    let chosen = notices::switches::chosen(tx, person).await?;
    if chosen.way(site, &told.kind) != Way::AtOnce {
        return Ok(Written::Nothing);
    }
    let said = match behind(tx, &actor, &told, receiver.words, doors).await? {
        Shown::Nothing => return Ok(Written::Nothing),
        Shown::Bare => None,
        Shown::Said(said) => Some(*said),
    };
    if !notices::told_in(tx, told.id, due.id).await? {
        return Ok(Written::Nothing);
    }
    let seal = Seal::of(site, tx, SEAL).await?;
    let letter = written(site, &receiver, &seal, &told, said.as_ref())?;
    Ok(Written::Letter(Box::new(addressed(
        site,
        &seal,
        due,
        letter,
        said.as_ref(),
    ))))
}

/// Whoever may be written to, with the rights they have now.
pub(super) async fn reached(
    site: &Site,
    tx: &mut Tx,
    person: PersonId,
) -> Result<Option<(Actor, Receiver)>, Fault> {
    let Some(actor) = on_behalf(site, tx, person).await? else {
        return Ok(None);
    };
    let receiver = Receiver::find(site, tx, person.0).await?;
    Ok(receiver.map(|receiver| (actor, receiver)))
}

fn written(
    site: &Site,
    receiver: &Receiver,
    seal: &Seal,
    told: &Told,
    said: Option<&Said>,
) -> Result<Letter, Fault> {
    let words = receiver.words;
    let here = &site.settings.public_url;
    let mut sheet = receiver.sheet(told.sentence(&words));
    let mut address = told.address.as_str();
    if let Some(said) = said {
        sheet.quotes = vec![Quote {
            html: abroad(&said.html, here),
            text: said.text.clone(),
            ..Quote::default()
        }];
        address = &said.address;
        if said.answers_to.is_some() && site.mail.answers().is_some() {
            sheet.after = vec![words.one("people-letter-answer", "audience", &said.audience)];
        }
    }
    let act = words.say("people-letter-open").to_owned();
    sheet.action = Some((act, format!("{here}{address}")));
    // What belongs to a charge is not to be stopped.
    if !site.mail.kinds().any(|kind| kind == told.kind) {
        words
            .say("people-letter-charge-reason")
            .clone_into(&mut sheet.reason);
        return sheet.letter(&receiver.email);
    }
    let kind = words.say(&format!("notice-{}-switch", told.kind));
    sheet.reason = words.one("people-letter-news-reason", "kind", kind);
    let stop = stopping::address(site, seal, receiver.person, &told.kind);
    sheet.ways_out = ways_out(words, here, stop.clone());
    let mut letter = sheet.letter(&receiver.email)?;
    letter.unsubscribe = Some(stop);
    Ok(letter)
}

/// Where a letter's receiver changes what they get.
pub(super) fn ways_out(words: Words, here: &str, stop: String) -> Vec<(String, String)> {
    let settings = format!("{here}/settings/notifications");
    vec![
        (words.say("people-letter-stop").to_owned(), stop),
        (words.say("people-letter-settings").to_owned(), settings),
    ]
}

/// The addresses that answers and returns come to, where they come in at all.
pub(super) fn addressed(
    site: &Site,
    seal: &Seal,
    due: &Due,
    mut letter: Letter,
    said: Option<&Said>,
) -> Letter {
    letter.thread = said.map(|said| said.thread.clone());
    let Some(answers) = site.mail.answers() else {
        return letter;
    };
    let (receiver, now) = (due.receiver, site.now());
    let back = Ticket::Return {
        receiver,
        letter: due.id,
    };
    letter.returns_to = Some(answers.with(seal, back, now));
    letter.reply_to = said.and_then(|said| said.answers_to).map(|subject| {
        let answer = Ticket::Answer { receiver, subject };
        answers.with(seal, answer, now)
    });
    letter
}
