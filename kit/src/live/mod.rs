//! Who is watching right now: the streams that are open on this node.
//!
//! A signal says only *that* something changed for a watcher; the stream then
//! looks it up through the same door as a page, at that moment. So nothing can
//! be shown here that the page would refuse.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::mpsc;

/// What a stream is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signal {
    /// Something it shows has changed.
    Changed,
    /// Its right to watch has ended.
    End,
}

/// The open streams, by the number of whoever watches.
#[derive(Debug, Clone, Default)]
pub struct Hub {
    streams: Arc<Mutex<HashMap<i64, Vec<mpsc::Sender<Signal>>>>>,
}

impl Hub {
    /// Begins to watch. The stream ends when the receiver is dropped.
    #[must_use]
    pub fn watch(&self, watcher: i64) -> mpsc::Receiver<Signal> {
        // One signal waiting is enough: it says "look again", however often it was meant.
        let (sender, receiver) = mpsc::channel(2);
        let mut streams = self.streams.lock().unwrap_or_else(PoisonError::into_inner);
        let open = streams.entry(watcher).or_default();
        open.retain(|stream| !stream.is_closed());
        open.push(sender);
        receiver
    }

    /// Tells every stream of a watcher.
    pub fn tell(&self, watcher: i64, signal: Signal) {
        let mut streams = self.streams.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(open) = streams.get_mut(&watcher) else {
            return;
        };
        open.retain(|stream| !stream.is_closed());
        for stream in open.iter() {
            // A full channel already holds a signal to look again.
            let _already_there = stream.try_send(signal);
        }
        if signal == Signal::End || open.is_empty() {
            // Dropping the senders ends the streams even where the channel was full.
            streams.remove(&watcher);
        }
    }

    /// How many streams a watcher has open.
    #[must_use]
    pub fn watching(&self, watcher: i64) -> usize {
        let streams = self.streams.lock().unwrap_or_else(PoisonError::into_inner);
        streams.get(&watcher).map_or(0, |open| {
            open.iter().filter(|stream| !stream.is_closed()).count()
        })
    }
}
