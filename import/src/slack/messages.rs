//! A channel's messages in the order of time, a few days in memory at once.

use super::archive::Entry;
use super::channels::Channel;
use super::event;
use super::export::Export;
use super::json::{Failure, each_item};
use super::markup::Resolver;
use super::message::{self, Author, Draft, Message, key};
use super::refusal::ArchiveRefusal;
use crate::report::{Count, LeftOut, Note, Place, Reason, Remark};
use jiff::civil::Date;
use std::collections::{BTreeMap, HashMap, HashSet, VecDeque};
use std::io::{Read, Seek};

/// A day's file holds what was said on that day in the workspace's time zone: its messages may
/// begin up to 14 hours before midnight UTC. Twice that is safe.
const DAY_MARGIN_MICROSECONDS: i64 = 28 * 3_600 * 1_000_000;

/// The messages of a channel; see [`Export::messages`]. A day that cannot be read is left out and
/// the next one follows; only a refusal of the whole archive ends the iteration with an error.
pub struct Messages<'e, R> {
    export: &'e Export<R>,
    channel: &'e Channel,
    resolver: &'e dyn Resolver,
    /// Days not read yet, and the earliest instant that each may hold.
    days: VecDeque<(i64, &'e Entry)>,
    /// Messages read and not given yet.
    waiting: BTreeMap<i64, Draft>,
    /// Instants read so far: what comes twice counts once.
    read: HashSet<i64>,
    /// Instants given so far: what a reply can answer.
    given: HashSet<i64>,
    /// The first reply of each thread whose beginning is missing: the others answer it.
    roots: HashMap<i64, i64>,
    /// Threads of replies that only their parent lists.
    listed: HashMap<i64, i64>,
    strangers: HashSet<Author>,
    bytes: u64,
    is_over: bool,
}

impl<'e, R: Read + Seek> Messages<'e, R> {
    pub(super) fn new(
        export: &'e Export<R>,
        channel: &'e Channel,
        resolver: &'e dyn Resolver,
    ) -> Self {
        let mut days: Vec<(i64, &Entry)> = export
            .days(channel)
            .iter()
            .map(|day| (earliest(&day.path), day))
            .collect();
        days.sort_by_key(|(earliest, _)| *earliest);
        Self {
            export,
            channel,
            resolver,
            days: days.into(),
            waiting: BTreeMap::new(),
            read: HashSet::new(),
            given: HashSet::new(),
            roots: HashMap::new(),
            listed: HashMap::new(),
            strangers: HashSet::new(),
            bytes: 0,
            is_over: false,
        }
    }

    /// Bytes of days read so far, out of [`Export::volume`].
    #[must_use]
    pub fn bytes_read(&self) -> u64 {
        self.bytes
    }

    fn read_day(&mut self, day: &Entry) -> Result<(), ArchiveRefusal> {
        self.bytes = self.bytes.saturating_add(day.size);
        // A day is taken whole or not at all: half a day would look like a day with little said.
        let mut drafts = Vec::new();
        let mut left_out = Vec::new();
        {
            let context = self.export.context(self.resolver);
            let mut bots = self.export.bots.borrow_mut();
            let mut archive = self.export.archive.borrow_mut();
            let read = each_item(archive.read(day)?, |rank, item| {
                let place = Place::inside(&day.path, rank);
                bots.extend(event::installed(&item));
                match message::read(&item, &self.channel.id, place.clone(), &context, &bots) {
                    Ok(draft) => drafts.push(draft),
                    Err(reason) => left_out.push(LeftOut::new(
                        place,
                        reason,
                        &super::json::text(&item, &["ts"]),
                    )),
                }
            });
            match read {
                Ok(()) => {}
                Err(Failure::Refused(refusal)) => return Err(refusal),
                Err(Failure::Lost(reason)) => {
                    drafts.clear();
                    left_out = vec![LeftOut::new(Place::inside(&day.path, 0), reason, "")];
                }
            }
        }
        self.export.report.borrow_mut().left_out.extend(left_out);
        for draft in drafts {
            self.wait(draft);
        }
        Ok(())
    }

