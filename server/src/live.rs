//! The stream of counts: what is new, told as it happens.
//!
//! A signal says only that something changed; the counts are then looked up for
//! this reader, with the same identification as a page. A stream also asks every
//! few seconds whether its session still holds, so that it ends wherever the
//! account was suspended, on this node or another.

use std::convert::Infallible;
use std::time::Duration;

use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use kit::fault::Fault;
use kit::live::Signal;
use kit::site::SharedSite;
use kit::web::{Refusal, Stop};
use people::Actor;
use people::accounts::sessions;
use tokio::sync::mpsc::Receiver;

/// Within five seconds a stream has ended after its session (requirement C8).
const LOOK_AGAIN: Duration = Duration::from_secs(4);
/// How many such looks pass before the counts are looked up although nothing was
/// signalled here: another node may have written.
const LOOKS_BETWEEN_COUNTS: u32 = 8;
/// Streams one person may have open: several browsers, not a thousand.
const MOST_STREAMS: usize = 12;

struct Watch {
    site: SharedSite,
    actor: Actor,
    signals: Receiver<Signal>,
    told: String,
}

/// `GET /live`
///
/// # Errors
/// A refusal when this person has too many streams open already.
pub async fn watch(State(site): State<SharedSite>, actor: Actor) -> Result<Response, Stop> {
    if site.hub.watching(actor.person.0) >= MOST_STREAMS {
        return Err(Refusal::new(StatusCode::TOO_MANY_REQUESTS, "server-too-many-streams").into());
    }
    let signals = site.hub.watch(actor.person.0);
    let watch = Watch {
        site,
        actor,
        signals,
        told: String::new(),
    };
    let events = stream::unfold(watch, |mut watch| async move {
        let counts = watch.next().await?;
        Some((
            Ok::<_, Infallible>(Event::default().event("counts").data(counts)),
            watch,
        ))
    });
    let mut response = Sse::new(events)
        .keep_alive(KeepAlive::new().interval(Duration::from_secs(25)))
        .into_response();
    response
        .headers_mut()
        .insert("x-accel-buffering", header::HeaderValue::from_static("no"));
    Ok(response)
}

impl Watch {
    /// The next counts that differ from the last ones, or `None` when the stream must end.
    async fn next(&mut self) -> Option<String> {
        let mut looks = 0;
        loop {
            let counts = logged(self.counts().await)?;
            if counts != self.told {
                self.told.clone_from(&counts);
                return Some(counts);
            }
            loop {
                match tokio::time::timeout(LOOK_AGAIN, self.signals.recv()).await {
                    Ok(Some(Signal::Changed)) => {
                        // What changes together is told together.
                        tokio::time::sleep(Duration::from_millis(150)).await;
                        break;
                    }
                    Ok(Some(Signal::End) | None) => return None,
                    Err(_) => {
                        logged(self.unseen().await)?;
                        looks += 1;
                        if looks % LOOKS_BETWEEN_COUNTS == 0 {
                            break;
                        }
                    }
                }
            }
        }
    }

    /// How many notices wait, while the actor may still ask.
    async fn unseen(&self) -> Result<Option<i64>, Fault> {
        let mut tx = self.site.db.read().await?;
        sessions::unseen_notices(&self.site, &mut tx, &self.actor).await
    }

    async fn counts(&self) -> Result<Option<String>, Fault> {
        let Some(unseen) = self.unseen().await? else {
            return Ok(None);
        };
        let mut tx = self.site.db.read().await?;
        let spaces = spaces::mine(&mut tx, &self.actor).await?;
        let unread: serde_json::Map<_, _> = spaces
            .into_iter()
            .filter(|space| !space.archived)
            .map(|space| (space.slug, space.unread.into()))
            .collect();
        let counts = serde_json::json!({ "notifications": unseen, "spaces": unread });
        Ok(Some(counts.to_string()))
    }
}

/// A stream that cannot look ends; the browser comes back by itself.
fn logged<T>(looked: Result<Option<T>, Fault>) -> Option<T> {
    looked.unwrap_or_else(|fault| {
        tracing::error!(%fault, "looking for a stream");
        None
    })
}
