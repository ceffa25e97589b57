//! A way back for whoever forgot their password, which two administrators decide together (truth 4).
//!
//! Whoever holds the link chooses the password, and so could come in as the person: no
//! administrator may get one alone. That somebody asked on « Mot de passe oublié » is no second
//! voice, for anybody can ask there in anybody's name. So one administrator asks and says why,
//! another one confirms and hands the link over; and whatever becomes of the notices, the person
//! sees for thirty days that it was made, by whom and why.

use kit::clock::{DAY, Instant};
use kit::db::{FromRow, Row, Tx};
use kit::fault::Fault;
use kit::site::Site;
use kit::values;
use kit::web::{Refusal, Stop};

use super::account::Account;
use super::handed::Handed;
use super::invitations::hand_one;
use crate::notices::forget_bundle;
use crate::profiles::card::{Card, cards};
use crate::{Actor, PersonId, Standing};

/// How long a request of one administrator waits for another.
const WAITS: i64 = 7 * DAY;
/// How long the person sees that a link was made.
const SHOWN: i64 = 30 * DAY;
/// The most characters of a reason.
pub(super) const LONGEST_REASON: usize = 300;

/// A link that one administrator asked for, and none has confirmed yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Waiting {
    pub(super) asked_by: PersonId,
    pub(super) name: String,
    pub(super) reason: String,
    pub(super) asked_at: Instant,
}

impl FromRow for Waiting {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        Ok(Self {
            asked_by: row.next()?,
            name: row.next()?,
            reason: row.next()?,
            asked_at: row.next()?,
        })
    }
}

/// A link that was made to another password of whoever looks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Made {
    /// When.
    pub(crate) at: Instant,
    /// Who asked for it; nobody when it was made at the terminal of the server.
    pub(crate) asked_by: Option<Card>,
    /// Who confirmed.
    pub(crate) confirmed_by: Option<Card>,
    /// Why.
    pub(crate) reason: String,
}

// The voice of whoever is no administrator any more no longer counts.
const WAITING: &str = "select r.asked_by, a.name, r.reason, r.asked_at from resets r join people a on a.id = r.asked_by \
     where r.person_id = $1 and r.made_at is null and r.asked_at > $2 and a.administrator = true and a.standing = 'active'";
const FORGET_WAITING: &str = "delete from resets where person_id = $1 and made_at is null";
const ASK: &str =
    "insert into resets (id, person_id, asked_by, reason, asked_at) values ($1, $2, $3, $4, $5)";
const CONFIRM: &str =
    "update resets set made_by = $1, made_at = $2 where person_id = $3 and made_at is null";
const MADE_AT_TERMINAL: &str =
    "insert into resets (id, person_id, reason, asked_at, made_at) values ($1, $2, '', $3, $3)";
const MADE: &str = "select made_at, asked_by, made_by, reason from resets \
     where person_id = $1 and made_at > $2 order by made_at desc, id desc";
const FORGET_OLD: &str =
    "delete from resets where asked_at < $1 or (made_at is null and asked_at < $2)";
const FORGET_ASKED: &str = "delete from link_requests where at < $1";

/// What waits for another administrator about that person.
pub(super) async fn waiting(
    site: &Site,
    tx: &mut Tx,
    person: PersonId,
) -> Result<Option<Waiting>, Fault> {
    tx.first(WAITING, values![person, site.now().plus(-WAITS)])
        .await
}

/// Asks for a link, and says why.
///
/// # Errors
/// A refusal without a reason, when the account is not open, or when somebody asked already.
pub(super) async fn ask(
    site: &Site,
    by: &Actor,
    person: PersonId,
    reason: &str,
) -> Result<(), Stop> {
    let reason = reason.split_whitespace().collect::<Vec<_>>().join(" ");
    if reason.is_empty() || reason.chars().count() > LONGEST_REASON {
        let longest = i64::try_from(LONGEST_REASON).unwrap_or(i64::MAX);
        return Err(Refusal::invalid("people-reset-reason-length")
            .arg("longest", longest)
            .on("reason")
            .into());
    }
    let mut tx = site.db.write().await?;
    let account = Account::in_turn(&mut tx, person).await?;
    if account.standing != Standing::Active {
        return Err(Refusal::conflict("people-standing-changed").into());
    }
    if waiting(site, &mut tx, person).await?.is_some() {
        return Err(Refusal::conflict("people-reset-waiting").into());
    }
    tx.run(FORGET_WAITING, values![person]).await?;
    tx.run(
        ASK,
        values![site.new_id(), person, by.person, reason, site.now()],
    )
    .await?;
    record(site, &mut tx, by, "person.reset-asked", person).await?;
    Ok(site.commit(tx).await?)
}

