//! Signing in and out.

use askama::Template;
use axum::extract::State;
use axum::http::request::Parts;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use kit::db::{FromRow, Row};
use kit::fault::Fault;
use kit::site::{SharedSite, Site};
use kit::values;
use kit::web::{
    Form, Page, Query, Reader, Refusal, Stop, caller, encoded, see_other, set_cookie, unset_cookie,
};
use kit::words::Words;
use serde::Deserialize;

use super::sessions::{self, LASTS};
use super::standing::Standing;
use super::throttle::Attempt;
use super::{
    actor::{Actor, SomeActor},
    password,
};
use crate::PersonId;

#[derive(Template)]
#[template(path = "sign-in.html")]
struct SignIn<'a> {
    words: Words,
    organisation: &'a str,
    login: &'a str,
    next: &'a str,
    /// Where one was going, as it follows in an address of this page.
    onward: String,
    refusal: Option<String>,
}

/// Where to go after signing in.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Next {
    #[serde(default)]
    next: String,
}

/// The form.
pub(super) async fn show(
    State(site): State<SharedSite>,
    SomeActor(actor): SomeActor,
    Query(next): Query<Next>,
    reader: Reader,
) -> Result<Response, Stop> {
    if actor.is_some() {
        return Ok(see_other("/"));
    }
    form(&site, &reader, "", &next.next, None).await
}

async fn form(
    site: &Site,
    reader: &Reader,
    login: &str,
    next: &str,
    refusal: Option<Refusal>,
) -> Result<Response, Stop> {
    let Some(organisation) = crate::organisation::name(site).await? else {
        return Ok(see_other("/setup"));
    };
    let words = reader.words;
    let status = refusal
        .as_ref()
        .map_or(StatusCode::OK, |refusal| refusal.status);
    let wait = refusal.as_ref().and_then(|refusal| refusal.retry_after);
    let refusal = refusal.map(|refusal| refusal.sentence(words));
    let page = SignIn {
        words,
        organisation: &organisation,
        login,
        next,
        onward: if next.is_empty() {
            String::new()
        } else {
            format!("&next={}", encoded(next))
        },
        refusal,
    };
    let page = Page::new(words.say("people-sign-in"), &page)?
        .bare()
        .status(status);
    let mut response = page.into_response();
    if let Some(seconds) = wait {
        response
            .headers_mut()
            .insert(header::RETRY_AFTER, seconds.into());
    }
    Ok(response)
}

/// What the form sends.
#[derive(Deserialize)]
pub(super) struct Proof {
    login: String,
    password: String,
    #[serde(default)]
    next: String,
}

struct Candidate {
    person: PersonId,
    standing: Standing,
    in_time: bool,
    hash: Option<String>,
}

impl FromRow for Candidate {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        Ok(Self {
            person: row.next()?,
            standing: row.next()?,
            in_time: row.next()?,
            hash: row.next()?,
        })
    }
}

const CANDIDATE: &str = "select p.id, p.standing, (p.guest_until is null or p.guest_until > $2), c.password_hash \
     from people p join credentials c on c.person_id = p.id where p.handle = $1 or c.email_folded = $1";

/// Checks the proof; the same words and the same work whatever is wrong with it (check C10).
pub(super) async fn sign_in(
    State(site): State<SharedSite>,
    parts: Parts,
    reader: Reader,
    Form(proof): Form<Proof>,
) -> Result<Response, Stop> {
    let network = caller(&parts, &site.settings);
    match prove(&site, &proof, &network).await {
        Ok(person) => welcome_in(&site, &parts, person, &proof.next).await,
        Err(stop) => {
            form(
                &site,
                &reader,
                &proof.login,
                &proof.next,
                Some(stop.refusal()?),
            )
            .await
        }
    }
}

async fn prove(site: &Site, proof: &Proof, network: &str) -> Result<PersonId, Stop> {
    let login = super::login(&proof.login);
    let attempt = Attempt::on_account("password", &login, network);
    attempt.begin(site).await?;
    let mut tx = site.db.read().await?;
    let candidate: Option<Candidate> = tx.first(CANDIDATE, values![login, site.now()]).await?;
    drop(tx);
    let (person, open, hash) = match candidate {
        Some(found) => (
            Some(found.person),
            found.standing == Standing::Active && found.in_time,
            found.hash,
        ),
        None => (None, false, None),
    };
    let typed: String = proof.password.chars().take(password::LONGEST).collect();
    let fits = password::fits(typed, hash).await?;
    match person {
        Some(person) if fits && open => {
            attempt.succeeded(site).await?;
            Ok(person)
        }
        _ => Err(Refusal::new(StatusCode::UNPROCESSABLE_ENTITY, "people-sign-in-refused").into()),
    }
}

/// Opens a session and goes where the person wanted to go.
pub(super) async fn welcome_in(
    site: &Site,
    parts: &Parts,
    person: PersonId,
    next: &str,
) -> Result<Response, Stop> {
    let mut tx = site.db.write().await?;
    let secret = sessions::open(site, &mut tx, person, &sessions::device(&parts.headers)).await?;
    site.commit(tx).await?;
    let mut response = see_other(if next.is_empty() { "/" } else { next });
    let cookie = set_cookie(
        site.settings.is_https(),
        &secret,
        LASTS / kit::clock::SECOND,
    );
    response.headers_mut().insert(header::SET_COOKIE, cookie);
    Ok(response)
}

/// Ends this session.
pub(super) async fn sign_out(
    State(site): State<SharedSite>,
    actor: Actor,
) -> Result<Response, Stop> {
    if let Some(session) = actor.session {
        let mut tx = site.db.write().await?;
        sessions::end(&mut tx, actor.person, session).await?;
        site.commit(tx).await?;
    }
    let mut response = see_other("/sign-in");
    response
        .headers_mut()
        .insert(header::SET_COOKIE, unset_cookie(site.settings.is_https()));
    Ok(response)
}
