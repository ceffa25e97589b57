//! Inviting people, one or many: all of them, or none.

use jiff::tz::TimeZone;
use kit::clock::Instant;
use kit::db::Tx;
use kit::fault::Fault;
use kit::site::Site;
use kit::values;
use kit::web::{Refusal, Stop, StopKind};
use kit::words::Lang;

use super::account::Account;
use super::handed::{Handed, Sent};
use super::{companies, guests, link_requests, resets};
use crate::accounts::account::{self as accounts, Newcomer};
use crate::accounts::links::{self, Purpose};
use crate::letters::{self, Occasion};
use crate::organisation;
use crate::{Actor, CompanyId, PersonId, Standing};

/// The most people invited at once, and the most links handed out at once.
pub(super) const MOST: u32 = 50;

/// Who is to be invited, and where they come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Invitation {
    pub(super) invitees: Vec<Invitee>,
    pub(super) from: From,
}

/// Somebody to be invited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Invitee {
    pub(super) name: String,
    pub(super) email: String,
    pub(super) title: String,
}

/// Where those invited come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum From {
    /// Our own company.
    Ours,
    /// A partner's: they are guests, for a time (R57).
    Partner {
        company: String,
        contract: String,
        until: Instant,
    },
}

impl From {
    /// Partners, as a form describes them.
    ///
    /// # Errors
    /// A refusal when the company has no name, or the time of the guests no end.
    pub(super) fn partner(
        company: &str,
        contract: &str,
        until: &str,
        zone: &TimeZone,
        now: Instant,
    ) -> Result<Self, Refusal> {
        let company = company.split_whitespace().collect::<Vec<_>>().join(" ");
        if company.is_empty() || company.chars().count() > 120 {
            return Err(Refusal::invalid("people-partner-name").on("company"));
        }
        let contract = companies::contract(contract)?;
        Ok(Self::Partner {
            company,
            contract,
            until: guests::end_of(until, zone, now)?,
        })
    }
}

/// Reads a list: on each line a name and an address, as `Name <mail>` or as two cells of a table.
///
/// # Errors
/// A refusal that names the first line that cannot be read.
pub(super) fn read(text: &str) -> Result<Vec<Invitee>, Refusal> {
    let mut invitees = Vec::new();
    for (number, line) in (1_i64..)
        .zip(text.lines())
        .filter(|(_, line)| !line.trim().is_empty())
    {
        let invitee = read_line(line).ok_or_else(|| {
            Refusal::invalid("people-invite-line")
                .arg("line", number)
                .on("people")
        })?;
        invitees.push(invitee);
    }
    if invitees.is_empty() || invitees.len() > MOST as usize {
        return Err(Refusal::invalid("people-invite-count")
            .arg("most", i64::from(MOST))
            .on("people"));
    }
    Ok(invitees)
}

fn read_line(line: &str) -> Option<Invitee> {
    let marks = |c: char| c.is_whitespace() || matches!(c, '<' | '>' | ',' | ';' | '"');
    let line = line.trim_end_matches(marks);
    let (name, email) = line.rsplit_once(marks)?;
    let name = name.trim_matches(marks);
    let is_both = !name.is_empty() && !name.contains('@') && email.contains('@');
    is_both.then(|| Invitee {
        name: name.to_owned(),
        email: email.to_owned(),
        title: String::new(),
    })
}

/// Makes the accounts and a link for each.
///
/// # Errors
/// A refusal when one of them cannot be invited; then none of them is.
pub(super) async fn invite(
    site: &Site,
    by: &Actor,
    invitation: &Invitation,
) -> Result<Vec<Handed>, Stop> {
    for _ in 0..TRIES {
        let mut tx = site.db.write().await?;
        match make(site, &mut tx, by, invitation).await {
            Ok(made) => {
                site.commit(tx).await?;
                return Ok(made);
            }
            Err(stop) if taken_meanwhile(&stop) => {}
            Err(stop) => return Err(stop),
        }
    }
    Err(Refusal::conflict("people-invite-meanwhile").into())
}

