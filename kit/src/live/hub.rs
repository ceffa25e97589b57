//! Who is watching right now.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use serde::{Deserialize, Serialize};
use tokio::sync::{broadcast, mpsc};

/// How much a stream may have waiting. One that is slower is ended; it comes back and
/// asks for what it missed.
const MOST_WAITING: usize = 64;

/// What a stream is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Signal {
    /// The watcher's own counts have changed: they are to be looked up again.
    Changed,
    /// Something happened where the watcher may look.
    News(News),
    /// The right to watch has ended.
    End,
}

/// Something that happened, as the pages are told it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct News {
    /// The number of the fact, from which a stream that was cut goes on; nothing for what
    /// is not worth telling later.
    pub fact: Option<i64>,
    /// A `<turbo-stream>` without content: what to look at again.
    pub html: Arc<str>,
}

/// Something told to some people and kept nowhere: whoever does not watch now never hears it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Passing {
    /// To whom.
    pub to: Vec<i64>,
    /// A `<turbo-stream>`.
    pub html: String,
}

/// The open streams, by the number of whoever watches.
#[derive(Debug, Clone)]
pub struct Hub {
    streams: Arc<Mutex<HashMap<i64, Vec<Stream>>>>,
    open: Arc<AtomicUsize>,
    /// What was said in passing here, for the other nodes.
    passing: broadcast::Sender<Passing>,
}

/// How much said in passing may wait for the other nodes; what is more is lost, as it may be.
const MOST_PASSING: usize = 256;

impl Default for Hub {
    fn default() -> Self {
        Self {
            streams: Arc::default(),
            open: Arc::default(),
            passing: broadcast::Sender::new(MOST_PASSING),
        }
    }
}

#[derive(Debug)]
struct Stream {
    signals: mpsc::Sender<Signal>,
    /// Whether it was told to look again and has not yet.
    looks: Arc<AtomicBool>,
}

impl Stream {
    /// Whether it is still there and could take the signal.
    fn tell(&self, signal: &Signal) -> bool {
        // "Look again" waits once, however often it was meant.
        if *signal == Signal::Changed && self.looks.swap(true, Ordering::AcqRel) {
            return !self.signals.is_closed();
        }
        self.signals.try_send(signal.clone()).is_ok()
    }
}

/// One open stream: what it is told comes out of here.
#[derive(Debug)]
pub struct Watching {
    signals: mpsc::Receiver<Signal>,
    looks: Arc<AtomicBool>,
    open: Arc<AtomicUsize>,
}

impl Watching {
    /// The next signal; `None` when the stream must end: its right has, or it was too slow.
    pub async fn next(&mut self) -> Option<Signal> {
        let signal = self.signals.recv().await?;
        Some(self.heard(signal))
    }

    /// The next signal, if one is waiting.
    pub fn waiting(&mut self) -> Option<Signal> {
        let signal = self.signals.try_recv().ok()?;
        Some(self.heard(signal))
    }

    fn heard(&self, signal: Signal) -> Signal {
        if signal == Signal::Changed {
            self.looks.store(false, Ordering::Release);
        }
        signal
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        self.open.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Hub {
    /// Begins to watch. The stream ends when what is returned is dropped.
    #[must_use]
    pub fn watch(&self, watcher: i64) -> Watching {
        let (sender, receiver) = mpsc::channel(MOST_WAITING);
        let looks = Arc::<AtomicBool>::default();
        let mut streams = self.streams();
        let theirs = streams.entry(watcher).or_default();
        theirs.retain(|stream| !stream.signals.is_closed());
        theirs.push(Stream {
            signals: sender,
            looks: looks.clone(),
        });
        self.open.fetch_add(1, Ordering::Relaxed);
        Watching {
            signals: receiver,
            looks,
            open: self.open.clone(),
        }
    }

    /// Tells every stream of a watcher. Those that went away or cannot follow are forgotten.
    pub fn tell(&self, watcher: i64, signal: &Signal) {
        let mut streams = self.streams();
        let Some(theirs) = streams.get_mut(&watcher) else {
            return;
        };
        theirs.retain(|stream| stream.tell(signal));
        // Dropping the senders ends the streams even where too much was waiting.
        if *signal == Signal::End || theirs.is_empty() {
            streams.remove(&watcher);
        }
    }

    /// Tells people who watch now, on this node and on the others.
    pub fn mention(&self, passing: Passing) {
        self.pass_on(&passing);
        // Nobody listens where there is one node.
        let _unheard = self.passing.send(passing);
    }

    /// Tells those of them who watch on this node.
    pub fn pass_on(&self, Passing { to, html }: &Passing) {
        let news = Signal::News(News {
            fact: None,
            html: html.as_str().into(),
        });
        for watcher in to {
            self.tell(*watcher, &news);
        }
    }

    /// What is said in passing on this node from now on.
    #[must_use]
    pub fn overheard(&self) -> broadcast::Receiver<Passing> {
        self.passing.subscribe()
    }

    /// How many streams a watcher has open.
    #[must_use]
    pub fn watching(&self, watcher: i64) -> usize {
        self.streams().get(&watcher).map_or(0, |theirs| {
            let open = theirs.iter().filter(|stream| !stream.signals.is_closed());
            open.count()
        })
    }

    /// How many streams are open.
    #[must_use]
    pub fn open(&self) -> usize {
        self.open.load(Ordering::Relaxed)
    }

    /// Everybody who watches.
    #[must_use]
    pub fn watchers(&self) -> Vec<i64> {
        self.streams().keys().copied().collect()
    }

    fn streams(&self) -> MutexGuard<'_, HashMap<i64, Vec<Stream>>> {
        self.streams.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
