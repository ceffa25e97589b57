//! From facts to streams: every node reads every fact, whoever recorded it, and tells
//! those who watch here.
//!
//! Facts are numbered by time, but a transaction may take a while to commit and clocks
//! differ a little, so each look goes a few seconds back and passes over what it has seen.

use std::cmp::Reverse;
use std::collections::HashSet;
use std::time::Duration;

use futures_util::future::BoxFuture;

use super::{Hub, News, Signal};
use crate::clock::{Instant, MINUTE, SECOND};
use crate::db::Tx;
use crate::facts::{Fact, since};
use crate::fault::Fault;
use crate::id::floor;
use crate::site::{SharedSite, Site};

/// How far each look goes back: longer than a transaction takes and clocks differ.
const OVERLAP: i64 = 10 * SECOND;
/// How often a node looks for the facts of others.
const PERIOD: Duration = Duration::from_secs(1);
/// How many facts one look takes.
const SOME: usize = 1000;
/// A stream that was cut for longer, or missed more, is told to look at everything again.
const LONGEST_CUT: i64 = 15 * MINUTE;
const MOST_MISSED: usize = 400;
/// With more watchers than this, all who may hear are looked up instead of those who watch.
const FEW: usize = 400;

/// What the pages of some people are told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Announcement {
    /// The fact it is about.
    pub fact: i64,
    /// A `<turbo-stream>` without content: what to look at again.
    pub html: String,
    /// Who may hear it.
    pub to: Vec<i64>,
}

/// What a slice announces of some facts, and to whom among the hearers. It asks the
/// database for all of them at once: a look at a busy site is long.
pub type Announcer = for<'a> fn(
    &'a Site,
    &'a mut Tx,
    &'a [Fact],
    &'a Hearers,
) -> BoxFuture<'a, Result<Vec<Announcement>, Fault>>;

/// Those for whom it is worth asking whether they may hear something.
#[derive(Debug, Clone)]
pub struct Hearers(Option<Vec<i64>>);

impl Hearers {
    /// Those who watch on this node.
    #[must_use]
    pub fn watching(hub: &Hub) -> Self {
        let watchers = hub.watchers();
        Self((watchers.len() <= FEW).then_some(watchers))
    }

    /// One person.
    #[must_use]
    pub fn one(watcher: i64) -> Self {
        Self(Some(vec![watcher]))
    }

    /// Their numbers when they are few; otherwise everybody is worth asking for.
    #[must_use]
    pub fn few(&self) -> Option<&[i64]> {
        self.0.as_deref()
    }
}

/// Announces facts until the process ends.
pub async fn announce_forever(site: SharedSite) {
    let mut announced = Announced::since(site.now());
    loop {
        if let Err(fault) = announced.look(&site).await {
            tracing::error!(%fault, "announcing facts");
        }
        let rung = site.followers.announced.notified();
        drop(tokio::time::timeout(PERIOD, rung).await);
    }
}

/// What a node has announced already.
#[derive(Debug)]
pub struct Announced {
    /// The facts it saw lately.
    facts: HashSet<i64>,
    /// When it looked last.
    looked: Instant,
}

impl Announced {
    /// Nothing yet; what was recorded earlier is not announced.
    #[must_use]
    pub fn since(now: Instant) -> Self {
        Self {
            facts: HashSet::new(),
            looked: now,
        }
    }

    /// Announces what was recorded since the last look.
    ///
    /// # Errors
    /// A fault when the facts cannot be read; the next look begins where this one did.
    pub async fn look(&mut self, site: &Site) -> Result<(), Fault> {
        let now = site.now();
        if site.hub.open() > 0 {
            self.announce(site, floor(self.looked.0 - OVERLAP)).await?;
        }
        // Nobody watches: whoever comes asks for what they missed.
        self.looked = now;
        Ok(())
    }

    async fn announce(&mut self, site: &Site, from: i64) -> Result<(), Fault> {
        let mut tx = site.db.read().await?;
        let mut cursor = from;
        loop {
            let facts = since(&mut tx, cursor, SOME).await?;
            let whole = facts.len() < SOME;
            cursor = facts.last().map_or(cursor, |fact| fact.id);
            self.tell(site, &mut tx, facts).await?;
            if whole {
                break;
            }
        }
        self.facts.retain(|fact| *fact > from);
        Ok(())
    }

    async fn tell(&mut self, site: &Site, tx: &mut Tx, mut facts: Vec<Fact>) -> Result<(), Fault> {
        facts.retain(|fact| !self.facts.contains(&fact.id));
        let hearers = Hearers::watching(&site.hub);
        for Announcement { fact, html, to } in announced(site, tx, &facts, &hearers).await? {
            let news = Signal::News(News {
                fact: Some(fact),
                html: html.into(),
            });
            for watcher in to {
                site.hub.tell(watcher, &news);
            }
        }
        self.facts.extend(facts.iter().map(|fact| fact.id));
        Ok(())
    }
}

/// What a stream missed that was cut after this fact; nothing when it was too much, and
/// everything is to be looked at again.
///
/// # Errors
/// A fault when the facts cannot be read.
pub async fn missed_by(
    site: &Site,
    tx: &mut Tx,
    watcher: i64,
    after: i64,
) -> Result<Option<Vec<News>>, Fault> {
    if after < floor(site.now().0 - LONGEST_CUT) {
        return Ok(None);
    }
    let from = crate::id::moment(after).plus(-OVERLAP);
    let facts = since(tx, floor(from.0), MOST_MISSED).await?;
    if facts.len() == MOST_MISSED {
        return Ok(None);
    }
    let mut announcements = announced(site, tx, &facts, &Hearers::one(watcher)).await?;
    announcements.retain(|announcement| announcement.to.contains(&watcher));
    let missed = announcements.into_iter().map(|announcement| News {
        fact: Some(announcement.fact),
        html: announcement.html.into(),
    });
    Ok(Some(missed.collect()))
}

/// What is announced of the facts, in their order. What changed several times among them is
/// told once, where it changed last.
async fn announced(
    site: &Site,
    tx: &mut Tx,
    facts: &[Fact],
    hearers: &Hearers,
) -> Result<Vec<Announcement>, Fault> {
    let mut announcements = Vec::new();
    if facts.is_empty() {
        return Ok(announcements);
    }
    for announcer in &site.followers.announcers {
        announcements.extend(announcer(site, tx, facts, hearers).await?);
    }
    announcements.sort_by_key(|announcement| Reverse(announcement.fact));
    let mut told = HashSet::new();
    announcements.retain(|announcement| told.insert(announcement.html.clone()));
    announcements.reverse();
    Ok(announcements)
}
