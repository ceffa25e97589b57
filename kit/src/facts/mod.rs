//! What happened, recorded in the transaction that made it happen (an outbox).
//!
//! Notifications, live updates and whatever else follows are the work of
//! *followers*: they run after the commit, at least once, in the order of the
//! facts, each in a transaction that also marks the fact as followed. So a
//! process killed in between repeats at most what it had not finished, and
//! followers must be idempotent.

mod follow;

use std::sync::Arc;

use futures_util::future::BoxFuture;
use tokio::sync::{Notify, watch};

pub use follow::{follow_all, follow_forever};

use crate::clock::Instant;
use crate::db::{FromRow, Row, Tx};
use crate::duties::{
    Basis, Category, Departure, Kept, SeenBy, Source, Table, datum, nothing, personal,
};
use crate::fault::Fault;
use crate::live::Announcer;
use crate::site::Site;
use crate::values;

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    /// Its identifier; also its place in time.
    pub id: i64,
    /// What happened, as `noun.verb`: `post.published`.
    pub kind: String,
    /// When.
    pub at: Instant,
    /// By whom, when it was a person.
    pub actor: Option<i64>,
    /// To what.
    pub subject: i64,
    /// Whom or what else it concerns: a person invited, a place.
    pub object: Option<i64>,
}

impl FromRow for Fact {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        Ok(Self {
            id: row.next()?,
            kind: row.next()?,
            at: row.next()?,
            actor: row.next()?,
            subject: row.next()?,
            object: row.next()?,
        })
    }
}

const SINCE: &str = "select id, kind, at, actor_id, subject_id, object_id from facts where id > $1 order by id limit $2";
const RECORD: &str = "insert into facts (id, kind, at, actor_id, subject_id, object_id, claimed_until, attempts, followed) \
     values ($1, $2, $3, $4, $5, $6, $7, 0, false)";

/// Records a fact in the transaction that makes it true.
///
/// # Errors
/// A fault when the database refuses.
pub async fn record(
    site: &Site,
    tx: &mut Tx,
    kind: &'static str,
    actor: Option<i64>,
    subject: i64,
    object: Option<i64>,
) -> Result<(), Fault> {
    record_for(site, tx, kind, actor, subject, object, Instant(0)).await
}

/// Records a fact from which nothing follows before `settled`: what can still be taken
/// back is told to nobody yet (requirement R31).
///
/// # Errors
/// A fault when the database refuses.
pub async fn record_for(
    site: &Site,
    tx: &mut Tx,
    kind: &'static str,
    actor: Option<i64>,
    subject: i64,
    object: Option<i64>,
    settled: Instant,
) -> Result<(), Fault> {
    // A fact that is claimed is followed by nobody until the claim is over.
    let id = site.new_id();
    tx.run(
        RECORD,
        values![id, kind, site.now(), actor, subject, object, settled],
    )
    .await
    .map(drop)
}

/// The facts after that one, whoever recorded them, the earliest first; so many at most.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn since(tx: &mut Tx, after: i64, limit: usize) -> Result<Vec<Fact>, Fault> {
    tx.all(SINCE, values![after, limit]).await
}

/// What follows from facts: called with each fact, in a transaction of its own.
pub type Follower = for<'a> fn(&'a Site, &'a mut Tx, &'a Fact) -> BoxFuture<'a, Result<(), Fault>>;

/// Every follower and every announcer of the product, and the bells that wake them.
#[derive(Clone, Default)]
pub struct Followers {
    all: Vec<Follower>,
    bell: Arc<Notify>,
    /// What live pages are told of facts.
    pub announcers: Vec<Announcer>,
    /// Rings when there may be something to announce.
    pub announced: Arc<Notify>,
    /// Changes whenever something was recorded on this node: what other nodes are told.
    pub recorded: watch::Sender<()>,
}

impl Followers {
    /// The followers of every slice, in the order of the slices.
    #[must_use]
    pub fn new(all: Vec<Follower>) -> Self {
        Self {
            all,
            ..Self::default()
        }
    }

    /// The same, with what live pages are told of facts.
    #[must_use]
    pub fn announcing(self, announcers: Vec<Announcer>) -> Self {
        Self { announcers, ..self }
    }

    /// Says that there may be new facts.
    pub fn wake(&self) {
        self.look();
        self.recorded.send_replace(());
    }

    /// Says that another node recorded something.
    pub fn look(&self) {
        self.bell.notify_one();
        self.announced.notify_one();
    }
}

const FOLLOWS: crate::duties::Datum = datum(
    "so that what must follow from an act (a notification, a live update) follows even after a crash",
    Basis::Interest,
    Category::Activity,
    Source::Product,
    SeenBy::Nobody,
)
.kept(Kept::Days(KEPT_DAYS))
.on_departure(Departure::Kept);

/// How long a fact is kept once everything that follows from it has happened.
pub const KEPT_DAYS: u16 = 30;

/// The declarations of the facts' table.
pub const TABLES: &[Table] = &[Table {
    name: "facts",
    columns: &[
        nothing("id", "a number"),
        personal("kind", FOLLOWS),
        personal("at", FOLLOWS),
        personal("actor_id", FOLLOWS),
        personal("subject_id", FOLLOWS),
        personal("object_id", FOLLOWS),
        nothing("claimed_until", "the state of the work"),
        nothing("attempts", "the state of the work"),
        nothing("followed", "the state of the work"),
    ],
}];

/// Deletes facts from which everything has followed long ago.
///
/// # Errors
/// A fault when the database refuses.
pub async fn forget_old(site: &Site) -> Result<(), Fault> {
    let before = crate::id::floor(site.now().plus(-i64::from(KEPT_DAYS) * crate::clock::DAY).0);
    let mut tx = site.db.write().await?;
    tx.run(
        "delete from facts where id < $1 and followed = true",
        values![before],
    )
    .await?;
    site.commit(tx).await
}
