//! The addresses that answers and returned letters come to: ours, with a signed ticket in
//! it that says whose answer it is and to what. Whoever has no ticket answers nothing.

use crate::clock::{DAY, Instant};
use crate::seal::Seal;

/// How long an answer is taken.
const ANSWERED: i64 = 60 * DAY;
/// How long a letter may take to come back.
const RETURNED: i64 = 30 * DAY;
/// The most characters before the ticket: with it there may be 64 (RFC 5321, 4.5.3.1.1).
const LONGEST_LOCAL: usize = 14;

/// Where answers come in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answers {
    local: String,
    domain: String,
}

/// What a ticket says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ticket {
    /// An answer of that person to that thing.
    Answer {
        /// Whose.
        receiver: i64,
        /// To what.
        subject: i64,
    },
    /// A letter to that person that came back.
    Return {
        /// Whose letter.
        receiver: i64,
        /// Which.
        letter: i64,
    },
}

impl Ticket {
    const fn parts(self) -> (&'static str, char, i64, i64, i64) {
        match self {
            Self::Answer { receiver, subject } => ("answer", 'a', receiver, subject, ANSWERED),
            Self::Return { receiver, letter } => ("return", 'r', receiver, letter, RETURNED),
        }
    }
}

impl Answers {
    /// Answers come to that address, with a `+` and a ticket before its at sign.
    #[must_use]
    pub fn at(address: &str) -> Option<Self> {
        let (local, domain) = address.rsplit_once('@')?;
        let fits = |text: &str| {
            let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
            !text.is_empty() && text.chars().all(is_plain)
        };
        let is_address = fits(local) && fits(domain) && local.len() <= LONGEST_LOCAL;
        is_address.then(|| Self {
            local: local.to_ascii_lowercase(),
            domain: domain.to_ascii_lowercase(),
        })
    }

    /// The address without a ticket.
    #[must_use]
    pub fn plain(&self) -> String {
        format!("{}@{}", self.local, self.domain)
    }

    /// The address with a ticket, which ends some time after `now`.
    #[must_use]
    pub fn with(&self, seal: &Seal, ticket: Ticket, now: Instant) -> String {
        let (purpose, mark, receiver, about, lasts) = ticket.parts();
        let last_day = u16::try_from(now.plus(lasts).0 / DAY).unwrap_or(u16::MAX);
        let mut payload = receiver.to_be_bytes().to_vec();
        payload.extend_from_slice(&about.to_be_bytes());
        payload.extend_from_slice(&last_day.to_be_bytes());
        let token = seal.sign(purpose, &payload);
        format!("{}+{mark}{token}@{}", self.local, self.domain)
    }

    /// The ticket in an address, and whether its time is over; nothing when it was not
    /// given out here.
    #[must_use]
    pub fn ticket(&self, seal: &Seal, address: &str, now: Instant) -> Option<(Ticket, bool)> {
        let (local, domain) = address.trim().rsplit_once('@')?;
        let (local, token) = local.split_once('+')?;
        let is_ours =
            local.eq_ignore_ascii_case(&self.local) && domain.eq_ignore_ascii_case(&self.domain);
        let (mark, token) = token.split_at_checked(1).filter(|_| is_ours)?;
        let is_answer = match mark {
            "a" | "A" => true,
            "r" | "R" => false,
            _ => return None,
        };
        let payload = seal.open(if is_answer { "answer" } else { "return" }, token)?;
        let payload: [u8; 18] = payload.try_into().ok()?;
        let number = |at: usize| {
            let bytes: Option<[u8; 8]> = payload[at..at + 8].try_into().ok();
            bytes.map(i64::from_be_bytes)
        };
        let (receiver, about) = (number(0)?, number(8)?);
        let last_day = u16::from_be_bytes([payload[16], payload[17]]);
        let over = now.0 / DAY > i64::from(last_day);
        let ticket = if is_answer {
            Ticket::Answer {
                receiver,
                subject: about,
            }
        } else {
            Ticket::Return {
                receiver,
                letter: about,
            }
        };
        Some((ticket, over))
    }
}
