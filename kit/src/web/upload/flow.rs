//! The body of a form with files while it comes in: counted, kept at a pace, and
//! given its share of the memory that all such forms have together.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, BodyDataStream};
use axum::http::StatusCode;
use bytes::Bytes;
use futures_util::{Stream, StreamExt, stream};
use tokio::sync::{Mutex, Semaphore, SemaphorePermit};
use tokio::time::timeout;

use crate::web::Refusal;

/// What one permit stands for, in bytes.
const UNIT: u64 = 64 << 10;
/// All the memory that forms with files may take at once, in units: 256 MiB.
const ALL_ROOM: u32 = 4096;
/// How long a form waits for others to give their memory back.
const TURN: Duration = Duration::from_secs(10);
/// How long a sender may stay silent.
const SILENCE: Duration = Duration::from_secs(30);

// One for the process, because the memory is one: two sites in a process share it.
static ROOM: Semaphore = Semaphore::const_new(ALL_ROOM as usize);

/// The memory a form takes, given back when it is dropped.
#[derive(Debug, Default)]
pub(super) struct Room(Option<SemaphorePermit<'static>>);

impl Room {
    /// Has room for `bytes` in all, or gives up after a while. What is larger than everything has everything.
    async fn make(&mut self, bytes: u64) -> Result<(), Refusal> {
        let wanted = u32::try_from(bytes.div_ceil(UNIT))
            .unwrap_or(u32::MAX)
            .min(ALL_ROOM);
        let held = self.0.as_ref().map_or(0, |permit| {
            u32::try_from(permit.num_permits()).unwrap_or(u32::MAX)
        });
        if wanted <= held {
            return Ok(());
        }
        let Ok(Ok(more)) = timeout(TURN, ROOM.acquire_many(wanted - held)).await else {
            let mut busy = Refusal::new(StatusCode::SERVICE_UNAVAILABLE, "kit-uploads-busy");
            busy.retry_after = Some(TURN.as_secs());
            return Err(busy);
        };
        match &mut self.0 {
            Some(permit) => permit.merge(more),
            empty => *empty = Some(more),
        }
        Ok(())
    }
}

/// A body on its way in.
pub(super) struct Flow {
    body: BodyDataStream,
    limit: u64,
    /// What is said of a body beyond the limit.
    beyond: Refusal,
    taken: u64,
    room: Room,
    cut: Option<Refusal>,
}

/// A body that its reader and whoever reads it to its end both hold.
#[derive(Clone)]
pub(super) struct SharedFlow(Arc<Mutex<Flow>>);

impl Flow {
    /// The next piece. Where the flow is cut it merely ends, so that its reader still
    /// takes in what came before; why it was cut is asked of it afterwards.
    async fn next(&mut self) -> Option<Bytes> {
        if self.cut.is_some() {
            return None;
        }
        match self.piece().await {
            Ok(piece) => piece,
            Err(refusal) => {
                self.cut = Some(refusal);
                None
            }
        }
    }

    async fn piece(&mut self) -> Result<Option<Bytes>, Refusal> {
        let Ok(piece) = timeout(SILENCE, self.body.next()).await else {
            return Err(Refusal::new(StatusCode::REQUEST_TIMEOUT, "kit-body-cut"));
        };
        let Some(mut piece) = piece
            .transpose()
            .map_err(|_| Refusal::new(StatusCode::BAD_REQUEST, "kit-body-cut"))?
        else {
            return Ok(None);
        };
        let left = usize::try_from(self.limit - self.taken).unwrap_or(usize::MAX);
        if piece.len() > left {
            self.cut = Some(self.beyond.clone());
            piece.truncate(left);
        }
        self.taken += piece.len() as u64;
        self.room.make(self.taken).await?;
        Ok(Some(piece))
    }
}

impl SharedFlow {
    /// The flow of a body of which at most `limit` bytes are read; `beyond` is said of a longer one.
    pub(super) fn new(body: Body, limit: u64, beyond: Refusal) -> Self {
        let body = body.into_data_stream();
        Self(Arc::new(Mutex::new(Flow {
            body,
            limit,
            beyond,
            taken: 0,
            room: Room::default(),
            cut: None,
        })))
    }

    /// Its pieces, in their order.
    pub(super) fn pieces(&self) -> impl Stream<Item = Result<Bytes, Infallible>> + Send + use<> {
        let flow = Arc::clone(&self.0);
        stream::unfold(flow, |flow| async move {
            let piece = flow.lock().await.next().await?;
            Some((Ok(piece), flow))
        })
    }

    /// Why it was cut, if it was.
    pub(super) async fn cut(&self) -> Option<Refusal> {
        self.0.lock().await.cut.clone()
    }

    /// Reads the rest and keeps nothing of it: a browser that may finish speaking hears
    /// the answer, one that is interrupted says that the connection failed.
    pub(super) async fn drain(&self, most: u64) {
        let mut flow = self.0.lock().await;
        let mut left = most;
        while let Ok(Some(Ok(piece))) = timeout(SILENCE, flow.body.next()).await {
            left = left.saturating_sub(piece.len() as u64);
            if left == 0 {
                return;
            }
        }
    }

    /// The memory it takes, for as long as what was read from it is needed.
    pub(super) async fn room(&self) -> Room {
        std::mem::take(&mut self.0.lock().await.room)
    }
}
