//! What a program narrows a list of people to: by the names that lists tell, or by identifiers.

use kit::db::Tx;
use kit::web::{Paging, Stop};
use serde::Deserialize;

use super::list::Wish;
use crate::PersonId;
use crate::organisation::companies;
use crate::profiles::terms::{self, TermKind};

/// What narrows a list of people.
#[derive(Debug, Default, Deserialize, utoipa::IntoParams)]
#[into_params(parameter_in = Query)]
pub(super) struct Narrowing {
    /// Words of a name, a handle, a title, a skill.
    #[serde(default)]
    q: String,
    /// A unit, by its name (accents and capitals do not count) or its identifier.
    unit: Option<String>,
    /// A company, likewise.
    company: Option<String>,
    /// A site, likewise.
    site: Option<String>,
    /// A skill, likewise.
    skill: Option<String>,
}

impl Narrowing {
    /// What is wished for; nothing when it names something that is not there.
    pub(super) async fn wish(self, tx: &mut Tx, paging: &Paging) -> Result<Option<Wish>, Stop> {
        let mut wish = Wish {
            words: self.q,
            after: paging.after()?.map(PersonId),
            limit: paging.size(30),
            ..Wish::default()
        };
        let terms = [
            (TermKind::Unit, self.unit, &mut wish.unit),
            (TermKind::Site, self.site, &mut wish.site),
            (TermKind::Skill, self.skill, &mut wish.skill),
        ];
        for (kind, asked, wished) in terms {
            let Some(asked) = asked.filter(|asked| !asked.is_empty()) else {
                continue;
            };
            *wished = terms::known(tx, kind, &asked)
                .await?
                .or_else(|| asked.parse().ok());
            if wished.is_none() {
                return Ok(None);
            }
        }
        if let Some(asked) = self.company.filter(|asked| !asked.is_empty()) {
            wish.company = companies::known(tx, &asked)
                .await?
                .or_else(|| asked.parse().ok());
            if wish.company.is_none() {
                return Ok(None);
            }
        }
        Ok(Some(wish))
    }
}
