//! An export, opened: its people, its channels, its messages, and the account of their reading.

use super::archive::{Archive, Limits};
use super::channels::Channel;
use super::layout::Layout;
use super::markup::{Context, Resolver};
use super::messages::Messages;
use super::refusal::ArchiveRefusal;
use super::users::User;
use super::{markdown, mrkdwn};
use crate::report::{Count, LeftOut, Note, Report};
use std::cell::RefCell;
use std::collections::HashMap;
use std::fs::File;
use std::io::{Read, Seek};
use std::path::Path;

/// An export of a workspace.
pub struct Export<R> {
    pub(super) archive: RefCell<Archive<R>>,
    pub(super) report: RefCell<Report>,
    /// Names of applications, learnt where channels say who installed them.
    pub(super) bots: RefCell<HashMap<String, String>>,
    layout: Layout,
    pub(super) users_by_id: HashMap<String, User>,
    pub(super) names_by_channel: HashMap<String, String>,
}

impl Export<File> {
    /// Opens a file.
    ///
    /// # Errors
    /// Refuses a file that cannot be opened, and all that [`Export::read`] refuses.
    pub fn open(path: &Path, limits: &Limits) -> Result<Self, ArchiveRefusal> {
        Self::read(File::open(path)?, limits)
    }
}

impl<R: Read + Seek> Export<R> {
    /// Checks every entry of the archive, then reads the lists of members and channels.
    ///
    /// # Errors
    /// Refuses what is not a ZIP archive or not an export, and every archive that could harm.
    pub fn read(reader: R, limits: &Limits) -> Result<Self, ArchiveRefusal> {
        let mut archive = Archive::open(reader, limits)?;
        let layout = Layout::read(&mut archive)?;
        let mut report = Report::default();
        report.add(Count::Users, layout.users.len() as u64);
        report.add(Count::Channels, layout.channels.len() as u64);
        for count in [
            Count::Messages,
            Count::Replies,
            Count::Reactions,
            Count::Files,
        ] {
            report.add(count, 0);
        }
        report.left_out.clone_from(&layout.left_out);
        let users_by_id = layout
            .users
            .iter()
            .map(|user| (user.id.clone(), user.clone()))
            .collect();
        let names = layout
            .channels
            .iter()
            .map(|channel| (channel.id.clone(), channel.name.clone()));
        Ok(Self {
            users_by_id,
            names_by_channel: names.collect(),
            archive: RefCell::new(archive),
            report: RefCell::new(report),
            bots: RefCell::default(),
            layout,
        })
    }

    /// The members, in the export's order: people, guests and applications.
    #[must_use]
    pub fn users(&self) -> &[User] {
        &self.layout.users
    }

    /// The channels that can become spaces, public ones first.
    #[must_use]
    pub fn channels(&self) -> &[Channel] {
        &self.layout.channels
    }

    /// What a channel is for, as Markdown; empty when nobody said.
    #[must_use]
    pub fn purpose(&self, channel: &Channel, resolver: &dyn Resolver) -> String {
        markdown::write(&mrkdwn::read(&channel.purpose, &self.context(resolver)))
    }

    /// A channel's topic of the moment, as Markdown; empty when there is none.
    #[must_use]
    pub fn topic(&self, channel: &Channel, resolver: &dyn Resolver) -> String {
        markdown::write(&mrkdwn::read(&channel.topic, &self.context(resolver)))
    }

    /// How many bytes of days a channel inflates to: the length of its progress bar.
    #[must_use]
    pub fn volume(&self, channel: &Channel) -> u64 {
        self.days(channel).iter().map(|day| day.size).sum()
    }

    /// A channel's messages in the order of time. What is left out, and what is noted, goes into
    /// the report; so each channel is to be read once.
    pub fn messages<'e>(
        &'e self,
        channel: &'e Channel,
        resolver: &'e dyn Resolver,
    ) -> Messages<'e, R> {
        Messages::new(self, channel, resolver)
    }

    /// The account of what was read so far.
    #[must_use]
    pub fn report(&self) -> Report {
        let mut report = self.report.borrow().clone();
        report.add(Count::LeftOut, report.left_out.len() as u64);
        report.left_out.sort_by_key(LeftOut::place);
        report
            .notes
            .sort_by(|a: &Note, b: &Note| a.place.cmp(&b.place));
        report
    }

    pub(super) fn days(&self, channel: &Channel) -> &[super::archive::Entry] {
        self.layout.days.get(&channel.id).map_or(&[], Vec::as_slice)
    }

    pub(super) fn context<'c>(&'c self, resolver: &'c dyn Resolver) -> Context<'c> {
        Context {
            resolver,
            users: &self.users_by_id,
            channels: &self.names_by_channel,
        }
    }
}
