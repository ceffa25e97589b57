//! What is invented: plain structs that refer to each other by index.

use std::collections::BTreeSet;

/// A whole invented organisation and a year of what its people said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organisation {
    /// Its name, as on its front door.
    pub name: String,
    /// Ours first, then the partners.
    pub companies: Vec<Company>,
    /// The twelve units of our company.
    pub units: Vec<Unit>,
    /// Where people work, partners' places included.
    pub sites: Vec<Site>,
    /// The organisation chart, superiors before those who report to them.
    pub positions: Vec<Position>,
    /// Employees first, then the guests of the partner companies.
    pub people: Vec<Person>,
    /// The company-wide square first.
    pub spaces: Vec<Space>,
    /// Oldest first.
    pub posts: Vec<Post>,
    /// What a few of them say to each other alone.
    pub talks: Vec<Talk>,
    /// Five accounts worth trying.
    pub accounts: Accounts,
}

/// A company that has people here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Company {
    /// Its name.
    pub name: &'static str,
    /// Its mail domain, under `.example` (RFC 2606).
    pub domain: &'static str,
    /// What it does, in one sentence.
    pub about: &'static str,
    /// True for a partner, whose people are guests.
    pub is_partner: bool,
}

/// A part of our company.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// Its name.
    pub name: &'static str,
    /// A short form of its name, for tables.
    pub short: &'static str,
}

/// A place of work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site {
    /// Its name.
    pub name: &'static str,
    /// Its postal address; the place does not exist.
    pub address: &'static str,
    /// Index of the company that works there.
    pub company: usize,
}

/// A post in the organisation chart, held by somebody or vacant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Position {
    /// Its title, agreeing with its holder; both forms when vacant.
    pub title: String,
    /// Index of its unit.
    pub unit: usize,
    /// Index of the position it reports to; none for the head of the company.
    pub reports_to: Option<usize>,
    /// Index of the person who holds it; none when vacant.
    pub holder: Option<usize>,
}

/// Grammatical gender, for titles and agreements.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gender {
    /// Directrice.
    Feminine,
    /// Directeur.
    Masculine,
}

/// Whether a person can sign in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Has an account and uses it.
    Active,
    /// Was invited and has not come yet: no posts, no memberships of their choice.
    Invited,
    /// Cannot sign in for now.
    Suspended,
    /// Has left the company, or is a guest whose invitation expired.
    Left,
}

/// Somebody of one of the three companies. Nobody real.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// « Maïwenn »
    pub given_name: &'static str,
    /// « Le Goff »
    pub family_name: &'static str,
    /// For agreements.
    pub gender: Gender,
    /// Unique, lower-case ASCII letters and digits only.
    pub handle: String,
    /// Unique, under `.example`.
    pub mail: String,
    /// Their title, agreeing with their gender; English for guests.
    pub title: String,
    /// Index of their company.
    pub company: usize,
    /// Index of their unit; none for guests.
    pub unit: Option<usize>,
    /// Index of their site.
    pub site: usize,
    /// Index of the position they hold; none for guests and for those who left.
    pub position: Option<usize>,
    /// Their work telephone, in a range that regulators keep for fiction.
    pub work_phone: String,
    /// What they say they can help with.
    pub skills: Vec<&'static str>,
    /// Languages they speak, in French words.
    pub languages: Vec<&'static str>,
    /// A few words about themselves; may be empty.
    pub about: String,
    /// What they chose to add about their private life.
    pub personal: Personal,
    /// When they joined, in microseconds UTC; before the year for most.
    pub arrived: i64,
    /// When they left, or when their invitation ran out.
    pub left: Option<i64>,
    /// When the invitation of a guest runs out, in microseconds UTC.
    pub expires: Option<i64>,
    /// Whether they can sign in.
    pub standing: Standing,
    /// True when they read the product in French, false for English.
    pub reads_french: bool,
}

/// Optional personal fields, most of them left empty by most people.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Personal {
    /// A private telephone, in a fictitious range.
    pub phone: Option<String>,
    /// A private address in a town that does not exist.
    pub address: Option<String>,
    /// Diplomas.
    pub diplomas: Option<String>,
    /// Hobbies.
    pub hobbies: Option<String>,
}

/// How a space is entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Openness {
    /// Anybody of the company may join.
    Open,
    /// Anybody may ask to join.
    Request,
    /// Its name is seen, its content is not.
    Closed,
    /// Not even its name is seen.
    Secret,
}

/// A place where members talk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Space {
    /// Its name.
    pub name: &'static str,
    /// Its address: lower-case ASCII letters, digits and hyphens.
    pub slug: &'static str,
    /// How it is entered.
    pub openness: Openness,
    /// What it is for.
    pub description: String,
    /// What is welcome in it and what is not; empty for most.
    pub editorial_line: String,
    /// True when its people write in French, false for English.
    pub is_french: bool,
    /// When it was created, in microseconds UTC, before its first post.
    pub created: i64,
    /// People who run it; all of them members.
    pub stewards: Vec<usize>,
    /// Everybody in it, in ascending order, those who left since included.
    pub members: Vec<usize>,
}

