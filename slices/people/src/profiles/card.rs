//! How a person is shown beside what they say: a name, a title, a face.

use std::collections::HashMap;

use kit::db::{FromRow, Row, Tx};
use kit::fault::Fault;
use kit::values;
use kit::words::Words;

use crate::PersonId;

/// What is shown of a person wherever they appear.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// The person.
    pub id: PersonId,
    /// Their handle, without `@`.
    pub handle: String,
    /// Their name; ask [`Card::shown`] for what a page may write.
    pub name: String,
    /// Their title; empty when none is known.
    pub title: String,
    /// The name of their photo, when whoever sees them may see it too.
    pub photo: Option<String>,
    /// Their company's name.
    pub company: String,
    /// Whether they come from another company than ours.
    pub outside: bool,
    /// Whether they are still one of us.
    pub present: bool,
}

/// The columns of a [`Card`], from `people p` and `companies c`: for statements
/// of other slices that join both.
#[macro_export]
macro_rules! card_columns {
    () => {
        "p.id, p.handle, p.name, p.title, p.photo, c.name, c.partner, (p.left_at is null)"
    };
}

impl FromRow for Card {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        let mut card = Self {
            id: row.next()?,
            handle: row.next()?,
            name: row.next()?,
            title: row.next()?,
            photo: row.next()?,
            company: row.next()?,
            outside: row.next()?,
            present: row.next()?,
        };
        if !card.present {
            card.forget();
        }
        Ok(card)
    }
}

impl Card {
    /// Whoever left keeps their place in what was said, and nothing that names them.
    fn forget(&mut self) {
        self.handle.clear();
        self.name.clear();
        self.title.clear();
        self.photo = None;
    }

    /// The name as a page writes it; « Ancien membre » for somebody who left.
    #[must_use]
    pub fn shown(&self, words: Words) -> &str {
        if self.present {
            &self.name
        } else {
            words.say("people-former-member")
        }
    }

    /// Where their page is, when they have one.
    #[must_use]
    pub fn address(&self) -> Option<String> {
        self.present.then(|| format!("/people/{}", self.handle))
    }

    /// The letters shown where there is no photo; none for somebody who left.
    #[must_use]
    pub fn letters(&self) -> String {
        kit::ui::initials(&self.name, self.id.0).letters
    }

    /// Which of the eight tones stands behind the letters.
    #[must_use]
    pub fn tone(&self) -> u8 {
        kit::ui::initials(&self.name, self.id.0).tone
    }
}

const CARDS: &str = concat!(
    "select ",
    card_columns!(),
    " from people p join companies c on c.id = p.company_id where p.id in ({ids})"
);

/// The cards of those people, in one statement for up to 256 of them.
///
/// Whoever calls has already found that the reader may see what they said.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn cards(tx: &mut Tx, people: &[PersonId]) -> Result<HashMap<PersonId, Card>, Fault> {
    let mut ids: Vec<i64> = people.iter().map(|person| person.0).collect();
    ids.sort_unstable();
    ids.dedup();
    let found: Vec<Card> = tx.all_in(CARDS, values![], &ids).await?;
    Ok(found.into_iter().map(|card| (card.id, card)).collect())
}
