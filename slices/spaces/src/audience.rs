//! Who will read what is said here, as it is told before posting (requirement R33).
//!
//! Every employee is in the square and no guest is, so the square's counters are
//! those of the whole organisation: an open space is read by them and by its own guests.

use kit::db::Tx;
use kit::fault::Fault;
use kit::values;
use kit::words::Words;

use crate::{Kind, Space};

/// How many people of how many companies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, utoipa::ToSchema)]
pub struct Audience {
    /// People who may read it.
    pub people: i64,
    /// Companies they are of.
    pub companies: i64,
}

const SQUARE: &str = "select members, companies from spaces where square = true";

impl Audience {
    /// The audience of a space, given that of the square.
    pub(crate) const fn within(space: &Counters, square: Self) -> Self {
        match space.kind {
            Kind::Open => Self {
                people: square.people + space.guests,
                companies: square.companies + space.guest_companies,
            },
            Kind::Request | Kind::Closed | Kind::Secret => Self {
                people: space.members,
                companies: space.companies,
            },
        }
    }

    /// « Visible par 47 personnes de 2 entreprises. »
    #[must_use]
    pub fn sentence(self, words: Words) -> String {
        words.numbers("spaces-audience", &self.numbers())
    }

    /// « 47 personnes, 2 entreprises », beside the name of a space.
    #[must_use]
    pub fn brief(self, words: Words) -> String {
        words.numbers("spaces-audience-brief", &self.numbers())
    }

    const fn numbers(self) -> [(&'static str, i64); 2] {
        [("people", self.people), ("companies", self.companies)]
    }

    /// Whether people of more than one company read it.
    #[must_use]
    pub const fn reaches_outside(self) -> bool {
        self.companies > 1
    }
}

/// What of a space decides its audience.
pub(crate) struct Counters {
    pub(crate) kind: Kind,
    pub(crate) members: i64,
    pub(crate) guests: i64,
    pub(crate) companies: i64,
    pub(crate) guest_companies: i64,
}

/// The audience of a space.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn of(tx: &mut Tx, space: &Space) -> Result<Audience, Fault> {
    let square = match space.kind {
        Kind::Open => tx.first(SQUARE, values![]).await?,
        Kind::Request | Kind::Closed | Kind::Secret => None,
    };
    // Before the square is there, an open space is read by those in it.
    let (people, companies) = square.unwrap_or((
        space.members - space.guests,
        space.companies - space.guest_companies,
    ));
    let counters = Counters {
        kind: space.kind,
        members: space.members,
        guests: space.guests,
        companies: space.companies,
        guest_companies: space.guest_companies,
    };
    Ok(Audience::within(&counters, Audience { people, companies }))
}
