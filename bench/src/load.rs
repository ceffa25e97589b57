//! Load: connections that ask as fast as they are answered, and check each answer.

use std::time::{Duration, Instant};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// What is asked again and again.
#[derive(Debug, Clone)]
pub(crate) struct Question {
    /// The whole request, as sent.
    request: Vec<u8>,
    /// What every answer must contain.
    must_contain: String,
    /// The status every answer must have.
    status: u16,
}

impl Question {
    /// Asks for a page, as a browser with that cookie would.
    pub(crate) fn get(path: &str, cookie: &str, must_contain: &str) -> Self {
        let request =
            format!("GET {path} HTTP/1.1\r\nHost: bench\r\nCookie: parvis={cookie}\r\n\r\n");
        Self {
            request: request.into_bytes(),
            must_contain: must_contain.to_owned(),
            status: 200,
        }
    }

    /// Sends JSON with that token.
    pub(crate) fn post_json(path: &str, token: &str, body: &str, must_contain: &str) -> Self {
        let length = body.len();
        let request = format!(
            "POST {path} HTTP/1.1\r\nHost: bench\r\nAuthorization: Bearer {token}\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n{body}"
        );
        Self {
            request: request.into_bytes(),
            must_contain: must_contain.to_owned(),
            status: 201,
        }
    }
}

/// How a load went.
#[derive(Debug, Clone)]
pub(crate) struct Outcome {
    /// Answers a second.
    pub(crate) rate: f64,
    /// Every answer's time, sorted.
    times: Vec<Duration>,
    /// The length of the last answer's body, in bytes.
    pub(crate) bytes: usize,
}

impl Outcome {
    /// The time within which that share of the answers came.
    pub(crate) fn percentile(&self, share: f64) -> Duration {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            clippy::cast_precision_loss,
            reason = "an index into a list"
        )]
        let place = (self.times.len() as f64 * share) as usize;
        self.times
            .get(place.min(self.times.len().saturating_sub(1)))
            .copied()
            .unwrap_or_default()
    }
}

/// Asks the questions in turn over so many connections for so long; stops at the first wrong answer.
pub(crate) async fn drive(
    address: &str,
    questions: &[Question],
    connections: usize,
    lasting: Duration,
) -> Result<Outcome, String> {
    let until = Instant::now() + lasting;
    let begun = Instant::now();
    let mut askers = Vec::new();
    for place in 0..connections {
        let address = address.to_owned();
        let mut questions = questions.to_vec();
        let turn = place % questions.len();
        questions.rotate_left(turn);
        askers.push(tokio::spawn(async move {
            ask(&address, &questions, until).await
        }));
    }
    let mut times = Vec::new();
    let mut bytes = 0;
    for asker in askers {
        let (own, last) = asker.await.map_err(|error| error.to_string())??;
        times.extend(own);
        bytes = last;
    }
    times.sort_unstable();
    #[expect(clippy::cast_precision_loss, reason = "a count of answers")]
    let rate = times.len() as f64 / begun.elapsed().as_secs_f64();
    Ok(Outcome { rate, times, bytes })
}

/// Asks so many questions in turn over one connection, each after the answer before.
pub(crate) async fn in_turn(
    address: &str,
    questions: &[Question],
    count: usize,
) -> Result<Outcome, String> {
    let mut line = Line::open(address).await?;
    let begun = Instant::now();
    let mut times = Vec::with_capacity(count);
    let mut bytes = 0;
    for question in questions.iter().cycle().take(count) {
        let asked = Instant::now();
        bytes = line.exchange(question).await?;
        times.push(asked.elapsed());
    }
    times.sort_unstable();
    #[expect(clippy::cast_precision_loss, reason = "a count of answers")]
    let rate = times.len() as f64 / begun.elapsed().as_secs_f64();
    Ok(Outcome { rate, times, bytes })
}

async fn ask(
    address: &str,
    questions: &[Question],
    until: Instant,
) -> Result<(Vec<Duration>, usize), String> {
    let mut line = Line::open(address).await?;
    let mut times = Vec::new();
    let mut bytes = 0;
    for question in questions.iter().cycle() {
        let asked = Instant::now();
        if asked >= until {
            break;
        }
        bytes = line.exchange(question).await?;
        times.push(asked.elapsed());
    }
    Ok((times, bytes))
}

/// One connection, kept open.
struct Line {
    stream: TcpStream,
    buffer: Vec<u8>,
}

impl Line {
    async fn open(address: &str) -> Result<Self, String> {
        let stream = TcpStream::connect(address)
            .await
            .map_err(|error| format!("connecting: {error}"))?;
        stream
            .set_nodelay(true)
            .map_err(|error| error.to_string())?;
        Ok(Self {
            stream,
            buffer: Vec::with_capacity(128 * 1024),
        })
    }

    /// Sends the question, reads the whole answer, checks it; its body's length.
    async fn exchange(&mut self, question: &Question) -> Result<usize, String> {
        self.stream
            .write_all(&question.request)
            .await
            .map_err(|error| format!("asking: {error}"))?;
        self.buffer.clear();
        let (head, length) = loop {
            self.more().await?;
            if let Some(end) = find(&self.buffer, b"\r\n\r\n") {
                break (end + 4, content_length(&self.buffer[..end])?);
            }
        };
        while self.buffer.len() < head + length {
            self.more().await?;
        }
        let status = String::from_utf8_lossy(self.buffer.get(9..12).unwrap_or_default())
            .parse()
            .unwrap_or(0);
        let body = &self.buffer[head..];
        if status != question.status || find(body, question.must_contain.as_bytes()).is_none() {
            let shown = String::from_utf8_lossy(&body[..body.len().min(600)]).into_owned();
            return Err(format!(
                "an answer is wrong (status {status}, expected « {} »): {shown}",
                question.must_contain
            ));
        }
        Ok(length)
    }

    async fn more(&mut self) -> Result<(), String> {
        match self.stream.read_buf(&mut self.buffer).await {
            Ok(0) => Err("the server closed the connection".into()),
            Ok(_) => Ok(()),
            Err(error) => Err(format!("reading: {error}")),
        }
    }
}

fn find(haystack: &[u8], needle: &[u8]) -> Option<usize> {
    if needle.is_empty() {
        Some(0)
    } else {
        haystack
            .windows(needle.len())
            .position(|window| window == needle)
    }
}

fn content_length(head: &[u8]) -> Result<usize, String> {
    let head = String::from_utf8_lossy(head);
    head.lines()
        .filter_map(|line| line.split_once(':'))
        .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
        .and_then(|(_, value)| value.trim().parse().ok())
        .ok_or_else(|| format!("an answer without a length: {head}"))
}
