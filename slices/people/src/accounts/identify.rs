//! Finds out who asks, once a request, before any handler runs.

use axum::extract::{Request, State};
use axum::http::{Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use kit::db::{Column, FromRow, Row, Tx};
use kit::fault::Fault;
use kit::site::{SharedSite, Site};
use kit::values;
use kit::web::{Reader, Refusal, Stop, Theme, cookie, session_cookie_name};
use kit::words::Lang;

use super::actor::{Actor, Identity};
use super::tokens;
use crate::PersonId;
use crate::hours::{Calendar, calendar_columns, lately};

// The same columns whether a browser or a program asks; every way is one statement.
macro_rules! identity {
    ($proof:literal) => {
        concat!(
            "select ",
            $proof,
            ", p.id, p.handle, p.name, p.photo, p.administrator, p.may_interrupt, p.guest, p.company_id, p.unseen_notices, \
             (select count(*) from unread_places u where u.person_id = p.id), \
             (select count(*) from unread_places u where u.person_id = p.id and u.urgent = true), \
             p.feed_seen_until, p.language, p.theme, o.name, ",
            calendar_columns!("$3"),
            " from people p join organisation o on o.id = 1 "
        )
    };
}
macro_rules! admitted {
    () => {
        " and p.standing = 'active' and (p.guest_until is null or p.guest_until > $2)"
    };
}
const BY_SESSION: &str = concat!(
    identity!("s.id, true"),
    "join sessions s on s.person_id = p.id where s.digest = $1 and s.expires_at > $2",
    admitted!()
);
const BY_TOKEN: &str = concat!(
    identity!("t.id, t.can_write"),
    "join tokens t on t.person_id = p.id where t.digest = $1",
    admitted!()
);
const BY_PERSON: &str = concat!(identity!("p.id, true"), "where p.id = $1", admitted!());

struct Found {
    proof: i64,
    can_write: bool,
    identity: Identity,
    language: String,
    theme: String,
    calendar: Calendar,
}

impl FromRow for Found {
    fn from_row(row: &mut Row<'_>) -> Result<Self, Fault> {
        fn next<T: Column>(row: &mut Row<'_>) -> Result<T, Fault> {
            row.next()
        }
        let (proof, can_write) = (next(row)?, next(row)?);
        let mut identity = Identity {
            person: next(row)?,
            handle: next(row)?,
            name: next(row)?,
            photo: next(row)?,
            administrator: next(row)?,
            may_interrupt: next(row)?,
            guest: next(row)?,
            company: next(row)?,
            unseen_notices: next(row)?,
            unread_places: next(row)?,
            urgent_places: next(row)?,
            feed_seen_until: next(row)?,
            session: None,
            token: None,
            organisation: String::new(),
            rests: false,
            now: kit::clock::Instant::default(),
        };
        let (language, theme) = (next(row)?, next(row)?);
        identity.organisation = next(row)?;
        Ok(Self {
            proof,
            can_write,
            identity,
            language,
            theme,
            calendar: Calendar::from_row(row)?,
        })
    }
}

/// Resolves the reader (always) and the actor (when there is one) into the request.
pub async fn identify(
    State(site): State<SharedSite>,
    mut request: Request,
    next: Next,
) -> Response {
    let wanted = wanted_language(&request);
    let proof = Proof::of(&site, &request);
    let found = match proof {
        Ok(proof) => find(&site, proof).await,
        Err(refusal) => Err(refusal.into()),
    };
    let found = match found {
        Ok(found) => found,
        Err(stop) => {
            // The refusal is worded for a stranger: who asks is what could not be found out.
            let mut response = stop.into_response();
            response.extensions_mut().insert(stranger(&site, wanted));
            return response;
        }
    };
    let reader = match &found {
        Some((_, reader)) => reader.clone(),
        None => stranger(&site, wanted),
    };
    if let Some((actor, _)) = &found {
        request.extensions_mut().insert(actor.clone());
    }
    request.extensions_mut().insert(reader.clone());
    let mut response = next.run(request).await;
    response.extensions_mut().insert(reader);
    if let Some((actor, _)) = found {
        response.extensions_mut().insert(actor);
    }
    response
}

fn stranger(site: &Site, lang: Lang) -> Reader {
    Reader {
        words: site.words(lang),
        zone: kit::words::zone("Europe/Paris"),
        theme: Theme::Auto,
    }
}

/// What a stranger reads: the language of the address (`?lang=en`), or the browser's.
fn wanted_language(request: &Request) -> Lang {
    let asked = request
        .uri()
        .query()
        .and_then(|query| query.split('&').find_map(|pair| pair.strip_prefix("lang=")));
    let accepted = request
        .headers()
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok());
    asked
        .and_then(Lang::from_tag)
        .or_else(|| accepted.and_then(Lang::accepted))
        .unwrap_or_default()
}

