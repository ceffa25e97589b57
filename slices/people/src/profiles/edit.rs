//! Changing one's own profile: what may be written, how long, and for whom.

use kit::clock::Instant;
use kit::db::Tx;
use kit::fault::Fault;
use kit::site::Site;
use kit::values;
use kit::web::{Refusal, Stop};

use super::assignment::LONGEST_PHONE;
use super::audience::Audience;
use super::photo::{self, Kept, Leftover};
use super::profile::{Own, Profile, Told};
use super::terms;
use crate::directory::index;
use crate::{Actor, PersonId};

/// The most skills, and the most languages, somebody may name.
const MOST_WORDS: usize = 30;
/// The most characters of one of them.
const LONGEST_WORD: usize = 60;

/// A profile as its owner wants it to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Every field that is theirs, in the order of [`Own::ALL`].
    pub told: Vec<Told>,
    /// Their telephone at work: theirs to correct, for colleagues to see.
    pub work_phone: String,
    /// Who sees the photo.
    pub photo_audience: Audience,
    /// What becomes of the photo.
    pub photo: PhotoChange,
    /// When the profile they began from was last changed.
    pub began_from: Instant,
}

/// What becomes of the photo.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PhotoChange {
    /// It stays.
    Same,
    /// There shall be none.
    None,
    /// This one takes its place.
    New(Kept),
}

const CLAIM: &str = "update profiles set updated_at = $1 where person_id = $2 and updated_at = $3";
const SAVE: &str = "update profiles set about = $1, about_audience = $2, skills_audience = $3, languages_audience = $4, \
       phone = $5, phone_audience = $6, address = $7, address_audience = $8, diplomas = $9, diplomas_audience = $10, \
       hobbies = $11, hobbies_audience = $12, photo_audience = $13, work_phone = $14 \
     where person_id = $15";

fn too_long(field: &'static str, longest: usize) -> Refusal {
    Refusal::invalid("people-profile-long")
        .arg("limit", i64::try_from(longest).unwrap_or(i64::MAX))
        .on(field)
}

impl Draft {
    /// The profile as it is, to begin from.
    #[must_use]
    pub fn begun_from(profile: &Profile) -> Self {
        Self {
            told: profile.told.clone(),
            work_phone: profile.work_phone.clone(),
            photo_audience: profile.photo_audience,
            photo: PhotoChange::Same,
            began_from: profile.updated_at,
        }
    }

    /// Gives a field another text, another audience, or both; what is not given stays.
    pub fn tell(&mut self, field: Own, text: Option<&str>, audience: Option<Audience>) {
        let Some(told) = self.told.iter_mut().find(|told| told.field == field) else {
            return;
        };
        if let Some(text) = text {
            // Browsers send the ends of lines as two characters.
            text.replace("\r\n", "\n").trim().clone_into(&mut told.text);
        }
        told.audience = audience.unwrap_or(told.audience);
    }

    /// Gives another telephone at work.
    pub fn call_at(&mut self, work_phone: &str) {
        self.work_phone = work_phone.split_whitespace().collect::<Vec<_>>().join(" ");
    }

    /// The first reason why the draft cannot be saved as it is.
    ///
    /// # Errors
    /// A refusal on the field it is about.
    pub fn judge(&self) -> Result<(), Refusal> {
        if self.work_phone.chars().count() > LONGEST_PHONE {
            return Err(too_long("work_phone", LONGEST_PHONE));
        }
        for told in &self.told {
            let longest = told.field.longest();
            if told.text.chars().count() > longest {
                return Err(too_long(told.field.key(), longest));
            }
            if matches!(told.field, Own::Skills | Own::Languages) {
                let words = terms::split(&told.text);
                if words.len() > MOST_WORDS
                    || words.iter().any(|word| word.chars().count() > LONGEST_WORD)
                {
                    return Err(Refusal::invalid("people-profile-words").on(told.field.key()));
                }
            }
        }
        Ok(())
    }

    /// Makes the draft the actor's profile.
    ///
    /// # Errors
    /// A refusal when the draft cannot be saved, or when the profile changed since it was begun.
    pub async fn save(&self, site: &Site, actor: &Actor) -> Result<(), Stop> {
        self.judge()?;
        let mut tx = site.db.write().await?;
        if tx
            .run(CLAIM, values![site.now(), actor.person, self.began_from])
            .await?
            == 0
        {
            return Err(Refusal::conflict("people-profile-changed").into());
        }
        let leftover = self.write(site, &mut tx, actor.person).await?;
        kit::facts::record(
            site,
            &mut tx,
            "profile.changed",
            Some(actor.person.0),
            actor.person.0,
            None,
        )
        .await?;
        tx.concerns(actor.person.0);
        site.commit(tx).await?;
        leftover.delete(site).await;
        Ok(())
    }

    async fn write(&self, site: &Site, tx: &mut Tx, person: PersonId) -> Result<Leftover, Fault> {
        let told = |field: Own| self.told.iter().find(|told| told.field == field);
        let text = |field| told(field).map_or("", |told| told.text.trim());
        let audience = |field| told(field).map_or(Audience::Oneself, |told| told.audience);
        tx.run(
            SAVE,
            values![
                text(Own::About),
                audience(Own::About),
                audience(Own::Skills),
                audience(Own::Languages),
                text(Own::Phone),
                audience(Own::Phone),
                text(Own::Address),
                audience(Own::Address),
                text(Own::Diplomas),
                audience(Own::Diplomas),
                text(Own::Hobbies),
                audience(Own::Hobbies),
                self.photo_audience,
                self.work_phone,
                person
            ],
        )
        .await?;
        terms::say(
            site,
            tx,
            person,
            &terms::split(text(Own::Skills)),
            &terms::split(text(Own::Languages)),
        )
        .await?;
        let leftover = match &self.photo {
            PhotoChange::Same => Leftover::default(),
            PhotoChange::None => photo::remove(tx, person).await?,
            PhotoChange::New(kept) => photo::set(site, tx, person, kept).await?,
        };
        photo::show_where_allowed(tx, person).await?;
        index::refresh(tx, person).await?;
        Ok(leftover)
    }
}
