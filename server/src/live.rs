//! The one stream of a browser: counts of what is new, and what to look at again, told as
//! it happens.
//!
//! Counts are looked up for this reader, with the same identification as a page; news name
//! what changed and say nothing of it. A stream also asks every few seconds whether its
//! session still holds, so that it ends wherever the account was suspended, on this node or
//! another. Cut off, a browser comes back with the number of the last thing it heard and is
//! told what it missed.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::time::Duration;

use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use futures_util::stream;
use kit::clock::SECOND;
use kit::fault::Fault;
use kit::live::{News, Signal, Watching, missed_by};
use kit::site::SharedSite;
use kit::web::{Refusal, Stop};
use people::Actor;
use people::accounts::sessions::{self, Waiting};
use tokio::time::Instant;

/// Within five seconds a stream has ended after its session (requirement C8).
const LOOK_AGAIN: Duration = Duration::from_secs(4);
/// How many such looks pass before the counts are looked up although nothing was
/// signalled here: another node may have written.
const LOOKS_BETWEEN_COUNTS: u32 = 8;
/// What changes together is told together.
const TOGETHER: Duration = Duration::from_millis(150);
/// Where many watch, their counts are looked up one after the other: one more millisecond
/// between the first and the last for so many streams.
const STREAMS_A_MILLISECOND: u64 = 4;
/// Streams one person may have open: several browsers, not a thousand.
const MOST_STREAMS: usize = 12;
/// A page that opens a stream was made a moment before: what happened since is told again.
const SINCE_THE_PAGE: i64 = 30 * SECOND;
/// The browser's pause before it comes back, and a line that shows proxies there is life.
const RETRY: &[u8] = b"retry: 2000\n\n";
const ALIVE: &[u8] = b":\n\n";
/// Looks that pass in silence before the stream says that it is alive.
const LOOKS_BETWEEN_LINES: u32 = 6;

struct Watch {
    site: SharedSite,
    actor: Actor,
    signals: Watching,
    /// What is to be said before anything new.
    waiting: VecDeque<Bytes>,
    /// The counts told last.
    told: String,
    /// When the counts are to be looked up.
    due: Option<Instant>,
    /// Looks since the counts were looked up, and since anything was said.
    looks: u32,
    silent: u32,
}

/// `GET /live`
///
/// # Errors
/// A refusal when this person has too many streams open already.
pub async fn watch(
    State(site): State<SharedSite>,
    actor: Actor,
    headers: HeaderMap,
) -> Result<Response, Stop> {
    if site.hub.watching(actor.person.0) >= MOST_STREAMS {
        return Err(Refusal::new(StatusCode::TOO_MANY_REQUESTS, "server-too-many-streams").into());
    }
    // Watching begins before what was missed is read: what falls between is told twice.
    let signals = site.hub.watch(actor.person.0);
    let mut watch = Watch {
        site,
        actor,
        signals,
        waiting: VecDeque::from([Bytes::from_static(RETRY)]),
        told: String::new(),
        due: Some(Instant::now()),
        looks: 0,
        silent: 0,
    };
    let last = headers
        .get("last-event-id")
        .and_then(|value| value.to_str().ok())
        .and_then(|value| value.parse().ok());
    watch.catch_up(last).await?;
    let events = stream::unfold(watch, |mut watch| async move {
        let event = watch.next().await?;
        Some((Ok::<_, Infallible>(event), watch))
    });
    let mut response = Body::from_stream(events).into_response();
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_TYPE.as_str(), "text/event-stream"),
        (header::CACHE_CONTROL.as_str(), "no-cache"),
        ("x-accel-buffering", "no"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    Ok(response)
}

impl Watch {
    /// Puts what was missed first: since the last thing heard, or since the page was made.
    async fn catch_up(&mut self, last: Option<i64>) -> Result<(), Fault> {
        let after = last.unwrap_or_else(|| kit::id::floor(self.site.now().0 - SINCE_THE_PAGE));
        let mut tx = self.site.db.read().await?;
        match missed_by(&self.site, &mut tx, self.actor.person.0, after).await? {
            Some(missed) => self.waiting.extend(missed.iter().map(news)),
            None => self.waiting.push_back(news(&News {
                fact: None,
                html: "<turbo-stream action=\"stale\"></turbo-stream>".into(),
            })),
        }
        Ok(())
    }

