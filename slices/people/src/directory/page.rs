//! The directory as a page: it answers while one types, and without a script on a button.

use askama::Template;
use axum::extract::State;
use kit::db::{Tx, values};
use kit::fault::Fault;
use kit::site::SharedSite;
use kit::web::{Page, Query, Reader, Stop};
use kit::words::Words;
use serde::Deserialize;

use super::list::{Entry, Found, Wish, list};
use crate::profiles::terms::TermId;
use crate::{Actor, CompanyId, PersonId};

/// How many people a page shows.
const SHOWN: usize = 30;
/// How many choices a filter offers.
const CHOICES: usize = 200;

/// What the form asks. An empty choice is none, and so is one that cannot be read.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    q: String,
    #[serde(default)]
    unit: String,
    #[serde(default)]
    company: String,
    #[serde(default)]
    site: String,
    #[serde(default)]
    skill: String,
    #[serde(default)]
    after: String,
}

/// A filter: its name, its label, and what can be chosen.
struct Filter {
    name: &'static str,
    label: &'static str,
    any: &'static str,
    choices: Vec<(i64, String)>,
    chosen: i64,
}

#[derive(Template)]
#[template(path = "people.html")]
struct Directory<'a> {
    words: Words,
    reader: &'a Reader,
    guest: bool,
    q: &'a str,
    filters: &'a [Filter],
    found: &'a Found,
    count: Option<String>,
    next: Option<String>,
}

const UNITS: &str = "select t.id, t.name from terms t where t.kind = 'unit' \
       and exists (select 1 from people p where p.unit_id = t.id and p.left_at is null) order by t.folded limit $1";
const SITES: &str = "select t.id, t.name from terms t where t.kind = 'site' \
       and exists (select 1 from people p where p.site_id = t.id and p.left_at is null) order by t.folded limit $1";
const COMPANIES: &str = "select c.id, c.name from companies c \
     where exists (select 1 from people p where p.company_id = c.id and p.left_at is null) order by c.partner, c.folded limit $1";
// Only skills that somebody shows to everybody: the list itself must not tell what one person keeps to themselves.
const SKILLS: &str = "select t.id, t.name from terms t where t.kind = 'skill' \
       and exists (select 1 from person_terms pt join profiles f on f.person_id = pt.person_id join people p on p.id = pt.person_id \
         where pt.term_id = t.id and f.skills_audience = 'everyone' and p.left_at is null) order by t.folded limit $1";

/// The directory.
pub(super) async fn show(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Query(asked): Query<Asked>,
) -> Result<Page, Stop> {
    let mut tx = site.db.read().await?;
    let number = |text: &str| text.parse::<i64>().ok();
    let wish = Wish {
        words: asked.q.clone(),
        unit: number(&asked.unit).map(TermId),
        company: number(&asked.company).map(CompanyId),
        site: number(&asked.site).map(TermId),
        skill: number(&asked.skill).map(TermId),
        after: number(&asked.after).map(PersonId),
        limit: SHOWN,
    };
    let found = list(&mut tx, &actor, &wish).await?;
    // A guest sees a few people: what units, sites and skills there are elsewhere is not theirs to see.
    let filters = if actor.guest {
        Vec::new()
    } else {
        filters(&mut tx, &reader, &wish).await?
    };
    let words = reader.words;
    let page = Directory {
        words,
        reader: &reader,
        guest: actor.guest,
        q: &asked.q,
        filters: &filters,
        found: &found,
        count: found
            .count
            .map(|count| words.count("people-count", i64::try_from(count).unwrap_or(i64::MAX))),
        next: found.next.map(|person| next_address(&asked, person)),
    };
    Ok(Page::new(words.say("people-directory"), &page)?.section("people"))
}

async fn filters(tx: &mut Tx, reader: &Reader, wish: &Wish) -> Result<Vec<Filter>, Fault> {
    let words = reader.words;
    let term = |id: Option<TermId>| id.map_or(0, |id| id.0);
    let company = wish.company.map_or(0, |id| id.0);
    let offered = [
        (
            "unit",
            "people-unit",
            "people-all-units",
            UNITS,
            term(wish.unit),
        ),
        (
            "company",
            "people-company",
            "people-all-companies",
            COMPANIES,
            company,
        ),
        (
            "site",
            "people-site",
            "people-all-sites",
            SITES,
            term(wish.site),
        ),
        (
            "skill",
            "people-skill",
            "people-all-skills",
            SKILLS,
            term(wish.skill),
        ),
    ];
    let mut filters = Vec::with_capacity(offered.len());
    for (name, label, any, sql, chosen) in offered {
        let choices: Vec<(i64, String)> = tx.all(sql, values![CHOICES]).await?;
        // With one choice there is nothing to choose.
        if choices.len() > 1 || chosen != 0 {
            filters.push(Filter {
                name,
                label: words.say(label),
                any: words.say(any),
                choices,
                chosen,
            });
        }
    }
    Ok(filters)
}

fn next_address(asked: &Asked, after: PersonId) -> String {
    let mut address = format!("/people?after={after}");
    let kept = [
        ("q", &asked.q),
        ("unit", &asked.unit),
        ("company", &asked.company),
        ("site", &asked.site),
        ("skill", &asked.skill),
    ];
    for (name, value) in kept {
        if !value.is_empty() {
            let value =
                percent_encoding::utf8_percent_encode(value, percent_encoding::NON_ALPHANUMERIC);
            address.extend(["&", name, "="]);
            address.extend(value);
        }
    }
    address
}

/// What stands under a name: title, unit, site, as far as they are known.
fn detail(entry: &Entry) -> String {
    let title = Some(&entry.person.card.title);
    let parts = [title, entry.unit.as_ref(), entry.site.as_ref()];
    parts
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty())
        .map(String::as_str)
        .collect::<Vec<_>>()
        .join(" · ")
}
