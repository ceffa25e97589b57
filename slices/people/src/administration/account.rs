//! An account as administrators see it: who, where they stand, how they come in. Nothing they said.

use kit::clock::Instant;
use kit::db::{FromRow, Row, Tx};
use kit::fault::Fault;
use kit::values;
use kit::web::Stop;

use crate::{PersonId, Standing};

/// An account as administrators see it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a right or a state of its own"
)]
pub(super) struct Account {
    pub(super) id: PersonId,
    pub(super) handle: String,
    pub(super) name: String,
    pub(super) email: Option<String>,
    pub(super) company: String,
    pub(super) standing: Standing,
    pub(super) administrator: bool,
    pub(super) may_interrupt: bool,
    pub(super) guest: bool,
    pub(super) guest_until: Option<Instant>,
    pub(super) created_at: Instant,
    pub(super) left_at: Option<Instant>,
    pub(super) has_password: bool,
    /// When they asked for another link, if nobody handed one out since.
    pub(super) asked_at: Option<Instant>,
    /// Until when the last link handed out works.
    pub(super) link_until: Option<Instant>,
    /// Where they stand in the order of names.
    pub(super) order: String,
}

/// How an account is labelled.
pub(super) struct Label {
    /// The tone of the label.
    pub(super) tone: &'static str,
    /// The key of its word.
    pub(super) key: &'static str,
}

/// What stands between `select` and `where` of statements about accounts.
macro_rules! accounts {
    () => {
        "select p.id, p.handle, p.name, e.email, c.name, p.standing, p.administrator, p.may_interrupt, p.guest, p.guest_until, \
           p.created_at, p.left_at, (e.password_hash is not null), r.at, \
           (select max(l.expires_at) from links l where l.person_id = p.id), p.sort_key \
         from people p join companies c on c.id = p.company_id left join credentials e on e.person_id = p.id \
           left join link_requests r on r.person_id = p.id "
    };
}
pub(super) use accounts;

impl FromRow for Account {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        Ok(Self {
            id: row.next()?,
            handle: row.next()?,
            name: row.next()?,
            email: row.next()?,
            company: row.next()?,
            standing: row.next()?,
            administrator: row.next()?,
            may_interrupt: row.next()?,
            guest: row.next()?,
            guest_until: row.next()?,
            created_at: row.next()?,
            left_at: row.next()?,
            has_password: row.next()?,
            asked_at: row.next()?,
            link_until: row.next()?,
            order: row.next()?,
        })
    }
}

const FIND: &str = concat!(accounts!(), "where p.id = $1");
// Acts on accounts wait for each other here, whatever the engine: what one of
// them found (how many administrators are left) still holds when it is written.
const TAKE_TURN: &str = "update organisation set id = id where id = 1";

impl Account {
    /// The account of that person.
    pub(super) async fn find(tx: &mut Tx, person: PersonId) -> Result<Self, Stop> {
        tx.first(FIND, values![person])
            .await?
            .ok_or_else(Stop::not_found)
    }

    /// The account of that person, for an act on it: other acts wait until this transaction ends.
    pub(super) async fn in_turn(tx: &mut Tx, person: PersonId) -> Result<Self, Stop> {
        tx.run(TAKE_TURN, values![]).await?;
        Self::find(tx, person).await
    }

    /// Whether a link leads in for the first time, rather than to another password.
    pub(super) fn is_awaited(&self) -> bool {
        matches!(self.standing, Standing::Listed | Standing::Invited)
    }

    /// Whether a guest's time is over.
    pub(super) fn is_over(&self, now: Instant) -> bool {
        self.guest_until.is_some_and(|until| until <= now)
    }

    /// Whether a link handed out still works.
    pub(super) fn has_link(&self, now: Instant) -> bool {
        self.link_until.is_some_and(|until| until > now)
    }

    /// Where the account stands, in a word.
    pub(super) fn label(&self, now: Instant) -> Label {
        let (tone, key) = match self.standing {
            Standing::Active | Standing::Invited if self.is_over(now) => {
                ("bad", "people-standing-over")
            }
            Standing::Active => ("good", "people-standing-active"),
            Standing::Invited if self.has_link(now) => ("accent", "people-standing-invited"),
            Standing::Invited => ("warn", "people-standing-link-over"),
            Standing::Listed => ("", "people-standing-listed"),
            Standing::Suspended => ("bad", "people-standing-suspended"),
            Standing::Left => ("", "people-standing-left"),
        };
        Label { tone, key }
    }
}
