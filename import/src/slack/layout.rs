//! Which entry of the archive is what: lists, days of channels, and what is left aside.

use super::archive::{Archive, Entry, is_json, is_upload};
use super::channels::{Channel, Listed, Privacy};
use super::json::{Failure, each_item};
use super::refusal::ArchiveRefusal;
use super::users::User;
use crate::report::{LeftOut, Place, Reason};
use std::collections::{HashMap, HashSet};
use std::io::{Read, Seek};

/// The lists of channels: the file, who could read them, whether they are conversations.
const LISTS: [(&str, Privacy, bool); 4] = [
    ("channels.json", Privacy::Public, false),
    ("groups.json", Privacy::Private, false),
    ("dms.json", Privacy::Private, true),
    ("mpims.json", Privacy::Private, true),
];
const MEMBERS: [&str; 2] = ["users.json", "org_users.json"];

/// An export's contents, in order.
#[derive(Default)]
pub(super) struct Layout {
    pub users: Vec<User>,
    pub channels: Vec<Channel>,
    /// The days of each channel, by the channel's identifier, in the order of their names.
    pub days: HashMap<String, Vec<Entry>>,
    pub left_out: Vec<LeftOut>,
    /// Folders of private conversations.
    private: HashSet<String>,
}

impl Layout {
    /// Reads the lists and sorts the entries.
    pub(super) fn read<R: Read + Seek>(archive: &mut Archive<R>) -> Result<Self, ArchiveRefusal> {
        let mut layout = Self::default();
        let entries = archive.entries.clone();
        let named = |name: &str| entries.iter().find(|entry| entry.path == name);
        let is_export = MEMBERS
            .iter()
            .chain(LISTS.iter().map(|(name, ..)| name))
            .any(|name| named(name).is_some());
        if !is_export {
            return Err(ArchiveRefusal::NotAnExport);
        }
        for entry in MEMBERS.iter().filter_map(|name| named(name)) {
            layout.members(archive, entry)?;
        }
        for (name, privacy, is_conversation) in LISTS {
            if let Some(entry) = named(name) {
                layout.list(archive, entry, privacy, is_conversation)?;
            }
        }
        layout.sort(entries);
        Ok(layout)
    }

    fn members<R: Read + Seek>(
        &mut self,
        archive: &mut Archive<R>,
        entry: &Entry,
    ) -> Result<(), ArchiveRefusal> {
        let mut known: HashSet<String> = self.users.iter().map(|user| user.id.clone()).collect();
        let read = each_item(archive.read(entry)?, |rank, record| {
            match User::read(&record) {
                Some(user) => {
                    if known.insert(user.id.clone()) {
                        self.users.push(user);
                    }
                }
                None => self.left_out.push(LeftOut::new(
                    Place::inside(&entry.path, rank),
                    Reason::UnreadableUser,
                    "",
                )),
            }
        });
        self.settle(entry, read)
    }

    fn list<R: Read + Seek>(
        &mut self,
        archive: &mut Archive<R>,
        entry: &Entry,
        privacy: Privacy,
        is_conversation: bool,
    ) -> Result<(), ArchiveRefusal> {
        let mut known: HashSet<String> = self
            .channels
            .iter()
            .map(|channel| channel.id.clone())
            .collect();
        let read = each_item(archive.read(entry)?, |rank, record| {
            let place = Place::inside(&entry.path, rank);
            match Listed::read(&record, privacy, is_conversation) {
                Listed::Channel(channel) => {
                    if known.insert(channel.id.clone()) {
                        self.channels.push(channel);
                    }
                }
                // The report names no correspondents: the identifier is enough to check.
                Listed::Private { id, name } => {
                    self.left_out
                        .push(LeftOut::new(place, Reason::PrivateConversation, &id));
                    self.private.extend([id, name]);
                }
                Listed::Unreadable => {
                    self.left_out
                        .push(LeftOut::new(place, Reason::UnreadableChannel, ""));
                }
            }
        });
        self.settle(entry, read)
    }

    fn settle(&mut self, entry: &Entry, read: Result<(), Failure>) -> Result<(), ArchiveRefusal> {
        match read {
            Ok(()) => Ok(()),
            Err(Failure::Refused(refusal)) => Err(refusal),
            Err(Failure::Lost(reason)) => {
                self.left_out
                    .push(LeftOut::new(Place::inside(&entry.path, 0), reason, ""));
                Ok(())
            }
        }
    }

    /// Gives every entry to its channel. Folders bear the channel's name, in some exports its
    /// identifier.
    fn sort(&mut self, entries: Vec<Entry>) {
        let mut folders: HashMap<String, String> = HashMap::new();
        for channel in &self.channels {
            folders
                .entry(channel.name.clone())
                .or_insert_with(|| channel.id.clone());
        }
        for channel in &self.channels {
            folders
                .entry(channel.id.clone())
                .or_insert_with(|| channel.id.clone());
        }
        let mut unknown = HashSet::new();
        for entry in entries {
            let Some((folder, file)) = entry.path.split_once('/') else {
                let is_list = MEMBERS.contains(&entry.path.as_str())
                    || LISTS.iter().any(|(name, ..)| *name == entry.path);
                if !is_list {
                    self.leave_out(&entry.path, Reason::OtherFile);
                }
                continue;
            };
            let is_day = is_json(file) && !file.contains('/');
            match folders.get(folder) {
                _ if self.private.contains(folder) => {}
                Some(channel) if is_day => {
                    self.days.entry(channel.clone()).or_default().push(entry);
                }
                Some(_) => self.leave_out(&entry.path, Reason::OtherFile),
                None if is_upload(&entry.path) => self.leave_out(&entry.path, Reason::OtherFile),
                None if unknown.insert(folder.to_owned()) => {
                    self.leave_out(&format!("{folder}/"), Reason::UnknownFolder);
                }
                None => {}
            }
        }
    }

    fn leave_out(&mut self, path: &str, reason: Reason) {
        self.left_out
            .push(LeftOut::new(Place::inside(path, 0), reason, ""));
    }
}
