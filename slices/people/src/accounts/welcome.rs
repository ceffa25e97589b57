//! Coming by a link: choosing a password, for the first time or anew.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use kit::db::{FromRow, Row, Tx};
use kit::fault::Fault;
use kit::site::{SharedSite, Site};
use kit::values;
use kit::web::{Form, Page, Path, Reader, Refusal, Stop, caller};
use kit::words::Words;
use serde::Deserialize;

use super::links::{self, Purpose};
use super::sign_in::welcome_in;
use super::throttle::Attempt;
use super::{account, password, tokens};
use crate::PersonId;

#[derive(Template)]
#[template(path = "welcome.html")]
struct Welcome<'a> {
    words: Words,
    organisation: &'a str,
    secret: &'a str,
    invitee: &'a Invitee,
    first_time: bool,
    /// How many programs come in as this person, where that is asked about.
    tokens: i64,
    revoke: bool,
    /// The field that was refused.
    wrong: &'static str,
    refusal: Option<String>,
}

#[derive(Template)]
#[template(path = "link-ended.html")]
struct LinkEnded {
    words: Words,
}

/// Whom the link is for, as the page greets them.
struct Invitee {
    name: String,
    handle: String,
    organisation: String,
}

impl FromRow for Invitee {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        Ok(Self {
            name: row.next()?,
            handle: row.next()?,
            organisation: row.next()?,
        })
    }
}

const INVITEE: &str =
    "select p.name, p.handle, o.name from people p join organisation o on o.id = 1 where p.id = $1";

/// The form, if the link still holds.
pub(super) async fn show(
    State(site): State<SharedSite>,
    parts: Parts,
    Path(secret): Path<String>,
    reader: Reader,
) -> Result<Response, Stop> {
    Attempt::from_network(&caller(&parts, &site.settings))
        .begin(&site)
        .await?;
    let mut tx = site.db.read().await?;
    match links::look(&site, &mut tx, &secret).await? {
        Some((person, purpose)) => {
            Attempt::from_network(&caller(&parts, &site.settings))
                .succeeded(&site)
                .await?;
            form(&mut tx, &reader, &secret, (person, purpose), None).await
        }
        None => ended(&reader),
    }
}

fn ended(reader: &Reader) -> Result<Response, Stop> {
    let words = reader.words;
    let page = Page::new(words.say("people-link-ended"), &LinkEnded { words })?;
    Ok(page.bare().status(StatusCode::GONE).into_response())
}

async fn form(
    tx: &mut Tx,
    reader: &Reader,
    secret: &str,
    (person, purpose): (PersonId, Purpose),
    refused: Option<(Refusal, &Choice)>,
) -> Result<Response, Stop> {
    let invitee: Invitee = tx.one(INVITEE, values![person]).await?;
    let words = reader.words;
    // Whoever comes for the first time has made none.
    let tokens = match purpose {
        Purpose::Reset => tokens::count(tx, person).await?,
        Purpose::Invitation => 0,
    };
    let status = refused
        .as_ref()
        .map_or(StatusCode::OK, |(refusal, _)| refusal.status);
    let page = Welcome {
        words,
        organisation: &invitee.organisation,
        secret,
        invitee: &invitee,
        first_time: purpose == Purpose::Invitation,
        tokens,
        // A lost password may be a stolen one, so this is asked for unless somebody says no.
        revoke: refused
            .as_ref()
            .is_none_or(|(_, choice)| choice.revokes_tokens()),
        wrong: refused
            .as_ref()
            .and_then(|(refusal, _)| refusal.field)
            .unwrap_or_default(),
        refusal: refused.map(|(refusal, _)| refusal.sentence(words)),
    };
    Ok(Page::new(words.say("people-welcome"), &page)?
        .bare()
        .status(status)
        .into_response())
}

/// What the form sends.
#[derive(Deserialize)]
pub(super) struct Choice {
    password: String,
    #[serde(default)]
    tokens: String,
}

impl Choice {
    fn revokes_tokens(&self) -> bool {
        self.tokens == "revoke"
    }
}

/// Takes the password; the link is used up only when it is good.
pub(super) async fn accept(
    State(site): State<SharedSite>,
    parts: Parts,
    Path(secret): Path<String>,
    reader: Reader,
    Form(choice): Form<Choice>,
) -> Result<Response, Stop> {
    let mut tx = site.db.read().await?;
    let Some((person, purpose)) = links::look(&site, &mut tx, &secret).await? else {
        return ended(&reader);
    };
    let invitee: Invitee = tx.one(INVITEE, values![person]).await?;
    if let Err(refusal) = password::judge(
        &choice.password,
        &[&invitee.name, &invitee.handle, &invitee.organisation],
    ) {
        let refused = Some((refusal, &choice));
        return form(&mut tx, &reader, &secret, (person, purpose), refused).await;
    }
    drop(tx);
    let revoke = choice.revokes_tokens();
    let hash = password::hash(choice.password, &*site.dice).await?;
    if !set_password(&site, &secret, &hash, revoke).await? {
        return ended(&reader);
    }
    super::sessions::cut_streams(&site, person);
    welcome_in(&site, &parts, person, "/").await
}

async fn set_password(
    site: &Site,
    secret: &str,
    hash: &str,
    revoke_tokens: bool,
) -> Result<bool, Stop> {
    let mut tx = site.db.write().await?;
    let Some((person, _)) = links::use_up(site, &mut tx, secret).await? else {
        return Ok(false);
    };
    account::open(site, &mut tx, person, hash).await?;
    if revoke_tokens {
        tokens::revoke_all(&mut tx, person).await?;
    }
    site.commit(tx).await?;
    Ok(true)
}
