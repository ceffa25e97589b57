//! The list of people: narrowed, searched, a page at a time, in the order of names.

use std::collections::HashMap;

use kit::db::{FromRow, Row, Tx};
use kit::fault::Fault;
use kit::search::{Index, Period, Query, Readable, Search, fold};
use kit::values;

use super::index::{self, KIND};
use super::person::{Person, person_columns, visible};
use crate::profiles::audience::Audience;
use crate::profiles::terms::{self, TermId, TermKind};
use crate::{Actor, CompanyId, PersonId};

/// Whom somebody looks for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wish {
    /// Words of a name, a handle, a title, a skill; a beginning is enough.
    pub words: String,
    /// Only in this unit.
    pub unit: Option<TermId>,
    /// Only of this company.
    pub company: Option<CompanyId>,
    /// Only at this site.
    pub site: Option<TermId>,
    /// Only with this skill.
    pub skill: Option<TermId>,
    /// Only after this person, in the order of names.
    pub after: Option<PersonId>,
    /// At most so many.
    pub limit: usize,
}

/// Somebody who was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Who.
    pub person: Person,
    /// Their unit.
    pub unit: Option<String>,
    /// Their site.
    pub site: Option<String>,
    /// Those of their skills that the actor may see.
    pub skills: Vec<String>,
    skills_audience: Audience,
    order: String,
}

/// A page of the list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Found {
    /// Who was found.
    pub people: Vec<Entry>,
    /// After whom the next page begins, when there is one.
    pub next: Option<PersonId>,
    /// How many were found in all, where that is known.
    pub count: Option<usize>,
    /// Whether the words fit more people than are looked through.
    pub too_many: bool,
}

impl FromRow for Entry {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        Ok(Self {
            person: Person::from_row(row)?,
            unit: row.next()?,
            site: row.next()?,
            skills_audience: row.next()?,
            order: row.next()?,
            skills: Vec::new(),
        })
    }
}

/// How many people the words may fit before they must be made more precise.
const MOST_FOUND: usize = 512;

// $1 and $2 are the reader and whether they are a guest; $3 to $7 the filters, 0 for none; $6 the skill, $7 the reader's company.
macro_rules! entries {
    () => {
        concat!(
            "select ", person_columns!(), ", u.name, s.name, f.skills_audience, p.sort_key \
             from people p join companies c on c.id = p.company_id join profiles f on f.person_id = p.id \
               left join terms u on u.id = p.unit_id left join terms s on s.id = p.site_id \
             where ", visible!("$1", "$2"),
            " and (cast($3 as bigint) = 0 or p.unit_id = $3) and (cast($4 as bigint) = 0 or p.site_id = $4) \
              and (cast($5 as bigint) = 0 or p.company_id = $5) \
              and (cast($6 as bigint) = 0 or (exists (select 1 from person_terms t where t.person_id = p.id and t.term_id = $6) \
                and (f.skills_audience = 'everyone' or p.id = $1 \
                  or (f.skills_audience = 'colleagues' and p.company_id = $7 and (p.guest = true or $2 = false)))))"
        )
    };
}
macro_rules! page_of {
    ($narrowest:literal) => {
        concat!(
            entries!(), " and ", $narrowest,
            " and (p.sort_key, p.id) > ($8, $9) and p.sort_key < $10 order by p.sort_key, p.id limit $11"
        )
    };
}
// One statement for each filter that an index can begin with, the narrowest first.
const WITH_SKILL: &str =
    page_of!("p.id in (select t.person_id from person_terms t where t.term_id = $6)");
const IN_UNIT: &str = page_of!("p.unit_id = $3");
const AT_SITE: &str = page_of!("p.site_id = $4");
const OF_COMPANY: &str = page_of!("p.company_id = $5");
const ALL: &str = page_of!("p.left_at is null");
const AMONG: &str = concat!(entries!(), " and p.id in ({ids})");
const PLACE_OF: &str = "select sort_key, id from people where id = $1";
/// Comes after every key: keys hold letters.
const END: &str = "\u{10ffff}";

/// The people who fit the wish, among those the actor may see.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn list(tx: &mut Tx, actor: &Actor, wish: &Wish) -> Result<Found, Fault> {
    let words = wish.words.trim().trim_start_matches('@');
    let folded = fold(words);
    let mut found = match folded.chars().count() {
        0 => page(tx, actor, wish, "", END).await?,
        // One letter is the beginning of a name: as a word it would fit nearly everybody.
        1 => page(tx, actor, wish, &folded, &format!("{folded}{END}")).await?,
        _ => searched(tx, actor, wish, words).await?,
    };
    tell_skills(tx, actor, &mut found.people).await?;
    Ok(found)
}

