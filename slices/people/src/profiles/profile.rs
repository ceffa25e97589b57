//! A profile as it is kept; and what of it a given reader sees.

use kit::clock::Instant;
use kit::db::{FromRow, Row, Tx};
use kit::fault::Fault;
use kit::values;
use kit::web::Stop;

use super::audience::Audience;
use super::terms::{self, TermKind};
use crate::Actor;
use crate::directory::{Person, find};

/// The fields that are their owner's to write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Own {
    /// A few words about oneself at work.
    About,
    /// What one can do.
    Skills,
    /// What one speaks.
    Languages,
    /// A private telephone.
    Phone,
    /// A private address.
    Address,
    /// Diplomas.
    Diplomas,
    /// What one likes to do elsewhere.
    Hobbies,
}

impl Own {
    /// Every field, the professional ones first.
    pub const ALL: [Self; 7] = [
        Self::About,
        Self::Skills,
        Self::Languages,
        Self::Phone,
        Self::Address,
        Self::Diplomas,
        Self::Hobbies,
    ];

    /// As forms and JSON name it.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::About => "about",
            Self::Skills => "skills",
            Self::Languages => "languages",
            Self::Phone => "phone",
            Self::Address => "address",
            Self::Diplomas => "diplomas",
            Self::Hobbies => "hobbies",
        }
    }

    /// Whether it belongs to the personal layer (R42).
    #[must_use]
    pub const fn is_personal(self) -> bool {
        matches!(
            self,
            Self::Phone | Self::Address | Self::Diplomas | Self::Hobbies
        )
    }

    /// The most characters it may have.
    #[must_use]
    pub const fn longest(self) -> usize {
        match self {
            Self::About => 2000,
            Self::Skills => 600,
            Self::Phone => 40,
            _ => 300,
        }
    }
}

/// What somebody wrote in one of their fields, and whom they show it to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// Which field.
    pub field: Own,
    /// What it says; words of a list are parted by commas.
    pub text: String,
    /// Who sees it.
    pub audience: Audience,
}

/// A person's whole profile: only what [`Profile::seen`] lets through may be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// Whose it is.
    pub person: Person,
    /// Their unit.
    pub unit: Option<String>,
    /// Their site.
    pub site: Option<String>,
    /// Their telephone at work; empty when none is known.
    pub work_phone: String,
    /// What they say of themselves, in the order of [`Own::ALL`].
    pub told: Vec<Told>,
    /// The name of their photo.
    pub photo: Option<String>,
    /// Who sees their photo.
    pub photo_audience: Audience,
    /// When it was last changed.
    pub updated_at: Instant,
}

struct Kept {
    unit: Option<String>,
    site: Option<String>,
    work_phone: String,
    photo: Option<String>,
    photo_audience: Audience,
    updated_at: Instant,
    skills: Audience,
    languages: Audience,
    told: Vec<Told>,
}

impl FromRow for Kept {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        let mut kept = Self {
            unit: row.next()?,
            site: row.next()?,
            work_phone: row.next()?,
            photo: row.next()?,
            photo_audience: row.next()?,
            updated_at: row.next()?,
            skills: row.next()?,
            languages: row.next()?,
            told: Vec::new(),
        };
        for field in [
            Own::About,
            Own::Phone,
            Own::Address,
            Own::Diplomas,
            Own::Hobbies,
        ] {
            kept.told.push(Told {
                field,
                text: row.next()?,
                audience: row.next()?,
            });
        }
        Ok(kept)
    }
}

const KEPT: &str = "select u.name, s.name, f.work_phone, ph.name, f.photo_audience, f.updated_at, f.skills_audience, \
       f.languages_audience, f.about, f.about_audience, f.phone, f.phone_audience, f.address, f.address_audience, \
       f.diplomas, f.diplomas_audience, f.hobbies, f.hobbies_audience \
     from people p join profiles f on f.person_id = p.id left join photos ph on ph.person_id = p.id \
       left join terms u on u.id = p.unit_id left join terms s on s.id = p.site_id where p.id = $1";

impl Profile {
    /// The profile of somebody the actor was found to see.
    ///
    /// # Errors
    /// A fault when the database cannot be read.
    pub async fn of(tx: &mut Tx, person: Person) -> Result<Self, Fault> {
        let mut kept: Kept = tx.one(KEPT, values![person.id()]).await?;
        let spoken = terms::of(tx, &[person.id()]).await?;
        let line = |kind: TermKind| {
            let words: Vec<_> = spoken
                .iter()
                .filter(|spoken| spoken.term.kind == kind)
                .map(|spoken| spoken.term.name.as_str())
                .collect();
            words.join(", ")
        };
        let skills = Told {
            field: Own::Skills,
            text: line(TermKind::Skill),
            audience: kept.skills,
        };
        let languages = Told {
            field: Own::Languages,
            text: line(TermKind::Language),
            audience: kept.languages,
        };
        kept.told.splice(1..1, [skills, languages]);
        Ok(Self {
            person,
            unit: kept.unit,
            site: kept.site,
            work_phone: kept.work_phone,
            told: kept.told,
            photo: kept.photo,
            photo_audience: kept.photo_audience,
            updated_at: kept.updated_at,
        })
    }

    /// The actor's own profile, whole.
    ///
    /// # Errors
    /// Not found when they left a moment ago.
    pub async fn own(tx: &mut Tx, actor: &Actor) -> Result<Self, Stop> {
        let person = find(tx, actor, &actor.handle)
            .await?
            .ok_or_else(Stop::not_found)?;
        Ok(Self::of(tx, person).await?)
    }

    /// The profile with nothing left in it that the actor may not see.
    #[must_use]
    pub fn seen(mut self, actor: &Actor) -> Self {
        let person = &self.person;
        self.told
            .retain(|told| told.audience.includes(person, actor));
        if !self.photo_audience.includes(person, actor) {
            self.photo = None;
        }
        if !Audience::Colleagues.includes(person, actor) {
            self.work_phone.clear();
        }
        self
    }

    /// What a field says, when it is there to be seen and says something.
    #[must_use]
    pub fn told(&self, field: Own) -> Option<&Told> {
        self.told
            .iter()
            .find(|told| told.field == field && !told.text.is_empty())
    }
}