    /// The next event, or `None` when the stream must end.
    async fn next(&mut self) -> Option<Bytes> {
        loop {
            if let Some(event) = self.waiting.pop_front() {
                self.silent = 0;
                return Some(event);
            }
            if self.due.is_some_and(|due| due <= Instant::now()) {
                self.due = None;
                self.looks = 0;
                self.count().await?;
                continue;
            }
            let look = Instant::now() + LOOK_AGAIN;
            let until = self.due.map_or(look, |due| due.min(look));
            match tokio::time::timeout_at(until, self.signals.next()).await {
                Ok(Some(Signal::Changed)) => self.count_within(Duration::ZERO),
                Ok(Some(Signal::News(told))) => {
                    self.count_within(self.turn());
                    self.waiting.push_back(news(&told));
                }
                Ok(Some(Signal::End) | None) => return None,
                Err(_) if until == look => self.look().await?,
                Err(_) => {}
            }
        }
    }

    /// Asks whether the session still holds, and now and then for the counts.
    async fn look(&mut self) -> Option<()> {
        logged(self.what_waits().await)?;
        self.looks += 1;
        self.silent += 1;
        if self.looks.is_multiple_of(LOOKS_BETWEEN_COUNTS) {
            self.count_within(Duration::ZERO);
        }
        if self.silent.is_multiple_of(LOOKS_BETWEEN_LINES) {
            self.waiting.push_back(Bytes::from_static(ALIVE));
        }
        Some(())
    }

    fn count_within(&mut self, more: Duration) {
        let due = Instant::now() + TOGETHER + more;
        self.due = Some(self.due.map_or(due, |earlier| earlier.min(due)));
    }

    /// How long this stream waits for others to look up their counts.
    fn turn(&self) -> Duration {
        let streams = u64::try_from(self.site.hub.open()).unwrap_or(u64::MAX);
        let spread = (streams / STREAMS_A_MILLISECOND).max(1);
        Duration::from_millis(self.actor.person.0.unsigned_abs() % spread)
    }

    /// Tells the counts, where they differ from the last ones.
    async fn count(&mut self) -> Option<()> {
        // Before they are read: what happens meanwhile is told by its own number.
        let now = kit::id::floor(self.site.now().0);
        let counts = logged(self.counts().await)?;
        if counts != self.told {
            let event = format!("id: {now}\nevent: counts\ndata: {counts}\n\n");
            self.waiting.push_back(event.into());
            self.told = counts;
        }
        Some(())
    }

    /// What waits in numbers, while the actor may still ask.
    async fn what_waits(&self) -> Result<Option<Waiting>, Fault> {
        let mut tx = self.site.db.read().await?;
        sessions::waiting(&self.site, &mut tx, &self.actor).await
    }

    async fn counts(&self) -> Result<Option<String>, Fault> {
        let Some(waiting) = self.what_waits().await? else {
            return Ok(None);
        };
        let mut tx = self.site.db.read().await?;
        let spaces = spaces::mine(&mut tx, &self.actor).await?;
        let unread: serde_json::Map<_, _> = spaces
            .into_iter()
            .filter(|space| !space.archived)
            .map(|space| {
                let unread = if waiting.rests { 0 } else { space.unread };
                (space.slug, unread.into())
            })
            .collect();
        let counts = serde_json::json!({ "notifications": waiting.notices, "messages": waiting.places, "spaces": unread });
        Ok(Some(counts.to_string()))
    }
}

/// The event that tells it.
fn news(News { fact, html }: &News) -> Bytes {
    let number = fact.map_or_else(String::new, |fact| format!("id: {fact}\n"));
    format!("{number}event: news\ndata: {html}\n\n").into()
}

/// A stream that cannot look ends; the browser comes back by itself.
fn logged<T>(looked: Result<Option<T>, Fault>) -> Option<T> {
    looked.unwrap_or_else(|fault| {
        tracing::error!(%fault, "looking for a stream");
        None
    })
}
