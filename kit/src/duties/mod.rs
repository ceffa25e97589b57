//! What each slice owes to the people it keeps data about.
//!
//! Every column of every table is declared beside the code that owns it: either
//! as a personal datum, with its purpose, legal basis and fate, or as none, with
//! the reason. A test compares the declarations with the schema of both engines.
//! Sources: GDPR articles 5, 6, 13, 15, 20, 25 and 30; requirement H7.

/// What one table of a slice holds.
#[derive(Debug, Clone, Copy)]
pub struct Table {
    /// Its name in the schema.
    pub name: &'static str,
    /// Its columns, every one of them.
    pub columns: &'static [Column],
}

/// One column: a personal datum, or not.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    /// Its name in the schema.
    pub name: &'static str,
    /// What it is.
    pub holds: Holds,
}

/// What a column holds.
#[derive(Debug, Clone, Copy)]
pub enum Holds {
    /// Something that is, or points to, personal data.
    Personal(Datum),
    /// Nothing about anybody; and why we say so.
    Nothing(&'static str),
}

/// The declaration of a personal datum.
#[derive(Debug, Clone, Copy)]
pub struct Datum {
    /// What it is for, in words a person concerned would understand.
    pub purpose: &'static str,
    /// What makes its processing lawful (GDPR art. 6).
    pub basis: Basis,
    /// What sort of datum it is.
    pub category: Category,
    /// Where it comes from (GDPR art. 14).
    pub source: Source,
    /// Who may see it.
    pub seen_by: SeenBy,
    /// How long it is kept.
    pub kept: Kept,
    /// What becomes of it when the person leaves (requirement H6).
    pub departure: Departure,
    /// Whether an answer to the right of access contains it (art. 15).
    pub access: bool,
    /// Whether an answer to the right to portability contains it (art. 20).
    pub portability: bool,
}

/// Legal bases of GDPR art. 6 (1) that a workplace tool can honestly claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// (b) the working contract.
    Contract,
    /// (c) a legal obligation.
    Obligation,
    /// (f) the organisation's legitimate interest, weighed against the person's.
    Interest,
    /// (a) consent: only where refusing costs nothing.
    Consent,
}

/// Sorts of data, as a register of processing lists them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Category {
    /// Who somebody is.
    Identity,
    /// How to reach them at work.
    WorkContact,
    /// Their place in the organisation.
    WorkLife,
    /// What they chose to say about their private life.
    PersonalLife,
    /// What they said to others.
    Expression,
    /// What they did in the product.
    Activity,
    /// What keeps their account safe.
    Security,
    /// How they want the product to be.
    Preference,
}

/// Where a datum comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// The person.
    Person,
    /// Their employer.
    Organisation,
    /// A colleague.
    Colleague,
    /// The product itself.
    Product,
}

/// Who may see a datum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SeenBy {
    /// The person alone.
    Self_,
    /// Whoever the person chose.
    Chosen,
    /// Whoever may see the person at all.
    Acquaintances,
    /// Whoever may read the place where it was said.
    Place,
    /// Those who administer accounts.
    Administrators,
    /// Nobody: it is compared, never shown.
    Nobody,
}

/// How long a datum is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// As long as the account.
    WithAccount,
    /// As long as what it belongs to.
    WithSubject,
    /// So many days after it was written.
    Days(u16),
}

/// What becomes of a datum when the person leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Departure {
    /// It is deleted.
    Deleted,
    /// It stays, under « Ancien membre ».
    Anonymised,
    /// It stays as it is until its time is over.
    Kept,
}

/// Declares a personal datum with the commonest answers, to be changed where they are not true.
#[must_use]
pub const fn datum(
    purpose: &'static str,
    basis: Basis,
    category: Category,
    source: Source,
    seen_by: SeenBy,
) -> Datum {
    Datum {
        purpose,
        basis,
        category,
        source,
        seen_by,
        kept: Kept::WithAccount,
        departure: Departure::Deleted,
        access: true,
        portability: matches!(source, Source::Person),
    }
}

impl Datum {
    /// Kept otherwise than with the account.
    #[must_use]
    pub const fn kept(mut self, kept: Kept) -> Self {
        self.kept = kept;
        self
    }

    /// Another fate when the person leaves.
    #[must_use]
    pub const fn on_departure(mut self, departure: Departure) -> Self {
        self.departure = departure;
        self
    }

    /// Not part of an access export, because it would endanger the account or somebody else.
    #[must_use]
    pub const fn withheld(mut self) -> Self {
        self.access = false;
        self.portability = false;
        self
    }
}

/// A personal column.
#[must_use]
pub const fn personal(name: &'static str, datum: Datum) -> Column {
    Column {
        name,
        holds: Holds::Personal(datum),
    }
}

/// A column about nobody.
#[must_use]
pub const fn nothing(name: &'static str, reason: &'static str) -> Column {
    Column {
        name,
        holds: Holds::Nothing(reason),
    }
}