/// What a post is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Something said.
    Message,
    /// Something asked, with perhaps a chosen answer.
    Question,
    /// Something stewards want everybody to have read.
    Announcement,
}

/// Something said in a space.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Post {
    /// Index of its space.
    pub space: usize,
    /// Index of its author, a member.
    pub author: usize,
    /// What it is.
    pub kind: Kind,
    /// The subject it belongs to, for those who check what was invented.
    pub topic: &'static str,
    /// When it was said, in microseconds UTC.
    pub at: i64,
    /// What it says now, in Markdown.
    pub body: String,
    /// What it said before, oldest first.
    pub edits: Vec<Edit>,
    /// When its author withdrew it.
    pub withdrawn: Option<i64>,
    /// When a steward pinned it.
    pub pinned: Option<i64>,
    /// Indexes of the people its body mentions as `@handle`, without doubles.
    pub mentions: Vec<usize>,
    /// Its `#tags`, without the sign and without doubles.
    pub tags: Vec<String>,
    /// What was answered, oldest first.
    pub comments: Vec<Comment>,
    /// Index in `comments` of the answer its author chose; only for questions.
    pub chosen: Option<usize>,
    /// Who reacted to it, and how.
    pub reactions: Vec<Reaction>,
    /// Who kept it, and when (microseconds UTC).
    pub bookmarks: Vec<(usize, i64)>,
    /// Who said "I have read this", and when; only for announcements.
    pub acknowledged: Vec<(usize, i64)>,
}

/// A former text of a post.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    /// When it was replaced, in microseconds UTC.
    pub at: i64,
    /// What it said.
    pub body: String,
}

/// An answer under a post.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    /// Index of its author, a member of the space.
    pub author: usize,
    /// When it was said, in microseconds UTC.
    pub at: i64,
    /// Index, in the same thread, of the earlier comment it answers; none when
    /// it answers the post.
    pub answers: Option<usize>,
    /// What it says, in Markdown.
    pub body: String,
    /// Indexes of the people it mentions.
    pub mentions: Vec<usize>,
    /// When its author withdrew it.
    pub withdrawn: Option<i64>,
    /// Who reacted to it, and how.
    pub reactions: Vec<Reaction>,
}

/// Somebody's reaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reaction {
    /// Index of the person, a member of the space.
    pub person: usize,
    /// One emoji.
    pub emoji: &'static str,
    /// When, in microseconds UTC.
    pub at: i64,
}

/// A conversation of two people, or a few.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Talk {
    /// Who takes part, as places in the list of people.
    pub people: Vec<usize>,
    /// What a group calls it; empty for two.
    pub name: &'static str,
    /// Who said what, and when (microseconds, UTC), oldest first.
    pub messages: Vec<(usize, i64, String)>,
    /// How many of the newest messages wait to be read.
    pub unread: usize,
}

/// Five people whose accounts show what each kind of person sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Accounts {
    /// One of the two administrators.
    pub administrator: usize,
    /// The other one, for administrators are never alone.
    pub second_administrator: usize,
    /// Runs a busy space.
    pub steward: usize,
    /// An employee like many.
    pub employee: usize,
    /// Arrived some days ago.
    pub newcomer: usize,
    /// Comes from a partner company.
    pub guest: usize,
}

impl Person {
    /// « Maïwenn Le Goff »
    #[must_use]
    pub fn name(&self) -> String {
        format!("{} {}", self.given_name, self.family_name)
    }

    /// True when they could write at this instant.
    #[must_use]
    pub fn is_here_at(&self, instant: i64) -> bool {
        self.standing != Standing::Invited
            && self.arrived <= instant
            && self.left.is_none_or(|left| instant < left)
    }
}

impl Organisation {
    /// The person somebody reports to, past vacant positions; none for the head
    /// of the company and for guests.
    #[must_use]
    pub fn manager_of(&self, person: usize) -> Option<usize> {
        let mut position = self.people.get(person)?.position?;
        loop {
            position = self.positions[position].reports_to?;
            if let Some(holder) = self.positions[position].holder {
                return Some(holder);
            }
        }
    }

    /// How many comments all posts have together.
    #[must_use]
    pub fn comments(&self) -> usize {
        self.posts.iter().map(|post| post.comments.len()).sum()
    }

    /// Every tag that is used.
    #[must_use]
    pub fn tags(&self) -> BTreeSet<&str> {
        self.posts
            .iter()
            .flat_map(|post| post.tags.iter().map(String::as_str))
            .collect()
    }
}
