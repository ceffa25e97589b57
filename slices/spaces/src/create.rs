//! A space is created: named, given its address, and looked after from the first minute.

use kit::clock::Instant;
use kit::db::Tx;
use kit::fault::Fault;
use kit::search::{fold, sort_key};
use kit::site::Site;
use kit::values;
use kit::web::{Refusal, Stop};
use people::{Actor, PersonId};

use crate::editorial::EditorialLine;
use crate::{Kind, SpaceId, indexing, passage, slug};

/// How long a name may be, in characters.
pub const LONGEST_NAME: usize = 80;
/// How long a description may be, in characters.
pub const LONGEST_DESCRIPTION: usize = 300;

/// A space to be.
#[derive(Debug, Clone, Copy)]
pub struct NewSpace<'a> {
    /// Its name.
    pub name: &'a str,
    /// The address somebody chose; made from the name when there is none.
    pub slug: Option<&'a str>,
    /// Who sees it from outside and how one comes in.
    pub kind: Kind,
    /// What it is about, in one line.
    pub description: &'a str,
    /// Its editorial line.
    pub editorial: &'a EditorialLine,
    /// Who looks after it; what is imported may have nobody yet.
    pub founder: Option<PersonId>,
    /// When it began.
    pub at: Instant,
    /// What it was called where it comes from, so that an import finds it again.
    pub import_key: Option<&'a str>,
}

const INSERT: &str = "insert into spaces (id, slug, name, folded, sort_key, kind, square, description, editorial_line, editorial_html, \
       created_at, created_by, members, guests, companies, guest_companies, posts_ever, last_post_id, import_key) \
     values ($1, $2, $3, $4, $5, $6, false, $7, $8, $9, $10, $11, 0, 0, 0, 0, 0, 0, $12) on conflict (slug) do nothing";
const BY_IMPORT_KEY: &str = "select id from spaces where import_key = $1";
const SLUG: &str = "select slug from spaces where id = $1";
/// After so many addresses that were taken, chance makes one.
const TRIES: usize = 20;

/// Refuses those who may not create a space: guests come to places that exist.
///
/// # Errors
/// A refusal when the actor is a guest.
pub fn refuse_guest(actor: &Actor) -> Result<(), Refusal> {
    if actor.guest {
        Err(Refusal::forbidden("spaces-guests-create-none"))
    } else {
        Ok(())
    }
}

/// Creates a space; its founder is its steward. Records `space.created`.
///
/// Where the address is left to us, no secret space is ever in its way. One that was typed
/// can meet the typed address of a secret space, and must be refused: it is, in the words of
/// an address that is reserved, so that the answer tells no more than "not that one".
///
/// # Errors
/// A refusal on `name`, `slug` or `description`.
pub async fn create(site: &Site, tx: &mut Tx, new: &NewSpace<'_>) -> Result<SpaceId, Stop> {
    let slugs = match new.slug.map(str::trim).filter(|slug| !slug.is_empty()) {
        Some(wish) => vec![slug::chosen(wish)?],
        None => made_slugs(site, new),
    };
    insert(site, tx, new, &slugs).await
}

/// The space that an import brought before.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn imported(tx: &mut Tx, import_key: &str) -> Result<Option<SpaceId>, Fault> {
    tx.first(BY_IMPORT_KEY, values![import_key]).await
}

/// The address of a space just created.
pub(crate) async fn address(tx: &mut Tx, id: SpaceId) -> Result<String, Fault> {
    let slug: String = tx.one(SLUG, values![id]).await?;
    Ok(format!("/s/{slug}"))
}

/// Creates the space at the first of these addresses that is free.
pub(crate) async fn insert(
    site: &Site,
    tx: &mut Tx,
    new: &NewSpace<'_>,
    slugs: &[String],
) -> Result<SpaceId, Stop> {
    let name = checked_name(new.name)?;
    let description = checked_description(new.description)?;
    let id = SpaceId(site.new_id());
    let (folded, sort_key) = (fold(&name), sort_key(&name));
    let mut free = false;
    for slug in slugs {
        let row = values![
            id,
            slug,
            name,
            folded,
            sort_key,
            new.kind,
            description,
            new.editorial.source,
            new.editorial.html,
            new.at,
            new.founder,
            new.import_key
        ];
        free = tx.run(INSERT, row).await? == 1;
        if free {
            break;
        }
    }
    if !free {
        return Err(slug::taken(slugs.last().map_or("", String::as_str)).into());
    }
    if let Some(founder) = new.founder {
        passage::enter(tx, id, founder, true, new.at).await?;
    }
    indexing::index(tx, id).await?;
    kit::facts::record(
        site,
        tx,
        "space.created",
        new.founder.map(|founder| founder.0),
        id.0,
        None,
    )
    .await?;
    Ok(id)
}

/// A name on one line, neither empty nor endless.
pub(crate) fn checked_name(name: &str) -> Result<String, Refusal> {
    let name = one_line(name);
    if name.is_empty() || name.chars().count() > LONGEST_NAME {
        return Err(Refusal::invalid("spaces-name-length")
            .arg("longest", length(LONGEST_NAME))
            .on("name"));
    }
    Ok(name)
}

/// A description on one line.
pub(crate) fn checked_description(description: &str) -> Result<String, Refusal> {
    let description = one_line(description);
    if description.chars().count() > LONGEST_DESCRIPTION {
        return Err(Refusal::invalid("spaces-description-length")
            .arg("longest", length(LONGEST_DESCRIPTION))
            .on("description"));
    }
    Ok(description)
}

fn one_line(text: &str) -> String {
    let text: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn length(characters: usize) -> i64 {
    i64::try_from(characters).unwrap_or(i64::MAX)
}

/// The addresses to try for a name. That of a secret space ends in chance, so that
/// no other space's address ever has to give way to it and so tell of it.
fn made_slugs(site: &Site, new: &NewSpace<'_>) -> Vec<String> {
    let stem = slug::from_name(new.name);
    let by_chance = format!("{stem}-{}", chance(site));
    if new.kind == Kind::Secret {
        return vec![by_chance];
    }
    let mut slugs = vec![stem.clone()];
    slugs.extend((2..=TRIES).map(|number| format!("{stem}-{number}")));
    slugs.push(by_chance);
    slugs
}

fn chance(site: &Site) -> String {
    const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
    let mut bytes = [0_u8; 8];
    site.dice.fill(&mut bytes);
    bytes
        .iter()
        .map(|byte| char::from(LETTERS[usize::from(byte & 31)]))
        .collect()
}