/// How often an invitation is tried again when another takes the handles it was about to give:
/// each time one of them got through, so this is more than administrators invite at once.
const TRIES: u32 = 20;

/// Somebody of the same name, or the same address, was invited at the same moment: the
/// engine lets one through. Looked at again, the name gets the next handle and the address its refusal.
fn taken_meanwhile(stop: &Stop) -> bool {
    matches!(&*stop.0, StopKind::Fault(fault) if fault.is_duplicate())
}

async fn make(
    site: &Site,
    tx: &mut Tx,
    by: &Actor,
    invitation: &Invitation,
) -> Result<Vec<Handed>, Stop> {
    let (company, until) = whence(site, tx, by, &invitation.from).await?;
    let language: String = tx
        .one("select language from organisation where id = 1", values![])
        .await?;
    let mut made = Vec::with_capacity(invitation.invitees.len());
    for invitee in &invitation.invitees {
        let newcomer = Newcomer {
            name: &invitee.name,
            handle: None,
            email: Some(&invitee.email),
            company,
            guest: until.is_some(),
            guest_until: until,
            administrator: false,
            standing: Standing::Invited,
            language: Lang::from_tag(&language).unwrap_or_default(),
            title: &invitee.title,
        };
        let person = accounts::add(site, tx, &newcomer).await?;
        let link = send(site, tx, person, Purpose::Invitation).await?;
        kit::facts::record(
            site,
            tx,
            "person.invited",
            Some(by.person.0),
            person.0,
            None,
        )
        .await?;
        made.push(Handed {
            person,
            name: invitee.name.clone(),
            link,
            first_time: true,
        });
    }
    Ok(made)
}

async fn whence(
    site: &Site,
    tx: &mut Tx,
    by: &Actor,
    from: &From,
) -> Result<(CompanyId, Option<Instant>), Stop> {
    match from {
        From::Ours => Ok((organisation::companies::ours(tx).await?, None)),
        From::Partner {
            company,
            contract,
            until,
        } => {
            let company = organisation::companies::named(site, tx, company, true).await?;
            if company == organisation::companies::ours(tx).await? {
                return Err(Refusal::invalid("people-partner-ours").on("company").into());
            }
            if !contract.is_empty() {
                companies::set_contract(site, tx, by, company, contract).await?;
            }
            Ok((company, Some(*until)))
        }
    }
}

const AWAIT: &str = "update people set standing = 'invited' where id = $1 and standing = 'listed'";

/// Hands out a link to each of these people, to come in for the first time.
///
/// # Errors
/// A refusal when there are none or too many, or when one of them is kept out, has left, or has
/// come already: then the link would lead to another password, which [two decide](super::resets).
/// Nobody gets one then.
pub(super) async fn hand_out(
    site: &Site,
    by: &Actor,
    mut people: Vec<PersonId>,
) -> Result<Vec<Handed>, Stop> {
    people.sort_unstable();
    people.dedup();
    if people.is_empty() || people.len() > MOST as usize {
        return Err(Refusal::invalid("people-links-count")
            .arg("most", i64::from(MOST))
            .on("people")
            .into());
    }
    let mut tx = site.db.write().await?;
    let mut handed = Vec::with_capacity(people.len());
    for person in people {
        let account = Account::in_turn(&mut tx, person).await?;
        if account.standing == Standing::Active {
            return Err(Refusal::conflict("people-link-needs-two")
                .arg("name", account.name.as_str())
                .into());
        }
        handed.push(hand_one(site, &mut tx, by.person, &account).await?);
    }
    site.commit(tx).await?;
    Ok(handed)
}

/// Whom a login means, whether or not they ever came.
const NAMED: &str = "select p.id from people p left join credentials c on c.person_id = p.id \
     where p.handle = $1 or c.email_folded = $1";

