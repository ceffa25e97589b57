//! Who reads what is written in a conversation, when it reaches them, and what is marked.

use kit::clock::Instant;
use kit::db::Tx;
use kit::web::{Reader, Stop};
use kit::words::{Arg, Words};
use people::profiles::card::cards;

use crate::access::ReadableConversation;
use crate::conversation::listed;

/// How many of those who read it are named before the others are counted.
const NAMED: usize = 6;

/// « Lisible par vous et Léa Morel : deux personnes. »
pub(super) fn audience(words: Words, place: &ReadableConversation) -> String {
    let present = || place.others().filter(|one| one.card.present);
    let count = i64::try_from(present().count()).unwrap_or(i64::MAX);
    let mut names: Vec<&str> = present()
        .take(NAMED)
        .map(|one| one.card.name.as_str())
        .collect();
    let beyond = count - i64::try_from(names.len()).unwrap_or(0);
    let more = words.count("messages-more-people", beyond);
    if beyond > 0 {
        names.push(&more);
    }
    names.insert(0, words.say("messages-you"));
    let args = [
        ("names", Arg::Text(listed(words, &names))),
        ("count", Arg::Number(count + 1)),
    ];
    words.with("messages-readable-by", &args)
}

/// When what is written now reaches those who are outside of their hours: « Sera remis à Léa
/// Morel lundi à 8 h » (R52).
pub(super) async fn later(
    tx: &mut Tx,
    reader: &Reader,
    place: &ReadableConversation,
) -> Result<Option<String>, Stop> {
    let resting = place.reached_later(tx).await?;
    let named: Vec<(&str, Option<Instant>)> = resting
        .iter()
        .map(|(one, at)| (one.card.name.as_str(), *at))
        .collect();
    Ok(delivered_later(reader, place.actor.now, &named))
}

/// The same, of people by their names and from when on each is told.
pub(super) fn delivered_later(
    reader: &Reader,
    now: Instant,
    resting: &[(&str, Option<Instant>)],
) -> Option<String> {
    let words = reader.words;
    match resting {
        [] => None,
        [(name, Some(at))] => Some(words.two(
            "messages-later-one",
            ("name", name),
            ("moment", &reader.coming(*at, now)),
        )),
        [(name, None)] => Some(words.one("messages-later-back", "name", name)),
        several => {
            let last = several.iter().filter_map(|(_, at)| *at).max();
            let moment = last.map_or_else(String::new, |at| reader.coming(at, now));
            let args = [
                (
                    "count",
                    Arg::Number(several.len().try_into().unwrap_or(i64::MAX)),
                ),
                ("moment", Arg::Text(moment)),
            ];
            Some(words.with("messages-later-many", &args))
        }
    }
}

/// Who marked the conversation personal, and when.
pub(super) async fn marked(
    tx: &mut Tx,
    reader: &Reader,
    place: &ReadableConversation,
) -> Result<Option<String>, Stop> {
    let (Some(by), Some(at)) = (
        place.conversation.personal_by,
        place.conversation.personal_at,
    ) else {
        return Ok(None);
    };
    let words = reader.words;
    let known = cards(tx, &[by]).await?;
    let name = known.get(&by).map_or("", |card| card.shown(words));
    let args = [
        ("name", Arg::Text(name.to_owned())),
        ("moment", Arg::Text(reader.moment(at))),
    ];
    Ok(Some(words.with("messages-marked-by", &args)))
}
