//! Publishing, withdrawing and taking back from a page.

use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use kit::site::{SharedSite, Site};
use kit::web::{Page, Path, Reader, Refusal, Stop, see_other};
use people::Actor;
use spaces::access::ReadableSpace;

use super::drafts::{compose_again, compose_taken_back};
use super::preview::rendered;
use super::publish::{Draft, publish as put};
use crate::PostId;
use crate::access::ReadablePost;
use crate::feed::{Written, comment_again};
use crate::post::Kind;
use crate::text::Text;
use people::attachments::Sent;

/// `POST /posts`
pub(super) async fn publish(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    mut sent: Sent,
) -> Result<Response, Stop> {
    let refusal = match taken_and_published(&site, &actor, &mut sent).await {
        Ok(Some(id)) => return Ok(see_other(&format!("{}#post-{id}", origin(&sent)))),
        Ok(None) => None,
        Err(stop) => Some(stop.refusal()?),
    };
    // A text too long to be read is not in our hands: an empty form would say that it is lost,
    // while the page before still holds it.
    if let Some(refusal) = refusal.as_ref().filter(|_| sent.field("body").is_none())
        && refusal.status == StatusCode::PAYLOAD_TOO_LARGE
    {
        return Err(refusal.clone().into());
    }
    Ok(compose_again(&site, &reader, &actor, &sent, refusal, None)
        .await?
        .into_response())
}

/// Nothing is published by a form that was sent to take a file off its list.
async fn taken_and_published(
    site: &Site,
    actor: &Actor,
    sent: &mut Sent,
) -> Result<Option<PostId>, Stop> {
    sent.take_in(site, actor).await?;
    if sent.is_removing() {
        return Ok(None);
    }
    published(site, actor, sent).await.map(Some)
}

async fn published(site: &Site, actor: &Actor, sent: &Sent) -> Result<PostId, Stop> {
    let slug = sent.field("space").unwrap_or_default();
    let kind = sent
        .field("kind")
        .and_then(Kind::from_tag)
        .unwrap_or_default();
    let files = sent.attached();
    // The text is made ready before the write begins: nothing slow happens while others wait.
    let mut tx = site.db.read().await?;
    let space = ReadableSpace::find(&mut tx, actor, slug)
        .await?
        .ok_or_else(space_gone)?;
    let text = Text::sent(
        &mut tx,
        space.space.id,
        actor,
        sent.body(),
        !files.is_empty(),
    )
    .await?;
    drop(tx);
    let mut tx = site.db.write().await?;
    let space = ReadableSpace::find(&mut tx, actor, slug)
        .await?
        .ok_or_else(space_gone)?
        .writable()?;
    let draft = Draft {
        kind,
        text: &text,
        files: &files,
        second_thoughts: true,
    };
    let id = put(site, &mut tx, &space, draft).await?;
    site.commit(tx).await?;
    Ok(id)
}

/// Absent or invisible, like any 404; but what was written must not be lost.
pub(super) fn space_gone() -> Refusal {
    Refusal::new(StatusCode::NOT_FOUND, "posts-space-gone").on("space")
}

/// The page the form was on: the home feed, or a space.
fn origin(sent: &Sent) -> String {
    match sent.field("from") {
        None | Some("home") => "/".to_owned(),
        Some(slug) => format!("/s/{slug}"),
    }
}

/// `POST /posts/{id}/withdrawal`
pub(super) async fn withdraw(
    State(site): State<SharedSite>,
    actor: Actor,
    Path(id): Path<PostId>,
) -> Result<Response, Stop> {
    let mut tx = site.db.write().await?;
    let leftover = ReadablePost::open(&mut tx, &actor, id)
        .await?
        .withdrawable(&actor)?
        .withdraw(&site, &mut tx)
        .await?;
    site.commit(tx).await?;
    leftover.delete(&site).await;
    Ok(see_other(&id.address()))
}

/// `POST /posts/{id}/undo`: nothing is there any more, and its text is back in the form.
pub(super) async fn take_back(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    Path(id): Path<PostId>,
) -> Result<Response, Stop> {
    let mut tx = site.db.write().await?;
    let item = ReadablePost::open(&mut tx, &actor, id).await?;
    let (slug, post) = (item.place.slug.clone(), item.post.clone());
    let taken = item.withdrawable(&actor)?.take_back(&site, &mut tx).await?;
    site.commit(tx).await?;
    let sent = Sent::again(
        &[
            ("space", &slug),
            ("kind", post.kind.tag()),
            ("body", &post.body),
        ],
        &taken.files,
    );
    taken.delete(&site).await;
    let page = compose_taken_back(&site, &reader, &actor, &sent).await?;
    Ok(page.map_or_else(|| see_other(&format!("/s/{slug}")), Page::into_response))
}

/// `POST /preview`: what a text would look like; a piece for a script, the whole form otherwise.
pub(super) async fn preview(
    State(site): State<SharedSite>,
    actor: Actor,
    reader: Reader,
    asked: HeaderMap,
    mut sent: Sent,
) -> Result<Response, Stop> {
    // A space that is gone meanwhile is said when publishing: until then the words can be seen.
    let mut tx = site.db.read().await?;
    let space = match sent.field("space") {
        Some(slug) => ReadableSpace::find(&mut tx, &actor, slug).await?,
        None => None,
    };
    let html = rendered(&mut tx, &actor, space.as_ref(), sent.body()).await?;
    drop(tx);
    if asked.contains_key("x-fragment") {
        let kind = [(axum::http::header::CONTENT_TYPE, "text/html; charset=utf-8")];
        return Ok((kind, html).into_response());
    }
    // A browser does not choose files twice: those that came stay with the form.
    let refusal = match sent.take_in(&site, &actor).await {
        Ok(()) => None,
        Err(stop) => Some(stop.refusal()?),
    };
    let page = match sent.field("under").and_then(|id| id.parse().ok()) {
        Some(post) => {
            let written = Written {
                body: sent.body().to_owned(),
                files: sent.attached(),
                refusal,
                preview: Some(html),
            };
            comment_again(&site, &reader, &actor, post, written).await?
        }
        None => compose_again(&site, &reader, &actor, &sent, refusal, Some(html)).await?,
    };
    Ok(page.into_response())
}
