//! How Parvis looks to somebody: language, theme, time zone.

use kit::fault::Fault;
use kit::site::Site;
use kit::values;
use kit::web::{Refusal, Theme};
use kit::words::Lang;

use super::zones;
use crate::PersonId;

/// How Parvis looks to somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Display {
    /// The language of the interface.
    pub language: Lang,
    /// Light, dark, or as the device says.
    pub theme: Theme,
    /// The time zone (IANA name) in which hours are written.
    pub zone: String,
}

const SAVE: &str = "update people set language = $1, theme = $2, zone = $3 where id = $4";

impl Display {
    /// The choice in its written form.
    ///
    /// # Errors
    /// A refusal on the field whose value is none of the possible ones.
    pub fn read(language: &str, theme: &str, zone: &str) -> Result<Self, Refusal> {
        let language = Lang::from_tag(language)
            .ok_or_else(|| Refusal::invalid("people-language-unknown").on("language"))?;
        let known = Theme::from_tag(theme);
        if known.tag() != theme {
            return Err(Refusal::invalid("people-theme-unknown").on("theme"));
        }
        if !zones::is_known(zone) {
            return Err(Refusal::invalid("people-zone-unknown")
                .arg("zone", zone)
                .on("zone"));
        }
        Ok(Self {
            language,
            theme: known,
            zone: zone.to_owned(),
        })
    }

    /// Makes it the choice of a person.
    ///
    /// # Errors
    /// A fault when the database refuses.
    pub async fn save(&self, site: &Site, person: PersonId) -> Result<(), Fault> {
        let mut tx = site.db.write().await?;
        tx.run(
            SAVE,
            values![self.language.tag(), self.theme.tag(), self.zone, person],
        )
        .await?;
        site.commit(tx).await
    }
}
