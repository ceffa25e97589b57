//! What stands around every answer: the navigation, the head, the words of
//! refusals. The one place where a page becomes a document and a stop a sentence.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use askama::Template;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use futures_util::FutureExt;
use kit::fault::Fault;
use kit::site::SharedSite;
use kit::ui::Initials;
use kit::web::{Delivery, Page, Problem, Reader, Stop, StopKind, Theme, deliver, see_other};
use kit::words::{Lang, Words};
use people::Actor;
use spaces::Mine;

use crate::asked::Asked;
use crate::assets;
use crate::kept;

/// The sentences that scripts say, by the names they know them under.
pub(crate) const SCRIPT_WORDS: [(&str, &str); 17] = [
    ("choose-nothing", "server-script-choose-nothing"),
    ("file-sending", "server-script-file-sending"),
    ("file-failed", "server-script-file-failed"),
    ("file-too-large", "server-script-file-too-large"),
    ("file-alt", "server-script-file-alt"),
    ("file-remove", "server-script-file-remove"),
    ("file-waiting", "server-script-file-waiting"),
    ("file-left", "server-script-file-left"),
    ("draft-kept", "server-script-draft-kept"),
    ("preview-failed", "server-script-preview-failed"),
    ("undo-left", "server-script-undo-left"),
    ("copied", "server-script-copied"),
    ("send-failed", "server-script-send-failed"),
    ("arrivals-one", "server-script-arrivals-one"),
    ("arrivals-other", "server-script-arrivals-other"),
    ("arrivals-stale", "server-script-arrivals-stale"),
    ("writing", "server-script-writing"),
];

const HTML: &str = "text/html; charset=utf-8";
const PROBLEM: &str = "application/problem+json";

/// What the frame needs besides the page.
pub struct Presenter {
    site: SharedSite,
    delivery: Delivery,
    css: String,
    js: String,
}

impl Presenter {
    /// The frame of a site.
    #[must_use]
    pub fn new(site: SharedSite) -> Self {
        Self {
            delivery: Delivery::new(&*site.dice),
            site,
            css: assets::address("main.css"),
            js: assets::address("main.js"),
        }
    }
}

#[derive(Template)]
#[template(path = "frame.html")]
struct Frame<'a> {
    words: Words,
    reader: &'a Reader,
    page: &'a Page,
    actor: &'a Actor,
    initials: Initials,
    spaces: &'a [Mine],
    /// The space in which one is.
    place: &'a str,
    zone: &'a str,
    css: &'a str,
    js: &'a str,
}

#[derive(Template)]
#[template(path = "alone.html")]
struct Alone<'a> {
    words: Words,
    reader: &'a Reader,
    page: &'a Page,
    css: &'a str,
    js: &'a str,
}

#[derive(Template)]
#[template(path = "stop.html")]
struct StopPage<'a> {
    words: Words,
    title: &'a str,
    sentence: &'a str,
    reference: Option<&'a str>,
    /// What was written in the form that was refused.
    written: Option<&'a str>,
    /// Where to sign in, when that is what is missing.
    sign_in: Option<String>,
    /// The address that was asked for, when asking again may help.
    again: Option<&'a str>,
    /// The page from which something was sent that was refused.
    back: Option<String>,
    bare: bool,
}

/// Turns what the handlers answered into documents.
pub async fn present(
    State(presenter): State<Arc<Presenter>>,
    request: Request,
    next: Next,
) -> Response {
    let (request, sent) = kept::copied(request).await;
    let mut asked = Asked::of(&request, sent);
    let answered = AssertUnwindSafe(next.run(request)).catch_unwind().await;
    let mut response = answered.unwrap_or_else(|_| {
        Stop::from(Fault::broken(&asked.path, "a handler panicked")).into_response()
    });
    let actor = response.extensions_mut().remove::<Actor>();
    let reader = response
        .extensions_mut()
        .remove::<Reader>()
        .unwrap_or_else(|| presenter.stranger(&asked.headers));
    if let Some(stop) = response.extensions_mut().remove::<Stop>() {
        return presenter
            .stopped(&mut asked, response, &stop, actor.as_ref(), &reader)
            .await;
    }
    match response.extensions_mut().remove::<Page>() {
        Some(page) => {
            presenter
                .page(&asked, response, &page, actor.as_ref(), &reader)
                .await
        }
        None => response,
    }
}

impl Presenter {
    fn stranger(&self, headers: &HeaderMap) -> Reader {
        let accepted = headers
            .get(header::ACCEPT_LANGUAGE)
            .and_then(|value| value.to_str().ok());
        let lang = accepted.and_then(Lang::accepted).unwrap_or_default();
        Reader {
            words: self.site.words(lang),
            zone: kit::words::zone("Europe/Paris"),
            theme: Theme::Auto,
        }
    }

    async fn page(
        &self,
        asked: &Asked,
        answered: Response,
        page: &Page,
        actor: Option<&Actor>,
        reader: &Reader,
    ) -> Response {
        let html = match self.document(asked, page, actor, reader).await {
            Ok(html) => html,
            Err(fault) => {
                // Without its navigation rather than not at all: the page may be the one that explains the fault.
                let stop = Stop::from(fault);
                report(&stop, &asked.path, "frame");
                let alone = Alone {
                    words: reader.words,
                    reader,
                    page,
                    css: &self.css,
                    js: &self.js,
                };
                alone
                    .render()
                    .unwrap_or_else(|_| stop.sentence(reader.words))
            }
        };
        let document = deliver(&self.delivery, &asked.headers, page.status, HTML, html);
        with_headers_of(document, &answered)
    }

