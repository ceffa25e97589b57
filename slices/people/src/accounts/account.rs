//! An account's life: made, invited, opened, suspended, left.

use kit::clock::Instant;
use kit::db::Tx;
use kit::fault::Fault;
use kit::search::{fold, sort_key};
use kit::site::Site;
use kit::values;
use kit::web::Refusal;
use kit::words::Lang;

use super::standing::Standing;
use super::{sessions, tokens};
use crate::{CompanyId, PersonId};

/// What is known of somebody when their account is made.
#[derive(Debug, Clone)]
pub struct Newcomer<'a> {
    /// Their name, as they write it.
    pub name: &'a str,
    /// The handle they should have; made from the name when `None`, and made unique.
    pub handle: Option<&'a str>,
    /// Their own e-mail address.
    pub email: Option<&'a str>,
    /// Their company.
    pub company: CompanyId,
    /// Whether they come from a partner company, and until when.
    pub guest: bool,
    /// When a guest's time ends.
    pub guest_until: Option<Instant>,
    /// Whether they administer accounts.
    pub administrator: bool,
    /// Where they stand.
    pub standing: Standing,
    /// Their language.
    pub language: Lang,
    /// Their title.
    pub title: &'a str,
}

const INSERT: &str = "insert into people (id, handle, name, folded, sort_key, standing, administrator, guest, guest_until, \
       company_id, title, language, theme, zone, unseen_notices, feed_seen_until, created_at) \
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'auto', 'Europe/Paris', 0, 0, $13)";
const INSERT_CREDENTIALS: &str =
    "insert into credentials (person_id, email, email_folded, changed_at) values ($1, $2, $3, $4)";
// Whatever is theirs to show begins seen by colleagues when it is about work, by themselves alone when it is private (R42, R45).
const INSERT_PROFILE: &str = "insert into profiles (person_id, work_phone, about, about_audience, photo_audience, skills_audience, \
       languages_audience, phone, phone_audience, address, address_audience, diplomas, diplomas_audience, hobbies, hobbies_audience, updated_at) \
     values ($1, '', '', 'everyone', 'everyone', 'everyone', 'everyone', '', 'self', '', 'self', '', 'self', '', 'self', $2)";

/// Makes an account and records `person.added`.
///
/// # Errors
/// A refusal on the field `email` when the address belongs to somebody else.
pub async fn add(
    site: &Site,
    tx: &mut Tx,
    newcomer: &Newcomer<'_>,
) -> Result<PersonId, kit::web::Stop> {
    let name = called(newcomer.name)?;
    let email = newcomer
        .email
        .map(str::trim)
        .filter(|email| !email.is_empty());
    if let Some(email) = email {
        refuse_bad_email(email)?;
        if taken(tx, email).await? {
            return Err(Refusal::conflict("people-email-taken")
                .arg("email", email)
                .on("email")
                .into());
        }
    }
    let person = PersonId(site.new_id());
    let handle = free_handle(tx, newcomer.handle.unwrap_or(&name)).await?;
    let now = site.now();
    tx.run(
        INSERT,
        values![
            person,
            handle,
            name,
            fold(&name),
            sort_key(&name),
            newcomer.standing,
            newcomer.administrator,
            newcomer.guest,
            newcomer.guest_until,
            newcomer.company,
            newcomer.title,
            newcomer.language.tag(),
            now
        ],
    )
    .await?;
    tx.run(
        INSERT_CREDENTIALS,
        values![person, email, email.map(fold), now],
    )
    .await?;
    tx.run(INSERT_PROFILE, values![person, now]).await?;
    kit::facts::record(site, tx, "person.added", None, person.0, None).await?;
    Ok(person)
}

/// The most characters of a name.
pub const LONGEST_NAME: usize = 120;

/// A name as it is kept: without the spaces somebody typed around it.
///
/// # Errors
/// A refusal on the field `name` when it is empty or too long.
pub fn called(typed: &str) -> Result<String, Refusal> {
    let name = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.is_empty() || name.chars().count() > LONGEST_NAME {
        return Err(Refusal::invalid("people-name-length").on("name"));
    }
    Ok(name)
}

const RENAME: &str = "update people set name = $1, folded = $2, sort_key = $3 where id = $4";

