//! What people talk about: one file for each family of spaces.
//!
//! A *topic* is a kind of thing that gets said, by the same sort of people, with
//! the same sort of answers. It holds *openings* × *said* × *closings*, and
//! each thing said brings the answers that fit it. The texts are small
//! grammars, read by [`crate::prose`]:
//!
//! - `[a|b|c]` is one of the alternatives; they may nest;
//! - `{stop}` is a value drawn from a bank of that name, the same all through a
//!   thread; `{stop2}` is another one; `{^stop}` begins with a capital;
//!   `{de part}` and `{à part}` contract with the article (« du pantographe »);
//!   `{!code}` is put in as it stands;
//! - `{p1}`, `{p2}` are members of the space by their given name, `{@p1}` mentions
//!   them, `{x}` is somebody whose trade it is, `{author}` wrote the post, `{last}` spoke before;
//! - `{il/elle}` agrees with who speaks, `{/e}` too, `{p1:il/elle}` with somebody else;
//! - `{n3-12}` is a number, `{h8-17}` an hour, `{d+3}` a worked day about three days
//!   later (« jeudi 14 mars »), `{w+3}` its weekday alone, `{mois}`, `{semaine}`, `{année}`.

use crate::organisation::Kind;

pub mod acacias;
pub mod adverts;
pub mod banks;
pub mod board;
pub mod bus;
pub mod bus_workshop;
pub mod care;
pub mod clients;
pub mod commute;
pub mod council;
pub mod data;
pub mod english_ticketing;
pub mod english_trams;
pub mod helpdesk;
pub mod hr;
pub mod leisure;
pub mod meetings;
pub mod office;
pub mod practices;
pub mod press;
pub mod security;
pub mod services;
pub mod square;
pub mod stewards;
pub mod table;
pub mod ticketing;
pub mod track;
pub mod traffic;
pub mod tram;
pub mod welcome;
pub mod workshops;

/// Who may say something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// Any member of the space.
    Anyone,
    /// Its stewards.
    Stewards,
    /// Its members of these units (constants of [`crate::chart`]).
    Units(&'static [usize]),
    /// Its members who are guests of a partner company.
    Guests,
}

/// One thing that can be said, with the answers that fit it alone.
#[derive(Debug, Clone, Copy)]
pub struct Said {
    /// The text.
    pub text: &'static str,
    /// Answers; to a question, real ones.
    pub answers: &'static [&'static str],
    /// The months it makes sense in: bit 1 is January. 0 means all.
    pub months: u16,
    /// True when it is said once a year at most.
    pub once: bool,
    /// How many values it draws: what tells an anecdote from a form.
    pub slots: usize,
    /// True when people expect to read it again and again, filled in otherwise.
    pub often: bool,
}

/// Something that can be said all year round.
#[must_use]
pub const fn said(text: &'static str, answers: &'static [&'static str]) -> Said {
    Said {
        text,
        answers,
        months: 0,
        once: false,
        slots: braces(text),
        often: false,
    }
}

/// Counted once, when the matter is compiled.
const fn braces(text: &str) -> usize {
    let bytes = text.as_bytes();
    let (mut index, mut count) = (0, 0);
    while index < bytes.len() {
        if bytes[index] == b'{' {
            count += 1;
        }
        index += 1;
    }
    count
}

impl Said {
    /// The same, only in these months (1 to 12).
    #[must_use]
    pub const fn within(mut self, months: &[u16]) -> Self {
        let mut index = 0;
        while index < months.len() {
            self.months |= 1 << months[index];
            index += 1;
        }
        self
    }

    /// The same, once a year at most.
    #[must_use]
    pub const fn once(mut self) -> Self {
        self.once = true;
        self
    }

    /// How many posts of a space must come in between before it is said again.
    #[must_use]
    pub fn rest(&self) -> usize {
        match self.slots {
            _ if self.often => 3,
            0..=1 => 170,
            2..=3 => 90,
            4..=5 => 32,
            _ => 11,
        }
    }

    /// How often it is said, compared with others of its topic.
    #[must_use]
    pub fn share(&self) -> u64 {
        match self.slots {
            _ if self.often => 5,
            0..=3 => 2,
            4..=5 => 3,
            _ => 4,
        }
    }

    /// The same, filled in otherwise as often as needed.
    #[must_use]
    pub const fn often(mut self) -> Self {
        self.often = true;
        self
    }

    /// True when it can be said in this month (1 to 12).
    #[must_use]
    pub fn fits(&self, month: usize) -> bool {
        self.months == 0 || self.months & (1 << month) != 0
    }
}

/// A bank of values: its name and what can be drawn from it.
pub type Bank = (&'static str, &'static [&'static str]);

/// A kind of thing that gets said.
#[derive(Debug, Clone, Copy)]
pub struct Topic {
    /// Its name, unique.
    pub name: &'static str,
    /// What its posts are.
    pub kind: Kind,
    /// Who says it.
    pub by: By,
    /// Who answers, mostly.
    pub answered_by: By,
    /// How many answers it gets on average, in tenths.
    pub talk: u64,
    /// First words; often empty.
    pub openings: &'static [&'static str],
    /// What is said.
    pub said: &'static [Said],
    /// Last words; often empty.
    pub closings: &'static [&'static str],
    /// Answers that fit anything of the topic.
    pub replies: &'static [&'static str],
    /// What the author adds once answered.
    pub thanks: &'static [&'static str],
    /// Values of its own; looked up before the shared ones.
    pub banks: &'static [Bank],
    /// Tags, without the sign.
    pub tags: &'static [&'static str],
    /// True when people are pleased to read it, which shows in their reactions.
    pub warm: bool,
    /// Said at most once in so many days; 0 for no limit.
    pub every: i64,
    /// Only on this day of the week, Monday being 0.
    pub weekday: Option<usize>,
}

/// A message anybody may write; the base of the topics.
pub const MESSAGE: Topic = Topic {
    name: "",
    kind: Kind::Message,
    by: By::Anyone,
    answered_by: By::Anyone,
    talk: 22,
    openings: &[""],
    said: &[],
    closings: &[""],
    replies: &[],
    thanks: &[],
    banks: &[],
    tags: &[],
    warm: false,
    every: 0,
    weekday: None,
};

/// A question anybody may ask; answered more than a message.
pub const QUESTION: Topic = Topic {
    kind: Kind::Question,
    talk: 30,
    thanks: banks::THANKS,
    ..MESSAGE
};

/// An announcement of the stewards.
pub const ANNOUNCEMENT: Topic = Topic {
    kind: Kind::Announcement,
    by: By::Stewards,
    talk: 26,
    ..MESSAGE
};