/// Confirms what another administrator asked, and makes the link.
///
/// # Errors
/// A refusal when nothing waits, to whoever asked, and to the person themself.
pub(super) async fn confirm(site: &Site, by: &Actor, person: PersonId) -> Result<Handed, Stop> {
    let mut tx = site.db.write().await?;
    let account = Account::in_turn(&mut tx, person).await?;
    let Some(waiting) = waiting(site, &mut tx, person).await? else {
        return Err(Refusal::conflict("people-reset-nothing").into());
    };
    if waiting.asked_by == by.person || person == by.person {
        return Err(Refusal::conflict("people-reset-two").into());
    }
    let handed = hand_one(site, &mut tx, by.person, &account).await?;
    tx.run(CONFIRM, values![by.person, site.now(), person])
        .await?;
    forget_bundle(&mut tx, &bundle(person)).await?;
    site.commit(tx).await?;
    Ok(handed)
}

/// Drops what waits: withdrawn by whoever asked, or declined by another.
///
/// # Errors
/// A refusal when nothing waits.
pub(super) async fn drop_waiting(site: &Site, by: &Actor, person: PersonId) -> Result<(), Stop> {
    let mut tx = site.db.write().await?;
    Account::in_turn(&mut tx, person).await?;
    if tx.run(FORGET_WAITING, values![person]).await? == 0 {
        return Err(Refusal::conflict("people-reset-nothing").into());
    }
    forget_bundle(&mut tx, &bundle(person)).await?;
    record(site, &mut tx, by, "person.reset-dropped", person).await?;
    Ok(site.commit(tx).await?)
}

/// Keeps that a link was made at the terminal of the server.
pub(super) async fn made_at_terminal(
    site: &Site,
    tx: &mut Tx,
    person: PersonId,
) -> Result<(), Fault> {
    tx.run(FORGET_WAITING, values![person]).await?;
    forget_bundle(tx, &bundle(person)).await?;
    tx.run(MADE_AT_TERMINAL, values![site.new_id(), person, site.now()])
        .await
        .map(drop)
}

/// The links made to another password of that person, for as long as they see them, newest first.
pub(crate) async fn made(site: &Site, tx: &mut Tx, person: PersonId) -> Result<Vec<Made>, Fault> {
    type Kept = (Instant, Option<PersonId>, Option<PersonId>, String);
    let kept: Vec<Kept> = tx
        .all(MADE, values![person, site.now().plus(-SHOWN)])
        .await?;
    let people: Vec<PersonId> = kept
        .iter()
        .flat_map(|(_, asked_by, made_by, _)| [*asked_by, *made_by])
        .flatten()
        .collect();
    let known = cards(tx, &people).await?;
    let card = |person: Option<PersonId>| person.and_then(|person| known.get(&person).cloned());
    Ok(kept
        .into_iter()
        .map(|(at, asked_by, made_by, reason)| Made {
            at,
            asked_by: card(asked_by),
            confirmed_by: card(made_by),
            reason,
        })
        .collect())
}

/// Deletes what has had its time: links made long ago, requests nobody answered.
///
/// # Errors
/// A fault when the database refuses.
pub async fn forget_old(site: &Site) -> Result<(), Fault> {
    let now = site.now();
    let mut tx = site.db.write().await?;
    tx.run(
        FORGET_OLD,
        // Asked at most a week before it was made: what the person sees is never cut short.
        values![now.plus(-SHOWN - WAITS), now.plus(-WAITS)],
    )
    .await?;
    tx.run(FORGET_ASKED, values![now.plus(-WAITS)]).await?;
    site.commit(tx).await
}

/// What the notices of one request are told together as.
pub(super) fn bundle(person: PersonId) -> String {
    format!("reset-asked:{person}")
}

async fn record(
    site: &Site,
    tx: &mut Tx,
    by: &Actor,
    kind: &'static str,
    person: PersonId,
) -> Result<(), Fault> {
    kit::facts::record(site, tx, kind, Some(by.person.0), person.0, None).await
}