/// Gives somebody another name. Their handle stays: what was said to them leads to it.
/// Whoever calls also [indexes](crate::directory::index::refresh) them anew.
///
/// # Errors
/// A fault when the database refuses.
pub async fn rename(tx: &mut Tx, person: PersonId, name: &str) -> Result<(), Fault> {
    tx.run(RENAME, values![name, fold(name), sort_key(name), person])
        .await
        .map(drop)
}

/// Whether a text can be an e-mail address.
#[must_use]
pub fn is_address(email: &str) -> bool {
    email.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && host.contains('.') && !host.starts_with('.')
    }) && email.len() <= 254
        && !email.chars().any(|c| c.is_whitespace() || c.is_control())
}

/// Refuses what cannot be an e-mail address.
///
/// # Errors
/// A refusal on the field `email`.
pub(crate) fn refuse_bad_email(email: &str) -> Result<(), Refusal> {
    if is_address(email) {
        Ok(())
    } else {
        Err(Refusal::invalid("people-email-form")
            .arg("email", email)
            .on("email"))
    }
}

async fn taken(tx: &mut Tx, email: &str) -> Result<bool, Fault> {
    let owner: Option<i64> = tx
        .first(
            "select person_id from credentials where email_folded = $1",
            values![fold(email)],
        )
        .await?;
    Ok(owner.is_some())
}

/// What an address under `/people/` means besides somebody.
const NOT_HANDLES: [&str; 1] = ["chart"];

/// A handle that nobody has, out of a name: `Amélie Le Goff` → `amelie.legoff`, then `amelie.legoff2` …
async fn free_handle(tx: &mut Tx, wish: &str) -> Result<String, Fault> {
    let folded = fold(wish);
    let mut words = folded
        .split(|c: char| !c.is_ascii_alphanumeric() && c != '.' && c != '_')
        .filter(|word| !word.is_empty());
    let first = words.next().unwrap_or("personne");
    let rest: String = words.collect();
    let stem = if rest.is_empty() {
        first.to_owned()
    } else {
        format!("{first}.{rest}")
    };
    let stem: String = stem.trim_matches('.').chars().take(40).collect();
    let mut taken: Vec<String> = tx
        .all(
            "select handle from people where handle >= $1 and handle < $2",
            values![stem, format!("{stem}\u{10ffff}")],
        )
        .await?;
    taken.extend(NOT_HANDLES.map(String::from));
    if !taken.contains(&stem) {
        return Ok(stem);
    }
    let mut numbered = (2..=taken.len() + 2).map(|number| format!("{stem}{number}"));
    let free = numbered.find(|handle| !taken.contains(handle));
    Ok(free.unwrap_or(stem))
}

/// Gives the account its password and opens it; every session before ends.
///
/// # Errors
/// A fault when the database refuses.
pub async fn open(
    site: &Site,
    tx: &mut Tx,
    person: PersonId,
    password_hash: &str,
) -> Result<(), Fault> {
    tx.run(
        "update credentials set password_hash = $1, changed_at = $2 where person_id = $3",
        values![password_hash, site.now(), person],
    )
    .await?;
    tx.run(
        "update people set standing = 'active' where id = $1 and standing in ('invited', 'listed')",
        values![person],
    )
    .await?;
    sessions::end_all(tx, person).await?;
    kit::facts::record(site, tx, "person.opened", Some(person.0), person.0, None).await?;
    Ok(())
}

/// Keeps a person out, or lets them in again; sessions, links and tokens end with the transaction.
///
/// # Errors
/// A fault when the database refuses.
pub async fn stand(
    site: &Site,
    tx: &mut Tx,
    by: PersonId,
    person: PersonId,
    standing: Standing,
) -> Result<(), Fault> {
    let left = (standing == Standing::Left).then(|| site.now());
    tx.run(
        "update people set standing = $1, left_at = $2 where id = $3",
        values![standing, left, person],
    )
    .await?;
    if standing != Standing::Active {
        sessions::end_all(tx, person).await?;
        tokens::revoke_all(tx, person).await?;
        tx.run("delete from links where person_id = $1", values![person])
            .await?;
    }
    let fact = match standing {
        Standing::Left => "person.left",
        Standing::Suspended => "person.suspended",
        _ => "person.returned",
    };
    kit::facts::record(site, tx, fact, Some(by.0), person.0, None).await?;
    Ok(())
}
