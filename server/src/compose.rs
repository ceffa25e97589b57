//! The list of the slices: their routes, followers, words and declarations.

use std::sync::{Arc, OnceLock};

use axum::Router;
use axum::extract::{DefaultBodyLimit, State};
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::get;
use kit::facts::Followers;
use kit::mail::Mail;
use kit::site::SharedSite;
use kit::web::{Refusal, Routes, Stop};
use kit::words::{Catalogue, Sentences};

use crate::{assets, frame, health, letters, live, openapi, search};

/// Bodies of forms and JSON are no longer than this; routes for files have their own limit.
const LONGEST_BODY: usize = 1_000_000;

/// The sentences of the server itself.
const SENTENCES: Sentences = Sentences {
    fr: include_str!("../words/fr.ftl"),
    en: include_str!("../words/en.ftl"),
};

/// Every route of every slice, and the server's own.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/live", live::watch)
        .get("/api/v1/openapi.json", openapi::describe)
        .and(people::routes())
        .and(people::notices::switch_routes(notice_kinds()))
        .and(people::attachments::routes(DOORS))
        .and(spaces::routes())
        .and(posts::routes())
        .and(messages::routes())
        .and(search::routes())
}

/// Who opens files, by what they go with.
const DOORS: &[people::attachments::Door] = &[posts::DOOR, messages::DOOR];

/// Every kind of notice there is: each can be switched off.
#[must_use]
pub fn notice_kinds() -> &'static [&'static str] {
    static KINDS: OnceLock<Vec<&'static str>> = OnceLock::new();
    KINDS.get_or_init(|| {
        [
            people::NOTICE_KINDS,
            spaces::NOTICE_KINDS,
            posts::NOTICE_KINDS,
            messages::NOTICE_KINDS,
        ]
        .concat()
    })
}

/// What follows from facts, and what live pages are told of them; lower slices first.
#[must_use]
pub fn followers() -> Followers {
    Followers::new(
        [
            people::FOLLOWERS,
            spaces::FOLLOWERS,
            posts::FOLLOWERS,
            messages::FOLLOWERS,
        ]
        .concat(),
    )
    .announcing([posts::ANNOUNCERS, messages::ANNOUNCERS].concat())
}

/// The way letters leave, with whoever writes them and how each kind of news goes out.
#[must_use]
pub fn mail(mail: Mail) -> Mail {
    mail.written_by([people::letters::WRITERS, letters::WRITERS].concat())
        .with_habits(letters::habits(notice_kinds()))
}

/// What every slice declares of every column it keeps.
pub fn tables() -> impl Iterator<Item = &'static kit::duties::Table> {
    [
        kit::facts::TABLES,
        kit::mail::TABLES,
        people::TABLES,
        spaces::TABLES,
        posts::TABLES,
        messages::TABLES,
    ]
    .into_iter()
    .flatten()
}

/// Every sentence, in every language. Built once and kept as long as the process lives.
///
/// # Errors
/// What is wrong with the texts.
pub fn catalogue() -> Result<&'static Catalogue, String> {
    static BUILT: OnceLock<Result<Catalogue, String>> = OnceLock::new();
    BUILT
        .get_or_init(|| {
            Catalogue::new(&[
                kit::words::SENTENCES,
                SENTENCES,
                people::SENTENCES,
                spaces::SENTENCES,
                posts::SENTENCES,
                messages::SENTENCES,
            ])
        })
        .as_ref()
        .map_err(Clone::clone)
}

/// The whole product as one router. From the outside in: the frame around every
/// answer, the guard, who is asking, the routes.
pub fn router(site: &SharedSite) -> Router {
    let presenter = Arc::new(frame::Presenter::new(site.clone()));
    let answering = routes()
        .into_router()
        .fallback(async || Stop::not_found())
        .method_not_allowed_fallback(async || {
            Stop::from(Refusal::new(
                axum::http::StatusCode::METHOD_NOT_ALLOWED,
                "server-method",
            ))
        })
        .layer(DefaultBodyLimit::max(LONGEST_BODY))
        .layer(from_fn(kit::web::patience))
        .layer(from_fn_with_state(
            site.clone(),
            people::accounts::identify::identify,
        ))
        .layer(from_fn_with_state(
            site.clone(),
            async |State(site): State<SharedSite>, request, next| {
                kit::web::guard(&site.settings, request, next).await
            },
        ))
        .layer(from_fn_with_state(presenter, frame::present))
        .with_state(site.clone());
    Router::new()
        .route("/healthz", get(health::alive))
        .route("/readyz", get(health::ready).with_state(site.clone()))
        .route("/assets/{name}", get(assets::serve))
        .merge(answering)
}

/// Deletes what has had its time: attempts, sessions, links, notices, files nobody attached.
///
/// # Errors
/// A fault when the database refuses.
pub async fn forget_what_is_over(site: &SharedSite) -> Result<(), kit::fault::Fault> {
    people::accounts::throttle::forget_old(site).await?;
    people::accounts::sessions::forget_old(site).await?;
    people::notices::forget_old(site).await?;
    people::forget_old_resets(site).await?;
    kit::mail::forget_old(site).await?;
    people::hours::forget_old(site).await?;
    people::attachments::forget_waiting(site).await?;
    messages::forget_old_reports(site).await?;
    kit::facts::forget_old(site).await
}
