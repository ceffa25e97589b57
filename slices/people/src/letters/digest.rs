//! The letter of a day or a week: what was not seen meanwhile, and nothing else.

use kit::db::Tx;
use kit::fault::Fault;
use kit::mail::{Due, Quote, Way, Written, abroad};
use kit::seal::Seal;
use kit::site::Site;

use super::delivery;
use super::doors::{Door, Shown, behind};
use super::news::{addressed, reached, ways_out};
use super::receiver::Receiver;
use super::{SEAL, stopping};
use crate::notices::{self, Told};
use crate::{Actor, PersonId};

/// The most things one letter tells; the others are counted.
const MOST: usize = 20;
/// How long a text may be to stand in it whole, in characters.
const WHOLE: usize = 600;

/// Writes it, through `doors`; nothing when everything was seen, or is no longer theirs to read.
///
/// # Errors
/// A fault when the database refuses.
pub async fn digest(site: &Site, tx: &mut Tx, due: &Due, doors: &[Door]) -> Result<Written, Fault> {
    let person = PersonId(due.receiver);
    let Some((actor, receiver)) = reached(site, tx, person).await? else {
        return Ok(Written::Nothing);
    };
    let hour = delivery::earliest(tx, person, site.now()).await?;
    if hour > site.now() {
        return Ok(Written::Later(hour));
    }
    let Some(way) = Way::from_tag(&due.about).filter(|way| way.is_mail()) else {
        return Ok(Written::Nothing);
    };
    let chosen = notices::switches::chosen(tx, person).await?;
    let mut quotes = Vec::new();
    let mut more = 0;
    for told in notices::untold(tx, &actor, due.id).await? {
        if chosen.way(site, &told.kind) != way {
            continue;
        }
        let Some(quote) = quoted(site, tx, (&actor, &receiver), &told, doors).await? else {
            continue;
        };
        if quotes.len() == MOST {
            more += 1;
        } else if notices::told_in(tx, told.id, due.id).await? {
            quotes.push(quote);
        }
    }
    if quotes.is_empty() {
        return Ok(Written::Nothing);
    }
    let seal = Seal::of(site, tx, SEAL).await?;
    let letter = written(site, &receiver, &seal, way, (quotes, more))?;
    Ok(Written::Letter(Box::new(addressed(
        site, &seal, due, letter, None,
    ))))
}

async fn quoted(
    site: &Site,
    tx: &mut Tx,
    (actor, receiver): (&Actor, &Receiver),
    told: &Told,
    doors: &[Door],
) -> Result<Option<Quote>, Fault> {
    let here = &site.settings.public_url;
    let head = told.sentence(&receiver.words);
    let quote = |html, text, address: &str| Quote {
        head,
        html,
        text,
        address: format!("{here}{address}"),
    };
    Ok(
        match behind(tx, actor, told, receiver.words, doors).await? {
            Shown::Nothing => None,
            Shown::Bare => Some(quote(String::new(), String::new(), &told.address)),
            Shown::Said(said) if said.text.chars().count() <= WHOLE => {
                Some(quote(abroad(&said.html, here), said.text, &said.address))
            }
            // A long text is read where it stands.
            Shown::Said(said) => Some(quote(String::new(), String::new(), &said.address)),
        },
    )
}

fn written(
    site: &Site,
    receiver: &Receiver,
    seal: &Seal,
    way: Way,
    (quotes, more): (Vec<Quote>, usize),
) -> Result<kit::mail::Letter, Fault> {
    let words = receiver.words;
    let here = &site.settings.public_url;
    let (title, reason) = if way == Way::Weekly {
        ("people-letter-weekly", "people-letter-weekly-reason")
    } else {
        ("people-letter-daily", "people-letter-daily-reason")
    };
    let mut sheet = receiver.sheet(words.one(title, "organisation", &receiver.organisation));
    sheet.quotes = quotes;
    if more > 0 {
        sheet.after = vec![words.count("people-letter-more", more)];
    }
    let act = words.say("people-letter-all").to_owned();
    sheet.action = Some((act, format!("{here}/notifications")));
    words.say(reason).clone_into(&mut sheet.reason);
    let stop = stopping::address(site, seal, receiver.person, way.tag());
    sheet.ways_out = ways_out(words, here, stop.clone());
    let mut letter = sheet.letter(&receiver.email)?;
    letter.unsubscribe = Some(stop);
    Ok(letter)
}
