//! Reporting messages from a page, and reading again what one reported.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use kit::site::{SharedSite, Site};
use kit::web::{Form, Page, Path, Query, Reader, Refusal, Stop, see_other};
use kit::words::Words;
use people::Actor;
use serde::Deserialize;

use super::readable;
use crate::access::ReadableMessage;
use crate::reports::{Choice, Report, mine as my_reports};
use crate::thread::{PAGE, Stretch};
use crate::{ConversationId, MessageId};

/// How many reports a page shows.
const SHOWN: usize = 20;

#[derive(Template)]
#[template(path = "message-report.html")]
struct ReportForm<'a> {
    words: Words,
    reader: &'a Reader,
    id: ConversationId,
    title: &'a str,
    messages: Vec<&'a ReadableMessage>,
    choice: &'a Choice,
    refusal: Option<String>,
    wrong: &'a str,
}

impl ReportForm<'_> {
    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "templates pass references"
    )]
    fn is_reported(&self, id: &MessageId) -> bool {
        self.choice.reported.contains(id)
    }

    #[expect(
        clippy::trivially_copy_pass_by_ref,
        reason = "templates pass references"
    )]
    fn is_context(&self, id: &MessageId) -> bool {
        self.choice.context.contains(id)
    }
}

#[derive(Template)]
#[template(path = "message-reports.html")]
struct Reports<'a> {
    words: Words,
    reader: &'a Reader,
    made: &'a [Report],
    next: Option<i64>,
}

/// Which message one came from.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Asked {
    message: Option<MessageId>,
}

/// `GET /messages/{id}/report`
pub(super) async fn form(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Path(id): Path<ConversationId>,
    Query(asked): Query<Asked>,
) -> Result<Page, Stop> {
    let choice = Choice {
        reported: asked.message.into_iter().collect(),
        ..Choice::default()
    };
    page(&site, &actor, &reader, id, &choice, None).await
}

async fn page(
    site: &Site,
    actor: &Actor,
    reader: &Reader,
    id: ConversationId,
    choice: &Choice,
    refusal: Option<&Refusal>,
) -> Result<Page, Stop> {
    let mut tx = site.db.read().await?;
    let place = readable(&mut tx, actor, id).await?;
    let stretch = choice
        .reported
        .first()
        .map_or(Stretch::Newest, |message| Stretch::Around(*message));
    let thread = place.thread(&mut tx, stretch, PAGE).await?;
    let words = reader.words;
    let page = ReportForm {
        words,
        reader,
        id,
        title: &place.title(words),
        messages: thread
            .messages
            .iter()
            .filter(|item| item.message.stands())
            .collect(),
        choice,
        refusal: refusal.map(|refusal| refusal.sentence(words)),
        wrong: refusal
            .and_then(|refusal| refusal.field)
            .map_or("", |field| if field == "reason" { field } else { "chosen" }),
    };
    let status = refusal.map_or(StatusCode::OK, |refusal| refusal.status);
    Ok(Page::new(words.say("messages-report"), &page)?
        .section("messages")
        .status(status))
}

/// `POST /messages/{id}/report`
pub(super) async fn report(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Path(id): Path<ConversationId>,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Response, Stop> {
    let named = |name: &str| -> Vec<MessageId> {
        let of_name = fields.iter().filter(|(key, _)| key == name);
        of_name.filter_map(|(_, id)| id.parse().ok()).collect()
    };
    let choice = Choice {
        reported: named("reported"),
        context: named("context"),
        reason: fields
            .iter()
            .find(|(key, _)| key == "reason")
            .map(|(_, reason)| reason.clone())
            .unwrap_or_default(),
    };
    match reported(&site, &actor, id, &choice).await {
        Ok(()) => Ok(see_other("/messages/reports")),
        Err(stop) => {
            let refusal = stop.refusal()?;
            let page = page(&site, &actor, &reader, id, &choice, Some(&refusal)).await?;
            Ok(page.into_response())
        }
    }
}

async fn reported(
    site: &Site,
    actor: &Actor,
    id: ConversationId,
    choice: &Choice,
) -> Result<(), Stop> {
    let mut tx = site.db.write().await?;
    readable(&mut tx, actor, id)
        .await?
        .report(site, &mut tx, choice)
        .await?;
    site.commit(tx).await?;
    Ok(())
}

/// Where the page begins.
#[derive(Debug, Default, Deserialize)]
pub(super) struct From {
    after: Option<i64>,
}

/// `GET /messages/reports`
pub(super) async fn mine(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Query(from): Query<From>,
) -> Result<Page, Stop> {
    let mut tx = site.db.read().await?;
    let before = from.after.unwrap_or(i64::MAX);
    let (reports, next) = my_reports(&mut tx, &actor, before, SHOWN).await?;
    let words = reader.words;
    let page = Reports {
        words,
        reader: &reader,
        made: &reports,
        next,
    };
    Ok(Page::new(words.say("messages-reports"), &page)?.section("messages"))
}
