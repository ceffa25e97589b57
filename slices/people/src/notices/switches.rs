//! How news of each kind reaches somebody, where they chose: all others go as they usually do.

use kit::db::Tx;
use kit::fault::Fault;
use kit::mail::Way;
use kit::site::Site;
use kit::values;

use crate::PersonId;

const CHOSEN: &str = "select kind, way from notice_switches where person_id = $1 order by kind";
const CHOOSE: &str = "insert into notice_switches (person_id, kind, way) values ($1, $2, $3) \
     on conflict (person_id, kind) do update set way = $3";

/// What somebody chose.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Chosen(Vec<(String, Way)>);

impl Chosen {
    /// How news of that kind reaches them.
    #[must_use]
    pub fn way(&self, site: &Site, kind: &str) -> Way {
        let chosen = self.0.iter().find(|(known, _)| known == kind);
        chosen.map_or_else(|| site.mail.habit(kind), |(_, way)| *way)
    }
}

/// What a person chose.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn chosen(tx: &mut Tx, person: PersonId) -> Result<Chosen, Fault> {
    tx.all(CHOSEN, values![person]).await.map(Chosen)
}

/// Chooses how news of that kind reaches a person.
///
/// # Errors
/// A fault when the database refuses.
pub async fn choose(tx: &mut Tx, person: PersonId, kind: &str, way: Way) -> Result<(), Fault> {
    tx.run(CHOOSE, values![person, kind, way]).await.map(drop)
}
