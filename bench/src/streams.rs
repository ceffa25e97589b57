//! Live streams: ten thousand open at once, and one post told to all of them.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::mpsc;

use crate::load::{Question, in_turn};
use crate::seed::Seeded;
use crate::server::Server;

/// How many streams are open.
const STREAMS: usize = 10_000;
/// How many are opened at the same time.
const AT_ONCE: usize = 200;
/// How many posts are told.
const POSTS: usize = 5;
/// How long a browser waits before it comes back.
const RETRY: Duration = Duration::from_secs(2);
/// What must have reached everybody by then.
const PATIENCE: Duration = Duration::from_secs(30);

/// Opens the streams, tells posts to all of them, and prints what it cost.
pub(crate) async fn measure(server: &Server, seeded: &Seeded) -> Result<(), String> {
    let (heard, mut told) = mpsc::unbounded_channel();
    let open = Arc::<AtomicUsize>::default();
    let begun = Instant::now();
    for first in (0..STREAMS).step_by(AT_ONCE) {
        for place in first..first + AT_ONCE {
            let cookie = seeded.watchers[place % seeded.watchers.len()].clone();
            let (address, heard, open) = (server.address.clone(), heard.clone(), open.clone());
            tokio::spawn(async move { listen(&address, &cookie, &heard, &open).await });
        }
        while open.load(Ordering::Acquire) < first + AT_ONCE {
            if begun.elapsed() > 4 * PATIENCE {
                return Err(format!(
                    "only {} streams opened",
                    open.load(Ordering::Acquire)
                ));
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }
    let opened = begun.elapsed().as_secs_f64();
    // The counts that every stream begins with are told before anything is measured.
    tokio::time::sleep(Duration::from_secs(4)).await;
    let memory = server.memory();
    let mut times = Vec::new();
    let mut lasting = Duration::ZERO;
    let path = format!("/api/v1/spaces/{}/posts", seeded.square);
    let body = "{\"body\": \"Pour tout le monde.\"}";
    let publish = [Question::post_json(&path, &seeded.token, body, "\"id\"")];
    for _ in 0..POSTS {
        // What came before is no answer to what is said now.
        while told.try_recv().is_ok() {}
        let said = Instant::now();
        in_turn(&server.address, &publish, 1).await?;
        for _ in 0..STREAMS {
            let left = PATIENCE.saturating_sub(said.elapsed());
            let at = tokio::time::timeout(left, told.recv()).await;
            let at: Instant = at.ok().flatten().ok_or_else(|| {
                format!(
                    "only {} of {STREAMS} streams were told in time",
                    times.len() % STREAMS
                )
            })?;
            times.push(at - said);
        }
        lasting += said.elapsed();
        // The counts follow, spread over a while.
        tokio::time::sleep(Duration::from_secs(5)).await;
    }
    times.sort_unstable();
    let at = |place: usize| times[place].as_secs_f64() * 1000.0;
    #[expect(clippy::cast_precision_loss, reason = "a count of deliveries")]
    let rate = times.len() as f64 / lasting.as_secs_f64();
    println!(
        "- {STREAMS} live streams: opened in {opened:.1} s, {memory:.0} MB; a post told to all of them: {rate:.0} deliveries a second, p50 {:.0} ms, p99 {:.0} ms",
        at(times.len() / 2),
        at(times.len() * 99 / 100),
    );
    Ok(())
}

/// Listens, and says when a new post was told. Like a browser it comes back where it was let
/// go: what happened before the first stream was open can be too much for one.
async fn listen(
    address: &str,
    cookie: &str,
    heard: &mpsc::UnboundedSender<Instant>,
    open: &AtomicUsize,
) {
    let mut first = true;
    while !heard.is_closed() {
        let _let_go = hear(address, cookie, heard, || {
            if std::mem::take(&mut first) {
                open.fetch_add(1, Ordering::Release);
            }
        })
        .await;
        tokio::time::sleep(RETRY).await;
    }
}

/// One stream, until it ends.
async fn hear(
    address: &str,
    cookie: &str,
    heard: &mpsc::UnboundedSender<Instant>,
    mut opened: impl FnMut(),
) -> Option<()> {
    let mut stream = TcpStream::connect(address).await.ok()?;
    let ask = format!("GET /live HTTP/1.1\r\nHost: bench\r\nCookie: parvis={cookie}\r\n\r\n");
    stream.write_all(ask.as_bytes()).await.ok()?;
    let mut read = [0; 2048];
    let mut line = String::new();
    loop {
        let length = stream
            .read(&mut read)
            .await
            .ok()
            .filter(|length| *length > 0)?;
        line.push_str(&String::from_utf8_lossy(&read[..length]));
        // An event may come in two pieces.
        while let Some(end) = line.find('\n') {
            let whole: String = line.drain(..=end).collect();
            if whole.contains("text/event-stream") {
                opened();
            }
            if whole.contains("action=\"said\"") {
                heard.send(Instant::now()).ok()?;
            }
        }
    }
}