    async fn document(
        &self,
        asked: &Asked,
        page: &Page,
        actor: Option<&Actor>,
        reader: &Reader,
    ) -> Result<String, Fault> {
        let words = reader.words;
        let (css, js) = (self.css.as_str(), self.js.as_str());
        let rendered = match actor {
            Some(actor) if !page.bare => {
                let initials = kit::ui::initials(&actor.name, actor.person.0);
                let spaces = self.spaces(page, actor).await?;
                let spaces = spaces.as_slice();
                let zone = reader.zone.iana_name().unwrap_or("UTC");
                Frame {
                    words,
                    reader,
                    page,
                    actor,
                    initials,
                    spaces,
                    place: asked.place(),
                    zone,
                    css,
                    js,
                }
                .render()
            }
            _ => Alone {
                words,
                reader,
                page,
                css,
                js,
            }
            .render(),
        };
        rendered.map_err(|error| Fault::broken("rendering the frame", error))
    }

    /// Where the actor can go: looked up here unless the page has brought it.
    async fn spaces(&self, page: &Page, actor: &Actor) -> Result<Arc<Vec<Mine>>, Fault> {
        if let Some(carried) = page.carried::<Vec<Mine>>() {
            return Ok(carried);
        }
        let mut tx = self.site.db.read().await?;
        spaces::mine(&mut tx, actor).await.map(Arc::new)
    }

    async fn stopped(
        &self,
        asked: &mut Asked,
        answered: Response,
        stop: &Stop,
        actor: Option<&Actor>,
        reader: &Reader,
    ) -> Response {
        let is_api = asked.path.starts_with("/api/");
        if matches!(&*stop.0, StopKind::SignIn) && !is_api && asked.is_get {
            return with_headers_of(
                see_other(&format!("/sign-in?next={}", kit::web::encoded(&asked.path))),
                &answered,
            );
        }
        let reference = self.log(stop, &asked.path);
        let sentence = stop.sentence(reader.words);
        let mut response = if is_api || prefers_json(&asked.headers) {
            with_headers_of(problem(stop, sentence, reference), &answered)
        } else {
            let title = reader.words.say(title_key(stop.status()));
            let written = match asked.sent.take() {
                Some(sent) => sent.text().await,
                None => None,
            };
            let page = StopPage {
                words: reader.words,
                title,
                sentence: &sentence,
                reference: reference.as_deref(),
                written: written.as_deref(),
                sign_in: matches!(&*stop.0, StopKind::SignIn).then(|| asked.sign_in_address()),
                again: asked.again(stop),
                back: asked.back(stop).filter(|_| written.is_none()),
                bare: actor.is_none(),
            };
            match Page::new(title, &page) {
                Ok(page) => {
                    self.page(asked, answered, &page.status(stop.status()), actor, reader)
                        .await
                }
                Err(_) => return (stop.status(), sentence).into_response(),
            }
        };
        if let Some(seconds) = stop.retry_after() {
            response
                .headers_mut()
                .insert(header::RETRY_AFTER, seconds.into());
        }
        if stop.status() == StatusCode::UNAUTHORIZED {
            response
                .headers_mut()
                .insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        response
    }

    /// Logs a fault under a reference that the page shows; a refusal is no fault.
    fn log(&self, stop: &Stop, path: &str) -> Option<String> {
        let StopKind::Fault(_) = &*stop.0 else {
            return None;
        };
        let mut bytes = [0; 4];
        self.site.dice.fill(&mut bytes);
        let reference = format!("{:08x}", u32::from_le_bytes(bytes));
        report(stop, path, &reference);
        Some(reference)
    }
}

fn report(stop: &Stop, path: &str, reference: &str) {
    if let StopKind::Fault(fault) = &*stop.0 {
        // The path without its query: a query may hold what somebody searched for.
        let path = path.split('?').next().unwrap_or_default();
        tracing::error!(%fault, path, reference, "a fault was answered");
    }
}

fn problem(stop: &Stop, detail: String, reference: Option<String>) -> Response {
    let status = stop.status();
    let field = match &*stop.0 {
        StopKind::Refused(refusal) => refusal.about().map(str::to_owned),
        _ => None,
    };
    let problem = Problem {
        kind: format!("urn:parvis:problem:{}", stop.key()),
        title: status.canonical_reason().unwrap_or_default().to_owned(),
        status: status.as_u16(),
        detail,
        field,
        reference,
    };
    let mut response = (status, axum::Json(problem)).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(PROBLEM));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn prefers_json(headers: &HeaderMap) -> bool {
    let accepted = headers
        .get(header::ACCEPT)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    accepted.starts_with("application/json")
}

fn title_key(status: StatusCode) -> &'static str {
    match status.as_u16() {
        404 => "server-title-404",
        403 => "server-title-403",
        401 => "server-title-401",
        409 => "server-title-409",
        503 => "server-title-503",
        507 => "server-title-507",
        500 => "server-title-500",
        _ => "server-title-refused",
    }
}

/// Cookies and careful headers set further in stay on the answer.
fn with_headers_of(mut response: Response, answered: &Response) -> Response {
    for (name, value) in answered.headers() {
        if !matches!(*name, header::CONTENT_LENGTH | header::CONTENT_TYPE) {
            response.headers_mut().append(name, value.clone());
        }
    }
    response
}
