//! Messages become posts, replies comments, in the order in which they were said, a
//! few hundred a transaction: what is said in it, under what, and how it is counted.

mod batch;

use std::collections::{BTreeMap, HashMap, HashSet};
use std::io::{Read, Seek};

use import::report::Place;
use import::slack::{Export, Message};
use kit::reactions::Emoji;
use posts::post::MOST_PINS;

use super::authors::Authors;
use super::places::{Names, Places, SpacePlan};
use crate::arrivals::report::{Report, Tally};
use crate::arrivals::{Errand, Refused, Remark, TOGETHER};
use batch::Batch;

/// After so many transactions the write-ahead log is copied away, or it would grow with the export.
const CHECKPOINT: usize = 20;

/// What was brought in.
#[derive(Default)]
pub(super) struct Said {
    pub posts: Tally,
    pub comments: Tally,
    /// Reactions that found no place: by their sign or by who gave them.
    lost: BTreeMap<Lost, (Place, usize)>,
    rounds: usize,
}

/// Why reactions found no place.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Lost {
    Emoji(String),
    Person(String),
}

/// What is known of a channel while its messages pass.
#[derive(Default)]
struct Channel {
    /// Posts that passed, by their keys.
    posts: HashSet<String>,
    /// Replies that passed, and the posts they stand under.
    replies: HashMap<String, String>,
    pins: usize,
}

/// Brings in what was said in every channel.
pub(super) async fn bring<R: Read + Seek>(
    errand: &Errand<'_>,
    export: &Export<R>,
    places: &Places<'_>,
    authors: &mut Authors<'_>,
    report: &mut Report,
) -> Result<Said, Refused> {
    let names = Names::of(places, authors.members());
    let mut said = Said::default();
    let mut before = 0;
    for place in places.iter() {
        errand.bar.set_message(place.channel.name.clone());
        let mut channel = Channel::default();
        let mut messages = export.messages(place.channel, &names);
        loop {
            let some: Vec<Message> = messages.by_ref().take(TOGETHER).collect::<Result<_, _>>()?;
            errand.bar.set_position(before + messages.bytes_read());
            if some.is_empty() {
                break;
            }
            said.bring(errand, place, &mut channel, &some, authors, report)
                .await?;
        }
        before += messages.bytes_read();
        settle_pins(errand, place, &channel, report).await?;
    }
    said.tell_lost(report);
    Ok(said)
}

impl Said {
    async fn bring(
        &mut self,
        errand: &Errand<'_>,
        place: &SpacePlan<'_>,
        channel: &mut Channel,
        messages: &[Message],
        authors: &mut Authors<'_>,
        report: &mut Report,
    ) -> Result<(), Refused> {
        for message in messages {
            authors.hear(&message.author, &message.place, report);
            self.note_lost(message, authors);
        }
        let now = errand.site.now();
        let mut reader = errand.site.db.read().await?;
        let batch = Batch::of(&mut reader, channel, messages, now, report).await?;
        drop(reader);
        batch.count(&mut self.posts, &mut self.comments);
        if let Some((space, _)) = place.space.as_ref().filter(|_| errand.writes())
            && batch.is_new()
        {
            let mut tx = errand.site.db.write().await?;
            batch.write(errand, &mut tx, *space, authors).await?;
            errand.site.commit(tx).await?;
            self.rounds += 1;
            if self.rounds.is_multiple_of(CHECKPOINT) {
                errand.site.db.checkpoint().await?;
            }
        }
        Ok(())
    }

    fn note_lost(&mut self, message: &Message, authors: &Authors<'_>) {
        for reaction in &message.reactions {
            let mut lose = |lost, count| {
                let (_, sum) = self
                    .lost
                    .entry(lost)
                    .or_insert_with(|| (message.place.clone(), 0));
                *sum += count;
            };
            if Emoji::typed(&reaction.emoji).is_err() {
                lose(Lost::Emoji(reaction.emoji.clone()), reaction.users.len());
                continue;
            }
            for user in reaction
                .users
                .iter()
                .filter(|user| authors.members().get(user).is_none())
            {
                lose(Lost::Person(user.clone()), 1);
            }
        }
    }

    fn tell_lost(&mut self, report: &mut Report) {
        for (lost, (place, count)) in std::mem::take(&mut self.lost) {
            match lost {
                Lost::Emoji(emoji) => report.note(place, Remark::InventedEmoji { count }, &emoji),
                Lost::Person(person) => {
                    report.note(place, Remark::UnknownReactor { count }, &person);
                }
            }
        }
    }
}

async fn settle_pins(
    errand: &Errand<'_>,
    place: &SpacePlan<'_>,
    channel: &Channel,
    report: &mut Report,
) -> Result<(), Refused> {
    if channel.pins <= usize::try_from(MOST_PINS).unwrap_or(usize::MAX) {
        return Ok(());
    }
    report.note(
        Place::inside(&place.channel.name, 0),
        Remark::TooManyPins {
            count: channel.pins,
        },
        "",
    );
    if let Some((space, _)) = place.space.as_ref().filter(|_| errand.writes()) {
        let mut tx = errand.site.db.write().await?;
        posts::publication::recognised::keep_newest_pins(&mut tx, *space).await?;
        errand.site.commit(tx).await?;
    }
    Ok(())
}