    fn wait(&mut self, draft: Draft) {
        let at = draft.message.at_microseconds;
        if !self.read.insert(at) {
            let (place, key) = (draft.message.place, draft.message.key);
            let twice = LeftOut::new(place, Reason::SameMessage, &key);
            return self.export.report.borrow_mut().left_out.push(twice);
        }
        self.listed
            .extend(draft.replies.iter().map(|reply| (*reply, at)));
        self.waiting.insert(at, draft);
    }

    /// Settles what only the channel knows, and counts.
    fn give(&mut self, draft: Draft) -> Message {
        let Draft {
            mut message,
            thread,
            missing_reactions,
            ..
        } = draft;
        let at = message.at_microseconds;
        let listed = self.listed.remove(&at).filter(|thread| *thread != at);
        if let Some(thread) = thread.or(listed) {
            self.answer(&mut message, thread);
        }
        self.given.insert(at);
        message.is_pinned |= self.channel.pins.contains(&at);
        if matches!(message.author, Author::Stranger { .. })
            && self.strangers.insert(message.author.clone())
        {
            let Author::Stranger { name, .. } = &message.author else {
                return message;
            };
            self.note(&message.place, Remark::UnknownAuthor, name);
        }
        if missing_reactions > 0 {
            self.note(
                &message.place,
                Remark::MissingReactions {
                    count: missing_reactions,
                },
                &message.key,
            );
        }
        let mut report = self.export.report.borrow_mut();
        report.add(Count::Messages, 1);
        report.add(Count::Replies, u64::from(message.parent.is_some()));
        report.add(
            Count::Reactions,
            message
                .reactions
                .iter()
                .map(|reaction| reaction.users.len() as u64)
                .sum(),
        );
        report.add(Count::Files, message.files.len() as u64);
        drop(report);
        message
    }

    fn answer(&mut self, message: &mut Message, thread: i64) {
        let at = message.at_microseconds;
        if self.given.contains(&thread) {
            message.parent = Some(key(&self.channel.id, thread));
        } else if let Some(root) = self.roots.get(&thread) {
            message.parent = Some(key(&self.channel.id, *root));
        } else {
            self.roots.insert(thread, at);
            self.note(&message.place, Remark::OrphanReply, &message.key);
        }
    }

    fn note(&self, place: &Place, remark: Remark, what: &str) {
        self.export
            .report
            .borrow_mut()
            .notes
            .push(Note::new(place.clone(), remark, what));
    }
}

impl<R: Read + Seek> Iterator for Messages<'_, R> {
    type Item = Result<Message, ArchiveRefusal>;

    fn next(&mut self) -> Option<Self::Item> {
        while !self.is_over {
            let first = self.waiting.first_key_value().map(|(at, _)| *at);
            // A message is given once no unread day can hold an earlier one.
            let unread = self
                .days
                .front()
                .filter(|(earliest, _)| first.is_none_or(|first| *earliest <= first));
            let Some((_, day)) = unread.copied() else {
                let (_, draft) = self.waiting.pop_first()?;
                return Some(Ok(self.give(draft)));
            };
            self.days.pop_front();
            if let Err(refusal) = self.read_day(day) {
                self.is_over = true;
                return Some(Err(refusal));
            }
        }
        None
    }
}

/// The earliest instant that a day's file may hold; a file that bears no date may hold any.
fn earliest(path: &str) -> i64 {
    let name = path.rsplit('/').next().unwrap_or(path);
    let date = name
        .strip_suffix(".json")
        .and_then(|day| day.parse::<Date>().ok());
    let midnight = date.and_then(|date| date.to_zoned(jiff::tz::TimeZone::UTC).ok());
    midnight.map_or(i64::MIN, |midnight| {
        midnight.timestamp().as_microsecond() - DAY_MARGIN_MICROSECONDS
    })
}