/// What a request proves itself with.
struct Proof {
    secret: Vec<u8>,
    is_token: bool,
    is_write: bool,
}

impl Proof {
    fn of(site: &Site, request: &Request) -> Result<Option<Self>, Refusal> {
        let headers = request.headers();
        let is_write = is_write(request.method());
        let bearer = headers
            .get(header::AUTHORIZATION)
            .and_then(|value| value.to_str().ok())
            .and_then(|value| value.split_once(' '))
            // The scheme is written in any case (RFC 9110, 11.1).
            .filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"))
            .map(|(_, token)| token.trim());
        match bearer {
            Some(token) if token.starts_with(tokens::PREFIX) => Ok(Some(Self {
                secret: kit::dice::digest(token),
                is_token: true,
                is_write,
            })),
            Some(_) => Err(unknown_token()),
            None => Ok(
                cookie(headers, session_cookie_name(site.settings.is_https())).map(|secret| Self {
                    secret: kit::dice::digest(secret),
                    is_token: false,
                    is_write,
                }),
            ),
        }
    }
}

async fn find(site: &Site, proof: Option<Proof>) -> Result<Option<(Actor, Reader)>, Stop> {
    let Some(proof) = proof else { return Ok(None) };
    let now = site.now();
    let mut tx = site.db.read().await?;
    let sql = if proof.is_token { BY_TOKEN } else { BY_SESSION };
    let found: Option<Found> = tx
        .first(sql, values![proof.secret, now, lately(now)])
        .await?;
    match found {
        None if proof.is_token => Err(unknown_token().into()),
        None => Ok(None),
        Some(found) if !found.can_write && proof.is_write => {
            Err(Refusal::forbidden("people-token-read-only").into())
        }
        Some(mut found) => {
            found.identity.now = now;
            found.identity.rests = !found.calendar.is_open(now);
            if proof.is_token {
                found.identity.token = Some(tokens::TokenId(found.proof));
            } else {
                found.identity.session = Some(super::sessions::SessionId(found.proof));
            }
            let reader = Reader {
                words: site.words(Lang::from_tag(&found.language).unwrap_or_default()),
                zone: found.calendar.zone,
                theme: Theme::from_tag(&found.theme),
            };
            Ok(Some((Actor::of(found.identity), reader)))
        }
    }
}

/// That person with the rights they have at this moment, for what is done for them while they
/// ask for nothing: a letter to them, an answer they sent by mail. Nothing when they may not come in.
///
/// # Errors
/// A fault when the database cannot be read.
pub async fn on_behalf(site: &Site, tx: &mut Tx, person: PersonId) -> Result<Option<Actor>, Fault> {
    let now = site.now();
    let found: Option<Found> = tx
        .first(BY_PERSON, values![person, now, lately(now)])
        .await?;
    Ok(found.map(|found| {
        Actor::of(Identity {
            now,
            rests: !found.calendar.is_open(now),
            ..found.identity
        })
    }))
}

fn is_write(method: &Method) -> bool {
    !matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS)
}

fn unknown_token() -> Refusal {
    Refusal::new(StatusCode::UNAUTHORIZED, "people-token-unknown")
}
