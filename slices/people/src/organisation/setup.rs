//! The first day: an organisation, its language, and two administrators.
//!
//! Two, because power over accounts is never one person's (requirement R19).

use kit::db::Tx;
use kit::site::Site;
use kit::values;
use kit::web::{Refusal, Stop};
use kit::words::Lang;

use super::companies;
use crate::accounts::account::{self, Newcomer};
use crate::accounts::links::{self, Purpose};
use crate::accounts::standing::Standing;

/// An administrator to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Founder {
    /// Their name.
    pub name: String,
    /// Their e-mail address.
    pub email: String,
}

/// What is needed to begin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beginning {
    /// The organisation's name.
    pub organisation: String,
    /// Its language.
    pub language: Lang,
    /// Its administrators, two or more.
    pub founders: Vec<Founder>,
}

/// An invitation to hand to a founder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// Whose.
    pub founder: Founder,
    /// Its address.
    pub link: String,
}

/// Makes a secret for the set-up page; it works until the set-up is done.
///
/// # Errors
/// A fault when the database refuses.
pub async fn make_secret(site: &Site) -> Result<String, kit::fault::Fault> {
    let secret = kit::dice::secret(&*site.dice);
    let mut tx = site.db.write().await?;
    let digest = kit::dice::digest(&secret);
    tx.run(
        "insert into organisation (id, name, language, accent, setup_digest, created_at) values (1, '', 'fr', '', $1, $2) \
         on conflict (id) do update set setup_digest = $1",
        values![digest, site.now()],
    )
    .await?;
    site.commit(tx).await?;
    Ok(secret)
}

/// Whether that secret opens the set-up page.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn opens(tx: &mut Tx, secret: &str) -> Result<bool, kit::fault::Fault> {
    let found: Option<i64> = tx
        .first(
            "select id from organisation where id = 1 and name = '' and setup_digest = $1",
            values![kit::dice::digest(secret)],
        )
        .await?;
    Ok(found.is_some())
}

/// Begins: once, whoever asks.
///
/// # Errors
/// A refusal when it has begun already, when there are fewer than two
/// administrators, or when one of them cannot be added.
pub async fn begin(site: &Site, beginning: &Beginning) -> Result<Vec<Invitation>, Stop> {
    refuse_incomplete(beginning)?;
    let mut tx = site.db.write().await?;
    let organisation = beginning.organisation.trim();
    let claimed = tx
        .run(
            "insert into organisation (id, name, language, accent, created_at) values (1, $1, $2, '', $3) \
             on conflict (id) do update set name = $1, language = $2, setup_digest = null where organisation.name = ''",
            values![organisation, beginning.language.tag(), site.now()],
        )
        .await?;
    if claimed == 0 {
        return Err(Refusal::conflict("people-setup-done").into());
    }
    let company = companies::named(site, &mut tx, organisation, false).await?;
    let mut invitations = Vec::new();
    for founder in &beginning.founders {
        let newcomer = Newcomer {
            name: &founder.name,
            handle: None,
            email: Some(&founder.email),
            company,
            guest: false,
            guest_until: None,
            administrator: true,
            standing: Standing::Invited,
            language: beginning.language,
            title: "",
        };
        let person = account::add(site, &mut tx, &newcomer).await?;
        let link = links::make(site, &mut tx, person, Purpose::Invitation).await?;
        invitations.push(Invitation {
            founder: founder.clone(),
            link,
        });
    }
    kit::facts::record(site, &mut tx, "organisation.began", None, 1, None).await?;
    site.commit(tx).await?;
    Ok(invitations)
}

fn refuse_incomplete(beginning: &Beginning) -> Result<(), Refusal> {
    if beginning.organisation.trim().is_empty() || beginning.organisation.chars().count() > 120 {
        return Err(Refusal::invalid("people-setup-name").on("organisation"));
    }
    let mut emails: Vec<_> = beginning
        .founders
        .iter()
        .map(|founder| kit::search::fold(founder.email.trim()))
        .collect();
    emails.sort();
    emails.dedup();
    if emails.len() < 2 || emails.len() < beginning.founders.len() {
        return Err(Refusal::invalid("people-setup-two").on("email2"));
    }
    // Both are asked on one page: what is wrong must show in its own place.
    for (founder, (name, email)) in beginning.founders.iter().zip(FIELDS) {
        account::called(&founder.name).map_err(|refusal| refusal.on(name))?;
        account::refuse_bad_email(founder.email.trim()).map_err(|refusal| refusal.on(email))?;
    }
    Ok(())
}

/// Where the set-up page asks for the name and the address of each.
const FIELDS: [(&str, &str); 2] = [("name1", "email1"), ("name2", "email2")];
