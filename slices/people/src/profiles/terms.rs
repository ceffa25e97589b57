//! Units, sites, skills and languages: words that several people share, spelled once.

use kit::db::{Cell, Column, FromRow, Row, ToValue, Tx, Value};
use kit::fault::Fault;
use kit::search::fold;
use kit::site::Site;
use kit::values;

use crate::PersonId;

kit::id_type!(
    /// Identifies a unit, a site, a skill or a language.
    TermId
);

/// What sort of word it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TermKind {
    /// A part of the organisation.
    Unit,
    /// A place where people work.
    Site,
    /// Something somebody can do.
    Skill,
    /// A language somebody speaks.
    Language,
}

impl TermKind {
    /// As the database writes it.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Unit => "unit",
            Self::Site => "site",
            Self::Skill => "skill",
            Self::Language => "language",
        }
    }
}

impl Column for TermKind {
    fn column(cell: Cell<'_>) -> Result<Self, Fault> {
        let tag = String::column(cell)?;
        let all = [Self::Unit, Self::Site, Self::Skill, Self::Language];
        all.into_iter()
            .find(|kind| kind.tag() == tag)
            .ok_or_else(|| Fault::broken("reading the kind of a term", tag))
    }
}

impl ToValue for TermKind {
    fn value(&self) -> Value<'_> {
        Value::Text(self.tag())
    }
}

/// A word that several people share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Its identifier.
    pub id: TermId,
    /// What sort of word it is.
    pub kind: TermKind,
    /// The word.
    pub name: String,
}

impl FromRow for Term {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        Ok(Self {
            id: row.next()?,
            kind: row.next()?,
            name: row.next()?,
        })
    }
}

/// Somebody's word: skills and languages are looked up for many people at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoken {
    /// Whose.
    pub person: PersonId,
    /// Which.
    pub term: Term,
}

impl FromRow for Spoken {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        Ok(Self {
            person: row.next()?,
            term: Term::from_row(row)?,
        })
    }
}

const KNOWN: &str = "select id from terms where kind = $1 and folded = $2";
const ADD: &str = "insert into terms (id, kind, name, folded) values ($1, $2, $3, $4) on conflict (kind, folded) do nothing";
const OF: &str = "select pt.person_id, t.id, t.kind, t.name from person_terms pt join terms t on t.id = pt.term_id \
     where pt.person_id in ({ids})";
const IN_USE: &str = "select t.name from terms t where t.kind = $1 \
       and (exists (select 1 from people p where (p.unit_id = t.id or p.site_id = t.id) and p.left_at is null) \
         or exists (select 1 from positions s where s.unit_id = t.id)) order by t.folded limit $2";
const FORGET: &str = "delete from person_terms where person_id = $1";
const SAY: &str = "insert into person_terms (person_id, term_id) values ($1, $2) on conflict (person_id, term_id) do nothing";

/// The term of that name, if there is one; capitals and accents do not count.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn known(tx: &mut Tx, kind: TermKind, name: &str) -> Result<Option<TermId>, Fault> {
    tx.first(KNOWN, values![kind, fold(&one_line(name))]).await
}

fn one_line(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The term of that name, made when it is not there yet. Names that differ by
/// capitals or accents alone are one term, spelled as it was first.
///
/// # Errors
/// A fault when the database refuses.
pub async fn named(site: &Site, tx: &mut Tx, kind: TermKind, name: &str) -> Result<TermId, Fault> {
    let name = one_line(name);
    let folded = fold(&name);
    if let Some(id) = tx.first(KNOWN, values![kind, folded]).await? {
        return Ok(id);
    }
    tx.run(ADD, values![TermId(site.new_id()), kind, name, folded])
        .await?;
    // Two at the same time: the one that was there first counts.
    tx.one(KNOWN, values![kind, folded]).await
}

/// How many words a form proposes.
const PROPOSED: usize = 300;

/// The units, or the sites, where somebody works or a post is: what a form proposes, so that
/// they are spelled once.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn in_use(tx: &mut Tx, kind: TermKind) -> Result<Vec<String>, Fault> {
    tx.all(IN_USE, values![kind, PROPOSED]).await
}

/// The skills and languages of those people, sorted as a dictionary sorts.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn of(tx: &mut Tx, people: &[PersonId]) -> Result<Vec<Spoken>, Fault> {
    let mut ids: Vec<i64> = people.iter().map(|person| person.0).collect();
    ids.sort_unstable();
    ids.dedup();
    let mut spoken: Vec<Spoken> = tx.all_in(OF, values![], &ids).await?;
    spoken.sort_by_cached_key(|spoken| kit::search::sort_key(&spoken.term.name));
    Ok(spoken)
}

/// Makes these the skills and languages of a person.
///
/// # Errors
/// A fault when the database refuses.
pub async fn say(
    site: &Site,
    tx: &mut Tx,
    person: PersonId,
    skills: &[String],
    languages: &[String],
) -> Result<(), Fault> {
    tx.run(FORGET, values![person]).await?;
    for (kind, names) in [(TermKind::Skill, skills), (TermKind::Language, languages)] {
        for name in names {
            let term = named(site, tx, kind, name).await?;
            tx.run(SAY, values![person, term]).await?;
        }
    }
    Ok(())
}

/// The words of a line like « Soudure, lecture de plans », without repetitions.
#[must_use]
pub fn split(line: &str) -> Vec<String> {
    let mut seen = Vec::new();
    let mut words = Vec::new();
    for word in line.split([',', ';', '\n']) {
        let word = word.split_whitespace().collect::<Vec<_>>().join(" ");
        let folded = fold(&word);
        if !folded.is_empty() && !seen.contains(&folded) {
            seen.push(folded);
            words.push(word);
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn a_line_of_words_holds_each_of_them_once() {
        assert_eq!(
            split(" Soudure  TIG, soudure tig ; Électricité,, "),
            ["Soudure TIG", "Électricité"]
        );
        assert!(split(" , ;").is_empty());
    }
}
