//! People in the index of what can be found: only what everybody who sees them may see.

use kit::clock::Instant;
use kit::db::{FromRow, Row, Tx};
use kit::fault::Fault;
use kit::search::{Document, Index, Language, Readers};
use kit::values;

use crate::profiles::audience::Audience;
use crate::profiles::terms::{self, TermId, TermKind};
use crate::{Actor, PersonId};

/// What people are called in the index.
pub const KIND: &str = "person";

/// What every employee holds: it opens the document of everybody. A guest holds
/// the numbers of those they know instead. No person has this number.
const EMPLOYEES: i64 = 0;
/// The most acquaintances a guest searches among.
const MOST_ACQUAINTANCES: usize = 5000;

struct Entry {
    handle: String,
    name: String,
    title: String,
    company: String,
    company_id: i64,
    unit: Option<String>,
    unit_id: Option<i64>,
    site: Option<String>,
    site_id: Option<i64>,
    skills: Audience,
    languages: Audience,
    created_at: Instant,
    present: bool,
}

impl FromRow for Entry {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        Ok(Self {
            handle: row.next()?,
            name: row.next()?,
            title: row.next()?,
            company: row.next()?,
            company_id: row.next()?,
            unit: row.next()?,
            unit_id: row.next()?,
            site: row.next()?,
            site_id: row.next()?,
            skills: row.next()?,
            languages: row.next()?,
            created_at: row.next()?,
            present: row.next()?,
        })
    }
}

const ENTRY: &str = "select p.handle, p.name, p.title, c.name, p.company_id, u.name, p.unit_id, s.name, p.site_id, \
       f.skills_audience, f.languages_audience, p.created_at, (p.left_at is null) \
     from people p join companies c on c.id = p.company_id join profiles f on f.person_id = p.id \
       left join terms u on u.id = p.unit_id left join terms s on s.id = p.site_id where p.id = $1";
const ACQUAINTANCES: &str = "select person_id from acquaintances where guest_id = $1 limit $2";

/// Puts a person into the index as they are now, or takes them out when they left.
///
/// # Errors
/// A fault when the database refuses.
pub async fn refresh(tx: &mut Tx, person: PersonId) -> Result<(), Fault> {
    let entry: Option<Entry> = tx.first(ENTRY, values![person]).await?;
    let Some(entry) = entry.filter(|entry| entry.present) else {
        return Index::remove(tx, KIND, person.0).await;
    };
    let spoken = terms::of(tx, &[person]).await?;
    let mut body = format!("@{}\n{}\n{}", entry.handle, entry.title, entry.company);
    for part in [&entry.unit, &entry.site].into_iter().flatten() {
        body.push('\n');
        body.push_str(part);
    }
    for word in spoken {
        let audience = if word.term.kind == TermKind::Skill {
            entry.skills
        } else {
            entry.languages
        };
        // A narrower audience than everybody: whoever is not in it could find the person by the word.
        if audience == Audience::Everyone {
            body.push('\n');
            body.push_str(&word.term.name);
        }
    }
    let tags: Vec<String> = [
        ("unit", entry.unit_id),
        ("site", entry.site_id),
        ("company", Some(entry.company_id)),
    ]
    .into_iter()
    .filter_map(|(kind, id)| id.map(|id| tag(kind, id)))
    .collect();
    let document = Document {
        kind: KIND,
        id: person.0,
        at: entry.created_at,
        readers: Readers::Holding(&[EMPLOYEES, person.0]),
        author: None,
        tags: &tags,
        title: &entry.name,
        body: &body,
        language: Language::Mixed,
    };
    Index::put(tx, &document).await
}

/// The tag that stands for a unit, a site or a company, so that the index narrows by it.
fn tag(kind: &str, id: i64) -> String {
    format!("{kind}{id}")
}

/// A question narrowed to a unit, a site and a company, where given.
#[must_use]
pub fn narrowed(
    question: &str,
    unit: Option<TermId>,
    site: Option<TermId>,
    company: Option<crate::CompanyId>,
) -> String {
    let mut text = String::new();
    let wished = [
        ("unit", unit.map(|id| id.0)),
        ("site", site.map(|id| id.0)),
        ("company", company.map(|id| id.0)),
    ];
    for (kind, id) in wished {
        if let Some(id) = id {
            text.push('#');
            text.push_str(&tag(kind, id));
            text.push(' ');
        }
    }
    // The question comes last: its last word may be one that is still being typed.
    text.push_str(question);
    text
}

/// What opens the documents of people to the actor, for searches in the index.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn holding(tx: &mut Tx, actor: &Actor) -> Result<Vec<i64>, Fault> {
    if !actor.guest {
        return Ok(vec![EMPLOYEES]);
    }
    let mut known: Vec<i64> = tx
        .all(ACQUAINTANCES, values![actor.person, MOST_ACQUAINTANCES])
        .await?;
    known.push(actor.person.0);
    Ok(known)
}