/// Makes a link for the one who is called so, at the terminal of the server: the way back
/// when no administrator can come in. Told like every other link; `None` when nobody is called so.
///
/// # Errors
/// A refusal when they are kept out or have left.
pub async fn link_at_the_terminal(site: &Site, called: &str) -> Result<Option<String>, Stop> {
    let mut tx = site.db.write().await?;
    let login = crate::accounts::login(called);
    let Some(person) = tx.first::<PersonId>(NAMED, values![login]).await? else {
        return Ok(None);
    };
    let account = Account::in_turn(&mut tx, person).await?;
    let (purpose, fact) = needed(&account)?;
    let link = links::make(site, &mut tx, person, purpose).await?;
    handed_out(site, &mut tx, None, &account, fact).await?;
    if purpose == Purpose::Reset {
        resets::made_at_terminal(site, &mut tx, person).await?;
    }
    site.commit(tx).await?;
    Ok(Some(link))
}

/// Makes the link that this account needs, to come in or to another password, or asks for
/// the letter in which it is made.
pub(super) async fn hand_one(
    site: &Site,
    tx: &mut Tx,
    by: PersonId,
    account: &Account,
) -> Result<Handed, Stop> {
    let (purpose, fact) = needed(account)?;
    let link = send(site, tx, account.id, purpose).await?;
    handed_out(site, tx, Some(by), account, fact).await?;
    Ok(Handed {
        person: account.id,
        name: account.name.clone(),
        link,
        first_time: purpose == Purpose::Invitation,
    })
}

/// What link an account needs, and the fact that it was handed out.
fn needed(account: &Account) -> Result<(Purpose, &'static str), Refusal> {
    match account.standing {
        Standing::Suspended | Standing::Left => {
            Err(Refusal::conflict("people-link-refused").arg("name", account.name.as_str()))
        }
        Standing::Listed | Standing::Invited => Ok((Purpose::Invitation, "person.invited")),
        Standing::Active => Ok((Purpose::Reset, "person.reset-offered")),
    }
}

async fn send(site: &Site, tx: &mut Tx, person: PersonId, purpose: Purpose) -> Result<Sent, Fault> {
    if letters::takes_links(site, tx, person).await? {
        letters::ask_for_link(site, tx, person, purpose, Occasion::Act).await?;
        return Ok(Sent::ByMail);
    }
    links::make(site, tx, person, purpose)
        .await
        .map(Sent::ByHand)
}

async fn handed_out(
    site: &Site,
    tx: &mut Tx,
    by: Option<PersonId>,
    account: &Account,
    fact: &'static str,
) -> Result<(), Fault> {
    tx.run(AWAIT, values![account.id]).await?;
    link_requests::answered(tx, account.id).await?;
    kit::facts::record(site, tx, fact, by.map(|by| by.0), account.id.0, None).await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_read_as_people_write_them() {
        let text = "Léonie Perrin <leonie@verdier.example>\r\n\nYann Le Goff;yann@verdier.example\nDIAZ, Inès\tines@verdier.example\n\"Paul Roy\" <paul@verdier.example>,";
        let read: Vec<_> = read(text)
            .unwrap()
            .into_iter()
            .map(|one| (one.name, one.email))
            .collect();
        let expected = [
            ("Léonie Perrin", "leonie@verdier.example"),
            ("Yann Le Goff", "yann@verdier.example"),
            ("DIAZ, Inès", "ines@verdier.example"),
            ("Paul Roy", "paul@verdier.example"),
        ];
        assert_eq!(
            read,
            expected.map(|(name, email)| (name.to_owned(), email.to_owned()))
        );
    }

    #[test]
    fn a_line_without_both_is_named() {
        for (text, line) in [
            ("leonie@verdier.example", 1),
            ("A B <a@b.example>\n\nLéonie Perrin", 3),
        ] {
            let refusal = read(text).unwrap_err();
            assert_eq!(
                refusal.args,
                vec![("line", kit::words::Arg::Number(line))],
                "{text}"
            );
        }
        assert_eq!(read(" \n").unwrap_err().key, "people-invite-count");
        assert_eq!(
            read(&"A B <a@b.example>\n".repeat(51)).unwrap_err().key,
            "people-invite-count"
        );
    }
}