async fn page(
    tx: &mut Tx,
    actor: &Actor,
    wish: &Wish,
    from: &str,
    until: &str,
) -> Result<Found, Fault> {
    let (order, id) = place_of(tx, wish.after)
        .await?
        .unwrap_or_else(|| (from.to_owned(), 0));
    let sql = match wish {
        Wish { skill: Some(_), .. } => WITH_SKILL,
        Wish { unit: Some(_), .. } => IN_UNIT,
        Wish { site: Some(_), .. } => AT_SITE,
        Wish {
            company: Some(_), ..
        } => OF_COMPANY,
        _ => ALL,
    };
    let limit = wish.limit + 1;
    let bound = [&filters(actor, wish)[..], values![order, id, until, limit]].concat();
    let people: Vec<Entry> = tx.all(sql, &bound).await?;
    let whole = wish.after.is_none() && people.len() <= wish.limit;
    let count = whole.then_some(people.len());
    Ok(Found {
        count,
        ..cut(people, wish.limit)
    })
}

fn filters(actor: &Actor, wish: &Wish) -> [kit::db::Value<'static>; 7] {
    use kit::db::Value::{Bool, Int};
    let term = |id: Option<TermId>| Int(id.map_or(0, |id| id.0));
    let company = Int(wish.company.map_or(0, |id| id.0));
    [
        Int(actor.person.0),
        Bool(actor.guest),
        term(wish.unit),
        term(wish.site),
        company,
        term(wish.skill),
        Int(actor.company.0),
    ]
}

async fn place_of(tx: &mut Tx, after: Option<PersonId>) -> Result<Option<(String, i64)>, Fault> {
    match after {
        Some(after) => tx.first(PLACE_OF, values![after]).await,
        None => Ok(None),
    }
}

async fn searched(tx: &mut Tx, actor: &Actor, wish: &Wish, words: &str) -> Result<Found, Fault> {
    let query = Query::parse(&index::narrowed(words, wish.unit, wish.site, wish.company));
    let holding = index::holding(tx, actor).await?;
    let search = Search {
        query: &query,
        readable: Readable {
            places: &[],
            holding: &holding,
        },
        kinds: &[KIND],
        authors: None,
        inside: None,
        period: Period::default(),
        after: None,
        limit: MOST_FOUND + 1,
    };
    let hits = Index::search(tx, &search).await?;
    let ids: Vec<i64> = hits.iter().map(|hit| hit.id).take(MOST_FOUND).collect();
    let mut people: Vec<Entry> = tx.all_in(AMONG, &filters(actor, wish), &ids).await?;
    let too_many = hits.len() > MOST_FOUND;
    if too_many {
        // Whoever is called so is found all the same.
        let called = fold(words);
        let first = Wish {
            after: None,
            ..wish.clone()
        };
        let named = page(tx, actor, &first, &called, &format!("{called}{END}"))
            .await?
            .people;
        people.extend(
            named
                .into_iter()
                .filter(|entry| !ids.contains(&entry.person.id().0)),
        );
    }
    let asked = parts(words);
    people.sort_by_cached_key(|entry| {
        (
            !is_called(entry, &asked),
            entry.order.clone(),
            entry.person.id(),
        )
    });
    let count = people.len();
    let place = wish
        .after
        .and_then(|after| people.iter().position(|entry| entry.person.id() == after));
    if let Some(place) = place {
        people.drain(..=place);
    }
    Ok(Found {
        count: (!too_many).then_some(count),
        too_many,
        ..cut(people, wish.limit)
    })
}

/// Whether every word asked begins a part of the name or the handle: such people
/// come before those who only work with something of that name.
fn is_called(entry: &Entry, asked: &[String]) -> bool {
    let card = &entry.person.card;
    let called = parts(&format!("{} {}", card.name, card.handle));
    asked
        .iter()
        .all(|word| called.iter().any(|part| part.starts_with(word.as_str())))
}

fn parts(text: &str) -> Vec<String> {
    let folded = fold(text);
    folded
        .split(|sign: char| !sign.is_alphanumeric())
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}

fn cut(mut people: Vec<Entry>, limit: usize) -> Found {
    let more = people.len() > limit;
    people.truncate(limit);
    let next = people
        .last()
        .filter(|_| more)
        .map(|entry| entry.person.id());
    Found {
        people,
        next,
        ..Found::default()
    }
}

/// Adds the skills that may be seen, in one statement for all.
async fn tell_skills(tx: &mut Tx, actor: &Actor, people: &mut [Entry]) -> Result<(), Fault> {
    let shown: Vec<PersonId> = people
        .iter()
        .filter(|entry| entry.skills_audience.includes(&entry.person, actor))
        .map(|entry| entry.person.id())
        .collect();
    let mut skills: HashMap<PersonId, Vec<String>> = HashMap::new();
    if !shown.is_empty() {
        for spoken in terms::of(tx, &shown).await? {
            if spoken.term.kind == TermKind::Skill {
                skills
                    .entry(spoken.person)
                    .or_default()
                    .push(spoken.term.name);
            }
        }
    }
    for entry in people {
        entry.skills = skills.remove(&entry.person.id()).unwrap_or_default();
    }
    Ok(())
}
