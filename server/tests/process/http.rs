//! As much of a browser as these tests need: one connection a request, nothing behind one's back.

use std::io::{Error, ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

/// Nothing may hang longer than this.
const PATIENCE: Duration = Duration::from_secs(15);

/// What came back.
#[derive(Debug)]
pub struct Reply {
    pub status: u16,
    pub head: String,
    pub body: String,
}

impl Reply {
    /// A header's value, or nothing.
    pub fn header(&self, name: &str) -> &str {
        let named = |line: &&str| {
            line.split_once(':')
                .is_some_and(|(key, _)| key.eq_ignore_ascii_case(name))
        };
        self.head
            .lines()
            .find(named)
            .and_then(|line| line.split_once(':'))
            .map_or("", |(_, value)| value.trim())
    }

    /// Fails with what was said when the status is another.
    #[track_caller]
    pub fn expect(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{}\n{}", self.head, self.body);
        self
    }

    #[track_caller]
    pub fn contains(self, text: &str) -> Self {
        assert!(
            self.body.contains(text),
            "« {text} » is not in {}",
            self.body
        );
        self
    }
}

/// A browser of a person who may be signed in.
#[derive(Clone)]
pub struct Browser {
    pub address: SocketAddr,
    pub cookie: String,
}

impl Browser {
    /// Nobody yet.
    pub fn at(address: SocketAddr) -> Self {
        Self {
            address,
            cookie: String::new(),
        }
    }

    pub fn get(&self, path: &str) -> Reply {
        self.ask("GET", path, "", b"").unwrap()
    }

    /// Sends a form.
    pub fn form(&self, path: &str, fields: &[(&str, &str)]) -> Reply {
        let pairs: Vec<String> = fields
            .iter()
            .map(|(name, value)| format!("{name}={}", encoded(value)))
            .collect();
        let kind = "application/x-www-form-urlencoded";
        self.ask("POST", path, kind, pairs.join("&").as_bytes())
            .unwrap()
    }

    /// Sends JSON; an error when the connection broke.
    pub fn json(&self, path: &str, body: &serde_json::Value) -> Result<Reply, Error> {
        self.ask(
            "POST",
            path,
            "application/json",
            body.to_string().as_bytes(),
        )
    }

    /// Sends a file beforehand, as the script of the form does.
    pub fn file(&self, name: &str, bytes: &[u8]) -> Reply {
        let mut body = format!("--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: application/octet-stream\r\n\r\n").into_bytes();
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n--edge--\r\n");
        self.ask(
            "POST",
            "/attachments",
            "multipart/form-data; boundary=edge",
            &body,
        )
        .unwrap()
    }

    /// Opens the live stream after the last event heard; an error when it does not open.
    pub fn listen(&self, last: &str) -> Result<Stream, Error> {
        let mut stream = TcpStream::connect_timeout(&self.address, PATIENCE)?;
        stream.set_read_timeout(Some(Duration::from_millis(100)))?;
        let (host, cookie) = (self.address, &self.cookie);
        let mut head = format!("GET /live HTTP/1.1\r\nHost: {host}\r\nCookie: {cookie}\r\n");
        if !last.is_empty() {
            head = format!("{head}Last-Event-ID: {last}\r\n");
        }
        stream.write_all(format!("{head}\r\n").as_bytes())?;
        let mut stream = Stream {
            line: stream,
            read: String::new(),
        };
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE {
            stream.read()?;
            if stream.read.contains("event-stream") {
                return Ok(stream);
            }
        }
        Err(Error::new(ErrorKind::TimedOut, "no stream"))
    }

    fn ask(&self, method: &str, path: &str, kind: &str, body: &[u8]) -> Result<Reply, Error> {
        let mut stream = TcpStream::connect_timeout(&self.address, PATIENCE)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        stream.set_write_timeout(Some(PATIENCE))?;
        let mut head = format!(
            "{method} {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nAccept-Language: fr\r\nContent-Length: {}\r\n",
            self.address,
            body.len()
        );
        if !self.cookie.is_empty() {
            head = format!("{head}Cookie: {}\r\n", self.cookie);
        }
        if !kind.is_empty() {
            head = format!("{head}Content-Type: {kind}\r\n");
        }
        head.push_str("\r\n");
        stream.write_all(head.as_bytes())?;
        stream.write_all(body)?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        parsed(&answer).ok_or_else(|| Error::new(ErrorKind::UnexpectedEof, "half an answer"))
    }
}

/// A live stream.
pub struct Stream {
    line: TcpStream,
    read: String,
}

impl Stream {
    /// The number and the words of the next news; nothing when none come in time.
    pub fn news(&mut self, patience: Duration) -> Option<(String, String)> {
        let begun = Instant::now();
        loop {
            // Each event is a chunk of its own: lines that are no field are the chunks' lengths.
            while let Some((event, rest)) = self.read.split_once("\n\n") {
                let field = |name: &str| {
                    let found = event.lines().find_map(|line| line.strip_prefix(name));
                    found.unwrap_or_default().to_owned()
                };
                let told = (field("event: ") == "news").then(|| (field("id: "), field("data: ")));
                self.read = rest.to_owned();
                if told.is_some() {
                    return told;
                }
            }
            if begun.elapsed() > patience || self.read().is_err() {
                return None;
            }
        }
    }

    /// Reads what has come; nothing yet is no error.
    fn read(&mut self) -> Result<(), Error> {
        let mut some = [0; 4096];
        match self.line.read(&mut some) {
            Ok(0) => Err(Error::new(ErrorKind::UnexpectedEof, "the stream ended")),
            Ok(length) => {
                self.read
                    .push_str(&String::from_utf8_lossy(&some[..length]));
                Ok(())
            }
            Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {
                Ok(())
            }
            Err(error) => Err(error),
        }
    }
}

fn parsed(answer: &[u8]) -> Option<Reply> {
    let text = String::from_utf8_lossy(answer);
    let (head, body) = text.split_once("\r\n\r\n")?;
    let reply = Reply {
        status: head.split(' ').nth(1)?.parse().ok()?,
        head: head.to_owned(),
        body: body.to_owned(),
    };
    // A server that was killed may have sent a part only.
    let length = reply.header("content-length").parse().unwrap_or(0);
    (reply.body.len() >= length).then_some(reply)
}

fn encoded(text: &str) -> String {
    let bytes: Vec<String> = text.bytes().map(|byte| format!("%{byte:02X}")).collect();
    bytes.concat()
}
